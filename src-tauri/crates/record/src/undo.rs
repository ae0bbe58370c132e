//! Undo: which entries can be undone, and which entries undid another. [`crate::in_force`] applies an undo to the record.

use crate::entry::plan::Review;
use crate::entry::{EntryBody, RecordEntry};
use crate::record::Record;

/// Why an entry cannot be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotUndone {
    /// It is not in force, it has the child’s only details, it says that a paper left the app, or it joined two records, which are
    /// separated as a whole.
    Nothing,
    /// It began a journey that has other entries.
    JourneyWrittenTo,
}

/// Checks that an entry can be undone.
///
/// # Errors
/// [`NotUndone::Nothing`] if the entry is not in force, has the child’s only details, says that a paper left the app, which stays
/// true, or joined two records; [`NotUndone::JourneyWrittenTo`] if it began a journey that has other entries.
pub fn can_be_undone(record: &Record, seq: u32) -> Result<(), NotUndone> {
    let is_profile = |entry: &&RecordEntry| matches!(entry.body, EntryBody::Profile { .. });
    let entry = record.standing(seq).ok_or(NotUndone::Nothing)?;
    match (&entry.body, entry.journey.as_deref()) {
        (EntryBody::Profile { .. }, _) if record.in_force.iter().filter(is_profile).count() < 2 => {
            Err(NotUndone::Nothing)
        }
        (EntryBody::PaperMade { .. } | EntryBody::Joined { .. } | EntryBody::PartOf { .. }, _) => {
            Err(NotUndone::Nothing)
        }
        (EntryBody::Begun { .. }, Some(journey)) if is_written_to(record, journey) => Err(NotUndone::JourneyWrittenTo),
        _ => Ok(()),
    }
}

/// Whether a journey has entries in force besides its start, or a plan that serves it.
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

/// The numbers of the entries in force that undid the entry `target`.
pub fn undone_by(record: &Record, target: u32) -> Vec<u32> {
    let undoes = |entry: &&RecordEntry| matches!(&entry.body, EntryBody::Undone { seq, .. } if *seq == target);
    record.in_force.iter().filter(undoes).map(|entry| entry.seq).collect()
}

/// The numbers of the entries that undid the plan which continued a reviewed one, if the review was undone at the same time.
///
/// `review` is the number of the review, and `undone` are the numbers of the entries that undid it.
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
