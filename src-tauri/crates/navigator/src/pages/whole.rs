//! One child with every journey, as the pages over several pathways need them.

use std::collections::BTreeMap;
use std::sync::Arc;

use casebook::ChildRecord;
use jiff::civil::Date;
use pathway::calendar::Calendar;
use pathway::condition::Known;
use pathway::id::PathwayId;

use crate::content::Content;
use crate::desk::{Desk, Opened, born};
use crate::record::Record;
use crate::wire::{Failure, Named};

pub(crate) struct Whole {
    pub(crate) child: ChildRecord,
    /// The child as they are shown.
    pub(crate) named: Named,
    pub(crate) read: Arc<Record>,
    /// The ended ones too.
    pub(crate) journeys: Vec<Opened>,
    pub(crate) calendar: Arc<Calendar>,
    pub(crate) today: Date,
}

impl Whole {
    pub(crate) fn open(content: &Content, desk: &mut Desk, id: &str, today: Date) -> Result<Whole, Failure> {
        let child = desk.casebook.child(id)?;
        let read = desk.read(id)?;
        let journeys = desk.stand_all(content, id, &read, today)?;
        let named = desk.named(content, &child)?;
        Ok(Whole { child, named, read, journeys, calendar: desk.calendar(content), today })
    }

    pub(crate) fn under_way(&self) -> impl Iterator<Item = &Opened> {
        self.journeys.iter().filter(|opened| !opened.standing.ended)
    }

    /// The journey that is under way on a pathway.
    pub(crate) fn on(&self, pathway: &PathwayId) -> Option<&Opened> {
        self.under_way().find(|opened| opened.edition.pathway.id == *pathway)
    }

    /// What the record says that may decide where a journey can begin: ages, and every answer of any journey.
    pub(crate) fn known(&self) -> Result<Known, Failure> {
        let mut known = Known::born_on(born(&self.child)?, self.today);
        for opened in &self.journeys {
            known.answers.extend(opened.known().answers);
        }
        Ok(known)
    }

    /// The ids of the journeys under way, by pathway.
    pub(crate) fn by_pathway(&self) -> BTreeMap<String, String> {
        by_pathway(&self.journeys)
    }
}

/// The ids of those journeys that are under way, by pathway.
pub(crate) fn by_pathway(journeys: &[Opened]) -> BTreeMap<String, String> {
    let under_way = journeys.iter().filter(|opened| !opened.standing.ended);
    under_way.map(|opened| (opened.record.pathway.clone(), opened.record.id.clone())).collect()
}
