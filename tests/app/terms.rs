//! Tests school terms: unknown dates are marked, terms recorded by a setting are counted, and all due dates follow.

use navigator::Navigator;
use navigator::wire::{Code, JourneyId};

use acceptance::{child_aged, dates, open_navigator};

async fn due(navigator: &Navigator, journey: &JourneyId) -> (Option<String>, bool) {
    let page = navigator.step(journey.to_owned(), None).await.unwrap();
    (page.due, page.due_is_earliest)
}

#[tokio::test]
async fn dates_in_school_days_are_the_earliest_until_the_terms_are_recorded() {
    // The clock is at Monday 23 November 2026, in a school year that the pack does not have.
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    // The first step allows five school days.
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    assert!(!navigator.terms().await.unwrap().today_known);
    let before = due(&navigator, &journey).await;
    assert!(before.1, "{before:?}");
    let list = navigator.children(String::new()).await.unwrap();
    assert!(list.children[0].journeys[0].due_is_earliest, "the list shows it too");

    navigator.add_term(dates(["2", "9", "2026"], ["23", "10", "2026"])).await.unwrap();
    navigator.add_term(dates(["2", "11", "2026"], ["27", "11", "2026"])).await.unwrap();
    navigator.add_term(dates(["7", "12", "2026"], ["18", "12", "2026"])).await.unwrap();
    let page = navigator.terms().await.unwrap();
    assert!(page.today_known && page.terms.iter().filter(|term| term.own).count() == 3);
    let after = due(&navigator, &journey).await;
    assert!(!after.1 && after.0 > before.0, "a week without school comes between: {before:?} {after:?}");

    let overlapping = navigator.add_term(dates(["20", "11", "2026"], ["4", "12", "2026"])).await;
    assert_eq!(overlapping.map_err(|failure| failure.code), Err(Code::TermsOverlap));
    navigator.remove_term(String::from("2026-09-02")).await.unwrap();
    navigator.remove_term(String::from("2026-11-02")).await.unwrap();
    navigator.remove_term(String::from("2026-12-07")).await.unwrap();
    assert_eq!(due(&navigator, &journey).await, before, "once removed, everything is as before");
}

#[tokio::test]
async fn a_day_on_which_the_setting_is_closed_is_no_school_day_and_nobody_is_absent_on_it() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    navigator.add_term(dates(["2", "9", "2026"], ["23", "10", "2026"])).await.unwrap();
    navigator.add_term(dates(["2", "11", "2026"], ["18", "12", "2026"])).await.unwrap();
    navigator.add_term(dates(["4", "1", "2027"], ["12", "2", "2027"])).await.unwrap();
    navigator.record_absence(child.clone(), dates(["2", "11", "2026"], ["20", "11", "2026"])).await.unwrap();
    let away = async || {
        let page = navigator.child(child.clone()).await.unwrap();
        (page.absence.counted.map(|counted| counted.total), page.prompts.len())
    };
    let before = due(&navigator, &journey).await;
    assert_eq!(away().await, (Some(15), 1));

    // Friday 6 November, and the weekend and holiday days around others, of which only the school days are kept.
    navigator.add_closed_days(dates(["6", "11", "2026"], ["8", "11", "2026"])).await.unwrap();
    navigator.add_closed_days(dates(["25", "11", "2026"], ["25", "11", "2026"])).await.unwrap();
    assert_eq!(navigator.terms().await.unwrap().closed, ["2026-11-06", "2026-11-25"]);
    assert_eq!(away().await, (Some(14), 0), "a closed day is no day away");
    let after = due(&navigator, &journey).await;
    assert!(before.0 < after.0 && !after.1, "a school day later: {before:?} {after:?}");
    for nothing in [(["28", "11", "2026"], ["29", "11", "2026"]), (["21", "12", "2026"], ["1", "1", "2027"])] {
        let refused = navigator.add_closed_days(dates(nothing.0, nothing.1)).await;
        assert_eq!(refused.map_err(|failure| failure.code), Err(Code::NoSchoolThen), "{nothing:?}");
    }

    for day in ["2026-11-06", "2026-11-25"] {
        navigator.remove_closed_day(day.to_owned()).await.unwrap();
    }
    assert_eq!((away().await, due(&navigator, &journey).await), ((Some(15), 1), before), "all is as before");
}

#[tokio::test]
async fn an_unrecorded_half_term_is_not_known_and_hides_no_day_away() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    let before = due(&navigator, &journey).await;
    navigator.add_term(dates(["1", "9", "2026"], ["23", "10", "2026"])).await.unwrap();
    navigator.add_term(dates(["4", "1", "2027"], ["12", "2", "2027"])).await.unwrap();
    navigator.record_absence(child.clone(), dates(["2", "11", "2026"], ["20", "11", "2026"])).await.unwrap();
    let page = navigator.child(child.clone()).await.unwrap();
    assert_eq!(page.absence.counted.map(|counted| (counted.run, counted.total)), Some((15, 15)));
    assert!(!page.absence.calendar_known, "the page shows how it was counted");
    assert_eq!(page.prompts.len(), 1, "15 days trigger the prompt");
    assert_eq!(due(&navigator, &journey).await, before, "weekdays count, and the date is the earliest");
    assert!(before.1);
    assert!(!navigator.lookahead(child.clone()).await.unwrap().terms_known);
    let terms = navigator.terms().await.unwrap();
    let gaps: Vec<(&str, &str)> = terms.gaps.iter().map(|gap| (gap.from.as_str(), gap.to.as_str())).collect();
    assert_eq!((gaps, terms.today_known), (vec![("2026-10-24", "2027-01-03")], false));

    navigator.add_term(dates(["2", "11", "2026"], ["18", "12", "2026"])).await.unwrap();
    let page = navigator.child(child).await.unwrap();
    assert_eq!(page.absence.counted.map(|counted| (counted.run, counted.total)), Some((15, 15)));
    assert!(page.absence.calendar_known && page.prompts.len() == 1);
    assert!(navigator.terms().await.unwrap().gaps.is_empty());
    let twice = navigator.add_term(dates(["2", "11", "2026"], ["18", "12", "2026"])).await;
    assert_eq!(twice.map_err(|failure| failure.code), Err(Code::TermsOverlap));
}

#[tokio::test]
async fn a_term_that_begins_in_august_keeps_the_terms_of_the_previous_year() {
    let (_folder, navigator) = open_navigator().await;
    let of_the_area = navigator.terms().await.unwrap().terms.len();
    navigator.add_term(dates(["26", "8", "2026"], ["23", "10", "2026"])).await.unwrap();
    let terms = navigator.terms().await.unwrap();
    assert_eq!((terms.terms.len(), terms.gaps.len()), (of_the_area + 1, 0));
}

#[tokio::test]
async fn days_away_in_a_recorded_holiday_do_not_count() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.record_absence(child.clone(), dates(["19", "10", "2026"], ["6", "11", "2026"])).await.unwrap();
    let counted = |page: navigator::wire::ChildPage| page.absence.counted.map(|counted| counted.total);
    assert_eq!(counted(navigator.child(child.clone()).await.unwrap()), Some(15));
    navigator.add_term(dates(["2", "9", "2026"], ["23", "10", "2026"])).await.unwrap();
    navigator.add_term(dates(["2", "11", "2026"], ["18", "12", "2026"])).await.unwrap();
    assert_eq!(counted(navigator.child(child).await.unwrap()), Some(10));
}
