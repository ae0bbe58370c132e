//! The next twelve months of a child: birthdays and what they open or close, moves to the next phase of school, dates,
//! terms, and the days on which a pathway's text is due for review.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::Age;
use pathway::lookahead::{AgeChange, Lookahead, Offer};
use pathway::model::{TurningPointAt, TurningPointFact};
use pathway::school_age::SchoolAge;
use pathway::school_year::{SchoolPhase, moves};
use pathway::shortest_path::within_reach;
use record::consents::consent_ends;
use record::plans::current;
use record::year_group;

use crate::content::labels::{PathwayText, citations, named};
use crate::content::shipped::Content;
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::view::absence;
use crate::view::consent::{asked_anew, service_named};
use crate::view::disagreement::{DisagreementView, LimitAhead};
use crate::view::recurring::{recurring, title, undated};
use crate::wire::{
    AheadEvent, AheadKind, AheadMonth, AheadPage, Failure, OfferChange, OfferKind, RouteState, ServiceLink,
};

/// The number of months that the page shows.
pub(crate) const MONTHS: i32 = 12;

pub(crate) fn page(content: &Content, case: &CaseFile) -> Result<AheadPage, Failure> {
    let CaseFile { record, calendar, today, .. } = case;
    let (born, today) = (case.born()?, *today);
    let journeys: Vec<JourneyState> = case.under_way().cloned().collect();
    let until = today.checked_add(MONTHS.months()).unwrap_or(today);
    let span = Span { born, today, until };
    let mut events = birthdays(content, &journeys, &span);
    let offset = year_group::offset(&record.in_force);
    events.extend(
        moves(born, offset, today, until).into_iter().map(|(on, phase)| phase_event(content, &span, on, phase)),
    );
    events.extend(journeys.iter().flat_map(|opened| of_journey(content, opened, &span)));
    events.extend(absence::of_case(content, case)?.iter().map(|one| AheadEvent {
        title: Some(one.named().words),
        journey: one.opened.map(|opened| opened.record.id.clone()),
        pathway: one.opened.map(|opened| opened.pathway_text().pathway_named()),
        ..span.event(today, AheadKind::Prompt)
    }));
    let disagreements = DisagreementView::of(content, case);
    let limits = disagreements.limits_ahead().into_iter().filter(|one| span.holds(one.on));
    events.extend(limits.map(|one| limit_event(content, &journeys, &span, one)));
    let reviews = current(&record.in_force).into_iter().map(|plan| plan.agreed.review_on);
    events.extend(reviews.filter(|on| span.holds(*on)).map(|on| span.event(on, AheadKind::PlanReview)));
    let recurs = recurring(content, &record.in_force, born).into_iter().filter(|one| span.holds(one.on));
    events.extend(recurs.map(|one| {
        let event = with_fact(content, Some(&one.what.fact), span.event(one.on, AheadKind::Recurring));
        AheadEvent { title: Some(title(content, one.what)), ..event }
    }));
    events.extend(consent_ends(record, born, today).into_iter().filter(|(_, on)| span.holds(*on)).map(|(id, on)| {
        let service = service_named(content, &id);
        let service = Some(ServiceLink { id: service.id, name: service.words });
        AheadEvent { service, ..span.event(on, AheadKind::ConsentEnds) }
    }));
    let anew = asked_anew(content, record, born, today).filter(|(on, _)| span.holds(*on));
    events.extend(anew.into_iter().flat_map(|(on, all)| all.into_iter().map(move |id| (on, id))).map(|(on, id)| {
        let service = id.map(|id| service_named(content, &id));
        let service = service.map(|service| ServiceLink { id: service.id, name: service.words });
        AheadEvent { service, ..span.event(on, AheadKind::ConsentAskedAnew) }
    }));
    for term in &calendar.terms {
        let days = [(term.from, AheadKind::TermBegins), (term.to, AheadKind::TermEnds)];
        events.extend(days.into_iter().filter(|(on, _)| span.holds(*on)).map(|(on, kind)| span.event(on, kind)));
    }
    events.sort_by(|one, other| {
        let pathway = |event: &AheadEvent| event.pathway.as_ref().map(|pathway| pathway.words.clone());
        let service = |event: &AheadEvent| event.service.as_ref().map(|service| service.name.clone());
        (&one.on, one.kind, pathway(one), service(one)).cmp(&(&other.on, other.kind, pathway(other), service(other)))
    });
    Ok(AheadPage {
        child: case.named.clone(),
        from: today.to_string(),
        until: until.to_string(),
        undated: undated(content, &record.in_force, &disagreements, born),
        months: by_month(events, today, until),
        terms_known: calendar.knows_all(today, until),
    })
}

/// The days that the page shows, and the birth date of the child.
struct Span {
    born: Date,
    today: Date,
    until: Date,
}

