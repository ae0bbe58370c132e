//! The shortest path from the current step to a named one, and what would have to be true for the child to take it.
//!
//! A path is not advice. It leaves out a decision at an `ask` step that contradicts an answer, and a choice that this
//! child can never make. What remains is open: not known yet, not gathered yet, or a matter of time. People decide
//! whether it is true.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use crate::base::id::{ChoiceId, ServiceId, StepId};
use crate::base::lists::Force;
use crate::engine::consent::state::Consent;
use crate::engine::known::{Finding, Known};
use crate::engine::routes::routes_at;
use crate::engine::standing::{GateState, RouteStanding, RouteState};
use crate::model::condition::Fact;
use crate::model::pathway::{Pathway, Step};

/// A path, decision by decision.
#[derive(Clone, Debug, PartialEq)]
pub struct ShortestPath {
    /// The decisions, in order.
    pub decisions: Vec<PathChoice>,
    /// What is still needed, each item once, in the order of the path.
    pub needed: Vec<Finding>,
}

/// One decision on a path.
#[derive(Clone, Debug, PartialEq)]
pub struct PathChoice {
    /// The step at which it is made.
    pub from: StepId,
    /// The choice.
    pub choice: ChoiceId,
    /// The step it leads to.
    pub to: StepId,
    /// What is still needed before the choice can be made.
    pub needed: Vec<Finding>,
    /// The consents that prevent the choice. A refusal is not something to gather.
    pub said: Vec<(Option<ServiceId>, Consent)>,
}

/// The cost of a decision: a path with nothing missing is better than a shorter one with something missing.
const OPEN: u32 = 1;
/// A gate is passed with a reason, or the choice itself asks for one, usually because something was not done.
const WITH_REASON: u32 = 4;
const WAITING: u32 = 8;
/// Only growing older opens it.
const LATER: u32 = 60;

/// Returns the shortest path from `from` to `to`; `None` if there is none for this child, as far as is known.
///
/// Guards are judged with what is known now and with the steps that the path itself has passed.
pub fn shortest_path(pathway: &Pathway, from: &StepId, to: &StepId, known: &Known) -> Option<ShortestPath> {
    if from == to {
        return Some(ShortestPath { decisions: Vec::new(), needed: Vec::new() });
    }
    let asked = steps_asked_about(pathway);
    let first = Place { at: from.clone(), passed: BTreeSet::new() };
    let mut best: BTreeMap<Place, u32> = BTreeMap::from([(first.clone(), 0)]);
    let mut came: BTreeMap<Place, (Place, PathChoice)> = BTreeMap::new();
    let mut queue = BinaryHeap::from([Reverse((0, first.clone()))]);
    while let Some(Reverse((so_far, place))) = queue.pop() {
        if place.at == *to {
            let decisions = decisions_back(&came, &first, &place);
            let needed = once_each(decisions.iter().flat_map(|decision| decision.needed.iter()));
            return Some(ShortestPath { decisions, needed });
        }
        if best.get(&place).is_some_and(|known_best| *known_best < so_far) {
            continue;
        }
        let Some(step) = pathway.step(&place.at) else { continue };
        for route in routes_from(step, &place, known).into_iter().filter(|route| !contradicts(step, route, known)) {
            let Some(cost) = cost(&route) else { continue };
            let (total, next) = (so_far + cost, place.after(&asked, &route.to));
            if best.get(&next).is_none_or(|known_best| total < *known_best) {
                best.insert(next.clone(), total);
                came.insert(next.clone(), (place.clone(), decision(&place.at, &route)));
                queue.push(Reverse((total, next)));
            }
        }
    }
    None
}

