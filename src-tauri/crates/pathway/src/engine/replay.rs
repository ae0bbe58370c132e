//! The position of one child on one pathway, computed by replaying entries and never stored.
//!
//! Replay never fails. It stops at the first choice that no longer fits and says why.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::age::Age;
use crate::base::id::{ChoiceId, EvidenceId, QuestionId, StepId, TaskId, ValueId};
use crate::base::lists::{EvidenceKind, Force, Role};
use crate::base::school_age::SchoolAge;
use crate::engine::consent::{ConsentEvent, consents_on, general_on};
use crate::engine::entry::{Act, Entry};
use crate::engine::known::Known;
pub use crate::engine::routes::{link_state, routes_at};
pub use crate::engine::standing::{
    DecisionConflict, GateStanding, GateState, Given, Passed, RouteStanding, RouteState, Standing, Stopped, clock_began,
};
use crate::model::pathway::Pathway;

/// One child on one pathway edition, according to the record.
#[derive(Clone, Copy, Debug)]
pub struct Journey<'a> {
    /// The edition the journey is on.
    pub pathway: &'a Pathway,
    /// The birth date, if it is known.
    pub born: Option<Date>,
    /// The entries, in the order of `seq`.
    pub entries: &'a [Entry],
    /// The day for which the journey is replayed.
    pub today: Date,
    /// The role of the person at the screen.
    pub role: Option<Role>,
}

impl Journey<'_> {
    /// Replays every entry. It never fails: any list of entries gives a standing.
    pub fn replay(&self) -> Standing {
        let undone: BTreeSet<u32> = self.entries.iter().filter_map(undoes).collect();
        let mut walk = Walk::new(self);
        for entry in self.entries.iter().filter(|entry| !undone.contains(&entry.seq)) {
            walk.take(entry);
        }
        walk.finish()
    }
}

fn undoes(entry: &Entry) -> Option<u32> {
    match entry.act {
        // Only an earlier entry can be undone; anything else is ignored.
        Act::Undone { seq } if seq < entry.seq => Some(seq),
        _ => None,
    }
}

/// A replay in progress.
struct Walk<'a> {
    journey: &'a Journey<'a>,
    at: StepId,
    since: Date,
    since_seq: Option<u32>,
    known: Known,
    answers: BTreeMap<QuestionId, Given>,
    evidence: BTreeMap<EvidenceId, u32>,
    said: Vec<ConsentEvent>,
    ticked: BTreeSet<(StepId, TaskId)>,
    spells: Vec<(Date, Date)>,
    /// A review was recorded since the journey last passed a step that closes a cycle. The next such step belongs to
    /// that review.
    reviewed: bool,
    trail: Vec<Passed>,
    stopped: Option<Stopped>,
}

