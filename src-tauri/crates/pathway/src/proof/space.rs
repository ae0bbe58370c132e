//! The abstract states of a pathway: only the facts that decide a route, each with only the values that matter.
//!
//! Ages are divided at every bound that a condition uses. Compulsory school age, if anything asks for it, is a separate
//! fact, because the day on which it ends depends on the birth date. Answers are included only for questions that a
//! guard or a legal gate asks. Cycles are counted up to the largest number that anything asks for. Consent is given or
//! not; the person who gives it decides when it can be given, and at 16 it is asked for again. Gates that can be passed
//! with a reason never close a route, so they are left out.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::age::Age;
use crate::base::id::{EvidenceId, QuestionId, StepId, ValueId};
use crate::base::lists::{EvidenceKind, Force, Role};
use crate::base::school_age::{self, SchoolAge};
use crate::engine::consent::state::OWN_DECISION;
use crate::engine::known::Known;
use crate::model::condition::{Condition, Fact};
use crate::model::pathway::Pathway;
use crate::proof::state::{Exit, Node, Slice, State, Test};

/// The latest age: services take a young person until the day before the 26th birthday.
pub(crate) const OLDEST: Age = Age::years(26);
const MOST_QUESTIONS: usize = 16;
const MOST_FLAGS: usize = 32;

/// The states of one pathway.
#[derive(Clone, Debug)]
pub(crate) struct Space {
    pub(crate) slices: Vec<Slice>,
    /// The relations to compulsory school age, in order. A single `None` if no condition asks for them.
    pub(crate) school_ages: Vec<Option<SchoolAge>>,
    pub(crate) questions: Vec<(QuestionId, Vec<ValueId>)>,
    pub(crate) evidence: Vec<EvidenceId>,
    /// The evidence that is consent, as bit flags.
    pub(crate) consents: u32,
    /// The part of it that lets a referral go.
    pub(crate) sending: u32,
    been: Vec<StepId>,
    pub(crate) most_cycles: u8,
    /// The roles. A single `None` if no condition asks for them.
    pub(crate) roles: Vec<Option<Role>>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) starts: Vec<u16>,
}

/// Why a pathway cannot be proved: too many facts decide its routes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TooLarge(pub(crate) String);

impl Space {
    /// Prepares the states of a pathway.
    ///
    /// # Errors
    /// [`TooLarge`] if there are too many different facts, or too many steps.
    pub(crate) fn new(pathway: &Pathway) -> Result<Space, TooLarge> {
        let conditions = deciding(pathway);
        let facts: Vec<&Fact> = conditions.iter().flat_map(|condition| condition.facts()).collect();
        let mut space = Space {
            slices: slices(pathway, &facts),
            school_ages: if asks_school_age(&facts) {
                SchoolAge::ALL.iter().copied().map(Some).collect()
            } else {
                vec![None]
            },
            questions: questions(pathway, &facts),
            evidence: evidence(&facts),
            consents: 0,
            sending: 0,
            been: been(&facts),
            most_cycles: 0,
            roles: if facts.iter().any(|fact| matches!(fact, Fact::Role(_))) {
                Role::ALL.iter().copied().map(Some).collect()
            } else {
                vec![None]
            },
            nodes: Vec::new(),
            starts: Vec::new(),
        };
        space.hold_to_limits(pathway, &facts)?;
        for (bit, id) in space.evidence.iter().enumerate() {
            if pathway.evidence.get(id).is_some_and(|evidence| evidence.kind == EvidenceKind::Consent) {
                space.consents |= 1 << bit;
            }
        }
        space.sending = space.consents;
        space.nodes = pathway.steps.iter().map(|step| space.node(pathway, step)).collect();
        let starts: BTreeSet<u16> =
            std::iter::once(&pathway.start).chain(&pathway.entries).filter_map(|id| number(pathway, id)).collect();
        // The start comes first, so that the shortest story begins there if possible.
        space.starts = number(pathway, &pathway.start).into_iter().collect();
        let others: Vec<u16> = starts.into_iter().filter(|start| !space.starts.contains(start)).collect();
        space.starts.extend(others);
        Ok(space)
    }

