//! Protective notes: who must not be told something about a child, not be sent anything, or have no contact with them.

use std::collections::BTreeMap;

use casebook::Casebook;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::record::{EntryBody, RecordEntry};
use crate::wire::{Acknowledged, Code, Failure, ProtectionEnded, ProtectionKind, ProtectionLine};

/// A protective note as it is written into the record. Once shipped, its fields keep their names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Protection {
    pub(crate) against: ProtectionKind,
    /// Who must not.
    pub(crate) who: String,
    /// What, and why.
    pub(crate) words: String,
    /// Who said so: a parent, a social worker, a court order.
    pub(crate) given_by: String,
    pub(crate) from: Date,
}

impl Protection {
    /// A digest of what somebody reads: whoever read a note before it was corrected has not read it.
    fn digest(&self) -> String {
        let Protection { against, who, words, given_by, from } = self;
        // Nothing that is typed holds the character that parts them.
        Casebook::digest_of_file([against.as_str(), who, words, given_by, &from.to_string()].join("\0").as_bytes())
    }
}

/// Every protective note that was not taken back, in the order in which they were written, each with its end if it has one.
pub(crate) fn all(in_force: &[RecordEntry]) -> Vec<ProtectionLine> {
    let mut ends: BTreeMap<u32, (&RecordEntry, Date, &str)> = BTreeMap::new();
    for entry in in_force {
        if let EntryBody::ProtectionEnded { seq, on, reason } = &entry.body {
            ends.insert(*seq, (entry, *on, reason));
        }
    }
    let line = |entry: &RecordEntry| match &entry.body {
        EntryBody::Protected(note) => Some(ProtectionLine {
            seq: entry.seq,
            digest: note.digest(),
            kind: note.against,
            who: note.who.clone(),
            words: note.words.clone(),
            given_by: note.given_by.clone(),
            from: note.from.to_string(),
            written_by: entry.by.clone(),
            ended: ends.get(&entry.seq).map(|(end, on, reason)| ProtectionEnded {
                seq: end.seq,
                on: on.to_string(),
                reason: (*reason).to_owned(),
                written_by: end.by.clone(),
            }),
        }),
        _ => None,
    };
    in_force.iter().filter_map(line).collect()
}

/// Those that were not ended.
pub(crate) fn current(in_force: &[RecordEntry]) -> Vec<ProtectionLine> {
    all(in_force).into_iter().filter(|note| note.ended.is_none()).collect()
}

/// Whether somebody who is about to let something about a child leave has read every protective note as it now reads.
///
/// # Errors
/// [`Code::ProtectionNotSeen`].
pub(crate) fn all_seen(child: &str, in_force: &[RecordEntry], seen: &[Acknowledged]) -> Result<(), Failure> {
    let is_seen = |note: &ProtectionLine| {
        seen.iter().any(|one| one.child == child && (one.seq, &one.digest) == (note.seq, &note.digest))
    };
    if current(in_force).iter().all(is_seen) { Ok(()) } else { Err(Failure::new(Code::ProtectionNotSeen)) }
}
