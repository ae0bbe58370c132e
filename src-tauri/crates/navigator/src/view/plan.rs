//! Plans and reviews: the page, the summary on the child's page, and the line on a step.

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::calendar::Calendar;
use record::due::is_overdue;
use record::entry::plan::{Agreed, Heard, Review};
use record::plans::{Closed, Plan, carried_on, current, plans};
use record::{EntryBody, Record, RecordEntry};

use crate::forms::fields::parts;
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::view::plan_checks::checks;
use crate::view::voice::voices;
use crate::wire::{
    Cycle, DeliveredShown, HeardShown, JourneyId, PlanEnding, PlanForm, PlanJourney, PlanLine, PlanOutcome, PlanPage,
    PlanShown, PlanSummary, ReviewDay, ReviewDecision, ReviewIn, ReviewShown, Speaker,
};

pub(crate) fn page(case: &CaseFile) -> PlanPage {
    let CaseFile { record, calendar, today, .. } = case;
    let today = *today;
    let journeys: Vec<PlanJourney> = case.journeys.iter().map(served).collect();
    let all = plans(&record.in_force);
    let shown = |plan: &Plan<'_>| PlanShown {
        checks: checks(&all, plan, &record.in_force, today),
        ..shown(plan, &journeys, calendar, today)
    };
    let mut open: Vec<&Plan<'_>> = all.iter().filter(|plan| plan.closed.is_none()).collect();
    open.sort_by_key(|plan| plan.agreed.review_on);
    let newest = all.last().map(|plan| plan.id);
    let earlier = all.iter().rev().filter_map(|plan| {
        let (review, ended) = match plan.closed? {
            Closed::Reviewed { entry, review } => (Some(review_shown(plan, entry, review, record)), None),
            Closed::Ended { entry, reason } => (None, Some(ending(entry, reason))),
        };
        // A plan that only continues this one goes with the review.
        let carried_on = review.as_ref().and_then(|review| carried_on(&record.in_force, review.seq));
        let is_newest = newest == Some(plan.id) || (carried_on.is_some() && newest == carried_on);
        Some(Cycle { plan: shown(plan), review, ended, newest: is_newest })
    });
    PlanPage {
        current: open.iter().map(|plan| shown(plan)).collect(),
        earlier: earlier.collect(),
        start: start(&all, &journeys, today),
        review_days: review_days(calendar, today),
        child_words: voices(&record.in_force, Speaker::Child),
        parent_words: voices(&record.in_force, Speaker::Parent),
        child: case.named.clone(),
        journeys,
    }
}

/// A journey that a plan can support.
pub(crate) fn served(opened: &JourneyState) -> PlanJourney {
    PlanJourney {
        id: opened.record.id.clone(),
        pathway: opened.pathway_text().pathway_named(),
        ended: opened.standing.ended,
    }
}

/// A plan in one line.
pub(crate) fn line(plan: &Plan<'_>, calendar: &Calendar, today: Date) -> PlanLine {
    let left = calendar.school_days_until(today, plan.agreed.review_on);
    PlanLine {
        plan: plan.id,
        outcomes: plan.agreed.child_first().into_iter().map(PlanOutcome::from).collect(),
        review_on: plan.agreed.review_on.to_string(),
        overdue: is_overdue(plan.agreed.review_on, today),
        school_days_left: left.days,
        left_is_most: left.is_most,
    }
}

/// Returns the plans in force, earliest review first, and whether the next plan is due to be written.
pub(crate) fn summarise(in_force: &[RecordEntry], calendar: &Calendar, today: Date) -> PlanSummary {
    let all = plans(in_force);
    let mut lines: Vec<PlanLine> =
        all.iter().filter(|plan| plan.closed.is_none()).map(|plan| line(plan, calendar, today)).collect();
    lines.sort_by(|one, other| one.review_on.cmp(&other.review_on));
    let next_after = match all.last().and_then(|plan| plan.closed) {
        Some(Closed::Reviewed { review, .. }) if review.decision != ReviewDecision::End => Some(review.on.to_string()),
        _ => None,
    };
    PlanSummary { next_after: next_after.filter(|_| lines.is_empty()), current: lines }
}

/// Returns the plans that support a journey.
pub(crate) fn serving(
    in_force: &[RecordEntry],
    journey: &JourneyId,
    calendar: &Calendar,
    today: Date,
) -> Vec<PlanLine> {
    let serves = |plan: &Plan<'_>| plan.agreed.journeys.iter().any(|served| *journey == *served);
    current(in_force).iter().filter(|plan| serves(plan)).map(|plan| line(plan, calendar, today)).collect()
}

