//! P05: from every step that a child can reach, an end can be reached, whatever is true of the child.
//!
//! A practitioner in a cycle of steps cannot finish, and nothing on the screen says why.

use std::collections::BTreeSet;

use crate::problem::{Problem, Rule};
use crate::proof::{Fate, Proof};

pub(super) fn prove(proof: &Proof<'_>, fates: &[Fate], problems: &mut Vec<Problem>) {
    let mut reported = BTreeSet::new();
    for (position, (state, fate)) in (0_u32..).zip(proof.explored.states.iter().zip(fates)) {
        if *fate != Fate::Astray || !reported.insert(state.step) {
            continue;
        }
        let Some(step) = proof.pathway.steps.get(usize::from(state.step)) else { continue };
        let problem = Problem::new(
            Rule::EndReachable,
            &step.place,
            format!("no end can be reached from `{}`", step.id),
            "a path to a step of kind finish, for every child who can be here",
            "add a route that leads out of the cycle, or widen the guards on the path",
        );
        problems.push(problem.with(proof.story(&proof.explored, position, None)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn two_steps_that_only_lead_to_each_other() {
        let text = [act("a", &[("on", "b"), ("out", "end")]), act("b", &[("back", "c")]), act("c", &[("on", "b")])];
        let text = [text.concat(), finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P05 `b`", "P05 `c`"]);
    }

    #[test]
    fn a_cycle_that_only_older_children_can_leave() {
        let c = act("c", &[("on", "b"), ("out", "end")]) + "when = { age = { from = 16 } }\n";
        let text = [act("a", &[("on", "b"), ("out", "end")]), act("b", &[("on", "c")]), c, finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P05 `b`", "P05 `c`"]);
    }
}
