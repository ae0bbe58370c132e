//! P26: no age is left out between the ages of two choices, and none is left with a refusal.
//!
//! A choice that asks for a reason records that somebody declined, or that something did not happen. For P10 such a choice
//! is an exit, and so is "not now". So it does not see a gap between the ages of two services.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::known::Truth;
use crate::model::condition::Fact;
use crate::model::pathway::{Route, Step};
use crate::problem::story::aged;
use crate::problem::{Problem, Rule};
use crate::proof::{Proof, State};

/// What cannot be changed by gathering or doing something: the age, school age and the answers.
type Child = (u8, u8, u64);

pub(super) fn prove(proof: &Proof<'_>, problems: &mut Vec<Problem>) {
    for (number, step) in proof.pathway.steps.iter().enumerate() {
        problems.extend(left_with_a_refusal(proof, number, step).or_else(|| between_two_choices(proof, number, step)));
    }
}

fn left_with_a_refusal(proof: &Proof<'_>, number: usize, step: &Step) -> Option<Problem> {
    let (refusals, others): (Vec<&Route>, Vec<&Route>) = step.routes.iter().partition(|route| route.reason);
    if refusals.is_empty() || others.is_empty() {
        return None;
    }
    let position = only_refusals(proof, number, step)?;
    let story = proof.story(&proof.explored, position, None);
    let age = aged(story.as_ref());
    let refusals: Vec<String> = refusals.iter().map(|route| format!("`{}`", route.choice)).collect();
    let problem = Problem::new(
        Rule::AgesLeftOut,
        &step.place,
        format!("a child{age} is at `{}`, and only refusals are open to them ({})", step.id, refusals.join(", ")),
        "a choice that asks for no reason, for every age and every answer of a child who can be here",
        "add a route for that child, or widen a guard; a refusal does not count as help",
    );
    Some(problem.with(story))
}

/// Returns the first state of a child for whom no choice without a reason can ever be open at the step.
fn only_refusals(proof: &Proof<'_>, number: usize, step: &Step) -> Option<u32> {
    let exits = proof.space.nodes.get(number).map_or(&[] as &[_], |node| node.exits.as_slice());
    let mut first: BTreeMap<Child, u32> = BTreeMap::new();
    let mut helped: BTreeSet<Child> = BTreeSet::new();
    for (position, state) in proof.explored.at(number) {
        let child = (state.slice, state.school, state.answers);
        if helped.contains(&child) {
            continue;
        }
        first.entry(child).or_insert(position);
        let mut others = step.routes.iter().zip(exits).filter(|(route, _)| !route.reason);
        if others.any(|(_, exit)| exit.guard(state) != Truth::No) {
            helped.insert(child);
        }
    }
    first.into_iter().filter(|(child, _)| !helped.contains(child)).map(|(_, position)| position).min()
}

/// Whether a guard asks for an age.
fn is_for_some_ages(route: &Route) -> bool {
    let asks = |fact: &&Fact| matches!(fact, Fact::Age(_) | Fact::SchoolAge(_));
    route.when.as_ref().is_some_and(|when| when.facts().iter().any(asks))
}

