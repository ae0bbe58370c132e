//! P10: whatever is true of a child, each step that they can reach has an exit.
//!
//! An exit is a choice that can be made now. It does not depend on evidence that may never come, on an answer that may
//! be different, or on growing older.

use std::collections::BTreeSet;

use crate::base::lists::Force;
use crate::engine::known::Truth;
use crate::model::pathway::Step;
use crate::problem::story::aged;
use crate::problem::{Problem, Rule};
use crate::proof::{Fate, Proof, State};

pub(super) fn prove(proof: &Proof<'_>, fates: &[Fate], problems: &mut Vec<Problem>) {
    let mut reported = BTreeSet::new();
    for (position, (state, fate)) in (0_u32..).zip(proof.explored.states.iter().zip(fates)) {
        if *fate != Fate::Stuck || !reported.insert(state.step) {
            continue;
        }
        let Some(step) = proof.pathway.steps.get(usize::from(state.step)) else { continue };
        let story = proof.story(&proof.explored, position, None);
        let age = aged(story.as_ref());
        let problem = Problem::new(
            Rule::AlwaysAnExit,
            &step.place,
            format!("a child{age} is at `{}` with no exit{}", step.id, unless(proof, step, state)),
            "at least one choice for every child who can be here",
            "add a route for that child, or widen a guard; if consent or a test may never come, add a choice for that",
        );
        problems.push(problem.with(story));
    }
}

/// Returns the legal gates before the choices whose guard is met.
fn unless(proof: &Proof<'_>, step: &Step, state: &State) -> String {
    let exits = proof.space.nodes.get(usize::from(state.step)).map_or(&[] as &[_], |node| node.exits.as_slice());
    let open = step.routes.iter().zip(exits).filter(|(_, exit)| exit.guard(state) == Truth::Yes);
    let gates = open.flat_map(|(route, _)| step.gates_before(&route.choice)).filter(|gate| gate.force == Force::Law);
    let gates: BTreeSet<String> = gates.map(|gate| format!("`{}`", gate.id)).collect();
    let gates: Vec<String> = gates.into_iter().collect();
    if gates.is_empty() { String::new() } else { format!(" unless {} is met", gates.join(" or ")) }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn an_age_that_meets_no_guard() {
        let young = act("a", &[("on", "end")]) + "when = { age = { under = 16 } }\n";
        let text = [young.clone(), finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P10 `a`"]);
        let both = young + "[[step.route]]\nchoice='older'\nto='end'\nwhen={age={from=16}}\n" + &finish("end");
        assert_eq!(codes("start = \"a\"", &both), [""; 0]);
    }

    #[test]
    fn an_answer_that_meets_no_guard() {
        let guarded = |values: &str| {
            act("a", &[("on", "end")]) + &format!("when = {{ answer = {{ question = \"q\", is = {values} }} }}\n")
        };
        let both =
            guarded("[\"yes\"]") + "[[step.route]]\nchoice='else'\nto='end'\nwhen={answer={question='q', is=['no']}}\n";
        assert_eq!(codes("start = \"a\"", &[guarded("[\"yes\"]"), finish("end")].concat()), ["P10 `a`"]);
        assert_eq!(codes("start = \"a\"", &[both, finish("end")].concat()), [""; 0], "asking opens one of the two");
    }

    #[test]
    fn evidence_that_may_never_come() {
        let guarded = act("a", &[("on", "end")]) + "when = { evidence = \"log\" }\n";
        assert_eq!(codes("start = \"a\"", &[guarded.clone(), finish("end")].concat()), ["P10 `a`"]);
        let with_another = guarded + "[[step.route]]\nchoice='without'\nto='end'\n";
        assert_eq!(codes("start = \"a\"", &[with_another, finish("end")].concat()), [""; 0]);
    }

    #[test]
    fn every_school_age_has_an_exit() {
        let of = |ages: &[&str]| {
            let routes: Vec<String> = ages
                .iter()
                .map(|age| {
                    format!("[[step.route]]\nchoice = \"{age}\"\nto = \"end\"\nwhen = {{ school-age = \"{age}\" }}\n")
                })
                .collect();
            codes("start = \"a\"", &[act("a", &[]), routes.concat(), finish("end")].concat())
        };
        assert_eq!(of(&["before", "during", "past"]), [""; 0]);
        assert_eq!(of(&["before", "past"]), ["P10 `a`"]);
        assert_eq!(of(&["before", "during"]), ["P10 `a`"]);
    }
}
