//! P08: every step has what its kind needs, and nothing that its kind cannot use.
//!
//! A question that nobody asks is never answered, and a finish with routes is not an end. Another rule checks what a
//! wait needs.

use std::collections::BTreeSet;

use crate::base::lists::Kind;
use crate::model::pathway::{Pathway, Step};
use crate::problem::{Problem, Rule};

pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    for step in &pathway.steps {
        let mut wrong = |found: &str, expected: &str, mend: &str| {
            let found = format!("`{}` is of kind {} and {found}", step.id, step.kind.as_str());
            problems.push(Problem::new(Rule::Kinds, &step.place, found, expected, mend));
        };
        needs(step, &mut wrong);
        routes(step, &mut wrong);
        gates(step, &mut wrong);
    }
}

fn needs(step: &Step, wrong: &mut impl FnMut(&str, &str, &str)) {
    if (step.kind == Kind::Ask) != step.asks.is_some() {
        wrong(
            "`asks` does not fit that",
            "`asks` on a step of kind ask, and on no other",
            "add it, or correct the kind",
        );
    }
    if (step.kind == Kind::Finish) != step.outcome.is_some() {
        wrong(
            "`outcome` does not fit that",
            "`outcome` on a finish, and on no other step",
            "add it, or correct the kind",
        );
    }
    if step.closes_cycle && step.kind != Kind::Review {
        wrong("closes a cycle", "`closes-cycle` only on a review", "correct the kind, or remove it");
    }
    if step.kind != Kind::Finish && step.lead.is_empty() {
        wrong("nobody leads it", "`lead` with at least one person", "name who does it");
    }
}

fn routes(step: &Step, wrong: &mut impl FnMut(&str, &str, &str)) {
    if (step.kind == Kind::Finish) != step.routes.is_empty() {
        wrong("its routes do not fit that", "routes on every step except a finish", "add a route, or correct the kind");
    }
    let mut seen = BTreeSet::new();
    for route in step.routes.iter().filter(|route| !seen.insert(&route.choice)) {
        let found = format!("has the choice `{}` twice", route.choice);
        wrong(&found, "each choice once", "give each route a choice of its own");
    }
}

fn gates(step: &Step, wrong: &mut impl FnMut(&str, &str, &str)) {
    let mut seen = BTreeSet::new();
    for gate in &step.gates {
        if !seen.insert(&gate.id) {
            wrong(&format!("has the gate `{}` twice", gate.id), "each gate once", "rename one");
        }
        if gate.before.is_empty() {
            wrong(
                &format!("its gate `{}` is before no choice", gate.id),
                "`before`",
                "name the choices that it is before",
            );
        }
        for choice in gate.before.iter().filter(|choice| step.route(choice).is_none()) {
            let found = format!("its gate `{}` is before `{choice}`, which is not a choice here", gate.id);
            wrong(&found, "a choice of this step", "correct the name");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn the_same_choice_twice() {
        let text = [act("a", &[("on", "end"), ("on", "end")]), finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P08 `a`"]);
    }

    #[test]
    fn a_finish_with_a_route() {
        let text = [act("a", &[("on", "end")]), finish("end"), "[[step.route]]\nchoice='x'\nto='a'\n".into()].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P08 `end`"]);
    }

    #[test]
    fn a_gate_before_no_choice() {
        let gate = "[[step.gate]]\nid='g'\nbefore=['nothing']\nneeds={evidence='log'}\nforce='advised'\norigin='local'\nsources=['s']\n";
        let text = [act("a", &[("on", "end")]), gate.into(), finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P08 `a`"]);
    }
}
