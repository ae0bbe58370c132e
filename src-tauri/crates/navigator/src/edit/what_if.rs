//! "What if": the same engine on a copy of the child's record, in memory only.

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::Age;
use pathway::calendar::Calendar;
use pathway::consent::OWN_DECISION;
use record::entry::plan::{Agreed, Heard, Review};
use record::plans::{Plan, current};
use record::{EntryBody, NewEntry, RecordEntry};

use crate::content::questions::has_value;
use crate::content::shipped::Content;
use crate::forms::consent::by_age;
use crate::forms::decision::{decided, undone};
use crate::session::case_file::CaseFile;
use crate::session::child::born;
use crate::session::journey::JourneyState;
use crate::session::open::Session;
use crate::wire::{Code, ConsentGiver, Decision, Failure, JourneyId, ReviewDecision, Scenario, Speaker};

/// More changes than anybody can follow, and few enough to be fast.
pub(crate) const MOST_IMAGINED: usize = 60;
/// From birth to after the end of every pathway.
const MOST_MONTHS: u32 = 360;
/// Used as the reason of a decision; it is never saved.
const IMAGINED_REASON: &str = "imagined";

/// What one change adds to the copy: entries, and the day.
pub(crate) struct Turn {
    pub(crate) written: Vec<NewEntry>,
    pub(crate) today: Date,
}

/// Returns the copy after one more change.
///
/// # Errors
/// Every error that the same action would have in the real record.
pub(crate) fn what_if_after(
    content: &Content,
    session: &mut Session,
    case: &CaseFile,
    journey: &JourneyId,
    imagined: &Scenario,
) -> Result<(CaseFile, Turn), Failure> {
    let turn = turn(content, session, case, journey, imagined)?;
    Ok((case.with(content, session, &turn.written, turn.today)?, turn))
}

fn turn(
    content: &Content,
    session: &mut Session,
    case: &CaseFile,
    journey: &JourneyId,
    imagined: &Scenario,
) -> Result<Turn, Failure> {
    let today = case.today;
    let now = |written: Vec<NewEntry>| Ok(Turn { written, today });
    match imagined {
        Scenario::Later { months } => {
            let months = i64::from((*months).min(MOST_MONTHS)).months();
            let today = today.checked_add(months).map_err(|_| Failure::new(Code::DateNotReal))?;
            Ok(Turn { written: Vec::new(), today })
        }
        Scenario::Absent { days, run } => {
            let spells = spells(&session.calendar(content), today, *days, *run);
            now(spells.into_iter().map(|(from, to)| NewEntry::of_child(EntryBody::Absent { from, to })).collect())
        }
        Scenario::Answer { question, value } => {
            if !has_value(content, question, value)? {
                return Err(Failure::new(Code::UnknownQuestion));
            }
            now(vec![NewEntry::of_child(EntryBody::Answered { question: question.clone(), value: value.clone() })])
        }
        Scenario::Hold { evidence } => {
            if !content.knows_evidence(evidence) {
                return Err(Failure::new(Code::UnknownEvidence));
            }
            let (evidence, of, as_whom) = (evidence.clone(), today.into(), None);
            let (said_by, judged_by, note) = Default::default();
            now(vec![NewEntry::of_child(EntryBody::Held { evidence, of, said_by, as_whom, judged_by, note })])
        }
        Scenario::Lose { evidence } => {
            let of_it = |body: &EntryBody| matches!(body, EntryBody::Held { evidence: held, .. } if held == evidence);
            let of_this_kind = case.record.in_force.iter().filter(|entry| of_it(&entry.body));
            let lost: Vec<NewEntry> =
                of_this_kind.map(|entry| NewEntry::of_child(EntryBody::undone(entry.seq))).collect();
            if lost.is_empty() { Err(Failure::new(Code::NothingToUndo)) } else { now(lost) }
        }
        Scenario::Consent { service, given, as_whom } => {
            if !content.pack.services.contains_key(&service.as_str().into()) {
                return Err(Failure::new(Code::UnknownService));
            }
            let born = born(&case.child)?;
            let giver = by_age(as_whom.unwrap_or(whose(born, today)), born, today);
            now(vec![NewEntry::of_child(consent(service, *given, giver, today))])
        }
        Scenario::Review => now(review_entries(case, journey)?),
        Scenario::Choose { choice } => {
            let opened = case.journey(journey)?;
            now(decided(opened, &decision(opened, choice))?)
        }
        Scenario::Back => now(undone(case.journey(journey)?)?),
    }
}

/// Returns the plan in force that supports a journey; the one with the earliest review if there are several.
pub(crate) fn plan_serving<'a>(case: &'a CaseFile, journey: &JourneyId) -> Option<Plan<'a>> {
    let serving = current(&case.record.in_force).into_iter();
    serving
        .filter(|plan| plan.agreed.journeys.iter().any(|id| *journey == *id))
        .min_by_key(|plan| plan.agreed.review_on)
}

