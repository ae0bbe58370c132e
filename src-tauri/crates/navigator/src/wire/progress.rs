//! How much of a large casebook has been read when it is first opened.

use serde::Serialize;
use ts_rs::TS;

/// Both are 0 if nothing is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    pub read: u32,
    pub of: u32,
}
