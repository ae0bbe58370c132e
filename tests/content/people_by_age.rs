//! Tests that a step speaks to people of the child's age: nobody from a school for a toddler or for an adult, no paper that
//! cannot exist yet, and the signs of the age.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use pathway::Age;
use pathway::condition::{Known, Truth};
use pathway::id::{PersonId, StepId};
use pathway::model::{Kind, Pathway, Step};
use pathway::replay::{RouteState, routes_at};

use acceptance::{PACK, text};

const TODAY: Date = date(2026, 11, 23);

/// People whom a child meets only at a school.
const SCHOOL_STAFF: [&str; 4] = ["class-teacher", "senco", "headteacher", "attendance-lead"];

fn pathway(id: &str) -> &'static Pathway {
    PACK.pathway(&id.into()).unwrap()
}

fn step(at: &str, id: &str) -> &'static Step {
    pathway(at).step(&id.into()).unwrap_or_else(|| panic!("{at} has no {id}"))
}

fn aged(years: i16) -> Known {
    Known::born_on(date(2026 - years, 3, 5), TODAY)
}

fn takes(pathway: &Pathway, years: i16) -> bool {
    pathway.ages.holds(Age::years(u16::try_from(years).unwrap()))
}

fn named<'a>(pathway: &Pathway, people: &'a [PersonId], known: &Known) -> Vec<&'a str> {
    pathway.people_for(people, known.age).into_iter().map(PersonId::as_str).collect()
}

/// Returns the steps at which somebody of that age can arrive, without growing older there.
fn arrives(pathway: &'static Pathway, known: &Known) -> Vec<&'static Step> {
    let begins = std::iter::once(&pathway.start).chain(&pathway.entries);
    let is_for = |id: &&StepId| {
        let guard = pathway.entry_guard(id);
        guard.is_none_or(|guard| guard.when.judge(known).truth != Truth::No)
    };
    let mut waiting: Vec<&StepId> = begins.filter(is_for).collect();
    let mut found = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if found.insert(id) {
            let step = pathway.step(id).unwrap();
            let open = routes_at(step, known).into_iter().filter(|route| route.state != RouteState::NotForThisChild);
            let choices: BTreeSet<_> = open.map(|route| route.choice).collect();
            waiting.extend(step.routes.iter().filter(|route| choices.contains(&route.choice)).map(|route| &route.to));
        }
    }
    found.into_iter().map(|id| pathway.step(id).unwrap()).collect()
}

#[test]
fn nobody_from_a_school_is_named_to_a_toddler_or_an_adult() {
    let mut looked = 0;
    for pathway in &PACK.pathways {
        for years in [1, 2, 3, 20, 22, 25] {
            let known = aged(years);
            if !takes(pathway, years) {
                continue;
            }
            for step in arrives(pathway, &known) {
                let people = named(pathway, &step.lead, &known);
                let owner = pathway.owner_for(step, known.age).map(PersonId::as_str);
                for person in people.into_iter().chain(owner) {
                    assert!(!SCHOOL_STAFF.contains(&person), "{}/{} names {person} at {years}", pathway.id, step.id);
                }
                looked += 1;
            }
        }
    }
    assert!(looked > 800, "{looked}");
}

#[test]
fn a_pupil_still_has_their_school() {
    for years in [5, 10, 15, 17] {
        let people = named(pathway("autism"), &step("autism", "support-plan").lead, &aged(years));
        assert!(people.contains(&"senco") && people.contains(&"class-teacher"), "{years}: {people:?}");
    }
}

#[test]
fn under_school_age_the_health_visitor_comes_before_the_setting() {
    let people = named(pathway("autism"), &step("autism", "notice").lead, &aged(2));
    let place = |person: &str| people.iter().position(|one| *one == person);
    assert!(place("health-visitor") < place("early-years-setting"), "{people:?}");
    assert!(place("health-visitor").is_some() && place("class-teacher").is_none(), "{people:?}");
    let asked = named(pathway("autism"), &step("autism", "skills-lost").lead, &aged(2));
    assert_eq!(asked, ["gp", "health-visitor"]);
}

#[test]
fn the_signs_of_a_young_child_are_those_of_national_guidance() {
    let words = text("locales/en-GB/pathways/autism.ftl");
    let signs = words.lines().find_map(|line| line.trim().strip_prefix(".task-young-signs = ")).unwrap();
    for sign in
        ["eye contact", "answer to their name", "pointing", "showing", "shared attention", "words lost", "make-believe"]
    {
        assert!(signs.contains(sign), "{sign} is not among: {signs}");
    }
}

/// Whoever sent a referral calls about it: the waits just after one do not name a service that may have had no part in it.
#[test]
fn the_sender_is_responsible_for_the_first_wait() {
    for (at, wait) in [
        ("autism", "lost-skills-wait"),
        ("autism", "triage"),
        ("autism", "triage-early"),
        ("mental-health", "waiting-early"),
        ("mental-health", "adult-request-wait"),
    ] {
        let owner = pathway(at).owner_for(step(at, wait), aged(2).age).map(PersonId::as_str);
        assert_eq!(owner, Some("referrer"), "{at}/{wait}");
    }
}

