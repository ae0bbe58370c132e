//! Tests that what is most urgent comes first on every page: a time limit of the law that has passed, and what recurs.

use navigator::Navigator;
use navigator::wire::{
    AheadKind, ChildForm, ChildId, EvidenceForm, IndicatorKind, NeedKind, NextItem, NextKind, NextRank, Origin, Period,
    TodayGroupKind, TodayItem, TodayWhy,
};

use acceptance::{Accepted, child_aged, open_navigator, open_on};

use crate::today::{go_to, today};

async fn child(navigator: &Navigator, years: i32) -> ChildId {
    let form = ChildForm { name: String::from("Wren Tallow"), ..child_aged(years) };
    navigator.add_child(form).await.accepted().id
}

async fn next_steps(navigator: &Navigator, child: &ChildId) -> Vec<NextItem> {
    navigator.next_steps(child.clone()).await.accepted().items
}

/// Every item of Today with its group.
async fn items(navigator: &Navigator) -> Vec<(TodayGroupKind, TodayItem)> {
    let groups = today(navigator).await.groups.into_iter();
    groups.flat_map(|group| group.items.into_iter().map(move |item| (group.kind, item))).collect()
}

#[tokio::test]
async fn a_legal_limit_that_has_passed_is_first_and_an_older_reminder_comes_after_it() {
    let (folder, navigator) = open_navigator().await;
    let wren = child(&navigator, 9).await;
    // A first step that this app suggests within a week, and a wait for the council: a check-in by 14 December that this
    // app suggests, and the limit of the law on 4 January.
    navigator.begin_journey(wren.clone(), String::from("ebsa"), None).await.accepted();
    let step = Some(String::from("ehc-request"));
    let journey = navigator.begin_journey(wren.clone(), String::from("statutory"), step).await.accepted().id;
    go_to(&navigator, &journey, "decision-to-assess").await;
    drop(navigator);

    // On its last day the limit has not passed, so the older days come first.
    let navigator = open_on(folder.path(), "2027-01-04").await;
    assert!(items(&navigator).await.iter().all(|(_, item)| !item.limit_passed));
    let page = navigator.step(journey.clone(), None).await.accepted();
    assert!(!page.limit_passed && page.overdue);
    let row = navigator.children(String::new()).await.accepted().children.remove(0);
    assert_eq!((row.needs[0].kind, row.journeys.iter().any(|line| line.limit_passed)), (NeedKind::Overdue, false));
    drop(navigator);

    let navigator = open_on(folder.path(), "2027-01-05").await;
    let (group, first) = items(&navigator).await.remove(0);
    let due = first.due.clone().unwrap();
    assert_eq!((group, first.why, first.limit_passed), (TodayGroupKind::Overdue, TodayWhy::WaitEnds, true));
    assert_eq!((due.on.as_str(), due.is_past, due.origin), ("2027-01-04", true, Some(Origin::Law)));
    let check_in = first.check_in.unwrap();
    assert_eq!((check_in.on.as_str(), check_in.is_past), ("2026-12-14", true), "the reminder is still there");

    let page = navigator.step(journey.clone(), None).await.accepted();
    assert_eq!((page.limit_passed, page.ends_by.as_deref()), (true, Some("2027-01-04")));
    assert_eq!(page.due.as_deref(), Some("2026-12-14"));
    let lines = navigator.child(wren.clone()).await.accepted().journeys;
    let passed: Vec<bool> = lines.iter().map(|card| card.line.limit_passed).collect();
    assert_eq!(passed.iter().filter(|passed| **passed).count(), 1, "only that of the wait");
    assert!(navigator.family_view(journey.clone()).await.accepted().ends_by_passed);

    let row = navigator.children(String::new()).await.accepted().children.remove(0);
    let need = &row.needs[0];
    assert_eq!((need.kind, need.date.as_deref()), (NeedKind::LimitPassed, Some("2027-01-04")));
    assert_eq!((need.due_origin, need.is_check_in), (Some(Origin::Law), false));

    let next = next_steps(&navigator, &wren).await.remove(0);
    assert_eq!((next.rank, next.due.as_deref()), (NextRank::LimitPassed, Some("2027-01-04")));
    assert_eq!((next.due_is_check_in, next.check_in.as_deref()), (false, Some("2026-12-14")));
    assert_eq!((next.overdue, next.due_origin), (true, Some(Origin::Law)));
}

