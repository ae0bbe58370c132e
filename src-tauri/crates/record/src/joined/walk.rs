//! Reads a record with its parts: each entry once, in the order that the joins give.

use std::collections::{BTreeMap, BTreeSet};

use super::chain::{Chain, Chains, Join, Joined, Origins, StoredAt, whole};
use crate::entry::{EntryBody, RecordEntry};
use crate::parse::UnreadableEntry;

/// Identifies an entry while records are read; 0 is none.
type EntryId = u32;

/// One place in the order of a record. Its number is its position.
#[derive(Clone, Copy)]
struct Slot {
    id: EntryId,
    /// Whether it is in the record now: `false` once its record was separated from this one.
    is_here: bool,
}

/// A join that was read, and the entries that it brought.
struct Brought {
    by: EntryId,
    other: String,
    entries: BTreeSet<EntryId>,
    /// Whether the other record says the same.
    is_agreed: bool,
}

/// What is known of an entry. The numbers in a body are ids.
enum Found {
    Readable(RecordEntry),
    Unreadable(UnreadableEntry),
}

struct Walk<'a> {
    chains: &'a Chains,
    found: BTreeMap<EntryId, Found>,
    places: BTreeMap<EntryId, StoredAt>,
    ids: BTreeMap<StoredAt, EntryId>,
    newest: EntryId,
    /// The records that are being read, so that two that name each other end.
    open: Vec<String>,
}

/// Reads the record `id` together with its parts. `chains` has its own chain and those of the records that it names.
pub fn read(id: &str, chains: &Chains) -> Joined {
    let Some(chain) = chains.get(id) else { return Joined::default() };
    if chain.is_alone() {
        return chain.clone().into();
    }
    let mut walk = Walk {
        chains,
        found: BTreeMap::new(),
        places: BTreeMap::new(),
        ids: BTreeMap::new(),
        newest: 0,
        open: Vec::new(),
    };
    let (slots, brought) = walk.record(id, None);
    walk.numbered(&slots, brought)
}

