//! What somebody was typing and did not save.

use super::common::DateText;
use serde::Serialize;
use ts_rs::TS;

/// Text as it was typed, with when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftText {
    pub text: String,
    pub on: DateText,
    /// `HH:MM`.
    pub at: String,
}
