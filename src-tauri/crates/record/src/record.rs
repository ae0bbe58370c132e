//! One child’s whole record: every entry as it was written, and the entries in force.

use crate::entry::{EntryBody, RecordEntry};
use crate::in_force;
use crate::parse::UnreadableEntry;

/// Everything that was written about a child.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Every entry as it was written, in order.
    pub all: Vec<RecordEntry>,
    /// The entries that stand now: what was taken back is left out, and what was corrected says what is right.
    pub in_force: Vec<RecordEntry>,
    /// The entries that this version cannot read. They are kept, counted and shown as such.
    pub unreadable: Vec<UnreadableEntry>,
}

impl Record {
    pub fn new(all: Vec<RecordEntry>) -> Record {
        Record { in_force: in_force::in_force(&all), all, unreadable: Vec::new() }
    }

    /// The same record with more entries at its end.
    pub fn with(&self, more: Vec<RecordEntry>) -> Record {
        let mut all = self.all.clone();
        all.extend(more);
        Record { unreadable: self.unreadable.clone(), ..Record::new(all) }
    }

    /// The number of the newest entry, whether it can be read or not.
    pub fn newest(&self) -> u32 {
        let unreadable = self.unreadable.last().map_or(0, |entry| entry.seq);
        self.all.last().map_or(0, |entry| entry.seq).max(unreadable)
    }

    /// An entry that stands now.
    pub fn standing(&self, seq: u32) -> Option<&RecordEntry> {
        let at = self.in_force.binary_search_by_key(&seq, |entry| entry.seq).ok()?;
        self.in_force.get(at)
    }

    /// An entry as it was written.
    pub fn written(&self, seq: u32) -> Option<&RecordEntry> {
        let at = self.all.binary_search_by_key(&seq, |entry| entry.seq).ok()?;
        self.all.get(at)
    }

    /// The entries of one act: a choice at an `ask` step and the answer that was written with it; any other entry alone.
    pub fn act_of(&self, seq: u32) -> Vec<u32> {
        let is_one_act = |first: u32| match (self.written(first), self.written(first.saturating_add(1))) {
            (Some(answer), Some(choice)) => {
                matches!((&answer.body, &choice.body), (EntryBody::Answered { value, .. }, EntryBody::Chose { choice, .. }) if value == choice)
                    && answer.at == choice.at
            }
            _ => false,
        };
        match seq {
            0 => Vec::new(),
            seq if is_one_act(seq) => vec![seq, seq + 1],
            seq if is_one_act(seq - 1) => vec![seq - 1, seq],
            seq => vec![seq],
        }
    }
}

impl Record {
    /// Whether a journey is there: one whose beginning was taken back is as if it had never been begun.
    pub fn is_begun(&self, journey: &str) -> bool {
        let began = |entry: &RecordEntry| {
            entry.journey.as_deref() == Some(journey) && matches!(entry.body, EntryBody::Begun { .. })
        };
        self.in_force.iter().any(began) || !self.all.iter().any(began)
    }
}
