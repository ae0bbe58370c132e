//! The school terms over which school days are counted.

use super::common::{Citation, DateText};
use serde::Serialize;
use ts_rs::TS;

/// The terms in use, those of the pack and those that were written down here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermsPage {
    /// In their order.
    pub terms: Vec<TermLine>,
    /// The times between two terms that are too long for a holiday, so that a term is missing there. Weekdays count in them.
    pub gaps: Vec<TermGap>,
    /// Whether the school year around today is written down. Where it is not, every weekday counts and dates can only be later.
    pub today_known: bool,
    pub sources: Vec<Citation>,
}

/// A time between two terms that is no holiday, its first and last day included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermGap {
    pub from: DateText,
    pub to: DateText,
}

/// One term, its first and last day included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermLine {
    pub from: DateText,
    pub to: DateText,
    /// Written down here; it can be taken out again.
    pub own: bool,
}
