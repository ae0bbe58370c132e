//! The child for training: believable, marked, counted nowhere, and removed without a trace.

use casebook::KeyCost;
use navigator::wire::{AttachForm, CalendarForm, Code, Me, NeedKind, Period, Role, TodayAsked};
use navigator::{Clock, Content, Folders, Navigator};

use acceptance::{Accepted, PASSPHRASE, child_aged, open_navigator};

use crate::evidence::{PDF, file};

#[tokio::test]
async fn the_sample_child_is_realistic_marked_not_counted_and_completely_removable() {
    let (folder, navigator) = open_navigator().await;
    let real = navigator.add_child(child_aged(9)).await.unwrap().id;
    let before = navigator.child(real.clone()).await.unwrap();
    let sample = navigator.add_sample().await.unwrap().id;
    let page = navigator.child(sample.clone()).await.unwrap();
    assert!(page.sample && page.name.contains("(sample)"), "{}", page.name);
    let stands: Vec<(&str, &str)> =
        page.journeys.iter().map(|card| (card.line.pathway.id.as_str(), card.line.step.id.as_str())).collect();
    assert_eq!(stands, [("ebsa", "run-plan"), ("sensory", "strategies")], "the story still fits the pathways");
    assert!(page.journeys.iter().all(|card| !card.line.needs_mending && !card.line.ended));
    assert!(page.child_words.len() >= 3 && page.parent_words.len() >= 2 && page.evidence.len() >= 15);
    // Evidence that the record itself provides needs no note.
    let mut written = page.evidence.iter().filter(|held| held.given_by.is_none());
    assert!(written.all(|held| !held.note.is_empty() && !held.said_by.is_empty()));
    assert!(page.history.first().unwrap().on > page.history.last().unwrap().on, "over months");
    let step = navigator.step(page.journeys[0].line.id.clone(), None).await.unwrap().journey.unwrap();
    assert!(step.sample && step.cycles >= 1 && !step.notes.is_empty());
    let list = navigator.children(String::new()).await.unwrap();
    assert_eq!((list.children.len(), list.of), (2, 1), "listed, but not counted");
    let row = list.children.iter().find(|row| row.sample).unwrap();
    assert!(list.children.last() == Some(row) && !row.needs.is_empty(), "real children come first");
    assert!(row.id == sample && !row.needs.iter().any(|need| need.kind == NeedKind::NotHeard));

    // A cycle of assess, plan, do and review with both voices, and a plan that continues.
    let plan = navigator.plan(sample.clone()).await.unwrap();
    let [cycle] = plan.earlier.as_slice() else { panic!("one reviewed plan: {:?}", plan.earlier) };
    let review = cycle.review.as_ref().unwrap();
    assert!(review.child.words.is_some() && review.parent.words.is_some() && review.delivered.len() == 2);
    let [current] = plan.current.as_slice() else { panic!("one plan in force") };
    assert_eq!((current.journeys.len(), current.line.overdue), (2, false));
    let [seen] = page.heard.self_views.as_slice() else { panic!("one self-view") };
    assert!(seen.stones.len() < 7, "a child may skip");
    let given = |id: &str| page.evidence.iter().filter(|held| held.id == id).all(|held| held.given_by.is_some());
    assert!(["support-plan", "plan-review", "child-view", "parent-view"].into_iter().all(given));
    assert!(!format!("{page:?}{plan:?}").contains("sample-"), "every sentence of the story has its words");

    let pdf = file(folder.path(), "x.pdf", PDF);
    navigator.attach_file(sample.clone(), AttachForm::default(), pdf).await.unwrap();
    assert!(!navigator.search(String::from("scratchy")).await.unwrap().is_empty());
    assert_eq!(navigator.remove_sample(real.clone()).await.unwrap_err().code, Code::NotASample);
    navigator.remove_sample(sample.clone()).await.unwrap();
    assert_eq!(navigator.child(sample).await.unwrap_err().code, Code::UnknownChild);
    assert!(navigator.search(String::from("scratchy")).await.unwrap().is_empty());
    let list = navigator.children(String::new()).await.unwrap();
    assert_eq!((list.children.len(), list.of), (1, 1));
    assert_eq!(navigator.child(real).await.unwrap(), before);
}

