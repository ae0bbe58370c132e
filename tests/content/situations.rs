//! Tests that children who used to find no help in EBSA and mental health find it: one test for each situation.

use pathway::Age;
use pathway::condition::{Condition, Known, Truth};
use pathway::model::{Kind, Origin, Pathway, Route, Step, TimeUnit, Timescale};

use acceptance::PACK;

const REWRITTEN: [&str; 2] = ["ebsa", "mental-health"];

fn pathway(id: &str) -> &'static Pathway {
    PACK.pathway(&id.into()).unwrap()
}

fn step(pathway_id: &str, id: &str) -> &'static Step {
    pathway(pathway_id).step(&id.into()).unwrap_or_else(|| panic!("{pathway_id} has no {id}"))
}

fn route(pathway: &str, at: &str, choice: &str) -> &'static Route {
    let step = step(pathway, at);
    step.routes.iter().find(|route| route.choice.as_str() == choice).unwrap_or_else(|| panic!("{at} has no {choice}"))
}

/// Whether the choice leads straight to the step.
fn leads(pathway: &str, at: &str, choice: &str, to: &str) -> bool {
    route(pathway, at, choice).to.as_str() == to
}

fn in_days(time: &Timescale) -> u32 {
    let each = match time.unit {
        TimeUnit::Days | TimeUnit::SchoolDays => 1,
        TimeUnit::Weeks | TimeUnit::SchoolWeeks => 7,
        TimeUnit::Months => 31,
    };
    time.amount * each
}

/// Whether somebody born on that day meets the guard on 23 November 2026.
fn is_met(guard: &Condition, born: &str) -> bool {
    let known = Known::born_on(born.parse().unwrap(), "2026-11-23".parse().unwrap());
    guard.judge(&known).truth == Truth::Yes
}

#[test]
fn no_step_of_ebsa_or_mental_health_has_more_than_seven_tasks_at_any_age() {
    for pathway in REWRITTEN.map(pathway) {
        for (step, years) in pathway.steps.iter().flat_map(|step| (0..26).map(move |years| (step, years))) {
            let tasks = step.tasks.iter().filter(|task| step.task_is_for(task, Some(Age::years(years)))).count();
            assert!(tasks <= 7, "{}/{} has {tasks} at {years}", pathway.id, step.id);
        }
    }
}

#[test]
fn a_no_to_help_is_asked_again_within_two_weeks() {
    let mut refusals = 0;
    for pathway in REWRITTEN.map(pathway) {
        for step in &pathway.steps {
            let says_no = |route: &&Route| {
                let choice = route.choice.as_str();
                ["family-says-no", "family-declines", "they-say-no", "not-now"].contains(&choice)
            };
            for route in step.routes.iter().filter(says_no) {
                let next = pathway.step(&route.to).unwrap();
                let what = format!("{}/{}/{}", pathway.id, step.id, route.choice);
                assert_ne!(next.kind, Kind::Finish, "{what} ends the journey");
                let within = next.within.as_ref().unwrap_or_else(|| panic!("{what} has no day"));
                assert!(in_days(within) <= 14, "{what}: {} days", in_days(within));
                refusals += 1;
            }
        }
    }
    assert!(refusals >= 9, "{refusals}");
}

#[test]
fn a_child_leaving_a_ward_is_followed_up_within_days_and_needs_no_diagnosis() {
    let mental = pathway("mental-health");
    assert!(mental.entries.iter().any(|entry| entry.as_str() == "leaving-hospital"));
    assert!(leads("mental-health", "notice", "leaving-hospital", "leaving-hospital"));
    assert!(mental.entry_guard(&"leaving-hospital".into()).is_none(), "every child can begin there");
    let home = step("mental-health", "first-weeks-home");
    assert!(in_days(home.within.as_ref().unwrap()) <= 7 && in_days(home.check_in.as_ref().unwrap()) <= 2);
    assert!(leads("mental-health", "first-weeks-home", "no-contact", "risk-support"));
}

