//! P04: every step can be reached from the start or from an entry.
//!
//! A step that nothing leads to is help that no child will ever be offered.

use crate::model::Pathway;
use crate::problem::{Problem, Rule};

pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    let reached = pathway.graph.reachable_from(std::iter::once(&pathway.start).chain(&pathway.entries));
    for step in pathway.steps.iter().filter(|step| !reached.contains(&step.id)) {
        problems.push(Problem::new(
            Rule::Reachable,
            &step.place,
            format!("no route leads to `{}`", step.id),
            "a way from the start, or from one of the entries",
            "add a route to it, name it as an entry, or take it out",
        ));
    }
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
}
