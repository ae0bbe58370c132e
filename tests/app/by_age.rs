//! Tests that a step says less to a child than to everybody: tasks, evidence and people of other ages are left out.

use navigator::wire::{MapPlace, PaperForm, PaperKind, Pretend, RouteState, StepPage, TimeUnit};

use acceptance::{PACK, child_aged, dates, open_navigator, open_on};

use crate::paper::{form, written};

fn tasks(page: &StepPage) -> Vec<&str> {
    page.tasks.iter().map(|task| task.id.as_str()).collect()
}

fn people(page: &StepPage) -> Vec<&str> {
    page.lead.iter().map(|person| person.id.as_str()).collect()
}

fn evidence(page: &StepPage) -> Vec<&str> {
    page.evidence.iter().map(|line| line.id.as_str()).collect()
}

#[tokio::test]
async fn a_step_shows_what_can_apply_at_the_childs_age() {
    let (_folder, navigator) = open_navigator().await;
    let mut pages = Vec::new();
    for age in [3, 9] {
        let child = navigator.add_child(child_aged(age)).await.unwrap().id;
        let journey = navigator.begin_journey(child, String::from("autism"), None).await.unwrap().id;
        pages.push(navigator.step(journey, None).await.unwrap());
    }
    let (at_three, at_nine) = (&pages[0], &pages[1]);
    assert!(tasks(at_three).contains(&"young-signs") && !tasks(at_three).contains(&"older-signs"));
    assert!(tasks(at_nine).contains(&"older-signs") && !tasks(at_nine).contains(&"young-signs"));
    assert!(people(at_three).contains(&"health-visitor") && !people(at_nine).contains(&"health-visitor"));
    assert!(evidence(at_three).contains(&"autism-two-year-review"));
    assert!(!evidence(at_nine).contains(&"autism-two-year-review"));

    // Without a child, everything is shown.
    let pretend = Pretend { age: None, role: None };
    let explored = navigator.explore_step(String::from("autism"), String::from("notice"), pretend).await.unwrap();
    assert!(tasks(&explored).contains(&"young-signs") && tasks(&explored).contains(&"older-signs"));
    assert!(evidence(&explored).contains(&"autism-two-year-review"));
}

/// School days stop in the holidays. Somebody who is not at school has none, and waits no longer for that.
#[tokio::test]
async fn school_days_are_counted_only_for_somebody_at_school() {
    // Friday 18 December 2026, two days before the Christmas holidays.
    let (folder, navigator) = open_navigator().await;
    drop(navigator);
    let navigator = open_on(folder.path(), "2026-12-18").await;
    navigator.add_term(dates(["2", "11", "2026"], ["18", "12", "2026"])).await.unwrap();
    navigator.add_term(dates(["4", "1", "2027"], ["12", "2", "2027"])).await.unwrap();
    let mut found = Vec::new();
    for age in [9, 20] {
        let child = navigator.add_child(child_aged(age)).await.unwrap().id;
        let journey = navigator.begin_journey(child, String::from("mental-health"), None).await.unwrap().id;
        let page = navigator.step(journey, None).await.unwrap();
        found.push((page.within.map(|time| (time.amount, time.unit)), page.due));
    }
    assert_eq!(found[0], (Some((5, TimeUnit::SchoolDays)), Some(String::from("2027-01-08"))));
    assert_eq!(found[1], (Some((1, TimeUnit::Weeks)), Some(String::from("2026-12-29"))), "after the bank holidays");
}

/// Steps that are about pupils and children in law: their words say of whom the law speaks.
const ABOUT_CHILDREN_IN_LAW: [&str; 14] = [
    "ebsa/on-roll",
    "ebsa/which-reason",
    "ebsa/keep-safe",
    "ebsa/reason-sent-away",
    "statutory/alternative-provision",
    "statutory/cme-wait",
    "statutory/ehc-request",
    "statutory/excluded",
    "statutory/family-assessments",
    "statutory/governors",
    "statutory/home-education",
    "statutory/previously-looked-after",
    "statutory/review-panel",
    "statutory/safeguarding",
];

