//! Counts all paths from the start to each end.
//!
//! A path follows only routes that lead on: none that closes a cycle, so no step is passed twice. Guards of age apply
//! at the ages that they name; everything else counts as possible.

use std::collections::{BTreeMap, BTreeSet};

use pathway::condition::Known;
use pathway::id::StepId;
use pathway::model::{Kind, Step};
use pathway::proof::Slice;
use pathway::replay::{RouteState, routes_at};
use pathway::{Pathway, Proof};

/// The paths to one end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ways {
    pub end: StepId,
    /// The number of paths, for each age group that some condition distinguishes.
    pub at_ages: Vec<u128>,
    /// The steps of a shortest way, at the first age that has one.
    pub shortest: Vec<StepId>,
}

/// Returns the age groups, and the paths to each end in the order of the file.
pub fn ways(proof: &Proof<'_>, pathway: &Pathway) -> (Vec<Slice>, Vec<Ways>) {
    let slices = proof.slices().to_vec();
    let on = pathway.leading_on();
    let counted: Vec<BTreeMap<StepId, Counted>> = slices.iter().map(|slice| count(pathway, &on, slice)).collect();
    let ends = pathway.steps.iter().filter(|step| step.kind == Kind::Finish);
    let ways = ends.map(|end| Ways {
        end: end.id.clone(),
        at_ages: counted.iter().map(|at| at.get(&end.id).map_or(0, |found| found.ways)).collect(),
        shortest: counted.iter().find_map(|at| at.get(&end.id)).map(|found| found.shortest.clone()).unwrap_or_default(),
    });
    (slices, ways.collect())
}

#[derive(Clone, Debug, Default)]
struct Counted {
    ways: u128,
    shortest: Vec<StepId>,
}

fn count(pathway: &Pathway, on: &BTreeSet<(StepId, StepId)>, slice: &Slice) -> BTreeMap<StepId, Counted> {
    let mut counted = BTreeMap::new();
    let begin = Counted { ways: 1, shortest: vec![pathway.start.clone()] };
    counted.insert(pathway.start.clone(), begin);
    for step in in_order(pathway, on) {
        let Some(here) = counted.get(&step.id).cloned() else { continue };
        for to in leading_on(step, on, slice) {
            let there: &mut Counted = counted.entry(to.clone()).or_default();
            there.ways = there.ways.saturating_add(here.ways);
            if there.shortest.is_empty() || here.shortest.len() + 1 < there.shortest.len() {
                there.shortest = here.shortest.iter().chain([&to]).cloned().collect();
            }
        }
    }
    counted
}

/// Returns the steps in an order in which every route that leads on goes to a later one.
fn in_order<'a>(pathway: &'a Pathway, on: &BTreeSet<(StepId, StepId)>) -> Vec<&'a Step> {
    let mut waiting: BTreeMap<&StepId, usize> = pathway.steps.iter().map(|step| (&step.id, 0)).collect();
    for (_, to) in on {
        if let Some(count) = waiting.get_mut(to) {
            *count += 1;
        }
    }
    let mut free: Vec<&Step> = pathway.steps.iter().filter(|step| waiting.get(&step.id) == Some(&0)).collect();
    let mut order = Vec::new();
    while let Some(step) = free.pop() {
        order.push(step);
        for (_, to) in on.iter().filter(|(from, _)| *from == step.id) {
            let Some(count) = waiting.get_mut(to) else { continue };
            *count -= 1;
            if *count == 0 {
                free.extend(pathway.step(to));
            }
        }
    }
    order
}

fn leading_on(step: &Step, on: &BTreeSet<(StepId, StepId)>, slice: &Slice) -> Vec<StepId> {
    let known = Known { age: Some(slice.from), ..Known::default() };
    let routes = routes_at(step, &known).into_iter().filter(|route| route.state != RouteState::NotForThisChild);
    routes.map(|route| route.to).filter(|to| on.contains(&(step.id.clone(), to.clone()))).collect()
}
