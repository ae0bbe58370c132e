//! A session: the open casebook, read and written under one practitioner’s name.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use casebook::{Casebook, ChildRecord, JourneyRecord};
use jiff::civil::Date;
use pathway::calendar::{Calendar, Term};
use pathway::{Entry, Journey};
use record::disagreements::Deadlines;
use record::joined::StoredAt;
use record::{EntryBody, NewEntry, Record, RecordEntry, replay};

use crate::content::labels::named;
use crate::content::shipped::{Content, Edition};
use crate::session::acts::Acts;
use crate::session::cache::RecordCache;
use crate::session::child::born;
use crate::session::copy_reminder::{CopyReminder, NOT_BEFORE, PLACE};
use crate::session::joins::{Joins, with_parts};
use crate::session::journey::JourneyState;
use crate::session::names::Names;
use crate::session::open_casebook::ReadOnlyCasebook;
use crate::session::own_terms::OwnTerms;
use crate::session::picked::PickedFiles;
use crate::session::progress::Progress;
use crate::session::summary::ChildSummary;
use crate::session::today::Today;
use crate::wire::{ChildId, Code, Failure, JourneyId, Me, Named, Role};

/// The casebook while it is unlocked, and the editions of its journeys.
pub(crate) struct Session {
    /// For reading. Every write goes through the session, so that the cache is invalidated.
    pub(crate) casebook: ReadOnlyCasebook,
    pub(crate) me: Me,
    /// The school terms of this casebook.
    pub(crate) own_terms: OwnTerms,
    /// What was done since the casebook was opened, for Undo and Redo.
    pub(crate) acts: Acts,
    /// Files of forms that are not saved yet.
    pub(crate) picked: PickedFiles,
    pub(super) editions: HashMap<String, Edition>,
    pub(super) cache: RefCell<RecordCache>,
    /// The additions to the children's names. Computed when first needed.
    pub(super) names: RefCell<Option<Arc<Names>>>,
    /// The children made for training.
    pub(super) samples: BTreeSet<ChildId>,
    pub(super) today: Today,
    /// Whether part of the recovery code was typed to confirm it.
    pub(super) code_confirmed: bool,
    copy_reminder: CopyReminder,
}

/// What one act writes about one child.
pub(crate) struct Writing {
    pub(crate) child: ChildId,
    /// Each entry with its journey, or without one if it concerns them all.
    pub(crate) bodies: Vec<NewEntry>,
    /// The child's line in the list, if it changes.
    pub(crate) index: Option<ChildRecord>,
}

/// The ids of new children, and for every other child the number of the newest entry.
pub(crate) type Imported = (Vec<ChildId>, Vec<(ChildId, u32)>);

const ME: &str = "me";

impl Session {
    pub(crate) fn new(casebook: Casebook, today: Date) -> Result<Session, Failure> {
        let remembered = casebook.setting(ME)?;
        let me = remembered
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or(Me { name: String::new(), role: Role::Senco });
        let own_terms = OwnTerms::read(&casebook)?;
        let samples = casebook.samples()?;
        let cache = RefCell::default();
        let today = Today::new(&casebook, today)?;
        let joins = Joins::read(&casebook, &today)?;
        let code_confirmed = is_code_confirmed(&casebook);
        // A damaged casebook opens even if this cannot be read.
        let copy_reminder = CopyReminder::read(&casebook).unwrap_or_default();
        Ok(Session {
            casebook: ReadOnlyCasebook { stored: casebook, joins },
            me,
            own_terms,
            acts: Acts::default(),
            picked: PickedFiles::default(),
            editions: HashMap::new(),
            cache,
            names: RefCell::default(),
            samples,
            today,
            code_confirmed,
            copy_reminder,
        })
    }

    pub(crate) fn code_is_confirmed(&self) -> bool {
        self.code_confirmed
    }

    /// Whether it is time to be reminded of a copy in another place.
    pub(crate) fn copy_is_old(&self) -> bool {
        self.copy_reminder.is_due(self.today.day)
    }

    /// Whether the casebook was ever copied to another place.
    pub(crate) fn copied_before(&self) -> bool {
        self.copy_reminder.was_copied()
    }

