//! Whether the child and the parents were heard.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::entry::{EntryBody, RecordEntry};
use crate::kinds::{Speaker, Whose};
use crate::plans::own_outcomes;

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
    hearing_among(in_force, whose, |_| true)
}

/// Returns whether the child, or a parent, was heard in those entries in force that count.
pub fn hearing_among(in_force: &[RecordEntry], whose: Speaker, counts: impl Fn(&RecordEntry) -> bool) -> Hearing {
    let said = said(in_force, whose);
    if in_force.iter().any(|entry| said.contains(&entry.seq) && counts(entry)) {
        return Hearing::Heard;
    }
    let mut newest_first = in_force.iter().rev().filter(|entry| counts(entry));
    let reason = newest_first.find_map(|entry| reason(entry, whose));
    reason.map_or(Hearing::NobodyAsked, |reason| Hearing::NotHeard(reason.to_owned()))
}

/// The numbers of the entries with this person’s words: what they said, and an outcome of a plan in their own words.
fn said(in_force: &[RecordEntry], whose: Speaker) -> BTreeSet<u32> {
    let own = match whose {
        Speaker::Child => Whose::Child,
        Speaker::Parent => Whose::Parent,
    };
    let mut numbers = own_outcomes(in_force, own);
    numbers.extend(in_force.iter().filter(|entry| is_heard(&entry.body, whose)).map(|entry| entry.seq));
    numbers
}

fn reason(entry: &RecordEntry, whose: Speaker) -> Option<&str> {
    match &entry.body {
        EntryBody::NotHeard { speaker, reason } if *speaker == whose => Some(reason),
        _ => None,
    }
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
    let said = said(in_force, whose);
    in_force.iter().filter(|entry| said.contains(&entry.seq)).map(RecordEntry::happened).max()
}

/// The newest entry that says why a person was not heard, with the reason; `None` if there is none or their words follow it.
pub fn not_heard(in_force: &[RecordEntry], whose: Speaker) -> Option<(&RecordEntry, &str)> {
    let said = said(in_force, whose);
    let mut newest_first = in_force.iter().rev().take_while(|entry| !said.contains(&entry.seq));
    newest_first.find_map(|entry| Some((entry, reason(entry, whose)?)))
}
