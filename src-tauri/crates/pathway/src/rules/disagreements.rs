//! P24: every disagreement that can be recorded has a next step, and its limits are those of the law.
//!
//! Somebody who disagrees needs something to do. A missed limit cannot be restored, so each limit names its statute.

use crate::base::id::Target;
use crate::base::lists::Origin;
use crate::base::place::Place;
use crate::model::disagreement::{DisagreementSubject, linked, services};
use crate::model::pack::Pack;
use crate::problem::{Problem, Rule};

const FILE: &str = "disagreements.toml";

pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    let Some(disagreements) = &pack.disagreements else { return };
    let mut wrong = |place: &Place, found: String, expected: &str, mend: &str| {
        problems.push(Problem::new(Rule::Disagreements, place, found, expected, mend));
    };
    for about in DisagreementSubject::ALL {
        let known = disagreements.of.iter().find(|one| one.about == *about);
        if known.is_none_or(|one| one.steps.is_empty()) {
            let place = known.map_or_else(|| Place::top(FILE), |one| one.place.clone());
            let found = format!("a disagreement about `{}` has no step of its own", about.as_str());
            wrong(&place, found, "at least one step", "add a [[disagreement.step]]");
        }
    }
    for (message, step) in disagreements.named() {
        if step.sources.is_empty() {
            wrong(&step.place, format!("`{message}` has no source"), "at least one source", "name where it was read");
        }
        for limit in &step.limits {
            if limit.time.origin != Origin::Law || limit.time.statute.is_none() {
                let found = format!("a limit of `{message}` names no statute");
                wrong(
                    &step.place,
                    found,
                    "origin = \"law\" and a statute for every limit",
                    "name the law that sets it",
                );
            }
        }
    }
    let named = disagreements.certificate.iter().map(|id| ("certificate", id));
    for (what, id) in named.chain(disagreements.letters.iter().map(|id| ("letter", id))) {
        if !pack.pathways.iter().any(|pathway| pathway.evidence.contains_key(id)) {
            let found = format!("the {what} `{id}` is not the evidence of any pathway");
            wrong(&Place::top(FILE), found, "evidence that a pathway declares", "correct the name");
        }
    }
    for target in disagreements.undecided.iter().chain(&disagreements.appeal) {
        if !pack.has_step(target) {
            let found = format!("`{}/{}` is no step at which a decision can be appealed", target.pathway, target.step);
            wrong(&Place::top(FILE), found, "a step of a live pathway", "correct the name");
        }
    }
    for (id, place) in services(disagreements) {
        if !pack.can_show(id) {
            let found = format!("a disagreement names `{id}`, which is not in the directory or is closed");
            wrong(place, found, "a service of the directory that can be shown", "correct the name");
        }
    }
    let mut seen: Vec<&Target> = Vec::new();
    for (target, place) in disagreements.of.iter().flat_map(|one| one.at.iter().map(move |at| (at, &one.place))) {
        if !pack.has_step(target) {
            let found = format!("`at` names `{}/{}`, which is no step", target.pathway, target.step);
            wrong(place, found, "a step of a live pathway", "correct the name");
        }
        if seen.contains(&target) {
            let found = format!("two subjects name `{}/{}`", target.pathway, target.step);
            wrong(place, found, "one subject for a step", "leave it out of one of the two");
        }
        seen.push(target);
    }
    for (target, place) in linked(disagreements) {
        if !pack.begins_at(target) {
            let found = format!(
                "the link `{}/{}` does not lead to a step at which a journey can begin",
                target.pathway, target.step
            );
            wrong(place, found, "the start or an entry of a live pathway", "correct the name");
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::base::place::File;
    use crate::rules::testing::{act, files, finish, pack_file};

    fn found(text: &str) -> Vec<String> {
        let steps = format!("{}{}", act("a", &[("on", "end")]), finish("end"));
        let mut files = files("start = \"a\"", &steps);
        files.push(pack_file(""));
        files.push(File::new("disagreements.toml", text.to_owned()));
        let (_, problems) = crate::read_pack(&files);
        let here = problems.iter().filter(|problem| &*problem.place.file == "disagreements.toml");
        here.map(|problem| format!("{} {}", problem.rule.code(), problem.found)).collect()
    }

    #[test]
    fn every_disagreement_has_a_next_step() {
        assert_eq!(found("").len(), crate::model::disagreement::DisagreementSubject::ALL.len());
        let other = "[[disagreement]]\nabout = \"other\"\n[[disagreement.step]]\nid = \"talk\"\norigin = \"local\"\nsources = [\"s\"]\n";
        assert!(!found(other).iter().any(|problem| problem.contains("`other`")), "{:?}", found(other));
        assert_eq!(found(&other.replace("other", "weather"))[0].split(' ').next(), Some("P01"), "a closed list");
        assert!(found(&[other, other].concat()).iter().any(|problem| problem.starts_with("P02")));
        assert!(found(&other.replace("[\"s\"]", "[]")).iter().any(|problem| problem.contains("no source")));
    }

    #[test]
    fn a_limit_names_its_law() {
        let step = |limit: &str| {
            format!(
                "[[first]]\nid = \"talk\"\nlimits = [{{ from = \"letter\", time = {limit} }}]\norigin = \"law\"\nsources = [\"s\"]\n"
            )
        };
        let is_reported = |limit: &str| found(&step(limit)).iter().any(|problem| problem.contains("names no statute"));
        assert!(is_reported("{ months = 2, origin = \"local\" }"));
        assert!(!is_reported("{ months = 2, origin = \"law\", statute = \"s\" }"));
    }

    #[test]
    fn a_step_has_one_subject() {
        let of = |about: &str, at: &str| {
            format!(
                "[[disagreement]]\nabout = \"{about}\"\nat = [\"{at}\"]\n[[disagreement.step]]\nid = \"talk\"\norigin = \"local\"\nsources = [\"s\"]\n"
            )
        };
        let is_found = |text: &str, part: &str| found(text).iter().any(|problem| problem.contains(part));
        assert!(is_found(&of("other", "p/nowhere"), "`p/nowhere`, which is no step"));
        assert!(!is_found(&of("other", "p/a"), "`p/a`"), "{:?}", found(&of("other", "p/a")));
        assert!(is_found(&[of("other", "p/a"), of("consent", "p/a")].concat(), "two subjects name `p/a`"));
    }

    #[test]
    fn steps_and_letters_of_an_appeal_exist() {
        let of = |line: &str| found(line).into_iter().filter(|problem| !problem.contains("has no step of its own"));
        let all: Vec<String> =
            of("letters = [\"l\"]\nundecided = [\"p/a\", \"p/gone\"]\nappeal = [\"p/far\"]\n").collect();
        assert_eq!(all.len(), 3, "{all:?}");
        for part in ["the letter `l`", "`p/gone`", "`p/far`"] {
            assert!(all.iter().any(|problem| problem.contains(part)), "{part}: {all:?}");
        }
    }

    #[test]
    fn services_and_links_exist() {
        let step = "[[always]]\nid = \"ask\"\nsignposts = [\"nobody\"]\nlink = \"p/nowhere\"\norigin = \"local\"\nsources = [\"s\"]\n";
        let all = found(step).join("\n");
        assert!(all.contains("`nobody`") && all.contains("`p/nowhere`"), "{all}");
    }
}
