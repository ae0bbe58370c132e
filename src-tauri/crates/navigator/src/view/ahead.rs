//! The next twelve months of every child: the dates of each, kept with the child's summary.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::model::TurningPointAt;
use pathway::school_year::moves;
use record::consents::consent_ends;
use record::plans::current;
use record::year_group;

use crate::content::shipped::Content;
use crate::session::journey::JourneyState;
use crate::session::summary::ChildSummary;
use crate::view::absence::OpenPrompt;
use crate::view::consent::{asked_anew, service_named};
use crate::view::disagreement::DisagreementView;
use crate::view::lookahead::{MONTHS, birthday_kind, phase_kind, turning_points};
use crate::view::recurring::{recurring, title};
use crate::wire::{AheadDate, AheadKind, AheadOfAll, AheadOfChild, ServiceLink};

/// How many children are shown at first.
const AT_FIRST: usize = 100;

/// Returns the child's own dates of the next 12 months, soonest first: what the page of one child lists, without the
/// terms, the texts, and what a date opens or closes.
pub(crate) fn dates(
    content: &Content,
    (journeys, prompts): (&[JourneyState], &[OpenPrompt<'_>]),
    disagreements: &DisagreementView<'_>,
    born: Date,
) -> Vec<AheadDate> {
    let (record, today) = (disagreements.deadlines.record, disagreements.deadlines.today);
    let until = last_day(today);
    let mut all = of_journeys(content, journeys);
    all.extend(prompts.iter().map(|one| {
        let title = Some(one.named().words);
        (today, AheadDate { title, ..dated(today, AheadKind::Prompt).1 })
    }));
    all.extend(disagreements.limits_ahead().into_iter().map(|one| {
        let title = Some(one.title());
        (one.on, AheadDate { title, ..dated(one.on, AheadKind::Limit).1 })
    }));
    all.extend(current(&record.in_force).into_iter().map(|plan| dated(plan.agreed.review_on, AheadKind::PlanReview)));
    all.extend(recurring(content, &record.in_force, born).into_iter().map(|one| {
        let title = Some(title(content, one.what));
        (one.on, AheadDate { title, ..dated(one.on, AheadKind::Recurring).1 })
    }));
    all.extend(consent_ends(record, born, today).into_iter().map(|(id, on)| {
        let service = service_named(content, &id);
        let service = Some(ServiceLink { id: service.id, name: service.words });
        (on, AheadDate { service, ..dated(on, AheadKind::ConsentEnds).1 })
    }));
    all.extend(asked_anew(content, record, born, today).map(|(on, _)| dated(on, AheadKind::ConsentAskedAnew)));
    let offset = year_group::offset(&record.in_force);
    all.extend(moves(born, offset, today, until).into_iter().map(|(on, phase)| dated(on, phase_kind(phase))));
    all.extend(turning_points(content, born).into_iter().map(|(on, age, at)| {
        let school_age = match at {
            TurningPointAt::SchoolAge(school_age) => Some(school_age),
            _ => None,
        };
        (on, AheadDate { age: Some(age.to_string()), ..dated(on, birthday_kind(school_age)).1 })
    }));
    all.retain(|(on, _)| today <= *on && *on <= until);
    all.sort_by_key(|(on, date)| (*on, date.kind));
    all.into_iter().map(|(_, date)| date).collect()
}

fn of_journeys(content: &Content, journeys: &[JourneyState]) -> Vec<(Date, AheadDate)> {
    let mut all = Vec::new();
    for opened in journeys.iter().filter(|opened| !opened.standing.ended) {
        let step = opened.pathway_text().step_named(&opened.standing.at);
        for one in opened.dates() {
            all.push((one.due.on, AheadDate { step: Some(step.clone()), ..dated(one.due.on, one.kind).1 }));
        }
        for (service, _, on, _) in opened.outlasted(content) {
            let service = Some(service.into());
            all.push((on, AheadDate { service, ..dated(on, AheadKind::WaitOutlasts).1 }));
        }
    }
    all
}

fn dated(on: Date, kind: AheadKind) -> (Date, AheadDate) {
    (on, AheadDate { on: on.to_string(), kind, age: None, step: None, service: None, title: None })
}

fn last_day(today: Date) -> Date {
    today.checked_add(MONTHS.months()).unwrap_or(today)
}

/// Returns the page, made from the summaries: the child with the nearest date first, and those without one last. Before them
/// are those of whom only a date is missing.
pub(crate) fn of_all(summaries: &[Arc<ChildSummary>], most: u32, today: Date) -> AheadOfAll {
    let is_here = |summary: &&Arc<ChildSummary>| !summary.child.archived && !summary.row.sample;
    let mut here: Vec<&Arc<ChildSummary>> = summaries.iter().filter(is_here).collect();
    here.sort_by_key(|summary| {
        let next = summary.ahead.first().map(|date| &date.on);
        (next.is_none(), next, next.is_none() && summary.undated.is_empty(), &summary.sorts_as, &summary.child.id)
    });
    let most = usize::try_from(most).unwrap_or(AT_FIRST).max(AT_FIRST);
    let one = |of: &&Arc<ChildSummary>| AheadOfChild {
        child: of.protected.child.clone(),
        undated: of.undated.clone(),
        dates: of.ahead.clone(),
    };
    AheadOfAll {
        from: today.to_string(),
        until: last_day(today).to_string(),
        count: u32::try_from(here.len()).unwrap_or(u32::MAX),
        children: here.iter().take(most).map(one).collect(),
    }
}
