//! What is known about a child when a condition is judged, and the findings.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::age::Age;
use crate::base::id::{EvidenceId, QuestionId, ServiceId, StepId, ValueId};
use crate::base::lists::Role;
use crate::base::school_age::SchoolAge;
use crate::engine::absence::Absence;
use crate::engine::consent::state::Consent;
use crate::model::condition::Fact;

/// What is known when a condition is judged.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The age on that day.
    pub age: Option<Age>,
    /// The birth date.
    pub born: Option<Date>,
    /// The relation to compulsory school age. `None` if the birth date is not known, although the age may still decide
    /// it.
    pub school_age: Option<SchoolAge>,
    /// The role of the person at the screen.
    pub role: Option<Role>,
    /// The answers given, by question.
    pub answers: BTreeMap<QuestionId, ValueId>,
    /// The evidence on record.
    pub evidence: BTreeSet<EvidenceId>,
    /// Consent for each service that has a statement.
    pub consents: BTreeMap<ServiceId, Consent>,
    /// The general consent, identified by its evidence.
    pub general: BTreeMap<EvidenceId, Consent>,
    /// The number of completed cycles of assess, plan, do, review.
    pub cycles: u32,
    /// The steps that were passed.
    pub been: BTreeSet<StepId>,
    /// The child's current step. It cannot be passed before a choice at this step is made.
    pub at: Option<StepId>,
    /// `None` if no absence was ever recorded.
    pub absence: Option<Absence>,
}

impl Known {
    /// Returns whether a fact is true. `None` if that is not known.
    pub(crate) fn is_true(&self, fact: &Fact) -> Option<bool> {
        match fact {
            Fact::Age(range) => self.age.map(|age| range.holds(age)),
            Fact::SchoolAge(wanted) => self.school_age().map(|now| now == *wanted),
            Fact::Answer { question, is } => self.answers.get(question).map(|given| is.contains(given)),
            Fact::Evidence(evidence) => Some(self.evidence.contains(evidence)),
            Fact::Cycles(wanted) => Some(self.cycles >= *wanted),
            Fact::Been(step) => Some(self.been.contains(step)),
            Fact::Absent(days) => self.absence.map(|absence| absence.counted(*days) >= days.wanted()),
            Fact::Role(roles) => self.role.map(|role| roles.contains(&role)),
        }
    }

    /// Whether an action can make a fact true that is not. Before a step is known, every step may still be passed.
    pub(crate) fn can_supply(&self, fact: &Fact) -> bool {
        match fact {
            Fact::Evidence(_) | Fact::Cycles(_) => true,
            Fact::Been(_) => self.at.is_none(),
            _ => false,
        }
    }

    /// Returns what is known about a child on a day if only the birth date is known.
    pub fn born_on(born: Date, day: Date) -> Known {
        Known::default().aged(born, day)
    }

    /// Returns the same on another day, with everything that follows from the birth date.
    #[must_use]
    pub fn aged(self, born: Date, day: Date) -> Known {
        let (age, school_age) = (Some(Age::on(born, day)), Some(SchoolAge::on(born, day)));
        Known { age, born: Some(born), school_age, ..self }
    }

    /// Returns what is known on a later day if nothing more is recorded: what follows from the birth date, and consent
    /// that depends on it.
    #[must_use]
    pub fn later(&self, born: Date, day: Date) -> Known {
        let mut known = self.clone().aged(born, day);
        known.consents.values_mut().for_each(|consent| *consent = consent.later(day));
        for (id, consent) in &mut known.general {
            *consent = consent.later(day);
            if !consent.is_given() {
                known.evidence.remove(id);
            }
        }
        known
    }

    /// Returns school age from the birth date. Without one, from the age, if everybody of that age has the same.
    pub fn school_age(&self) -> Option<SchoolAge> {
        self.school_age.or_else(|| SchoolAge::sure_at(self.age?))
    }
}

/// One fact that decided, and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The fact.
    pub fact: Fact,
    /// The condition requires this fact to be false.
    pub negated: bool,
    /// The truth of the fact itself, before any negation.
    pub truth: Truth,
    /// What was answered, for a question.
    pub given: Option<ValueId>,
    /// How many there are, for cycles and days away.
    pub done: Option<u32>,
    /// The day on which growing older makes the condition true, if it still will.
    pub turns_on: Option<Date>,
    /// Set if one of several parts of the condition is enough: the part that the fact belongs to.
    pub alternative: Option<Alternative>,
}

/// One of several parts of a condition of which one is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// Tells the alternatives of one condition apart: facts with the same number are alternatives to each other.
    pub of: usize,
    /// The part. All facts of one part are needed together.
    pub part: usize,
}

impl Finding {
    /// Whether an action or an answer can still change it. An age in the future counts as no.
    pub(crate) fn can_be_supplied(&self, known: &Known) -> bool {
        match self.truth {
            Truth::NotKnown => true,
            Truth::No => !self.negated && known.can_supply(&self.fact),
            Truth::Yes => false,
        }
    }
}

/// The result for a condition: its value, and the facts that decided it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether the condition is met.
    pub truth: Truth,
    /// The facts that decided.
    pub because: Vec<Finding>,
    /// Whether everything in the way can still be supplied: answered, gathered or done. `true` if nothing is in the
    /// way.
    pub can_be_supplied: bool,
}

/// Yes, no, or not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// The fact is true.
    Yes,
    /// The fact is false.
    No,
    /// Nobody has said yet.
    NotKnown,
}

impl Truth {
    pub(crate) fn of(yes: bool) -> Truth {
        if yes { Truth::Yes } else { Truth::No }
    }

    pub(crate) fn not(self) -> Truth {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::NotKnown => Truth::NotKnown,
        }
    }
}
