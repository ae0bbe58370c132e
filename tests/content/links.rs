//! Tests links between pathways: each follows every guard of its target, wherever the guard is written, at every age.

use std::collections::BTreeSet;

use author::PackFiles;
use jiff::civil::{Date, date};
use navigator::wire::{Code, RouteState as Shown};
use pathway::Problem;
use pathway::condition::{Known, Truth};
use pathway::links::LinkStanding;
use pathway::model::{Pathway, Step};
use pathway::replay::RouteState;

use acceptance::{PACK, child_aged, open_navigator, root, walk_to};

use crate::edited_pack::with_change;

const TODAY: Date = date(2026, 11, 23);

/// What is recorded about autism and about a learning disability.
type Answers = (Option<&'static str>, Option<&'static str>);

const ANSWERS: [Answers; 5] = [
    (None, None),
    (Some("no"), Some("no")),
    (Some("diagnosed"), Some("no")),
    (Some("no"), Some("suspected")),
    (None, Some("no")),
];

fn child(years: i16, (autism, learning): Answers) -> Known {
    let mut known = Known::born_on(date(2026 - years, 3, 5), TODAY);
    let said = [("autism-known", autism), ("learning-disability", learning)];
    known.answers.extend(said.into_iter().filter_map(|(question, value)| Some((question.into(), value?.into()))));
    known
}

fn step(pathway: &str, step: &str) -> (&'static Pathway, &'static Step) {
    let pathway = PACK.pathway(&pathway.into()).unwrap();
    (pathway, pathway.step(&step.into()).unwrap_or_else(|| panic!("{} has no {step}", pathway.id)))
}

fn name(link: &LinkStanding<'_>) -> String {
    format!("{}/{}", link.to.pathway, link.to.step)
}

/// Returns the links of a step that are open to a child.
fn open(pathway: &Pathway, step: &Step, known: &Known) -> BTreeSet<String> {
    let links = PACK.links(pathway, step, known).into_iter();
    links.filter(|link| link.state == RouteState::Open).map(|link| name(&link)).collect()
}

#[test]
fn a_link_is_open_exactly_if_every_guard_of_its_place_is_met_at_every_step_and_age() {
    let (mut judged, mut closed) = (0, 0);
    for pathway in &PACK.pathways {
        for step in &pathway.steps {
            for (age, said) in (0..26).flat_map(|age| ANSWERS.map(|said| (age, said))) {
                let known = child(age, said);
                let links = PACK.links(pathway, step, &known);
                let places: BTreeSet<String> = links.iter().map(name).collect();
                assert_eq!(places.len(), links.len(), "{}/{}: each place once", pathway.id, step.id);
                for link in links {
                    let there = PACK.pathway(&link.to.pathway).unwrap();
                    // From the files: the pathway's own link, the target itself, and the ages of its pathway.
                    let beside =
                        pathway.links.iter().filter(|one| one.to == *link.to).filter_map(|one| one.when.as_ref());
                    let guards = beside.chain(there.entry_guard(&link.to.step).map(|guard| &guard.when));
                    let met = guards.into_iter().all(|when| when.judge(&known).truth == Truth::Yes);
                    let wanted = met && there.ages.holds(known.age.unwrap());
                    let what = format!("{}/{} to {} at {age}, {said:?}", pathway.id, step.id, name(&link));
                    assert_eq!(link.state == RouteState::Open, wanted, "{what}");
                    assert_eq!(link.because.is_empty(), wanted, "{what}: it says what closes it");
                    judged += 1;
                    closed += usize::from(!wanted);
                }
            }
        }
    }
    assert!(judged > 100_000 && closed > 10_000, "{judged} judged, {closed} closed");
}

#[test]
fn links_are_closed_to_the_wrong_child_and_open_to_the_right_one() {
    let neither = ANSWERS[1];
    let autistic = ANSWERS[2];
    for (pathway, at, to, wrong, right) in [
        ("sensory", "multi-sensory-support", "statutory/preparing-for-adulthood", (2, neither), (14, neither)),
        ("sensory", "sensory-review", "statutory/preparing-for-adulthood", (12, neither), (13, neither)),
        ("sensory", "ot-review", "statutory/ehc-request", (25, neither), (24, neither)),
        ("sensory", "vision-declined", "statutory/ehc-request", (25, neither), (0, neither)),
        ("mental-health", "risk-support", "statutory/dynamic-support-register", (13, neither), (13, autistic)),
        ("mental-health", "sort-need", "statutory/dynamic-support-register", (13, neither), (13, ANSWERS[3])),
        ("ebsa", "team-meeting", "statutory/dynamic-support-register", (13, neither), (13, autistic)),
        ("autism", "waiting", "statutory/dynamic-support-register", (13, neither), (13, autistic)),
        ("autism", "worry-grows", "mental-health/camhs-referral", (2, autistic), (5, autistic)),
        ("autism", "register-door", "mental-health/camhs-referral", (18, autistic), (17, autistic)),
        ("ebsa", "bring-help-in", "mental-health/camhs-referral", (4, neither), (11, neither)),
        ("autism", "support-plan", "ebsa/notice", (2, autistic), (4, autistic)),
        ("ebsa", "not-on-roll", "statutory/children-missing-education", (17, neither), (15, neither)),
    ] {
        let (pathway, step) = step(pathway, at);
        for ((age, said), is_open) in [(wrong, false), (right, true)] {
            let open = open(pathway, step, &child(age, said));
            assert_eq!(open.contains(to), is_open, "{}/{at} to {to} at {age}: {open:?}", pathway.id);
        }
    }
}

