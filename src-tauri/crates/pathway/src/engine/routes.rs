//! Decides whether each choice of a step is open, waiting or not for this child.

use std::borrow::Cow;

use crate::base::lists::Force;
use crate::engine::consent::gate::{asked_for, in_the_way, known_to};
use crate::engine::judge::judge_optional;
use crate::engine::known::{Finding, Known, Truth, Verdict};
use crate::engine::standing::{GateStanding, GateState, RouteStanding, RouteState};
use crate::model::condition::Fact;
use crate::model::pathway::{Gate, Route, Step};

/// Returns the state of every route of a step, from what is known.
pub fn routes_at(step: &Step, known: &Known) -> Vec<RouteStanding> {
    let known = seen_from(step, known);
    step.routes.iter().map(|route| stand(step, route, &known)).collect()
}

/// Returns what is known at a step. A step that was not passed yet can still be passed on the way to it.
fn seen_from<'k>(step: &Step, known: &'k Known) -> Cow<'k, Known> {
    match &known.at {
        Some(at) if *at != step.id => Cow::Owned(Known { at: None, ..known.clone() }),
        _ => Cow::Borrowed(known),
    }
}

/// Returns what is missing. If one of several facts is enough, those that can never be supplied are left out.
fn open_facts(verdict: Verdict, known: &Known) -> Vec<Finding> {
    let Verdict { because, can_be_supplied, .. } = verdict;
    let is_open = |finding: &&Finding| finding.can_be_supplied(known);
    if can_be_supplied && because.iter().any(|finding| is_open(&finding)) {
        return because.into_iter().filter(|finding| is_open(&finding)).collect();
    }
    because
}

/// Returns the state that the guard gives to a link: open, waiting, or not for this child.
pub fn link_state(verdict: &Verdict) -> RouteState {
    match verdict.truth {
        Truth::Yes => RouteState::Open,
        _ if verdict.can_be_supplied => RouteState::Waiting,
        Truth::NotKnown | Truth::No => RouteState::NotForThisChild,
    }
}

fn stand(step: &Step, route: &Route, known: &Known) -> RouteStanding {
    let guard = judge_optional(route.when.as_ref(), known);
    let gates: Vec<GateStanding> =
        step.gates_before(&route.choice).map(|gate| gate_standing(step, gate, route, known)).collect();
    let unmet = |force| gates.iter().any(|gate| gate.force == force && gate.state != GateState::Met);
    let state = match link_state(&guard) {
        RouteState::Open if unmet(Force::Law) => RouteState::Waiting,
        RouteState::Open if unmet(Force::Expected) => RouteState::OpenWithReason,
        state => state,
    };
    RouteStanding {
        choice: route.choice.clone(),
        to: route.to.clone(),
        because: if guard.truth == Truth::Yes { Vec::new() } else { open_facts(guard, known) },
        state,
        gates,
        asks_reason: route.reason,
        services: route.services.clone(),
    }
}

/// Returns the state of one gate before a choice, from what is known.
pub(crate) fn gate_standing(step: &Step, gate: &Gate, route: &Route, known: &Known) -> GateStanding {
    let services = asked_for(step, route, gate, known);
    let known_to = known_to(&services, &gate.consents, known);
    let verdict = gate.needs.judge(&known_to);
    let state = match verdict.truth {
        Truth::Yes => GateState::Met,
        Truth::No => GateState::NotMet,
        Truth::NotKnown => GateState::NotKnownYet,
    };
    let is_age = |finding: &Finding| matches!(finding.fact, Fact::Age(_) | Fact::SchoolAge(_));
    let not_needed = state == GateState::Met && !verdict.because.is_empty() && verdict.because.iter().all(is_age);
    let missing = if state == GateState::Met { Vec::new() } else { open_facts(verdict, &known_to) };
    let asks_consent = !gate.consents.is_empty();
    let relevant = match state {
        GateState::NotMet if asks_consent => in_the_way(&services, &gate.consents, known),
        _ => Vec::new(),
    };
    let (gate, force) = (gate.id.clone(), gate.force);
    GateStanding { gate, force, state, not_needed, missing, asks_consent, said: relevant }
}
