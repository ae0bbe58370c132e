//! What an edit of the record writes. Nothing is overwritten: each edit adds entries about earlier entries.

use std::collections::BTreeSet;

use record::plans::carried_on;
use record::undo::{can_be_undone, undone_by, undone_with};
use record::{EntryBody, NewEntry, RecordEntry};

use crate::content::shipped::Content;
use crate::edit::correct::corrected;
use crate::edit::join::is_joining;
use crate::forms::answer::answered;
use crate::forms::fields;
use crate::forms::fields::Together;
use crate::session::case_file::CaseFile;
use crate::session::child::born;
use crate::session::journey::JourneyState;
use crate::wire::{Code, Correction, Edit, Failure, TypedDate};

/// Returns the entries that an edit writes.
pub(crate) fn written(content: &Content, case: &CaseFile, edit: &Edit) -> Result<Vec<NewEntry>, Failure> {
    match edit {
        Edit::TakeBack { seq, reason } => undo(case, *seq, reason),
        Edit::PutBack { seq, reason } => restore(case, *seq, reason),
        Edit::Mend { journey, reason } => {
            let reason = required_reason(reason)?;
            let written = repair_of(case, case.journey(journey)?, &reason);
            if written.is_empty() { Err(Failure::new(Code::NothingToUndo)) } else { Ok(written) }
        }
        Edit::Add { seq, words } => {
            case.in_force(*seq)?;
            let words = fields::required_text(words, "words", Code::WordsMissing)?;
            Ok(case.about([*seq], |seq| EntryBody::Added { seq, words: words.clone() }))
        }
        Edit::Change { seq, value, day, month, year } => {
            let EntryBody::Answered { question, .. } = &case.in_force(*seq)?.body else {
                return Err(Failure::new(Code::NotToBeCorrected));
            };
            let since = fields::date(TypedDate { day, month, year })
                .ok_or_else(|| Failure::of_field(Code::DateNotReal, "since"))?;
            let since = fields::since_birth(since, born(&case.child)?, "since")?;
            if since > case.today {
                return Err(Failure::of_field(Code::DateInFuture, "since"));
            }
            let to = Box::new(answered(content, question, value)?);
            Ok(vec![NewEntry::of_child(EntryBody::Changed { seq: *seq, to, since })])
        }
        Edit::Correct { seq, to, reason } => correct(content, case, *seq, to, reason),
    }
}

/// Returns entries that undo, on every journey that would no longer fit, the decisions from the first that does not
/// fit.
pub(crate) fn repairs(then: &CaseFile, reason: &str) -> Vec<NewEntry> {
    then.journeys.iter().flat_map(|opened| repair_of(then, opened, reason)).collect()
}

fn repair_of(case: &CaseFile, opened: &JourneyState, reason: &str) -> Vec<NewEntry> {
    let acts: BTreeSet<u32> = conflicting_decisions(opened).iter().flat_map(|entry| case.act(entry.seq)).collect();
    case.about(acts, |seq| EntryBody::Undone { seq, reason: reason.to_owned() })
}

/// Returns the decisions of a journey from the first that does not fit.
pub(crate) fn conflicting_decisions(opened: &JourneyState) -> Vec<&RecordEntry> {
    let Some(stopped) = &opened.standing.stopped else { return Vec::new() };
    let on_it = |entry: &&RecordEntry| {
        entry.seq >= stopped.seq && opened.has(entry) && matches!(entry.body, EntryBody::Chose { .. })
    };
    opened.read.in_force.iter().filter(on_it).collect()
}

fn required_reason(reason: &str) -> Result<String, Failure> {
    fields::required_text(reason, "reason", Code::ReasonMissing)
}

fn undo(case: &CaseFile, seq: u32, reason: &str) -> Result<Vec<NewEntry>, Failure> {
    if let EntryBody::Undone { seq, .. } = case.in_force(seq)?.body {
        return restore(case, seq, reason);
    }
    can_be_undone(&case.record, seq)?;
    let reason = required_reason(reason)?;
    let act = case.act(seq).into_iter().chain(carried_on(&case.record.in_force, seq));
    Ok(case.about(act, |seq| EntryBody::Undone { seq, reason: reason.clone() }))
}

fn restore(case: &CaseFile, seq: u32, reason: &str) -> Result<Vec<NewEntry>, Failure> {
    let reason = required_reason(reason)?;
    // Two records that were separated are joined again as at first, because something can have been recorded since.
    if is_joining(&case.record, seq) {
        return Err(Failure::new(Code::NothingToUndo));
    }
    if let Some(code) = cannot_be_redone(case, seq) {
        return Err(Failure::new(code));
    }
    let act = case.record.act_of(seq);
    let mut taken: Vec<u32> = act.into_iter().flat_map(|seq| undone_by(&case.record, seq)).collect();
    let with_it = undone_with(&case.record, seq, &taken);
    taken.extend(with_it);
    if taken.is_empty() {
        return Err(Failure::new(Code::NothingToUndo));
    }
    Ok(case.about(taken, |seq| EntryBody::Undone { seq, reason: reason.clone() }))
}

/// Returns why an undone entry cannot be restored: its journey no longer exists, or a second journey would be under way
/// on one pathway.
fn cannot_be_redone(case: &CaseFile, seq: u32) -> Option<Code> {
    let entry = case.record.written(seq)?;
    let gone = case.gone.iter().find(|gone| entry.journey.as_ref().is_some_and(|journey| gone.id == *journey))?;
    if !matches!(entry.body, EntryBody::Begun { .. }) {
        return Some(Code::NothingToUndo);
    }
    let is_under_way = |opened: &JourneyState| opened.record.pathway == gone.pathway && !opened.standing.ended;
    case.journeys.iter().any(is_under_way).then_some(Code::JourneyUnderWay)
}

fn correct(
    content: &Content,
    case: &CaseFile,
    seq: u32,
    to: &Correction,
    reason: &str,
) -> Result<Vec<NewEntry>, Failure> {
    let (right, reason) = (corrected(content, case, case.in_force(seq)?, to), required_reason(reason)).together()?;
    let corrected = |seq: u32| {
        let to = match (&right, case.record.standing(seq).map(|entry| &entry.body)) {
            // A choice at an `ask` step and its answer are one act and say the same.
            (EntryBody::Answered { value, .. }, Some(EntryBody::Chose { step, gate_reason, reason, happened, .. })) => {
                EntryBody::Chose {
                    step: step.clone(),
                    choice: value.clone(),
                    gate_reason: gate_reason.clone(),
                    reason: reason.clone(),
                    happened: *happened,
                }
            }
            (EntryBody::Chose { choice, .. }, Some(EntryBody::Answered { question, .. })) => {
                EntryBody::Answered { question: question.clone(), value: choice.clone() }
            }
            _ => right.clone(),
        };
        EntryBody::Corrected { seq, to: Box::new(as_written(case, seq, to)), reason: reason.clone() }
    };
    Ok(case.about(case.act(seq), corrected))
}

/// A corrected change remains a change, from the same day.
fn as_written(case: &CaseFile, seq: u32, to: EntryBody) -> EntryBody {
    match case.record.written(seq).map(|entry| &entry.body) {
        Some(EntryBody::Changed { seq, since, .. }) => {
            EntryBody::Changed { seq: *seq, to: Box::new(to), since: *since }
        }
        _ => to,
    }
}
