//! Parses stored entries. Entries that this version cannot read are listed, never dropped.

use serde::Serialize;

use crate::entry::{EntryBody, RecordEntry};

/// The columns of a stored entry.
#[derive(Clone, Copy, Debug)]
pub struct Stored<'a> {
    /// The number of the entry in the child’s record, from 1.
    pub seq: u32,
    /// The id of the journey; `None` if the entry concerns every journey of the child.
    pub journey: Option<&'a str>,
    /// The day on which it was written by the clock, as `YYYY-MM-DD`.
    pub on: &'a str,
    /// The time of writing by the clock, as an RFC 3339 timestamp. It is not parsed.
    pub at: &'a str,
    /// The name of the person who wrote it.
    pub by: &'a str,
    /// The role of that person, in the stored form of [`crate::kinds::Role`].
    pub role: &'a str,
    /// The body: an [`EntryBody`] as JSON.
    pub body: &'a str,
}

/// An entry that this version of the app cannot read. The casebook keeps it unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct UnreadableEntry {
    /// The number of the entry in the child’s record.
    pub seq: u32,
    /// The stored day on which it was written, unparsed.
    pub on: String,
    /// The name of the person who wrote it.
    pub by: String,
}

/// Parses one entry. `None` if the date, role or body is not valid in this version, for example because a later version wrote it.
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

/// Parses a child’s entries in the given order. Returns the entries, and those that this version cannot read.
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

/// The SHA-256 digest of the file that a stored body attaches; `None` if the body attaches none or cannot be read.
pub fn attached_digest(body: &str) -> Option<String> {
    match serde_json::from_str(body).ok()? {
        EntryBody::Attached { sha256, .. } => Some(sha256),
        _ => None,
    }
}
