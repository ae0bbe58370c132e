//! Tests that what is due can be put off with a reason, that this never hides a legal limit, and what brings it back.

use jiff::civil::{Date, Weekday};
use navigator::Navigator;
use navigator::wire::{
    ChildId, ChildrenAsked, ChildrenView, Code, Correction, DueKind, DueRef, Edit, Failure, HistoryKind, JourneyId,
    NeedKind, PutOffDayKind, PutOffForm, Saved, TimelineLine, TimelineQuery, TodayGroupKind, TodayItem, TodayWhy,
};

use acceptance::{Accepted, child_aged, dates, open_navigator, open_on, walk_to};

use crate::plan::plan_for;
use crate::today::{go_to, today};

use TodayGroupKind::{Overdue, PutOff, ThisWeek, Waiting};

const WHY: &str = "The family is away until Monday";

/// Puts something off until a day, given as `day month year`.
async fn put_off(
    navigator: &Navigator,
    child: &ChildId,
    item: &TodayItem,
    until: &str,
    why: &str,
) -> Result<Saved, Failure> {
    let thing = item.putting_off.as_ref().expect("something due").thing.clone();
    put_off_thing(navigator, child, thing, until, why).await
}

async fn put_off_thing(
    navigator: &Navigator,
    child: &ChildId,
    thing: DueRef,
    until: &str,
    why: &str,
) -> Result<Saved, Failure> {
    let parts: Vec<String> = until.split(' ').map(str::to_owned).collect();
    let [day, month, year] = parts.try_into().unwrap();
    let form = PutOffForm { day, month, year, why: why.to_owned(), knows_late: true };
    navigator.put_off(child.to_owned(), thing, form).await
}

/// Returns every row of Today with its group.
async fn rows(navigator: &Navigator) -> Vec<(TodayGroupKind, TodayItem)> {
    let groups = today(navigator).await.groups.into_iter();
    groups.flat_map(|group| group.items.into_iter().map(move |item| (group.kind, item))).collect()
}

/// Returns the only row of Today, with its group.
async fn row(navigator: &Navigator) -> (TodayGroupKind, TodayItem) {
    let mut rows = rows(navigator).await;
    assert_eq!(rows.len(), 1, "{rows:?}");
    rows.remove(0)
}

/// Returns until when the row is put off, and why.
fn now(item: &TodayItem) -> Option<(&str, &str)> {
    let now = item.putting_off.as_ref()?.now.as_ref()?;
    Some((&now.until, &now.reason))
}

/// Returns what the list of children says first, and how many it shows as needing somebody.
async fn need(navigator: &Navigator) -> (NeedKind, u32) {
    let asked = |view| ChildrenAsked { view, ..ChildrenAsked::default() };
    let all = navigator.children(asked(ChildrenView::All)).await.unwrap();
    let needing = navigator.children(asked(ChildrenView::Needs)).await.unwrap().found;
    (all.children[0].needs[0].kind, needing)
}

async fn at_notice(navigator: &Navigator) -> (ChildId, JourneyId) {
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    (child, journey)
}

/// A child who waits for the council: a check-in by 14 December, and a legal limit on 4 January.
async fn waiting(navigator: &Navigator) -> (ChildId, JourneyId) {
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let step = Some(String::from("ehc-request"));
    let journey = navigator.begin_journey(child.clone(), String::from("statutory"), step).await.unwrap().id;
    go_to(navigator, &journey, "decision-to-assess").await;
    (child, journey)
}

