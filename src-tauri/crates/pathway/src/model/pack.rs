//! A pack: the pathways, services and STOP signs that an area issues together.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::age::AgeRange;
use crate::base::id::{EvidenceId, InterruptId, PathwayId, PersonId, ServiceId, SourceId, Target};
use crate::base::lists::{Origin, Urgency};
use crate::base::place::Place;
use crate::model::calendar::Calendar;
use crate::model::disagreement::Disagreements;
use crate::model::gap::Gap;
use crate::model::papers::{FactSheet, Frame, Letter, Move};
use crate::model::pathway::{Pathway, Source};
use crate::model::service::{Area, Service, ServiceRole};
use crate::model::turning_point::{Recurring, TurningPoint, TurningPointAt, TurningPointFact};
use crate::model::worry::Worries;

/// The pathways, services and STOP signs that an area issues together.
#[derive(Clone, Debug)]
pub struct Pack {
    /// The id of the pack.
    pub id: String,
    /// The version of the pack.
    pub version: u32,
    /// The day of issue.
    pub issued: Date,
    /// The day by which it must be reviewed.
    pub review_by: Date,
    /// The day on which the law was read.
    pub law_as_at: Date,
    /// The newest live edition of each pathway, in the order of `pack.toml`.
    pub pathways: Vec<Pathway>,
    /// Editions that are still being written: checked like the others, but only for authors.
    pub drafts: Vec<Pathway>,
    /// Terms and bank holidays, as the area publishes them.
    pub calendar: Calendar,
    /// The digest under which the words of each live edition were sealed, by the edition's file.
    pub sealed_words: BTreeMap<String, String>,
    /// The roles that pathways name, with the service of the area that takes each.
    pub roles: BTreeMap<String, ServiceRole>,
    /// Services shown at a step if none of its signposts takes the child's age.
    pub fallback: Vec<ServiceId>,
    /// The areas in which its services work, nearest first.
    pub areas: Vec<Area>,
    /// The services directory.
    pub services: BTreeMap<ServiceId, Service>,
    /// The STOP signs, which every step offers.
    pub interrupts: Vec<Interrupt>,
    /// The services whose numbers urgent help shows before a sign is chosen, in order.
    pub first_numbers: Vec<FirstService>,
    /// What can be done if people disagree; `None` if the pack does not say.
    pub disagreements: Option<Disagreements>,
    /// The ages and moves that the year ahead of a child shows.
    pub turning_points: Vec<TurningPoint>,
    /// What comes so many months after a piece of evidence.
    pub recurring: Vec<Recurring>,
    /// “What worries you most?”; `None` if the pack does not ask it.
    pub worries: Option<Worries>,
    /// What could not be found out about the area.
    pub gaps: Vec<Gap>,
    /// The letters that can be made.
    pub letters: Vec<Letter>,
    /// The frames of plans.
    pub frames: Vec<Frame>,
    /// The steps about each move to the next phase.
    pub moves: Vec<Move>,
    /// The steps of which the fact sheet about each pathway tells.
    pub fact_sheets: Vec<FactSheet>,
    /// Every person whom a pathway can name.
    pub people: BTreeSet<PersonId>,
    /// People who work with children of certain ages only.
    pub people_by_age: Vec<PeopleByAge>,
    /// Every source that a file of the pack declares.
    pub sources: BTreeMap<SourceId, Source>,
    /// What no slip may remove.
    pub required: Required,
    /// What the rules about referrals rely on.
    pub referrals: Referrals,
}

impl Pack {
    /// The newest live edition of a pathway.
    pub fn pathway(&self, id: &PathwayId) -> Option<&Pathway> {
        self.pathways.iter().find(|pathway| &pathway.id == id)
    }

    /// Whether a service is in the directory and can be shown.
    pub fn can_show(&self, id: &ServiceId) -> bool {
        self.services.get(id).is_some_and(Service::is_open)
    }

    /// Whether a journey can begin at a step of a live pathway.
    pub fn begins_at(&self, target: &Target) -> bool {
        self.pathway(&target.pathway).is_some_and(|pathway| pathway.is_entry(&target.step))
    }

    /// Whether a live pathway has a step.
    pub fn has_step(&self, target: &Target) -> bool {
        self.pathway(&target.pathway).is_some_and(|pathway| pathway.step(&target.step).is_some())
    }

    /// What is known to come with a turning point. `None` if the pack has no fact for it.
    pub fn fact_at(&self, at: TurningPointAt) -> Option<&TurningPointFact> {
        self.turning_points.iter().find(|point| point.at == at)?.fact.as_ref()
    }
}

/// What no slip may remove: the signs of the pack, and links of its pathways.
#[derive(Clone, Debug, Default)]
pub struct Required {
    /// The STOP signs.
    pub signs: Vec<RequiredSign>,
    /// The links that every step of every pathway offers, except the pathway to which they lead.
    pub links: Vec<RequiredLink>,
}

/// A STOP sign that the pack must have.
#[derive(Clone, Debug)]
pub struct RequiredSign {
    /// The sign.
    pub id: InterruptId,
    /// How soon help is needed.
    pub urgency: Urgency,
    /// Where it is in the files.
    pub place: Place,
}

/// A link that every pathway must have.
#[derive(Clone, Debug)]
pub struct RequiredLink {
    /// The step it leads to.
    pub to: Target,
    /// The ages for which it must be open.
    pub ages: AgeRange,
}

/// What the rules about referrals rely on.
#[derive(Clone, Debug, Default)]
pub struct Referrals {
    /// The consent that lets a referral go. If the list is empty, any consent does.
    pub consent: Vec<EvidenceId>,
    /// The steps at which a referral turns out to have been sent already.
    pub already_sent: Vec<Target>,
    /// The steps in which a person is told that a referral was sent without agreement, to protect somebody from serious
    /// harm.
    pub to_protect: Vec<Target>,
    /// Where each name is in the files.
    pub places: BTreeMap<String, Place>,
}

/// A service whose number urgent help shows before a sign is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstService {
    /// The service.
    pub service: ServiceId,
    /// Where it is in the files.
    pub place: Place,
}

/// People who work with children of certain ages only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleByAge {
    /// The people.
    pub people: Vec<PersonId>,
    /// The ages.
    pub ages: AgeRange,
    /// Where the statement comes from.
    pub origin: Origin,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// Where it is in the files.
    pub place: Place,
}

/// A STOP sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interrupt {
    /// The id.
    pub id: InterruptId,
    /// How soon help is needed.
    pub urgency: Urgency,
    /// The services to turn to.
    pub signposts: Vec<ServiceId>,
    /// Where the expectation comes from.
    pub origin: Origin,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// Where it is in the files.
    pub place: Place,
}
