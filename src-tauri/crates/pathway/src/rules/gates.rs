//! P19: every gate can be the only one that is missing, and is then the one that is named.
//!
//! A gate that is always met asks for nothing. A gate that is met whenever another gate before the same choice is met
//! is never named, so a practitioner who supplies the other finds out about it too late.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::age::Age;
use crate::base::id::{ChoiceId, StepId};
use crate::base::lists::Role;
use crate::base::school_age::SchoolAge;
use crate::engine::judge::judge_optional;
use crate::engine::known::{Known, Truth};
use crate::engine::routes::routes_at;
use crate::engine::standing::GateState;
use crate::model::condition::Fact;
use crate::model::pathway::{Gate, Pathway, Route, Step};
use crate::problem::{Problem, Rule};
use crate::proof::{Proof, Slice};

/// The most combinations that are tried before one choice.
const MOST: usize = 200_000;

pub(super) fn prove(proof: &Proof<'_>, problems: &mut Vec<Problem>) {
    for step in &proof.pathway.steps {
        let ages = proof.ages_at(&step.id);
        let impossible: Vec<&Gate> = step.gates.iter().filter(|gate| !can_be_met(proof.pathway, gate, &ages)).collect();
        for gate in &step.gates {
            if impossible.iter().any(|one| one.id == gate.id) {
                let problem = Problem::new(
                    Rule::Gates,
                    &gate.place,
                    format!("the gate `{}` at `{}` can never be met", gate.id, step.id),
                    "a condition that some child who can be here can meet",
                    "correct its bounds, or remove it",
                );
                problems.push(problem.with(proof.story_to(&step.id)));
                continue;
            }
            // Before a choice that another gate closes for everybody, no gate can be the last: that gate alone is wrong.
            let is_closed = |choice: &ChoiceId| impossible.iter().any(|one| one.before.contains(choice));
            let open = gate.before.iter().filter(|choice| !is_closed(choice));
            let mut routes = open.filter_map(|choice| step.route(choice)).peekable();
            // Another rule reports a gate before a choice that the step does not have.
            let stands_before_something = routes.peek().is_some();
            let mut last = routes.map(|route| can_be_the_last(proof.pathway, step, route, gate, &ages));
            if stands_before_something && last.all(|last| !last) {
                let problem = Problem::new(
                    Rule::Gates,
                    &gate.place,
                    format!("the gate `{}` at `{}` can never be the only one that is missing", gate.id, step.id),
                    "a condition that can fail while the guard and every other gate before the same choice is met",
                    "remove the gate, or the one that already asks for the same",
                );
                problems.push(problem.with(proof.story_to(&step.id)));
            }
        }
    }
}

/// Whether some combination of facts meets the gate.
fn can_be_met(pathway: &Pathway, gate: &Gate, ages: &[Slice]) -> bool {
    let mut met = false;
    let complete = each_known(pathway, &gate.needs.facts(), ages, &mut |known| {
        met = gate.needs.judge(known).truth == Truth::Yes;
        met
    });
    met || !complete
}

/// Whether there is a child for whom everything before the choice is met except this gate, and whether the engine then
/// names only this gate.
fn can_be_the_last(pathway: &Pathway, step: &Step, route: &Route, gate: &Gate, ages: &[Slice]) -> bool {
    let gates: Vec<&Gate> = step.gates_before(&route.choice).collect();
    let conditions = gates.iter().map(|gate| &gate.needs).chain(&route.when);
    let facts: Vec<&Fact> = conditions.flat_map(|condition| condition.facts()).collect();
    let mut found = false;
    let complete = each_known(pathway, &facts, ages, &mut |known| {
        let others_met =
            gates.iter().filter(|other| other.id != gate.id).all(|other| other.needs.judge(known).truth == Truth::Yes);
        let guard = judge_optional(route.when.as_ref(), known).truth == Truth::Yes;
        if !guard || !others_met || gate.needs.judge(known).truth == Truth::Yes {
            return false;
        }
        let standing = routes_at(step, known).into_iter().find(|standing| standing.choice == route.choice);
        found = standing.is_some_and(|standing| {
            standing
                .gates
                .iter()
                .filter(|one| one.state != GateState::Met)
                .all(|one| one.gate == gate.id && !one.missing.is_empty())
        });
        found
    });
    // If there are too many combinations to try, no problem is reported.
    found || !complete
}