#[tokio::test]
async fn a_step_is_put_off_for_the_holiday_and_comes_back_on_its_day_as_late_as_it_is() {
    let (folder, navigator) = open_navigator().await;
    let (child, _) = at_notice(&navigator).await;
    let (group, due) = row(&navigator).await;
    assert_eq!((group, need(&navigator).await), (ThisWeek, (NeedKind::DueThisWeek, 1)));
    put_off(&navigator, &child, &due, "7 December 2026", WHY).await.accepted();
    let (group, item) = row(&navigator).await;
    assert_eq!((group, now(&item)), (PutOff, Some(("2026-12-07", WHY))));
    assert_eq!(item.due, due.due, "the due date does not move");
    assert_eq!(need(&navigator).await, (NeedKind::PutOff, 0));
    drop(navigator);
    let navigator = open_on(folder.path(), "2026-11-29").await;
    let week = today(&navigator).await.week;
    let on_day = |day: &str| week.iter().find(|one| one.on == day).map(|one| one.count);
    assert_eq!(on_day(&due.due.unwrap().on), Some(1), "the week shows it on its own day");
    drop(navigator);

    for (day, group) in [("2026-12-06", PutOff), ("2026-12-07", Overdue)] {
        let navigator = open_on(folder.path(), day).await;
        let (shown, item) = row(&navigator).await;
        assert_eq!((shown, now(&item).is_some()), (group, group == PutOff), "{day}");
        assert!(item.due.unwrap().is_past, "late stays late: {day}");
        let kind = if group == PutOff { NeedKind::PutOff } else { NeedKind::Overdue };
        assert_eq!(need(&navigator).await.0, kind, "{day}");
    }
}

#[tokio::test]
async fn undo_brings_it_back_redo_puts_it_off_again_and_a_decision_ends_it() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = at_notice(&navigator).await;
    let (_, due) = row(&navigator).await;
    put_off(&navigator, &child, &due, "27 11 2026", WHY).await.accepted();
    let done = navigator.last_done().await.unwrap().undo.unwrap();
    assert_eq!(done.entry.kind, HistoryKind::PutOff);
    navigator.undo_last(done.number).await.unwrap();
    assert_eq!(row(&navigator).await.0, ThisWeek);
    let done = navigator.last_done().await.unwrap().redo.unwrap();
    navigator.redo_last(done.number).await.unwrap();
    let (group, item) = row(&navigator).await;
    assert_eq!(group, PutOff);

    let seq = item.putting_off.unwrap().now.unwrap().seq;
    navigator.bring_back(child.clone(), seq).await.unwrap();
    assert_eq!(row(&navigator).await.0, ThisWeek, "brought back from its row");
    let again = navigator.bring_back(child.clone(), seq).await;
    assert_eq!(again.map_err(|failure| failure.code), Err(Code::NothingToUndo));

    put_off(&navigator, &child, &due, "27 11 2026", WHY).await.accepted();
    let first = navigator.step(journey.clone(), None).await.unwrap().step.id;
    let route = navigator.step(journey.clone(), None).await.unwrap().routes.remove(0);
    walk_to(&navigator, &child, &journey, &route.to.id).await;
    assert_ne!(navigator.step(journey, None).await.unwrap().step.id, first);
    let left = rows(&navigator).await;
    assert!(left.iter().all(|(group, item)| *group != PutOff && now(item).is_none()), "{left:?}");
}

#[tokio::test]
async fn a_check_in_that_is_put_off_never_hides_the_legal_limit_of_its_wait() {
    let (folder, navigator) = open_navigator().await;
    let (child, journey) = waiting(&navigator).await;
    let (group, item) = row(&navigator).await;
    assert_eq!((group, &item.putting_off), (Waiting, &None), "nothing is due yet");
    drop(navigator);

    let navigator = open_on(folder.path(), "2026-12-14").await;
    let (_, item) = row(&navigator).await;
    assert_eq!(item.why, TodayWhy::CheckIn);
    put_off(&navigator, &child, &item, "11 1 2027", "The council is closed").await.accepted();
    assert_eq!(row(&navigator).await.0, PutOff);
    drop(navigator);

    let navigator = open_on(folder.path(), "2026-12-29").await;
    let (group, item) = row(&navigator).await;
    assert_eq!((group, item.why), (ThisWeek, TodayWhy::WaitEnds), "the limit itself was not put off");
    assert!(item.putting_off.as_ref().unwrap().by_law);
    put_off(&navigator, &child, &item, "6 1 2027", "They promised a letter").await.accepted();
    let (group, item) = row(&navigator).await;
    let reminder = Some(("2027-01-06", "They promised a letter"));
    assert_eq!((group, now(&item)), (ThisWeek, reminder), "it stays, with the reason beside it");
    assert_eq!(need(&navigator).await, (NeedKind::DueThisWeek, 1));
    drop(navigator);

    let navigator = open_on(folder.path(), "2027-01-05").await;
    let (group, item) = row(&navigator).await;
    assert_eq!((group, now(&item), need(&navigator).await), (Overdue, reminder, (NeedKind::LimitPassed, 1)));
    // The check-in is done, so it is no longer put off either.
    navigator.add_note(journey, String::from("Rang the council")).await.unwrap();
    let put_off_now = rows(&navigator).await.into_iter().filter(|(group, _)| *group == PutOff).count();
    assert_eq!(put_off_now, 0);
}

