//! Conditions: a closed type, judged in three values, with the facts that decided.
//!
//! *Not known yet* never opens anything and never hides anything; the findings say which fact is missing.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::absence::{Absence, AbsentFor};
use crate::age::{Age, AgeRange};
use crate::consent::Consent;
use crate::id::{EvidenceId, QuestionId, ServiceId, StepId, ValueId};
use crate::model::Role;
use crate::school_age::SchoolAge;

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

/// Yes, no, or not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    Yes,
    No,
    NotKnown,
}

impl Truth {
    fn of(yes: bool) -> Truth {
        if yes { Truth::Yes } else { Truth::No }
    }

    fn not(self) -> Truth {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::NotKnown => Truth::NotKnown,
        }
    }
}

/// What is known when a condition is judged.
#[derive(Clone, Debug, Default)]
pub struct Known {
    pub age: Option<Age>,
    pub born: Option<Date>,
    /// None where the birth date is not known; the age may say it all the same.
    pub school_age: Option<SchoolAge>,
    pub role: Option<Role>,
    pub answers: BTreeMap<QuestionId, ValueId>,
    pub evidence: BTreeSet<EvidenceId>,
    /// Services of which something was said.
    pub consents: BTreeMap<ServiceId, Consent>,
    /// The general consent, by the evidence that it is.
    pub general: BTreeMap<EvidenceId, Consent>,
    pub cycles: u32,
    pub been: BTreeSet<StepId>,
    /// The step at which the child is now. What a choice of that very step asks to have been passed cannot be passed any more before it is made.
    pub at: Option<StepId>,
    /// None where no day away was ever written down.
    pub absence: Option<Absence>,
}

impl Known {
    /// What is known of a child on a day, of whom nothing but the birth date is known.
    pub fn born_on(born: Date, day: Date) -> Known {
        Known::default().aged(born, day)
    }

    /// The same on another day, with everything that follows from the birth date.
    #[must_use]
    pub fn aged(self, born: Date, day: Date) -> Known {
        let (age, school_age) = (Some(Age::on(born, day)), Some(SchoolAge::on(born, day)));
        Known { age, born: Some(born), school_age, ..self }
    }

    /// What is known on a later day if nothing more is said or done: what follows from the birth date, and the consent that rests on it.
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

    /// From the birth date; without one, from the age where that says it for everybody.
    pub fn school_age(&self) -> Option<SchoolAge> {
        self.school_age.or_else(|| SchoolAge::sure_at(self.age?))
    }
}

/// One fact that decided, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub fact: Fact,
    /// The condition wants this fact *not* to hold.
    pub negated: bool,
    /// How the fact itself stands, before any negation.
    pub truth: Truth,
    /// What was answered, for a question.
    pub given: Option<ValueId>,
    /// How many there are, for cycles and days away.
    pub done: Option<u32>,
    /// The day on which growing older turns the condition to yes, where it still will.
    pub turns_on: Option<Date>,
}

impl Finding {
    /// Whether doing something, or hearing something, could still turn it; an age that will come counts as no.
    pub(crate) fn can_be_supplied(&self, known: &Known) -> bool {
        match (self.truth, &self.fact) {
            (Truth::NotKnown, _) => true,
            (Truth::No, Fact::Evidence(_) | Fact::Cycles(_)) => !self.negated,
            (Truth::No, Fact::Been(_)) => !self.negated && known.at.is_none(),
            (Truth::Yes | Truth::No, _) => false,
        }
    }
}

/// A condition judged: its truth, and the facts that made it so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub truth: Truth,
    pub because: Vec<Finding>,
    /// Whether what is in the way could still be supplied: said, gathered or done. True where nothing is.
    pub can_be_supplied: bool,
}

impl Condition {
    /// Judges the condition. Total: any knowledge at all gives a verdict.
    pub fn judge(&self, known: &Known) -> Verdict {
        self.judge_as(known, false)
    }

