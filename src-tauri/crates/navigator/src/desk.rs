//! An open casebook at the practitioner's desk: reading children and journeys, and adding entries under their name.

use std::collections::HashMap;
use std::sync::Arc;

use casebook::{Casebook, ChildRecord, JourneyRecord, NewEntry};
use jiff::civil::Date;
use pathway::absence::count;
use pathway::calendar::{Calendar, Term};
use pathway::condition::Known;
use pathway::id::StepId;
use pathway::{Entry, Journey, Standing};

use crate::clock::Moment;
use crate::content::{Content, Edition, EditionFiles};
use crate::record::{self, Body, Record};
use crate::wire::{Code, Failure, Me, Role};

/// The casebook while it is unlocked, with the editions that its journeys stand on.
pub(crate) struct Desk {
    pub(crate) casebook: Casebook,
    pub(crate) me: Me,
    /// The terms that were written down here, in their order.
    pub(crate) own_terms: Vec<Term>,
    /// The calendar of the pack with these terms, put together when it is first asked for.
    calendar: Option<Arc<Calendar>>,
    editions: HashMap<String, Edition>,
}

/// One journey with all that a page about it needs.
pub(crate) struct Opened {
    pub(crate) record: JourneyRecord,
    pub(crate) child: ChildRecord,
    pub(crate) born: Date,
    pub(crate) read: Arc<Record>,
    pub(crate) entries: Vec<Entry>,
    pub(crate) edition: Edition,
    pub(crate) standing: Standing,
    pub(crate) role: Role,
    pub(crate) today: Date,
    pub(crate) calendar: Arc<Calendar>,
}

impl Opened {
    /// The journey in the engine's form.
    pub(crate) fn journey(&self) -> Journey<'_> {
        Journey {
            pathway: &self.edition.pathway,
            born: Some(self.born),
            entries: &self.entries,
            today: self.today,
            role: Some(self.role.into()),
        }
    }

    /// Everything that conditions may ask, days away included.
    pub(crate) fn known(&self) -> Known {
        let spells = &self.standing.spells;
        let absence = (!spells.is_empty()).then(|| count(&self.calendar, spells, self.today));
        Known { absence, ..self.standing.known(Some(self.born), Some(self.role.into())) }
    }

    /// The number of the newest entry of the child.
    pub(crate) fn newest(&self) -> u32 {
        self.read.newest()
    }
}

const ME: &str = "me";
const TERMS: &str = "terms";

impl Desk {
    pub(crate) fn new(casebook: Casebook) -> Result<Desk, Failure> {
        let remembered = casebook.setting(ME)?;
        let me = remembered
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or(Me { name: String::new(), role: Role::Senco });
        let own_terms = casebook.setting(TERMS)?.map(|text| read_terms(&text)).unwrap_or_default();
        Ok(Desk { casebook, me, own_terms, calendar: None, editions: HashMap::new() })
    }

    pub(crate) fn set_me(&mut self, me: Me) -> Result<(), Failure> {
        let text = serde_json::to_string(&me).map_err(|_| Failure::unexpected("me"))?;
        self.casebook.put_setting(ME, &text)?;
        self.me = me;
        Ok(())
    }

    /// Remembers the terms of this setting.
    pub(crate) fn set_own_terms(&mut self, terms: Vec<Term>) -> Result<(), Failure> {
        let dates: Vec<(Date, Date)> = terms.iter().map(|term| (term.from, term.to)).collect();
        let text = serde_json::to_string(&dates).map_err(|_| Failure::unexpected("terms"))?;
        self.casebook.put_setting(TERMS, &text)?;
        self.own_terms = terms;
        self.calendar = None;
        Ok(())
    }

    /// The calendar of the pack with the terms of this setting.
    pub(crate) fn calendar(&mut self, content: &Content) -> Arc<Calendar> {
        let own = &self.own_terms;
        let calendar = self.calendar.get_or_insert_with(|| Arc::new(content.pack.calendar.with_terms(own)));
        Arc::clone(calendar)
    }

    pub(crate) fn read(&self, child: &str) -> Result<Arc<Record>, Failure> {
        Ok(Arc::new(Record::new(self.casebook.entries(child)?.iter().filter_map(record::read).collect())))
    }

    /// Opens a journey: its edition as stored when it began, its entries replayed.
    pub(crate) fn open_journey(&mut self, content: &Content, id: &str, today: Date) -> Result<Opened, Failure> {
        let record = self.casebook.journey(id)?.ok_or(Failure::new(Code::UnknownJourney))?;
        let read = self.read(&record.child)?;
        self.stand(content, record, read, today)
    }

    /// Replays a journey whose child's entries were read already.
    pub(crate) fn stand(
        &mut self,
        content: &Content,
        record: JourneyRecord,
        read: Arc<Record>,
        today: Date,
    ) -> Result<Opened, Failure> {
        let edition = self.edition(content, &record)?;
        let child = self.casebook.child(&record.child)?;
        let born = born(&child)?;
        let entries = record::for_journey(&read.in_force, &record.id);
        let role = self.me.role;
        let journey =
            Journey { pathway: &edition.pathway, born: Some(born), entries: &entries, today, role: Some(role.into()) };
        let standing = journey.replay();
        let calendar = self.calendar(content);
        Ok(Opened { record, child, born, read, entries, edition, standing, role, today, calendar })
    }

    /// The edition that a journey stands on, whatever the app ships by now.
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

    /// After a change of language the words of every edition are read again.
    pub(crate) fn forget_editions(&mut self) {
        self.editions.clear();
    }

    /// Adds entries for a child, all or none; they are on disk when this returns.
    pub(crate) fn add(
        &mut self,
        child: &str,
        now: &Moment,
        bodies: Vec<(Option<String>, Body)>,
        index: Option<ChildRecord>,
    ) -> Result<(), Failure> {
        let mut index = index;
        let mut entries = Vec::with_capacity(bodies.len());
        for (journey, body) in bodies {
            entries.push(NewEntry { journey, index: index.take(), ..self.new_entry(child, now, &body)? });
        }
        self.casebook.append(&entries)?;
        Ok(())
    }

    /// Begins a journey on an edition, together with its first entry: both or neither.
    pub(crate) fn begin(
        &mut self,
        child: &str,
        now: &Moment,
        edition: &Edition,
        files: &EditionFiles,
        at: &StepId,
    ) -> Result<String, Failure> {
        let first = self.new_entry(child, now, &Body::Begun { at: at.to_string() })?;
        let pathway = &edition.pathway;
        let (journey, _) = self.casebook.begin_journey(pathway.id.as_str(), pathway.version, files, first)?;
        Ok(journey.id)
    }

    /// An entry under the name of whoever sits at the desk.
    fn new_entry(&self, child: &str, now: &Moment, body: &Body) -> Result<NewEntry, Failure> {
        let role = serde_json::to_value(self.me.role).map_err(|_| Failure::unexpected("role"))?;
        let text = serde_json::to_value(body).map_err(|_| Failure::unexpected("entry"))?;
        Ok(NewEntry {
            child: child.to_owned(),
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

/// Terms as they were remembered; what cannot be read is as if nothing had been written down.
fn read_terms(text: &str) -> Vec<Term> {
    let dates: Vec<(Date, Date)> = serde_json::from_str(text).unwrap_or_default();
    dates.into_iter().map(|(from, to)| Term { from, to }).collect()
}

/// The birth date of a child, as its index has it.
pub(crate) fn born(child: &ChildRecord) -> Result<Date, Failure> {
    child.born.parse().map_err(|_| Failure::new(Code::RecordAltered))
}