#[tokio::test]
async fn a_check_in_that_is_noted_is_no_longer_put_off() {
    let (folder, navigator) = open_navigator().await;
    let (child, journey) = waiting(&navigator).await;
    drop(navigator);
    let navigator = open_on(folder.path(), "2026-12-15").await;
    let (group, item) = row(&navigator).await;
    assert_eq!(group, Overdue);
    put_off(&navigator, &child, &item, "22 12 2026", WHY).await.accepted();
    navigator.add_note(journey, String::from("Rang the council")).await.unwrap();
    let (group, item) = row(&navigator).await;
    assert_eq!((group, item.why, now(&item)), (Waiting, TodayWhy::WaitEnds, None));
}

#[tokio::test]
async fn a_review_is_put_off_until_its_plan_is_dealt_with_and_a_stop_sign_brings_everything_back() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.make_plan(child.clone(), plan_for(&[], "27")).await.accepted();
    let (_, review) = row(&navigator).await;
    put_off(&navigator, &child, &review, "7 12 2026", WHY).await.accepted();
    assert_eq!((row(&navigator).await.0, need(&navigator).await.0), (PutOff, NeedKind::PutOff));
    assert_eq!(today(&navigator).await.reviews_count, 1, "it is still a review to come");
    navigator.change_plan(child.clone(), review.plan.unwrap(), plan_for(&[], "26")).await.accepted();
    assert_eq!(row(&navigator).await.0, ThisWeek, "the plan has another day");

    put_off(&navigator, &child, &review, "7 12 2026", WHY).await.accepted();
    assert_eq!(row(&navigator).await.0, PutOff);
    navigator.note_urgent(child.clone(), String::from("missing"), String::new()).await.unwrap();
    let back: Vec<(TodayGroupKind, TodayWhy)> =
        rows(&navigator).await.into_iter().map(|(group, item)| (group, item.why)).collect();
    assert_eq!(back, [(TodayGroupKind::First, TodayWhy::Urgent), (ThisWeek, TodayWhy::PlanReview)]);
}

#[tokio::test]
async fn what_is_about_safety_or_not_due_is_never_put_off_and_a_form_names_its_faults() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(14)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.unwrap().id;
    walk_to(&navigator, &child, &journey, "safety-first").await;
    let (_, item) = row(&navigator).await;
    assert_eq!(item.putting_off, None, "its row offers nothing of the kind");
    let thing = DueRef { kind: DueKind::Step, journey: Some(journey), plan: None };
    let refused = put_off_thing(&navigator, &child, thing, "27 11 2026", WHY).await;
    assert_eq!(refused.map_err(|failure| failure.code), Err(Code::JourneyMovedOn));

    let (other, _) = at_notice(&navigator).await;
    let no_plan = DueRef { kind: DueKind::Review, journey: None, plan: Some(1) };
    let refused = put_off_thing(&navigator, &other, no_plan, "27 11 2026", WHY).await;
    assert_eq!(refused.map_err(|failure| failure.code), Err(Code::PlanClosed));
    let (_, due) = rows(&navigator).await.into_iter().find(|(_, item)| item.child.id == *other.as_str()).unwrap();
    let expected = [
        ("23 11 2026", Code::PutOffTooEarly),
        ("22 11 2026", Code::PutOffTooEarly),
        ("2 2 2027", Code::PutOffTooLate),
        ("31 11 2026", Code::DateNotReal),
    ];
    for (until, code) in expected {
        let refused = put_off(&navigator, &other, &due, until, " ").await.err().unwrap();
        assert_eq!((refused.code, refused.field.as_deref()), (code, Some("until")), "{until}");
        let also: Vec<_> = refused.also.iter().map(|fault| (fault.code, fault.field.as_deref())).collect();
        assert_eq!(also, [(Code::ReasonMissing, Some("why"))], "both faults at once");
    }
    put_off(&navigator, &other, &due, "1 2 2027", WHY).await.accepted();
}

