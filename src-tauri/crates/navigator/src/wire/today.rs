//! Today: what is overdue, what is due in the next 7 days, and what waits for others, over all children.

use super::child::MissingDate;
use super::common::{DateText, Named, Origin, Stage, StepKind};
use super::put_off::PuttingOff;
use casebook::JourneyId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The request for the Today page. With no field set, it returns everybody's work, most urgent first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct TodayAsked {
    pub order: TodayOrder,
    /// Only the work of this person, by the id that the pathways use; empty for everybody's work.
    pub person: String,
    /// How many to show in each group; 0 means the default.
    pub first: u32,
    pub overdue: u32,
    pub this_week: u32,
    pub waiting: u32,
    pub put_off: u32,
}

/// The order of the items in a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TodayOrder {
    #[default]
    Date,
    Child,
}

/// The first screen after unlocking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayPage {
    pub on: DateText,
    /// The last day of the next 7 days.
    pub until: DateText,
    /// Always five groups: first, overdue, this week, waiting, put off.
    pub groups: Vec<TodayGroup>,
    /// Everybody who has work in these groups, regardless of the person filter.
    pub people: Vec<TodayPerson>,
    /// Today and each of the next 7 days, with what is due on it.
    pub week: Vec<TodayDay>,
    /// Plan reviews of the coming month, soonest first.
    pub reviews: Vec<TodayReview>,
    /// How many plan reviews there are in that month, including those not shown.
    pub reviews_count: u32,
    /// How many children have no pathway yet.
    pub no_pathway: u32,
    /// How many children's own words were not recorded since the term began.
    pub not_heard: u32,
    /// How many children have words that nobody has answered for more than ten school days.
    pub not_answered: u32,
    /// How many records' time is over by the rule of the setting, archived ones too.
    pub time_over: u32,
    /// How many children the casebook contains. Archived children and those made for training are not counted.
    pub of: u32,
}

/// One day of the week ahead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayDay {
    pub on: DateText,
    /// How many items are due on it, including those not shown.
    pub count: u32,
    pub items: Vec<TodayItem>,
}

/// A plan review to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayReview {
    pub child: Named,
    pub on: DateText,
}

/// One group of items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayGroup {
    pub kind: TodayGroupKind,
    /// How many items there are, including those not shown.
    pub count: u32,
    pub items: Vec<TodayItem>,
}

/// The groups, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TodayGroupKind {
    /// For today, whatever its date: what is about a child's safety, a prompt that the record itself triggers, a day that
    /// nobody has recorded and from which a limit of the law counts, and a record that is inconsistent.
    First,
    /// Its day has passed.
    Overdue,
    /// Due today or in the next 7 days.
    ThisWeek,
    /// Waits for others; nothing is due in the next 7 days.
    Waiting,
    /// Due, but put off with a reason until a later day.
    PutOff,
}

/// One item that needs somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayItem {
    pub why: TodayWhy,
    pub child: Named,
    /// The journey and its step. Empty for a plan review, which can concern several journeys, and for a disagreement. A
    /// decision that can still be appealed has its journey.
    pub journey: Option<JourneyId>,
    pub pathway: Option<Named>,
    pub step: Option<Named>,
    pub kind: Option<StepKind>,
    pub stage: Option<Stage>,
    /// The plan to review.
    pub plan: Option<u32>,
    /// The sign that was noted, if it is urgent help.
    pub sign: Option<Named>,
    /// The prompt, if the record itself triggered it.
    pub prompt: Option<Named>,
    /// What the disagreement or the decision is about, if its limit is near.
    pub disagreement: Option<Named>,
    /// When its own time ends: that of the step, or of the complete wait.
    pub due: Option<DueText>,
    /// It is about the child's safety, so it is for today.
    pub safety: bool,
    /// It is a time limit of the law that has passed, so it comes first among what is due.
    pub limit_passed: bool,
    /// What recurs, such as the yearly review of an EHC plan, if that is due.
    pub recurring: Option<Named>,
    /// The day that nobody has recorded, if that is why.
    pub missing: Option<MissingDate>,
    /// The law that sets this time, if there is one.
    pub law: Option<String>,
    /// A wait: the next check-in.
    pub check_in: Option<DueText>,
    /// Who leads the step.
    pub lead: Vec<Named>,
    /// Who is responsible for the wait.
    pub owner: Option<Named>,
    /// The services that were asked, if it is they who are waited for.
    pub waits_for: Vec<Named>,
    /// The day on which the child's own words were last recorded.
    pub heard: Option<DateText>,
    /// `None` if nothing is due, or if it can never be put off.
    pub putting_off: Option<PuttingOff>,
}

/// A due date as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueText {
    pub on: DateText,
    /// The school year is not recorded, so the true date may be later.
    pub is_earliest: bool,
    /// A time limit of the law that ends on a weekend or a bank holiday. It is not moved.
    pub is_day_off: bool,
    /// It is in a school holiday, as far as the terms are known.
    pub in_holiday: bool,
    /// How many recorded school days away were counted, if the time counts them.
    pub days_away: Option<u32>,
    /// The day has passed.
    pub is_past: bool,
    /// What sets it. `None` if people agreed on it.
    pub origin: Option<Origin>,
}

/// Why an item needs somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TodayWhy {
    /// Urgent help was noted for the child, and what was done is not written down yet.
    Urgent,
    /// The record itself triggered a prompt, such as 15 school days away, and nobody has answered it.
    Prompt,
    /// A limit of the law counts from a day that nobody has recorded.
    DateNotKnown,
    /// Entries no longer fit together.
    Mending,
    /// The time of the step.
    Step,
    /// The next check-in of a wait.
    CheckIn,
    /// The time of the complete wait.
    WaitEnds,
    /// The day on which a plan is due for review.
    PlanReview,
    /// The last day on which something can be done about a disagreement or a decision.
    Limit,
    /// What comes so many months after a piece of evidence, such as the yearly review of an EHC plan.
    Recurring,
}

/// Somebody who has work, and how many items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayPerson {
    pub person: Named,
    pub count: u32,
}