    /// Lets only these consents send a referral. An empty list leaves every consent.
    pub(crate) fn send_only_with(&mut self, consents: &[EvidenceId]) {
        if consents.is_empty() {
            return;
        }
        let named = self.evidence.iter().enumerate().filter(|(_, id)| consents.contains(id));
        self.sending = self.consents & named.fold(0, |flags, (bit, _)| flags | 1 << bit);
    }

    /// Returns how many steps there are of which a route asks whether they were passed.
    pub(crate) fn passed_steps(&self) -> usize {
        self.been.len()
    }

    /// Returns the same states without the routes that `closed` names by step and route.
    pub(crate) fn without(&self, closed: impl Fn(usize, usize) -> bool) -> Space {
        let mut space = self.clone();
        for (step, node) in space.nodes.iter_mut().enumerate() {
            for (_, exit) in node.exits.iter_mut().enumerate().filter(|(route, _)| closed(step, *route)) {
                exit.to = None;
            }
        }
        space
    }

    /// Returns the state in which the child is old enough for the next slice. Consent from others ends on the birthday
    /// from which young people decide for themselves.
    pub(crate) fn older(&self, state: State) -> State {
        let slice = state.slice.saturating_add(1);
        let turns = self.decides_for_themselves(slice) && !self.decides_for_themselves(state.slice);
        State { slice, evidence: if turns { state.evidence & !self.consents } else { state.evidence }, ..state }
    }

    /// Whether young people in a slice decide for themselves.
    pub(crate) fn decides_for_themselves(&self, slice: u8) -> bool {
        self.slices.get(usize::from(slice)).is_some_and(|slice| OWN_DECISION <= slice.from)
    }

    fn hold_to_limits(&mut self, pathway: &Pathway, facts: &[&Fact]) -> Result<(), TooLarge> {
        let most_cycles = facts.iter().map(|fact| if let Fact::Cycles(cycles) = fact { *cycles } else { 0 }).max();
        self.most_cycles = u8::try_from(most_cycles.unwrap_or_default())
            .map_err(|_| TooLarge(String::from("a condition that counts more than 255 cycles")))?;
        let counted = [
            (self.slices.len(), 64, "bounds of age"),
            (self.questions.len(), MOST_QUESTIONS, "questions that decide a route"),
            (
                self.questions.iter().map(|(_, values)| values.len()).max().unwrap_or_default(),
                15,
                "answers to one question",
            ),
            (self.evidence.len(), MOST_FLAGS, "sorts of evidence that decide a route"),
            (self.been.len(), MOST_FLAGS, "steps that a route asks to have been passed"),
            (pathway.steps.len(), usize::from(u16::MAX), "steps"),
        ];
        match counted.into_iter().find(|(found, most, _)| found > most) {
            Some((found, most, what)) => Err(TooLarge(format!("{found} {what}, more than {most}"))),
            None => Ok(()),
        }
    }

    fn node(&self, pathway: &Pathway, step: &crate::model::pathway::Step) -> Node {
        let question = step.asks.as_ref().and_then(|id| self.questions.iter().position(|(known, _)| known == id));
        let exits = step.routes.iter().map(|route| {
            let answer = |question: usize| {
                let (_, values) = self.questions.get(question)?;
                let value = values.iter().position(|value| value.as_str() == route.choice.as_str())?;
                Some((question, value as u64 + 1))
            };
            Exit {
                to: number(pathway, &route.to),
                guard: route.when.as_ref().map(|when| self.test(when)),
                law: step
                    .gates_before(&route.choice)
                    .filter(|gate| gate.force == Force::Law)
                    .map(|gate| self.test(&gate.needs))
                    .collect(),
                answers: question.and_then(answer),
            }
        });
        Node {
            kind: step.kind,
            exits: exits.collect(),
            closes_cycle: step.closes_cycle,
            been: self.been_flag(&step.id),
        }
    }

