//! P03, between files: links lead to a step at which a journey can begin, and signposts name services that can be
//! shown.

use crate::base::id::{ServiceId, Target};
use crate::base::lists::Status;
use crate::base::place::Place;
use crate::model::pack::Pack;
use crate::model::pathway::Pathway;
use crate::problem::{Problem, Rule};

pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    check_roles(pack, problems);
    for pathway in pack.pathways.iter().chain(&pack.drafts) {
        for link in &pathway.links {
            target(pack, pathway, &link.to, &link.place, problems);
        }
        for prompt in &pathway.prompts {
            target(pack, pathway, &prompt.to, &prompt.place, problems);
            for answer in &prompt.answered_by {
                is_known_step(pack, pathway, answer, &prompt.place, problems);
            }
        }
        for step in &pathway.steps {
            for link in &step.links {
                target(pack, pathway, link, &step.place, problems);
            }
            for (route, id) in step.routes.iter().flat_map(|route| route.services.iter().map(move |id| (route, id))) {
                if is_missing(pack, id) {
                    problems.push(Problem::new(
                        Rule::Names,
                        &route.place,
                        format!("`{}` refers to `{id}`, which is not in the directory or is closed", route.choice),
                        "a service of services/*.toml that can be shown",
                        "correct the name, or refer to its successor",
                    ));
                }
            }
            for id in &step.signposts {
                if is_missing(pack, id) {
                    problems.push(Problem::new(
                        Rule::Names,
                        &step.place,
                        format!("`{}` signposts to `{id}`, which is not in the directory or is closed", step.id),
                        "a service of services/*.toml that can be shown",
                        "correct the name, or signpost to its successor",
                    ));
                }
            }
        }
    }
}

fn check_roles(pack: &Pack, problems: &mut Vec<Problem>) {
    for (id, role) in &pack.roles {
        for service in role.service.iter().filter(|service| !pack.can_show(service)) {
            problems.push(Problem::new(
                Rule::Names,
                &role.place,
                format!("the role `{id}` is taken by `{service}`, which is not in the directory or is closed"),
                "a service of services/*.toml that can be shown",
                "correct the name, or move the role to `none`",
            ));
        }
    }
}

/// Whether a service is missing from the directory, and no role of the pack has said so already.
pub(super) fn is_missing(pack: &Pack, id: &ServiceId) -> bool {
    !pack.can_show(id) && !pack.roles.values().any(|role| role.service.as_ref() == Some(id))
}

/// Returns the pathways of a name that a pathway can name. A draft can name another draft, a live pathway only live ones.
fn named<'a>(pack: &'a Pack, pathway: &Pathway, target: &'a Target) -> impl Iterator<Item = &'a Pathway> {
    let drafts = if pathway.status == Status::Draft { pack.drafts.as_slice() } else { &[] };
    pack.pathways.iter().chain(drafts).filter(|other| other.id == target.pathway)
}

/// What answers a prompt can be any step, also one of the pathway that has the prompt.
fn is_known_step(pack: &Pack, pathway: &Pathway, answer: &Target, place: &Place, problems: &mut Vec<Problem>) {
    if !named(pack, pathway, answer).any(|other| other.step(&answer.step).is_some()) {
        problems.push(Problem::new(
            Rule::Names,
            place,
            format!("the prompt is answered by `{}/{}`, which does not exist", answer.pathway, answer.step),
            "a step of a pathway",
            "correct the name",
        ));
    }
}

fn target(pack: &Pack, pathway: &Pathway, target: &Target, place: &Place, problems: &mut Vec<Problem>) {
    let found = named(pack, pathway, target)
        .any(|other| other.id != pathway.id && other.is_entry(&target.step) && other.step(&target.step).is_some());
    if !found {
        problems.push(Problem::new(
            Rule::Names,
            place,
            format!(
                "the link `{}/{}` does not lead to a step at which a journey can begin",
                target.pathway, target.step
            ),
            "the start or an entry of another pathway",
            "correct the name, or add the step to the other pathway's `entries`",
        ));
    }
}