/// Records an EHC plan or the report of its review.
async fn held(navigator: &Navigator, child: &ChildId, evidence: &str, [day, month, year]: [&str; 3]) {
    let [evidence, day, month, year, said_by] = [evidence, day, month, year, "the council"].map(String::from);
    let form = EvidenceForm { evidence, day, month, year, said_by, ..EvidenceForm::default() };
    navigator.record_evidence(child.clone(), form).await.accepted();
}

/// What recurs on Today: its id, its day, and the group.
async fn recurring(navigator: &Navigator) -> Vec<(String, String, TodayGroupKind)> {
    let all = items(navigator).await.into_iter().filter(|(_, item)| item.why == TodayWhy::Recurring);
    all.map(|(group, item)| (item.recurring.unwrap().id, item.due.unwrap().on, group)).collect()
}

fn is(id: &str, on: &str, group: TodayGroupKind) -> Vec<(String, String, TodayGroupKind)> {
    vec![(id.to_owned(), on.to_owned(), group)]
}

#[tokio::test]
async fn the_yearly_review_of_an_ehc_plan_is_due_on_every_list_until_the_next_one_is_recorded() {
    use TodayGroupKind::{Overdue, ThisWeek};
    let (folder, navigator) = open_navigator().await;
    let wren = child(&navigator, 9).await;
    held(&navigator, &wren, "law-ehc-plan", ["10", "3", "2025"]).await;
    held(&navigator, &wren, "law-review-report", ["9", "3", "2026"]).await;
    drop(navigator);
    let figure = async |navigator: &Navigator, id: &str| {
        let page = navigator.statistics(Period::ThisSchoolYear).await.accepted();
        let block = page.blocks.into_iter().find(|block| block.kind == IndicatorKind::RecurringDue).unwrap();
        block.parts.into_iter().find(|part| part.id == id).unwrap().figure.count
    };
    for (day, group, need, rank) in [
        ("2027-03-01", None, None, None),
        ("2027-03-02", Some(ThisWeek), Some(NeedKind::DueThisWeek), Some(NextRank::Law)),
        ("2027-03-09", Some(ThisWeek), Some(NeedKind::DueThisWeek), Some(NextRank::Law)),
        ("2027-03-10", Some(Overdue), Some(NeedKind::LimitPassed), Some(NextRank::LimitPassed)),
    ] {
        let navigator = open_on(folder.path(), day).await;
        let expected = group.map(|group| is("annual-review", "2027-03-09", group)).unwrap_or_default();
        assert_eq!(recurring(&navigator).await, expected, "{day}");
        let page = today(&navigator).await;
        let in_the_week: u32 = page.week.iter().map(|one| one.count).sum();
        assert_eq!(in_the_week, u32::from(group == Some(ThisWeek)), "{day}");
        let row = navigator.children(String::new()).await.accepted().children.remove(0);
        let found = row.needs.iter().find(|one| one.recurring.is_some()).map(|one| one.kind);
        assert_eq!(found, need, "{day}");
        let next = next_steps(&navigator, &wren).await.into_iter().find(|item| item.kind == NextKind::Recurring);
        assert_eq!(next.as_ref().map(|item| item.rank), rank, "{day}");
        assert!(next.is_none_or(|item| item.id.as_deref() == Some("law-review-report")), "what is recorded next");
        let part = group.map_or("later", |group| if group == Overdue { "overdue" } else { "this-week" });
        assert_eq!(figure(&navigator, part).await, 1, "{day}");
    }
    let navigator = open_on(folder.path(), "2027-03-10").await;
    held(&navigator, &wren, "law-review-report", ["8", "3", "2027"]).await;
    assert_eq!(recurring(&navigator).await, Vec::new(), "the review was held");
    assert_eq!(figure(&navigator, "no-date").await, 0);
    let tallow = child(&navigator, 10).await;
    let [evidence, said_by] = ["law-ehc-plan", "the parents"].map(String::from);
    let form = EvidenceForm { evidence, said_by, not_known: true, ..EvidenceForm::default() };
    navigator.record_evidence(tallow, form).await.accepted();
    assert_eq!(figure(&navigator, "no-date").await, 1, "a plan of which the day is not known is counted too");
}

