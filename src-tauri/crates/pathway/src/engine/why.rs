//! "Why am I here?": the entries on which a standing depends, and the routes that were not taken, with the one fact
//! that would change each.

use crate::base::id::{ChoiceId, StepId};
use crate::base::lists::Force;
use crate::engine::entry::Entry;
use crate::engine::known::Finding;
use crate::engine::replay::Journey;
use crate::engine::standing::{GateState, RouteStanding, RouteState};

/// The explanation of a standing.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// The current step.
    pub at: StepId,
    /// The numbers of the entries on which it depends. With these alone the journey is at the same step; without any
    /// one of them it is not.
    pub facts: Vec<u32>,
    /// The routes at every step that was passed.
    pub routes: Vec<RoutesThen>,
}

/// What could have been chosen at one step that was passed.
#[derive(Clone, Debug, PartialEq)]
pub struct RoutesThen {
    /// The step.
    pub step: StepId,
    /// The choice that was made.
    pub taken: ChoiceId,
    /// The entry that records it.
    pub seq: u32,
    /// The other routes as they were on that day.
    pub not_taken: Vec<RouteThen>,
}

/// A route that was not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteThen {
    /// The choice.
    pub choice: ChoiceId,
    /// The step it would have led to.
    pub to: StepId,
    /// Whether it could be taken.
    pub state: RouteState,
    /// The one fact that would change it. `None` if it was open, or if more than one fact is in the way.
    pub would_change: Option<Finding>,
}

impl Journey<'_> {
    /// Explains the standing.
    pub fn why(&self) -> Why {
        let standing = self.replay();
        let mut facts: Vec<u32> = self.needed_for(&standing.at).iter().map(|entry| entry.seq).collect();
        // One entry of the record can have several meanings.
        facts.dedup();
        let routes = standing
            .trail
            .iter()
            .map(|passed| RoutesThen {
                step: passed.step.clone(),
                taken: passed.choice.clone(),
                seq: passed.seq,
                not_taken: self
                    .routes_before(passed)
                    .iter()
                    .filter(|route| route.choice != passed.choice)
                    .map(route_then)
                    .collect(),
            })
            .collect();
        Why { at: standing.at, facts, routes }
    }

    /// Returns a smallest set of entries that still leads to `step`, by leaving out one entry at a time.
    ///
    /// Later entries are tried first, so that earlier knowledge remains. Leaving one out can make another unnecessary,
    /// so the search is repeated.
    fn needed_for(&self, step: &StepId) -> Vec<Entry> {
        let mut remaining = self.entries.to_vec();
        loop {
            let before = remaining.len();
            let mut position = remaining.len();
            while position > 0 {
                position -= 1;
                let entry = remaining.remove(position);
                if (Journey { entries: &remaining, ..*self }).replay().at != *step {
                    remaining.insert(position, entry);
                }
            }
            if remaining.len() == before {
                return remaining;
            }
        }
    }
}

fn route_then(route: &RouteStanding) -> RouteThen {
    RouteThen {
        choice: route.choice.clone(),
        to: route.to.clone(),
        state: route.state,
        would_change: the_one_fact(route),
    }
}

/// Returns the fact that closes a route, if there is exactly one.
fn the_one_fact(route: &RouteStanding) -> Option<Finding> {
    let is_unmet =
        |gate: &&crate::engine::standing::GateStanding| gate.force != Force::Advised && gate.state != GateState::Met;
    let in_the_way: Vec<&Finding> =
        route.because.iter().chain(route.gates.iter().filter(is_unmet).flat_map(|gate| gate.missing.iter())).collect();
    match in_the_way.as_slice() {
        [one] => Some((*one).clone()),
        _ => None,
    }
}
