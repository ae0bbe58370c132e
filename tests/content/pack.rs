//! Tests the shipped pack: valid, with sources, and showing nothing that must not be shown.

use std::collections::BTreeSet;

use author::PackFiles;
use pathway::model::{Force, Kind, Origin};
use pathway::service::{Need, Publish};

use acceptance::{PACK, root, text};

#[test]
fn the_pack_follows_every_rule_and_no_words_are_missing() {
    let source = PackFiles::read(&root()).unwrap();
    let problems = source.load().map_or_else(|problems| problems, |_| Vec::new());
    let messages: Vec<String> =
        problems.iter().map(|problem| author::report::in_terminal(&source, problem, false)).collect();
    assert!(messages.is_empty(), "{}", messages.join("\n\n"));
    assert_eq!(PACK.pathways.len(), 5);
}

#[test]
fn every_pathway_is_at_least_twelve_steps_deep_and_every_step_has_a_source() {
    for pathway in &PACK.pathways {
        assert!(pathway.steps.len() >= 12, "{} has {} steps", pathway.id, pathway.steps.len());
        for step in &pathway.steps {
            assert!(!step.sources.is_empty(), "{}/{}", pathway.id, step.id);
            for source in &step.sources {
                assert!(pathway.sources.contains_key(source), "{}/{} names {source}", pathway.id, step.id);
            }
        }
    }
}

#[test]
fn the_pathways_link_to_each_other() {
    let links = |from: &str| -> BTreeSet<String> {
        let pathway = PACK.pathway(&from.into()).unwrap();
        let at_steps = pathway.steps.iter().flat_map(|step| &step.links);
        pathway
            .links
            .iter()
            .map(|link| &link.to)
            .chain(at_steps)
            .map(|to| format!("{}/{}", to.pathway, to.step))
            .collect()
    };
    let leads = |from: &str, to: &str| assert!(links(from).iter().any(|link| link.starts_with(to)), "{from} to {to}");
    leads("autism", "mental-health/");
    leads("mental-health", "autism/");
    leads("autism", "sensory/");
    leads("sensory", "autism/");
    for other in ["autism/", "mental-health/", "sensory/"] {
        leads("ebsa", other);
    }
    for from in ["autism", "ebsa", "mental-health", "sensory"] {
        leads(from, "statutory/ehc-request");
        leads(from, "statutory/preparing-for-adulthood");
    }
    for from in ["autism", "ebsa", "mental-health"] {
        leads(from, "statutory/dynamic-support-register");
    }
}

#[test]
fn no_statutory_step_depends_on_local_practice() {
    for pathway in &PACK.pathways {
        for step in &pathway.steps {
            for gate in step.gates.iter().filter(|gate| gate.force == Force::Law) {
                assert_eq!(gate.origin, Origin::Law, "{}/{} {}", pathway.id, step.id, gate.id);
                let counts_cycles =
                    gate.needs.facts().iter().any(|fact| matches!(fact, pathway::condition::Fact::Cycles(_)));
                assert!(!counts_cycles, "{}/{}: no law counts cycles", pathway.id, step.id);
            }
        }
    }
}

#[test]
fn every_wait_has_an_owner_and_an_end() {
    for pathway in &PACK.pathways {
        for step in pathway.steps.iter().filter(|step| step.kind == Kind::Wait) {
            assert!(
                step.owner.is_some() && step.check_in.is_some() && !step.routes.is_empty(),
                "{}/{}",
                pathway.id,
                step.id
            );
        }
    }
}

/// The ids of services that must not be shown: unverified, of unknown status, or without any contact.
const NOT_TO_BE_SHOWN: &str = include_str!("../fixtures/services-not-shown.txt");

#[test]
fn a_service_that_must_not_be_shown_shows_nothing() {
    let directory: String = acceptance::project_files()
        .iter()
        .filter(|name| name.starts_with("pathways/services/"))
        .map(|name| text(name))
        .collect();
    for id in NOT_TO_BE_SHOWN.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        match PACK.services.get(&id.into()) {
            None => assert!(!directory.contains(&format!("\"{id}\"")), "{id}"),
            Some(service) => {
                assert_eq!(service.publish, Publish::Closed, "{id}");
                assert!(service.contacts.is_empty(), "{id} shows a contact");
            }
        }
    }
    for service in PACK.services.values().filter(|service| service.publish == Publish::Closed) {
        assert!(service.contacts.is_empty(), "{}", service.id);
    }
}

#[test]
fn every_stop_sign_leads_to_help_in_a_crisis() {
    assert!(PACK.interrupts.len() >= 8);
    for sign in &PACK.interrupts {
        let helps = sign.signposts.iter().filter_map(|id| PACK.services.get(id));
        assert!(
            helps.clone().any(|service| service.needs.contains(&Need::Crisis) && !service.contacts.is_empty()),
            "{}",
            sign.id
        );
    }
}

#[test]
fn nobody_is_scored_or_diagnosed_in_the_words() {
    let words: String = acceptance::project_files()
        .iter()
        .filter(|name| name.starts_with("locales/"))
        .map(|name| text(name).to_lowercase())
        .collect();
    for phrase in [
        "risk score",
        "risk level",
        "high risk",
        "medium risk",
        "low risk",
        "likelihood of",
        "you have autism",
        "is autistic because",
    ] {
        assert!(!words.contains(phrase), "{phrase}");
    }
}
