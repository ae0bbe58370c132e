//! Links from one step to another pathway.

use super::common::{Citation, DateText, Named, Origin, Question};
use casebook::JourneyId;
use serde::Serialize;
use ts_rs::TS;

/// A door into another pathway.
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
    /// It stands open beside every step of this pathway.
    pub always: bool,
    /// The child's journey on that pathway, where one is under way.
    pub under_way: Option<JourneyId>,
}

/// One fact that decides a condition: what it is, what is known of it, and who could supply it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Missing {
    pub kind: MissingKind,
    /// The question, evidence or step that it is about.
    pub id: Option<String>,
    /// Words for it: the question, the evidence, the step.
    pub words: Option<String>,
    /// What was answered (a question), in words.
    pub given: Option<String>,
    /// What would be needed (a question: the wanted values, in words).
    pub wanted: Vec<String>,
    /// Ages, as text of the format (`16`, `17y9m`), for `age`.
    pub age_from: Option<String>,
    pub age_under: Option<String>,
    /// The date on which an age condition turns, where it still will.
    pub turns_on: Option<DateText>,
    /// Cycles needed and done, for `cycles`.
    pub needed: Option<u32>,
    pub done: Option<u32>,
    /// Who could supply it.
    pub who: Vec<String>,
    /// The whole question, so that it can be answered on the spot.
    pub question: Option<Question>,
    /// True: nobody has said. False: it was said, and it does not fit.
    pub not_known: bool,
    /// The way is for those of whom the fact does *not* hold.
    pub negated: bool,
    /// It is evidence of kind consent: as whom it was given counts.
    pub consent: bool,
}

/// Whether a route can be taken by this child now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RouteState {
    Open,
    /// Open, but an expected gate is not met: taking it asks for a reason.
    OpenWithReason,
    /// Something is missing or not known yet.
    Waiting,
    NotForThisChild,
}

/// What sort of fact a condition rests on.
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
    /// A gate stands before the route.
    Gate,
}
