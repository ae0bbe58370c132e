//! Tests that 15 school days away are counted from the record, trigger a prompt, and stop doing so when they are
//! undone.

use navigator::Navigator;
use navigator::wire::{ChildId, Code, HistoryKind, JourneyId};

use acceptance::{Accepted, child_aged, dates, open_navigator};

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
