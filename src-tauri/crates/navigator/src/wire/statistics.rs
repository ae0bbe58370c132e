//! Statistics: counts over the whole casebook, never about one child. The screen has every count; the file that leaves
//! the app has small numbers hidden.

use super::common::DateText;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The figures of one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Indicators {
    pub period: Period,
    /// `None` if it has no beginning.
    pub from: Option<DateText>,
    pub to: DateText,
    /// How many children are in the casebook, without archived ones.
    pub children: Figure,
    pub blocks: Vec<IndicatorBlock>,
}

/// The periods. They never overlap, so no hidden figure can be calculated from two of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    ThisSchoolYear,
    LastSchoolYear,
    /// Every school year before the last.
    Before,
}

/// One total and its parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorBlock {
    pub kind: IndicatorKind,
    /// It counts what is so today, whatever the period.
    pub of_today: bool,
    pub words: String,
    pub total: Figure,
    pub parts: Vec<IndicatorPart>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorPart {
    pub id: String,
    pub words: String,
    pub figure: Figure,
}

/// A count, and what the file that leaves the app has in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    pub count: u32,
    pub in_file: Shown,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorKind {
    /// Journeys under way today, by pathway, by stage, by time at the current step, and by what is due.
    UnderWayByPathway,
    UnderWayByStage,
    TimeAtStep,
    Due,
    /// Waits under way today, by whether they should have ended.
    Waits,
    /// Plans in force today, by whether they have the child's words, the parents' words, and who gives the support how often.
    PlanChildWords,
    PlanParentWords,
    PlanSupport,
    /// Plans in force today, by when their review is due.
    ReviewsDue,
    /// What recurs, such as the yearly reviews of EHC plans, by when it is due.
    RecurringDue,
    /// Disagreements that are not settled, by their last day to act.
    LimitsDue,
    /// Journeys that began in the period, by the stage at which they began and by the age of the child.
    BegunByStage,
    BegunByAge,
    /// Children whose first pathway began in the period, by the time since their first entry.
    FirstPathway,
    /// Steps with a time limit that were passed in the period, in time or late: first those with a legal limit, then
    /// all others.
    LawTimes,
    OtherTimes,
    /// Plans that were closed in the period: reviewed by the planned day, reviewed later, or ended without a review.
    ReviewsKept,
    /// Children heard in the period, and parents.
    ChildHeard,
    ParentHeard,
    /// Words recorded in the period: answered and told back, answered, or not answered.
    WordsAnswered,
}

impl IndicatorKind {
    /// Whether it counts what is so today, whatever the period.
    pub(crate) fn is_of_today(self) -> bool {
        self <= IndicatorKind::LimitsDue
    }

    /// Returns the end of the id of its message.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            IndicatorKind::UnderWayByPathway => "under-way-by-pathway",
            IndicatorKind::UnderWayByStage => "under-way-by-stage",
            IndicatorKind::TimeAtStep => "time-at-step",
            IndicatorKind::Due => "due",
            IndicatorKind::Waits => "waits",
            IndicatorKind::PlanChildWords => "plan-child-words",
            IndicatorKind::PlanParentWords => "plan-parent-words",
            IndicatorKind::PlanSupport => "plan-support",
            IndicatorKind::ReviewsDue => "reviews-due",
            IndicatorKind::RecurringDue => "recurring-due",
            IndicatorKind::LimitsDue => "limits-due",
            IndicatorKind::BegunByStage => "begun-by-stage",
            IndicatorKind::BegunByAge => "begun-by-age",
            IndicatorKind::FirstPathway => "first-pathway",
            IndicatorKind::LawTimes => "law-times",
            IndicatorKind::OtherTimes => "other-times",
            IndicatorKind::ReviewsKept => "reviews-kept",
            IndicatorKind::ChildHeard => "child-heard",
            IndicatorKind::ParentHeard => "parent-heard",
            IndicatorKind::WordsAnswered => "words-answered",
        }
    }
}

/// A count, as far as it can leave the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Shown {
    Count {
        count: u32,
    },
    /// Fewer than five, but not 0.
    Few,
    /// Hidden so that a smaller number next to it cannot be calculated.
    Hidden,
}
