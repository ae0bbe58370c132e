//! One journey, replayed on one day.

use std::sync::Arc;

use casebook::{ChildRecord, JourneyRecord};
use jiff::civil::Date;
use pathway::absence::count;
use pathway::calendar::Calendar;
use pathway::condition::Known;
use pathway::{Entry, Journey, Standing};
use record::{Record, RecordEntry};

use crate::content::shipped::Edition;
use crate::wire::{Named, Role};

/// One journey with all that a page about it needs. Cheap to clone.
#[derive(Clone)]
pub(crate) struct JourneyState {
    pub(crate) record: JourneyRecord,
    pub(crate) child: ChildRecord,
    /// The child as they are shown.
    pub(crate) named: Named,
    pub(crate) born: Date,
    pub(crate) read: Arc<Record>,
    pub(crate) entries: Arc<[Entry]>,
    pub(crate) edition: Edition,
    pub(crate) standing: Arc<Standing>,
    pub(crate) role: Role,
    pub(crate) today: Date,
    pub(crate) calendar: Arc<Calendar>,
    /// The child was made for training.
    pub(crate) sample: bool,
}

impl JourneyState {
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

    /// Whether an entry is on this journey.
    pub(crate) fn has(&self, entry: &RecordEntry) -> bool {
        entry.journey.as_ref().is_some_and(|journey| self.record.id == *journey)
    }

    /// The number of the newest entry of the child.
    pub(crate) fn newest(&self) -> u32 {
        self.read.newest()
    }
}
