//! The shortest path from the start to each end, at each age.
//!
//! Guards of age apply at the ages that they name; everything else counts as possible.

use std::collections::{BTreeMap, VecDeque};

use pathway::condition::Known;
use pathway::id::StepId;
use pathway::model::{Kind, Step};
use pathway::proof::Slice;
use pathway::replay::{RouteState, routes_at};
use pathway::{Age, Pathway, Proof};

/// An end of a pathway, and how it is reached. An end that nobody reaches has no path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    pub step: StepId,
    /// Youngest first.
    pub paths: Vec<PathToEnd>,
}

/// A shortest path, and the ages at which it is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathToEnd {
    pub from: Age,
    pub under: Age,
    /// The steps, the first and the last included.
    pub steps: Vec<StepId>,
}

/// Returns the ends in the order of the file.
pub fn to_ends(proof: &Proof<'_>, pathway: &Pathway) -> Vec<End> {
    let slices = proof.slices();
    let at_ages: Vec<BTreeMap<StepId, Vec<StepId>>> = slices.iter().map(|slice| shortest(pathway, slice)).collect();
    let ends = pathway.steps.iter().filter(|step| step.kind == Kind::Finish);
    ends.map(|end| {
        let mut paths: Vec<PathToEnd> = Vec::new();
        for (slice, at_age) in slices.iter().zip(&at_ages) {
            let Some(steps) = at_age.get(&end.id) else { continue };
            match paths.last_mut().filter(|last| last.under == slice.from && last.steps == *steps) {
                Some(last) => last.under = slice.under,
                None => paths.push(PathToEnd { from: slice.from, under: slice.under, steps: steps.clone() }),
            }
        }
        End { step: end.id.clone(), paths }
    })
    .collect()
}

/// Returns a shortest path to every step that can be reached at an age.
fn shortest(pathway: &Pathway, slice: &Slice) -> BTreeMap<StepId, Vec<StepId>> {
    let mut found = BTreeMap::from([(pathway.start.clone(), vec![pathway.start.clone()])]);
    let mut open: VecDeque<StepId> = VecDeque::from([pathway.start.clone()]);
    while let Some(at) = open.pop_front() {
        let (Some(step), Some(path)) = (pathway.step(&at), found.get(&at).cloned()) else { continue };
        for to in leads_to(step, slice.from) {
            if !found.contains_key(&to) {
                found.insert(to.clone(), path.iter().chain([&to]).cloned().collect());
                open.push_back(to);
            }
        }
    }
    found
}

fn leads_to(step: &Step, age: Age) -> impl Iterator<Item = StepId> {
    let known = Known { age: Some(age), ..Known::default() };
    let routes = routes_at(step, &known).into_iter().filter(|route| route.state != RouteState::NotForThisChild);
    routes.map(|route| route.to)
}