#[test]
fn a_referral_asks_for_nothing_that_cannot_exist_yet() {
    let too_early = ["plan-review", "attendance-record", "autism-masking-notes", "autism-own-questionnaire"];
    for pathway in &PACK.pathways {
        for step in pathway.steps.iter().filter(|step| step.kind == Kind::Refer) {
            for evidence in &step.evidence {
                let id = evidence.as_str();
                let is_asked = |years| pathway.evidence_is_for(evidence, aged(years).age);
                assert!(!id.ends_with("-copy"), "{}/{} asks for {id}, a copy of what it sends", pathway.id, step.id);
                assert!(!(too_early.contains(&id) && is_asked(2)), "{}/{} asks for {id} at 2", pathway.id, step.id);
                assert!(
                    !(id == "autism-two-year-review" && is_asked(1)),
                    "{}/{} asks for {id} at 1",
                    pathway.id,
                    step.id
                );
            }
        }
    }
}

/// A fact sheet begins each step with the first two sentences, so those alone must say whom to call about lost skills.
#[test]
fn the_fact_sheets_that_may_be_about_lost_skills_say_whom_to_call_at_once() {
    for (at, told) in [("autism", "skills-lost"), ("sensory", "rule-out")] {
        let sheet = PACK.fact_sheets.iter().find(|sheet| sheet.pathway.as_str() == at).unwrap();
        assert!(sheet.steps.iter().any(|id| id.as_str() == told), "{at} leaves out {told}");
        let file = text(&format!("locales/en-GB/pathways/{at}.ftl"));
        let message = file.split("\n\n").find(|message| message.starts_with(&format!("{at}-{told} = "))).unwrap();
        let family = message.lines().find_map(|line| line.trim().strip_prefix(".family = ")).unwrap();
        let first: String = family.split_inclusive(". ").take(2).collect();
        for said in ["lost", "skills", "call the GP today"] {
            assert!(first.contains(said), "{at}/{told} does not begin with {said}: {first}");
        }
    }
}

/// Whether a text of a step is for somebody of that age: a task by its ages, a choice by its guard.
fn is_read_at(step: &Step, attribute: &str, known: &Known) -> bool {
    let task = attribute.strip_prefix("task-").and_then(|id| step.tasks.iter().find(|task| task.as_str() == id));
    let is_closed = |choice: &str| {
        let mut routes = routes_at(step, known).into_iter();
        routes.any(|route| route.choice.as_str() == choice && route.state == RouteState::NotForThisChild)
    };
    task.is_none_or(|task| step.task_is_for(task, known.age))
        && !attribute.strip_prefix("choice-").is_some_and(is_closed)
}

/// The hub is for children: from 18 adult social care is called about somebody’s safety.
#[test]
fn whoever_names_the_childrens_hub_to_an_adult_names_adult_social_care_too() {
    let mut looked = 0;
    for pathway in &PACK.pathways {
        let words = text(&format!("locales/en-GB/pathways/{}.ftl", pathway.id));
        for known in [18, 20, 25].map(aged) {
            for step in arrives(pathway, &known) {
                let what = format!("{}/{}", pathway.id, step.id);
                let start = format!("{}-{} = ", pathway.id, step.id);
                let message = words.split("\n\n").find(|message| message.starts_with(&start)).unwrap();
                let says = message.lines().filter_map(|line| line.trim().strip_prefix('.')?.split_once(" = "));
                for (attribute, says) in says.filter(|(attribute, _)| is_read_at(step, attribute, &known)) {
                    let names_hub = says.contains("MASH") || says.contains("safeguarding hub");
                    let is_for_children = says.contains("Under 18, ") || says.contains("adult social care");
                    assert!(!names_hub || is_for_children, "{what}.{attribute}: {says}");
                    looked += usize::from(names_hub);
                }
                let offers = |id: &str| step.signposts.iter().any(|service| service.as_str() == id);
                assert!(!offers("mk-mash") || offers("mk-asc-access"), "{what} offers no adult social care");
            }
        }
    }
    assert!(looked > 20, "{looked}");
}

/// A sign is read at every age, so it says both.
#[test]
fn every_stop_sign_that_names_the_childrens_hub_names_adult_social_care_too() {
    let words = text("locales/en-GB/interrupts.ftl");
    let acts = words.lines().filter(|line| line.trim_start().starts_with(".act = ") && line.contains("(MASH)"));
    assert!(acts.clone().count() >= 5);
    for act in acts {
        assert!(act.contains("18, call adult social care"), "{act}");
    }
    for sign in PACK.interrupts.iter().filter(|sign| sign.signposts.iter().any(|id| id.as_str() == "mk-mash")) {
        assert!(sign.signposts.iter().any(|id| id.as_str() == "mk-asc-access"), "{}", sign.id);
    }
}

/// Somebody of 20 who has no place at a school or college is not offered help against staying away from one.
#[test]
fn an_adult_begins_the_pathway_for_school_avoidance_only_if_they_are_on_a_roll() {
    let ebsa = pathway("ebsa");
    for entry in std::iter::once(&ebsa.start).chain(&ebsa.entries) {
        let guard = ebsa.entry_guard(entry).unwrap_or_else(|| panic!("{entry} has no guard"));
        let truth = |years, on_roll: Option<&str>| {
            let mut known = aged(years);
            known.answers.extend(on_roll.map(|is| ("on-roll".into(), is.into())));
            guard.when.judge(&known).truth
        };
        assert_eq!(truth(18, None), Truth::Yes, "{entry}");
        assert_eq!(truth(20, Some("no")), Truth::No, "{entry}");
        assert_eq!(truth(20, Some("yes")), Truth::Yes, "{entry}");
        assert_ne!(truth(20, None), Truth::Yes, "{entry}");
    }
}
