//! A pack: the pathways, services and STOP signs that an area issues together.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::id::{InterruptId, PathwayId, PersonId, ServiceId, SourceId};
use crate::base::lists::{Origin, Urgency};
use crate::base::place::Place;
use crate::model::calendar::Calendar;
use crate::model::disagreement::Disagreements;
use crate::model::pathway::{Pathway, Source};
use crate::model::service::{Area, Service};

/// The pathways, services and STOP signs that an area issues together.
#[derive(Clone, Debug)]
pub struct Pack {
    pub id: String,
    pub version: u32,
    pub issued: Date,
    pub review_by: Date,
    pub law_as_at: Date,
    /// The newest live edition of each, in the order of `pack.toml`.
    pub pathways: Vec<Pathway>,
    /// Editions that are still being written: checked like the others, and shown to authors alone.
    pub drafts: Vec<Pathway>,
    /// Terms and bank holidays, as the area publishes them.
    pub calendar: Calendar,
    /// The digest under which the words of each live edition were sealed, by the edition's file.
    pub sealed_words: BTreeMap<String, String>,
    /// Services that are shown at a step where no signpost takes the child's age.
    pub fallback: Vec<ServiceId>,
    /// Where its services work, the nearest first.
    pub areas: Vec<Area>,
    pub services: BTreeMap<ServiceId, Service>,
    pub interrupts: Vec<Interrupt>,
    /// What can be done where people disagree; None where the pack says nothing of it.
    pub disagreements: Option<Disagreements>,
    /// Everybody whom a pathway may name.
    pub people: BTreeSet<PersonId>,
    pub sources: BTreeMap<SourceId, Source>,
}

impl Pack {
    pub fn pathway(&self, id: &PathwayId) -> Option<&Pathway> {
        self.pathways.iter().find(|pathway| &pathway.id == id)
    }
}

/// A STOP sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interrupt {
    pub id: InterruptId,
    pub urgency: Urgency,
    pub signposts: Vec<ServiceId>,
    pub origin: Origin,
    pub sources: Vec<SourceId>,
    pub place: Place,
}
