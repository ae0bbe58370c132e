//! Where a journey is: the result of a replay.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::age::Age;
use crate::base::id::{ChoiceId, EvidenceId, GateId, QuestionId, ServiceId, StepId, TaskId, ValueId};
use crate::base::lists::{Force, Role};
use crate::base::school_age::SchoolAge;
use crate::engine::consent::state::Consent;
use crate::engine::known::{Finding, Known};
use crate::model::time::Clock;

/// Where a journey is now.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub at: StepId,
    /// The day on which the journey came to this step.
    pub since: Date,
    /// The entry that brought it here; None at the very start of an empty record.
    pub since_seq: Option<u32>,
    pub trail: Vec<Passed>,
    pub routes: Vec<RouteStanding>,
    pub cycles: u32,
    pub answers: BTreeMap<QuestionId, Given>,
    pub evidence: BTreeMap<EvidenceId, u32>,
    /// How consent stands, by service, for each of which something was said.
    pub consents: BTreeMap<ServiceId, Consent>,
    /// The general consent, by the evidence that it is.
    pub general: BTreeMap<EvidenceId, Consent>,
    pub ticked: BTreeSet<(StepId, TaskId)>,
    pub ended: bool,
    pub stopped: Option<Stopped>,
    /// What is known now, to judge links and ways with.
    pub known_age: Option<Age>,
    pub known_school_age: Option<SchoolAge>,
    /// The spells away from school that are written down, each from its first day to its last.
    pub spells: Vec<(Date, Date)>,
}

/// An answer and the entry that gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub value: ValueId,
    pub seq: u32,
}

/// A step that was passed.
#[derive(Clone, Debug, PartialEq)]
pub struct Passed {
    pub step: StepId,
    pub choice: ChoiceId,
    pub to: StepId,
    pub seq: u32,
    pub on: Date,
    pub by: String,
    pub gate_reason: String,
    pub reason: String,
    /// Every road at that step as it stood on that day.
    pub roads: Vec<RouteStanding>,
}

/// How one route stands.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteStanding {
    pub choice: ChoiceId,
    pub to: StepId,
    pub state: RouteState,
    /// What is missing (waiting), or the facts that closed it (not for this child). Empty when open.
    pub because: Vec<Finding>,
    pub gates: Vec<GateStanding>,
    pub asks_reason: bool,
    /// The services to which it sends.
    pub services: Vec<ServiceId>,
}

/// Whether a route can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RouteState {
    Open,
    /// Open to a practitioner who writes why an expected gate is passed.
    OpenWithReason,
    Waiting,
    NotForThisChild,
}

impl RouteState {
    pub fn can_be_taken(self) -> bool {
        matches!(self, RouteState::Open | RouteState::OpenWithReason)
    }
}

/// How one gate stands.
#[derive(Clone, Debug, PartialEq)]
pub struct GateStanding {
    pub gate: GateId,
    pub force: Force,
    pub state: GateState,
    pub missing: Vec<Finding>,
    /// It asks for consent.
    pub asks_consent: bool,
    /// What was said about consent and is in the way, by service; None stands for the general consent.
    pub said: Vec<(Option<ServiceId>, Consent)>,
}

/// The state of a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GateState {
    Met,
    NotMet,
    NotKnownYet,
    /// Passed without being met, with a reason on record.
    Overridden,
}

/// Where and why replay stopped.
#[derive(Clone, Debug, PartialEq)]
pub struct Stopped {
    pub seq: u32,
    pub step: StepId,
    pub choice: ChoiceId,
    pub because: DecisionConflict,
}

/// Why a recorded choice no longer fits.
#[derive(Clone, Debug, PartialEq)]
pub enum DecisionConflict {
    /// The journey did not stand at that step.
    NotThere,
    /// The step has no such choice.
    NoSuchChoice,
    /// The route is not open any more.
    Closed(Vec<Finding>),
    /// A gate that the choice passed is not met and no reason was given.
    Gate(GateId, Vec<Finding>),
}

impl Standing {
    /// The day on which a clock that runs over several steps began; None where this journey never started it, or left its steps in between.
    pub fn clock_began(&self, clock: &Clock) -> Option<Date> {
        clock_began(&self.trail, clock)
    }

    /// What is known, in the form in which conditions are judged. Days away are left to whoever has the calendar.
    pub fn known(&self, born: Option<Date>, role: Option<Role>) -> Known {
        Known {
            age: self.known_age,
            born,
            school_age: self.known_school_age,
            role,
            answers: self.answers.iter().map(|(question, given)| (question.clone(), given.value.clone())).collect(),
            evidence: self.evidence.keys().cloned().collect(),
            consents: self.consents.clone(),
            general: self.general.clone(),
            cycles: self.cycles,
            been: self.trail.iter().map(|passed| passed.step.clone()).collect(),
            at: Some(self.at.clone()),
            absence: None,
        }
    }
}

/// The day on which a clock began that runs on over the steps of this trail; None where it never did, or was left.
pub fn clock_began(trail: &[Passed], clock: &Clock) -> Option<Date> {
    let started = trail.iter().rposition(|passed| passed.step == clock.since)?;
    let runs_on = trail.iter().skip(started + 1).all(|passed| clock.through.contains(&passed.step));
    trail.get(started).filter(|_| runs_on).map(|passed| passed.on)
}
