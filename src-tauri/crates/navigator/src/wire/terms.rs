//! The school terms over which school days are counted.

use super::common::{Citation, DateText};
use serde::Serialize;
use ts_rs::TS;

/// The terms in use: those of the pack and those recorded in this casebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermsPage {
    /// In date order.
    pub terms: Vec<TermLine>,
    /// The times between two terms that are too long for a holiday, so a term must be missing. Weekdays count in them.
    pub gaps: Vec<TermGap>,
    /// The days in a term on which this setting is closed, in order.
    pub closed: Vec<DateText>,
    /// Whether the current school year is recorded. If not, every weekday counts and the true dates may be later.
    pub today_known: bool,
    pub sources: Vec<Citation>,
}

/// A time between two terms that is too long for a holiday, including its first and last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermGap {
    pub from: DateText,
    pub to: DateText,
}

/// One term, including its first and last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermLine {
    pub from: DateText,
    pub to: DateText,
    /// Recorded in this casebook, so it can be removed again.
    pub own: bool,
}