impl Span {
    fn holds(&self, on: Date) -> bool {
        self.today <= on && on <= self.until
    }

    fn event(&self, on: Date, kind: AheadKind) -> AheadEvent {
        AheadEvent {
            on: on.to_string(),
            is_earliest: false,
            kind,
            age: None,
            title: None,
            fact: None,
            sources: Vec::new(),
            law: None,
            origin: None,
            waits_until: None,
            service: None,
            journey: None,
            pathway: None,
            step: None,
            changes: Vec::new(),
            later: Vec::new(),
        }
    }
}

/// What a birthday opens or closes: at the current step, and at later ones.
#[derive(Default)]
struct Birthday {
    changes: Vec<OfferChange>,
    later: Vec<OfferChange>,
}

fn birthdays(content: &Content, journeys: &[JourneyState], span: &Span) -> Vec<AheadEvent> {
    let mut days: BTreeMap<(Date, Age), Birthday> = BTreeMap::new();
    let turning_points: Vec<(Date, Age, TurningPointAt)> = turning_points(content, span.born);
    let is_ahead = |on: Date, at: TurningPointAt| span.today < on || (at == LAST_DAY && span.today == on);
    let within = turning_points.iter().filter(|(on, _, at)| is_ahead(*on, *at) && *on <= span.until);
    for (on, age, _) in within {
        days.entry((*on, *age)).or_default();
    }
    for opened in journeys {
        changes_of(content, opened, span, &mut days);
    }
    with_last_day(&turning_points, span.born, &mut days);
    for (on, age, change) in beginnings(content, journeys, span) {
        days.entry((on, age)).or_default().changes.push(change);
    }
    days.into_iter()
        .map(|((on, age), birthday)| {
            let points: Vec<TurningPointAt> =
                turning_points.iter().filter(|(day, of, _)| (*day, *of) == (on, age)).map(|(.., at)| *at).collect();
            let school_age = points.iter().find_map(|at| match at {
                TurningPointAt::SchoolAge(school_age) => Some(*school_age),
                _ => None,
            });
            let kind = birthday_kind(school_age);
            // If compulsory school age changes on a birthday, what comes with school age is shown.
            let mut facts = points.iter().rev().filter_map(|at| content.pack.fact_at(*at));
            AheadEvent {
                age: Some(age.to_string()),
                changes: birthday.changes,
                later: birthday.later,
                ..with_fact(content, facts.next(), span.event(on, kind))
            }
        })
        .collect()
}

/// The end of compulsory school age, which is shown on its last day.
const LAST_DAY: TurningPointAt = TurningPointAt::SchoolAge(SchoolAge::Past);

/// Shows what the end of compulsory school age opens and closes with its last day, although it does so on the next.
/// If the next day is a birthday, it may come from that, and stays there.
fn with_last_day(
    turning_points: &[(Date, Age, TurningPointAt)],
    born: Date,
    days: &mut BTreeMap<(Date, Age), Birthday>,
) {
    let Some((last, age, _)) = turning_points.iter().find(|(.., at)| *at == LAST_DAY) else { return };
    let Ok(next) = last.tomorrow() else { return };
    if turning_points.iter().any(|(on, ..)| *on == next) {
        return;
    }
    if let Some(moved) = days.remove(&(next, Age::on(born, next))) {
        let shown = days.entry((*last, *age)).or_default();
        shown.changes.extend(moved.changes);
        shown.later.extend(moved.later);
    }
}

/// The kind of a birthday that changes compulsory school age, or of any other.
pub(crate) fn birthday_kind(school_age: Option<SchoolAge>) -> AheadKind {
    match school_age {
        Some(SchoolAge::Past) => AheadKind::SchoolAgeEnds,
        Some(_) => AheadKind::SchoolAgeBegins,
        None => AheadKind::Birthday,
    }
}

/// The choices, links and services of one journey that open or close within the span: at its step, and at every step
/// that the child can still reach.
fn changes_of(content: &Content, opened: &JourneyState, span: &Span, days: &mut BTreeMap<(Date, Age), Birthday>) {
    let pathway = &opened.edition.pathway;
    let known = opened.known();
    let ahead = Lookahead { pack: &content.pack, pathway, known: &known, born: opened.born };
    // A service, or a link that every step offers, is shown once: at the current step, or else where it is met first.
    let mut shown: BTreeSet<(Date, Offer)> = BTreeSet::new();
    let reach = within_reach(pathway, &opened.standing.at, &known);
    let further =
        pathway.steps_in_order_of_meeting().into_iter().filter(|id| *id != opened.standing.at && reach.contains(id));
    let here = std::iter::once(opened.standing.at.clone());
    for id in here.chain(further) {
        let Some(step) = pathway.step(&id) else { continue };
        for one in ahead.changes(step, span.today, span.until) {
            let is_of_step = matches!(one.offer, Offer::Route { .. });
            if !is_of_step && !shown.insert((one.on, one.offer.clone())) {
                continue;
            }
            let day = days.entry((one.on, one.age)).or_default();
            let list = if id == opened.standing.at { &mut day.changes } else { &mut day.later };
            list.extend(offer_change(content, opened, &id, one));
        }
    }
}