    /// With `negated`, judges the opposite; negation is carried down to the facts, so that each finding says what is wanted of it.
    fn judge_as(&self, known: &Known, negated: bool) -> Verdict {
        match self {
            Condition::Fact(fact) => judge_fact(fact, known, negated),
            Condition::Not(inner) => inner.judge_as(known, !negated),
            Condition::All(parts) if !negated => all(parts, known, negated),
            Condition::Any(parts) if negated => all(parts, known, negated),
            Condition::All(parts) | Condition::Any(parts) => any(parts, known, negated),
        }
    }

    /// Every fact that the condition mentions.
    pub fn facts(&self) -> Vec<&Fact> {
        match self {
            Condition::Fact(fact) => vec![fact],
            Condition::Not(inner) => inner.facts(),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(Condition::facts).collect(),
        }
    }
}

fn all(parts: &[Condition], known: &Known, negated: bool) -> Verdict {
    let verdicts = judge_each(parts, known, negated);
    let can_be_supplied = verdicts.iter().all(|verdict| verdict.can_be_supplied);
    combine(verdicts, Truth::No, can_be_supplied)
}

fn any(parts: &[Condition], known: &Known, negated: bool) -> Verdict {
    let verdicts = judge_each(parts, known, negated);
    let can_be_supplied = verdicts.iter().any(|verdict| verdict.can_be_supplied);
    combine(verdicts, Truth::Yes, can_be_supplied)
}

fn judge_each(parts: &[Condition], known: &Known, negated: bool) -> Vec<Verdict> {
    parts.iter().map(|part| part.judge_as(known, negated)).collect()
}

/// `settles` is the value of one part that settles the whole: no for all, yes for any.
fn combine(verdicts: Vec<Verdict>, settles: Truth, can_be_supplied: bool) -> Verdict {
    let truth = if verdicts.iter().any(|verdict| verdict.truth == settles) {
        settles
    } else if verdicts.iter().any(|verdict| verdict.truth == Truth::NotKnown) {
        Truth::NotKnown
    } else {
        settles.not()
    };
    // Only the parts that came out as the whole did can have decided it.
    let because = verdicts.into_iter().filter(|verdict| verdict.truth == truth).flat_map(|v| v.because).collect();
    Verdict { truth, because, can_be_supplied: truth == Truth::Yes || can_be_supplied }
}

fn judge_fact(fact: &Fact, known: &Known, negated: bool) -> Verdict {
    let mut finding =
        Finding { fact: fact.clone(), negated, truth: Truth::NotKnown, given: None, done: None, turns_on: None };
    finding.truth = match fact {
        Fact::Age(range) => match known.age {
            None => Truth::NotKnown,
            Some(age) => {
                finding.turns_on = turns_on(*range, age, known.born, negated);
                Truth::of(range.holds(age))
            }
        },
        Fact::SchoolAge(wanted) => match known.school_age() {
            None => Truth::NotKnown,
            Some(now) => {
                finding.turns_on = school_age_turns_on(*wanted, now, known.born, negated);
                Truth::of(now == *wanted)
            }
        },
        Fact::Answer { question, is } => {
            finding.given = known.answers.get(question).cloned();
            finding.given.as_ref().map_or(Truth::NotKnown, |given| Truth::of(is.contains(given)))
        }
        Fact::Evidence(evidence) => Truth::of(known.evidence.contains(evidence)),
        Fact::Cycles(wanted) => {
            finding.done = Some(known.cycles);
            Truth::of(known.cycles >= *wanted)
        }
        Fact::Been(step) => Truth::of(known.been.contains(step)),
        Fact::Absent(days) => {
            finding.done = known.absence.map(|absence| days.counted(absence));
            finding.done.map_or(Truth::NotKnown, |done| Truth::of(done >= days.wanted()))
        }
        Fact::Role(roles) => known.role.map_or(Truth::NotKnown, |role| Truth::of(roles.contains(&role))),
    };
    let truth = if negated { finding.truth.not() } else { finding.truth };
    let can_be_supplied = truth == Truth::Yes || finding.can_be_supplied(known);
    Verdict { truth, because: vec![finding], can_be_supplied }
}

