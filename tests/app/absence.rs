//! Tests that 15 school days away are counted from the record, trigger a prompt, and stop doing so when they are
//! undone.

use navigator::Navigator;
use navigator::wire::{AheadKind, ChildForm, ChildId, Code, HistoryKind, JourneyId, NeedKind, NextKind, TodayWhy};

use acceptance::{Accepted, child_aged, dates, open_navigator};

use crate::today::{go_to, today};

/// Returns the prompts on the child's page and on the page of the step.
async fn prompts_shown(navigator: &Navigator, child: &ChildId, journey: &JourneyId) -> (Vec<String>, Vec<String>) {
    let page = navigator.child(child.to_owned()).await.unwrap();
    let step = navigator.step(journey.to_owned(), None).await.unwrap();
    let links = |prompts: &[navigator::wire::PromptCard]| {
        prompts.iter().map(|prompt| format!("{}/{}", prompt.link.pathway.id, prompt.link.step.id)).collect()
    };
    (links(&page.prompts), links(&step.prompts))
}

#[tokio::test]
async fn fifteen_days_in_a_row_or_in_total_open_the_link_and_fourteen_do_not() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    let nothing = (Vec::<String>::new(), Vec::<String>::new());
    let page = navigator.child(child.clone()).await.unwrap();
    assert_eq!(page.absence.counted, None, "not known is different from 0");
    assert_eq!(prompts_shown(&navigator, &child, &journey).await, nothing);

    // Two weeks and four days, with a week at school between: 14 in total.
    for form in [dates(["5", "10", "2026"], ["16", "10", "2026"]), dates(["2", "11", "2026"], ["5", "11", "2026"])] {
        navigator.record_absence(child.clone(), form).await.accepted();
    }
    let counted = navigator.child(child.clone()).await.unwrap().absence.counted.unwrap();
    assert_eq!((counted.run, counted.total), (10, 14));
    assert_eq!(prompts_shown(&navigator, &child, &journey).await, nothing);

    navigator.record_absence(child.clone(), dates(["6", "11", "2026"], ["", "", ""])).await.unwrap();
    let link = vec![String::from("statutory/medical-needs")];
    assert_eq!(prompts_shown(&navigator, &child, &journey).await, (link.clone(), link));

    let page = navigator.child(child.clone()).await.unwrap();
    assert!(page.history.iter().any(|line| line.kind == HistoryKind::Absence));
    let last = page.absence.spells.iter().find(|spell| spell.from == "2026-11-06").unwrap().seq;
    navigator.take_back_absence(child.clone(), last).await.unwrap();
    assert_eq!(prompts_shown(&navigator, &child, &journey).await, nothing);
    let again = navigator.take_back_absence(child.clone(), last).await;
    assert_eq!(again.map_err(|failure| failure.code), Err(Code::NothingToUndo));
}

#[tokio::test]
async fn a_child_outside_school_age_triggers_no_prompt_and_invalid_dates_are_reported() {
    let (_folder, navigator) = open_navigator().await;
    for years in [4, 18] {
        let child = navigator.add_child(child_aged(years)).await.unwrap().id;
        let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
        navigator.record_absence(child.clone(), dates(["1", "9", "2026"], ["20", "11", "2026"])).await.unwrap();
        assert!(prompts_shown(&navigator, &child, &journey).await.1.is_empty(), "{years}");
    }
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let refused = navigator.record_absence(child.clone(), dates(["31", "9", "2026"], ["", "", ""])).await;
    let failure = refused.err().unwrap();
    assert_eq!((failure.code, failure.field.as_deref()), (Code::DateNotReal, Some("from")));
    assert_eq!(navigator.child(child).await.unwrap().absence.spells.len(), 0, "nothing was saved");
}

#[tokio::test]
async fn fifteen_days_away_are_for_today_on_every_list_until_the_council_has_been_told() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    navigator.record_absence(child.clone(), dates(["2", "11", "2026"], ["20", "11", "2026"])).await.accepted();
    // The pathway on which the duty is, and its step.
    let law = navigator
        .begin_journey(child.clone(), String::from("statutory"), Some(String::from("medical-needs")))
        .await
        .unwrap()
        .id;
    assert_eq!(asked_for(&navigator, &child).await, [true; 5]);
    let page = navigator.step(law.clone(), None).await.unwrap();
    assert_eq!((page.due.as_deref(), page.due_days_away), (Some("2026-11-20"), Some(15)), "reached on the 15th day");
    assert!(page.overdue);
    let line = navigator.child(child.clone()).await.unwrap().journeys.into_iter().find(|one| one.line.id == law);
    assert_eq!(line.unwrap().line.due.as_deref(), Some("2026-11-20"));
    let item = today(&navigator).await.groups.remove(1).items.remove(0);
    assert_eq!(item.due.map(|due| (due.on, due.days_away)), Some((String::from("2026-11-20"), Some(15))));

    go_to(&navigator, &law, "section-19").await;
    assert_eq!(asked_for(&navigator, &child).await, [false; 5]);
    let seq = navigator.step(law.clone(), None).await.unwrap().journey.unwrap().seq;
    navigator.undo_decision(law, seq).await.unwrap();
    assert_eq!(asked_for(&navigator, &child).await, [true; 5], "the decision was undone");
    assert!(!prompts_shown(&navigator, &child, &journey).await.1.is_empty(), "the step of the pathway says so too");
}

