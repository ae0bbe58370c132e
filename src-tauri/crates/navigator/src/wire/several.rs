//! What is done for several children at once.

use serde::Serialize;
use ts_rs::TS;

/// For how many of the children it was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoneForSeveral {
    pub done: u32,
    /// Of how many.
    pub of: u32,
    pub at: String,
}
