//! Tests that a child in a wait is never forgotten, and that a pathway with an overdue review says so.

use std::collections::BTreeMap;

use casebook::KeyCost;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use navigator::wire::{ChildForm, ChildId, Decision, EvidenceForm, JourneyId, NeedKind, Pretend};
use navigator::{Clock, Content, Folders, Navigator};
use pathway::condition::{Known, Truth};
use pathway::model::{Kind, TimeUnit};
use pathway::proof::{Event, Story};
use pathway::{Age, Pathway, Proof};

use acceptance::{Accepted, PACK, PASSPHRASE, open_navigator, open_on};

/// Returns a navigator whose clock has that day.
pub(crate) fn navigator_on(folder: &std::path::Path, day: Date) -> Navigator {
    let folders = Folders { data: folder.join("data"), config: folder.join("config") };
    let clock = Clock::Fixed(format!("{day}T10:42:00Z").parse().unwrap());
    Navigator::with(folders, clock, KeyCost::CHEAPEST, Content::shipped().unwrap()).unwrap()
}

/// Plays a story on the day of the navigator's clock. The child has the age at its end, so the story must not make them
/// grow older.
pub(crate) async fn play(
    navigator: &Navigator,
    pathway: &Pathway,
    story: &Story,
    born: Date,
    name: String,
) -> (ChildId, JourneyId) {
    let form = ChildForm {
        name,
        born_day: born.day().to_string(),
        born_month: born.month().to_string(),
        born_year: born.year().to_string(),
        ..ChildForm::default()
    };
    let child = navigator.add_child(form).await.accepted().id;
    let at = Some(story.begins_at.to_string());
    let begun = navigator.begin_journey(child.clone(), pathway.id.to_string(), at).await;
    let journey = begun.unwrap_or_else(|failure| panic!("{born}, {story:?}: {failure:?}")).id;
    for event in &story.events {
        match event {
            Event::Holds { evidence } => {
                let form = EvidenceForm {
                    evidence: evidence.to_string(),
                    day: String::from("1"),
                    month: String::from("9"),
                    year: String::from("2026"),
                    said_by: String::from("the family"),
                    note: String::new(),
                    ..EvidenceForm::default()
                };
                navigator.record_evidence(child.clone(), form).await.accepted();
            }
            Event::Answers { question, value } => {
                navigator.record_answer(child.clone(), question.to_string(), value.to_string()).await.unwrap();
            }
            Event::Chooses { step, choice } => {
                let seq = navigator.step(journey.clone(), None).await.unwrap().journey.unwrap().seq;
                let decision = Decision {
                    journey: journey.clone(),
                    seq,
                    step: step.to_string(),
                    choice: choice.to_string(),
                    gate_reason: String::from("agreed with the family"),
                    reason: String::from("as they told us"),
                    ..Decision::default()
                };
                navigator.decide(decision).await.map_err(|failure| (failure.code, step, choice)).unwrap();
            }
            Event::Grows { .. } | Event::SchoolAge { .. } | Event::Looks { .. } | Event::Reviews | Event::Withdraws => {
                unreachable!("the story was chosen not to")
            }
        }
    }
    (child, journey)
}

/// Returns a story to each step of a kind in which nobody grows older, with a birth date that makes it possible on that day.
pub(crate) fn stories(proof: &Proof<'_>, pathway: &Pathway, kind: Kind, day: Date) -> Vec<(Story, Date)> {
    let all = stories_aged(proof, pathway, kind, day, |_| true);
    let steps = pathway.steps.iter().filter(|step| step.kind == kind);
    assert_eq!(all.len(), steps.count(), "{}: a story to each", pathway.id);
    all
}

/// Returns the same for the steps that somebody of some age can reach.
pub(crate) fn stories_aged(
    proof: &Proof<'_>,
    pathway: &Pathway,
    kind: Kind,
    day: Date,
    is_wanted: impl Fn(Age) -> bool,
) -> Vec<(Story, Date)> {
    let still = |story: &Story| {
        !story
            .events
            .iter()
            .any(|event| matches!(event, Event::Grows { .. } | Event::SchoolAge { .. } | Event::Looks { .. }))
    };
    let born = |story: Story| {
        let record = story.record(day).filter(|record| record.today == day)?;
        // The proof begins at every step, but the app begins no journey at a step that is not for the child.
        let guard = pathway.entry_guard(&story.begins_at).map(|guard| &guard.when);
        let known = Known::born_on(record.born, day);
        let is_begun = guard.is_none_or(|when| when.judge(&known).truth != Truth::No);
        (is_begun && is_wanted(Age::on(record.born, day))).then_some((story, record.born))
    };
    let steps = pathway.steps.iter().filter(|step| step.kind == kind);
    steps.filter_map(|step| proof.stories_to(&step.id).into_iter().filter(still).find_map(born)).collect()
}