/// `None` if the pack no longer has what an old edition leads to.
fn offer_change(
    content: &Content,
    opened: &JourneyState,
    step: &pathway::id::StepId,
    change: AgeChange,
) -> Option<OfferChange> {
    let pathway_text = opened.pathway_text();
    let (offer, words, service) = match &change.offer {
        Offer::Route { choice, .. } => (OfferKind::Route, pathway_text.choice(step, choice.as_str()), None),
        Offer::Link(to) => {
            let edition = content.edition_of(to.pathway.as_str())?;
            edition.pathway.step(&to.step)?;
            let other = PathwayText { words: &edition.words, pathway: &edition.pathway, age: None };
            (OfferKind::Link, other.step_title(&to.step), None)
        }
        Offer::Service(id) => (OfferKind::Service, content.pack.services.get(id)?.name.clone(), Some(id.to_string())),
    };
    Some(OfferChange {
        offer,
        words,
        pathway: pathway_text.pathway_named(),
        step: Some(pathway_text.step_named(step)),
        journey: Some(opened.record.id.clone()),
        service,
        before: change.before.into(),
        after: change.after.into(),
    })
}

/// The pathways that a birthday opens to the child, or closes.
fn beginnings(content: &Content, journeys: &[JourneyState], span: &Span) -> Vec<(Date, Age, OfferChange)> {
    let free =
        content.pack.pathways.iter().filter(|pathway| !journeys.iter().any(|one| one.edition.pathway.id == pathway.id));
    let state = |open: bool| if open { RouteState::Open } else { RouteState::NotForThisChild };
    let turns = free.flat_map(|pathway| {
        let bounds = [(pathway.ages.from, true), (pathway.ages.under, false)];
        bounds.into_iter().filter_map(move |(age, opens)| Some((pathway, age?, opens)))
    });
    turns
        .filter_map(|(pathway, age, opens)| {
            let on = age.reached_on(span.born).filter(|on| span.today < *on && *on <= span.until)?;
            let change = OfferChange {
                offer: OfferKind::Begin,
                words: content.words.say(pathway.id.as_str()),
                pathway: named(pathway.id.as_str(), content.words.say(pathway.id.as_str())),
                step: None,
                journey: None,
                service: None,
                before: state(!opens),
                after: state(opens),
            };
            Some((on, age, change))
        })
        .collect()
}

/// A move to the next phase of school, with what is known to come with it.
fn phase_event(content: &Content, span: &Span, on: Date, phase: SchoolPhase) -> AheadEvent {
    let fact = content.pack.fact_at(TurningPointAt::Phase(phase));
    with_fact(content, fact, span.event(on, phase_kind(phase)))
}

pub(crate) fn phase_kind(phase: SchoolPhase) -> AheadKind {
    match phase {
        SchoolPhase::School => AheadKind::StartsSchool,
        SchoolPhase::Secondary => AheadKind::Secondary,
        SchoolPhase::YearNine => AheadKind::YearNine,
        SchoolPhase::AfterSixteen => AheadKind::AfterSixteen,
        SchoolPhase::AfterEighteen => AheadKind::AfterEighteen,
    }
}

/// Returns the birthdays and the changes of school age among the turning points, each with its day and the age then.
/// On the same day, school age comes last.
pub(crate) fn turning_points(content: &Content, born: Date) -> Vec<(Date, Age, TurningPointAt)> {
    let points = content.pack.turning_points.iter().filter_map(|point| {
        let (on, age) = match point.at {
            TurningPointAt::Age(age) => (age.reached_on(born)?, age),
            TurningPointAt::SchoolAge(school_age) => {
                let first = school_age.first_day(born)?;
                let on = if point.at == LAST_DAY { first.yesterday().ok()? } else { first };
                (on, Age::on(born, on))
            }
            TurningPointAt::Phase(_) => return None,
        };
        Some((on, age, point.at))
    });
    let mut points: Vec<_> = points.collect();
    points.sort();
    points
}

/// The last day for what can be done about a disagreement, or about the decision to which a journey has come.
fn limit_event(content: &Content, journeys: &[JourneyState], span: &Span, one: LimitAhead) -> AheadEvent {
    let decided = journeys.iter().find(|opened| one.by.is_decided_on(&opened.record.id));
    let counted = one.is_at_latest.then(|| content.words.say("lookahead-at-latest"));
    AheadEvent {
        journey: decided.map(|opened| opened.record.id.clone()),
        pathway: decided.map(|opened| opened.pathway_text().pathway_named()),
        law: one.law(),
        title: Some(one.title()),
        fact: Some(std::iter::once(one.act).chain(counted).collect::<Vec<_>>().join(" ")),
        sources: citations(&content.pack.sources, &one.sources),
        ..span.event(one.on, AheadKind::Limit)
    }
}

