//! Plans and their reviews: assess, plan, do, review.

use super::common::{DateText, Named};
use super::voice::Voice;
use casebook::JourneyId;
use record::kinds::{OutcomeProgress, ReviewDecision, Whose};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A hope of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PlanOutcome {
    /// Stays the same through every change; empty for a hope that was just typed.
    pub id: String,
    pub words: String,
    pub whose: Whose,
}

/// Support: what will be done, by whom and how often.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PlanProvision {
    /// Stays the same through every change; empty for support that was just typed.
    pub id: String,
    pub what: String,
    pub who: String,
    pub how_often: String,
}

/// A plan as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PlanForm {
    /// The journeys that it supports.
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

/// A plan in force, in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanLine {
    pub plan: u32,
    /// The child's first, then the parents'.
    pub outcomes: Vec<PlanOutcome>,
    pub review_on: DateText,
    pub overdue: bool,
    /// School days until the review; 0 on the day itself.
    pub school_days_left: u32,
    /// The school year is not recorded, so the true number may be smaller.
    pub left_is_most: bool,
}

/// A summary of the plans, for the child's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanSummary {
    pub current: Vec<PlanLine>,
    /// The last review, if it decided that a plan should follow and none does yet.
    pub next_after: Option<DateText>,
}

/// Everything about a child's plans.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanPage {
    pub child: Named,
    /// The plans in force, the earliest review first.
    pub current: Vec<PlanShown>,
    /// Plans that were reviewed or ended, newest first.
    pub earlier: Vec<Cycle>,
    /// Every journey that a plan can support.
    pub journeys: Vec<PlanJourney>,
    /// The starting values of the next plan: those of the last one, or none.
    pub start: PlanForm,
    /// Days on which a review could be planned, soonest first.
    pub review_days: Vec<ReviewDay>,
    /// What is already recorded, newest first: a review can refer to it.
    pub child_words: Vec<Voice>,
    pub parent_words: Vec<Voice>,
}

/// How far ahead a review is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewIn {
    SixWeeks,
    TwelveWeeks,
    /// On the last school day of the term.
    EndOfTerm,
}

/// A day on which a review could be planned: always a school day, as far as is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewDay {
    pub after: ReviewIn,
    pub on: DateText,
    /// The school terms are not recorded for that time, so it may be a holiday.
    pub may_be_holiday: bool,
}

/// A journey that a plan can support.
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
    /// What a good plan has, and this one; empty once it is closed.
    pub checks: Vec<PlanCheck>,
    /// The plan as it now reads, to be changed.
    pub form: PlanForm,
}

/// What a good plan has, as far as it can be seen from what is recorded. It is a list to work with: nothing is added up for a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlanPart {
    /// The child's own words, in a hope or in the record.
    ChildWords,
    /// The same of the parents or carers.
    ParentWords,
    /// Who gives each piece of support, and how often.
    Support,
    /// The day of the review has not passed.
    ReviewAhead,
    /// The plan before it was reviewed. Left out if there was none.
    EarlierReview,
}

/// Whether a plan has one of these parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanCheck {
    pub part: PlanPart,
    pub met: bool,
}

/// A closed plan, and how it was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cycle {
    pub plan: PlanShown,
    pub review: Option<ReviewShown>,
    pub ended: Option<PlanEnding>,
    /// It is the newest closed plan, so its closing can be undone.
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

/// A recorded review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewShown {
    pub seq: u32,
    pub on: DateText,
    pub by: String,
    /// Empty for a review recorded before this was asked.
    pub outcomes: Vec<ReviewedOutcomeShown>,
    pub delivered: Vec<DeliveredShown>,
    pub changed: String,
    pub child: HeardShown,
    pub parent: HeardShown,
    pub decision: ReviewDecision,
    pub why: String,
    pub next: String,
}

/// How far one hope was met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewedOutcomeShown {
    pub id: String,
    pub progress: OutcomeProgress,
    pub seen: String,
}

/// What happened with one piece of support.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeliveredShown {
    pub id: String,
    pub what: String,
    pub words: String,
}

/// What somebody said at a review, or why they were not heard. Both are empty if the words were undone later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeardShown {
    pub words: Option<String>,
    /// Which parent or carer said it; empty for the child, and if it is not recorded.
    pub said_by: String,
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
    /// An answer for each hope of the plan.
    pub outcomes: Vec<ReviewedOutcomeForm>,
    pub delivered: Vec<DeliveredForm>,
    pub changed: String,
    pub child: HeardForm,
    pub parent: HeardForm,
    pub decision: Option<ReviewDecision>,
    pub why: String,
    pub next: String,
    /// The plan that continues after this review, if that is the decision. If nothing else changes, only the day of its
    /// next review counts.
    pub carry_on: Option<PlanForm>,
}

/// How far one hope was met, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ReviewedOutcomeForm {
    pub outcome: String,
    pub progress: Option<OutcomeProgress>,
    /// What was seen; may be empty.
    pub seen: String,
}

/// What happened with one piece of support, as typed.
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
    /// Which parent or carer says it. Empty for the child.
    pub said_by: String,
    /// The entry that already has the words.
    pub voice: Option<u32>,
    pub why: String,
}

/// How somebody was heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HowHeard {
    Now,
    /// The words are already in the record.
    Already,
    NotHeard,
}
