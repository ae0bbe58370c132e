//! Undo: which entries can be undone, and which entries undid one. What undo does to the record is in `in_force`.

use crate::entry::plan::Review;
use crate::entry::{EntryBody, RecordEntry};
use crate::record::Record;

/// Why an entry cannot be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotUndone {
    /// It is not in force, or it is the only details of the child.
    Nothing,
    /// Something was written on the journey that it began.
    JourneyWrittenTo,
}

/// Whether an entry can be undone.
///
/// # Errors
/// [`NotUndone`]: a child’s only details cannot be undone, nor the start of a journey on which something was written.
pub fn can_be_undone(record: &Record, seq: u32) -> Result<(), NotUndone> {
    let is_profile = |entry: &&RecordEntry| matches!(entry.body, EntryBody::Profile { .. });
    let entry = record.standing(seq).ok_or(NotUndone::Nothing)?;
    match (&entry.body, entry.journey.as_deref()) {
        (EntryBody::Profile { .. }, _) if record.in_force.iter().filter(is_profile).count() < 2 => {
            Err(NotUndone::Nothing)
        }
        (EntryBody::Begun { .. }, Some(journey)) if is_written_to(record, journey) => Err(NotUndone::JourneyWrittenTo),
        _ => Ok(()),
    }
}

/// Whether anything in force was written on a journey since it began, including a plan that serves it.
fn is_written_to(record: &Record, journey: &str) -> bool {
    let on_it = |entry: &RecordEntry| match &entry.body {
        EntryBody::Begun { .. } | EntryBody::Undone { .. } => false,
        EntryBody::Planned(agreed) | EntryBody::PlanChanged { to: agreed, .. } => {
            agreed.journeys.iter().any(|id| id == journey)
        }
        _ => entry.journey.as_deref() == Some(journey),
    };
    record.in_force.iter().any(on_it)
}

/// The entries in force that undid one.
pub fn undone_by(record: &Record, target: u32) -> Vec<u32> {
    let undoes = |entry: &&RecordEntry| matches!(&entry.body, EntryBody::Undone { seq, .. } if *seq == target);
    record.in_force.iter().filter(undoes).map(|entry| entry.seq).collect()
}

/// The entries that undid the plan which a review carried on, in the same act in which the review was undone.
pub fn undone_with(record: &Record, review: u32, undone: &[u32]) -> Vec<u32> {
    let Some(EntryBody::Reviewed(Review { carried_on: Some(plan), .. })) =
        record.written(review).map(|entry| &entry.body)
    else {
        return Vec::new();
    };
    let at = |seq: &u32| record.written(*seq).map(|entry| entry.at.as_str());
    let same_act = |seq: &u32| undone.iter().any(|other| at(other) == at(seq));
    undone_by(record, *plan).into_iter().filter(same_act).collect()
}
