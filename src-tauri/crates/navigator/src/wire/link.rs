//! Links from a step to another pathway.

use super::common::{Citation, DateText, Named, Origin, Question};
use casebook::JourneyId;
use serde::Serialize;
use ts_rs::TS;

/// A link to another pathway.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinkCard {
    pub pathway: Named,
    pub step: Named,
    pub purpose: String,
    pub state: RouteState,
    pub because: Vec<Missing>,
    pub origin: Option<Origin>,
    pub sources: Vec<Citation>,
    /// It is open at every step of this pathway.
    pub always: bool,
    /// The child's journey on that pathway, if one is under way.
    pub under_way: Option<JourneyId>,
}

/// One fact that decides a condition: what it is, what is known about it, and who could supply it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Missing {
    pub kind: MissingKind,
    /// The question, evidence or step that it is about.
    pub id: Option<String>,
    /// Words for it: the question, the evidence, the step.
    pub words: Option<String>,
    /// The answer that was given (a question), in words.
    pub given: Option<String>,
    /// The answers that would be needed (a question), in words.
    pub wanted: Vec<String>,
    /// Ages, as text of the format (`16`, `17y9m`), for `age`.
    pub age_from: Option<String>,
    pub age_under: Option<String>,
    /// The date on which an age condition changes, if it still will.
    pub turns_on: Option<DateText>,
    /// How many cycles are needed, and how many are done.
    pub needed: Option<u32>,
    pub done: Option<u32>,
    /// Who could supply it.
    pub who: Vec<String>,
    /// The complete question, so that it can be answered at once.
    pub question: Option<Question>,
    /// `true` if nobody has recorded it; `false` if it is recorded and does not fit.
    pub not_known: bool,
    /// The choice is for children for whom the fact is *not* true.
    pub negated: bool,
    /// It is evidence of consent, so it matters who gave it.
    pub consent: bool,
    /// Set if one of several parts is enough: the part that it belongs to.
    pub alternative: Option<AlternativePart>,
}

/// One of several parts of which one is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AlternativePart {
    /// What is missing with the same number are alternatives to each other.
    pub of: usize,
    /// The part. Everything of one part is needed together.
    pub part: usize,
}

/// Whether this child can take a choice now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RouteState {
    Open,
    /// Open, but an `expected` gate is not met: making the choice needs a reason.
    OpenWithReason,
    /// Something is missing or not known yet.
    Waiting,
    NotForThisChild,
}

/// The kind of fact on which a condition depends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MissingKind {
    Age,
    /// `id` is `before`, `during` or `past` compulsory school age.
    SchoolAge,
    Answer,
    Evidence,
    Cycles,
    Been,
    Role,
    /// School days away.
    Absent,
    /// A gate before the choice.
    Gate,
}
