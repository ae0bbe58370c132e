//! Writes entries under the name of the person who opened the session. The entries of one act are written together or
//! not at all.

use casebook::{Casebook, ChildRecord, Erasure, NewKey, NewRow, Reworded};
use jiff::civil::Date;
use record::{EntryBody, NewEntry, Record, RecordEntry};

use crate::content::shipped::{Edition, EditionFiles};
use crate::session::acts::{Acts, WrittenEntries};
use crate::session::clock::Moment;
use crate::session::joins::Joins;
use crate::session::open::{Imported, Session, Writing};
use crate::session::today::MISDATED;
use crate::wire::{ChildId, Failure, JourneyId};

impl Session {
    /// Returns the casebook to write to. Fails if nothing may be written.
    pub(super) fn casebook_to_write(&mut self) -> Result<&mut Casebook, Failure> {
        self.may_write()?;
        Ok(&mut self.casebook.stored)
    }

    /// The same for writes other than `add`. The child's cached record is dropped.
    fn casebook_for(&mut self, child: &ChildId) -> Result<&mut Casebook, Failure> {
        let child = self.casebook.joins().whole_of(child);
        self.cache.get_mut().forget(&child);
        self.casebook_to_write()
    }

    /// Encrypts the casebook with a new key. Its contents do not change.
    pub(crate) fn renew_key(&mut self, passphrase: &str) -> Result<NewKey, Failure> {
        let renewed = self.casebook_to_write()?.renew_key(passphrase);
        self.look_at_the_code();
        Ok(renewed?)
    }

    /// Adds entries for a child, all or none. They are on disk when this returns.
    pub(crate) fn add(
        &mut self,
        child: &ChildId,
        now: &Moment,
        bodies: Vec<NewEntry>,
        index: Option<ChildRecord>,
    ) -> Result<(), Failure> {
        self.add_all(now, vec![Writing { child: child.to_owned(), bodies, index }])
    }

    /// Adds entries for several children as one act that can be undone, all or none.
    pub(crate) fn add_all(&mut self, now: &Moment, writings: Vec<Writing>) -> Result<(), Failure> {
        let written = self.write_all(now, writings)?;
        self.acts.did(written);
        Ok(())
    }

    /// Writes entries for several children, all or none. They are on disk when this returns. Returns their numbers.
    pub(crate) fn write_all(&mut self, now: &Moment, writings: Vec<Writing>) -> Result<WrittenEntries, Failure> {
        self.may_write()?;
        let (mut entries, mut reworded) = (Vec::new(), Vec::new());
        let are_details = writings.iter().any(|writing| writing.index.is_some());
        for Writing { child, bodies, mut index } in writings {
            reworded.extend(self.reworded(&child, now.today, &bodies)?);
            for NewEntry { journey, body } in bodies {
                entries.push(NewRow {
                    journey: journey.map(JourneyId::from),
                    index: index.take(),
                    ..self.new_entry(&child, now, &body)?
                });
            }
            let child = self.casebook.joins().whole_of(&child);
            self.cache.get_mut().forget(&child);
        }
        let added = self.casebook_to_write()?.append_and_reword(&entries, &reworded)?;
        if are_details {
            self.renamed();
        }
        let mut written = WrittenEntries::new();
        for entry in added {
            written.entry(entry.child).or_default().push(entry.seq);
        }
        Ok(written)
    }

    /// Returns the earlier entries that read differently once these are written, so that a search no longer finds
    /// undone or corrected words.
    pub(super) fn reworded(&self, child: &ChildId, today: Date, bodies: &[NewEntry]) -> Result<Vec<Reworded>, Failure> {
        let is_edit = |body: &EntryBody| matches!(body, EntryBody::Undone { .. } | EntryBody::Corrected { .. });
        if !bodies.iter().any(|entry| is_edit(&entry.body)) {
            return Ok(Vec::new());
        }
        let record = self.read(child)?;
        let then = record.with(self.imagined(&record, today, bodies));
        let now = |(seq, words)| {
            let (child, seq) = self.place_of(child, &record, seq)?;
            Some(Reworded { child, seq, words })
        };
        Ok(record.reworded(&then).into_iter().filter_map(now).collect())
    }

    /// Adds new children with their first entries, and entries for others, all or none. They are on disk when this
    /// returns. Returns the ids of the new children, and for every other child the number of the newest entry.
    pub(crate) fn import_children(
        &mut self,
        now: &Moment,
        newcomers: Vec<Writing>,
        others: Vec<Writing>,
    ) -> Result<Imported, Failure> {
        let newcomers: Vec<Vec<NewRow>> =
            newcomers.into_iter().map(|writing| self.entries_of(now, writing)).collect::<Result<_, _>>()?;
        let mut more = Vec::new();
        for writing in others {
            let child = self.casebook.joins().whole_of(&writing.child);
            self.cache.get_mut().forget(&child);
            more.extend(self.entries_of(now, writing)?);
        }
        self.acts.clear();
        let (children, added) = self.casebook_to_write()?.take_in(now.at, newcomers, &more)?;
        for child in &children {
            self.cache.get_mut().forget(child);
        }
        self.renamed();
        Ok((children, added.into_iter().map(|entry| (entry.child, entry.seq)).collect()))
    }

    pub(super) fn entries_of(&self, now: &Moment, writing: Writing) -> Result<Vec<NewRow>, Failure> {
        let Writing { child, bodies, mut index } = writing;
        let entry = |NewEntry { journey, body }: NewEntry| {
            Ok(NewRow {
                journey: journey.map(JourneyId::from),
                index: index.take(),
                ..self.new_entry(&child, now, &body)?
            })
        };
        bodies.into_iter().map(entry).collect()
    }

