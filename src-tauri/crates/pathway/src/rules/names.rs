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
            for to in std::iter::once(&prompt.to).chain(&prompt.answered_by) {
                target(pack, pathway, to, &prompt.place, problems);
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

fn target(pack: &Pack, pathway: &Pathway, target: &Target, place: &Place, problems: &mut Vec<Problem>) {
    // A draft can lead to another draft; a live pathway can only lead to live ones.
    let drafts = pack.drafts.iter().filter(|_| pathway.status == Status::Draft);
    let found = pack
        .pathways
        .iter()
        .chain(drafts)
        .filter(|other| other.id == target.pathway)
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