fn days(time: &pathway::model::Timescale) -> i64 {
    let amount = i64::from(time.amount);
    match time.unit {
        TimeUnit::Days => amount,
        TimeUnit::SchoolDays => amount * 7 / 5 + 2,
        TimeUnit::Weeks | TimeUnit::SchoolWeeks => amount * 7,
        TimeUnit::Months => amount * 31,
    }
}

#[tokio::test]
async fn a_child_in_any_wait_for_two_years_is_listed_in_every_period() {
    let first_day = date(2026, 9, 1);
    let folder = tempfile::tempdir().unwrap();
    let mut waits: BTreeMap<String, i64> = BTreeMap::new();
    let navigator = navigator_on(folder.path(), first_day);
    let me = navigator::wire::Me { name: String::from("R. Practitioner"), role: navigator::wire::Role::Senco };
    navigator.set_up(PASSPHRASE.to_owned(), me).await.accepted();
    for pathway in &PACK.pathways {
        let proof = Proof::new(pathway).unwrap();
        for (story, born) in stories(&proof, pathway, Kind::Wait, first_day) {
            let name = format!("{} {}", pathway.id, story.stands_at);
            play(&navigator, pathway, &story, born, name.clone()).await;
            let check_in = pathway.step(&story.stands_at).unwrap().check_in.as_ref().unwrap();
            waits.insert(name, days(check_in));
        }
    }
    assert!(waits.len() >= 40, "{} waits", waits.len());
    drop(navigator);
    for week in 0..=104_i32 {
        let day = first_day.checked_add(week.weeks()).unwrap();
        let navigator = open_on(folder.path(), &day.to_string()).await;
        let list = navigator.children(String::new()).await.unwrap();
        assert_eq!(list.children.len(), waits.len(), "week {week}");
        for child in &list.children {
            let line = &child.journeys[0];
            assert!(!line.ended && line.due.is_some(), "{} in week {week}: {line:?}", child.name);
            let is_due = |kind| matches!(kind, NeedKind::LimitPassed | NeedKind::Overdue | NeedKind::DueThisWeek);
            let wanted = child.needs.iter().any(|need| is_due(need.kind));
            let period_is_over = i64::from(week) * 7 >= waits[&child.name];
            assert!(wanted || !period_is_over, "{} is shown as needing nobody in week {week}", child.name);
        }
    }
}

#[tokio::test]
async fn everything_with_an_overdue_review_says_so() {
    let (folder, navigator) = open_navigator().await;
    drop(navigator);
    let late = PACK.pathways.iter().map(|pathway| pathway.review_by).chain([PACK.review_by]).max().unwrap();
    for (day, past) in [(date(2026, 11, 23), false), (late.tomorrow().unwrap(), true)] {
        let navigator = navigator_on(folder.path(), day);
        let status = navigator.status().await.unwrap();
        assert_eq!(status.pack.past_review, past, "{day}");
        for pathway in &PACK.pathways {
            let id = pathway.id.to_string();
            assert!(status.pack.pathways.iter().all(|info| info.past_review == past), "{day}");
            let page = navigator.explore_step(id, pathway.start.to_string(), Pretend::default()).await.unwrap();
            assert_eq!(page.edition.past_review, past, "{}: {day}", pathway.id);
        }
    }
}

#[tokio::test]
async fn a_wait_that_began_before_the_record_counts_from_its_own_day() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(acceptance::child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child, String::from("autism"), None).await.unwrap().id;
    crate::today::go_to(&navigator, &journey, "already-waiting").await;
    let page = navigator.step(journey.clone(), None).await.unwrap();
    let decision = |[day, month, year]: [&str; 3], seq, step: &str, choice: &str| Decision {
        journey: journey.clone(),
        seq,
        step: step.to_owned(),
        choice: choice.to_owned(),
        gate_reason: String::from("agreed with the family"),
        reason: String::from("as they told us"),
        day: day.to_owned(),
        month: month.to_owned(),
        year: year.to_owned(),
    };
    let earlier: Vec<&str> =
        page.routes.iter().filter(|route| route.may_have_begun).map(|route| route.choice.as_str()).collect();
    assert!(earlier.contains(&"on-the-list"), "{earlier:?}");
    let is_other =
        |route: &&navigator::wire::RouteCard| !route.may_have_begun && route.state == navigator::wire::RouteState::Open;
    let other = page.routes.iter().find(is_other).expect("a choice that leads to no wait").choice.clone();
    let (seq, step) = (page.journey.unwrap().seq, page.step.id);
    let refused = navigator.decide(decision(["3", "3", "2026"], seq, &step, &other)).await;
    assert_eq!(refused.unwrap_err().code, navigator::wire::Code::DecisionDateTooEarly);

    navigator.decide(decision(["3", "3", "2026"], seq, &step, "on-the-list")).await.unwrap();
    let page = navigator.step(journey.clone(), None).await.unwrap();
    let own = page.journey.unwrap();
    assert_eq!((own.since.as_str(), own.stopped), ("2026-03-03", None));
    assert!(page.ends_by.is_some_and(|on| on.as_str() < "2027-03-01"), "the end of the wait counts from 3 March");
}
