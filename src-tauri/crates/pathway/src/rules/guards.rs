//! P13: every guard is met by some child who reaches it, and not met by another.
//!
//! A guard that nobody meets hides a route for ever. A guard that everybody meets says nothing and misleads the reader.

use crate::base::age::{Age, AgeRange};
use crate::base::id::Target;
use crate::base::place::Place;
use crate::base::school_age;
use crate::engine::known::{Known, Truth};
use crate::model::condition::{Condition, Fact};
use crate::model::pack::Pack;
use crate::model::pathway::{Pathway, Route, Step};
use crate::problem::{Problem, Rule};
use crate::proof::{Proof, Slice};

/// Finds problems that need no search: conditions that ask for nothing.
pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    for step in &pathway.steps {
        for route in &step.routes {
            if let (Some(when), Some(place)) = (&route.when, &route.when_place) {
                empty_lists(when, place, &format!("the guard of `{}` at `{}`", route.choice, step.id), problems);
            }
        }
        for gate in &step.gates {
            empty_lists(&gate.needs, &gate.place, &format!("the gate `{}` at `{}`", gate.id, step.id), problems);
        }
    }
    for prompt in &pathway.prompts {
        empty_lists(&prompt.when, &prompt.place, &format!("the prompt `{}`", prompt.id), problems);
    }
    for guard in &pathway.entry_guards {
        empty_lists(&guard.when, &guard.place, &format!("the guard of the entry `{}`", guard.step), problems);
    }
    for link in &pathway.links {
        if let Some(when) = &link.when {
            empty_lists(when, &link.place, &format!("the link to `{}`", link.to.step), problems);
        }
    }
    for evidence in pathway.evidence.values().filter(|evidence| evidence.ages.is_empty()) {
        let place = Place::top(&pathway.file_name());
        problems.push(no_bound(&format!("ages of the evidence `{}`", evidence.id), &place));
    }
}

/// Finds ages of people and of evidence that hold no age, or every age.
pub(super) fn check_ages(pack: &Pack, problems: &mut Vec<Problem>) {
    for row in pack.people_by_age.iter().filter(|row| is_no_bound(&row.ages)) {
        let people: Vec<&str> = row.people.iter().map(|person| person.as_str()).collect();
        problems.push(no_bound(&format!("statement about the ages of {}", people.join(", ")), &row.place));
    }
}

/// Whether ages leave out everybody or nobody.
fn is_no_bound(ages: &AgeRange) -> bool {
    ages.is_empty() || (ages.from.is_none() && ages.under.is_none())
}

fn no_bound(what: &str, place: &Place) -> Problem {
    Problem::new(
        Rule::Guards,
        place,
        format!("the {what} leaves out everybody or nobody"),
        "an age range with a bound, and with an age in it",
        "fill it in, or remove it",
    )
}

/// Checks the value of each guard in every state at its step.
pub(super) fn prove(proof: &Proof<'_>, problems: &mut Vec<Problem>) {
    for (number, step) in proof.pathway.steps.iter().enumerate() {
        for (route_number, route) in step.routes.iter().enumerate() {
            let Some(place) = &route.when_place else { continue };
            let truths: Vec<Truth> = proof.guard_at(number, route_number).map(|(_, truth)| truth).collect();
            let always = truths.iter().all(|truth| *truth == Truth::Yes);
            let never = !truths.contains(&Truth::Yes);
            if !truths.is_empty() && (always || never) {
                problems.push(one_sided(proof, step, route, place, always));
            }
        }
    }
}

/// Checks the ages of a step's tasks: some child who reaches the step is of that age, and another is not.
pub(super) fn prove_task_ages(proof: &Proof<'_>, problems: &mut Vec<Problem>) {
    for step in &proof.pathway.steps {
        let slices = proof.ages_at(&step.id);
        for (task, ages) in step.task_ages.iter().filter(|_| !slices.is_empty()) {
            let overlaps = |slice: &Slice| {
                ages.from.is_none_or(|from| from < slice.under) && ages.under.is_none_or(|under| slice.from < under)
            };
            let holds_all = |slice: &Slice| {
                ages.from.is_none_or(|from| from <= slice.from) && ages.under.is_none_or(|under| slice.under <= under)
            };
            let (never, always) = (!slices.iter().any(overlaps), slices.iter().all(holds_all));
            if never || always || ages.is_empty() {
                let (how, mend) = if always { ("every child", "remove them") } else { ("no child", "correct them") };
                let problem = Problem::new(
                    Rule::Guards,
                    &step.place,
                    format!("the ages of the task `{task}` at `{}` are those of {how} who can be there", step.id),
                    "ages of some of them and not of others",
                    mend,
                );
                problems.push(problem.with(proof.story_to(&step.id)));
            }
        }
    }
}

/// Checks a step's own links: each must be open to some child who reaches that step. Its condition can be in another
/// pathway.
pub(super) fn prove_links(pack: &Pack, proof: &Proof<'_>, problems: &mut Vec<Problem>) {
    for step in &proof.pathway.steps {
        let ages = proof.ages_at(&step.id);
        for to in step.links.iter().filter(|to| !ages.is_empty() && !can_be_open(pack, proof.pathway, to, &ages)) {
            let problem = Problem::new(
                Rule::Guards,
                &step.place,
                format!(
                    "the link of `{}` to `{}/{}` is not open to any child who can be there",
                    step.id, to.pathway, to.step
                ),
                "a link that some of them can follow",
                "remove it, or choose a step for their age",
            );
            problems.push(problem.with(proof.story_to(&step.id)));
        }
    }
}

