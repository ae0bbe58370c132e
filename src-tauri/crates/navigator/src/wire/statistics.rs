//! How are we doing: counts of the whole casebook, never of a child, with small numbers hidden.

use super::common::DateText;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The figures of one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Indicators {
    pub period: Period,
    /// None where it has no beginning.
    pub from: Option<DateText>,
    pub to: DateText,
    /// The children of the casebook, archived ones left out.
    pub children: Shown,
    pub blocks: Vec<IndicatorBlock>,
}

/// The periods. They never overlap, so that no hidden figure can be worked out from two of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    ThisSchoolYear,
    LastSchoolYear,
    /// Every school year before the last.
    Before,
}

/// One sum and its parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorBlock {
    pub kind: IndicatorKind,
    pub words: String,
    pub total: Shown,
    pub parts: Vec<IndicatorPart>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorPart {
    pub id: String,
    pub words: String,
    pub shown: Shown,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorKind {
    /// Journeys under way today, by pathway, by stage, by how long they stand at their step, and by what is due.
    UnderWayByPathway,
    UnderWayByStage,
    TimeAtStep,
    Due,
    /// Waits under way today, by whether they should have ended.
    Waits,
    /// Plans in force today, by when their review is due.
    ReviewsDue,
    /// Journeys that were begun in the period, by the stage at which and the age of the child.
    BegunByStage,
    BegunByAge,
    /// Children whose first pathway was begun in the period, by how long after the first that was written about them.
    FirstPathway,
    /// Steps passed in the period that had a time, kept or not: those of the law, and all others.
    LawTimes,
    OtherTimes,
    /// Plans that were closed in the period: reviewed by the day that was set, later, or ended without a review.
    ReviewsKept,
    /// Children heard in the period, and parents.
    ChildHeard,
    ParentHeard,
}

impl IndicatorKind {
    /// The end of the id of its words.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            IndicatorKind::UnderWayByPathway => "under-way-by-pathway",
            IndicatorKind::UnderWayByStage => "under-way-by-stage",
            IndicatorKind::TimeAtStep => "time-at-step",
            IndicatorKind::Due => "due",
            IndicatorKind::Waits => "waits",
            IndicatorKind::ReviewsDue => "reviews-due",
            IndicatorKind::BegunByStage => "begun-by-stage",
            IndicatorKind::BegunByAge => "begun-by-age",
            IndicatorKind::FirstPathway => "first-pathway",
            IndicatorKind::LawTimes => "law-times",
            IndicatorKind::OtherTimes => "other-times",
            IndicatorKind::ReviewsKept => "reviews-kept",
            IndicatorKind::ChildHeard => "child-heard",
            IndicatorKind::ParentHeard => "parent-heard",
        }
    }
}

/// A count as far as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Shown {
    Count {
        count: u32,
    },
    /// Fewer than five, and not nought.
    Few,
    /// Not shown, so that a smaller one beside it cannot be worked out.
    Hidden,
}