fn shown(plan: &Plan<'_>, journeys: &[PlanJourney], calendar: &Calendar, today: Date) -> PlanShown {
    let served = journeys.iter().filter(|journey| plan.agreed.journeys.iter().any(|served| journey.id == *served));
    PlanShown {
        line: line(plan, calendar, today),
        journeys: served.cloned().collect(),
        provision: plan.agreed.provision.iter().map(Into::into).collect(),
        from: plan.agreed.from.to_string(),
        written_on: plan.written.on.to_string(),
        by: plan.written.by.clone(),
        checks: Vec::new(),
        form: form(plan.agreed),
    }
}

/// A plan as somebody would have typed it.
pub(crate) fn form(agreed: &Agreed) -> PlanForm {
    let [from_day, from_month, from_year] = parts(agreed.from);
    let [review_day, review_month, review_year] = parts(agreed.review_on);
    PlanForm {
        journeys: agreed.journeys.iter().map(|journey| journey.as_str().into()).collect(),
        outcomes: agreed.outcomes.iter().map(Into::into).collect(),
        provision: agreed.provision.iter().map(Into::into).collect(),
        from_day,
        from_month,
        from_year,
        review_day,
        review_month,
        review_year,
    }
}

/// Returns the starting values of the next plan: today, and those of the last plan, if there is one. Journeys that have
/// ended are left out. The day of its review is asked for again.
fn start(all: &[Plan<'_>], journeys: &[PlanJourney], today: Date) -> PlanForm {
    let under_way = journeys.iter().filter(|journey| !journey.ended).map(|journey| journey.id.clone());
    let [from_day, from_month, from_year] = parts(today);
    let last = all.last().filter(|plan| plan.closed.is_some()).map(|plan| form(plan.agreed));
    let mut start = last.unwrap_or_else(|| PlanForm { journeys: under_way.clone().collect(), ..PlanForm::default() });
    let under_way: Vec<JourneyId> = under_way.collect();
    start.journeys.retain(|journey| under_way.contains(journey));
    let none = String::new;
    PlanForm { from_day, from_month, from_year, review_day: none(), review_month: none(), review_year: none(), ..start }
}

/// Returns days on which a review could be planned. A review is the school's own date, so it is moved to a school day.
fn review_days(calendar: &Calendar, today: Date) -> Vec<ReviewDay> {
    let in_weeks = |weeks: i64| calendar.school_day_from(today.checked_add(weeks.weeks()).ok()?);
    let all = [
        (ReviewIn::SixWeeks, in_weeks(6)),
        (ReviewIn::TwelveWeeks, in_weeks(12)),
        (ReviewIn::EndOfTerm, calendar.term_ends(today).filter(|on| today < *on)),
    ];
    let mut days: Vec<(Date, ReviewIn)> = all.into_iter().filter_map(|(after, on)| Some((on?, after))).collect();
    days.sort_by_key(|(on, _)| *on);
    let shown =
        |(on, after): (Date, ReviewIn)| ReviewDay { after, on: on.to_string(), may_be_holiday: !calendar.knows(on) };
    days.into_iter().map(shown).collect()
}

fn ending(entry: &RecordEntry, reason: &str) -> PlanEnding {
    PlanEnding { seq: entry.seq, on: entry.on.to_string(), by: entry.by.clone(), reason: reason.to_owned() }
}

fn review_shown(plan: &Plan<'_>, entry: &RecordEntry, review: &Review, record: &Record) -> ReviewShown {
    let delivered = plan.agreed.provision.iter().map(|row| DeliveredShown {
        id: row.id.clone(),
        what: row.what.clone(),
        words: review
            .delivered
            .iter()
            .find(|delivered| delivered.provision == row.id)
            .map_or_else(String::new, |delivered| delivered.words.clone()),
    });
    ReviewShown {
        seq: entry.seq,
        on: review.on.to_string(),
        by: entry.by.clone(),
        outcomes: review.outcomes.iter().map(Into::into).collect(),
        delivered: delivered.collect(),
        changed: review.changed.clone(),
        child: heard(&review.child, record),
        parent: heard(&review.parent, record),
        decision: review.decision,
        why: review.why.clone(),
        next: review.next.clone(),
    }
}

/// Returns the words, or the reason why there are none, from the entry that has them, as they now read.
fn heard(heard: &Heard, record: &Record) -> HeardShown {
    let (Heard::Said(seq) | Heard::NotHeard(seq)) = heard;
    let mut shown = HeardShown { words: None, said_by: String::new(), not_heard: None };
    match record.standing(*seq).map(|entry| &entry.body) {
        Some(EntryBody::Voice { words, said_by, .. }) => {
            shown.words = Some(words.clone());
            shown.said_by.clone_from(said_by);
        }
        Some(EntryBody::NotHeard { reason, .. }) => shown.not_heard = Some(reason.clone()),
        _ => {}
    }
    shown
}