#[test]
fn a_child_without_a_school_is_helped_and_is_not_reported_as_missing() {
    assert!(leads("mental-health", "notice", "no-school", "no-school"));
    for id in ["self-harm", "safety-first", "after-self-harm"] {
        let outside = |lead: &str| ["gp", "family-support-worker"].contains(&lead);
        assert!(step("mental-health", id).lead.iter().any(|lead| outside(lead.as_str())), "{id} needs a school");
    }
    assert!(leads("ebsa", "not-on-roll", "home-educated", "home-educated"));
    assert!(!leads("ebsa", "not-on-roll", "home-educated", "missing-education"));
}

#[test]
fn a_permanent_exclusion_waits_six_school_days_by_law_and_a_suspension_has_a_step() {
    assert!(leads("ebsa", "reason-sent-away", "excluded", "excluded"));
    let within = step("ebsa", "excluded").within.clone().unwrap();
    assert_eq!((within.amount, within.unit, within.origin), (6, TimeUnit::SchoolDays, Origin::Law));
    assert!(leads("ebsa", "reason-sent-away", "suspended", "suspended"));
}

#[test]
fn no_absence_is_closed_before_safety_was_looked_at_and_illness_is_no_end() {
    let first = route("ebsa", "notice", "no-feelings-in-it");
    let next = step("ebsa", first.to.as_str());
    assert_ne!(next.kind, Kind::Finish);
    assert!(next.routes.iter().any(|route| route.to.as_str() == "keep-safe"));
    let illness = route("ebsa", "reason-illness", "explains");
    assert_ne!(step("ebsa", illness.to.as_str()).kind, Kind::Finish);
}

#[test]
fn from_sixteen_and_not_before_their_own_no_has_a_step_of_its_own() {
    for at in ["getting-help", "camhs-referral"] {
        let route = route("mental-health", at, "they-say-no");
        let guard = route.when.as_ref().unwrap();
        for (born, is_open) in [("2010-11-23", true), ("2010-11-24", false)] {
            assert_eq!(is_met(guard, born), is_open, "{at}, {born}");
        }
        assert_eq!(route.to.as_str(), "own-no");
    }
}

#[test]
fn the_council_s_early_help_is_offered_to_the_ages_that_it_takes() {
    for (pathway, at, child, adult) in [
        ("mental-health", "getting-help", "chums", "chums-to-twenty-five"),
        ("ebsa", "bring-help-in", "ask-chums", "ask-chums-to-twenty-five"),
    ] {
        for age in 5..26 {
            let born = format!("{}-01-05", 2026 - age);
            let is_open = |choice: &str| is_met(route(pathway, at, choice).when.as_ref().unwrap(), &born);
            assert_eq!((is_open(child), is_open(adult)), ((7..19).contains(&age), age >= 19), "{at} at {age}");
        }
    }
}

#[test]
fn the_dangers_that_were_only_implied_have_a_stop_sign() {
    for id in ["domestic-abuse", "exploitation", "fgm-or-forced-marriage", "radicalisation"] {
        let sign = PACK.interrupts.iter().find(|sign| sign.id.as_str() == id).unwrap_or_else(|| panic!("no {id}"));
        assert!(sign.signposts.iter().any(|service| service.as_str() == "uk-999"), "{id}");
        assert!(sign.signposts.iter().any(|service| service.as_str() == "mk-asc-access"), "{id}: from 18");
    }
    for pathway in REWRITTEN {
        let tasks = &step(pathway, "keep-safe").tasks;
        assert!(tasks.iter().any(|task| task.as_str() == "exploited"), "{pathway}");
    }
}

#[test]
fn each_of_the_new_pictures_leads_to_a_step_of_its_own() {
    for (answer, to) in [
        ("not-speaking", "selective-mutism"),
        ("obsessions-or-tics", "obsessions-and-tics"),
        ("drink-or-drugs", "drink-and-drugs"),
    ] {
        assert!(leads("mental-health", "sort-need", answer, to), "{answer}");
    }
    assert!(leads("mental-health", "loss-and-trauma", "by-suicide", "bereaved-by-suicide"));
    assert!(leads("mental-health", "loss-and-trauma", "frightening-event", "after-trauma"));
    assert!(leads("mental-health", "stay-well", "moving", "move-setting"));
}
