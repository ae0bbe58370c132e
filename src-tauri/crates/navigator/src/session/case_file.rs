//! One child's case file: the record with every journey replayed, either as it is or as a copy on which changes are
//! tried.

use std::collections::BTreeMap;
use std::sync::Arc;

use casebook::{ChildRecord, JourneyRecord};
use jiff::civil::Date;
use pathway::calendar::Calendar;
use pathway::condition::Known;
use pathway::id::PathwayId;
use record::{EntryBody, NewEntry, Record, RecordEntry};

use crate::content::shipped::Content;
use crate::session::child::born;
use crate::session::journey::JourneyState;
use crate::session::open::Session;
use crate::wire::{ChildId, Code, Failure, JourneyId, Named};

/// Everything that a page about one child needs, as of one day.
#[derive(Clone)]
pub(crate) struct CaseFile {
    pub(crate) child: ChildRecord,
    /// The child, with a displayed name that no other child has.
    pub(crate) named: Named,
    pub(crate) record: Arc<Record>,
    /// Every journey, including ended ones.
    pub(crate) journeys: Vec<JourneyState>,
    /// Journeys whose first entry was undone.
    pub(crate) gone: Vec<JourneyRecord>,
    pub(crate) calendar: Arc<Calendar>,
    /// Whether the child was made for training.
    pub(crate) sample: bool,
    /// Whether the record was joined with another one and only one of the two entries that say so can be read.
    pub(crate) apart: bool,
    pub(crate) today: Date,
}

impl CaseFile {
    /// Reads a child's case file.
    ///
    /// # Errors
    /// [`Code::UnknownChild`], or any error of the casebook.
    pub(crate) fn open(
        content: &Content,
        session: &mut Session,
        id: &ChildId,
        today: Date,
    ) -> Result<CaseFile, Failure> {
        let (child, record) = (session.casebook.child(id)?, session.read(id)?);
        let (begun, gone) = session.journeys(id, &record)?;
        let stand = |journey| session.stand(content, journey, Arc::clone(&record), today);
        let journeys = begun.into_iter().map(stand).collect::<Result<_, _>>()?;
        CaseFile::assembled(content, session, (child, record), (journeys, gone), today)
    }

    /// Returns the case file of a record that is not in the casebook as it is, with these journeys.
    pub(crate) fn of_record(
        content: &Content,
        session: &mut Session,
        line: &ChildRecord,
        record: Record,
        journeys: Vec<JourneyRecord>,
        today: Date,
    ) -> Result<CaseFile, Failure> {
        let (record, child) = (Arc::new(record), line.clone());
        let child = index_of(&child, &record, today);
        let (begun, gone): (Vec<_>, Vec<_>) =
            journeys.into_iter().partition(|journey| record.is_begun(journey.id.as_str()));
        let stand = |journey: JourneyRecord| {
            let journey = JourneyRecord { child: child.id.clone(), ..journey };
            session.stand_as(content, journey, child.clone(), Arc::clone(&record), today)
        };
        let journeys = begun.into_iter().map(stand).collect::<Result<_, _>>()?;
        CaseFile::assembled(content, session, (child, record), (journeys, gone), today)
    }

    /// Returns the same child with more entries, on that day. Nothing is written.
    pub(crate) fn with(
        &self,
        content: &Content,
        session: &mut Session,
        written: &[NewEntry],
        today: Date,
    ) -> Result<CaseFile, Failure> {
        let record = Arc::new(self.record.with(session.imagined(&self.record, today, written)));
        let child = index_of(&self.child, &record, today);
        let (begun, gone) = session.journeys(&child.id, &record)?;
        let stand = |journey| session.stand_as(content, journey, child.clone(), Arc::clone(&record), today);
        let journeys = begun.into_iter().map(stand).collect::<Result<_, _>>()?;
        CaseFile::assembled(content, session, (child, record), (journeys, gone), today)
    }