/// Words for pupils, and for a child where no other age is named.
fn is_for_pupils(words: &str) -> bool {
    let words = words.replace("children", "");
    let has = |parts: &[&str]| parts.iter().any(|part| words.contains(part));
    let names_others = ["young person", "nder 16", "rom 18", "under 5", "school age", "being harmed", "suffering"];
    has(&["class teacher", "year group", "pupil", "Year 12", "Year 13"])
        || has(&["The child", "the child", "A child", "a child"]) && !has(&names_others)
}

/// What a step says to practitioners at the age of 20. Families read of “your child” at every age.
#[tokio::test]
async fn nobody_of_twenty_is_spoken_of_as_a_pupil_or_a_child() {
    let (_folder, navigator) = open_navigator().await;
    let at_twenty = Pretend { age: Some(20), ..Pretend::default() };
    let (mut found, mut looked) = (Vec::new(), 0);
    for pathway in &PACK.pathways {
        let map = navigator.pathway_map(pathway.id.to_string(), None, at_twenty.clone()).await.unwrap();
        let steps = map.stages.iter().flat_map(|stage| &stage.steps);
        let is_in_law = |step: &str| ABOUT_CHILDREN_IN_LAW.contains(&format!("{}/{step}", pathway.id).as_str());
        let steps = steps.filter(|step| step.place != MapPlace::NotForThisChild && !is_in_law(&step.step.id));
        for step in steps {
            let page =
                navigator.explore_step(pathway.id.to_string(), step.step.id.clone(), at_twenty.clone()).await.unwrap();
            let open = page.routes.iter().filter(|route| route.state != RouteState::NotForThisChild);
            let mut said = vec![page.purpose.as_str()];
            said.extend(page.setting.as_deref().into_iter().chain(page.early.as_deref()));
            said.extend(page.tasks.iter().map(|task| task.words.as_str()));
            said.extend(page.lead.iter().map(|person| person.words.as_str()));
            said.extend(open.map(|route| route.words.as_str()));
            found.extend(
                said.into_iter()
                    .filter(|words| is_for_pupils(words))
                    .map(|words| format!("{}/{}: {words}", pathway.id, step.step.id)),
            );
            looked += 1;
        }
    }
    assert!(looked > 200, "{looked}");
    assert!(found.is_empty(), "{} texts:\n{}", found.len(), found.join("\n"));
}

/// The year group follows from the birth date, so somebody of 20 has none.
#[tokio::test]
async fn no_paper_gives_somebody_of_twenty_a_year_group() {
    let (folder, navigator) = open_navigator().await;
    for (age, has_one) in [(9, true), (20, false)] {
        let child = navigator.add_child(child_aged(age)).await.unwrap().id;
        navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.unwrap();
        let mut told = 0;
        // One text of a step is for families of every age, so a paper for the family of an adult says whom it means.
        for offer in navigator.papers(Some(child.clone())).await.unwrap().offers {
            let subject = offer.subjects.first().map(|subject| subject.id.clone()).unwrap_or_default();
            let asked = PaperForm { subject, ..form(offer.kind) };
            let text = written(&navigator, folder.path(), Some(&child), asked).await;
            if offer.kind == PaperKind::Family {
                assert_eq!(text.contains("your son or daughter"), !has_one, "{text}");
            }
            told += usize::from(text.contains("Year group") || text.contains("Year 13") || text.contains("Year 5"));
        }
        assert_eq!(told > 0, has_one, "{told} papers at {age}");
    }
}

#[tokio::test]
async fn a_task_that_was_ticked_is_still_shown_when_the_child_is_older() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(5)).await.unwrap().id;
    let journey = navigator.begin_journey(child, String::from("autism"), None).await.unwrap().id;
    navigator.set_task_done(journey.clone(), String::from("notice"), String::from("young-signs"), true).await.unwrap();
    drop(navigator);

    // The child is now 6.
    let navigator = open_on(folder.path(), "2027-11-23").await;
    let page = navigator.step(journey, None).await.unwrap();
    let ticked: Vec<_> = page.tasks.iter().filter(|task| task.done).map(|task| task.id.as_str()).collect();
    assert_eq!(ticked, ["young-signs"]);
}
