//! P05: from every step an end can be reached.
//!
//! A practitioner caught in a ring of steps cannot finish, and nothing on the screen says why.

use crate::model::{Kind, Pathway};
use crate::problem::{Problem, Rule};

pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    let ends = pathway.steps.iter().filter(|step| step.kind == Kind::Finish).map(|step| &step.id);
    let leading = pathway.graph.leading_to(ends);
    for step in pathway.steps.iter().filter(|step| !leading.contains(&step.id)) {
        problems.push(Problem::new(
            Rule::EndReachable,
            &step.place,
            format!("from `{}` no end can be reached", step.id),
            "a way to a step of kind finish",
            "add a route that leads out of the ring",
        ));
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
}