/// Returns every step that this child can still reach from `from`, as far as is known, including steps that only
/// growing older opens.
pub fn within_reach(pathway: &Pathway, from: &StepId, known: &Known) -> BTreeSet<StepId> {
    let asked = steps_asked_about(pathway);
    let first = Place { at: from.clone(), passed: BTreeSet::new() };
    let mut seen = BTreeSet::from([first.clone()]);
    let mut open = vec![first];
    while let Some(place) = open.pop() {
        let Some(step) = pathway.step(&place.at) else { continue };
        for route in routes_from(step, &place, known).into_iter().filter(|route| cost(route).is_some()) {
            let next = place.after(&asked, &route.to);
            if seen.insert(next.clone()) {
                open.push(next);
            }
        }
    }
    seen.into_iter().map(|place| place.at).collect()
}

/// The end of a path so far, and the steps passed on it that some condition asks about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    at: StepId,
    passed: BTreeSet<StepId>,
}

impl Place {
    fn after(&self, asked: &BTreeSet<StepId>, to: &StepId) -> Place {
        let mut passed = self.passed.clone();
        passed.extend(asked.get(&self.at).cloned());
        Place { at: to.clone(), passed }
    }
}

/// Returns the steps that some condition requires to be passed, or not passed.
fn steps_asked_about(pathway: &Pathway) -> BTreeSet<StepId> {
    let guards = pathway.steps.iter().flat_map(|step| &step.routes).filter_map(|route| route.when.as_ref());
    let gates = pathway.steps.iter().flat_map(|step| &step.gates).map(|gate| &gate.needs);
    let facts = guards.chain(gates).flat_map(|condition| condition.facts());
    facts.filter_map(|fact| if let Fact::Been(step) = fact { Some(step.clone()) } else { None }).collect()
}

fn routes_from(step: &Step, place: &Place, known: &Known) -> Vec<RouteStanding> {
    let mut there = Known { at: Some(place.at.clone()), ..known.clone() };
    there.been.extend(place.passed.iter().cloned());
    routes_at(step, &there)
}

/// Whether a choice contradicts the answer that is already known.
fn contradicts(step: &Step, route: &RouteStanding, known: &Known) -> bool {
    let given = step.asks.as_ref().and_then(|question| known.answers.get(question));
    given.is_some_and(|given| given.as_str() != route.choice.as_str())
}

fn cost(route: &RouteStanding) -> Option<u32> {
    match route.state {
        RouteState::Open if route.asks_reason => Some(WITH_REASON),
        RouteState::Open => Some(OPEN),
        RouteState::OpenWithReason => Some(WITH_REASON),
        RouteState::Waiting => Some(WAITING),
        RouteState::NotForThisChild => {
            let only_time = !route.because.is_empty() && route.because.iter().all(|finding| finding.turns_on.is_some());
            only_time.then_some(LATER)
        }
    }
}

fn decision(from: &StepId, route: &RouteStanding) -> PathChoice {
    let unmet =
        |gate: &&crate::engine::standing::GateStanding| gate.force != Force::Advised && gate.state != GateState::Met;
    let gates = route.gates.iter().filter(unmet).flat_map(|gate| gate.missing.iter());
    PathChoice {
        from: from.clone(),
        choice: route.choice.clone(),
        to: route.to.clone(),
        needed: once_each(route.because.iter().chain(gates)),
        said: route.gates.iter().flat_map(|gate| gate.said.iter().cloned()).collect(),
    }
}

fn decisions_back(came: &BTreeMap<Place, (Place, PathChoice)>, first: &Place, last: &Place) -> Vec<PathChoice> {
    let mut decisions = Vec::new();
    let mut at = last;
    while at != first {
        let Some((before, decision)) = came.get(at) else { break };
        decisions.push(decision.clone());
        at = before;
    }
    decisions.reverse();
    decisions
}

fn once_each<'a>(findings: impl Iterator<Item = &'a Finding>) -> Vec<Finding> {
    let mut seen: Vec<Finding> = Vec::new();
    for finding in findings {
        if !seen.iter().any(|known| known.fact == finding.fact && known.negated == finding.negated) {
            seen.push(finding.clone());
        }
    }
    seen
}