    /// Returns entries as they would be read if they were written on that day. Nothing is written.
    pub(crate) fn imagined(&self, record: &Record, today: Date, bodies: &[NewEntry]) -> Vec<RecordEntry> {
        self.imagined_from(record.newest() + 1, today, bodies)
    }

    /// The same, with the number of the first.
    pub(super) fn imagined_from(&self, first: u32, today: Date, bodies: &[NewEntry]) -> Vec<RecordEntry> {
        let read = |(seq, NewEntry { journey, body }): (u32, &NewEntry)| RecordEntry {
            seq,
            journey: journey.clone(),
            on: today,
            misdated: None,
            // One act has one moment, which no other act shares.
            at: format!("imagined {first}"),
            by: self.me.name.clone(),
            role: self.me.role,
            body: body.clone(),
        };
        (first..).zip(bodies).map(read).collect()
    }

    /// Adds an entry and the file that it names: both or neither.
    pub(crate) fn attach(
        &mut self,
        child: &ChildId,
        now: &Moment,
        body: &EntryBody,
        bytes: &[u8],
    ) -> Result<(), Failure> {
        let entry = self.new_entry(child, now, body)?;
        let added = self.casebook_for(child)?.attach(&entry, bytes)?;
        self.acts.did(WrittenEntries::from([(added.child, vec![added.seq])]));
        Ok(())
    }

    /// Adds an entry, another that attaches a file to it, and the file: all or none, undone together.
    pub(crate) fn add_and_attach(
        &mut self,
        child: &ChildId,
        now: &Moment,
        [first, attached]: [&EntryBody; 2],
        bytes: &[u8],
    ) -> Result<(), Failure> {
        let (first, attached) = (self.new_entry(child, now, first)?, self.new_entry(child, now, attached)?);
        let added = self.casebook_for(child)?.append_and_attach(&first, &attached, bytes)?;
        let mut written = WrittenEntries::new();
        for entry in added {
            written.entry(entry.child).or_default().push(entry.seq);
        }
        self.acts.did(written);
        Ok(())
    }

    /// Whether a child was made for training. Such a child is marked on every page and counted nowhere.
    pub(crate) fn is_sample(&self, child: &ChildId) -> bool {
        self.samples.contains(child)
    }

    /// Adds a new child for training, without entries.
    pub(crate) fn add_sample(&mut self, now: &Moment) -> Result<ChildId, Failure> {
        let id = self.casebook_to_write()?.add_sample(now.at)?;
        self.samples.insert(id.clone());
        Ok(id)
    }

    /// Permanently removes a child made for training.
    pub(crate) fn remove_sample(&mut self, child: &ChildId) -> Result<(), Failure> {
        self.acts.clear();
        self.casebook_for(child)?.remove_sample(child)?;
        self.samples.remove(child);
        self.renamed();
        Ok(())
    }

    /// Erases a child's record for good, with those that are part of it and what the settings say of them.
    pub(crate) fn erase(&mut self, child: &ChildId, on: Date) -> Result<Erasure, Failure> {
        self.may_write()?;
        self.acts = Acts::default();
        let records = self.casebook.joins().records_of(child);
        let misdated = self.today.without(&records)?;
        let settings: Vec<(&str, String)> = misdated.into_iter().map(|text| (MISDATED, text)).collect();
        let erased = self.casebook_to_write()?.erase(&records, on, &settings)?;
        for record in &records {
            self.today.misdated.remove(record);
            self.samples.remove(record);
        }
        let looked = self.look_at_the_joins();
        self.renamed();
        looked?;
        Ok(erased)
    }

    /// Reads again which records are part of another one.
    pub(crate) fn look_at_the_joins(&mut self) -> Result<(), Failure> {
        self.cache.get_mut().forget_all();
        self.casebook.joins = Joins::read(&self.casebook, &self.today)?;
        Ok(())
    }

    /// Begins a journey on an edition, with its first entry: both or neither.
    pub(crate) fn begin(
        &mut self,
        child: &ChildId,
        now: &Moment,
        edition: &Edition,
        files: &EditionFiles,
        begun: &EntryBody,
    ) -> Result<JourneyId, Failure> {
        let first = self.new_entry(child, now, begun)?;
        let pathway = &edition.pathway;
        let (id, version) = (pathway.id.as_str(), pathway.version);
        let (journey, begun) = self.casebook_for(child)?.begin_journey(id, version, files, first)?;
        self.acts.did(WrittenEntries::from([(begun.child, vec![begun.seq])]));
        Ok(journey.id)
    }

    /// Returns an entry under the name of the person who opened the session. It is written to the record in which the child
    /// is read.
    fn new_entry(&self, child: &ChildId, now: &Moment, body: &EntryBody) -> Result<NewRow, Failure> {
        let role = serde_json::to_value(self.me.role).map_err(|_| Failure::unexpected("role"))?;
        let text = serde_json::to_value(body).map_err(|_| Failure::unexpected("entry"))?;
        Ok(NewRow {
            child: self.casebook.joins().whole_of(child),
            journey: None,
            kind: text.get("kind").and_then(|kind| kind.as_str()).unwrap_or_default().to_owned(),
            body: text.to_string(),
            at: now.at,
            on: now.today,
            by_name: self.me.name.clone(),
            by_role: role.as_str().unwrap_or_default().to_owned(),
            search: body.search_words(),
            index: None,
        })
    }
}
