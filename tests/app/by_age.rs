//! Tests that a step says less to a child than to everybody: tasks, evidence and people of other ages are left out.

use navigator::wire::{Pretend, StepPage, TimeUnit};

use acceptance::{child_aged, dates, open_navigator, open_on};

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
