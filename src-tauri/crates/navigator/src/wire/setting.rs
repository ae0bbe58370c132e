//! Year groups, and moving to another school, nursery or college.

use super::{DateText, Deserialize, Serialize, TS};

/// A year group of England's schools. Words: `year-group-<id>` in `locales/*/app/year-group.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum YearGroup {
    BeforeNursery,
    Nursery,
    Reception,
    Year1,
    Year2,
    Year3,
    Year4,
    Year5,
    Year6,
    Year7,
    Year8,
    Year9,
    Year10,
    Year11,
    Year12,
    Year13,
    /// After Year 13, up to 25.
    Beyond,
}

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
