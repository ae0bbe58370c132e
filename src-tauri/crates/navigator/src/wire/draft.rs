//! Text that somebody typed and has not saved.

use super::common::{DateText, Named};
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

/// Something about a child that somebody typed and has not saved. What was typed is not included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Unsaved {
    /// The key of the draft, which says in which form it was typed.
    pub key: String,
    pub child: Named,
    pub on: DateText,
    /// `HH:MM`.
    pub at: String,
}