/// Finds an age at which no choice for some ages is open, although one is for younger and one for older children.
fn between_two_choices(proof: &Proof<'_>, number: usize, step: &Step) -> Option<Problem> {
    let exits = &proof.space.nodes.get(number)?.exits;
    let for_ages: Vec<_> = step.routes.iter().zip(exits).filter(|(route, _)| is_for_some_ages(route)).collect();
    if for_ages.len() < 2 {
        return None;
    }
    let mut open: BTreeMap<u8, bool> = BTreeMap::new();
    for (_, state) in proof.explored.at(number) {
        let is_open = open.entry(state.slice).or_insert(false);
        *is_open = *is_open || for_ages.iter().any(|(_, exit)| exit.guard(state) != Truth::No);
    }
    let youngest = *open.iter().find(|(_, is_open)| **is_open)?.0;
    let oldest = *open.iter().rfind(|(_, is_open)| **is_open)?.0;
    let slice = *open.range(youngest..oldest).find(|(_, is_open)| !**is_open)?.0;
    // A child for whom nothing is open is stuck, which another rule reports.
    let is_stuck = |state: &State| exits.iter().all(|exit| exit.guard(state) == Truth::No);
    let (position, _) = proof.explored.at(number).find(|(_, state)| state.slice == slice && !is_stuck(state))?;
    let story = proof.story(&proof.explored, position, None);
    let age = aged(story.as_ref());
    let choices: Vec<String> = for_ages.iter().map(|(route, _)| format!("`{}`", route.choice)).collect();
    let problem = Problem::new(
        Rule::AgesLeftOut,
        &step.place,
        format!(
            "a child{age} at `{}` is between the ages of {}, and none of them is open",
            step.id,
            choices.join(", ")
        ),
        "choices for some ages that leave out no age between them",
        "let the guard of one begin at the age at which another ends",
    );
    Some(problem.with(story))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    /// Returns a step with the given guarded choices, and one that is open to everybody.
    fn step(choices: &[(&str, &str)], for_everybody: &str) -> String {
        let routes = choices
            .iter()
            .map(|(choice, when)| format!("[[step.route]]\nchoice = \"{choice}\"\nto = \"end\"\nwhen = {when}\n"));
        let last = format!("[[step.route]]\nchoice = \"other\"\nto = \"end\"\n{for_everybody}\n");
        [act("a", &[]), routes.collect(), last, finish("end")].concat()
    }

    const REFUSAL: &str = "reason = true";

    #[test]
    fn a_gap_between_two_services() {
        let children_and = |adults: &str| {
            [("children", "{ age = { under = 16 } }"), ("adults", adults)].map(|(a, b)| (a.to_owned(), b.to_owned()))
        };
        for (adults, for_everybody, expected) in [
            ("{ age = { from = 17 } }", REFUSAL, 1),
            ("{ age = { from = 17 } }", "", 1),
            ("{ age = { from = 16 } }", REFUSAL, 0),
            ("{ age = { from = 16 } }", "", 0),
            ("{ all = [{ age = { from = 17 } }, { evidence = \"log\" }] }", "", 1),
        ] {
            let choices = children_and(adults);
            let choices: Vec<(&str, &str)> = choices.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
            let found = codes("start = \"a\"", &step(&choices, for_everybody));
            assert_eq!(found, vec!["P26 `a`"; expected], "{adults} {for_everybody}");
        }
    }

    #[test]
    fn choices_that_only_begin_or_end_at_an_age_leave_no_gap() {
        let choices =
            [("young", "{ age = { from = 2, under = 5 } }"), ("school", "{ age = { from = 5, under = 16 } }")];
        assert_eq!(codes("start = \"a\"", &step(&choices, "")), [""; 0]);
        assert_eq!(codes("start = \"a\"", &step(&choices, REFUSAL)), ["P26 `a`"], "but younger and older children");
    }

    #[test]
    fn an_answer_that_leaves_only_refusals() {
        let answer = |is: &str| format!("{{ answer = {{ question = \"q\", is = [\"{is}\"] }} }}");
        assert_eq!(codes("start = \"a\"", &step(&[("on", &answer("yes"))], REFUSAL)), ["P26 `a`"]);
        let both = step(&[("on", &answer("yes")), ("also", &answer("no"))], REFUSAL);
        assert_eq!(codes("start = \"a\"", &both), [""; 0]);
    }

    #[test]
    fn what_can_still_be_gathered_or_done_counts() {
        assert_eq!(codes("start = \"a\"", &step(&[("on", "{ evidence = \"log\" }")], REFUSAL)), [""; 0]);
        assert_eq!(codes("start = \"a\"", &step(&[("on", "{ cycles = 2 }")], REFUSAL)), [""; 0]);
    }
}
