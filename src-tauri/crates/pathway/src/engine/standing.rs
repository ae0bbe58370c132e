//! Where a journey is: the result of a replay.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::age::Age;
use crate::base::id::{ChoiceId, EvidenceId, GateId, QuestionId, ServiceId, StepId, TaskId, ValueId};
use crate::base::lists::{Force, Role};
use crate::base::school_age::SchoolAge;
use crate::engine::consent::state::Consent;
use crate::engine::known::{Finding, Known};
use crate::model::time::StatutoryClock;

/// Where a journey is now.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The current step.
    pub at: StepId,
    /// The day on which the journey came to this step.
    pub since: Date,
    /// The day from which the time of this step counts, if it is known to be another one, such as that of a letter. Replay
    /// knows no letter and leaves it out.
    pub counts_from: Option<Date>,
    /// The entry that led to this step. `None` at the very start of an empty record.
    pub since_seq: Option<u32>,
    /// The steps passed, in order.
    pub trail: Vec<Passed>,
    /// The routes of the current step.
    pub routes: Vec<RouteStanding>,
    /// The number of completed cycles of assess, plan, do, review.
    pub cycles: u32,
    /// The latest answer to each question.
    pub answers: BTreeMap<QuestionId, Given>,
    /// The evidence on record, with the entry that recorded it.
    pub evidence: BTreeMap<EvidenceId, u32>,
    /// The state of consent for every service that has a statement.
    pub consents: BTreeMap<ServiceId, Consent>,
    /// The general consent, identified by its evidence.
    pub general: BTreeMap<EvidenceId, Consent>,
    /// The tasks that are done.
    pub ticked: BTreeSet<(StepId, TaskId)>,
    /// Whether the journey has ended.
    pub ended: bool,
    /// Where and why the replay stopped, if it did.
    pub stopped: Option<Stopped>,
    /// The age now, to judge links and paths.
    pub known_age: Option<Age>,
    /// The relation to compulsory school age, if the birth date is known.
    pub known_school_age: Option<SchoolAge>,
    /// The recorded spells away from school, each with its first and last day.
    pub spells: Vec<(Date, Date)>,
}

/// An answer and the entry that gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The answer.
    pub value: ValueId,
    /// The entry that gave it.
    pub seq: u32,
}

/// A step that was passed.
#[derive(Clone, Debug, PartialEq)]
pub struct Passed {
    /// The step.
    pub step: StepId,
    /// The choice that was made.
    pub choice: ChoiceId,
    /// The step it led to.
    pub to: StepId,
    /// The entry that records it, with who decided and why.
    pub seq: u32,
    /// The day of the decision.
    pub on: Date,
    /// The state of every route of that step on that day, in the order of its routes.
    pub states: Vec<RouteState>,
}

/// The state of one route.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteStanding {
    /// The choice.
    pub choice: ChoiceId,
    /// The step it leads to.
    pub to: StepId,
    /// Whether it can be taken.
    pub state: RouteState,
    /// What is missing (waiting), or the facts that closed it (not for this child). Empty when open.
    pub because: Vec<Finding>,
    /// The gates before it.
    pub gates: Vec<GateStanding>,
    /// Whether the choice asks for a reason in words.
    pub asks_reason: bool,
    /// The services to which it sends.
    pub services: Vec<ServiceId>,
}

/// Whether a route can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RouteState {
    /// It can be taken now.
    Open,
    /// Open to a practitioner who records why an expected gate is passed.
    OpenWithReason,
    /// Something is missing that can still be supplied.
    Waiting,
    /// A fact that cannot change now rules it out.
    NotForThisChild,
}

impl RouteState {
    /// Whether the route can be taken, with a reason if necessary.
    pub fn can_be_taken(self) -> bool {
        matches!(self, RouteState::Open | RouteState::OpenWithReason)
    }
}

/// The state of one gate.
#[derive(Clone, Debug, PartialEq)]
pub struct GateStanding {
    /// The gate.
    pub gate: GateId,
    /// How strongly it binds.
    pub force: Force,
    /// Whether it is met.
    pub state: GateState,
    /// It is met because of the age alone, so nothing had to be done for it.
    pub not_needed: bool,
    /// The facts that are missing.
    pub missing: Vec<Finding>,
    /// Whether it asks for consent.
    pub asks_consent: bool,
    /// The consents that are in the way, by service; `None` stands for the general consent.
    pub said: Vec<(Option<ServiceId>, Consent)>,
}

/// The state of a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GateState {
    /// Everything it needs is there.
    Met,
    /// Something it needs is missing.
    NotMet,
    /// A fact it needs is not known yet.
    NotKnownYet,
}

/// Where and why replay stopped.
#[derive(Clone, Debug, PartialEq)]
pub struct Stopped {
    /// The entry that no longer fits.
    pub seq: u32,
    /// The step it names.
    pub step: StepId,
    /// The choice it names.
    pub choice: ChoiceId,
    /// Why it no longer fits.
    pub because: DecisionConflict,
}

/// Why a recorded choice no longer fits.
#[derive(Clone, Debug, PartialEq)]
pub enum DecisionConflict {
    /// The journey was not at that step.
    NotThere,
    /// The step has no such choice.
    NoSuchChoice,
    /// The route is no longer open.
    Closed(Vec<Finding>),
    /// A gate that the choice passed is not met and no reason was given.
    Gate(GateId, Vec<Finding>),
}

impl Standing {
    /// Returns the day on which a clock that runs over several steps began. `None` if the journey never started it, or
    /// left its steps in between.
    pub fn clock_began(&self, clock: &StatutoryClock) -> Option<Date> {
        clock_began(&self.trail, clock)
    }

    /// What is known, for judging conditions. The caller adds days away, which need the calendar.
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

/// Returns the day on which a clock began that is still running after this trail. `None` if it never began, or if the
/// journey left its steps.
pub fn clock_began(trail: &[Passed], clock: &StatutoryClock) -> Option<Date> {
    let started = trail.iter().rposition(|passed| passed.step == clock.since)?;
    let runs_on = trail.iter().skip(started + 1).all(|passed| clock.through.contains(&passed.step));
    trail.get(started).filter(|_| runs_on).map(|passed| passed.on)
}