async fn put_off_line(navigator: &Navigator, child: &ChildId) -> TimelineLine {
    let query = TimelineQuery { child: child.to_owned(), kind: Some(HistoryKind::PutOff), ..TimelineQuery::default() };
    navigator.timeline(query).await.unwrap().lines.remove(0)
}

#[tokio::test]
async fn it_is_on_the_timeline_can_be_found_and_corrected_and_is_hidden_with_names() {
    let (folder, navigator) = open_navigator().await;
    let (child, _) = at_notice(&navigator).await;
    let (_, due) = row(&navigator).await;
    put_off(&navigator, &child, &due, "7 12 2026", "The dunlin group meets then").await.accepted();
    let line = put_off_line(&navigator, &child).await;
    assert_eq!(line.words.as_deref(), Some("The dunlin group meets then"));
    assert_eq!(line.about, due.step.as_ref().map(|step| step.words.clone()));
    assert_eq!(line.days.as_ref().map(|days| (days.from.as_str(), &days.to)), Some(("2026-12-07", &None)));
    assert!(line.tells_who && line.can_correct && line.can_take_back);
    assert_eq!(navigator.search(String::from("dunlin")).await.unwrap().len(), 1);
    drop(navigator);

    // Corrected a week later, it may still name a day that has passed since.
    let navigator = open_on(folder.path(), "2026-12-01").await;
    let page = navigator.entry(child.clone(), Some(line.seq), None).await.unwrap();
    let Some(Correction::PutOff { form }) = page.now else { panic!("{:?}", page.now) };
    assert_eq!((form.day.as_str(), form.month.as_str(), form.year.as_str()), ("7", "12", "2026"));
    let to = PutOffForm { day: String::from("30"), month: String::from("11"), why: String::from("plover"), ..form };
    correct(&navigator, &child, line.seq, to.clone()).await.unwrap();
    let (group, item) = row(&navigator).await;
    assert_eq!((group, now(&item)), (Overdue, None), "that day has passed");
    assert_eq!(navigator.search(String::from("dunlin")).await.unwrap().len(), 0);
    assert_eq!(navigator.search(String::from("plover")).await.unwrap().len(), 1);
    let too_early = PutOffForm { day: String::from("23"), ..to };
    assert_eq!(correct(&navigator, &child, line.seq, too_early).await, Err(Code::PutOffTooEarly));
}

async fn correct(navigator: &Navigator, child: &ChildId, seq: u32, form: PutOffForm) -> Result<(), Code> {
    let edit = Edit::Correct { seq, to: Box::new(Correction::PutOff { form }), reason: String::from("misheard") };
    let preview = navigator.preview_edit(child.to_owned(), edit.clone()).await.map_err(|failure| failure.code)?;
    navigator.edit_entry(child.to_owned(), edit, false, preview.newest).await.accepted();
    Ok(())
}

#[tokio::test]
async fn the_form_offers_the_first_day_back_once_the_terms_are_entered() {
    let (folder, navigator) = open_navigator().await;
    assert_eq!(offered(&navigator).await.len(), 3, "nobody entered the terms of this school year");
    navigator.add_term(dates(["2", "11", "2026"], ["18", "12", "2026"])).await.accepted();
    navigator.add_term(dates(["4", "1", "2027"], ["12", "2", "2027"])).await.accepted();
    let back = (PutOffDayKind::BackAtSchool, String::from("2027-01-04"));
    assert_eq!(offered(&navigator).await.last(), Some(&back));
    drop(navigator);
    // On the last day of a term a week later is in the holidays, and is not offered.
    let days = offered(&open_on(folder.path(), "2026-12-18").await).await;
    assert_eq!(days, [(PutOffDayKind::NextSchoolDay, String::from("2027-01-04"))]);
    let days = offered(&open_on(folder.path(), "2026-12-31").await).await;
    let days: Vec<&str> = days.iter().map(|(_, on)| on.as_str()).collect();
    assert_eq!(days, ["2027-01-04", "2027-01-07", "2027-01-14"], "the next school day is the first day back");
}

