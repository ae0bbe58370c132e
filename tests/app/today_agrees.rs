//! Tests that Today, the week beside it and the list of children never count differently.

use std::collections::BTreeMap;

use navigator::Navigator;
use navigator::wire::{
    ChildForm, ChildId, ChildrenAsked, ChildrenView, DisagreementAbout, DisagreementForm, EvidenceForm, IndicatorKind,
    NeedKind, Period, PutOffForm, TodayAsked, TodayGroupKind, TodayItem, TodayPage,
};

use acceptance::{Dice, child_aged, choose_one, dates, open_navigator, open_on};

use crate::plan::plan_for;

/// An EHC plan of 2025, whose yearly review is due in autumn 2026.
fn ehc_plan() -> EvidenceForm {
    let [evidence, day, year, said_by] = ["law-ehc-plan", "1", "2025", "the council"].map(String::from);
    EvidenceForm { evidence, day, year, said_by, ..EvidenceForm::default() }
}

/// A refusal of September 2026: the last day to act is at the end of November.
fn refused() -> DisagreementForm {
    let [words, month, year] = ["The school cannot do this alone.", "9", "2026"].map(String::from);
    DisagreementForm { about: DisagreementAbout::RefusedToAssess, words, month, year, ..DisagreementForm::default() }
}

/// Fills a casebook with children to whom anything may have happened.
async fn fill(navigator: &Navigator, dice: &mut Dice) -> Vec<ChildId> {
    let mut children = Vec::new();
    for number in 0..8 {
        let years = *dice.one_of(&[2, 7, 9, 12, 14, 17, 20]);
        let form = ChildForm { name: format!("Child {number}"), ..child_aged(years) };
        let child = navigator.add_child(form).await.unwrap().id;
        for pathway in ["ebsa", "mental-health", "statutory", "sensory"] {
            if dice.roll(2) == 0 {
                continue;
            }
            let Ok(begun) = navigator.begin_journey(child.clone(), String::from(pathway), None).await else { continue };
            for _ in 0..dice.roll(6) {
                choose_one(navigator, &begun.id, dice).await;
            }
        }
        if dice.roll(2) == 0 {
            let last = *dice.one_of(&["6", "13", "20"]);
            _ = navigator.record_absence(child.clone(), dates(["2", "11", "2026"], [last, "11", "2026"])).await;
        }
        if dice.roll(3) == 0 {
            let day = *dice.one_of(&["24", "27", "30"]);
            _ = navigator.make_plan(child.clone(), plan_for(&[], day)).await;
        }
        if dice.roll(3) == 0 {
            let plan = EvidenceForm { month: String::from(*dice.one_of(&["10", "11", "12"])), ..ehc_plan() };
            _ = navigator.record_evidence(child.clone(), plan).await;
        }
        if dice.roll(3) == 0 {
            let day = String::from(*dice.one_of(&["28", "30"]));
            _ = navigator.record_disagreement(child.clone(), DisagreementForm { day, ..refused() }).await;
        }
        if dice.roll(3) == 0 {
            navigator.note_urgent(child.clone(), String::from("missing"), String::new()).await.unwrap();
        }
        children.push(child);
    }
    children
}

/// Puts off some of what is due.
async fn put_some_off(navigator: &Navigator, dice: &mut Dice) {
    for item in page(navigator).await.groups.into_iter().flat_map(|group| group.items) {
        let Some(putting_off) = item.putting_off.filter(|_| dice.roll(3) == 0) else { continue };
        let [day, month, year, why] = ["4", "1", "2027", "agreed"].map(String::from);
        let form = PutOffForm { day, month, year, why, knows_late: true };
        navigator.put_off(item.child.id.into(), putting_off.thing, form).await.unwrap();
    }
}

async fn page(navigator: &Navigator) -> TodayPage {
    navigator.today(TodayAsked::default()).await.unwrap()
}

fn group(page: &TodayPage, kind: TodayGroupKind) -> &[TodayItem] {
    let group = page.groups.iter().find(|group| group.kind == kind).unwrap();
    assert_eq!(group.count as usize, group.items.len());
    &group.items
}

/// How many items each child has; children without any are left out.
fn by_child<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for id in ids {
        *counts.entry(id.to_owned()).or_default() += 1;
    }
    counts
}

