//! One journey, replayed for one day.

use std::sync::Arc;

use casebook::{ChildRecord, JourneyRecord};
use jiff::civil::Date;
use pathway::absence::count;
use pathway::calendar::Calendar;
use pathway::condition::Known;
use pathway::id::ServiceId;
use pathway::{Entry, Journey, Standing};
use record::{Record, RecordEntry};

use crate::content::shipped::Edition;
use crate::wire::{Named, Role};

/// One journey with everything that a page about it needs. Cheap to clone.
#[derive(Clone)]
pub(crate) struct JourneyState {
    pub(crate) record: JourneyRecord,
    pub(crate) child: ChildRecord,
    /// The child, with the name that is displayed.
    pub(crate) named: Named,
    pub(crate) born: Date,
    pub(crate) read: Arc<Record>,
    pub(crate) entries: Arc<[Entry]>,
    pub(crate) edition: Edition,
    pub(crate) standing: Arc<Standing>,
    pub(crate) role: Role,
    pub(crate) today: Date,
    pub(crate) calendar: Arc<Calendar>,
    /// The time of the step counts from a letter whose day nobody knows: a limit of the law can end earlier.
    pub(crate) is_without_letter: bool,
    /// Whether the child was made for training.
    pub(crate) sample: bool,
}

impl JourneyState {
    /// Returns the journey in the form that the engine needs.
    pub(crate) fn journey(&self) -> Journey<'_> {
        Journey {
            pathway: &self.edition.pathway,
            born: Some(self.born),
            entries: &self.entries,
            today: self.today,
            role: Some(self.role.into()),
        }
    }

    /// Returns everything that conditions can ask about, including days away.
    pub(crate) fn known(&self) -> Known {
        let spells = &self.standing.spells;
        let absence = (!spells.is_empty()).then(|| count(&self.calendar, spells, self.today));
        Known { absence, ..self.standing.known(Some(self.born), Some(self.role.into())) }
    }

    /// Whether the journey is at a step that is about safety.
    pub(crate) fn is_at_safety(&self) -> bool {
        self.edition.pathway.step(&self.standing.at).is_some_and(|step| step.safety)
    }

    /// Whether consent for a service counts today.
    pub(crate) fn has_consent(&self, service: &ServiceId) -> bool {
        self.standing.consents.get(service).is_some_and(|consent| consent.is_given())
    }

    /// Whether an entry is on this journey.
    pub(crate) fn has(&self, entry: &RecordEntry) -> bool {
        entry.journey.as_ref().is_some_and(|journey| self.record.id == *journey)
    }

    /// Returns the number of the child's newest entry.
    pub(crate) fn newest(&self) -> u32 {
        self.read.newest()
    }
}