/// The day on which growing older turns an age condition to what is wanted.
fn turns_on(range: AgeRange, age: Age, born: Option<Date>, negated: bool) -> Option<Date> {
    let bound = if negated { range.under } else { range.from };
    bound.filter(|bound| age < *bound).and_then(|bound| bound.reached_on(born?))
}

/// The day on which school age turns to what is wanted, where it still will.
fn school_age_turns_on(wanted: SchoolAge, now: SchoolAge, born: Option<Date>, negated: bool) -> Option<Date> {
    let to = if negated { wanted.next().filter(|_| now == wanted) } else { Some(wanted).filter(|_| now < wanted) };
    to?.first_day(born?)
}

/// Judges an optional condition; none is always yes.
pub(crate) fn judge_optional(condition: Option<&Condition>, known: &Known) -> Verdict {
    condition.map_or_else(
        || Verdict { truth: Truth::Yes, because: Vec::new(), can_be_supplied: true },
        |condition| condition.judge(known),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(value: &str) -> Condition {
        Condition::Fact(Fact::Answer { question: "on-roll".into(), is: vec![value.into()] })
    }

    fn evidence(id: &str) -> Condition {
        Condition::Fact(Fact::Evidence(id.into()))
    }

    #[test]
    fn not_known_is_neither_yes_nor_no() {
        let known = Known::default();
        assert_eq!(answer("yes").judge(&known).truth, Truth::NotKnown);
        assert_eq!(Condition::Not(Box::new(answer("yes"))).judge(&known).truth, Truth::NotKnown);
        assert_eq!(Condition::All(vec![answer("yes"), evidence("x")]).judge(&known).truth, Truth::No);
        assert_eq!(Condition::Any(vec![answer("yes"), evidence("x")]).judge(&known).truth, Truth::NotKnown);
        assert_eq!(Condition::All(vec![]).judge(&known).truth, Truth::Yes);
        assert_eq!(Condition::Any(vec![]).judge(&known).truth, Truth::No);
    }

    #[test]
    fn only_the_facts_that_decided_are_named() {
        let known = Known { evidence: BTreeSet::from(["x".into()]), ..Known::default() };
        let verdict = Condition::All(vec![evidence("x"), evidence("y")]).judge(&known);
        assert_eq!(verdict.because.len(), 1);
        assert_eq!(verdict.because[0].fact, Fact::Evidence("y".into()));
        assert!(verdict.can_be_supplied);
    }

    #[test]
    fn one_way_that_can_be_supplied_is_enough_for_any() {
        let adult = Condition::Fact(Fact::Age(AgeRange { from: Some(Age::years(16)), under: None }));
        let known = Known { age: Some(Age::years(11)), ..Known::default() };
        assert!(Condition::Any(vec![adult.clone(), evidence("x")]).judge(&known).can_be_supplied);
        assert!(!Condition::All(vec![adult.clone(), evidence("x")]).judge(&known).can_be_supplied);
        let neither = Condition::Not(Box::new(Condition::Any(vec![adult, evidence("x")])));
        assert_eq!(neither.judge(&known).truth, Truth::Yes);
    }

    #[test]
    fn an_age_that_will_come_says_when() {
        let born = jiff::civil::date(2015, 3, 9);
        let known = Known { age: Some(Age::years(11)), born: Some(born), ..Known::default() };
        let adult = Condition::Fact(Fact::Age(AgeRange { from: Some(Age::years(16)), under: None }));
        let verdict = adult.judge(&known);
        assert_eq!(verdict.truth, Truth::No);
        assert_eq!(verdict.because[0].turns_on, Some(jiff::civil::date(2031, 3, 9)));
        assert!(!verdict.can_be_supplied);
    }
}
