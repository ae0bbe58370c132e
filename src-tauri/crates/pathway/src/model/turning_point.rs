//! Turning points: the ages and moves that the year ahead of a child shows, and what is known to come with each; and what
//! comes so many months after a piece of evidence.

use serde::Deserialize;

use crate::base::age::{Age, AgeRange};
use crate::base::id::{EvidenceId, SourceId};
use crate::base::lists::Origin;
use crate::base::place::Place;
use crate::base::school_age::SchoolAge;
use crate::base::school_year::SchoolPhase;
use crate::model::condition::Condition;

/// An age or a move that is shown ahead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurningPoint {
    /// When it comes.
    pub at: TurningPointAt,
    /// What is known to come with it; `None` if only the day is shown.
    pub fact: Option<TurningPointFact>,
    /// Where it is in its file.
    pub place: Place,
}

/// What is known to come with a turning point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurningPointFact {
    /// The id of the words: the message `lookahead-fact-<id>`.
    pub id: String,
    /// Where the fact comes from.
    pub origin: Origin,
    /// Where it was read.
    pub sources: Vec<SourceId>,
}

/// What comes so many months after the newest of some pieces of evidence, such as the yearly review of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurring {
    /// The evidence from whose day it is counted.
    pub after: Vec<EvidenceId>,
    /// How many months later.
    pub months: u16,
    /// The ages on that day for which it is meant.
    pub ages: AgeRange,
    /// What says that it recurs for a child of whom none of this evidence is recorded, such as an answer.
    pub exists_when: Option<Condition>,
    /// What it is.
    pub fact: TurningPointFact,
    /// Where it is in its file.
    pub place: Place,
}

/// The day of a turning point, which follows from the birth date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TurningPointAt {
    /// The day on which the child reaches this age.
    Age(Age),
    /// The first day during compulsory school age, or the last one, which is shown for `past`.
    SchoolAge(SchoolAge),
    /// The day of this move.
    Phase(SchoolPhase),
}
