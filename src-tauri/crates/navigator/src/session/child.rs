//! A child’s row and entries, as the casebook stores them.

use casebook::ChildRecord;
use jiff::civil::Date;
use record::parse::Stored;

use crate::wire::{Code, Failure, JourneyId};

/// The birth date of a child, as its index has it.
pub(crate) fn born(child: &ChildRecord) -> Result<Date, Failure> {
    child.born.parse().map_err(|_| Failure::new(Code::RecordAltered))
}

/// The columns of a stored entry.
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
