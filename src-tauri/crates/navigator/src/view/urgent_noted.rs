//! Urgent help that was noted for a child, and about which nobody has written yet what was done.

use record::{EntryBody, Record, RecordEntry};

use crate::content::labels::named;
use crate::content::shipped::Content;
use crate::wire::Named;

/// What was noted.
pub(crate) struct UrgentNoted<'a> {
    pub(crate) entry: &'a RecordEntry,
    pub(crate) sign: &'a str,
    /// The exact words, if somebody wrote them down.
    pub(crate) words: &'a str,
}

impl UrgentNoted<'_> {
    /// Returns the sign with its words.
    pub(crate) fn sign_named(&self, content: &Content) -> Named {
        named(self.sign, content.words.say(&format!("interrupt-{}", self.sign)))
    }
}

/// Returns the newest that has no remark of its own. Other notes and decisions say nothing about it, so they do not end it.
pub(crate) fn urgent_noted(in_force: &[RecordEntry]) -> Option<UrgentNoted<'_>> {
    let is_answered = |urgent: u32| {
        in_force.iter().any(|entry| matches!(&entry.body, EntryBody::Added { seq, .. } if *seq == urgent))
    };
    in_force.iter().rev().find_map(|entry| match &entry.body {
        EntryBody::Urgent { sign, words } if !is_answered(entry.seq) => Some(UrgentNoted { entry, sign, words }),
        _ => None,
    })
}

/// Returns the number of that entry. `None` if nothing is unanswered.
pub(crate) fn unanswered(record: &Record) -> Option<u32> {
    urgent_noted(&record.in_force).map(|noted| noted.entry.seq)
}
