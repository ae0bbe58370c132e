//! P30: the same facts never open two referrals at one step.
//!
//! If two teams divide children by age or by an answer, and the two guards overlap, a practitioner has to guess. The
//! referral goes to the wrong team, is returned, and the wait begins again.

use crate::base::lists::Kind;
use crate::engine::known::Truth;
use crate::model::condition::{Condition, Fact};
use crate::model::pathway::{Pathway, Route, Step};
use crate::problem::story::aged;
use crate::problem::{Problem, Rule};
use crate::proof::{Exit, Proof};

pub(super) fn prove(proof: &Proof<'_>, problems: &mut Vec<Problem>) {
    for (number, step) in proof.pathway.steps.iter().enumerate() {
        let divided: Vec<(usize, &Route)> =
            step.routes.iter().enumerate().filter(|(_, route)| divides(proof.pathway, route)).collect();
        for (position, first) in divided.iter().enumerate() {
            let others = divided.iter().skip(position + 1).filter(|other| other.1.to != first.1.to);
            problems.extend(others.filter_map(|second| overlap(proof, number, step, *first, *second)));
        }
    }
}

/// Whether a choice leads to a referral for some children only, by facts that are true of them.
fn divides(pathway: &Pathway, route: &Route) -> bool {
    let is_fixed = |fact: &&Fact| matches!(fact, Fact::Age(_) | Fact::SchoolAge(_) | Fact::Answer { .. });
    let by_fixed = |when: &Condition| when.facts().iter().all(is_fixed);
    route.when.as_ref().is_some_and(by_fixed) && pathway.step(&route.to).is_some_and(|to| to.kind == Kind::Refer)
}

fn asks_an_answer(route: &Route) -> bool {
    let is_answer = |fact: &&Fact| matches!(fact, Fact::Answer { .. });
    route.when.as_ref().is_some_and(|when| when.facts().iter().any(is_answer))
}

fn overlap(
    proof: &Proof<'_>,
    number: usize,
    step: &Step,
    (first_number, first): (usize, &Route),
    (second_number, second): (usize, &Route),
) -> Option<Problem> {
    let exits = &proof.space.nodes.get(number)?.exits;
    let (one, other) = (exits.get(first_number)?, exits.get(second_number)?);
    let only = |this: &Exit, not: &Exit| {
        let mut states = proof.explored.at(number).map(|(_, state)| state);
        states.any(|state| this.guard(state) == Truth::Yes && not.guard(state) != Truth::Yes)
    };
    // If one choice is open to everybody who has the other, the two are alternatives and divide nobody.
    let are_alternatives = !only(one, other) || !only(other, one);
    if are_alternatives && !asks_an_answer(first) && !asks_an_answer(second) {
        return None;
    }
    let mut there = proof.explored.at(number);
    let (position, _) = there.find(|(_, state)| one.guard(state) == Truth::Yes && other.guard(state) == Truth::Yes)?;
    let story = proof.story(&proof.explored, position, None);
    let age = aged(story.as_ref());
    let problem = Problem::new(
        Rule::OneTeam,
        second.when_place.as_ref().unwrap_or(&second.place),
        format!(
            "a child{age} at `{}` has both `{}` and `{}` open, and each leads to another referral",
            step.id, first.choice, second.choice
        ),
        "guards of which each child meets one",
        "let one begin where the other ends; if both teams really take the child, lead both choices to one step that asks which",
    );
    Some(problem.with(story))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    fn found(first: &str, second: &str) -> Vec<String> {
        let gate = "[[step.gate]]\nid='g'\nbefore=['sent']\nneeds={evidence='consent'}\nforce='law'\norigin='law'\nsources=['s']\n";
        let refer = |id: &str| {
            act(id, &[("sent", "end")]).replace("\"act\"", "\"refer\"")
                + "[[step.route]]\nchoice = \"no-consent\"\nto = \"end\"\nreason = true\n"
                + gate
        };
        let route =
            |to: &str, when: &str| format!("[[step.route]]\nchoice = \"to-{to}\"\nto = \"{to}\"\nwhen = {when}\n");
        let steps = [
            act("a", &[("none", "end")]),
            route("one", first),
            route("two", second),
            refer("one"),
            refer("two"),
            finish("end"),
        ];
        codes("start = \"a\"", &steps.concat())
    }

    #[test]
    fn ages_of_two_teams_that_overlap() {
        assert_eq!(found("{ age = { under = 17 } }", "{ age = { from = 16 } }"), ["P30 `a`"]);
        assert_eq!(found("{ age = { under = 16 } }", "{ age = { from = 16 } }"), [""; 0]);
        assert_eq!(found("{ age = { under = 16 } }", "{ age = { under = 18 } }"), [""; 0], "alternatives");
    }

    #[test]
    fn an_answer_that_two_teams_share() {
        let answer = |is: &str| format!("{{ answer = {{ question = \"q\", is = [{is}] }} }}");
        assert_eq!(found(&answer("\"yes\""), &answer("\"yes\", \"no\"")), ["P30 `a`"]);
        assert_eq!(found(&answer("\"yes\""), &answer("\"no\"")), [""; 0]);
    }
}