#[tokio::test]
async fn the_story_of_the_sample_child_fits_on_any_day_and_for_any_role() {
    let roles = [Role::Senco, Role::Health, Role::FamilySupport];
    let days = [
        "2026-12-01",
        "2027-01-31",
        "2027-02-28",
        "2027-04-05",
        "2027-06-30",
        "2027-08-31",
        "2027-09-01",
        "2028-02-29",
    ];
    for (day, role) in days.into_iter().zip(roles.into_iter().cycle()) {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders { data: folder.path().join("data"), config: folder.path().join("config") };
        let clock = Clock::Fixed(format!("{day}T23:30:00Z").parse().unwrap());
        let navigator = Navigator::with(folders, clock, KeyCost::CHEAPEST, Content::shipped().unwrap()).unwrap();
        let me = Me { name: String::from("R. Practitioner"), role };
        navigator.set_up(PASSPHRASE.to_owned(), me).await.accepted();
        let sample = navigator.add_sample().await.unwrap().id;
        let page = navigator.child(sample.clone()).await.unwrap();
        let stands: Vec<&str> = page.journeys.iter().map(|card| card.line.step.id.as_str()).collect();
        assert_eq!(stands, ["run-plan", "strategies"], "{day}");
        assert!(page.journeys.iter().all(|card| !card.line.needs_mending), "{day}");
        let plan = navigator.plan(sample).await.unwrap();
        assert_eq!((plan.earlier.len(), plan.current.len(), plan.current[0].line.overdue), (1, 1, false), "{day}");
    }
}

/// Everything that counts children or lists work over all of them, as it is asked for.
async fn counted(navigator: &Navigator) -> Vec<String> {
    let list = navigator.children(String::new()).await.unwrap();
    let calendar = CalendarForm { says_steps: true, ..CalendarForm::default() };
    let (dates, in_file) = navigator.calendar_file(calendar).await.unwrap();
    let mut told = vec![
        format!("{:?}", navigator.today(TodayAsked::default()).await.unwrap()),
        format!("{} of {}", list.found, list.of),
        format!("{in_file} {}", String::from_utf8(dates).unwrap()),
    ];
    for period in [Period::ThisSchoolYear, Period::LastSchoolYear, Period::Before] {
        told.push(format!("{:?}", navigator.statistics(period).await.unwrap()));
    }
    // A school's file with somebody of the same name and day of birth.
    let rows = "Full name,Date of birth,School\nSorrel Finch (sample),23/09/2017,A made-up primary school\n";
    let rows = format!("{rows}Child of 9,05/03/2017,Elm School\n");
    told.push(format!("{:?}", navigator.read_import(rows.into_bytes()).await.unwrap().rows));
    told
}

#[tokio::test]
async fn the_sample_child_is_left_out_of_every_count_and_every_list_of_work() {
    let (_folder, navigator) = open_navigator().await;
    // Enough journeys that no figure is hidden for being small.
    for pathway in ["ebsa", "sensory"].repeat(6) {
        let real = navigator.add_child(child_aged(9)).await.unwrap().id;
        navigator.begin_journey(real, pathway.to_owned(), None).await.unwrap();
    }
    let without = counted(&navigator).await;
    assert!(without.last().unwrap().contains("Elm School"), "the real child is recognised: {without:?}");
    let sample = navigator.add_sample().await.unwrap().id;
    let page = navigator.child(sample.clone()).await.unwrap();
    assert_eq!(page.form.born_day, "23", "the school's file holds the day on which the sample child was born");
    for (with, without) in counted(&navigator).await.iter().zip(&without) {
        assert_eq!(with, without);
    }
    navigator.remove_sample(sample).await.unwrap();
    assert_eq!(counted(&navigator).await, without);
}
