//! Conditions: a closed type, judged in three values, with the facts that decided.
//!
//! *Not known yet* never opens anything and never hides anything; the findings say which fact is missing.

use serde::Deserialize;

use crate::base::age::AgeRange;
use crate::base::id::{EvidenceId, QuestionId, StepId, ValueId};
use crate::base::lists::Role;
use crate::base::school_age::SchoolAge;

/// What a guard or a gate asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    Fact(Fact),
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
}

/// One fact that a condition rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    Age(AgeRange),
    /// Before, during or past compulsory school age: the day depends on the birth date.
    SchoolAge(SchoolAge),
    Answer {
        question: QuestionId,
        is: Vec<ValueId>,
    },
    Evidence(EvidenceId),
    Cycles(u32),
    Been(StepId),
    Role(Vec<Role>),
    /// School days away; for prompts alone.
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

/// What a prompt asks of the days away: at least so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AbsentFor {
    Run(u32),
    Total(u32),
}

impl AbsentFor {
    pub fn wanted(self) -> u32 {
        match self {
            AbsentFor::Run(wanted) | AbsentFor::Total(wanted) => wanted,
        }
    }
}
