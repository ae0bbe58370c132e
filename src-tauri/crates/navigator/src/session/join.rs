//! Writes the entries that join two records or separate them, and reads what a join would give.

use casebook::{NewRow, Reworded};
use jiff::civil::Date;
use record::joined::read;
use record::{EntryBody, NewEntry, Record};

use crate::session::acts::WrittenEntries;
use crate::session::clock::Moment;
use crate::session::joins::chains;
use crate::session::open::{Session, Writing};
use crate::wire::{ChildId, Failure};

impl Session {
    /// Returns the number under which the next entry of a record will be stored.
    pub(crate) fn next_stored(&self, record: &ChildId) -> Result<u32, Failure> {
        Ok(self.casebook.entries(record)?.last().map_or(1, |last| last.seq.saturating_add(1)))
    }

    /// Returns a record as it would be read if `goes` were joined to it with these entries. Nothing is written.
    pub(crate) fn imagined_join(
        &self,
        stays: &ChildId,
        goes: &ChildId,
        today: Date,
        bodies: &[NewEntry],
    ) -> Result<Record, Failure> {
        let mut all = chains(&self.casebook, &self.today, stays)?;
        all.extend(chains(&self.casebook, &self.today, goes)?);
        let at = self.next_stored(stays)?;
        let part_of = NewEntry::of_child(EntryBody::PartOf { whole: stays.to_string(), at });
        let next_of_part = self.next_stored(goes)?;
        for (record, first, bodies) in [(stays, at, bodies), (goes, next_of_part, std::slice::from_ref(&part_of))] {
            if let Some(chain) = all.get_mut(record.as_str()) {
                chain.all.extend(self.imagined_from(first, today, bodies));
            }
        }
        Ok(Record::joined(read(stays.as_str(), &all)))
    }

    /// Writes entries for a record and for one that is part of it, or becomes or was one: all or none. Returns their numbers
    /// as they are stored.
    pub(crate) fn write_both(
        &mut self,
        now: &Moment,
        whole: Writing,
        part: Writing,
    ) -> Result<WrittenEntries, Failure> {
        self.may_write()?;
        let reworded: Vec<Reworded> = self.reworded(&whole.child, now.today, &whole.bodies)?;
        let mut rows: Vec<NewRow> = self.entries_of(now, whole)?;
        let stored = part.child.clone();
        let of_part = self.entries_of(now, part)?;
        // To the part itself, even while it is read in the other record.
        rows.extend(of_part.into_iter().map(|row| NewRow { child: stored.clone(), ..row }));
        let added = self.casebook_to_write()?.append_and_reword(&rows, &reworded)?;
        let mut written = WrittenEntries::new();
        for entry in added {
            written.entry(entry.child).or_default().push(entry.seq);
        }
        self.look_at_the_joins()?;
        self.renamed();
        Ok(written)
    }
}
