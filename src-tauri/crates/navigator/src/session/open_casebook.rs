//! The open casebook, for reading. Records that were joined are one child here, so nobody who asks for children meets the
//! same child twice.

use std::ops::Deref;

use casebook::{Casebook, ChildRecord, Draft, JourneyRecord};

use crate::session::joins::Joins;
use crate::wire::{ChildId, Failure, JourneyId};

/// A casebook that can be read, but is written only through the session. What is asked about a record that is part of
/// another one is answered for that one.
pub(crate) struct ReadOnlyCasebook {
    pub(super) stored: Casebook,
    pub(super) joins: Joins,
}

impl Deref for ReadOnlyCasebook {
    type Target = Casebook;

    fn deref(&self) -> &Casebook {
        &self.stored
    }
}

impl ReadOnlyCasebook {
    /// Connects again after a failed read, to read what can still be read.
    pub(crate) fn reconnect(&mut self) -> Result<(), casebook::Error> {
        self.stored.reconnect()
    }

    /// Stops the copies that are being made.
    pub(crate) fn stop_copies(&mut self) {
        self.stored.stop_copies();
    }

    pub(super) fn try_disk_again(&mut self) -> Result<(), casebook::Error> {
        self.stored.try_disk_again()
    }

    pub(crate) fn joins(&self) -> &Joins {
        &self.joins
    }

    /// Returns every child that has a profile, as [`Casebook::children`] does, without records that are part of another.
    pub(crate) fn children(&self) -> Result<Vec<ChildRecord>, casebook::Error> {
        let mut children = self.stored.children()?;
        children.retain(|child| self.joins.whole_of(&child.id) == child.id);
        Ok(children)
    }

    pub(crate) fn child(&self, id: &ChildId) -> Result<ChildRecord, casebook::Error> {
        self.stored.child(&self.joins.whole_of(id))
    }

    /// Returns the line in the list of a record, even if it is part of another one.
    pub(crate) fn stored_child(&self, record: &ChildId) -> Result<ChildRecord, casebook::Error> {
        self.stored.child(record)
    }

    /// Returns the journeys of a child, those of each record in the order in which they began.
    pub(crate) fn journeys(&self, child: &ChildId) -> Result<Vec<JourneyRecord>, casebook::Error> {
        let mut journeys = Vec::new();
        for record in self.joins.records_of(child) {
            journeys.extend(self.stored.journeys(&record)?.into_iter().map(|journey| self.of_whole(journey)));
        }
        Ok(journeys)
    }

    pub(crate) fn journey(&self, id: &JourneyId) -> Result<Option<JourneyRecord>, casebook::Error> {
        Ok(self.stored.journey(id)?.map(|journey| self.of_whole(journey)))
    }

    fn of_whole(&self, journey: JourneyRecord) -> JourneyRecord {
        JourneyRecord { child: self.joins.whole_of(&journey.child), ..journey }
    }

    /// Returns the bytes of a file that is attached to a child, in whichever record it is stored.
    pub(crate) fn attachment(&self, child: &ChildId, sha256: &str) -> Result<Vec<u8>, casebook::Error> {
        let mut found = Err(casebook::Error::AttachmentAltered);
        for record in self.joins.records_of(child) {
            found = self.stored.attachment(&record, sha256);
            if found.is_ok() {
                break;
            }
        }
        found
    }

    /// Returns what was typed in a form. It can have been typed about a record before that became part of this one.
    pub(crate) fn draft(&self, key: &str) -> Result<Option<Draft>, casebook::Error> {
        for key in self.keys_of(key) {
            if let Some(draft) = self.stored.draft(&key)? {
                return Ok(Some(draft));
            }
        }
        Ok(None)
    }

    pub(crate) fn drop_draft(&self, key: &str) -> Result<(), Failure> {
        for key in self.keys_of(key) {
            self.stored.drop_draft(&key)?;
        }
        Ok(())
    }

    /// Returns a key of a draft as it is for each record of the child whom it names.
    fn keys_of(&self, key: &str) -> Vec<String> {
        let named = key.split(' ').map(ChildId::from).find(|word| self.joins.has_parts(word));
        let others = named.iter().flat_map(|child| {
            let parts = self.joins.records_of(child).into_iter().filter(move |part| part != child);
            parts.map(move |part| key.replace(child.as_str(), part.as_str()))
        });
        std::iter::once(key.to_owned()).chain(others).collect()
    }
}