/// Passes every combination of the facts to `take` until it returns `true`. Returns `false` if there are too many
/// combinations.
fn each_known(pathway: &Pathway, facts: &[&Fact], ages: &[Slice], take: &mut impl FnMut(&Known) -> bool) -> bool {
    let evidence: BTreeSet<_> =
        facts.iter().filter_map(|fact| if let Fact::Evidence(id) = fact { Some(id) } else { None }).collect();
    // An end is never passed.
    let passed = |id: &&StepId| pathway.step(id).is_some_and(|step| !step.routes.is_empty());
    let been: BTreeSet<_> = facts
        .iter()
        .filter_map(|fact| if let Fact::Been(id) = fact { Some(id) } else { None })
        .filter(passed)
        .collect();
    let questions: BTreeMap<_, _> = facts
        .iter()
        .filter_map(
            |fact| if let Fact::Answer { question, .. } = fact { pathway.questions.get(question) } else { None },
        )
        .map(|question| (&question.id, &question.values))
        .collect();
    let asked = facts.iter().filter_map(|fact| if let Fact::Cycles(cycles) = fact { Some(*cycles) } else { None });
    let cycles = asked.max().unwrap_or_default();
    let bounds = facts
        .iter()
        .filter_map(|fact| if let Fact::Age(range) = fact { Some([range.from, range.under]) } else { None });
    let comes_here = |age: &Age| ages.iter().any(|slice| slice.from <= *age && *age < slice.under);
    let bounds = bounds.flatten().flatten().filter(comes_here);
    let ages: BTreeSet<Age> = ages.iter().map(|slice| slice.from).chain(bounds).collect();
    let asks_school_age = facts.iter().any(|fact| matches!(fact, Fact::SchoolAge(_)));
    let school_ages: Vec<Option<SchoolAge>> =
        if asks_school_age { SchoolAge::ALL.iter().copied().map(Some).collect() } else { vec![None] };
    let asks_role = facts.iter().any(|fact| matches!(fact, Fact::Role(_)));
    let roles: Vec<Option<Role>> = if asks_role { Role::ALL.iter().copied().map(Some).collect() } else { vec![None] };
    let radices: Vec<usize> = std::iter::repeat_n(2, evidence.len() + been.len())
        .chain(questions.values().map(|values| values.len() + 1))
        .chain([cycles as usize + 1, ages.len(), roles.len(), school_ages.len()])
        .collect();
    let total = radices.iter().try_fold(1_usize, |total, radix| total.checked_mul(*radix)).unwrap_or(usize::MAX);
    for number in 0..total.min(MOST) {
        let mut digits = digits_of(number, &radices).into_iter();
        let mut known = Known::default();
        known.evidence.extend(evidence.iter().filter(|_| digits.next() == Some(1)).map(|id| (*id).clone()));
        known.been.extend(been.iter().filter(|_| digits.next() == Some(1)).map(|id| (*id).clone()));
        for (question, values) in &questions {
            let digit = digits.next().unwrap_or_default();
            if let Some(value) = digit.checked_sub(1).and_then(|position| values.get(position)) {
                known.answers.insert((*question).clone(), value.clone());
            }
        }
        known.cycles = u32::try_from(digits.next().unwrap_or_default()).unwrap_or(u32::MAX);
        known.age = ages.iter().nth(digits.next().unwrap_or_default()).copied();
        known.role = roles.get(digits.next().unwrap_or_default()).copied().flatten();
        known.school_age = school_ages.get(digits.next().unwrap_or_default()).copied().flatten();
        // No child of that age can be there.
        let sure = known.age.and_then(SchoolAge::sure_at);
        if known.school_age.is_some() && sure.is_some_and(|sure| known.school_age != Some(sure)) {
            continue;
        }
        if take(&known) {
            return true;
        }
    }
    total <= MOST
}

fn digits_of(mut number: usize, radices: &[usize]) -> Vec<usize> {
    let mut digits = Vec::with_capacity(radices.len());
    for radix in radices {
        digits.push(number % radix.max(&1));
        number /= radix.max(&1);
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    fn gate(id: &str, needs: &str) -> String {
        format!(
            "[[step.gate]]\nid='{id}'\nbefore=['on']\nneeds={needs}\nforce='expected'\norigin='local'\nsources=['s']\n"
        )
    }

    #[test]
    fn a_gate_that_nobody_can_meet() {
        for needs in ["{ age = { from = 40 } }", "{ been = \"end\" }"] {
            let text = [act("a", &[("on", "end"), ("out", "end")]), gate("g", needs), finish("end")].concat();
            assert_eq!(codes("start = \"a\"", &text), ["P19 `g`"], "{needs}");
        }
    }

    #[test]
    fn a_gate_that_nobody_can_meet_is_reported_alone() {
        let gates = [
            gate("g", "{ age = { from = 40 } }"),
            gate("h", "{ evidence = \"log\" }"),
            gate("i", "{ evidence = \"consent\" }"),
        ];
        let text = [act("a", &[("on", "end"), ("out", "end")]), gates.concat(), finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P19 `g`"]);
    }

    #[test]
    fn a_gate_that_is_always_met_or_hidden_by_another() {
        let with =
            |gates: &[String]| [act("a", &[("on", "end"), ("out", "end")]), gates.concat(), finish("end")].concat();
        let log = gate("g", "{ evidence = \"log\" }");
        assert_eq!(codes("start = \"a\"", &with(std::slice::from_ref(&log))), [""; 0]);
        assert_eq!(codes("start = \"a\"", &with(&[gate("g", "{ age = { under = 40 } }")])), ["P19 `g`"]);
        let either = gate("h", "{ any = [{ evidence = \"log\" }, { evidence = \"consent\" }] }");
        assert_eq!(codes("start = \"a\"", &with(&[log.clone(), either])), ["P19 `h`"]);
        let other = gate("h", "{ evidence = \"consent\" }");
        assert_eq!(codes("start = \"a\"", &with(&[log, other])), [""; 0]);
    }
}