impl<'a> Walk<'a> {
    fn new(journey: &'a Journey<'a>) -> Walk<'a> {
        Walk {
            at: journey.pathway.start.clone(),
            since: journey.entries.first().map_or(journey.today, |entry| entry.on),
            since_seq: None,
            known: Known { born: journey.born, ..Known::default() },
            answers: BTreeMap::new(),
            evidence: BTreeMap::new(),
            said: Vec::new(),
            ticked: BTreeSet::new(),
            spells: Vec::new(),
            reviewed: false,
            trail: Vec::new(),
            stopped: None,
            journey,
        }
    }

    fn take(&mut self, entry: &Entry) {
        match &entry.act {
            Act::Begun { at } => self.begin(at, entry),
            Act::Chose { step, choice, gate_reason, reason } if self.stopped.is_none() => {
                if let Err(because) = self.choose(step, choice, gate_reason, reason, entry) {
                    let (step, choice) = (step.clone(), choice.clone());
                    self.stopped = Some(Stopped { seq: entry.seq, step, choice, because });
                }
            }
            Act::Answered { question, value } => self.answer(question, value, entry.seq),
            Act::Held { evidence } | Act::HeldFrom { evidence, .. } => {
                if self.is_consent(evidence) {
                    self.said.extend(ConsentEvent::of(&entry.act, entry.on, entry.seq));
                } else {
                    self.known.evidence.insert(evidence.clone());
                }
                self.evidence.insert(evidence.clone(), entry.seq);
            }
            Act::Reviewed => {
                self.known.cycles = self.known.cycles.saturating_add(1);
                self.reviewed = true;
            }
            Act::Consented { .. } | Act::Withdrawn { .. } => {
                self.said.extend(ConsentEvent::of(&entry.act, entry.on, entry.seq));
            }
            Act::Absent { from, to } => self.spells.push((*from, *to)),
            Act::Ticked { step, task, done } => {
                let key = (step.clone(), task.clone());
                if *done {
                    self.ticked.insert(key);
                } else {
                    self.ticked.remove(&key);
                }
            }
            Act::Chose { .. } | Act::Undone { .. } => {}
        }
    }

    fn begin(&mut self, at: &StepId, entry: &Entry) {
        // A journey begins once; a second beginning in a damaged record changes nothing.
        if self.since_seq.is_none() && self.trail.is_empty() && self.journey.pathway.step(at).is_some() {
            self.at = at.clone();
            self.since = entry.on;
            self.since_seq = Some(entry.seq);
        }
    }

    fn answer(&mut self, question: &QuestionId, value: &ValueId, seq: u32) {
        self.known.answers.insert(question.clone(), value.clone());
        self.answers.insert(question.clone(), Given { value: value.clone(), seq });
    }

    fn is_consent(&self, id: &EvidenceId) -> bool {
        self.journey.pathway.evidence.get(id).is_some_and(|evidence| evidence.kind == EvidenceKind::Consent)
    }

    fn choose(
        &mut self,
        step_id: &StepId,
        choice: &ChoiceId,
        gate_reason: &str,
        reason: &str,
        entry: &Entry,
    ) -> Result<(), DecisionConflict> {
        if *step_id != self.at {
            return Err(DecisionConflict::NotThere);
        }
        let pathway = self.journey.pathway;
        let step = pathway.step(step_id).ok_or(DecisionConflict::NotThere)?;
        self.know_the_day(entry.on, entry.role);
        self.known.at = Some(self.at.clone());
        let mut routes: Vec<RouteStanding> = routes_at(step, &self.known);
        let taken = routes.iter_mut().find(|route| route.choice == *choice).ok_or(DecisionConflict::NoSuchChoice)?;
        fits(taken, gate_reason)?;
        let to = taken.to.clone();
        if let Some(question) = &step.asks {
            self.answer(question, &ValueId::new(choice.as_str()), entry.seq);
        }
        if step.closes_cycle {
            // A cycle counts once. If its review was recorded, the review counted it.
            let counts = !std::mem::take(&mut self.reviewed);
            self.known.cycles = self.known.cycles.saturating_add(u32::from(counts));
        }
        self.known.been.insert(step.id.clone());
        self.trail.push(Passed {
            step: step.id.clone(),
            choice: choice.clone(),
            to: to.clone(),
            seq: entry.seq,
            on: entry.on,
            by: entry.by.clone(),
            gate_reason: gate_reason.to_owned(),
            reason: reason.to_owned(),
            routes,
        });
        self.at = to;
        self.since = entry.on;
        self.since_seq = Some(entry.seq);
        Ok(())
    }

    fn know_the_day(&mut self, day: Date, role: Option<Role>) {
        self.known.age = self.journey.born.map(|born| Age::on(born, day));
        self.known.school_age = self.journey.born.map(|born| SchoolAge::on(born, day));
        self.known.role = role;
        self.know_the_consent(day);
    }

    /// Consent counts as evidence only while it is in force on that day.
    fn know_the_consent(&mut self, day: Date) {
        if self.said.is_empty() {
            return;
        }
        let (born, evidence) = (self.journey.born, self.journey.pathway.evidence.values());
        let kinds = evidence.filter(|evidence| evidence.kind == EvidenceKind::Consent).map(|evidence| &evidence.id);
        self.known.consents = consents_on(&self.said, born, day);
        self.known.general = general_on(&self.said, kinds, born, day);
        for (id, consent) in &self.known.general {
            if consent.is_given() {
                self.known.evidence.insert(id.clone());
            } else {
                self.known.evidence.remove(id);
            }
        }
    }

    fn finish(mut self) -> Standing {
        self.know_the_day(self.journey.today, self.journey.role);
        let counts = |id: &EvidenceId| self.known.general.get(id).is_none_or(|consent| consent.is_given());
        self.evidence.retain(|id, _| counts(id));
        self.known.at = Some(self.at.clone());
        let step = self.journey.pathway.step(&self.at);
        let routes = step.map_or_else(Vec::new, |step| routes_at(step, &self.known));
        Standing {
            ended: step.is_some_and(|step| step.routes.is_empty()),
            at: self.at,
            since: self.since,
            since_seq: self.since_seq,
            trail: self.trail,
            routes,
            cycles: self.known.cycles,
            answers: self.answers,
            evidence: self.evidence,
            consents: self.known.consents,
            general: self.known.general,
            ticked: self.ticked,
            stopped: self.stopped,
            known_age: self.known.age,
            known_school_age: self.known.school_age,
            spells: self.spells,
        }
    }
}

/// Checks that a recorded choice still fits, and marks the gates that its reason overrode.
fn fits(taken: &mut RouteStanding, gate_reason: &str) -> Result<(), DecisionConflict> {
    match taken.state {
        RouteState::Open => Ok(()),
        RouteState::OpenWithReason if !gate_reason.trim().is_empty() => {
            for gate in taken.gates.iter_mut().filter(|gate| gate.force == Force::Expected) {
                if gate.state != GateState::Met {
                    gate.state = GateState::Overridden;
                }
            }
            Ok(())
        }
        RouteState::OpenWithReason | RouteState::Waiting | RouteState::NotForThisChild => {
            let is_unmet = |gate: &&GateStanding| gate.force != Force::Advised && gate.state != GateState::Met;
            match taken.gates.iter().find(is_unmet) {
                Some(gate) if taken.because.is_empty() => {
                    Err(DecisionConflict::Gate(gate.gate.clone(), gate.missing.clone()))
                }
                _ => Err(DecisionConflict::Closed(taken.because.clone())),
            }
        }
    }
}
