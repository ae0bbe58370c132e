//! Text that somebody typed and has not saved.

use super::common::DateText;
use serde::Serialize;
use ts_rs::TS;

/// Text as it was typed, with the time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftText {
    pub text: String,
    pub on: DateText,
    /// `HH:MM`.
    pub at: String,
}
