//! The shortest way from where a child stands to a named step, with everything still needed on it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use crate::condition::{Finding, Known};
use crate::id::{ChoiceId, StepId};
use crate::model::{Force, Pathway};
use crate::replay::{GateState, RouteStanding, RouteState, routes_at};

/// A way, decision by decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    pub hops: Vec<Hop>,
    /// What is still needed, once each, in the order in which it is met.
    pub needed: Vec<Finding>,
}

/// One decision on a way.
#[derive(Clone, Debug, PartialEq)]
pub struct Hop {
    pub from: StepId,
    pub choice: ChoiceId,
    pub to: StepId,
    pub needed: Vec<Finding>,
}

/// How much a decision costs: a way with nothing missing is better than a shorter one with something missing.
const OPEN: u32 = 1;
const WITH_REASON: u32 = 4;
const WAITING: u32 = 8;
/// Only growing older opens it.
const LATER: u32 = 60;

/// The best way from `from` to `to`; None where no way leads there for this child, as far as is known.
///
/// Guards are judged with what is known now.
pub fn way(pathway: &Pathway, from: &StepId, to: &StepId, known: &Known) -> Option<Way> {
    let mut best: BTreeMap<StepId, u32> = BTreeMap::from([(from.clone(), 0)]);
    let mut came: BTreeMap<StepId, Hop> = BTreeMap::new();
    let mut queue = BinaryHeap::from([Reverse((0, from.clone()))]);
    while let Some(Reverse((so_far, at))) = queue.pop() {
        if best.get(&at).is_some_and(|known_best| *known_best < so_far) {
            continue;
        }
        for road in roads_from(pathway, &at, known) {
            let Some(cost) = cost(&road) else { continue };
            let total = so_far + cost;
            if best.get(&road.to).is_none_or(|known_best| total < *known_best) {
                best.insert(road.to.clone(), total);
                came.insert(road.to.clone(), hop(&at, &road));
                queue.push(Reverse((total, road.to)));
            }
        }
    }
    if from == to {
        return Some(Way { hops: Vec::new(), needed: Vec::new() });
    }
    let hops = hops_back(&came, from, to)?;
    let needed = once_each(hops.iter().flat_map(|hop| hop.needed.iter()));
    Some(Way { hops, needed })
}

/// Every step that this child can still reach from `from`, as far as is known; steps that only growing older opens included.
pub fn within_reach(pathway: &Pathway, from: &StepId, known: &Known) -> BTreeSet<StepId> {
    let mut seen = BTreeSet::from([from.clone()]);
    let mut open = vec![from.clone()];
    while let Some(at) = open.pop() {
        for road in roads_from(pathway, &at, known) {
            if cost(&road).is_some() && seen.insert(road.to.clone()) {
                open.push(road.to);
            }
        }
    }
    seen
}

fn roads_from(pathway: &Pathway, at: &StepId, known: &Known) -> Vec<RouteStanding> {
    pathway.step(at).map_or_else(Vec::new, |step| routes_at(step, known))
}

fn cost(road: &RouteStanding) -> Option<u32> {
    match road.state {
        RouteState::Open => Some(OPEN),
        RouteState::OpenWithReason => Some(WITH_REASON),
        RouteState::Waiting => Some(WAITING),
        RouteState::NotForThisChild => {
            let only_time = !road.because.is_empty() && road.because.iter().all(|finding| finding.turns_on.is_some());
            only_time.then_some(LATER)
        }
    }
}

fn hop(from: &StepId, road: &RouteStanding) -> Hop {
    let held = |gate: &&crate::replay::GateStanding| gate.force != Force::Advised && gate.state != GateState::Met;
    let gates = road.gates.iter().filter(held).flat_map(|gate| gate.missing.iter());
    Hop {
        from: from.clone(),
        choice: road.choice.clone(),
        to: road.to.clone(),
        needed: once_each(road.because.iter().chain(gates)),
    }
}

fn hops_back(came: &BTreeMap<StepId, Hop>, from: &StepId, to: &StepId) -> Option<Vec<Hop>> {
    let mut hops = Vec::new();
    let mut at = to;
    while at != from {
        let hop = came.get(at)?;
        hops.push(hop.clone());
        at = &hop.from;
    }
    hops.reverse();
    Some(hops)
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
