//! Why a record is in the archive.

use crate::entry::{EntryBody, RecordEntry};
use crate::kinds::ArchiveReason;

/// Why the record is archived, by the newest entry in force about it; `None` if it is not archived, or nobody said why.
pub fn archived_why(in_force: &[RecordEntry]) -> Option<ArchiveReason> {
    let newest = in_force.iter().rev().find_map(|entry| match entry.body {
        EntryBody::Archived { archived, why } => Some(why.filter(|_| archived)),
        _ => None,
    });
    newest.flatten()
}

/// Whether the child or young person has died, as the archive says.
pub fn has_died(in_force: &[RecordEntry]) -> bool {
    archived_why(in_force) == Some(ArchiveReason::Died)
}
