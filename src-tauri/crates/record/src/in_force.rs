//! What later entries say of earlier ones: what was taken back, what was corrected, and what therefore stands.

use std::collections::BTreeMap;

use crate::entry::{EntryBody, RecordEntry};

/// What later entries say of earlier ones.
#[derive(Debug, Default)]
pub struct Amendments<'a> {
    /// The entry that took one back, by the number of the one taken back.
    pub taken_back: BTreeMap<u32, &'a RecordEntry>,
    /// The correction that holds, by the number of the entry that it corrects.
    pub corrected: BTreeMap<u32, (&'a RecordEntry, &'a EntryBody)>,
}

/// The latest word on an entry wins, so the record is read from its end: an entry that was taken back takes nothing back itself.
pub fn amendments_of(all: &[RecordEntry]) -> Amendments<'_> {
    let mut word = Amendments::default();
    for entry in all.iter().rev() {
        if word.taken_back.contains_key(&entry.seq) {
            continue;
        }
        // A correction can itself be corrected, and then says what it says now.
        let body = word.corrected.get(&entry.seq).map_or(&entry.body, |(_, body)| body);
        match body {
            // Only an earlier entry can be taken back or corrected; anything else is neither.
            EntryBody::Undone { seq, .. } if *seq < entry.seq => _ = word.taken_back.entry(*seq).or_insert(entry),
            EntryBody::Corrected { seq, to, .. } if *seq < entry.seq => {
                _ = word.corrected.entry(*seq).or_insert((entry, to));
            }
            _ => {}
        }
    }
    word
}

pub fn in_force(all: &[RecordEntry]) -> Vec<RecordEntry> {
    let word = amendments_of(all);
    let standing = all.iter().filter(|entry| !word.taken_back.contains_key(&entry.seq));
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
        EntryBody::Noted { words: words.to_owned() }
    }

    fn corrected(seq: u32, words: &str) -> EntryBody {
        EntryBody::Corrected { seq, to: Box::new(noted(words)), reason: String::from("misheard") }
    }

    fn words(bodies: Vec<EntryBody>) -> Vec<String> {
        let said = |entry: RecordEntry| match entry.body {
            EntryBody::Noted { words } => Some(words),
            _ => None,
        };
        record(bodies).in_force.into_iter().filter_map(said).collect()
    }

    #[test]
    fn what_was_taken_back_or_corrected_reads_as_it_now_is() {
        assert_eq!(words(vec![noted("a"), noted("b"), EntryBody::undone(1)]), ["b"]);
        assert_eq!(words(vec![noted("a"), EntryBody::undone(1), EntryBody::undone(2)]), ["a"], "done again");
        assert_eq!(words(vec![noted("a"), corrected(1, "b"), corrected(1, "c")]), ["c"], "the latest word wins");
        assert_eq!(words(vec![noted("a"), corrected(1, "b"), EntryBody::undone(2)]), ["a"]);
        assert_eq!(words(vec![noted("a"), corrected(1, "b"), EntryBody::undone(1)]), Vec::<String>::new());
        let again = EntryBody::Corrected { seq: 2, to: Box::new(corrected(1, "c")), reason: String::new() };
        assert_eq!(words(vec![noted("a"), corrected(1, "b"), again]), ["c"], "a correction that was corrected");
        let since = date(2026, 11, 2);
        assert_eq!(
            words(vec![noted("a"), EntryBody::Changed { seq: 1, to: Box::new(noted("b")), since }]),
            ["a", "b"],
            "a change leaves what was"
        );
        assert_eq!(words(vec![EntryBody::undone(2), noted("a"), corrected(3, "b")]), ["a"], "only what came before");
    }
}