#[test]
fn a_child_too_young_for_camhs_is_shown_other_help() {
    let (camhs, instead) = ("mental-health/camhs-referral", "mental-health/early-years");
    let mut steps = 0;
    for pathway in &PACK.pathways {
        let here = |step: &&Step| step.links.iter().any(|to| format!("{}/{}", to.pathway, to.step) == camhs);
        for step in pathway.steps.iter().filter(here) {
            for age in 0..18 {
                let known = child(age, ANSWERS[2]);
                if !pathway.ages.holds(known.age.unwrap()) {
                    continue;
                }
                let open = open(pathway, step, &known);
                let (asks, helps) = (open.contains(camhs), open.contains(instead));
                assert_eq!((asks, helps), (age >= 5, age < 5), "{}/{} at {age}", pathway.id, step.id);
            }
            steps += 1;
        }
    }
    assert!(steps > 8, "{steps}");
    // Within the pathway itself nobody under 5 is referred either, and another service is asked.
    let (_, referral) = self::step("mental-health", "camhs-referral");
    for age in 0..18 {
        let known =
            Known { evidence: BTreeSet::from(["consent-to-refer".into()]), cycles: 1, ..child(age, ANSWERS[0]) };
        let routes = pathway::replay::routes_at(referral, &known);
        let can =
            |choice: &str| routes.iter().any(|route| route.choice.as_str() == choice && route.state.can_be_taken());
        assert_eq!((can("send"), can("send-urgent"), can("very-young")), (age >= 5, age >= 5, age < 5), "at {age}");
    }
}

/// Returns the problems of the shipped pack with one line of one pathway changed.
fn problems_with(pathway: &str, was: &str, is: &str) -> Vec<Problem> {
    let source = PackFiles::read(&root()).unwrap();
    let changed = with_change(source, pathway, was, is);
    changed.load().map_or_else(|problems| problems, |_| Vec::new())
}

fn found(problems: &[Problem], code: &str, words: &str) -> bool {
    problems.iter().any(|problem| problem.rule.code() == code && problem.found.contains(words))
}

#[test]
fn a_link_that_nobody_at_its_step_can_follow_is_refused() {
    // Help from 18 cannot lead to help for the under-fives.
    let was = "links     = [\"autism/sixteen-plus\", \"statutory/preparing-for-adulthood\"]";
    let is = "links     = [\"autism/sixteen-plus\", \"mental-health/early-years\"]";
    let problems = problems_with("sensory", was, is);
    assert!(found(&problems, "P13", "the link of `adult-help` to `mental-health/early-years`"), "{problems:#?}");
}

#[test]
fn a_guard_of_an_entry_names_an_entry_once_and_asks_only_for_ages_and_shared_answers() {
    let guard = "[[entry]]\nstep    = \"children-missing-education\"\nwhen    = { school-age = \"during\" }";
    let with = |step: &str, when: &str| {
        problems_with("statutory", guard, &format!("[[entry]]\nstep    = \"{step}\"\nwhen    = {when}"))
    };
    assert!(found(&with("section-19", "{ age = { under = 17 } }"), "P03", "`section-19`"), "not an entry");
    assert!(found(&with("ehc-request", "{ age = { under = 17 } }"), "P02", "`ehc-request`"), "guarded twice");
    assert!(found(&with("children-missing-education", "{ cycles = 2 }"), "P08", "more than ages and answers"));
    assert!(found(&with("children-missing-education", "{ role = [\"senco\"] }"), "P08", "more than ages and answers"));
    assert!(found(&with("children-missing-education", "{ evidence = \"support-plan\" }"), "P03", "`support-plan`"));
    assert!(found(&with("children-missing-education", "{ age = {} }"), "P13", "has an empty condition"));
}

#[tokio::test]
async fn a_child_of_two_is_offered_no_unsuitable_link_and_no_request_begins_there() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(2)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("autism"), None).await.unwrap().id;
    walk_to(&navigator, &child, &journey, "worry-grows").await;
    let page = navigator.step(journey, None).await.unwrap();
    let state =
        |to: &str| page.links.iter().find(|link| format!("{}/{}", link.pathway.id, link.step.id) == to).unwrap();
    for closed in
        ["mental-health/camhs-referral", "ebsa/notice", "ebsa/cannot-attend", "statutory/preparing-for-adulthood"]
    {
        assert_eq!(state(closed).state, Shown::NotForThisChild, "{closed}");
        assert!(!state(closed).because.is_empty(), "{closed} gives the reason");
    }
    for open in ["mental-health/early-years", "mental-health/notice", "statutory/ehc-request", "statutory/safeguarding"]
    {
        assert_eq!(state(open).state, Shown::Open, "{open}");
    }
    let next = navigator.next_steps(child.clone()).await.unwrap();
    let links = next.items.into_iter().filter_map(|item| item.link);
    let links: Vec<String> = links.map(|link| format!("{}/{}", link.pathway.id, link.step.id)).collect();
    assert!(links.iter().any(|link| link == "mental-health/early-years"), "{links:?}");
    assert!(!links.iter().any(|link| link.contains("camhs") || link.starts_with("ebsa")), "{links:?}");
    for (pathway, entry) in [("mental-health", "camhs-referral"), ("statutory", "preparing-for-adulthood")] {
        let begun = navigator.begin_journey(child.clone(), pathway.to_owned(), Some(entry.to_owned())).await;
        assert_eq!(begun.unwrap_err().code, Code::EntryNotForChild, "{pathway}/{entry}");
    }
    let older = navigator.add_child(child_aged(14)).await.unwrap().id;
    for (pathway, entry) in [("mental-health", "camhs-referral"), ("statutory", "preparing-for-adulthood")] {
        let begun = navigator.begin_journey(older.clone(), pathway.to_owned(), Some(entry.to_owned())).await;
        assert!(begun.is_ok(), "{pathway}/{entry}");
    }
}
