//! Tests that the statutory pathway meets the situations that a practitioner brings: each can be begun by the right child,
//! says what the law says, and never ends with a family's no.

use jiff::civil::date;
use pathway::Age;
use pathway::condition::{Known, Truth};
use pathway::model::{Kind, Origin, Pathway, Step};

use acceptance::{PACK, text};

fn statutory() -> &'static Pathway {
    PACK.pathway(&"statutory".into()).unwrap()
}

fn step(id: &str) -> &'static Step {
    statutory().step(&id.into()).unwrap_or_else(|| panic!("there is no {id}"))
}

/// Returns the English text of an attribute of a step.
fn says(step: &str, attribute: &str) -> String {
    let words = text("locales/en-GB/pathways/statutory.ftl");
    let lines = words.lines().skip_while(|line| !line.starts_with(&format!("statutory-{step} = ")));
    let mut attributes = lines.skip(1).take_while(|line| line.starts_with("    ."));
    let found = attributes.find_map(|line| line.strip_prefix(&format!("    .{attribute} = ")));
    found.unwrap_or_else(|| panic!("{step} has no {attribute}")).to_owned()
}

/// Returns whether a child of an age can begin at a place.
fn can_begin(place: &str, years: i16) -> bool {
    assert!(statutory().is_entry(&place.into()), "{place} is not an entry");
    let known = Known::born_on(date(2026 - years, 3, 5), date(2026, 11, 23));
    statutory().entry_guard(&place.into()).is_none_or(|guard| guard.when.judge(&known).truth == Truth::Yes)
}

#[test]
fn each_situation_can_be_begun_by_the_child_who_is_in_it_and_not_by_another() {
    for (place, fits, does_not) in [
        ("suspended", 12, Some(2)),
        ("excluded", 13, Some(18)),
        ("part-time", 15, Some(3)),
        ("alternative-provision", 15, Some(19)),
        ("home-education", 14, Some(18)),
        ("moved-in", 9, Some(25)),
        ("higher-education", 20, Some(12)),
        ("looked-after", 9, Some(18)),
        ("previously-looked-after", 7, Some(20)),
        ("travelling", 6, Some(20)),
        ("family-assessments", 8, Some(18)),
        ("continuing-care", 5, Some(18)),
        ("leaving-hospital", 13, None),
        ("long-illness", 11, None),
        ("new-to-english", 8, None),
        ("circumstances", 8, None),
    ] {
        assert!(can_begin(place, fits), "{place} at {fits}");
        assert!(does_not.is_none_or(|years| !can_begin(place, years)), "{place} at {does_not:?}");
    }
}

/// What a choice says if a family does not want something.
const A_NO: [&str; 6] =
    ["says no", "does not want", "do not want", "withdraws the request", "accepts for now", "Consent was not given"];

#[test]
fn a_familys_no_leads_to_a_step_with_a_date_and_never_to_an_end() {
    let mut answers = 0;
    for from in &statutory().steps {
        for route in &from.routes {
            let choice = format!("choice-{}", route.choice);
            let is_no = from.kind != Kind::Ask && A_NO.iter().any(|no| says(from.id.as_str(), &choice).contains(no));
            if is_no {
                let to = step(route.to.as_str());
                assert!(
                    to.kind != Kind::Finish && to.within.is_some(),
                    "{}: {} ends at {}",
                    from.id,
                    route.choice,
                    to.id
                );
                answers += 1;
            }
        }
    }
    assert!(answers >= 15, "{answers}");
    for look in ["look-again", "watch-and-ask-again"] {
        assert!(step(look).check_in.is_some() && step(look).owner.is_some(), "{look}");
    }
    for advice in ["safeguarding", "safeguarding-answer", "safeguarding-adult"] {
        let on = step(advice).routes.iter().any(|route| route.to.as_str() == "watch-and-ask-again");
        assert!(on, "{advice}: advice only is followed by another look");
    }
}

#[test]
fn every_day_of_a_suspension_and_an_exclusion_says_who_has_to_act() {
    assert!(says("suspended", "task-first-five").contains("the school sets work and marks it"));
    assert!(says("suspended", "task-day-six").contains("the school arranges full-time education"));
    for part in ["45 in a school year", "over 15 in one term", "15 school days"] {
        assert!(says("suspended", "task-count").contains(part), "{part}");
    }
    assert!(says("suspended", "family").contains("even if you agree"));
    let sixth_day = step("excluded").within.as_ref().unwrap();
    assert_eq!((step("excluded").owner.as_ref().unwrap().as_str(), sixth_day.origin), ("local-authority", Origin::Law));
    assert!(says("review-panel", "task-ask-in-time").contains("15 school days"));
    assert!(says("review-panel", "task-expert").contains("it is free"));
    for claim in ["governors", "review-panel"] {
        assert!(says(claim, "task-claim").contains("6 months"), "{claim}");
    }
    let disagreements = text("locales/en-GB/disagreements.ftl");
    for (id, part) in [
        ("exclusion-governors", "within 15 school days"),
        ("exclusion-review-panel", "within 15 school days"),
        ("exclusion-discrimination", "within 6 months"),
        ("support-in-school-discrimination", "within 6 months"),
        ("placement-tribunal", "no mediation certificate is needed"),
    ] {
        let line = disagreements.lines().find(|line| line.starts_with(&format!("disagreement-{id} = "))).unwrap();
        assert!(line.contains(part), "{line}");
    }
}

#[test]
fn a_plan_that_moves_continues_from_the_first_day_and_one_at_university_does_not() {
    assert!(says("moved-in", "purpose").contains("From the day it is transferred"));
    for part in ["12 months", "3 months after the transfer", "whichever is later"] {
        assert!(says("moved-in", "task-review-day").contains(part), "{part}");
    }
    let statute = step("moved-in").within.as_ref().and_then(|within| within.statute.as_ref());
    assert_eq!(statute.unwrap().as_str(), "send-regs-2014-r15");
    assert!(says("higher-education", "purpose").contains("does not reach higher education"));
    for place in ["ehc-request", "phase-move"] {
        let to = step(place).routes.iter().any(|route| route.to.as_str() == "higher-education");
        assert!(to && says(place, "note").contains("does not reach university"), "{place}");
    }
}

#[test]
fn the_reform_is_told_once_with_its_status() {
    let told: Vec<String> = acceptance::project_files()
        .into_iter()
        .filter(|name| name.starts_with("locales/en-GB/"))
        .flat_map(|name| text(&name).lines().map(str::to_owned).collect::<Vec<_>>())
        .filter(|line| line.contains("Education for All Bill"))
        .collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].contains("it was not law when this was checked, and today’s rights and plans continue"),
        "{told:?}"
    );
}

#[test]
fn each_step_fits_one_sitting_and_tells_the_family_when_it_is_looked_at_again() {
    for step in &statutory().steps {
        for years in 0..26 {
            let tasks = step.tasks.iter().filter(|task| step.task_is_for(task, Some(Age::years(years)))).count();
            assert!(tasks <= 7, "{} has {tasks} tasks at {years}", step.id);
        }
        if step.kind == Kind::Finish {
            assert_eq!(step.tasks.len(), 3, "{}: the family, the setting, the next look", step.id);
            continue;
        }
        let family = says(step.id.as_str(), "family");
        let when = [
            "look again",
            "looking again",
            "look together",
            "us to check",
            "to check with",
            "check every",
            "ask again",
            "asking again",
            "Ask us within",
        ];
        assert!(when.iter().any(|words| family.contains(words)), "{}: {family}", step.id);
    }
}
