//! Who was heard, and who could not be heard.

use crate::entry::{EntryBody, RecordEntry};
use crate::kinds::Speaker;

/// Whether somebody was heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hearing {
    /// Their words are in the record.
    Heard,
    /// Somebody recorded why not.
    NotHeard(String),
    /// Nobody has asked yet.
    NobodyAsked,
}

/// Whether the child, or a parent, was heard.
pub fn hearing(in_force: &[RecordEntry], whose: Speaker) -> Hearing {
    if in_force.iter().any(|entry| is_heard(&entry.body, whose)) {
        return Hearing::Heard;
    }
    not_heard(in_force, whose).map_or(Hearing::NobodyAsked, |(_, reason)| Hearing::NotHeard(reason.to_owned()))
}

/// Whether an entry is somebody’s words. A child is also heard in their own view of the stepping stones.
pub fn is_heard(body: &EntryBody, whose: Speaker) -> bool {
    match body {
        EntryBody::Voice { speaker, .. } => *speaker == whose,
        EntryBody::SelfView { .. } => whose == Speaker::Child,
        _ => false,
    }
}

/// The entry that says why somebody could not be heard, with the reason. Words that come later replace it.
pub fn not_heard(in_force: &[RecordEntry], whose: Speaker) -> Option<(&RecordEntry, &str)> {
    let newest_first = in_force.iter().rev().take_while(|entry| !is_heard(&entry.body, whose));
    let mut reasons = newest_first.filter_map(|entry| match &entry.body {
        EntryBody::NotHeard { speaker, reason } if *speaker == whose => Some((entry, reason.as_str())),
        _ => None,
    });
    reasons.next()
}