    /// The casebook was copied to another place.
    pub(crate) fn copied_elsewhere(&mut self, today: Date) -> Result<(), Failure> {
        self.was_copied(today)?;
        self.copy_reminder = CopyReminder::read(&self.casebook)?;
        Ok(())
    }

    /// Stores the second place for backups, or that there is none.
    pub(crate) fn set_copy_place(&mut self, place: Option<&str>) -> Result<(), Failure> {
        self.may_write()?;
        Ok(self.casebook.set_or_remove(PLACE, place)?)
    }

    pub(crate) fn put_off_copy_reminder(&mut self) -> Result<(), Failure> {
        self.may_write()?;
        let until = CopyReminder::put_off(self.today.day);
        self.casebook.put_setting(NOT_BEFORE, &until.to_string())?;
        self.copy_reminder = CopyReminder::read(&self.casebook)?;
        Ok(())
    }

    /// Reads whether the recovery code is confirmed. Call it after an action that may have changed that, even if the
    /// action failed.
    pub(crate) fn look_at_the_code(&mut self) {
        self.code_confirmed = is_code_confirmed(&self.casebook);
    }

    /// Returns why the disk could not be written to when the casebook was opened.
    pub(crate) fn hindrance(&self) -> Option<Code> {
        self.casebook.hindrance().map(|error| Failure::from(error).code)
    }

    pub(crate) fn try_disk_again(&mut self) -> Result<(), Failure> {
        self.casebook.try_disk_again()?;
        // On a disk that could not be locked, somebody else may have written in the meantime.
        self.names.replace(None);
        self.look_at_the_joins()?;
        Ok(())
    }

    pub(crate) fn set_me(&mut self, me: Me) -> Result<(), Failure> {
        self.may_write()?;
        let text = serde_json::to_string(&me).map_err(|_| Failure::unexpected("me"))?;
        self.casebook.put_setting(ME, &text)?;
        self.acts.clear();
        self.me = me;
        self.cache.get_mut().forget_all();
        Ok(())
    }

    /// Stores the terms of this setting.
    pub(crate) fn set_own_terms(&mut self, terms: Vec<Term>) -> Result<(), Failure> {
        self.may_write()?;
        self.own_terms.set_terms(&self.casebook, terms)?;
        self.acts.clear();
        self.cache.get_mut().forget_all();
        Ok(())
    }

    /// Stores the days in a term on which this setting is closed.
    pub(crate) fn set_closed_days(&mut self, days: BTreeSet<Date>) -> Result<(), Failure> {
        self.may_write()?;
        self.own_terms.set_closed(&self.casebook, days)?;
        self.acts.clear();
        self.cache.get_mut().forget_all();
        Ok(())
    }

    /// Returns the calendar of the pack with the terms and the closed days of this setting.
    pub(crate) fn calendar(&mut self, content: &Content) -> Arc<Calendar> {
        self.own_terms.calendar(&content.pack.calendar)
    }

    pub(crate) fn read(&self, child: &ChildId) -> Result<Arc<Record>, Failure> {
        let child = self.casebook.joins().whole_of(child);
        if let Some(record) = self.cache.borrow_mut().record(&child) {
            return Ok(record);
        }
        let record = self.read_again(&child)?;
        if !record.all.is_empty() {
            self.cache.borrow_mut().keep_record(&child, &record);
        }
        Ok(record)
    }

    /// Reads one record with its parts, even if it is part of another one.
    pub(crate) fn read_again(&self, record: &ChildId) -> Result<Arc<Record>, Failure> {
        Ok(Arc::new(Record::joined(with_parts(&self.casebook, &self.today, record)?)))
    }

    /// Returns the number that the next entry of a child will have.
    pub(crate) fn next_seq(&self, child: &ChildId) -> Result<u32, Failure> {
        Ok(self.read(child)?.newest().saturating_add(1))
    }

    /// Returns the child in whose record an entry is read, and its number there. `None` if it is not read.
    pub(crate) fn number_of(&self, stored: &ChildId, seq: u32) -> Result<(ChildId, Option<u32>), Failure> {
        let child = self.casebook.joins().whole_of(stored);
        if !self.casebook.joins().are_renumbered(&child) {
            return Ok((child, Some(seq)));
        }
        let place = StoredAt { record: stored.to_string(), seq };
        let number = self.read(&child)?.origins.number(child.as_str(), &place);
        Ok((child, number))
    }

