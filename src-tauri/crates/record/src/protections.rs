//! Protective notes: people who must not learn or receive something about a child, or have contact with them.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::entry::{EntryBody, Protection, RecordEntry};

/// A protective note in its current state.
#[derive(Clone, Copy, Debug)]
pub struct ProtectiveNote<'a> {
    /// The entry that recorded it.
    pub entry: &'a RecordEntry,
    /// Its current content.
    pub note: &'a Protection,
    /// How it ended; `None` while it applies.
    pub ended: Option<NoteEnd<'a>>,
}

/// The end of a protective note.
#[derive(Clone, Copy, Debug)]
pub struct NoteEnd<'a> {
    /// The entry that ended it.
    pub entry: &'a RecordEntry,
    /// The day from which it no longer applies.
    pub on: Date,
    /// Why it ended.
    pub reason: &'a str,
}

/// Every protective note in the entries in force, in the order of the record, ended ones included.
pub fn protective_notes<'a>(in_force: &'a [RecordEntry]) -> Vec<ProtectiveNote<'a>> {
    let mut ends: BTreeMap<u32, NoteEnd<'a>> = BTreeMap::new();
    for entry in in_force {
        if let EntryBody::ProtectionEnded { seq, on, reason } = &entry.body {
            ends.insert(*seq, NoteEnd { entry, on: *on, reason });
        }
    }
    let note = |entry: &'a RecordEntry| match &entry.body {
        EntryBody::Protected(note) => Some(ProtectiveNote { entry, note, ended: ends.get(&entry.seq).copied() }),
        _ => None,
    };
    in_force.iter().filter_map(note).collect()
}
