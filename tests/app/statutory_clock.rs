//! Tests legal time limits that continue over several steps, and decisions that are recorded days later.

use navigator::Navigator;
use navigator::wire::{Code, Decision, JourneyId, StepPage};

use acceptance::{child_aged, open_navigator};

/// Makes a choice as decided on a day (`d/m/yyyy`; empty for today), with a reason if one is required.
async fn decided(navigator: &Navigator, journey: &JourneyId, choice: &str, on: &str) -> Result<StepPage, Code> {
    let page = navigator.step(journey.to_owned(), None).await.unwrap();
    let mut parts = on.split('/').map(str::to_owned);
    let decision = Decision {
        journey: journey.to_owned(),
        seq: page.journey.unwrap().seq,
        step: page.step.id,
        choice: choice.to_owned(),
        gate_reason: String::from("as the family asked"),
        reason: String::from("as the letter says"),
        day: parts.next().unwrap_or_default(),
        month: parts.next().unwrap_or_default(),
        year: parts.next().unwrap_or_default(),
    };
    navigator.decide(decision).await.map_err(|failure| failure.code)?;
    Ok(navigator.step(journey.to_owned(), None).await.unwrap())
}

async fn at_the_request(navigator: &Navigator) -> JourneyId {
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.begin_journey(child, "statutory".to_owned(), Some("ehc-request".to_owned())).await.unwrap().id
}

/// Regulations 5, 10 and 13: the council answers within 6 weeks of the request, says whether it will make a plan within
/// 16, and has made it within 20, however early or late the earlier steps were. From Monday 1 June 2026, calculated by
/// hand.
#[tokio::test]
async fn the_weeks_of_an_assessment_run_from_the_request() {
    let (_folder, navigator) = open_navigator().await;
    let journey = at_the_request(&navigator).await;
    let page = decided(&navigator, &journey, "sent-by-parent", "1/6/2026").await.unwrap();
    assert_eq!((page.step.id.as_str(), page.ends_by.as_deref()), ("decision-to-assess", Some("2026-07-13")), "6 weeks");
    let page = decided(&navigator, &journey, "will-assess", "24/6/2026").await.unwrap();
    assert_eq!((page.step.id.as_str(), page.ends_by.as_deref()), ("gathering-advice", Some("2026-09-21")), "16 weeks");
    let page = decided(&navigator, &journey, "draft", "7/9/2026").await.unwrap();
    assert_eq!(
        (page.step.id.as_str(), page.due.as_deref()),
        ("draft-plan", Some("2026-09-22")),
        "15 days from the draft"
    );
    let page = decided(&navigator, &journey, "answered", "14/9/2026").await.unwrap();
    assert_eq!((page.step.id.as_str(), page.ends_by.as_deref()), ("final-plan", Some("2026-10-19")), "20 weeks");
    let clock = page.clock.unwrap();
    assert_eq!((clock.since.id.as_str(), clock.began.as_deref()), ("ehc-request", Some("2026-06-01")));
}

/// A late decision does not give the council more time for the next step.
#[tokio::test]
async fn a_late_answer_does_not_move_the_end() {
    let (_folder, navigator) = open_navigator().await;
    let journey = at_the_request(&navigator).await;
    decided(&navigator, &journey, "sent-by-parent", "1/6/2026").await.unwrap();
    decided(&navigator, &journey, "late", "20/7/2026").await.unwrap();
    let page = decided(&navigator, &journey, "will-assess", "10/8/2026").await.unwrap();
    assert_eq!((page.step.id.as_str(), page.ends_by.as_deref()), ("gathering-advice", Some("2026-09-21")));
}

/// After an appeal the journey has left the steps of the clock, so the step's own time counts.
#[tokio::test]
async fn a_clock_whose_steps_were_left_does_not_continue() {
    let (_folder, navigator) = open_navigator().await;
    let journey = at_the_request(&navigator).await;
    for (choice, on) in
        [("sent-by-parent", "5/1/2026"), ("refused", "9/2/2026"), ("mediation", "16/2/2026"), ("agreed", "2/3/2026")]
    {
        decided(&navigator, &journey, choice, on).await.unwrap();
    }
    let page = decided(&navigator, &journey, "assessing", "9/3/2026").await.unwrap();
    assert_eq!((page.step.id.as_str(), page.ends_by.as_deref()), ("gathering-advice", Some("2026-05-18")), "10 weeks");
    assert_eq!(page.clock.unwrap().began, None);
}

/// A choice that begins a limit asks for its day; without one the page says that the limit is counted from the recording.
#[tokio::test]
async fn the_day_from_which_a_legal_limit_counts_is_asked_for_and_marked_if_it_is_not_known() {
    let (_folder, navigator) = open_navigator().await;
    let starts = async |journey: &JourneyId, choice: &str| {
        let page = navigator.step(journey.to_owned(), None).await.unwrap();
        let route = page.routes.into_iter().find(|route| route.choice == choice).unwrap();
        route.limit_starts.map(|limit| (limit.time.amount, limit.from_letter))
    };
    let from = |page: &StepPage| {
        let from = page.limit_from.clone().unwrap();
        (from.on, from.is_known, from.from_letter)
    };
    let journey = at_the_request(&navigator).await;
    assert_eq!(starts(&journey, "sent-by-parent").await, Some((6, false)), "six weeks from the request");
    let page = decided(&navigator, &journey, "sent-by-parent", "").await.unwrap();
    assert_eq!(from(&page), (String::from("2026-11-23"), false, false), "nobody gave the day");

    // Somebody who gives today has given the day.
    let journey = at_the_request(&navigator).await;
    let page = decided(&navigator, &journey, "sent-by-parent", "23/11/2026").await.unwrap();
    assert_eq!(from(&page), (String::from("2026-11-23"), true, false));

    let journey = at_the_request(&navigator).await;
    decided(&navigator, &journey, "sent-by-parent", "1/6/2026").await.unwrap();
    assert_eq!(starts(&journey, "refused").await, Some((2, true)), "two months from the letter");
    assert_eq!(starts(&journey, "will-assess").await, None, "the weeks of the assessment run on");
    let page = decided(&navigator, &journey, "will-assess", "").await.unwrap();
    assert_eq!(from(&page), (String::from("2026-06-01"), true, false), "they count from the request");

    let journey = at_the_request(&navigator).await;
    decided(&navigator, &journey, "sent-by-parent", "1/6/2026").await.unwrap();
    let page = decided(&navigator, &journey, "refused", "").await.unwrap();
    assert_eq!(from(&page), (String::from("2026-11-23"), false, true), "the letter has no date");
}

#[tokio::test]
async fn the_day_of_a_decision_is_neither_in_the_future_nor_before_the_last_one() {
    let (_folder, navigator) = open_navigator().await;
    let journey = at_the_request(&navigator).await;
    assert_eq!(
        decided(&navigator, &journey, "sent-by-parent", "24/11/2026").await.err(),
        Some(Code::DecisionDateInFuture)
    );
    assert_eq!(decided(&navigator, &journey, "sent-by-parent", "31/6/2026").await.err(), Some(Code::DateNotReal));
    decided(&navigator, &journey, "sent-by-parent", "1/6/2026").await.unwrap();
    assert_eq!(decided(&navigator, &journey, "will-assess", "31/5/2026").await.err(), Some(Code::DecisionDateTooEarly));
    let page = decided(&navigator, &journey, "will-assess", "").await.unwrap();
    assert_eq!(page.journey.unwrap().since, "2026-11-23", "empty means today");
}
