//! All ways from the start to each outcome, counted.
//!
//! A way never comes to the same step twice, and follows only routes that lead on (not back to a step that was met before). Guards of age are held to the ages that
//! they name; everything else is taken as it could turn out.

use std::collections::BTreeMap;

use pathway::condition::Known;
use pathway::id::StepId;
use pathway::model::{Kind, Step};
use pathway::proof::Slice;
use pathway::replay::{RouteState, routes_at};
use pathway::{Pathway, Proof};

/// The ways to one end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ways {
    pub end: StepId,
    /// At each of the ages that some condition tells apart.
    pub at_ages: Vec<u128>,
    /// The steps of a shortest way, at the first age that has one.
    pub shortest: Vec<StepId>,
}

/// The ages that are told apart, and the ways to each end in the order of the file.
pub fn ways(proof: &Proof<'_>, pathway: &Pathway) -> (Vec<Slice>, Vec<Ways>) {
    let slices = proof.slices().to_vec();
    let order = pathway.steps_in_order_of_meeting();
    let rank: BTreeMap<&StepId, usize> = order.iter().enumerate().map(|(rank, step)| (step, rank)).collect();
    let counted: Vec<BTreeMap<StepId, Counted>> =
        slices.iter().map(|slice| count(pathway, &order, &rank, slice)).collect();
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

fn count(
    pathway: &Pathway,
    order: &[StepId],
    rank: &BTreeMap<&StepId, usize>,
    slice: &Slice,
) -> BTreeMap<StepId, Counted> {
    let mut counted: BTreeMap<StepId, Counted> = BTreeMap::new();
    let begin = Counted { ways: 1, shortest: vec![pathway.start.clone()] };
    counted.insert(pathway.start.clone(), begin);
    // In the order of meeting, every route that leads on goes to a later step.
    for step in order.iter().filter_map(|id| pathway.step(id)) {
        let Some(here) = counted.get(&step.id).cloned() else { continue };
        for to in leading_on(step, rank, slice) {
            let there = counted.entry(to.clone()).or_default();
            there.ways = there.ways.saturating_add(here.ways);
            if there.shortest.is_empty() || here.shortest.len() + 1 < there.shortest.len() {
                there.shortest = here.shortest.iter().chain([&to]).cloned().collect();
            }
        }
    }
    counted
}

fn leading_on(step: &Step, rank: &BTreeMap<&StepId, usize>, slice: &Slice) -> Vec<StepId> {
    let known = Known { age: Some(slice.from), ..Known::default() };
    let roads = routes_at(step, &known).into_iter().filter(|road| road.state != RouteState::NotForThisChild);
    roads.map(|road| road.to).filter(|to| rank.get(&step.id) < rank.get(to)).collect()
}
