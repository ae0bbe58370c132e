//! How far the first reading of a large casebook has come.

use serde::Serialize;
use ts_rs::TS;

/// Both are nought where nothing is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    pub read: u32,
    pub of: u32,
}
