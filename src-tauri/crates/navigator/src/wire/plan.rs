//! Plans and their reviews: assess, plan, do, review.

use super::common::{DateText, Named};
use super::voice::Voice;
use casebook::JourneyId;
use record::kinds::{ReviewDecision, Whose};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is hoped for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PlanOutcome {
    /// Kept through every change; empty for one that was just typed.
    pub id: String,
    pub words: String,
    pub whose: Whose,
}

/// What will be done, by whom, how often.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PlanProvision {
    /// Kept through every change; empty for one that was just typed.
    pub id: String,
    pub what: String,
    pub who: String,
    pub how_often: String,
}

/// A plan as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PlanForm {
    /// The journeys that it serves.
    pub journeys: Vec<JourneyId>,
    pub outcomes: Vec<PlanOutcome>,
    pub provision: Vec<PlanProvision>,
    pub from_day: String,
    pub from_month: String,
    pub from_year: String,
    pub review_day: String,
    pub review_month: String,
    pub review_year: String,
}

/// A plan in force, in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanLine {
    pub plan: u32,
    /// The child's first, then the parents'.
    pub outcomes: Vec<PlanOutcome>,
    pub review_on: DateText,
    pub overdue: bool,
    /// School days until the review; none are left on the day itself.
    pub school_days_left: u32,
    /// The school year is not written down, so that there can only be fewer.
    pub left_is_most: bool,
}

/// A summary of the plans, for the child's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanSummary {
    pub current: Vec<PlanLine>,
    /// The last review, where no plan follows it yet and one was to follow.
    pub next_after: Option<DateText>,
}

/// Everything about a child's plans on one page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanPage {
    pub child: Named,
    /// The plans in force, the earliest review first.
    pub current: Vec<PlanShown>,
    /// Plans that were reviewed or ended, newest first.
    pub earlier: Vec<Cycle>,
    /// Every journey that a plan can serve.
    pub journeys: Vec<PlanJourney>,
    /// What the next plan starts from: the last one, or nothing yet.
    pub start: PlanForm,
    /// What was written down already, newest first: a review may point to it.
    pub child_words: Vec<Voice>,
    pub parent_words: Vec<Voice>,
}

/// A journey that a plan can serve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanJourney {
    pub id: JourneyId,
    pub pathway: Named,
    pub ended: bool,
}

/// One plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanShown {
    pub line: PlanLine,
    pub journeys: Vec<PlanJourney>,
    pub provision: Vec<PlanProvision>,
    pub from: DateText,
    pub written_on: DateText,
    pub by: String,
    /// As it stands, to be changed.
    pub form: PlanForm,
}

/// A plan that is closed, with how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cycle {
    pub plan: PlanShown,
    pub review: Option<ReviewShown>,
    pub ended: Option<PlanEnding>,
    /// The newest of all: its closing can be taken back.
    pub newest: bool,
}

/// The end of a plan without a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanEnding {
    pub seq: u32,
    pub on: DateText,
    pub by: String,
    pub reason: String,
}

/// A review that was written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewShown {
    pub seq: u32,
    pub on: DateText,
    pub by: String,
    pub delivered: Vec<DeliveredShown>,
    pub changed: String,
    pub child: HeardShown,
    pub parent: HeardShown,
    pub decision: ReviewDecision,
    pub why: String,
    pub next: String,
}

/// What came of one piece of provision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeliveredShown {
    pub id: String,
    pub what: String,
    pub words: String,
}

/// What somebody said at a review, or why they were not heard. Both are empty where the words were taken back since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeardShown {
    pub words: Option<String>,
    pub not_heard: Option<String>,
}

/// A review as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ReviewForm {
    pub plan: u32,
    pub day: String,
    pub month: String,
    pub year: String,
    pub delivered: Vec<DeliveredForm>,
    pub changed: String,
    pub child: HeardForm,
    pub parent: HeardForm,
    pub decision: Option<ReviewDecision>,
    pub why: String,
    pub next: String,
    /// The plan as it goes on from this review, where it is decided to carry on; as it is, only the day of its next review counts.
    pub carry_on: Option<PlanForm>,
}

/// What came of one piece of provision, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct DeliveredForm {
    pub provision: String,
    pub words: String,
}

/// What somebody says at a review, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct HeardForm {
    pub how: Option<HowHeard>,
    pub words: String,
    /// The entry that holds the words already.
    pub voice: Option<u32>,
    pub why: String,
}

/// How somebody was heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HowHeard {
    Now,
    /// The words are in the record already.
    Already,
    NotHeard,
}
