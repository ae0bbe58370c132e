//! One child’s complete record: every entry as it was written, and the entries in force.

use crate::entry::{EntryBody, RecordEntry};
use crate::in_force;
use crate::joined::{Joined, Origins};
use crate::parse::UnreadableEntry;

/// The complete record of one child.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Every readable entry as it was written, in order of number.
    pub all: Vec<RecordEntry>,
    /// The entries in force with their current content, in order of number; see [`in_force::in_force`].
    pub in_force: Vec<RecordEntry>,
    /// The entries that this version cannot read, in order of number.
    pub unreadable: Vec<UnreadableEntry>,
    /// Where the entries are stored, if another record was joined to this one.
    pub origins: Origins,
}

impl Record {
    /// The record with the parts that were joined to it.
    pub fn joined(joined: Joined) -> Record {
        let Joined { all, unreadable, origins } = joined;
        Record { unreadable, origins, ..Record::new(all) }
    }

    /// A record of these entries, which must be in order of number. The rest of the crate relies on that order.
    pub fn new(all: Vec<RecordEntry>) -> Record {
        Record { in_force: in_force::in_force(&all), all, ..Record::default() }
    }

    /// A copy of the record with more entries at its end. Their numbers must be higher than any before.
    pub fn with(&self, more: Vec<RecordEntry>) -> Record {
        let mut all = self.all.clone();
        all.extend(more);
        Record { unreadable: self.unreadable.clone(), origins: self.origins.clone(), ..Record::new(all) }
    }

    /// The number of the newest entry, readable or not; 0 if there is none.
    pub fn newest(&self) -> u32 {
        let unreadable = self.unreadable.last().map_or(0, |entry| entry.seq);
        self.all.last().map_or(0, |entry| entry.seq).max(unreadable)
    }

    /// The entry in force with this number; `None` if it was undone or does not exist.
    pub fn standing(&self, seq: u32) -> Option<&RecordEntry> {
        let at = self.in_force.binary_search_by_key(&seq, |entry| entry.seq).ok()?;
        self.in_force.get(at)
    }

    /// The entry with this number as it was written; `None` if it does not exist or cannot be read.
    pub fn written(&self, seq: u32) -> Option<&RecordEntry> {
        let at = self.all.binary_search_by_key(&seq, |entry| entry.seq).ok()?;
        self.all.get(at)
    }

    /// The earlier entry that an entry is about; `None` if it is about none.
    pub fn about(&self, entry: &RecordEntry) -> Option<&RecordEntry> {
        entry.body.refers_to().and_then(|about| self.written(about)).filter(|about| about.seq < entry.seq)
    }

    /// The numbers of the entries that were written as one act with `seq`, in order.
    ///
    /// A choice at an `ask` step and its answer are one act; any other entry is an act of its own. Empty if `seq` is 0.
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
    /// Whether a journey has begun. `false` only if its start was recorded and then undone.
    pub fn is_begun(&self, journey: &str) -> bool {
        let began = |entry: &RecordEntry| {
            entry.journey.as_deref() == Some(journey) && matches!(entry.body, EntryBody::Begun { .. })
        };
        self.in_force.iter().any(began) || !self.all.iter().any(began)
    }
}
