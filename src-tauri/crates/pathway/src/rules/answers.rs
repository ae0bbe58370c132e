//! P12: a question has a route for each of its answers, open to every child for whom that answer can be true, and no
//! other routes.
//!
//! If an answer has no route, a child who tells the truth cannot continue.

use std::collections::BTreeSet;

use crate::engine::known::Truth;
use crate::model::pathway::{Pathway, Question, Step};
use crate::problem::story::aged;
use crate::problem::{Problem, Rule};
use crate::proof::Proof;

pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    for (step, question) in asking(pathway) {
        let mut wrong = |place: &crate::base::place::Place, found: String, mend: String| {
            let expected = format!("one route for each value of `{}`", question.id);
            problems.push(Problem::new(Rule::Answers, place, found, expected, mend));
        };
        for value in &question.values {
            if !step.routes.iter().any(|route| route.choice.as_str() == value.as_str()) {
                let found = format!("`{}` has no route for the answer `{value}`", step.id);
                wrong(&step.place, found, format!("add `{value} = \"<step>\"` to the routes of `{}`", step.id));
            }
        }
        for route in &step.routes {
            if !question.values.iter().any(|value| value.as_str() == route.choice.as_str()) {
                let found = format!("`{}` has the choice `{}`, which is not an answer", step.id, route.choice);
                let values: Vec<String> = question.values.iter().map(|value| format!("`{value}`")).collect();
                wrong(
                    &route.place,
                    found,
                    format!("use one of the values of `{}`: {}", question.id, values.join(", ")),
                );
            }
        }
    }
}

/// Checks every answer in every state at the step: one of its routes must be open, or wait for something that can be
/// asked.
pub(super) fn prove(proof: &Proof<'_>, problems: &mut Vec<Problem>) {
    for (number, step) in proof.pathway.steps.iter().enumerate() {
        let mut reported = BTreeSet::new();
        for (position, state) in proof.explored.at(number) {
            let exits = proof.space.nodes.get(number).map_or(&[] as &[_], |node| node.exits.as_slice());
            let routes = step.routes.iter().zip(exits);
            for route in step.routes.iter().filter(|_| step.asks.is_some()) {
                let open = routes.clone().any(|(other, exit)| {
                    other.choice == route.choice
                        && exit.guard(state) != Truth::No
                        && exit.law.iter().all(|law| law.holds(state) != Truth::No)
                });
                if !open && reported.insert(&route.choice) {
                    let story = proof.story(&proof.explored, position, None);
                    let age = aged(story.as_ref());
                    let problem = Problem::new(
                        Rule::Answers,
                        &route.place,
                        format!("a child{age} for whom `{}` is true is at `{}` with no exit", route.choice, step.id),
                        "a route for every answer that is open to everybody who can give it",
                        "widen the guard, or remove it; if ages need different routes, divide them at the next step",
                    );
                    problems.push(problem.with(story));
                }
            }
        }
    }
}

fn asking(pathway: &Pathway) -> impl Iterator<Item = (&Step, &Question)> {
    pathway.steps.iter().filter_map(|step| Some((step, pathway.questions.get(step.asks.as_ref()?)?)))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn an_answer_without_a_route() {
        let ask = act("a", &[("yes", "end"), ("maybe", "end")]).replace("\"act\"", "\"ask\"\nasks = \"q\"");
        assert_eq!(codes("start = \"a\"", &[ask, finish("end")].concat()), ["P12 `a`", "P12 `a`"]);
    }

    #[test]
    fn an_answer_that_only_some_ages_can_give() {
        let ask = act("a", &[("yes", "end"), ("no", "end")]).replace("\"act\"", "\"ask\"\nasks = \"q\"");
        let text = [ask.clone() + "when = { age = { from = 5 } }\n", finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P12 `no`"]);
        assert_eq!(codes("start = \"a\"", &[ask, finish("end")].concat()), [""; 0]);
    }
}
