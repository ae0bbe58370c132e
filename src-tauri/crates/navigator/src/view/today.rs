//! Today: what is overdue, what is due in the next 7 days, what waits for others, and what was put off.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::model::{Kind, Origin};
use record::RecordEntry;
use record::due;
use record::due::{Due, end_of_week, is_overdue};
use record::plans::{Plan, current};
use record::voices::last_heard;

use crate::content::collation::{SortKey, sorts_as};
use crate::content::shipped::Content;
use crate::session::journey::JourneyState;
use crate::session::summary::{ChildSummary, WorkItem};
use crate::view::absence::OpenPrompt;
use crate::view::children::is_in;
use crate::view::consent::service_named;
use crate::view::disagreement::{DisagreementView, Limited, LimitedBy};
use crate::view::due_now;
use crate::view::family::asked;
use crate::view::missing_dates::{self, Missing};
use crate::view::recurring::{self, Recurs};
use crate::view::urgent_noted::urgent_noted;
use crate::wire::{
    ChildrenView, DueText, JourneyId, Named, Speaker, TodayAsked, TodayDay, TodayGroup, TodayGroupKind, TodayItem,
    TodayOrder, TodayPage, TodayPerson, TodayReview, TodayWhy,
};

/// How many items of a group are shown at first.
pub(crate) const AT_FIRST: usize = 100;
/// How many items of one day, and how many plan reviews, are shown.
const OF_A_DAY: usize = 4;
const REVIEWS: usize = 8;

