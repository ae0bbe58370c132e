//! A pathway that has been checked. Only this can be walked, and it never changes.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::age::AgeRange;
use crate::base::id::{
    ChoiceId, EvidenceId, GateId, PathwayId, PersonId, PromptId, QuestionId, ServiceId, SourceId, StepId, Target,
    TaskId, ValueId,
};
use crate::base::lists::{EvidenceKind, Force, GivenBy, Kind, Origin, Outcome, Seen, Stage, Status};
use crate::base::place::Place;
use crate::model::condition::Condition;
use crate::model::graph::Graph;
use crate::model::time::{Clock, Timescale};

/// One edition of one pathway, checked.
#[derive(Clone, Debug)]
pub struct Pathway {
    pub id: PathwayId,
    pub version: u32,
    pub status: Status,
    pub ages: AgeRange,
    pub law_as_at: Date,
    pub review_by: Date,
    pub start: StepId,
    /// Steps at which a journey may begin when another pathway hands over; `start` is one.
    pub entries: Vec<StepId>,
    /// For whom a journey may begin at the start or an entry, where that is not for everybody.
    pub entry_guards: Vec<EntryGuard>,
    /// Doors that stand open beside every step.
    pub links: Vec<Link>,
    /// What the record itself brings up, at every step.
    pub prompts: Vec<Prompt>,
    pub questions: BTreeMap<QuestionId, Question>,
    pub evidence: BTreeMap<EvidenceId, Evidence>,
    /// Every source that the pathway names.
    pub sources: BTreeMap<SourceId, Source>,
    /// In the order of the file.
    pub steps: Vec<Step>,
    pub(crate) index: BTreeMap<StepId, usize>,
    pub(crate) graph: Graph,
}

impl Pathway {
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.get(*self.index.get(id)?)
    }

    /// The steps in the order in which a child meets them: by the fewest routes from the start, then from the entries.
    pub fn steps_in_order_of_meeting(&self) -> Vec<StepId> {
        let starts: Vec<&StepId> = std::iter::once(&self.start).chain(&self.entries).collect();
        self.graph.in_order_of_meeting(&starts)
    }

    /// Every pair of steps between which a route leads on: all but those that close a ring. Together they hold no ring.
    pub fn leading_on(&self) -> BTreeSet<(StepId, StepId)> {
        let starts: Vec<&StepId> = std::iter::once(&self.start).chain(&self.entries).collect();
        self.graph.leading_on(&starts)
    }

    /// Its file below the pack's folder.
    pub fn file_name(&self) -> String {
        format!("{}/v{}.toml", self.id, self.version)
    }

    pub fn is_entry(&self, id: &StepId) -> bool {
        *id == self.start || self.entries.contains(id)
    }

    pub fn entry_guard(&self, id: &StepId) -> Option<&EntryGuard> {
        self.entry_guards.iter().find(|guard| guard.step == *id)
    }
}

/// A node.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub id: StepId,
    pub kind: Kind,
    pub stage: Stage,
    /// About a child's safety: it comes before everything else.
    pub safety: bool,
    pub lead: Vec<PersonId>,
    pub tasks: Vec<TaskId>,
    pub evidence: Vec<EvidenceId>,
    pub within: Option<Timescale>,
    pub origin: Origin,
    pub sources: Vec<SourceId>,
    pub signposts: Vec<ServiceId>,
    /// Doors into other pathways that make sense here.
    pub links: Vec<Target>,
    pub asks: Option<QuestionId>,
    pub closes_cycle: bool,
    pub owner: Option<PersonId>,
    pub check_in: Option<Timescale>,
    pub clock: Option<Clock>,
    pub outcome: Option<Outcome>,
    /// In the order of the file.
    pub routes: Vec<Route>,
    pub gates: Vec<Gate>,
    pub place: Place,
}

impl Step {
    pub fn route(&self, choice: &ChoiceId) -> Option<&Route> {
        self.routes.iter().find(|route| &route.choice == choice)
    }

    /// Every time that the step names.
    pub fn times(&self) -> impl Iterator<Item = &Timescale> {
        self.within.iter().chain(&self.check_in).chain(self.clock.iter().map(|clock| &clock.time))
    }

    pub fn gates_before<'a>(&'a self, choice: &'a ChoiceId) -> impl Iterator<Item = &'a Gate> {
        self.gates.iter().filter(move |gate| gate.before.contains(choice))
    }
}

/// An edge: what is decided and where it leads.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    pub choice: ChoiceId,
    pub to: StepId,
    pub when: Option<Condition>,
    /// Taking it asks for a reason in words.
    pub reason: bool,
    /// The services to which it sends: consent is asked for each of them.
    pub services: Vec<ServiceId>,
    pub place: Place,
    /// Where the guard stands.
    pub when_place: Option<Place>,
}

/// What should be held before some choices of a step.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    pub id: GateId,
    pub before: Vec<ChoiceId>,
    pub needs: Condition,
    /// What it needs that is evidence of kind consent.
    pub consents: Vec<EvidenceId>,
    pub force: Force,
    pub origin: Origin,
    pub sources: Vec<SourceId>,
    pub place: Place,
}

/// What the start or an entry asks of a child who is to begin there. Every link to it is held to this, from whatever pathway.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryGuard {
    pub step: StepId,
    pub when: Condition,
    pub origin: Origin,
    pub sources: Vec<SourceId>,
    pub place: Place,
}

/// A door beside every step of a pathway.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub to: Target,
    pub when: Option<Condition>,
    pub origin: Origin,
    pub sources: Vec<SourceId>,
    pub place: Place,
}

/// A rule that the record itself can meet, such as fifteen school days away, and the door that it opens.
#[derive(Clone, Debug, PartialEq)]
pub struct Prompt {
    pub id: PromptId,
    pub when: Condition,
    pub to: Target,
    pub origin: Origin,
    pub sources: Vec<SourceId>,
    pub place: Place,
}

/// Something that can be known about a child, with its only answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub id: QuestionId,
    pub values: Vec<ValueId>,
    pub who: Vec<PersonId>,
    pub origin: Origin,
    pub sources: Vec<SourceId>,
}

/// A named thing to gather.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub id: EvidenceId,
    pub kind: EvidenceKind,
    pub who: Vec<PersonId>,
    /// What in the record is this evidence by itself, so that nobody types it again.
    pub given_by: Option<GivenBy>,
}

/// A citation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub id: SourceId,
    pub title: String,
    pub publisher: String,
    pub url: Option<String>,
    pub page_date: Option<String>,
    pub seen: Seen,
    pub checked: Date,
}
