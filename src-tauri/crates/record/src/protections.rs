//! Protective notes: who must not be told something about a child, not be sent anything, or have no contact with them.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::entry::{EntryBody, Protection, RecordEntry};

/// A protective note with how it ended.
#[derive(Clone, Copy, Debug)]
pub struct ProtectiveNote<'a> {
    /// The entry that wrote it.
    pub entry: &'a RecordEntry,
    /// What it says now.
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

/// Every protective note in force, in the order in which they were written, ended ones included.
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