#[tokio::test]
async fn the_form_offers_no_weekend_no_bank_holiday_and_no_day_twice() {
    let (folder, navigator) = open_navigator().await;
    drop(navigator);
    // Two weeks around Easter, of which nobody entered the terms.
    for day in 22..=31 {
        let today: Date = format!("2027-03-{day}").parse().unwrap();
        let navigator = open_on(folder.path(), &today.to_string()).await;
        let days: Vec<Date> = offered(&navigator).await.iter().map(|(_, on)| on.parse().unwrap()).collect();
        assert_eq!(days.len(), 3, "{today}: {days:?}");
        assert!(days.windows(2).all(|two| two[0] < two[1]) && today < days[0], "{today}: {days:?}");
        let is_weekend = |day: &Date| matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        let is_easter = |day: &Date| ["2027-03-26", "2027-03-29"].contains(&day.to_string().as_str());
        assert!(!days.iter().any(|day| is_weekend(day) || is_easter(day)), "{today}: {days:?}");
        assert!(navigator.put_off_days(None).await.unwrap().iter().all(|day| day.may_be_holiday));
    }
}

async fn offered(navigator: &Navigator) -> Vec<(PutOffDayKind, String)> {
    navigator.put_off_days(None).await.unwrap().into_iter().map(|one| (one.kind, one.on)).collect()
}

#[tokio::test]
async fn what_is_due_by_tomorrow_comes_back_late_only_if_somebody_knows_it() {
    let (folder, navigator) = open_navigator().await;
    let (child, _) = at_notice(&navigator).await;
    let (_, item) = row(&navigator).await;
    let thing = item.putting_off.unwrap();
    assert_eq!((thing.due.as_str(), thing.by_law), ("2026-11-30", false));
    drop(navigator);
    let form = |day: &str, knows_late| {
        let [day, month, year, why] = [day, "12", "2026", WHY].map(String::from);
        PutOffForm { day, month, year, why, knows_late }
    };
    // On Saturday it is not due by tomorrow, on Sunday and later it is.
    for (day, is_asked) in [("2026-11-28", false), ("2026-11-29", true), ("2026-11-30", true), ("2026-12-02", true)] {
        let navigator = open_on(folder.path(), day).await;
        let put_off = |form| navigator.put_off(child.clone(), thing.thing.clone(), form);
        let refused = put_off(form("14", false)).await.err().map(|failure| (failure.code, failure.field));
        let expected = (Code::PutOffPastDue, Some(String::from("knowsLate")));
        assert_eq!(refused, is_asked.then_some(expected), "{day}");
        let until_due = PutOffForm { month: String::from("11"), ..form("30", false) };
        let is_before = day < "2026-11-30";
        for accepted in std::iter::once(form("14", true)).chain(is_before.then_some(until_due)) {
            put_off(accepted).await.accepted();
            let done = navigator.last_done().await.unwrap().undo.unwrap();
            navigator.undo_last(done.number).await.unwrap();
        }
    }
}

#[tokio::test]
async fn days_are_school_days_for_a_pupil_and_working_days_for_anybody_else() {
    let (folder, navigator) = open_navigator().await;
    navigator.add_term(dates(["2", "11", "2026"], ["18", "12", "2026"])).await.accepted();
    navigator.add_term(dates(["4", "1", "2027"], ["12", "2", "2027"])).await.accepted();
    let mut children = Vec::new();
    for years in [1, 9, 20] {
        children.push(navigator.add_child(child_aged(years)).await.unwrap().id);
    }
    drop(navigator);
    let navigator = open_on(folder.path(), "2026-12-18").await;
    let mut firsts = Vec::new();
    for child in children {
        let days = navigator.put_off_days(Some(child)).await.unwrap();
        assert!(days.iter().all(|day| day.kind != PutOffDayKind::BackAtSchool || day.on == "2027-01-04"));
        firsts.push((days[0].kind, days[0].on.clone()));
    }
    let working = (PutOffDayKind::NextWorkingDay, String::from("2026-12-21"));
    let school = (PutOffDayKind::NextSchoolDay, String::from("2027-01-04"));
    assert_eq!(firsts, [working.clone(), school, working]);
}
