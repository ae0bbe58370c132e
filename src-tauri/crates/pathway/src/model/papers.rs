//! What a pack says about papers: the letters that can be made, the frames of plans, and the steps of which fact sheets tell.

use serde::Deserialize;

use crate::base::id::{PathwayId, ServiceId, SourceId, StepId, Target};
use crate::base::lists::{Origin, closed_lists};
use crate::base::place::Place;
use crate::base::school_age::SchoolAge;
use crate::base::school_year::SchoolPhase;

closed_lists! {
    /// Who sends a letter.
    LetterFrom {
        Family => "family",
        Setting => "setting",
        Health => "health",
    }
    /// What a letter repeats from the record.
    LetterFact {
        Reason => "reason",
        Words => "words",
        Plans => "plans",
        Evidence => "evidence",
        Absences => "absences",
        Waits => "waits",
    }
    /// A number by which whoever gets a letter looks a child up.
    LetterNumber {
        Nhs => "nhs",
    }
    /// A section of a plan.
    FrameSection {
        Needs => "needs",
        Strengths => "strengths",
        Outcomes => "outcomes",
        Provision => "provision",
        Views => "views",
        Review => "review",
    }
}

/// A letter. Its words are the message `letter-<id>`, with `.purpose`, `.say-<name>` for each paragraph, `.tick-<name>` for
/// each box and `.ask-<name>` for each thing that it asks.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Its name in the file.
    pub id: String,
    /// Who can send it.
    pub from: Vec<LetterFrom>,
    /// When in relation to compulsory school age it is for a child; `None` if at any age.
    pub school_age: Option<SchoolAge>,
    /// The services to which it goes; empty if somebody must write the address.
    pub to: Vec<ServiceId>,
    /// Its paragraphs, in order.
    pub says: Vec<String>,
    /// What the record does not know and whoever signs confirms by hand: boxes to tick, in order.
    pub ticks: Vec<String>,
    /// The numbers that whoever gets it may have.
    pub numbers: Vec<LetterNumber>,
    /// What is said only about somebody at a school.
    pub at_school: AtSchool,
    /// What it repeats from the record, in order.
    pub facts: Vec<LetterFact>,
    /// What it asks for, in order.
    pub asks: Vec<String>,
    /// Where its right comes from.
    pub origin: Origin,
    /// The law and the pages that it relies on.
    pub sources: Vec<SourceId>,
    /// Where it is in its file.
    pub place: Place,
}

/// The paragraphs and the sources of a letter that are about schools alone, such as a law that does not bind a nursery.
#[derive(Clone, Debug, Default)]
pub struct AtSchool {
    /// Of its paragraphs.
    pub says: Vec<String>,
    /// Of its sources.
    pub sources: Vec<SourceId>,
}

/// The frame of a plan: which sections it has, in which order. Its words are the message `frame-<id>`, with `.purpose` and
/// `.status`, and the message `frame-section-<section>` for each section.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Its name in the file.
    pub id: String,
    /// Its sections, in order.
    pub sections: Vec<FrameSection>,
    /// Where its form comes from.
    pub origin: Origin,
    /// What it was read from.
    pub sources: Vec<SourceId>,
    /// Where it is in its file.
    pub place: Place,
}

/// What a fact sheet about a move to the next phase tells families to do.
#[derive(Clone, Debug)]
pub struct Move {
    /// The move.
    pub phase: SchoolPhase,
    /// The steps about it, in order. Their words for families are told.
    pub steps: Vec<Target>,
    /// Where it is in its file.
    pub place: Place,
}

/// Which steps a fact sheet about a pathway tells of. A pathway without one has a fact sheet about all its steps except the waits.
#[derive(Clone, Debug)]
pub struct FactSheet {
    /// The pathway.
    pub pathway: PathwayId,
    /// Its steps that a family should know of, in the order in which they are told.
    pub steps: Vec<StepId>,
    /// Where it is in its file.
    pub place: Place,
}
