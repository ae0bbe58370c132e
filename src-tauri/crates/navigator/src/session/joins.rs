//! Which records are read as part of another one. It is computed from their entries when a casebook is opened and after
//! each join, and stored nowhere.

use std::collections::{BTreeSet, HashMap};

use casebook::Casebook;
use record::joined::{self, Chain, Chains, Joined};
use record::parse::read_all;

use crate::session::child::stored;
use crate::session::today::Today;
use crate::wire::{ChildId, Failure};

/// The kind of entry that joins another record, as the casebook stores it.
const JOINED: &str = "joined";

/// The records of a casebook that were joined.
#[derive(Debug, Default)]
pub(crate) struct Joins {
    /// The record that each part is read in; it can itself be part of another one.
    whole: HashMap<ChildId, ChildId>,
    /// The records that were joined, although only one of the two entries that say so can be read.
    apart: BTreeSet<ChildId>,
    /// The records to which another one was ever joined: the numbers of their entries are not those under which they are stored.
    renumbered: BTreeSet<ChildId>,
}

impl Joins {
    pub(super) fn read(casebook: &Casebook, today: &Today) -> Result<Joins, Failure> {
        let mut chains = Chains::new();
        for child in casebook.with_joins()? {
            chains.insert(child.to_string(), chain(casebook, today, &child)?);
        }
        let mut joins = Joins::default();
        for id in chains.keys() {
            let origins = joined::read(id, &chains).origins;
            joins.whole.extend(origins.joins.into_iter().map(|join| (join.other.into(), id.as_str().into())));
            for other in origins.apart {
                joins.apart.extend([id.as_str().into(), other.into()]);
            }
        }
        for (id, chain) in &chains {
            if !chain.is_alone() {
                joins.renumbered.insert(id.as_str().into());
            }
            if let Some((whole, _)) = joined::whole(chain).filter(|_| !joins.whole.contains_key(id.as_str())) {
                joins.apart.extend([id.as_str().into(), whole.into()]);
            }
        }
        Ok(joins)
    }

    /// Returns the record in which a record is read: itself, unless it is part of another one.
    pub(crate) fn whole_of(&self, child: &ChildId) -> ChildId {
        let mut whole = child;
        // Two records that name each other would go round for ever.
        for _ in 0..=self.whole.len() {
            match self.whole.get(whole) {
                Some(next) => whole = next,
                None => return whole.clone(),
            }
        }
        child.clone()
    }

    /// Returns a record and those that are part of it, itself first.
    pub(crate) fn records_of(&self, child: &ChildId) -> Vec<ChildId> {
        let whole = self.whole_of(child);
        let mut parts: Vec<ChildId> = self.whole.keys().filter(|part| self.whole_of(part) == whole).cloned().collect();
        parts.sort();
        parts.insert(0, whole);
        parts
    }

    /// Whether the entries of a record have other numbers than those under which they are stored.
    pub(crate) fn are_renumbered(&self, child: &ChildId) -> bool {
        self.renumbered.contains(child)
    }

    pub(crate) fn has_parts(&self, child: &ChildId) -> bool {
        self.whole.values().any(|whole| whole == child)
    }

    /// Whether a record is shown apart from another one because only one of the two entries that join them can be read.
    pub(crate) fn is_apart(&self, child: &ChildId) -> bool {
        self.apart.contains(child)
    }
}

/// Returns the entries of one record as they are stored, with the dates that a wrong clock gave replaced.
pub(super) fn chain(casebook: &Casebook, today: &Today, child: &ChildId) -> Result<Chain, Failure> {
    let entries = casebook.entries(child)?;
    let (mut all, unreadable) = read_all(entries.iter().map(stored));
    today.put_in_order(child, &mut all);
    let joined = entries.iter().filter(|entry| entry.kind == JOINED).map(|entry| entry.seq);
    let is_unreadable = |seq: &u32| unreadable.iter().any(|entry| entry.seq == *seq);
    let unreadable_joins = joined.filter(is_unreadable).collect();
    Ok(Chain { all, unreadable, unreadable_joins })
}

/// Returns the entries of a record with those of its parts.
pub(super) fn with_parts(casebook: &Casebook, today: &Today, child: &ChildId) -> Result<Joined, Failure> {
    let own = chain(casebook, today, child)?;
    if own.is_alone() { Ok(own.into()) } else { Ok(joined::read(child.as_str(), &chains(casebook, today, child)?)) }
}

/// Returns the entries of a record, and those of every record that it names, directly or through another.
pub(super) fn chains(casebook: &Casebook, today: &Today, child: &ChildId) -> Result<Chains, Failure> {
    let (mut chains, mut next) = (Chains::new(), vec![child.clone()]);
    while let Some(child) = next.pop() {
        let own = chain(casebook, today, &child)?;
        let named = joined::names(&own).into_iter().filter(|other| !chains.contains_key(*other));
        next.extend(named.map(ChildId::from));
        chains.insert(child.into(), own);
    }
    Ok(chains)
}
