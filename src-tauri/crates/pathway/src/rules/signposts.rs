//! P17: at every step, for every age that can reach it, somebody can help: a signpost whose service takes that age, or a fallback of the pack.
//!
//! A service whose ages are not known is still shown, but does not count here.

use crate::base::age::Age;
use crate::base::id::ServiceId;
use crate::base::place::Place;
use crate::model::pack::Pack;
use crate::model::service::Service;
use crate::problem::{Problem, Rule};
use crate::proof::Proof;

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

/// Checks that the pack's fallbacks are services that can be shown.
pub(super) fn check_fallback(pack: &Pack, problems: &mut Vec<Problem>) {
    let is_open = |id: &ServiceId| pack.services.get(id).is_some_and(Service::is_open);
    for id in pack.fallback.iter().filter(|id| !is_open(id)) {
        problems.push(Problem::new(
            Rule::Names,
            &Place::top("pack.toml"),
            format!("the fallback `{id}` is not in the directory or is closed"),
            "a service of services/*.toml that can be shown",
            "correct the name",
        ));
    }
}
