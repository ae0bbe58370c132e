//! Putting off: what can be put off, until when and why it is, and the form.

use super::common::DateText;
use casebook::JourneyId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What of a child is due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DueKind {
    /// The time of the step, or of the complete wait.
    #[default]
    Step,
    /// The next check-in of a wait.
    CheckIn,
    /// The review of a plan.
    Review,
}

/// Something due of one child.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct DueRef {
    pub kind: DueKind,
    /// The journey, unless it is a review.
    pub journey: Option<JourneyId>,
    /// The plan, if it is a review.
    pub plan: Option<u32>,
}

/// Something due that can be put off, and how it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PuttingOff {
    pub thing: DueRef,
    /// The day on which it is due.
    pub due: DateText,
    /// Its date is a legal time limit, so putting it off is only a reminder.
    pub by_law: bool,
    /// `None` if it is not put off.
    pub now: Option<PutOffLine>,
}

/// Until when something is put off, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PutOffLine {
    /// The number of the entry.
    pub seq: u32,
    pub until: DateText,
    pub reason: String,
}

/// Until when something is put off, and why, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PutOffForm {
    pub day: String,
    pub month: String,
    pub year: String,
    pub why: String,
    /// Somebody knows that it will be late: it is due by tomorrow, and comes back after its day.
    pub knows_late: bool,
}

/// A day that the form offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PutOffDay {
    pub kind: PutOffDayKind,
    pub on: DateText,
    /// The school year is not recorded, so there may be no school on it.
    pub may_be_holiday: bool,
}

/// Which day the form offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PutOffDayKind {
    NextSchoolDay,
    /// For somebody who is not at school: before nursery or after Year 13.
    NextWorkingDay,
    Week,
    TwoWeeks,
    /// The first school day of the next term that is recorded.
    BackAtSchool,
}
