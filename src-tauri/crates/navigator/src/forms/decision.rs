//! A decision on a journey, and undoing the last one, as entries.

use std::sync::Arc;

use jiff::civil::Date;
use pathway::id::StepId;
use pathway::model::{Kind, Origin, Route, Timescale};
use pathway::replay::RouteState;
use pathway::{Act, Entry, Journey};
use record::{EntryBody, NewEntry, RecordEntry};

use crate::forms::fields;
use crate::forms::fields::Together;
use crate::session::journey::JourneyState;
use crate::wire::{Code, Decision, Failure};

/// Returns the day of the decision, if it is not today. Fails if it is in the future, or before the decision that led
/// to this step.
fn happened(opened: &JourneyState, decision: &Decision) -> Result<Option<Date>, Failure> {
    day_of(opened, decision, (fields::day_or_today(decision.date())?, opened.today))
}

/// Returns the corrected day of a decision on record, if it is not the day on which it was written. Fails if it is in the
/// future, before the decision that led to its step, or after the next one.
pub(crate) fn corrected_day(
    opened: &JourneyState,
    entry: &RecordEntry,
    decision: &Decision,
) -> Result<Option<Date>, Failure> {
    let EntryBody::Chose { happened, .. } = entry.body else { return Ok(None) };
    let typed = fields::day_or_today(decision.date())?;
    let on = typed.unwrap_or(entry.on);
    if on == entry.happened() {
        return Ok(happened);
    }
    let day = day_of(&before(opened, entry.seq), decision, (typed, entry.on))?;
    let next = opened.standing.trail.iter().skip_while(|passed| passed.seq != entry.seq).nth(1);
    if next.is_some_and(|next| next.on < on) {
        return Err(Failure::of_field(Code::DecisionDateTooLate, "date"));
    }
    Ok(day)
}

/// Returns a journey as it was before an entry of its own.
fn before(opened: &JourneyState, seq: u32) -> JourneyState {
    let entries: Arc<[Entry]> = opened.entries.iter().filter(|entry| entry.seq < seq).cloned().collect();
    let standing = Arc::new(Journey { entries: &entries, ..opened.journey() }.replay());
    JourneyState { entries, standing, ..opened.clone() }
}

/// Returns the day that was `typed` for a decision, if it is not the day on which the decision was `written`.
fn day_of(
    opened: &JourneyState,
    decision: &Decision,
    (typed, written): (Option<Date>, Date),
) -> Result<Option<Date>, Failure> {
    // If a limit of the law begins, it matters that somebody gave the day, even if it is today.
    let counts = route_of(opened, &decision.choice).is_some_and(|route| begins_limit(opened, &route.to).is_some());
    let Some(day) = typed.filter(|day| counts || *day != written) else { return Ok(None) };
    let day = fields::since_birth(day, opened.born, "date")?;
    if day > opened.today {
        return Err(Failure::of_field(Code::DecisionDateInFuture, "date"));
    }
    let last = opened.standing.trail.last().map(|passed| passed.on);
    let earliest = last.filter(|_| !can_have_begun_before(opened, decision, day)).unwrap_or(opened.born);
    if day < earliest { Err(Failure::of_field(Code::DecisionDateTooEarly, "date")) } else { Ok(Some(day)) }
}

/// Returns the time limit of the law that begins if the journey goes from its step to this one: a limit that continues over
/// several steps, or else that of the step. `None` if one that began earlier continues.
pub(crate) fn begins_limit<'a>(opened: &'a JourneyState, to: &StepId) -> Option<&'a Timescale> {
    let to = opened.edition.pathway.step(to)?;
    let at = &opened.standing.at;
    let time = match &to.clock {
        Some(clock) if clock.since == *at => Some(&clock.time),
        Some(clock) if clock.through.contains(at) && opened.standing.clock_began(clock).is_some() => None,
        _ => to.within.as_ref(),
    };
    time.filter(|time| time.origin == Origin::Law)
}

fn route_of<'a>(opened: &'a JourneyState, choice: &str) -> Option<&'a Route> {
    let step = opened.edition.pathway.step(&opened.standing.at)?;
    step.routes.iter().find(|route| route.choice.as_str() == choice)
}

/// Whether a choice leads to a wait, or to a limit of the law, that can have begun on this day before the record, and fits
/// that day too.
fn can_have_begun_before(opened: &JourneyState, decision: &Decision, on: Date) -> bool {
    let begins_earlier_limit = is_caught_up(opened)
        && route_of(opened, &decision.choice).is_some_and(|route| begins_limit(opened, &route.to).is_some());
    (leads_to_earlier_wait(opened, &decision.choice) || begins_earlier_limit) && fits(opened, decision, on)
}

