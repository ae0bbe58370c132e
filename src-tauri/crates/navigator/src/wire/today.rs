//! Today: what is overdue, what is due this week, and what waits on others, over all children.

use super::common::{DateText, Named, StepKind};
use casebook::JourneyId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How today is asked for. Nothing filled in means everybody's work, most pressing first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct TodayAsked {
    pub order: TodayOrder,
    /// Only the work of this person, by the id that the pathways use; empty for everybody's.
    pub person: String,
    /// How many to show of each group; nought means the usual number.
    pub overdue: u32,
    pub this_week: u32,
    pub waiting: u32,
}

/// In what order the items of a group stand.
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
    /// The last day of what is called this week.
    pub until: DateText,
    /// Overdue, this week, waiting: always these three.
    pub groups: Vec<TodayGroup>,
    /// Everybody who has work in these groups, whoever was asked for.
    pub people: Vec<TodayPerson>,
    /// How many children the casebook holds; archived ones and those made for training are not counted.
    pub of: u32,
}

/// One group of items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayGroup {
    pub kind: TodayGroupKind,
    /// All of them, also those that are not shown.
    pub count: u32,
    pub items: Vec<TodayItem>,
}

/// The groups, most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TodayGroupKind {
    Overdue,
    ThisWeek,
    /// On others, with nothing to do for it this week.
    Waiting,
}

/// One thing that wants somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayItem {
    pub why: TodayWhy,
    pub child: Named,
    /// The journey and where it stands; none of these for the review of a plan, which can serve several, nor for a disagreement.
    pub journey: Option<JourneyId>,
    pub pathway: Option<Named>,
    pub step: Option<Named>,
    pub kind: Option<StepKind>,
    /// The plan that is to be looked back at.
    pub plan: Option<u32>,
    /// What the disagreement is about whose limit comes.
    pub disagreement: Option<Named>,
    /// When its own time runs out: that of the step, or of the wait as a whole.
    pub due: Option<DueText>,
    /// The law that sets this time, where one does.
    pub law: Option<String>,
    /// A wait: when to look after it next.
    pub check_in: Option<DueText>,
    /// Who leads the step.
    pub lead: Vec<Named>,
    /// Who holds the wait.
    pub owner: Option<Named>,
}

/// A due date as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueText {
    pub on: DateText,
    /// The school year is not written down, so that it can only be later.
    pub is_earliest: bool,
}

/// What makes an item want somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TodayWhy {
    /// Entries no longer fit together.
    Mending,
    /// The time of the step.
    Step,
    /// The next look after a wait.
    CheckIn,
    /// The time of the wait as a whole.
    WaitEnds,
    /// The day on which a plan is to be looked back at.
    PlanReview,
    /// The last day on which something can be done about a disagreement.
    Limit,
}

/// Somebody with work, and how much of it there is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayPerson {
    pub person: Named,
    pub count: u32,
}
