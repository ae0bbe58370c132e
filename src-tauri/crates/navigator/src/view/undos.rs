//! Which entry an undo is about in the end: an undo of an undo restores, and so on.

use std::collections::BTreeMap;

use record::{EntryBody, Record, RecordEntry};

use crate::session::clock::time_of;
use crate::wire::Undo;

/// The undos of a record.
pub(crate) struct Undos {
    /// What each undo is about in the end, and whether it restores that.
    pub(crate) about: BTreeMap<u32, (u32, bool)>,
    /// The undos about each entry, in order.
    pub(crate) of: BTreeMap<u32, Vec<u32>>,
}

impl Undos {
    pub(crate) fn of(record: &Record) -> Undos {
        let mut undos = Undos { about: BTreeMap::new(), of: BTreeMap::new() };
        for entry in &record.all {
            let EntryBody::Undone { seq, .. } = &entry.body else { continue };
            let (root, restores) = undos.about.get(seq).map_or((*seq, false), |(root, restores)| (*root, !restores));
            undos.about.insert(entry.seq, (root, restores));
            undos.of.entry(root).or_default().push(entry.seq);
        }
        undos
    }

    pub(crate) fn restores(&self, undo: u32) -> bool {
        self.about.get(&undo).is_some_and(|(_, restores)| *restores)
    }
}

pub(crate) fn one_undo(entry: &RecordEntry, restores: bool) -> Undo {
    Undo {
        seq: entry.seq,
        on: entry.on.to_string(),
        at: time_of(&entry.at),
        by: entry.by.clone(),
        role: entry.role,
        reason: reason_of(&entry.body),
        restores,
    }
}

/// Returns why something was undone or corrected, if that was said.
pub(crate) fn reason_of(body: &EntryBody) -> Option<String> {
    let reason = match body {
        EntryBody::Undone { reason, .. } | EntryBody::Corrected { reason, .. } => reason,
        _ => return None,
    };
    Some(reason.clone()).filter(|reason| !reason.is_empty())
}