    fn been_flag(&self, step: &StepId) -> u32 {
        self.been.iter().position(|known| known == step).map_or(0, |bit| 1 << bit)
    }

    fn test(&self, condition: &Condition) -> Test {
        match condition {
            Condition::All(parts) => Test::All(parts.iter().map(|part| self.test(part)).collect()),
            Condition::Any(parts) => Test::Any(parts.iter().map(|part| self.test(part)).collect()),
            Condition::Not(inner) => Test::Not(Box::new(self.test(inner))),
            Condition::Fact(fact) => self.test_fact(fact),
        }
    }

    fn test_fact(&self, fact: &Fact) -> Test {
        match fact {
            Fact::Age(range) => {
                let holds = self.slices.iter().enumerate().filter(|(_, slice)| range.holds(slice.from));
                Test::Slices(holds.fold(0, |flags, (position, _)| flags | 1 << position))
            }
            Fact::SchoolAge(wanted) => {
                let holds = self.school_ages.iter().enumerate().filter(|(_, one)| **one == Some(*wanted));
                Test::SchoolAge(holds.fold(0, |flags, (position, _)| flags | 1 << position))
            }
            Fact::Answer { question, is } => {
                let Some(position) = self.questions.iter().position(|(known, _)| known == question) else {
                    return Test::Any(Vec::new());
                };
                let values = self.questions.get(position).map_or(&[] as &[ValueId], |(_, values)| values);
                let wanted = values.iter().enumerate().filter(|(_, value)| is.contains(value));
                Test::Answer { question: position, is: wanted.fold(0, |flags, (value, _)| flags | 1 << value) }
            }
            Fact::Evidence(id) => {
                Test::Evidence(self.evidence.iter().position(|known| known == id).map_or(0, |bit| 1 << bit))
            }
            // Only prompts ask for days away, and prompts close nothing.
            Fact::Absent(_) => Test::Any(Vec::new()),
            Fact::Cycles(cycles) => Test::Cycles(u8::try_from(*cycles).unwrap_or(u8::MAX)),
            Fact::Been(step) => Test::Been(self.been_flag(step)),
            Fact::Role(roles) => {
                let wanted = self.roles.iter().enumerate();
                let wanted = wanted.filter(|(_, role)| role.is_some_and(|role| roles.contains(&role)));
                Test::Role(wanted.fold(0, |flags, (position, _)| flags | 1 << position))
            }
        }
    }

    /// Whether a child in a slice of ages can have this relation to compulsory school age.
    pub(crate) fn is_possible(&self, slice: usize, school: usize) -> bool {
        match (self.slices.get(slice), self.school_ages.get(school)) {
            (Some(_), Some(None)) => true,
            (Some(slice), Some(Some(school_age))) => school_age.is_possible(slice.from, slice.under),
            _ => false,
        }
    }

    /// Returns the possible relations to compulsory school age for a child with these facts; only one if the birth date
    /// is known.
    pub(crate) fn schools_of(&self, known: &Known) -> Vec<u8> {
        let now = known.school_age();
        let fits = |one: &Option<SchoolAge>| one.is_none() || now.is_none() || *one == now;
        let places = self.school_ages.iter().enumerate().filter(|(_, one)| fits(one));
        places.filter_map(|(place, _)| u8::try_from(place).ok()).collect()
    }