/// Returns a review of the plan on that day. If there is no plan, one is made first. What people last said counts as
/// said at the review; nobody who was not heard is assumed to have spoken.
fn review_entries(case: &CaseFile, journey: &JourneyId) -> Result<Vec<NewEntry>, Failure> {
    let (mut written, on) = (Vec::<NewEntry>::new(), case.today);
    let plan = match plan_serving(case, journey) {
        Some(plan) if on < plan.agreed.from => return Err(Failure::of_field(Code::ReviewTooEarly, "on")),
        Some(plan) => plan.id,
        None => {
            let journeys = vec![case.journey(journey)?.record.id.to_string()];
            let (outcomes, provision) = (Vec::new(), Vec::new());
            let agreed = Agreed { journeys, outcomes, provision, from: on, review_on: on };
            written.push(NewEntry::of_child(EntryBody::Planned(agreed)));
            case.record.newest().saturating_add(1)
        }
    };
    let newest_words = |speaker: Speaker| {
        let by = |entry: &&RecordEntry| matches!(&entry.body, EntryBody::Voice { speaker: of, .. } if *of == speaker);
        case.record.in_force.iter().rev().find(by).map_or(Heard::NotHeard(0), |entry| Heard::Said(entry.seq))
    };
    let text = || String::from(IMAGINED_REASON);
    written.push(NewEntry::of_child(EntryBody::Reviewed(Review {
        plan,
        on,
        outcomes: Vec::new(),
        delivered: Vec::new(),
        changed: text(),
        child: newest_words(Speaker::Child),
        parent: newest_words(Speaker::Parent),
        decision: ReviewDecision::GoOn,
        why: text(),
        next: String::new(),
        carried_on: None,
    })));
    Ok(written)
}

/// Returns who decides about consent on a day, by age.
fn whose(born: Date, today: Date) -> ConsentGiver {
    if Age::on(born, today) < OWN_DECISION { ConsentGiver::Parent } else { ConsentGiver::YoungPerson }
}

/// A child below 16 who decides in a scenario is assumed to understand it.
fn consent(service: &str, given: bool, as_whom: ConsentGiver, today: Date) -> EntryBody {
    let (service, by) = (service.to_owned(), String::from(IMAGINED_REASON));
    let is_own = matches!(as_whom, ConsentGiver::Child | ConsentGiver::YoungPerson);
    let judged_by = String::from(if is_own { IMAGINED_REASON } else { "" });
    if given {
        EntryBody::Consented {
            service,
            by,
            as_whom,
            judged_by,
            from: today,
            until: None,
            what: String::new(),
            ended: String::new(),
        }
    } else {
        let (service, as_whom) = (Some(service), Some(as_whom));
        EntryBody::ConsentWithdrawn { service, on: today, by, as_whom, judged_by, reason: String::new() }
    }
}

fn decision(opened: &JourneyState, choice: &str) -> Decision {
    Decision {
        journey: opened.record.id.clone(),
        seq: opened.newest(),
        step: opened.standing.at.to_string(),
        choice: choice.to_owned(),
        gate_reason: String::from(IMAGINED_REASON),
        reason: String::from(IMAGINED_REASON),
        ..Decision::default()
    }
}

/// Returns that many school days away up to today, within this school year: the last ones in a row, or every second
/// one.
///
/// If the school year is too short to leave days between, the last ones in a row are returned.
pub(crate) fn spells(calendar: &Calendar, today: Date, days: u32, run: bool) -> Vec<(Date, Date)> {
    let begins = calendar.school_year_begins(today);
    let back = std::iter::successors(Some(today), |day| day.yesterday().ok()).take_while(|day| *day >= begins);
    let school_days: Vec<Date> = back.filter(|day| calendar.is_school_day(*day)).collect();
    let wanted = usize::try_from(days).unwrap_or(usize::MAX);
    let apart: Vec<Date> = school_days.iter().copied().step_by(2).take(wanted).collect();
    let last: Vec<Date> = school_days.into_iter().take(wanted).collect();
    match (last.first(), last.last()) {
        (Some(to), Some(from)) if run => vec![(*from, *to)],
        _ if apart.len() == last.len() => apart.into_iter().map(|day| (day, day)).collect(),
        _ => last.into_iter().map(|day| (day, day)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use pathway::absence::count;

    use super::*;

    #[test]
    fn days_away_in_a_scenario_are_counted_like_recorded_ones() {
        let calendar = Calendar::default();
        let counted = |today, days, run| {
            let absence = count(&calendar, &spells(&calendar, today, days, run), today);
            (absence.run, absence.total)
        };
        let november = date(2026, 11, 23);
        assert_eq!(counted(november, 15, true), (15, 15));
        assert_eq!(counted(november, 15, false), (1, 15));
        assert_eq!(counted(november, 0, true), (0, 0));
        // The second school day of the year: there are only two days, so none can be left out between them.
        assert_eq!(counted(date(2026, 9, 2), 15, false), (2, 2));
    }
}