/// Whether only the first steps of a pathway were recorded so far, all on one day: what they led to can be older. A step that
/// asks for consent is left out: consent counts from the day on which it was given.
fn is_caught_up(opened: &JourneyState) -> bool {
    let begun = opened.read.in_force.iter().find(|entry| opened.has(entry)).map(|entry| entry.on);
    let is_first = opened.standing.trail.iter().all(|passed| Some(passed.on) == begun);
    let step = opened.edition.pathway.step(&opened.standing.at);
    is_first && step.is_some_and(|step| step.gates.iter().all(|gate| gate.consents.is_empty()))
}

/// Whether a choice leads to a wait that can have begun before this record. Somebody may have been on a waiting list for months
/// by then.
pub(crate) fn leads_to_earlier_wait(opened: &JourneyState, choice: &str) -> bool {
    let to = route_of(opened, choice).and_then(|route| opened.edition.pathway.step(&route.to));
    to.is_some_and(|to| to.kind == Kind::Wait) && is_caught_up(opened)
}

/// Whether a decision fits on a day, as the child was then.
fn fits(opened: &JourneyState, decision: &Decision, on: Date) -> bool {
    let act = Act::Chose {
        step: decision.step.as_str().into(),
        choice: decision.choice.as_str().into(),
        gate_reason: decision.gate_reason.clone(),
        reason: decision.reason.clone(),
    };
    let (seq, by, role) = (opened.newest().saturating_add(1), String::new(), Some(opened.role.into()));
    let entries: Vec<Entry> = opened.entries.iter().cloned().chain([Entry { seq, on, by, role, act }]).collect();
    Journey { entries: &entries, ..opened.journey() }.replay().stopped.is_none()
}

/// Returns the entries that undo the last decision of a journey.
pub(crate) fn undone(opened: &JourneyState) -> Result<Vec<NewEntry>, Failure> {
    // If a decision no longer fits, it is the newest one, and the way out is to undo it.
    let last = match (&opened.standing.stopped, opened.standing.trail.last()) {
        (Some(stopped), _) => stopped.seq,
        (None, Some(passed)) => passed.seq,
        (None, None) => return Err(Failure::new(Code::NothingToUndo)),
    };
    let act = opened.read.act_of(last).into_iter().filter(|seq| opened.read.standing(*seq).is_some());
    Ok(act.map(|seq| NewEntry::on(opened.record.id.clone(), EntryBody::undone(seq))).collect())
}

/// Returns the entries of a decision. Fails if it cannot be made.
pub(crate) fn decided(opened: &JourneyState, decision: &Decision) -> Result<Vec<NewEntry>, Failure> {
    let standing = &opened.standing;
    if opened.newest() != decision.seq || standing.at.as_str() != decision.step {
        return Err(Failure::new(Code::JourneyMovedOn));
    }
    if standing.stopped.is_some() {
        return Err(Failure::new(Code::ChoiceNotOpen));
    }
    let route = standing.routes.iter().find(|route| route.choice.as_str() == decision.choice);
    let route = route.ok_or(Failure::new(Code::ChoiceNotOpen))?;
    match route.state {
        RouteState::Open | RouteState::OpenWithReason => {}
        RouteState::Waiting if route.because.is_empty() => return Err(Failure::new(Code::GateOfLaw)),
        RouteState::Waiting | RouteState::NotForThisChild => return Err(Failure::new(Code::ChoiceNotOpen)),
    }
    let text = |typed: &str, field: &str, is_needed: bool| {
        if is_needed { fields::required_text(typed, field, Code::ReasonMissing) } else { fields::text(typed, field) }
    };
    let (gate_reason, reason, happened) = (
        text(&decision.gate_reason, "gateReason", route.state == RouteState::OpenWithReason),
        text(&decision.reason, "reason", route.asks_reason),
        happened(opened, decision),
    )
        .together()?;
    Ok(entries_of(opened, decision, gate_reason, reason, happened))
}

/// A choice at an `ask` step is also an answer about the child, so that no other journey asks again.
pub(crate) fn entries_of(
    opened: &JourneyState,
    decision: &Decision,
    gate_reason: String,
    reason: String,
    happened: Option<Date>,
) -> Vec<NewEntry> {
    let step = opened.edition.pathway.step(&opened.standing.at);
    let asked = step.and_then(|step| step.asks.as_ref());
    let answer = asked.map(|question| {
        NewEntry::of_child(EntryBody::Answered { question: question.to_string(), value: decision.choice.clone() })
    });
    let chose = EntryBody::Chose {
        step: decision.step.clone(),
        choice: decision.choice.clone(),
        gate_reason,
        reason,
        happened,
    };
    answer.into_iter().chain([NewEntry::on(decision.journey.clone(), chose)]).collect()
}