/// Whether the link can be open at some age, as far as ages decide.
fn can_be_open(pack: &Pack, pathway: &Pathway, to: &Target, ages: &[Slice]) -> bool {
    let condition = pack.link_condition(pathway, to);
    let bounds = condition.facts().into_iter().flat_map(|fact| match fact {
        Fact::Age(AgeRange { from, under }) => [*from, *under],
        Fact::SchoolAge(_) => [Some(school_age::BEGINS.1), Some(school_age::ENDS.1)],
        _ => [None, None],
    });
    let bounds: Vec<Age> = bounds.flatten().collect();
    let of_slice = |slice: &Slice| {
        let inner = bounds.iter().copied().filter(|age| slice.from < *age && *age < slice.under);
        std::iter::once(slice.from).chain(inner).collect::<Vec<_>>()
    };
    let mut each = ages.iter().flat_map(of_slice);
    each.any(|age| condition.judge(&Known { age: Some(age), ..Known::default() }).truth != Truth::No)
}

fn one_sided(proof: &Proof<'_>, step: &Step, route: &Route, place: &Place, always: bool) -> Problem {
    let (how, mend) = if always { ("is always met", "remove it") } else { ("is never met", "correct its bounds") };
    Problem::new(
        Rule::Guards,
        place,
        format!("the guard of `{}` at `{}` {how} by the children who can be there", route.choice, step.id),
        "a guard that some of them meet and others do not",
        mend,
    )
    .with(proof.story_to(&step.id))
}

fn empty_lists(condition: &Condition, place: &Place, what: &str, problems: &mut Vec<Problem>) {
    let empty = condition.facts().iter().any(|fact| match fact {
        Fact::Age(range) => is_no_bound(range),
        Fact::Answer { is, .. } => is.is_empty(),
        Fact::Role(roles) => roles.is_empty(),
        Fact::Absent(days) => days.wanted() == 0,
        Fact::Cycles(cycles) => *cycles == 0,
        Fact::SchoolAge(_) => false,
        Fact::Evidence(_) | Fact::Been(_) => false,
    });
    let reversed = condition.facts().into_iter().find_map(|fact| match fact {
        Fact::Age(range) if range.is_empty() => Some(range),
        _ => None,
    });
    if let Some(AgeRange { from: Some(from), under: Some(under) }) = reversed {
        problems.push(Problem::new(
            Rule::Guards,
            place,
            format!("{what} asks for an age from {from} and under {under}, which nobody has"),
            "`from` below `under`: `under` is the first age that is too old",
            "exchange the two, or correct one of them",
        ));
    } else if empty || condition.facts().is_empty() {
        problems.push(Problem::new(
            Rule::Guards,
            place,
            format!("{what} has an empty condition"),
            "an age range with a bound, a list with a value, a number from 1",
            "fill it in, or remove it",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn task_ages_that_everybody_has_or_nobody() {
        for (ages, expected) in [
            ("{ under = 5 }", 0),
            ("{ from = 11, under = 16 }", 0),
            ("{ from = 0 }", 1),
            ("{ from = 40 }", 1),
            ("{ from = 9, under = 9 }", 1),
            ("{}", 1),
        ] {
            let tasks = format!("tasks = [\"look\", \"ask\"]\ntask-ages = {{ look = {ages} }}\n");
            let text = act("a", &[("on", "end")]).replacen("origin =", &format!("{tasks}origin ="), 1);
            let found = codes("start = \"a\"", &(text + &finish("end")));
            assert_eq!(found, vec!["P13 `look`"; expected], "{ages}");
        }
    }

    #[test]
    fn a_guard_that_everybody_meets_or_nobody() {
        for (when, expected) in [
            ("{ age = { from = 0 } }", 1),
            ("{ age = { from = 40 } }", 1),
            ("{ age = { from = 9, under = 9 } }", 2),
            ("{ age = { from = 9 } }", 0),
            // A review can be recorded on any pathway, or not at all.
            ("{ cycles = 1 }", 0),
            ("{ been = \"end\" }", 1),
            ("{ any = [{ evidence = \"log\" }, { not = { evidence = \"log\" } }] }", 1),
            // A child born in August can be over school age at 15; a child born in September is not at 16.
            ("{ all = [{ school-age = \"past\" }, { age = { under = 16 } }] }", 0),
            ("{ all = [{ school-age = \"during\" }, { age = { from = 16 } }] }", 0),
            ("{ all = [{ school-age = \"past\" }, { age = { under = \"15y9m\" } }] }", 1),
            ("{ all = [{ school-age = \"during\" }, { age = { from = \"16y10m\" } }] }", 1),
            ("{ all = [{ school-age = \"before\" }, { age = { from = \"5y4m\" } }] }", 0),
            ("{ all = [{ school-age = \"before\" }, { age = { from = \"5y5m\" } }] }", 1),
        ] {
            let text = act("a", &[("out", "end"), ("on", "end")]) + &format!("when = {when}\n") + &finish("end");
            assert_eq!(codes("start = \"a\"", &text).len(), expected, "{when}");
        }
    }
}
