//! P03, between files: links lead to a step at which a journey can begin, and signposts name services that can be
//! shown.

use crate::base::id::Target;
use crate::base::lists::Status;
use crate::base::place::Place;
use crate::model::pack::Pack;
use crate::model::pathway::Pathway;
use crate::model::service::Service;
use crate::problem::{Problem, Rule};

pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    for pathway in pack.pathways.iter().chain(&pack.drafts) {
        for link in &pathway.links {
            target(pack, pathway, &link.to, &link.place, problems);
        }
        for prompt in &pathway.prompts {
            target(pack, pathway, &prompt.to, &prompt.place, problems);
        }
        for step in &pathway.steps {
            for link in &step.links {
                target(pack, pathway, link, &step.place, problems);
            }
            for (route, id) in step.routes.iter().flat_map(|route| route.services.iter().map(move |id| (route, id))) {
                if !pack.services.get(id).is_some_and(Service::is_open) {
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
                let shown = pack.services.get(id).is_some_and(Service::is_open);
                if !shown {
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
