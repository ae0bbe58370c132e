//! Year groups, and moving to another school, nursery or college.

use super::common::DateText;
use record::year_group::YearGroup;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A child's year group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearGroupLine {
    /// The one that the child is taught in.
    pub group: YearGroup,
    /// The one that the birth date gives.
    pub own: YearGroup,
    /// How many years above their own the child is taught; below, if negative.
    pub offset: i8,
}

/// A move that lies ahead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveLine {
    pub seq: u32,
    pub from: DateText,
    pub setting: String,
}

/// A move as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct MoveForm {
    pub from_day: String,
    pub from_month: String,
    pub from_year: String,
    pub setting: String,
}
