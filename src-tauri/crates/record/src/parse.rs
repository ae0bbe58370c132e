//! Reads stored entries. What this version cannot read is listed, never dropped.

use serde::Serialize;

use crate::entry::{EntryBody, RecordEntry};

/// The columns of a stored entry.
#[derive(Clone, Copy, Debug)]
pub struct Stored<'a> {
    /// The number of the entry in the child’s record, from 1.
    pub seq: u32,
    /// The journey that it belongs to, if it does not concern them all.
    pub journey: Option<&'a str>,
    /// The day by the clock, `YYYY-MM-DD`.
    pub on: &'a str,
    /// The moment by the clock.
    pub at: &'a str,
    /// The name of whoever wrote it.
    pub by: &'a str,
    /// Their role, as [`crate::kinds::Role`] is stored.
    pub role: &'a str,
    /// The body, as JSON.
    pub body: &'a str,
}

/// An entry that this version of the app cannot read. It is kept as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct UnreadableEntry {
    pub seq: u32,
    /// The day on which it was written, as it is written down.
    pub on: String,
    pub by: String,
}

/// Reads one entry. `None` if this version cannot read it, for example because a later version wrote it.
pub fn read(stored: Stored<'_>) -> Option<RecordEntry> {
    Some(RecordEntry {
        seq: stored.seq,
        journey: stored.journey.map(str::to_owned),
        on: stored.on.parse().ok()?,
        misdated: None,
        at: stored.at.to_owned(),
        by: stored.by.to_owned(),
        role: serde_json::from_value(serde_json::Value::String(stored.role.to_owned())).ok()?,
        body: serde_json::from_str(stored.body).ok()?,
    })
}

/// Reads a child’s entries, and lists those that this version cannot read.
pub fn read_all<'a>(entries: impl Iterator<Item = Stored<'a>>) -> (Vec<RecordEntry>, Vec<UnreadableEntry>) {
    let (mut all, mut unreadable) = (Vec::new(), Vec::new());
    for stored in entries {
        match read(stored) {
            Some(read) => all.push(read),
            None => {
                let (on, by) = (stored.on.to_owned(), stored.by.to_owned());
                unreadable.push(UnreadableEntry { seq: stored.seq, on, by });
            }
        }
    }
    (all, unreadable)
}

/// The digest of the file that a stored body attaches.
pub fn attached_digest(body: &str) -> Option<String> {
    match serde_json::from_str(body).ok()? {
        EntryBody::Attached { sha256, .. } => Some(sha256),
        _ => None,
    }
}