    /// Returns where the entry of a child with this number is stored.
    pub(crate) fn place_of(&self, child: &ChildId, record: &Record, seq: u32) -> Option<(ChildId, u32)> {
        let child = self.casebook.joins().whole_of(child);
        let place = record.origins.place(child.as_str(), seq)?;
        Some((place.record.into(), place.seq))
    }

    /// Opens a journey: its edition as stored when it began, and its entries replayed.
    pub(crate) fn open_journey(
        &mut self,
        content: &Content,
        id: &JourneyId,
        today: Date,
    ) -> Result<JourneyState, Failure> {
        let record = self.casebook.journey(id)?.ok_or(Failure::new(Code::UnknownJourney))?;
        let read = self.read(&record.child)?;
        if !read.is_begun(record.id.as_str()) {
            return Err(Failure::new(Code::UnknownJourney));
        }
        self.stand(content, record, read, today)
    }

    /// Returns the journeys of a child in the order in which they began, including ended ones; then those whose first
    /// entry was undone.
    pub(crate) fn journeys(
        &self,
        child: &ChildId,
        record: &Record,
    ) -> Result<(Vec<JourneyRecord>, Vec<JourneyRecord>), Failure> {
        let mut journeys = self.casebook.journeys(child)?;
        if record.origins.is_joined() {
            let beginning = |id: &JourneyId| record.all.iter().position(|entry| begins(entry, id));
            // What was recorded on a journey of a record that was separated stays here, and the journey is there.
            journeys.retain(|journey| beginning(&journey.id).is_some());
            journeys.sort_by_key(|journey| beginning(&journey.id));
        }
        Ok(journeys.into_iter().partition(|journey| record.is_begun(journey.id.as_str())))
    }

    /// Replays a journey when the child's entries have already been read.
    pub(crate) fn stand(
        &mut self,
        content: &Content,
        record: JourneyRecord,
        read: Arc<Record>,
        today: Date,
    ) -> Result<JourneyState, Failure> {
        if let Some(opened) = self.cache.borrow().journey(&record.child, &record.id, &read, today) {
            return Ok(opened);
        }
        let child = self.casebook.child(&record.child)?;
        let opened = self.stand_as(content, record, child, read, today)?;
        self.cache.borrow_mut().keep_journey(&opened);
        Ok(opened)
    }

    /// Replays every journey of a child, including ended ones.
    pub(crate) fn stand_all(
        &mut self,
        content: &Content,
        child: &ChildId,
        read: &Arc<Record>,
        today: Date,
    ) -> Result<Vec<JourneyState>, Failure> {
        let (begun, _) = self.journeys(child, read)?;
        begun.into_iter().map(|record| self.stand(content, record, Arc::clone(read), today)).collect()
    }

    /// Replays a journey for a child whose details may differ from the casebook, as in a scenario.
    pub(crate) fn stand_as(
        &mut self,
        content: &Content,
        record: JourneyRecord,
        child: ChildRecord,
        read: Arc<Record>,
        today: Date,
    ) -> Result<JourneyState, Failure> {
        let edition = self.edition(content, &record)?;
        let (born, named) = (born(&child)?, self.named(content, &child)?);
        let entries: Arc<[Entry]> = replay::for_journey(&read.in_force, record.id.as_str(), &edition.pathway).into();
        let role = self.me.role;
        let journey =
            Journey { pathway: &edition.pathway, born: Some(born), entries: &entries, today, role: Some(role.into()) };
        let mut standing = journey.replay();
        let calendar = self.calendar(content);
        // Replay knows no letters: the day from which a step's time counts is taken from the evidence that is one.
        let disagreements = content.pack.disagreements.as_ref();
        let deadlines = Deadlines { content: disagreements, calendar: &calendar, record: &read, today };
        standing.counts_from = deadlines.letter_at(record.id.as_str(), &edition.pathway.id, &standing);
        let is_without_letter = deadlines.is_without_letter(record.id.as_str(), &edition.pathway.id, &standing);
        let standing = Arc::new(standing);
        let sample = self.is_sample(&record.child);
        Ok(JourneyState {
            record,
            child,
            named,
            born,
            read,
            entries,
            edition,
            standing,
            role,
            today,
            calendar,
            is_without_letter,
            sample,
        })
    }