/// Returns what one child's journeys, plans and disagreements need. An item without a date, or with a later one, is
/// left out; a wait is always included.
pub(crate) fn items(
    content: &Content,
    child: &Named,
    (journeys, prompts): (&[JourneyState], &[OpenPrompt<'_>]),
    disagreements: &DisagreementView<'_>,
    born: Date,
) -> Vec<WorkItem> {
    let (in_force, today) = (&disagreements.deadlines.record.in_force, disagreements.deadlines.today);
    let under_way = journeys.iter().filter(|opened| !opened.standing.ended);
    let of_journeys = under_way.filter_map(|opened| Some((opened, item(content, opened)?)));
    let of_journeys = of_journeys.flat_map(|(opened, first)| {
        let limit = limit_beside(opened, &first);
        std::iter::once(first).chain(limit)
    });
    let plans = current(in_force).into_iter();
    let of_plans = plans.filter_map(|plan| plan_item(child, &plan, in_force, today));
    let limits = disagreements.limits().into_iter();
    let of_limits = limits.filter_map(|limited| limit_item(child, journeys, limited, today));
    let recurring = recurring::due(content, in_force, born, today).into_iter();
    let of_recurring = recurring.filter_map(|one| recurring_item(content, child, &one, today));
    let heard = last_heard(in_force, Speaker::Child).map(|on| on.to_string());
    let noted = urgent_noted(in_force);
    let of_urgent = noted.map(|noted| urgent_item(child, noted.sign_named(content)));
    let of_prompts = prompts.iter().map(|one| prompt_item(child, one));
    let missing = missing_dates::missing(content, journeys, disagreements, born).into_iter();
    let of_missing = missing.map(|one| missing_item(child, one));
    let of_days = of_plans.chain(of_limits).chain(of_recurring).chain(of_missing);
    let all = of_urgent.into_iter().chain(of_prompts).chain(of_journeys).chain(of_days);
    all.map(|one| WorkItem { item: TodayItem { heard: heard.clone(), ..one.item }, ..one }).collect()
}

/// Returns the limit of the law that comes soon after an earlier check-in of the same journey, as an item of its own.
fn limit_beside(opened: &JourneyState, first: &WorkItem) -> Option<WorkItem> {
    let on = due_now::limit_beside(opened)?;
    let group = due_now::due_group(on, opened.today)?;
    let item = TodayItem { why: TodayWhy::WaitEnds, putting_off: None, ..first.item.clone() };
    Some(WorkItem { group, on: Some(on), item })
}

/// Urgent help after which nobody has written what was done. It is for today, so it has no date.
fn urgent_item(child: &Named, sign: Named) -> WorkItem {
    let item = TodayItem { why: TodayWhy::Urgent, safety: true, sign: Some(sign), ..undated_item(child) };
    WorkItem { group: TodayGroupKind::First, on: None, item }
}

/// A prompt that the record itself triggers. What triggers it has happened already, so it is for today.
fn prompt_item(child: &Named, one: &OpenPrompt<'_>) -> WorkItem {
    let pathway = one.opened.map(|opened| opened.pathway_text().pathway_named());
    let journey = one.opened.map(|opened| opened.record.id.clone());
    let item = TodayItem { why: TodayWhy::Prompt, journey, pathway, prompt: Some(one.named()), ..undated_item(child) };
    WorkItem { group: TodayGroupKind::First, on: None, item }
}

fn missing_item(child: &Named, one: Missing<'_>) -> WorkItem {
    let (journey, pathway) =
        one.opened.map(|opened| (opened.record.id.clone(), opened.pathway_text().pathway_named())).unzip();
    let item =
        TodayItem { why: TodayWhy::DateNotKnown, journey, pathway, missing: Some(one.date), ..undated_item(child) };
    WorkItem { group: TodayGroupKind::First, on: None, item }
}

/// A dated item that belongs to the child, not to a journey, so no role is responsible for it.
fn own_item(child: &Named, why: TodayWhy, (on, origin): (Date, Option<Origin>), today: Date) -> TodayItem {
    let due = Due { on, is_earliest: false, is_day_off: false, in_holiday: false, days_away: None };
    let limit_passed = due::is_passed_limit(on, origin, today);
    let due = Some(text(due, origin, today));
    TodayItem { why, due, limit_passed, ..undated_item(child) }
}

fn undated_item(child: &Named) -> TodayItem {
    TodayItem {
        why: TodayWhy::Step,
        child: child.clone(),
        journey: None,
        pathway: None,
        step: None,
        kind: None,
        stage: None,
        plan: None,
        sign: None,
        prompt: None,
        disagreement: None,
        due: None,
        safety: false,
        limit_passed: false,
        recurring: None,
        missing: None,
        law: None,
        check_in: None,
        lead: Vec::new(),
        owner: None,
        waits_for: Vec::new(),
        heard: None,
        putting_off: None,
    }
}

/// The plan itself says in its own words who reviews it, so no role is responsible for this item.
fn plan_item(child: &Named, plan: &Plan<'_>, in_force: &[RecordEntry], today: Date) -> Option<WorkItem> {
    let on = plan.agreed.review_on;
    let now = due_now::of_review(plan.id, on, in_force, today);
    let group = now.group(today)?;
    let (plan, putting_off) = (Some(plan.id), now.putting_off);
    let item = TodayItem { plan, putting_off, ..own_item(child, TodayWhy::PlanReview, (on, None), today) };
    Some(WorkItem { group, on: Some(on), item })
}

/// Returns what recurs, such as the yearly review of an EHC plan, once its day is near or has passed. Whoever records the next
/// one as evidence has done it.
fn recurring_item(content: &Content, child: &Named, one: &Recurs<'_>, today: Date) -> Option<WorkItem> {
    let group = due_now::due_group(one.on, today)?;
    let own = own_item(child, TodayWhy::Recurring, (one.on, Some(one.what.fact.origin)), today);
    let law = one.law(content);
    Some(WorkItem { group, on: Some(one.on), item: TodayItem { recurring: Some(one.named(content)), law, ..own } })
}

/// Returns the next limit of a disagreement that is not settled, or of a decision that can still be appealed, or the last one
/// that has passed. After that day, a legal right ends. A decision is acted on at the step of its journey.
fn limit_item(child: &Named, journeys: &[JourneyState], limited: Limited, today: Date) -> Option<WorkItem> {
    let (on, limit) = limited.limit?;
    let group = due_now::due_group(on, today)?;
    let of = |journey: &JourneyId| journeys.iter().find(|opened| opened.record.id == *journey);
    let pathway = limited.journey.as_ref().and_then(of).map(|opened| opened.pathway_text().pathway_named());
    let law = Some(limit.law).filter(|law| !law.is_empty());
    let own = own_item(child, TodayWhy::Limit, (on, law.as_ref().map(|_| Origin::Law)), today);
    let journey = match limited.by {
        LimitedBy::Decision(journey, _) => Some(journey),
        LimitedBy::Disagreement(_) => None,
    };
    let item = TodayItem { journey, pathway, disagreement: Some(limited.about), law, ..own };
    Some(WorkItem { group, on: Some(on), item })
}

fn item(content: &Content, opened: &JourneyState) -> Option<WorkItem> {
    let step = opened.edition.pathway.step(&opened.standing.at)?;
    let is_wait = step.kind == Kind::Wait;
    let check_in = step.check_ins().and_then(|_| opened.due());
    let due = due::end(&opened.calendar, step, &opened.standing);
    let is_mending = opened.standing.stopped.is_some();
    let now = due_now::of_journey(opened, step).filter(|_| !is_mending);
    let on = now.as_ref().map(|now| now.on);
    let is_safety = due_now::is_for_today(step);
    let group = due_now::group_of_journey(opened, step, now.as_ref())?;
    let why = match &now {
        _ if is_mending => TodayWhy::Mending,
        Some(now) => now.why,
        None if is_wait => TodayWhy::WaitEnds,
        None => TodayWhy::Step,
    };
    let pathway_text = opened.pathway_text();
    let item = TodayItem {
        why,
        child: opened.named.clone(),
        journey: Some(opened.record.id.clone()),
        pathway: Some(pathway_text.pathway_named()),
        step: Some(pathway_text.step_named(&step.id)),
        kind: Some(step.kind.into()),
        stage: Some(step.stage.into()),
        plan: None,
        sign: None,
        prompt: None,
        disagreement: None,
        // The date of a record that is inconsistent may be wrong.
        due: due.filter(|_| !is_mending).map(|due| text(due, due::end_origin(step, &opened.standing), opened.today)),
        safety: is_safety,
        limit_passed: now.as_ref().is_some_and(|now| now.is_passed_limit(opened.today)),
        recurring: None,
        missing: None,
        law: due::running(step, &opened.standing).and_then(|(time, _)| pathway_text.timescale(time).statute),
        check_in: check_in.map(|due| text(due, due::origin(step, &opened.standing), opened.today)),
        lead: pathway_text.people(&step.lead),
        waits_for: asked(&opened.edition.pathway, &step.id, &opened.standing.trail)
            .iter()
            .map(|service| service_named(content, service))
            .collect(),
        owner: pathway_text.owner(step),
        heard: None,
        putting_off: now.and_then(|now| now.putting_off),
    };
    Some(WorkItem { group, on, item })
}

fn text(due: Due, origin: Option<Origin>, today: Date) -> DueText {
    DueText {
        on: due.on.to_string(),
        is_earliest: due.is_earliest,
        is_day_off: due.is_day_off,
        in_holiday: due.in_holiday,
        days_away: due.days_away,
        is_past: is_overdue(due.on, today),
        origin: origin.map(Into::into),
    }
}

/// Returns the page, made from the summaries. Children made for training are left out.
pub(crate) fn page(summaries: &[Arc<ChildSummary>], asked: &TodayAsked, today: Date) -> TodayPage {
    let is_here = |summary: &&Arc<ChildSummary>| !summary.child.archived && !summary.row.sample;
    let here: Vec<&Arc<ChildSummary>> = summaries.iter().filter(is_here).collect();
    let mut wanted: Vec<(&SortKey, &WorkItem)> =
        here.iter().flat_map(|summary| summary.wanted.iter().map(|one| (&summary.sorts_as, one))).collect();
    let people = people_with_work(&wanted);
    wanted.retain(|(_, one)| one.is_of(&asked.person));
    let reviews = reviews(&here, today);
    let in_view = |view| count(here.iter().filter(|summary| is_in(view, summary, today)).count());
    let group = |kind, most| group(&wanted, kind, asked.order, most);
    TodayPage {
        on: today.to_string(),
        until: end_of_week(today).to_string(),
        groups: vec![
            group(TodayGroupKind::First, asked.first),
            group(TodayGroupKind::Overdue, asked.overdue),
            group(TodayGroupKind::ThisWeek, asked.this_week),
            group(TodayGroupKind::Waiting, asked.waiting),
            group(TodayGroupKind::PutOff, asked.put_off),
        ],
        people,
        week: week(&wanted, today),
        reviews_count: count(reviews.len()),
        reviews: reviews.into_iter().take(REVIEWS).collect(),
        no_pathway: in_view(ChildrenView::NoPathway),
        not_heard: in_view(ChildrenView::NotHeard),
        not_answered: in_view(ChildrenView::NotAnswered),
        time_over: 0,
        of: count(here.len()),
    }
}

/// Returns the days from today to the end of the next 7 days, with what is due on each. What comes first is for today,
/// whatever its date. What was put off stays on its own day: its due date does not move.
fn week(wanted: &[(&SortKey, &WorkItem)], today: Date) -> Vec<TodayDay> {
    let days = today.series(1.day()).take_while(|day| *day <= end_of_week(today));
    days.map(|day| {
        let is_due = |one: &WorkItem| match one.group {
            TodayGroupKind::First => day == today,
            _ => one.on == Some(day),
        };
        let mut due: Vec<&(&SortKey, &WorkItem)> = wanted.iter().filter(|(_, one)| is_due(one)).collect();
        due.sort_by(|one, other| compare(TodayOrder::Date, one, other));
        TodayDay {
            on: day.to_string(),
            count: count(due.len()),
            items: due.iter().take(OF_A_DAY).map(|(_, one)| one.item.clone()).collect(),
        }
    })
    .collect()
}

/// Returns the plan reviews of the coming month, soonest first.
fn reviews(here: &[&Arc<ChildSummary>], today: Date) -> Vec<TodayReview> {
    let (from, until) = (today.to_string(), today.checked_add(1.month()).unwrap_or(today).to_string());
    let mut coming: Vec<(&String, &Arc<ChildSummary>)> = here
        .iter()
        .filter_map(|summary| Some((summary.row.review.as_ref()?, *summary)))
        .filter(|(on, _)| from <= **on && **on <= until)
        .collect();
    coming.sort_by_key(|(on, summary)| (*on, &summary.sorts_as, &summary.child.id));
    coming.into_iter().map(|(on, of)| TodayReview { child: of.protected.child.clone(), on: on.clone() }).collect()
}

fn group(wanted: &[(&SortKey, &WorkItem)], kind: TodayGroupKind, order: TodayOrder, most: u32) -> TodayGroup {
    let mut all: Vec<&(&SortKey, &WorkItem)> = wanted.iter().filter(|(_, one)| one.group == kind).collect();
    all.sort_by(|one, other| compare(order, one, other));
    let most = usize::try_from(most).unwrap_or(AT_FIRST).max(AT_FIRST);
    TodayGroup {
        kind,
        count: count(all.len()),
        items: all.iter().take(most).map(|(_, one)| one.item.clone()).collect(),
    }
}

/// What is about a child's safety comes first, then limits of the law that have passed. Items without a date (a record that
/// is inconsistent) come before those with one. The journey or the plan makes the order stable.
fn compare(
    order: TodayOrder,
    (name, one): &(&SortKey, &WorkItem),
    (other_name, other): &(&SortKey, &WorkItem),
) -> Ordering {
    let by_name = (name, &one.item.child.id).cmp(&(other_name, &other.item.child.id));
    let by_date = other.item.limit_passed.cmp(&one.item.limit_passed).then(one.on.cmp(&other.on));
    let first = match order {
        TodayOrder::Date => by_date.then(by_name),
        TodayOrder::Child => by_name.then(by_date),
    };
    let by_safety = other.item.safety.cmp(&one.item.safety);
    by_safety.then(first).then_with(|| (&one.item.journey, one.item.plan).cmp(&(&other.item.journey, other.item.plan)))
}

/// Returns everybody who has work, most work first.
fn people_with_work(wanted: &[(&SortKey, &WorkItem)]) -> Vec<TodayPerson> {
    let mut by_id: BTreeMap<&str, (&Named, u32)> = BTreeMap::new();
    for person in wanted.iter().flat_map(|(_, one)| one.people()) {
        by_id.entry(&person.id).or_insert((person, 0)).1 += 1;
    }
    let mut people: Vec<TodayPerson> =
        by_id.into_values().map(|(person, count)| TodayPerson { person: person.clone(), count }).collect();
    people.sort_by_cached_key(|one| (Reverse(one.count), sorts_as(&one.person.words)));
    people
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
