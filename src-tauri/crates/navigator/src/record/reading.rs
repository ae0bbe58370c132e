//! Entries as the casebook has them, read back; what cannot be read is named and never dropped.

use super::{EntryBody, RecordEntry};
use crate::wire::UnreadableEntry;

/// Reads an entry of the casebook. None for one that this version cannot read, as when a later one wrote it.
pub(crate) fn read(entry: &casebook::Entry) -> Option<RecordEntry> {
    Some(RecordEntry {
        seq: entry.seq,
        journey: entry.journey.clone(),
        on: entry.on.parse().ok()?,
        misdated: None,
        at: entry.at.clone(),
        by: entry.by_name.clone(),
        role: serde_json::from_value(serde_json::Value::String(entry.by_role.clone())).ok()?,
        body: serde_json::from_str(&entry.body).ok()?,
    })
}

/// Reads a child's entries, and names those that this version cannot read.
pub(crate) fn read_all(entries: &[casebook::Entry]) -> (Vec<RecordEntry>, Vec<UnreadableEntry>) {
    let (mut all, mut unreadable) = (Vec::new(), Vec::new());
    for entry in entries {
        match read(entry) {
            Some(read) => all.push(read),
            None => {
                unreadable.push(UnreadableEntry { seq: entry.seq, on: entry.on.clone(), by: entry.by_name.clone() });
            }
        }
    }
    (all, unreadable)
}

/// The digest of the file that an entry attaches.
pub(crate) fn attached(entry: &casebook::Entry) -> Option<String> {
    match serde_json::from_str(&entry.body).ok()? {
        EntryBody::Attached { sha256, .. } => Some(sha256),
        _ => None,
    }
}
