//! Conditions: a closed type, judged with three values, with the facts that decided.
//!
//! *Not known yet* never opens anything and never hides anything; the findings say which fact is missing.

use serde::Deserialize;

use crate::base::age::AgeRange;
use crate::base::id::{EvidenceId, QuestionId, StepId, ValueId};
use crate::base::lists::Role;
use crate::base::school_age::SchoolAge;

/// The condition of a guard or a gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// One fact.
    Fact(Fact),
    /// Every part must be met.
    All(Vec<Condition>),
    /// At least one part must be met.
    Any(Vec<Condition>),
    /// The part must not be met.
    Not(Box<Condition>),
}

/// One fact on which a condition depends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The age is inside a range.
    Age(AgeRange),
    /// Before, during or past compulsory school age: the day depends on the birth date.
    SchoolAge(SchoolAge),
    /// A question was answered with one of these values.
    Answer {
        /// The question.
        question: QuestionId,
        /// The values that meet it.
        is: Vec<ValueId>,
    },
    /// A piece of evidence is on record.
    Evidence(EvidenceId),
    /// At least this many cycles are complete.
    Cycles(u32),
    /// The step was passed.
    Been(StepId),
    /// The person at the screen has one of these roles.
    Role(Vec<Role>),
    /// School days away; only for prompts.
    Absent(AbsentFor),
}

impl Condition {
    /// Every fact that the condition mentions.
    pub fn facts(&self) -> Vec<&Fact> {
        match self {
            Condition::Fact(fact) => vec![fact],
            Condition::Not(inner) => inner.facts(),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(Condition::facts).collect(),
        }
    }
}

/// The number of school days away that a prompt asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AbsentFor {
    /// At least this many school days in a row.
    Run(u32),
    /// At least this many school days in the school year.
    Total(u32),
}

impl AbsentFor {
    /// Returns the number of days that is asked for.
    pub fn wanted(self) -> u32 {
        match self {
            AbsentFor::Run(wanted) | AbsentFor::Total(wanted) => wanted,
        }
    }
}