/// Adds what is known to come with an event, and where it was read.
fn with_fact(content: &Content, fact: Option<&TurningPointFact>, event: AheadEvent) -> AheadEvent {
    let Some(fact) = fact else { return event };
    AheadEvent {
        fact: Some(content.words.say(&format!("lookahead-fact-{}", fact.id))),
        sources: citations(&content.pack.sources, &fact.sources),
        ..event
    }
}

/// Returns the dates of a journey, the services that its wait outlasts, and the day by which its pathway's text is
/// reviewed.
fn of_journey(content: &Content, opened: &JourneyState, span: &Span) -> Vec<AheadEvent> {
    let pathway_text = opened.pathway_text();
    let about = |event: AheadEvent| AheadEvent {
        journey: Some(opened.record.id.clone()),
        pathway: Some(pathway_text.pathway_named()),
        step: Some(pathway_text.step_named(&opened.standing.at)),
        ..event
    };
    let dates = opened.dates().into_iter().filter(|dated| span.holds(dated.due.on)).map(|dated| {
        let (is_earliest, law, origin) = (dated.due.is_earliest, dated.law, dated.origin.map(Into::into));
        let fact = dated.is_at_latest.then(|| content.words.say("lookahead-at-latest"));
        about(AheadEvent { is_earliest, law, origin, fact, ..span.event(dated.due.on, dated.kind) })
    });
    let outlasted = opened.outlasted(content).into_iter().filter(|(_, _, on, _)| span.holds(*on));
    let outlasted = outlasted.map(|(service, age, on, until)| {
        about(AheadEvent {
            age: Some(age.to_string()),
            waits_until: until.map(|day| day.to_string()),
            changes: vec![closing(&pathway_text, opened, &service.into())],
            ..span.event(on, AheadKind::WaitOutlasts)
        })
    });
    let review = Some(opened.edition.pathway.review_by).filter(|on| span.holds(*on));
    let review = review.map(|on| AheadEvent { step: None, ..about(span.event(on, AheadKind::EditionReview)) });
    dates.chain(outlasted).chain(review).collect()
}

fn closing(pathway_text: &PathwayText<'_>, opened: &JourneyState, service: &ServiceLink) -> OfferChange {
    OfferChange {
        offer: OfferKind::Service,
        words: service.name.clone(),
        pathway: pathway_text.pathway_named(),
        step: Some(pathway_text.step_named(&opened.standing.at)),
        journey: Some(opened.record.id.clone()),
        service: Some(service.id.clone()),
        before: RouteState::Open,
        after: RouteState::NotForThisChild,
    }
}

/// Groups the events by month, from this month to that of the last day. A month can be empty.
fn by_month(events: Vec<AheadEvent>, today: Date, until: Date) -> Vec<AheadMonth> {
    let mut months: BTreeMap<String, Vec<AheadEvent>> = BTreeMap::new();
    let mut first = today.first_of_month();
    while first <= until {
        months.insert(first.to_string(), Vec::new());
        let Ok(next) = first.checked_add(1.month()) else { break };
        first = next;
    }
    for event in events {
        let month = event.on.parse::<Date>().map(|on| on.first_of_month().to_string());
        if let Some(listed) = month.ok().and_then(|month| months.get_mut(&month)) {
            listed.push(event);
        }
    }
    months.into_iter().map(|(month, events)| AheadMonth { month, events }).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::wire::YearGroup;

    #[test]
    fn a_move_is_on_the_day_on_which_the_year_group_says_so() {
        let groups = [
            (SchoolPhase::School, YearGroup::Nursery, YearGroup::Reception),
            (SchoolPhase::Secondary, YearGroup::Year6, YearGroup::Year7),
            (SchoolPhase::YearNine, YearGroup::Year8, YearGroup::Year9),
            (SchoolPhase::AfterSixteen, YearGroup::Year11, YearGroup::Year12),
            (SchoolPhase::AfterEighteen, YearGroup::Year13, YearGroup::Beyond),
        ];
        for born in [date(2012, 2, 29), date(2016, 8, 31), date(2016, 9, 1), date(2015, 12, 31)] {
            for offset in -1..=1 {
                for (phase, before, after) in groups {
                    let on = phase.begins(born, offset);
                    let eve = on.yesterday().unwrap();
                    let turned = (year_group::of(born, eve, offset), year_group::of(born, on, offset));
                    assert_eq!(turned, (before, after), "{phase:?} of {born}, {offset}");
                }
            }
        }
    }
}
