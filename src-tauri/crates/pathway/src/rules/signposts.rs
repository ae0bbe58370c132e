//! P17: at every step, for every age that can reach it, somebody can help: a signpost whose service takes that age, or a
//! fallback of the pack.
//!
//! A service whose ages are not known is still shown, but does not count here. A signpost takes some child who can be at
//! the step, and a choice that names services is open only at ages that one of them takes.

use std::collections::BTreeSet;

use crate::base::age::Age;
use crate::base::place::Place;
use crate::engine::known::Truth;
use crate::model::pack::Pack;
use crate::model::pathway::Route;
use crate::model::service::Service;
use crate::problem::{Problem, Rule};
use crate::proof::{Proof, Slice};

pub(super) fn prove(pack: &Pack, proof: &Proof<'_>, problems: &mut Vec<Problem>) {
    for step in &proof.pathway.steps {
        let ages = proof.ages_at(&step.id);
        let mut months = ages.iter().flat_map(|slice| slice.from.in_months()..slice.under.in_months()).map(Age::months);
        let helped = |age: Age| {
            pack.signposts(step, Some(age))
                .shown
                .iter()
                .any(|service| service.is_known_to_take(age) && !service.contacts.is_empty())
        };
        let Some(alone) = months.find(|age| !helped(*age)) else { continue };
        let problem = Problem::new(
            Rule::Signposts,
            &step.place,
            format!("a child aged {alone} is at `{}`, and no service shown there is known to take them", step.id),
            "a signpost for every age that can be here, or a `fallback` in pack.toml",
            "add a service that takes that age, or give the ages of one that takes everybody",
        );
        problems.push(problem.with(proof.story_to_age(&step.id, alone)));
    }
}

/// Checks the ages of services against those of the children who are sent or pointed to them.
pub(super) fn prove_ages(pack: &Pack, proof: &Proof<'_>, problems: &mut Vec<Problem>) {
    for (number, step) in proof.pathway.steps.iter().enumerate() {
        let slices = proof.ages_at(&step.id);
        let open = step.signposts.iter().filter_map(|id| pack.services.get(id)).filter(|service| service.is_open());
        for service in open.filter(|service| !months(&slices).any(|age| service.may_take(Some(age)))) {
            if slices.is_empty() {
                break;
            }
            let problem = Problem::new(
                Rule::Signposts,
                &step.place,
                format!("the signpost `{}` at `{}` takes no child who can be there", service.id, step.id),
                "services that take some child who can be at the step",
                "correct the ages of the service, or name another one",
            );
            problems.push(problem.with(proof.story_to(&step.id)));
        }
        for (route_number, route) in step.routes.iter().enumerate().filter(|(_, route)| !route.services.is_empty()) {
            if let Some(age) = sent_to_nobody(pack, proof, number, route_number, route) {
                let names: Vec<String> = route.services.iter().map(|id| format!("`{id}`")).collect();
                let problem = Problem::new(
                    Rule::Signposts,
                    &route.place,
                    format!(
                        "`{}` at `{}` refers a child aged {age} to {}, which does not take that age",
                        route.choice,
                        step.id,
                        names.join(", ")
                    ),
                    "at least one of its services for every age at which the choice is open",
                    "give the choice a guard with the ages of the service, or correct those ages",
                );
                problems.push(problem.with(proof.story_to_age(&step.id, age)));
            }
        }
    }
}

fn months(slices: &[Slice]) -> impl Iterator<Item = Age> {
    slices.iter().flat_map(|slice| slice.from.in_months()..slice.under.in_months()).map(Age::months)
}

/// Returns the youngest age at which a choice is open and none of its services takes the child.
fn sent_to_nobody(pack: &Pack, proof: &Proof<'_>, number: usize, route_number: usize, route: &Route) -> Option<Age> {
    let services: Vec<&Service> = route.services.iter().filter_map(|id| pack.services.get(id)).collect();
    let met = proof.guard_at(number, route_number).filter(|(_, truth)| *truth == Truth::Yes);
    let open: BTreeSet<u8> = met.filter_map(|(position, _)| Some(proof.explored.state(position)?.slice)).collect();
    let slices: Vec<Slice> =
        open.iter().filter_map(|slice| proof.space.slices.get(usize::from(*slice)).copied()).collect();
    let taken = |age: Age| services.is_empty() || services.iter().any(|service| service.may_take(Some(age)));
    months(&slices).find(|age| !taken(*age))
}

/// Checks that the pack's fallbacks are services that can be shown.
pub(super) fn check_fallback(pack: &Pack, problems: &mut Vec<Problem>) {
    for id in pack.fallback.iter().filter(|id| !pack.can_show(id)) {
        problems.push(Problem::new(
            Rule::Names,
            &Place::top("pack.toml"),
            format!("the fallback `{id}` is not in the directory or is closed"),
            "a service of services/*.toml that can be shown",
            "correct the name",
        ));
    }
}
