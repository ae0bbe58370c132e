//! P04: some child can reach every step, and some child can make every choice.
//!
//! A step that nobody can reach is help that is never offered.

use crate::engine::known::Truth;
use crate::model::pathway::{Pathway, Step};
use crate::problem::story::Story;
use crate::problem::{Problem, Rule};
use crate::proof::Proof;

pub(super) fn prove(proof: &Proof<'_>, problems: &mut Vec<Problem>) {
    for (number, step) in proof.pathway.steps.iter().enumerate() {
        if proof.explored.at(number).next().is_some() {
            never_made(proof, number, step, problems);
            continue;
        }
        let led_to = proof.pathway.steps.iter().any(|from| leads(from, step));
        let (found, expected) = if led_to {
            (format!("no child can reach `{}`", step.id), "a route to it that some child can take")
        } else {
            (format!("no route leads to `{}`", step.id), "a path from the start, or from one of the entries")
        };
        let mend = "add a route to it, correct the guards before it, name it as an entry, or remove it";
        let problem = Problem::new(Rule::Reachable, &step.place, found, expected, mend);
        problems.push(problem.with(nearest(proof, proof.pathway, step)));
    }
}

/// Reports a choice whose guard some child meets but that no child can make, because a legal gate is never met at the
/// same time.
fn never_made(proof: &Proof<'_>, number: usize, step: &Step, problems: &mut Vec<Problem>) {
    let Some(node) = proof.space.nodes.get(number) else { return };
    for (route, exit) in step.routes.iter().zip(&node.exits) {
        let states = || proof.explored.at(number).map(|(_, state)| state);
        if states().any(|state| exit.guard(state) == Truth::Yes) && !states().any(|state| exit.can_be_taken(state)) {
            let problem = Problem::new(
                Rule::Reachable,
                &route.place,
                format!("no child can ever choose `{}` at `{}`", route.choice, step.id),
                "a choice that some child can make",
                "correct the gate of law before it: nothing on the path here can meet it",
            );
            problems.push(problem.with(proof.story_to(&step.id)));
        }
    }
}

fn leads(from: &Step, to: &Step) -> bool {
    from.id != to.id && from.routes.iter().any(|route| route.to == to.id)
}

/// Returns the shortest story to a step with a route here that nobody can take.
fn nearest(proof: &Proof<'_>, pathway: &Pathway, step: &Step) -> Option<Story> {
    pathway.steps.iter().filter(|from| leads(from, step)).find_map(|from| proof.story_to(&from.id))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn a_step_that_nothing_leads_to() {
        let text = [act("a", &[("on", "end")]), act("alone", &[("on", "end")]), finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P04 `alone`"]);
        assert_eq!(codes("start = \"a\"\nentries = [\"alone\"]", &text), [""; 0]);
    }

    #[test]
    fn a_step_behind_guards_that_no_child_meets_together() {
        let young = act("young", &[("back", "end"), ("on", "old")]) + "when = { age = { from = 16 } }\n";
        let a = act("a", &[("out", "end"), ("on", "young")]) + "when = { age = { under = 9 } }\n";
        // A child who grows older while at `young` can reach `old`.
        let text = [a.clone(), young.clone(), act("old", &[("on", "end")]), finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), [""; 0]);
        let late = young.replace("from = 16", "from = 16, under = 17").replace("\"old\"", "\"later\"");
        let later = act("later", &[("out", "end"), ("on", "old")]) + "when = { age = { under = 16 } }\n";
        let text = [a, late, later, act("old", &[("on", "end")]), finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P13 `on`", "P04 `old`"]);
    }
}
