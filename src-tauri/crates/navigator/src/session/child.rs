//! A child’s row and entries, as the casebook stores them.

use casebook::ChildRecord;
use jiff::civil::Date;
use record::parse::Stored;

use crate::wire::{Code, Failure, JourneyId};

/// Returns the birth date of a child, from the index.
pub(crate) fn born(child: &ChildRecord) -> Result<Date, Failure> {
    child.born.parse().map_err(|_| Failure::new(Code::RecordAltered))
}

/// Returns the columns of a stored entry.
pub(crate) fn stored(entry: &casebook::EntryRow) -> Stored<'_> {
    Stored {
        seq: entry.seq,
        journey: entry.journey.as_ref().map(JourneyId::as_str),
        on: &entry.on,
        at: &entry.at,
        by: &entry.by_name,
        role: &entry.by_role,
        body: &entry.body,
    }
}
