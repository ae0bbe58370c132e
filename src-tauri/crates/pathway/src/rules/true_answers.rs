//! P27: a child about whom one answer stays true can leave every cycle.
//!
//! For P05 a practitioner can give another answer each time a question is asked. A diagnosis does not change like that: if
//! only the other answer leads out, the child stays in the cycle until somebody says what is not true.

use std::collections::BTreeSet;

use crate::base::id::QuestionId;
use crate::base::lists::Kind;
use crate::model::pathway::{Route, Step};
use crate::problem::{Problem, Rule};
use crate::proof::Proof;

/// An age and a relation to compulsory school age, by number.
type Age = (u8, u8);

pub(super) fn prove(proof: &Proof<'_>, problems: &mut Vec<Problem>) {
    let choices = Choices::new(proof);
    for (number, step) in proof.pathway.steps.iter().enumerate() {
        let Some(question) = &step.asks else { continue };
        for (route_number, route) in step.routes.iter().enumerate() {
            let stays_true = Some((question, route));
            let ages = choices.ages(number, route_number);
            let mut stuck = ages.iter().filter(|age| {
                let leads_out = |fixed| choices.leads_out(proof, &route.to, **age, fixed);
                // If no answer leads out, another rule reports the cycle.
                !leads_out(stays_true) && leads_out(None)
            });
            if let Some(age) = stuck.next() {
                problems.push(problem(proof, step, number, route_number, route, *age));
            }
        }
    }
}

fn problem(proof: &Proof<'_>, step: &Step, number: usize, route_number: usize, route: &Route, age: Age) -> Problem {
    let exit = proof.space.nodes.get(number).and_then(|node| node.exits.get(route_number));
    let mut there = proof.explored.at(number);
    let state = there
        .find(|(_, state)| (state.slice, state.school) == age && exit.is_some_and(|exit| exit.can_be_taken(state)));
    let problem = Problem::new(
        Rule::TrueAnswers,
        &route.place,
        format!(
            "a child for whom `{}` stays true cannot leave the cycle through `{}`: only another answer leads out",
            route.choice, step.id
        ),
        "a path to an end on which this question always gets the same answer",
        "add a choice that leads out of the cycle for this answer, or ask something that can change",
    );
    problem.with(state.and_then(|(position, _)| proof.story(&proof.explored, position, Some(route_number))))
}

/// The ages at which some child can take each choice.
struct Choices(Vec<Vec<BTreeSet<Age>>>);

impl Choices {
    fn new(proof: &Proof<'_>) -> Choices {
        let of_step = |number: usize| {
            let exits = proof.space.nodes.get(number).map_or(&[] as &[_], |node| node.exits.as_slice());
            let mut ages = vec![BTreeSet::new(); exits.len()];
            for (_, state) in proof.explored.at(number) {
                let age = (state.slice, state.school);
                for (exit, ages) in exits.iter().zip(&mut ages) {
                    if !ages.contains(&age) && exit.can_be_taken(state) {
                        ages.insert(age);
                    }
                }
            }
            ages
        };
        Choices((0..proof.pathway.steps.len()).map(of_step).collect())
    }

    fn ages(&self, step: usize, route: usize) -> &BTreeSet<Age> {
        static NONE: BTreeSet<Age> = BTreeSet::new();
        self.0.get(step).and_then(|routes| routes.get(route)).unwrap_or(&NONE)
    }

    /// Whether an end can be reached from a step at one age. At a step that asks the fixed question, only the
    /// fixed choice can be taken.
    fn leads_out(
        &self,
        proof: &Proof<'_>,
        from: &crate::base::id::StepId,
        age: Age,
        fixed: Option<(&QuestionId, &Route)>,
    ) -> bool {
        let steps = &proof.pathway.steps;
        let mut seen = BTreeSet::new();
        let mut open: Vec<usize> = proof.number(from).into_iter().collect();
        while let Some(number) = open.pop() {
            let Some(step) = steps.get(number).filter(|_| seen.insert(number)) else { continue };
            if step.kind == Kind::Finish {
                return true;
            }
            let is_fixed = |route: &Route| match (fixed, &step.asks) {
                (Some((question, only)), Some(asked)) if asked == question => route.choice == only.choice,
                _ => true,
            };
            let taken = step.routes.iter().enumerate().filter(|(route, _)| self.ages(number, *route).contains(&age));
            open.extend(taken.filter(|(_, route)| is_fixed(route)).filter_map(|(_, route)| proof.number(&route.to)));
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    fn ask(id: &str, routes: &[(&str, &str)]) -> String {
        act(id, routes).replace("\"act\"", "\"ask\"\nasks = \"q\"")
    }

    #[test]
    fn a_cycle_that_only_a_false_answer_leaves() {
        let adjust = act("adjust", &[("done", "neuro")]);
        let text = [ask("neuro", &[("yes", "adjust"), ("no", "end")]), adjust, finish("end")].concat();
        assert_eq!(codes("start = \"neuro\"", &text), ["P27 `yes`"]);
        let out = act("adjust", &[("done", "neuro"), ("settled", "end")]);
        let text = [ask("neuro", &[("yes", "adjust"), ("no", "end")]), out, finish("end")].concat();
        assert_eq!(codes("start = \"neuro\"", &text), [""; 0]);
    }

    #[test]
    fn a_cycle_that_asks_the_same_question_at_two_steps() {
        let first = ask("first", &[("yes", "help"), ("no", "end")]);
        let second = ask("second", &[("yes", "first"), ("no", "end")]);
        let text = [first, act("help", &[("on", "second")]), second, finish("end")].concat();
        assert_eq!(codes("start = \"first\"", &text), ["P27 `yes`", "P27 `yes`"]);
    }

    #[test]
    fn an_exit_that_only_older_children_can_take() {
        let out = act("adjust", &[("done", "neuro"), ("settled", "end")]) + "when = { age = { from = 16 } }\n";
        let text = [ask("neuro", &[("yes", "adjust"), ("no", "end")]), out, finish("end")].concat();
        assert_eq!(codes("start = \"neuro\"", &text), ["P27 `yes`"]);
    }
}
