//! How the routes of one step stand with what is known.

use crate::condition::{Known, Truth, judge_optional};
use crate::consent::known_to;
use crate::model::{Force, Gate, Route, Step};
use crate::replay::{GateStanding, GateState, RouteStanding, RouteState};

/// Every route of a step as it stands with what is known.
pub fn routes_at(step: &Step, known: &Known) -> Vec<RouteStanding> {
    step.routes.iter().map(|route| stand(step, route, known)).collect()
}

/// How a guard alone leaves a door: open, waiting, or not for this child.
pub fn door(verdict: &crate::condition::Verdict) -> RouteState {
    match verdict.truth {
        Truth::Yes => RouteState::Open,
        _ if verdict.can_be_supplied => RouteState::Waiting,
        Truth::NotKnown | Truth::No => RouteState::NotForThisChild,
    }
}

fn stand(step: &Step, route: &Route, known: &Known) -> RouteStanding {
    let guard = judge_optional(route.when.as_ref(), known);
    let gates: Vec<GateStanding> =
        step.gates_before(&route.choice).map(|gate| gate_standing(gate, route, known)).collect();
    let unmet = |force| gates.iter().any(|gate| gate.force == force && gate.state != GateState::Met);
    let state = match door(&guard) {
        RouteState::Open if unmet(Force::Law) => RouteState::Waiting,
        RouteState::Open if unmet(Force::Expected) => RouteState::OpenWithReason,
        state => state,
    };
    RouteStanding {
        choice: route.choice.clone(),
        to: route.to.clone(),
        because: if guard.truth == Truth::Yes { Vec::new() } else { guard.because },
        state,
        gates,
        asks_reason: route.reason,
        services: route.services.clone(),
    }
}

fn gate_standing(gate: &Gate, route: &Route, known: &Known) -> GateStanding {
    let verdict = gate.needs.judge(&known_to(&route.services, &gate.consents, known));
    let (state, missing) = match verdict.truth {
        Truth::Yes => (GateState::Met, Vec::new()),
        Truth::No => (GateState::NotMet, verdict.because),
        Truth::NotKnown => (GateState::NotKnownYet, verdict.because),
    };
    let asks_consent = !gate.consents.is_empty();
    GateStanding { gate: gate.id.clone(), force: gate.force, state, missing, asks_consent }
}
