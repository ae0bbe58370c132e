//! P16: no statutory step depends on local practice.
//!
//! The search is repeated with no evidence except consent and no completed cycles. Every statutory step that a child can reach in
//! the full search must still be reachable, at the same ages. Expected gates can be passed with a reason, so they never block.

use crate::base::lists::{EvidenceKind, Origin};
use crate::model::condition::{Condition, Fact};
use crate::model::pack::Pack;
use crate::model::pathway::{Pathway, Step};
use crate::problem::{Problem, Rule};
use crate::proof::{Explored, Proof};

pub(super) fn prove(proof: &Proof<'_>, law_alone: &Explored, problems: &mut Vec<Problem>) {
    for (number, step) in proof.pathway.steps.iter().enumerate().filter(|(_, step)| step.origin == Origin::Law) {
        shut(proof, law_alone, number, step, &format!("`{}`, a statutory step,", step.id), problems);
    }
}

/// Links to another pathway: the step that has one, and the guard of one that every step offers.
pub(super) fn prove_links(pack: &Pack, proof: &Proof<'_>, law_alone: &Explored, problems: &mut Vec<Problem>) {
    let pathway = proof.pathway;
    let is_law = |to: &crate::base::id::Target| {
        pack.pathway(&to.pathway).and_then(|other| other.step(&to.step)).is_some_and(|step| step.origin == Origin::Law)
    };
    for link in pathway.links.iter().filter(|link| link.origin == Origin::Law || is_law(&link.to)) {
        if let Some(habit) = link.when.as_ref().and_then(|when| habit(pathway, when)) {
            let problem = Problem::new(
                Rule::StatutorySteps,
                &link.place,
                format!("the link to `{}/{}` waits for {habit}", link.to.pathway, link.to.step),
                "a guard with only age and answers before a statutory link",
                "remove that part of the guard; if it is a local expectation, make it a gate of force `expected` at the step it leads to",
            );
            problems.push(problem.with(proof.story_to(&pathway.start)));
        }
    }
    for (number, step) in pathway.steps.iter().enumerate() {
        let beside_every_step = |to: &crate::base::id::Target| pathway.links.iter().any(|link| link.to == *to);
        if let Some(to) = step.links.iter().find(|to| is_law(to) && !beside_every_step(to)) {
            let what = format!("`{}`, with its link to `{}/{}`,", step.id, to.pathway, to.step);
            shut(proof, law_alone, number, step, &what, problems);
        }
    }
}

/// Reports a step that is reachable at some age in the full search but not by law alone.
fn shut(proof: &Proof<'_>, law_alone: &Explored, number: usize, step: &Step, what: &str, problems: &mut Vec<Problem>) {
    let open: Vec<_> = law_alone.at(number).map(|(_, state)| (state.slice, state.school)).collect();
    let shut = |state: &crate::proof::State| !open.contains(&(state.slice, state.school));
    let Some((position, _)) = proof.explored.at(number).find(|(_, state)| shut(state)) else { return };
    let story = proof.story(&proof.explored, position, None);
    let age = story.as_ref().map_or_else(String::new, |story| format!(" at age {}", story.age_at_the_end()));
    let problem = Problem::new(
        Rule::StatutorySteps,
        &step.place,
        format!("{what} cannot be reached{age} without evidence or cycles that no law requires"),
        "a path there that needs no evidence except consent, and no cycle",
        "turn the guard on the path into a gate of force `expected`, or add a path around it",
    );
    problems.push(problem.with(story));
}

/// Returns the first part of a guard that is local practice rather than a fact of age or law.
fn habit(pathway: &Pathway, when: &Condition) -> Option<String> {
    when.facts().into_iter().find_map(|fact| match fact {
        Fact::Cycles(cycles) => Some(format!("{cycles} cycles")),
        Fact::Been(step) => Some(format!("the step `{step}`")),
        Fact::Evidence(id) => {
            let is_consent = pathway.evidence.get(id).is_some_and(|one| one.kind == EvidenceKind::Consent);
            (!is_consent).then(|| format!("the evidence `{id}`"))
        }
        Fact::Age(_) | Fact::SchoolAge(_) | Fact::Answer { .. } | Fact::Role(_) | Fact::Absent(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn a_right_behind_two_cycles() {
        let review = act("a", &[("again", "a"), ("out", "end"), ("on", "right")])
            .replace("\"act\"", "\"review\"\ncloses-cycle = true")
            + "when = { cycles = 2 }\n";
        let right = act("right", &[("on", "end")]).replace("origin = \"local\"", "origin = \"law\"");
        let text = [review.clone(), right.clone(), finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P16 `right`"]);
        let around = review + "[[step.route]]\nchoice='ask-anyway'\nto='right'\n";
        assert_eq!(codes("start = \"a\"", &[around, right, finish("end")].concat()), [""; 0]);
    }
}
