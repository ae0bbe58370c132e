//! The evidence in the record, each piece with the day that it is about.

use std::collections::BTreeMap;

use jiff::civil::Date;
use pathway::model::Evidence;
use record::entry::PartDate;
use record::replay::ImpliedEvidence;
use record::{EntryBody, RecordEntry};
use wording::Words;

use crate::wire::HeldEvidence;

/// Returns the newest of each kind of evidence: recorded as such, or provided by the record itself.
pub(crate) fn held<'a>(
    words: &Words,
    known: impl IntoIterator<Item = &'a Evidence>,
    read: &[RecordEntry],
) -> Vec<HeldEvidence> {
    let all = all_held(words, known, read).into_iter();
    let newest: BTreeMap<String, HeldEvidence> = all.map(|(held, _)| (held.id.clone(), held)).collect();
    newest.into_values().collect()
}

/// Returns the place of evidence among others by its date. What has no date is not newer than anything.
pub(crate) fn by_date(held: &HeldEvidence) -> (Option<Date>, u32) {
    (held.on.parse().ok().and_then(PartDate::earliest), held.seq)
}

/// Returns all evidence in the order of recording, each piece with its entry.
pub(crate) fn all_held<'a, 'r>(
    words: &Words,
    known: impl IntoIterator<Item = &'a Evidence>,
    read: &'r [RecordEntry],
) -> Vec<(HeldEvidence, &'r RecordEntry)> {
    let known: BTreeMap<&str, &Evidence> = known.into_iter().map(|evidence| (evidence.id.as_str(), evidence)).collect();
    let giving = ImpliedEvidence::new(read);
    let mut all = Vec::new();
    for entry in read {
        let hold = |id: &str, of: PartDate, given_by| HeldEvidence {
            id: id.to_owned(),
            words: words.say(&format!("evidence-{id}")),
            kind: known.get(id).map_or("record", |evidence| evidence.kind.as_str()).to_owned(),
            on: of.to_string(),
            said_by: String::new(),
            note: String::new(),
            seq: entry.seq,
            given_by,
        };
        for (given, of) in giving.evidence(entry) {
            for evidence in known.values().filter(|evidence| evidence.given_by == Some(given)) {
                all.push((hold(evidence.id.as_str(), of.into(), Some(given.into())), entry));
            }
        }
        if let EntryBody::Held { evidence, of, said_by, note, .. } = &entry.body {
            let item = hold(evidence, *of, None);
            all.push((HeldEvidence { said_by: said_by.clone(), note: note.clone(), ..item }, entry));
        }
    }
    all
}
