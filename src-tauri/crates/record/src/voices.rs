//! Whether the child and the parents were heard.

use jiff::civil::Date;

use crate::entry::{EntryBody, RecordEntry};
use crate::kinds::Speaker;

/// Whether a person was heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hearing {
    /// Their words are in the record.
    Heard,
    /// They were not heard; the reason.
    NotHeard(String),
    /// The record has neither their words nor a reason.
    NobodyAsked,
}

/// Returns whether the child, or a parent, was heard, according to the entries in force.
pub fn hearing(in_force: &[RecordEntry], whose: Speaker) -> Hearing {
    if in_force.iter().any(|entry| is_heard(&entry.body, whose)) {
        return Hearing::Heard;
    }
    not_heard(in_force, whose).map_or(Hearing::NobodyAsked, |(_, reason)| Hearing::NotHeard(reason.to_owned()))
}

/// Whether an entry records this person’s words. A child’s view of the stepping stones counts as their words.
pub fn is_heard(body: &EntryBody, whose: Speaker) -> bool {
    match body {
        EntryBody::Voice { speaker, .. } => *speaker == whose,
        EntryBody::SelfView { .. } => whose == Speaker::Child,
        _ => false,
    }
}

/// The day on which this person last said something that is recorded; `None` if there is nothing.
pub fn last_heard(in_force: &[RecordEntry], whose: Speaker) -> Option<Date> {
    in_force.iter().filter(|entry| is_heard(&entry.body, whose)).map(RecordEntry::happened).max()
}

/// The newest entry that says why a person was not heard, with the reason; `None` if there is none or their words follow it.
pub fn not_heard(in_force: &[RecordEntry], whose: Speaker) -> Option<(&RecordEntry, &str)> {
    let newest_first = in_force.iter().rev().take_while(|entry| !is_heard(&entry.body, whose));
    let mut reasons = newest_first.filter_map(|entry| match &entry.body {
        EntryBody::NotHeard { speaker, reason } if *speaker == whose => Some((entry, reason.as_str())),
        _ => None,
    });
    reasons.next()
}
