//! Which entries are in force: later entries undo, correct or change earlier ones.

use std::collections::BTreeMap;

use crate::entry::{EntryBody, RecordEntry};

/// The undos and corrections in force, by the entry that they are about.
#[derive(Debug, Default)]
pub struct Amendments<'a> {
    /// The entry that undid another, by the number of the entry that it undid.
    pub undone: BTreeMap<u32, &'a RecordEntry>,
    /// The newest correction and the content that it gives, by the number of the entry that it corrects.
    pub corrected: BTreeMap<u32, (&'a RecordEntry, &'a EntryBody)>,
}

/// Collects undos and corrections. The newest wins, so entries are read from the end: an entry that was undone has no effect.
///
/// `all` must be in order of number. An entry that refers to itself or to a later entry is ignored.
pub fn amendments_of(all: &[RecordEntry]) -> Amendments<'_> {
    let mut word = Amendments::default();
    for entry in all.iter().rev() {
        if word.undone.contains_key(&entry.seq) {
            continue;
        }
        // A correction can itself be corrected; use its newest content.
        let body = word.corrected.get(&entry.seq).map_or(&entry.body, |(_, body)| body);
        match body {
            // Only an earlier entry can be undone or corrected.
            EntryBody::Undone { seq, .. } if *seq < entry.seq => _ = word.undone.entry(*seq).or_insert(entry),
            EntryBody::Corrected { seq, to, .. } if *seq < entry.seq => {
                _ = word.corrected.entry(*seq).or_insert((entry, to));
            }
            _ => {}
        }
    }
    word
}

/// The entries in force, in order of number, each with its current content.
///
/// Entries that were undone are left out. A corrected entry has its corrected content, and a [`EntryBody::Changed`] is replaced by its new
/// content. Undos and corrections themselves are included.
pub fn in_force(all: &[RecordEntry]) -> Vec<RecordEntry> {
    let word = amendments_of(all);
    let standing = all.iter().filter(|entry| !word.undone.contains_key(&entry.seq));
    let now = standing.map(|entry| {
        let body = word.corrected.get(&entry.seq).map_or(&entry.body, |(_, body)| body);
        RecordEntry { body: body.as_it_is().clone(), ..entry.clone() }
    });
    now.collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::kinds::Role;
    use crate::record::Record;

    fn record(bodies: Vec<EntryBody>) -> Record {
        let read = |(position, body)| RecordEntry {
            seq: u32::try_from(position).unwrap() + 1,
            journey: None,
            on: date(2026, 11, 23),
            misdated: None,
            at: String::new(),
            by: String::new(),
            role: Role::Senco,
            body,
        };
        Record::new(bodies.into_iter().enumerate().map(read).collect())
    }

    fn noted(words: &str) -> EntryBody {
        EntryBody::noted(words)
    }

    fn corrected(seq: u32, words: &str) -> EntryBody {
        EntryBody::Corrected { seq, to: Box::new(noted(words)), reason: String::from("misheard") }
    }

    fn words(bodies: Vec<EntryBody>) -> Vec<String> {
        let text = |entry: RecordEntry| match entry.body {
            EntryBody::Noted { words, .. } => Some(words),
            _ => None,
        };
        record(bodies).in_force.into_iter().filter_map(text).collect()
    }

    #[test]
    fn undone_entries_are_left_out_and_corrected_ones_have_their_new_content() {
        assert_eq!(words(vec![noted("a"), noted("b"), EntryBody::undone(1)]), ["b"]);
        assert_eq!(words(vec![noted("a"), EntryBody::undone(1), EntryBody::undone(2)]), ["a"], "an undo can be undone");
        assert_eq!(words(vec![noted("a"), corrected(1, "b"), corrected(1, "c")]), ["c"], "the newest correction wins");
        assert_eq!(words(vec![noted("a"), corrected(1, "b"), EntryBody::undone(2)]), ["a"]);
        assert_eq!(words(vec![noted("a"), corrected(1, "b"), EntryBody::undone(1)]), Vec::<String>::new());
        let again = EntryBody::Corrected { seq: 2, to: Box::new(corrected(1, "c")), reason: String::new() };
        assert_eq!(words(vec![noted("a"), corrected(1, "b"), again]), ["c"], "a correction that was corrected");
        let since = date(2026, 11, 2);
        assert_eq!(
            words(vec![noted("a"), EntryBody::Changed { seq: 1, to: Box::new(noted("b")), since }]),
            ["a", "b"],
            "a change keeps the earlier entry"
        );
        assert_eq!(
            words(vec![EntryBody::undone(2), noted("a"), corrected(3, "b")]),
            ["a"],
            "only earlier entries are undone or corrected"
        );
    }
}
