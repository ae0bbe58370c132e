//! Judges conditions with three values, and names the facts that decided.
//!
//! A fact that is not known never opens a route and never hides one. The findings say which fact is missing.

use jiff::civil::Date;

use crate::base::age::{Age, AgeRange};
use crate::base::school_age::SchoolAge;
use crate::engine::known::{Alternative, Finding, Known, Truth, Verdict};
use crate::model::condition::{Condition, Fact};

impl Condition {
    /// Judges the condition. It never fails: every state of knowledge has a verdict.
    pub fn judge(&self, known: &Known) -> Verdict {
        self.judge_as(known, false)
    }

    /// If `negated`, judges the opposite. Negation is passed down to the facts, so that each finding says what is
    /// required of it.
    fn judge_as(&self, known: &Known, negated: bool) -> Verdict {
        match self {
            Condition::Fact(fact) => judge_fact(fact, known, negated),
            Condition::Not(inner) => inner.judge_as(known, !negated),
            Condition::All(parts) if !negated => all(parts, known, negated),
            Condition::Any(parts) if negated => all(parts, known, negated),
            Condition::All(parts) | Condition::Any(parts) => any(parts, known, negated),
        }
    }
}

fn all(parts: &[Condition], known: &Known, negated: bool) -> Verdict {
    let mut verdicts = judge_each(parts, known, negated);
    tell_alternatives_apart(&mut verdicts);
    let can_be_supplied = verdicts.iter().all(|verdict| verdict.can_be_supplied);
    combine(verdicts, Truth::No, can_be_supplied)
}

fn any(parts: &[Condition], known: &Known, negated: bool) -> Verdict {
    let mut verdicts = judge_each(parts, known, negated);
    for (part, verdict) in verdicts.iter_mut().enumerate() {
        verdict.because.iter_mut().for_each(|finding| finding.alternative = Some(Alternative { of: 0, part }));
    }
    let can_be_supplied = verdicts.iter().any(|verdict| verdict.can_be_supplied);
    combine(verdicts, Truth::Yes, can_be_supplied)
}

/// Two parts that are both needed may each have alternatives, which are numbered on.
fn tell_alternatives_apart(verdicts: &mut [Verdict]) {
    let mut next = 0;
    for verdict in verdicts {
        let alternatives = verdict.because.iter_mut().filter_map(|finding| finding.alternative.as_mut());
        let last = alternatives.map(|alternative| {
            alternative.of += next;
            alternative.of
        });
        next = last.max().map_or(next, |last| last + 1);
    }
}

fn judge_each(parts: &[Condition], known: &Known, negated: bool) -> Vec<Verdict> {
    parts.iter().map(|part| part.judge_as(known, negated)).collect()
}

/// `settles` is the value of one part that decides the result: no for all, yes for any.
fn combine(verdicts: Vec<Verdict>, settles: Truth, can_be_supplied: bool) -> Verdict {
    let truth = if verdicts.iter().any(|verdict| verdict.truth == settles) {
        settles
    } else if verdicts.iter().any(|verdict| verdict.truth == Truth::NotKnown) {
        Truth::NotKnown
    } else {
        settles.not()
    };
    // Only parts with the same value as the result can have decided it.
    let because = verdicts.into_iter().filter(|verdict| verdict.truth == truth).flat_map(|v| v.because).collect();
    Verdict { truth, because, can_be_supplied: truth == Truth::Yes || can_be_supplied }
}

fn judge_fact(fact: &Fact, known: &Known, negated: bool) -> Verdict {
    let mut finding = Finding {
        fact: fact.clone(),
        negated,
        truth: known.is_true(fact).map_or(Truth::NotKnown, Truth::of),
        given: None,
        done: None,
        turns_on: None,
        alternative: None,
    };
    match fact {
        Fact::Age(range) => {
            finding.turns_on = known.age.and_then(|age| turns_on(*range, age, known.born, negated));
        }
        Fact::SchoolAge(wanted) => {
            let now = known.school_age();
            finding.turns_on = now.and_then(|now| school_age_turns_on(*wanted, now, known.born, negated));
        }
        Fact::Answer { question, .. } => finding.given = known.answers.get(question).cloned(),
        Fact::Cycles(_) => finding.done = Some(known.cycles),
        Fact::Absent(days) => finding.done = known.absence.map(|absence| absence.counted(*days)),
        Fact::Evidence(_) | Fact::Been(_) | Fact::Role(_) => {}
    }
    let truth = if negated { finding.truth.not() } else { finding.truth };
    let can_be_supplied = truth == Truth::Yes || finding.can_be_supplied(known);
    Verdict { truth, because: vec![finding], can_be_supplied }
}

/// Returns the day on which growing older gives an age condition the required value.
fn turns_on(range: AgeRange, age: Age, born: Option<Date>, negated: bool) -> Option<Date> {
    let bound = if negated { range.under } else { range.from };
    bound.filter(|bound| age < *bound).and_then(|bound| bound.reached_on(born?))
}

/// Returns the day on which school age becomes what is required, if it still will.
fn school_age_turns_on(wanted: SchoolAge, now: SchoolAge, born: Option<Date>, negated: bool) -> Option<Date> {
    let to = if negated { wanted.next().filter(|_| now == wanted) } else { Some(wanted).filter(|_| now < wanted) };
    to?.first_day(born?)
}

/// Judges an optional condition; a missing one is always yes.
pub(crate) fn judge_optional(condition: Option<&Condition>, known: &Known) -> Verdict {
    condition.map_or_else(
        || Verdict { truth: Truth::Yes, because: Vec::new(), can_be_supplied: true },
        |condition| condition.judge(known),
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

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
    fn one_part_that_can_be_supplied_is_enough_for_any() {
        let adult = Condition::Fact(Fact::Age(AgeRange { from: Some(Age::years(16)), under: None }));
        let known = Known { age: Some(Age::years(11)), ..Known::default() };
        assert!(Condition::Any(vec![adult.clone(), evidence("x")]).judge(&known).can_be_supplied);
        assert!(!Condition::All(vec![adult.clone(), evidence("x")]).judge(&known).can_be_supplied);
        let neither = Condition::Not(Box::new(Condition::Any(vec![adult, evidence("x")])));
        assert_eq!(neither.judge(&known).truth, Truth::Yes);
    }

    #[test]
    fn facts_of_which_one_is_enough_are_told_apart_from_those_that_are_all_needed() {
        let either = |one: &str, other: Condition| Condition::Any(vec![evidence(one), other]);
        let both = Condition::All(vec![evidence("c"), evidence("d")]);
        let condition = Condition::All(vec![either("a", evidence("b")), evidence("x"), either("y", both)]);
        let verdict = condition.judge(&Known::default());
        let of = |finding: &Finding| finding.alternative.map(|alternative| (alternative.of, alternative.part));
        let alternatives: Vec<_> = verdict.because.iter().map(of).collect();
        let needed = [Some((0, 0)), Some((0, 1)), None, Some((1, 0)), Some((1, 1)), Some((1, 1))];
        assert_eq!(alternatives, needed);
    }

    #[test]
    fn an_age_in_the_future_has_a_date() {
        let born = jiff::civil::date(2015, 3, 9);
        let known = Known { age: Some(Age::years(11)), born: Some(born), ..Known::default() };
        let adult = Condition::Fact(Fact::Age(AgeRange { from: Some(Age::years(16)), under: None }));
        let verdict = adult.judge(&known);
        assert_eq!(verdict.truth, Truth::No);
        assert_eq!(verdict.because[0].turns_on, Some(jiff::civil::date(2031, 3, 9)));
        assert!(!verdict.can_be_supplied);
    }
}