    /// Returns the initial state at `step` for a child with these facts, before compulsory school age and with no
    /// review in the current cycle. `None` if the age is out of range or the step does not exist.
    pub(crate) fn state_of(&self, pathway: &Pathway, step: &StepId, known: &Known) -> Option<State> {
        let age = known.age?;
        let slice = self.slices.iter().position(|slice| slice.from <= age && age < slice.under)?;
        let role = self.roles.iter().position(|role| role.is_none() || *role == known.role)?;
        let flags = |wanted: &mut dyn Iterator<Item = bool>| {
            wanted.enumerate().fold(0_u32, |flags, (bit, on)| flags | u32::from(on) << bit)
        };
        let mut state = State {
            step: number(pathway, step)?,
            slice: u8::try_from(slice).ok()?,
            school: 0,
            role: u8::try_from(role).ok()?,
            cycles: u8::try_from(known.cycles).unwrap_or(u8::MAX).min(self.most_cycles),
            reviewed: false,
            been: flags(&mut self.been.iter().map(|step| known.been.contains(step))),
            evidence: flags(&mut self.evidence.iter().map(|id| known.evidence.contains(id))),
            answers: 0,
        };
        for (position, (question, values)) in self.questions.iter().enumerate() {
            let answer = known.answers.get(question).and_then(|given| values.iter().position(|value| value == given));
            state = state.with_answer(position, answer.map_or(0, |value| value as u64 + 1));
        }
        Some(state)
    }
}

pub(crate) fn number(pathway: &Pathway, step: &StepId) -> Option<u16> {
    pathway.index.get(step).and_then(|index| u16::try_from(*index).ok())
}

/// Returns the conditions that can close a route: guards, and gates of law.
fn deciding(pathway: &Pathway) -> Vec<&Condition> {
    let guards = pathway.steps.iter().flat_map(|step| &step.routes).filter_map(|route| route.when.as_ref());
    let gates = pathway.steps.iter().flat_map(|step| &step.gates).filter(|gate| gate.force == Force::Law);
    guards.chain(gates.map(|gate| &gate.needs)).collect()
}

fn slices(pathway: &Pathway, facts: &[&Fact]) -> Vec<Slice> {
    let from = pathway.ages.from.unwrap_or(Age::years(0));
    let under = pathway.ages.under.unwrap_or(OLDEST).min(OLDEST);
    let ranges = facts.iter().filter_map(|fact| if let Fact::Age(range) = fact { Some(range) } else { None });
    let is_consent = |fact: &&&Fact| match fact {
        Fact::Evidence(id) => pathway.evidence.get(id).is_some_and(|evidence| evidence.kind == EvidenceKind::Consent),
        _ => false,
    };
    // Consent is asked for again on that birthday, so it divides the ages if any consent is asked for.
    let own = facts.iter().find(is_consent).map(|_| OWN_DECISION);
    // Between these bounds, children of the same age can be on either side, so no slice may cross them.
    let ends = [school_age::BEGINS.0, school_age::BEGINS.1, school_age::ENDS.0, school_age::ENDS.1];
    let ends = ends.into_iter().filter(|_| asks_school_age(facts));
    let inner = ranges.flat_map(|range| [range.from, range.under]).flatten().chain(own).chain(ends);
    let bounds: BTreeSet<Age> = inner.filter(|age| from < *age && *age < under).chain([from, under]).collect();
    let bounds: Vec<Age> = bounds.into_iter().collect();
    bounds.iter().zip(bounds.iter().skip(1)).map(|(from, under)| Slice { from: *from, under: *under }).collect()
}

fn asks_school_age(facts: &[&Fact]) -> bool {
    facts.iter().any(|fact| matches!(fact, Fact::SchoolAge(_)))
}

fn questions(pathway: &Pathway, facts: &[&Fact]) -> Vec<(QuestionId, Vec<ValueId>)> {
    let asked = facts.iter().filter_map(|fact| match fact {
        Fact::Answer { question, .. } => pathway.questions.get(question),
        _ => None,
    });
    let asked: BTreeMap<_, _> = asked.map(|question| (question.id.clone(), question.values.clone())).collect();
    asked.into_iter().collect()
}

fn evidence(facts: &[&Fact]) -> Vec<EvidenceId> {
    let asked = facts.iter().filter_map(|fact| if let Fact::Evidence(id) = fact { Some(id.clone()) } else { None });
    asked.collect::<BTreeSet<_>>().into_iter().collect()
}

fn been(facts: &[&Fact]) -> Vec<StepId> {
    let asked = facts.iter().filter_map(|fact| if let Fact::Been(id) = fact { Some(id.clone()) } else { None });
    asked.collect::<BTreeSet<_>>().into_iter().collect()
}