#[tokio::test]
async fn fifteen_days_away_are_shown_for_a_child_without_a_pathway_that_asks_for_them() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let [first, last] = [["2", "11", "2026"], ["19", "11", "2026"]];
    navigator.record_absence(child.clone(), dates(first, last)).await.accepted();
    assert_eq!(asked_for(&navigator, &child).await, [false; 5], "14 days");
    navigator.record_absence(child.clone(), dates(["20", "11", "2026"], ["", "", ""])).await.accepted();
    assert_eq!(asked_for(&navigator, &child).await, [true; 5], "no pathway at all");
    let card = navigator.child(child.clone()).await.accepted().prompts.remove(0);
    let item = today(&navigator).await.groups.remove(0).items.remove(0);
    assert_eq!((item.journey, item.pathway, item.prompt.unwrap().words), (None, None, card.words.clone()));

    // In the same words as for a child whose pathway has the rule.
    let form = ChildForm { name: String::from("Linnet Moss"), ..child_aged(9) };
    let other = navigator.add_child(form).await.accepted().id;
    navigator.begin_journey(other.clone(), String::from("ebsa"), None).await.accepted();
    navigator.record_absence(other.clone(), dates(["2", "11", "2026"], ["20", "11", "2026"])).await.accepted();
    let with = navigator.child(other.clone()).await.accepted().prompts;
    assert_eq!(with, std::slice::from_ref(&card), "each rule once");
    navigator.archive_child(other, true).await.accepted();

    // A pathway without the rule does not hide what is due; its link begins what is.
    navigator.begin_journey(child.clone(), String::from("sensory"), None).await.accepted();
    assert_eq!(asked_for(&navigator, &child).await, [true; 5]);
    assert_eq!((card.link.state, card.link.under_way), (navigator::wire::RouteState::Open, None));
    let (pathway, step) = (card.link.pathway.id, card.link.step.id);
    let law = navigator.begin_journey(child.clone(), pathway, Some(step)).await.accepted().id;
    assert_eq!(asked_for(&navigator, &child).await, [true; 5], "nobody has told the council yet");
    go_to(&navigator, &law, "section-19").await;
    assert_eq!(asked_for(&navigator, &child).await, [false; 5]);
}

/// Whether the prompt is on Today, in the list of children, among the next steps, in Coming up, and on the child's page.
async fn asked_for(navigator: &Navigator, child: &ChildId) -> [bool; 5] {
    let first = today(navigator).await.groups.remove(0);
    let list = navigator.children(String::new()).await.unwrap();
    let next = navigator.next_steps(child.clone()).await.unwrap();
    let ahead = navigator.lookahead(child.clone()).await.unwrap();
    [
        first.items.iter().any(|item| item.why == TodayWhy::Prompt && item.prompt.is_some()),
        list.children[0].needs.iter().any(|need| need.kind == NeedKind::Prompt && need.prompt.is_some()),
        next.items.iter().any(|item| item.kind == NextKind::Prompt),
        ahead.months.iter().flat_map(|month| &month.events).any(|event| event.kind == AheadKind::Prompt),
        !navigator.child(child.clone()).await.unwrap().prompts.is_empty(),
    ]
}

#[tokio::test]
async fn days_away_before_the_step_bring_its_date_forward() {
    let (_folder, navigator) = open_navigator().await;
    // Today is Monday 23 November. Fifteen school days from it end on 14 December.
    for (last, due, counted) in [(None, "2026-12-14", None), (Some("13"), "2026-11-30", Some(10))] {
        let child = navigator.add_child(child_aged(9)).await.unwrap().id;
        if let Some(last) = last {
            navigator.record_absence(child.clone(), dates(["2", "11", "2026"], [last, "11", "2026"])).await.accepted();
        }
        let begun =
            navigator.begin_journey(child, String::from("statutory"), Some(String::from("medical-needs"))).await;
        let page = navigator.step(begun.unwrap().id, None).await.unwrap();
        assert_eq!((page.due.as_deref(), page.due_days_away), (Some(due), counted));
    }
}