impl Walk<'_> {
    fn new_id(&mut self) -> EntryId {
        self.newest = self.newest.saturating_add(1);
        self.newest
    }

    /// Gives every entry of a chain an id, unless it has one.
    fn identify(&mut self, record: &str, chain: &Chain) {
        for (seq, _) in in_order(chain) {
            let place = StoredAt { record: record.to_owned(), seq };
            if !self.ids.contains_key(&place) {
                let id = self.new_id();
                self.ids.insert(place.clone(), id);
                self.places.insert(id, place);
            }
        }
    }

    fn id_at(&self, record: &str, seq: u32) -> EntryId {
        self.ids.get(&StoredAt { record: record.to_owned(), seq }).copied().unwrap_or(0)
    }

    /// The entry that one written at the end of `slots`, as `seq` of `record`, names by this number. It can be a later one of the
    /// same act.
    fn named(&self, slots: &[Slot], (record, seq): (&str, u32), number: u32) -> EntryId {
        let at = usize::try_from(number).unwrap_or(usize::MAX);
        match at.checked_sub(1).and_then(|at| slots.get(at)) {
            Some(slot) => slot.id,
            None => {
                let later = at.checked_sub(slots.len().saturating_add(1)).and_then(|later| u32::try_from(later).ok());
                later.and_then(|later| seq.checked_add(later)).map_or(0, |seq| self.id_at(record, seq))
            }
        }
    }

    /// Reads a record, up to the entry `before` if one is given.
    fn record(&mut self, record: &str, before: Option<u32>) -> (Vec<Slot>, Vec<Brought>) {
        let (mut slots, mut brought) = (Vec::new(), Vec::new());
        let chains = self.chains;
        let Some(chain) = chains.get(record) else { return (slots, brought) };
        self.open.push(record.to_owned());
        self.identify(record, chain);
        // The numbers that entries name cannot be followed after a join that cannot be read.
        let mut is_lost = false;
        for (seq, entry) in in_order(chain).filter(|(seq, _)| before.is_none_or(|before| *seq < before)) {
            let id = self.id_at(record, seq);
            match entry {
                Ok(entry) => {
                    let mut entry = entry.clone();
                    let named = |number| if is_lost { 0 } else { self.named(&slots, (record, seq), number) };
                    entry.body.renumber(&named);
                    if let Some((other, runs)) = entry.body.joins() {
                        slots.retain(|slot: &Slot| slot.is_here);
                        let one = self.bring(record, seq, id, other, runs, &mut slots);
                        brought.push(one);
                    }
                    if let EntryBody::Undone { seq: undone, .. } = entry.body {
                        separate(&mut slots, &mut brought, undone);
                    }
                    self.found.insert(id, Found::Readable(entry));
                }
                Err(entry) => {
                    is_lost |= chain.unreadable_joins.contains(&seq);
                    self.found.insert(id, Found::Unreadable(entry.clone()));
                }
            }
            slots.push(Slot { id, is_here: true });
        }
        self.open.pop();
        for join in brought.iter().filter(|join| !join.is_agreed) {
            leave(&mut slots, &join.entries);
        }
        (slots, brought)
    }

    /// Puts the entries of another record among those before the join, in the order that it gives.
    fn bring(
        &mut self,
        record: &str,
        seq: u32,
        by: EntryId,
        other: &str,
        runs: &[u32],
        slots: &mut Vec<Slot>,
    ) -> Brought {
        let chains = self.chains;
        let chain = chains.get(other).filter(|_| !self.open.iter().any(|open| open == other));
        let end = chain.and_then(|chain| chain.all.iter().find(|entry| is_end(&entry.body, record, seq)));
        let is_agreed = end.is_some() && chain.and_then(whole) == Some((record, seq));
        let theirs = end.map(|end| self.record(other, Some(end.seq)).0).unwrap_or_default();
        let mut theirs = theirs.into_iter().filter(|slot| slot.is_here);
        let mut own = std::mem::take(slots).into_iter();
        let mut entries = BTreeSet::new();
        for (at, count) in runs.iter().enumerate() {
            for _ in 0..*count {
                if at % 2 == 0 {
                    slots.extend(own.next());
                } else {
                    // The order of the others stays even if an entry cannot be found.
                    let slot = theirs.next().unwrap_or_else(|| Slot { id: self.new_id(), is_here: false });
                    entries.insert(slot.id);
                    slots.push(slot);
                }
            }
        }
        slots.extend(own);
        Brought { by, other: other.to_owned(), entries, is_agreed }
    }

    /// Gives every entry its number, and follows the names of others to theirs.
    fn numbered(mut self, slots: &[Slot], brought: Vec<Brought>) -> Joined {
        let numbers: BTreeMap<EntryId, u32> = (1..).zip(slots).map(|(number, slot)| (slot.id, number)).collect();
        let here: BTreeSet<EntryId> = slots.iter().filter(|slot| slot.is_here).map(|slot| slot.id).collect();
        let number = |id: &EntryId| numbers.get(id).copied().unwrap_or(0);
        let mut joined = Joined::default();
        for slot in slots.iter().filter(|slot| slot.is_here) {
            match self.found.remove(&slot.id) {
                Some(Found::Readable(mut entry)) => {
                    entry.seq = number(&slot.id);
                    entry.body.renumber(&|id| number(&id));
                    joined.all.push(entry);
                }
                Some(Found::Unreadable(entry)) => {
                    joined.unreadable.push(UnreadableEntry { seq: number(&slot.id), ..entry });
                }
                None => {}
            }
        }
        let places = slots.iter().map(|slot| self.places.get(&slot.id).cloned()).collect();
        let mut origins = Origins { places, ..Origins::default() };
        for join in brought {
            if join.is_agreed {
                let entries = join.entries.iter().filter(|id| here.contains(id)).map(number).collect();
                origins.joins.push(Join { seq: number(&join.by), other: join.other, entries });
            } else {
                origins.apart.push(join.other);
            }
        }
        joined.origins = origins;
        joined
    }
}

/// The entries of a chain in order of number, readable or not.
fn in_order(chain: &Chain) -> impl Iterator<Item = (u32, Result<&RecordEntry, &UnreadableEntry>)> {
    let readable = chain.all.iter().map(|entry| (entry.seq, Ok(entry)));
    let unreadable = chain.unreadable.iter().map(|entry| (entry.seq, Err(entry)));
    let all: BTreeMap<u32, Result<&RecordEntry, &UnreadableEntry>> = readable.chain(unreadable).collect();
    all.into_iter()
}

/// Whether an entry ended a record because the entry `at` of `record` joined it there.
fn is_end(body: &EntryBody, record: &str, at: u32) -> bool {
    body.part_of() == Some((record, at))
}

/// Separates the record that the undone entry joined, if it joined one.
fn separate(slots: &mut [Slot], brought: &mut Vec<Brought>, undone: EntryId) {
    if let Some(at) = brought.iter().position(|join| join.by == undone) {
        leave(slots, &brought.remove(at).entries);
    }
}

fn leave(slots: &mut [Slot], entries: &BTreeSet<EntryId>) {
    slots.iter_mut().filter(|slot| entries.contains(&slot.id)).for_each(|slot| slot.is_here = false);
}