    /// Returns the next child without a cached summary, or `None` if today’s summaries are complete.
    pub(crate) fn next_without_summary(&mut self, today: Date) -> Result<Option<ChildId>, Failure> {
        if self.cache.borrow().must_count(today) {
            let children = self.casebook.children()?;
            self.cache.get_mut().count(today, children.into_iter().map(|child| child.id));
        }
        Ok(self.cache.get_mut().next_unread())
    }

    /// Returns a child’s record for a summary. It is not cached: complete records are cached only for children that
    /// somebody opens.
    pub(crate) fn record_for_summary(&mut self, child: &ChildId) -> Result<Arc<Record>, Failure> {
        let cached = self.cache.get_mut().record(child);
        cached.map_or_else(|| self.read_again(child), Ok)
    }

    pub(crate) fn keep_summary(&mut self, summary: ChildSummary) {
        self.cache.get_mut().keep_summary(summary);
    }

    /// After a summary failed: the child still has none.
    pub(crate) fn summary_failed(&mut self, child: &ChildId) {
        self.cache.get_mut().unread(child);
    }

    /// Returns how many of today's summaries are cached, and the total.
    pub(crate) fn summary_progress(&self) -> Progress {
        self.cache.borrow().progress()
    }

    /// Returns a child with their unique displayed name.
    pub(crate) fn named(&self, content: &Content, child: &ChildRecord) -> Result<Named, Failure> {
        Ok(named(child.id.as_str(), self.names()?.shown(&content.words, child)))
    }

    pub(crate) fn names(&self) -> Result<Arc<Names>, Failure> {
        if let Some(names) = self.names.borrow().as_ref() {
            return Ok(Arc::clone(names));
        }
        let names = Arc::new(Names::of(&self.casebook.children()?));
        self.names.replace(Some(Arc::clone(&names)));
        Ok(names)
    }

    /// After the details of a child changed: other displayed names may have changed too, so those children are read
    /// again.
    pub(crate) fn renamed(&mut self) {
        let Some(before) = self.names.get_mut().take() else { return };
        match self.names() {
            Ok(now) => now.changed(&before).for_each(|child| self.cache.get_mut().forget(child)),
            // The entries are already written. The names are computed again when they are next needed.
            Err(_) => self.cache.get_mut().forget_all(),
        }
    }

    /// Returns the cached summaries.
    pub(crate) fn summaries(&self) -> Vec<Arc<ChildSummary>> {
        self.cache.borrow().summaries().map(Arc::clone).collect()
    }

    /// Returns the edition that a journey follows, whatever the app ships by now.
    fn edition(&mut self, content: &Content, record: &JourneyRecord) -> Result<Edition, Failure> {
        if let Some(edition) = self.editions.get(&record.edition) {
            return Ok(edition.clone());
        }
        let edition = match content.shipped_edition(&record.edition) {
            Some(edition) => edition,
            None => {
                let files = self.casebook.edition(&record.edition)?.ok_or(Failure::new(Code::RecordAltered))?;
                Edition::from_files(&files, &record.pathway, &record.edition)
                    .map_err(|error| Failure::unexpected(error.to_string()))?
            }
        };
        self.editions.insert(record.edition.clone(), edition.clone());
        Ok(edition)
    }

    /// After a change of language, the words of every edition are read again.
    pub(crate) fn forget_editions(&mut self) {
        self.editions.clear();
        self.cache.get_mut().forget_all();
    }
}

fn begins(entry: &RecordEntry, journey: &JourneyId) -> bool {
    matches!(entry.body, EntryBody::Begun { .. }) && entry.journey.as_deref() == Some(journey.as_str())
}

/// Whether the recovery code is confirmed. If the casebook cannot be read, this returns `true`, because that fault is
/// reported elsewhere.
fn is_code_confirmed(casebook: &Casebook) -> bool {
    casebook.code_is_confirmed().unwrap_or(true)
}
