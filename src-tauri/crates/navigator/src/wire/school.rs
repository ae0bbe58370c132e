//! Year groups, and changes of school.

use super::common::DateText;
use record::year_group::YearGroup;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A child's year group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearGroupLine {
    /// The year group in which the child is taught.
    pub group: YearGroup,
    /// The year group that follows from the birth date.
    pub own: YearGroup,
    /// How many years above their own year group the child is taught; negative if below.
    pub offset: i8,
}

/// A planned change of school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveLine {
    pub seq: u32,
    pub from: DateText,
    pub setting: String,
}

/// A change of school as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct MoveForm {
    pub from_day: String,
    pub from_month: String,
    pub from_year: String,
    pub setting: String,
}