/// Compares the pages with each other. Returns how many items there were.
async fn compare(navigator: &Navigator, day: &str) -> usize {
    let today = page(navigator).await;
    let list = navigator.children(ChildrenAsked::default()).await.unwrap();
    let of_today = |kind| by_child(group(&today, kind).iter().map(|item| item.child.id.as_str()));
    let of_list = |kinds: &[NeedKind]| {
        let needs = list.children.iter().flat_map(|row| row.needs.iter().map(move |need| (row.id.as_str(), need.kind)));
        by_child(needs.filter(|(_, kind)| kinds.contains(kind)).map(|(id, _)| id))
    };
    assert_eq!(
        of_today(TodayGroupKind::First),
        of_list(&[NeedKind::Safety, NeedKind::Prompt, NeedKind::DateNotKnown, NeedKind::NeedsMending]),
        "{day}: first"
    );
    assert_eq!(
        of_today(TodayGroupKind::Overdue),
        of_list(&[NeedKind::LimitPassed, NeedKind::Overdue, NeedKind::ReviewOverdue]),
        "{day}: late"
    );
    let this_week = [NeedKind::DueThisWeek, NeedKind::ReviewThisWeek];
    assert_eq!(of_today(TodayGroupKind::ThisWeek), of_list(&this_week), "{day}: this week");
    assert_eq!(of_today(TodayGroupKind::PutOff), of_list(&[NeedKind::PutOff]), "{day}: put off");

    // Statistics count the same under the same names.
    let figures = navigator.statistics(Period::ThisSchoolYear).await.unwrap();
    let figure = |id: &str| {
        let due =
            [IndicatorKind::Due, IndicatorKind::ReviewsDue, IndicatorKind::RecurringDue, IndicatorKind::LimitsDue];
        let blocks = figures.blocks.iter().filter(|block| due.contains(&block.kind));
        let parts = blocks.flat_map(|block| &block.parts).filter(|part| part.id == id);
        parts.map(|part| part.figure.count as usize).sum::<usize>()
    };
    let first = group(&today, TodayGroupKind::First).iter().filter(|item| item.step.is_some()).count();
    assert_eq!(figure("first"), first, "{day}: first in the statistics");
    for (id, kind) in [
        ("overdue", TodayGroupKind::Overdue),
        ("this-week", TodayGroupKind::ThisWeek),
        ("put-off", TodayGroupKind::PutOff),
    ] {
        assert_eq!(figure(id), group(&today, kind).len(), "{day}: {id} in the statistics");
    }

    // What is counted as late has a day that has passed, and nothing else has one, unless it is about safety.
    let due = |item: &TodayItem| {
        let due = if item.check_in.is_some() && item.why == navigator::wire::TodayWhy::CheckIn {
            &item.check_in
        } else {
            &item.due
        };
        due.as_ref().map(|due| (due.on.clone(), due.is_past))
    };
    assert!(group(&today, TodayGroupKind::Overdue).iter().all(|item| due(item).is_some_and(|(_, past)| past)), "{day}");
    for kind in [TodayGroupKind::ThisWeek, TodayGroupKind::Waiting] {
        assert!(group(&today, kind).iter().all(|item| due(item).is_none_or(|(_, past)| !past)), "{day}: {kind:?}");
    }
    // In each group the days are in order, what is about safety first, and then limits of the law that have passed.
    for one in &today.groups {
        let order = |item: &TodayItem| (!item.safety, !item.limit_passed, due(item).map(|(on, _)| on));
        assert!(one.items.iter().map(order).is_sorted(), "{day}: {:?} {:?}", one.kind, one.items);
    }
    // Each day of the week has what the groups have for it, what was put off included, and today what comes first.
    for one in &today.week {
        let on_day = group(&today, TodayGroupKind::ThisWeek).iter().chain(group(&today, TodayGroupKind::Waiting));
        let on_day = on_day.chain(group(&today, TodayGroupKind::PutOff));
        let dated = on_day.filter(|item| due(item).is_some_and(|(on, _)| on == one.on)).count();
        let first = if one.on == today.on { group(&today, TodayGroupKind::First).len() } else { 0 };
        assert_eq!(one.count as usize, dated + first, "{day}: {}", one.on);
    }
    // Whoever has something to do is in the view of those who need attention.
    let asked = ChildrenAsked { view: ChildrenView::Needs, ..ChildrenAsked::default() };
    let needing: Vec<String> =
        navigator.children(asked).await.unwrap().children.into_iter().map(|row| row.id.to_string()).collect();
    let kinds = [TodayGroupKind::First, TodayGroupKind::Overdue, TodayGroupKind::ThisWeek];
    for item in kinds.iter().flat_map(|kind| group(&today, *kind)) {
        assert!(needing.contains(&item.child.id), "{day}: {item:?}");
    }
    today.groups.iter().map(|group| group.items.len()).sum()
}

#[tokio::test]
async fn every_page_counts_the_same() {
    let mut compared = 0;
    for seed in 0..6 {
        let mut dice = Dice::new(seed);
        let (folder, navigator) = open_navigator().await;
        fill(&navigator, &mut dice).await;
        compared += compare(&navigator, "2026-11-23").await;
        put_some_off(&navigator, &mut dice).await;
        compared += compare(&navigator, "2026-11-23").await;
        drop(navigator);
        for day in ["2026-11-24", "2026-11-30", "2026-12-14", "2027-01-04"] {
            let navigator = open_on(folder.path(), day).await;
            compared += compare(&navigator, day).await;
        }
    }
    assert!(compared > 300, "only {compared} items were compared");
}
