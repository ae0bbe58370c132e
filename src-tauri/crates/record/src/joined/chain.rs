//! Records as they are stored, and a record as it is read with its parts.

use std::collections::{BTreeMap, BTreeSet};

use crate::entry::RecordEntry;
use crate::parse::UnreadableEntry;

/// The entries of one record as they are stored, before anything is joined to it.
#[derive(Clone, Debug, Default)]
pub struct Chain {
    /// Its entries, in order of number.
    pub all: Vec<RecordEntry>,
    /// The entries that this version cannot read, in order of number.
    pub unreadable: Vec<UnreadableEntry>,
    /// The numbers of those among them that joined another record to it.
    pub unreadable_joins: BTreeSet<u32>,
}

impl Chain {
    /// Whether nothing was ever joined to it, so that its entries are read as they are stored.
    pub fn is_alone(&self) -> bool {
        names(self).is_empty() && self.unreadable_joins.is_empty()
    }
}

impl From<Chain> for Joined {
    /// A record to which nothing was ever joined.
    fn from(alone: Chain) -> Joined {
        Joined { all: alone.all, unreadable: alone.unreadable, origins: Origins::default() }
    }
}

/// Chains by the id of their record.
pub type Chains = BTreeMap<String, Chain>;

/// Where an entry is stored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StoredAt {
    /// The id of the record.
    pub record: String,
    /// Its number there.
    pub seq: u32,
}

/// Another record that is read as part of this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Join {
    /// The number of the entry that joined it.
    pub seq: u32,
    /// The id of the other record.
    pub other: String,
    /// The numbers of its entries.
    pub entries: BTreeSet<u32>,
}

/// Where the entries of a record come from. Empty if nothing was ever joined to it: then every entry is its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// By number from 1; `None` if that entry cannot be found.
    pub(super) places: Vec<Option<StoredAt>>,
    /// The records that are part of this one, in the order in which they were joined.
    pub joins: Vec<Join>,
    /// The ids of records that an entry in force joins to this one although they are not part of it, because their own entry is missing or
    /// cannot be read.
    pub apart: Vec<String>,
}

impl Origins {
    /// Where the entry with this number is stored, in the record `own` or in a part of it; `None` if it is not known.
    pub fn place(&self, own: &str, seq: u32) -> Option<StoredAt> {
        if self.places.is_empty() {
            return Some(StoredAt { record: own.to_owned(), seq });
        }
        self.places.get(usize::try_from(seq).ok()?.checked_sub(1)?)?.clone()
    }

    /// The number of the entry that is stored at this place; `None` if it is not in this record.
    pub fn number(&self, own: &str, place: &StoredAt) -> Option<u32> {
        if self.places.is_empty() {
            return (place.record == own).then_some(place.seq);
        }
        let at = self.places.iter().position(|known| known.as_ref() == Some(place))?;
        u32::try_from(at).ok()?.checked_add(1)
    }

    /// Whether another record was ever joined to this one.
    pub fn is_joined(&self) -> bool {
        !self.places.is_empty()
    }

    /// The join that brought the entry with this number into the record; `None` if it is one of its own.
    pub fn join_of(&self, seq: u32) -> Option<&Join> {
        self.joins.iter().find(|join| join.entries.contains(&seq))
    }
}

/// The entries of a record, with those of its parts.
#[derive(Clone, Debug, Default)]
pub struct Joined {
    /// The readable entries, in order of number.
    pub all: Vec<RecordEntry>,
    /// The others, in order of number.
    pub unreadable: Vec<UnreadableEntry>,
    /// Where they come from.
    pub origins: Origins,
}

/// The ids of the records that the entries of a chain join to it, separated ones included.
pub fn names(chain: &Chain) -> BTreeSet<&str> {
    chain.all.iter().filter_map(|entry| entry.body.joins()).map(|(other, _)| other).collect()
}

/// The id of the record that a chain is part of, according to its own newest entry.
pub fn whole(chain: &Chain) -> Option<(&str, u32)> {
    let last = chain.all.last()?;
    let is_newest = chain.unreadable.last().is_none_or(|unreadable| unreadable.seq < last.seq);
    last.body.part_of().filter(|_| is_newest)
}