    fn assembled(
        content: &Content,
        session: &mut Session,
        (child, record): (ChildRecord, Arc<Record>),
        (journeys, gone): (Vec<JourneyState>, Vec<JourneyRecord>),
        today: Date,
    ) -> Result<CaseFile, Failure> {
        let named = session.named(content, &child)?;
        let (calendar, sample) = (session.calendar(content), session.is_sample(&child.id));
        let apart = session.casebook.joins().is_apart(&child.id);
        Ok(CaseFile { child, named, record, journeys, gone, calendar, sample, apart, today })
    }

    /// Returns the child's birth date.
    pub(crate) fn born(&self) -> Result<Date, Failure> {
        born(&self.child)
    }

    /// Returns the journeys that have not ended.
    pub(crate) fn under_way(&self) -> impl Iterator<Item = &JourneyState> {
        self.journeys.iter().filter(|opened| !opened.standing.ended)
    }

    /// Returns the journey under way on a pathway.
    pub(crate) fn on(&self, pathway: &PathwayId) -> Option<&JourneyState> {
        self.under_way().find(|opened| opened.edition.pathway.id == *pathway)
    }

    /// Returns a journey by its id.
    pub(crate) fn journey(&self, id: &JourneyId) -> Result<&JourneyState, Failure> {
        self.journeys.iter().find(|opened| opened.record.id == *id).ok_or(Failure::new(Code::UnknownJourney))
    }

    /// The journey that an entry is on, if it is on one.
    pub(crate) fn journey_of(&self, entry: &RecordEntry) -> Option<&JourneyState> {
        self.journeys.iter().find(|opened| opened.has(entry))
    }

    /// Returns what decides whether a journey can begin: the age, and every answer given on any journey.
    pub(crate) fn known(&self) -> Result<Known, Failure> {
        let mut known = Known::born_on(self.born()?, self.today);
        for opened in &self.journeys {
            known.answers.extend(opened.known().answers);
        }
        Ok(known)
    }

    /// Returns the ids of the journeys under way, by pathway.
    pub(crate) fn by_pathway(&self) -> BTreeMap<String, JourneyId> {
        by_pathway(&self.journeys)
    }

    /// Returns an entry in force, as it now reads.
    pub(crate) fn in_force(&self, seq: u32) -> Result<&RecordEntry, Failure> {
        self.record.standing(seq).ok_or(Failure::new(Code::NothingToUndo))
    }

    /// Returns entries about other entries, each on the journey of the entry that it is about.
    pub(crate) fn about(&self, seqs: impl IntoIterator<Item = u32>, body: impl Fn(u32) -> EntryBody) -> Vec<NewEntry> {
        let journey = |seq| self.record.written(seq).and_then(|entry| entry.journey.clone());
        seqs.into_iter().map(|seq| NewEntry { journey: journey(seq), body: body(seq) }).collect()
    }

    /// Returns the numbers of the entries of one act that are in force.
    pub(crate) fn act(&self, seq: u32) -> Vec<u32> {
        self.record.act_of(seq).into_iter().filter(|seq| self.record.standing(*seq).is_some()).collect()
    }
}

/// Returns the ids of those given journeys that are under way, by pathway.
pub(crate) fn by_pathway(journeys: &[JourneyState]) -> BTreeMap<String, JourneyId> {
    let under_way = journeys.iter().filter(|opened| !opened.standing.ended);
    under_way.map(|opened| (opened.record.pathway.clone(), opened.record.id.clone())).collect()
}

/// Returns the child's line in the list, according to the entries in force.
pub(crate) fn index_of(child: &ChildRecord, record: &Record, today: Date) -> ChildRecord {
    let setting = record::school::on(&record.in_force, today);
    let mut line = ChildRecord { archived: false, setting, ..child.clone() };
    for entry in &record.in_force {
        match &entry.body {
            EntryBody::Profile { name, known_as, born, .. } => {
                line = ChildRecord { name: name.clone(), known_as: known_as.clone(), born: born.to_string(), ..line };
            }
            EntryBody::Archived { archived, .. } => line.archived = *archived,
            _ => {}
        }
    }
    line
}