#[tokio::test]
async fn under_five_a_look_is_due_after_six_months_and_the_law_after_a_year() {
    use TodayGroupKind::{Overdue, ThisWeek};
    let (folder, navigator) = open_navigator().await;
    let wren = child(&navigator, 2).await;
    held(&navigator, &wren, "law-ehc-plan", ["10", "6", "2026"]).await;
    let ahead = navigator.lookahead(wren.clone()).await.accepted().months;
    let days = ahead.into_iter().flat_map(|month| month.events).filter(|one| one.kind == AheadKind::Recurring);
    assert_eq!(days.map(|one| one.on).collect::<Vec<_>>(), ["2026-12-10", "2027-06-10"], "both are dates to keep");
    drop(navigator);
    for (day, expected) in [
        ("2026-12-05", is("review-under-five", "2026-12-10", ThisWeek)),
        ("2026-12-11", is("review-under-five", "2026-12-10", Overdue)),
        ("2027-06-11", is("annual-review", "2027-06-10", Overdue)),
    ] {
        let navigator = open_on(folder.path(), day).await;
        assert_eq!(recurring(&navigator).await, expected, "{day}: one review, not two");
        let passed = items(&navigator).await.iter().any(|(_, item)| item.limit_passed);
        assert_eq!(passed, day == "2027-06-11", "guidance is no limit of the law");
    }
    // Whoever says that there is no plan any more ends it.
    let navigator = open_on(folder.path(), "2027-06-11").await;
    navigator.record_answer(wren, String::from("ehc-plan"), String::from("no")).await.accepted();
    assert_eq!(recurring(&navigator).await, Vec::new());
}

#[tokio::test]
async fn a_date_to_be_recorded_names_the_evidence_that_lacks_it() {
    let (_folder, navigator) = open_navigator().await;
    let form = ChildForm {
        answers: vec![navigator::wire::FirstAnswer { question: String::from("ehc-plan"), value: String::from("yes") }],
        ..child_aged(9)
    };
    let wren = navigator.add_child(form).await.accepted().id;
    let lacks = async || {
        let undated = navigator.lookahead(wren.clone()).await.accepted().undated;
        undated.into_iter().map(|one| one.evidence).collect::<Vec<_>>()
    };
    assert_eq!(lacks().await, [Some(String::from("law-ehc-plan"))], "nothing is recorded of the plan");
    held(&navigator, &wren, "law-ehc-plan", ["10", "3", "2025"]).await;
    assert_eq!(lacks().await, [Some(String::from("law-review-report"))], "the plan is more than a year old");
    let kinds = navigator.evidence(wren.clone()).await.accepted().kinds;
    assert!(kinds.iter().any(|kind| kind.id == "law-review-report"), "the form knows it");
}

#[tokio::test]
async fn the_step_that_prepares_a_review_says_when_it_was_due() {
    let (_folder, navigator) = open_navigator().await;
    let wren = child(&navigator, 9).await;
    held(&navigator, &wren, "law-ehc-plan", ["10", "3", "2025"]).await;
    let at = Some(String::from("annual-review"));
    let journey = navigator.begin_journey(wren.clone(), String::from("statutory"), at).await.accepted().id;
    let recurs = async || navigator.step(journey.clone(), None).await.accepted().recurs;
    let one = recurs().await.remove(0);
    assert_eq!((one.what.id.as_str(), one.on.as_str(), one.past), ("annual-review", "2026-03-10", true));
    held(&navigator, &wren, "law-review-report", ["9", "3", "2026"]).await;
    assert_eq!(recurs().await.remove(0).on, "2027-03-09");
}
