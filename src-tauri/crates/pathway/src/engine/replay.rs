//! The position of one child on one pathway, computed by replaying entries and never stored.
//!
//! Replay never fails. It stops at the first choice that no longer fits and says why.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::age::Age;
use crate::base::id::{ChoiceId, EvidenceId, QuestionId, StepId, TaskId, ValueId};
use crate::base::lists::{Force, Role};
use crate::base::school_age::SchoolAgeDays;
use crate::engine::consent::{ConsentEvent, consents_on, general_on};
use crate::engine::entry::{Act, Entry};
use crate::engine::known::Known;
pub use crate::engine::routes::{link_state, routes_at};
pub use crate::engine::standing::{
    DecisionConflict, GateStanding, GateState, Given, Passed, RouteStanding, RouteState, Standing, Stopped, clock_began,
};
use crate::engine::states::states_at;
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
        let undone = self.undone();
        let mut walk = Walk::new(self);
        for entry in self.entries.iter().filter(|entry| !undone.contains(&entry.seq)) {
            walk.take(entry);
        }
        walk.finish()
    }

    /// Returns the numbers of the entries that were undone.
    fn undone(&self) -> BTreeSet<u32> {
        self.entries.iter().filter_map(undoes).collect()
    }

    /// Returns the routes of a step that was passed, as they were before the choice.
    pub(crate) fn routes_before(&self, passed: &Passed) -> Vec<RouteStanding> {
        let undone = self.undone();
        let is_choice = |entry: &&Entry| entry.seq == passed.seq && matches!(entry.act, Act::Chose { .. });
        let in_force = || self.entries.iter().filter(|entry| !undone.contains(&entry.seq));
        let role = in_force().find(is_choice).and_then(|entry| entry.role);
        let before: Vec<Entry> = in_force().take_while(|entry| !is_choice(entry)).cloned().collect();
        Journey { entries: &before, today: passed.on, role, ..*self }.replay().routes
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
    /// The days on which compulsory school age begins and ends, if the birth date is known.
    school_age: Option<SchoolAgeDays>,
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
            school_age: journey.born.map(SchoolAgeDays::of),
            trail: Vec::new(),
            stopped: None,
            journey,
        }
    }

    fn take(&mut self, entry: &Entry) {
        match &entry.act {
            Act::Begun { at } => self.begin(at, entry),
            Act::Chose { step, choice, gate_reason, .. } if self.stopped.is_none() => {
                if let Err(because) = self.choose(step, choice, gate_reason, entry) {
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
        self.journey.pathway.consents.contains(id)
    }

    fn choose(
        &mut self,
        step_id: &StepId,
        choice: &ChoiceId,
        gate_reason: &str,
        entry: &Entry,
    ) -> Result<(), DecisionConflict> {
        if *step_id != self.at {
            return Err(DecisionConflict::NotThere);
        }
        let pathway = self.journey.pathway;
        let step = pathway.step(step_id).ok_or(DecisionConflict::NotThere)?;
        self.know_the_day(entry.on, entry.role);
        if step.depends_on_consent {
            self.know_the_consent(entry.on);
        }
        self.known.at = Some(self.at.clone());
        let position = step.routes.iter().position(|route| route.choice == *choice);
        let (position, route) =
            position.and_then(|at| Some((at, step.routes.get(at)?))).ok_or(DecisionConflict::NoSuchChoice)?;
        let states = states_at(step, &self.known);
        let can_be_taken = match states.get(position) {
            Some(RouteState::Open) => true,
            Some(RouteState::OpenWithReason) => !gate_reason.trim().is_empty(),
            _ => false,
        };
        if !can_be_taken {
            let all = routes_at(step, &self.known);
            return Err(all.get(position).map_or(DecisionConflict::NoSuchChoice, conflict));
        }
        if let Some(question) = &step.asks {
            self.answer(question, &choice.as_str().into(), entry.seq);
        }
        if step.closes_cycle {
            // A cycle counts once. If its review was recorded, the review counted it.
            let counts = !std::mem::take(&mut self.reviewed);
            self.known.cycles = self.known.cycles.saturating_add(u32::from(counts));
        }
        self.known.been.insert(step.id.clone());
        let left = std::mem::replace(&mut self.at, route.to.clone());
        let (choice, to) = (route.choice.clone(), route.to.clone());
        self.trail.push(Passed { step: left, choice, to, seq: entry.seq, on: entry.on, states });
        self.since = entry.on;
        self.since_seq = Some(entry.seq);
        Ok(())
    }

    fn know_the_day(&mut self, day: Date, role: Option<Role>) {
        self.known.age = self.journey.born.map(|born| Age::on(born, day));
        self.known.school_age = self.school_age.map(|school_age| school_age.on(day));
        self.known.role = role;
    }

    /// Consent counts as evidence only while it is in force on that day.
    fn know_the_consent(&mut self, day: Date) {
        if self.said.is_empty() {
            return;
        }
        let (born, kinds) = (self.journey.born, &self.journey.pathway.consents);
        self.known.consents = consents_on(&self.said, &self.journey.pathway.general_consents, born, day);
        self.known.general = general_on(&self.said, kinds.iter(), born, day);
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
        self.know_the_consent(self.journey.today);
        let counts = |id: &EvidenceId| self.known.general.get(id).is_none_or(|consent| consent.is_given());
        self.evidence.retain(|id, _| counts(id));
        self.known.at = Some(self.at.clone());
        let step = self.journey.pathway.step(&self.at);
        let routes = step.map_or_else(Vec::new, |step| routes_at(step, &self.known));
        Standing {
            ended: step.is_some_and(|step| step.routes.is_empty()),
            at: self.at,
            since: self.since,
            counts_from: None,
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

/// Returns why a recorded choice no longer fits a route that cannot be taken.
fn conflict(route: &RouteStanding) -> DecisionConflict {
    let is_unmet = |gate: &&GateStanding| gate.force != Force::Advised && gate.state != GateState::Met;
    match route.gates.iter().find(is_unmet) {
        Some(gate) if route.because.is_empty() => DecisionConflict::Gate(gate.gate.clone(), gate.missing.clone()),
        _ => DecisionConflict::Closed(route.because.clone()),
    }
}
