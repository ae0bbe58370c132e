//! The states of the routes of a step without the findings. A replay asks for them at every step that was passed.
//!
//! What decides is how far a condition is from being met. Of parts that are all needed the farthest decides; if one is enough, the
//! nearest. `judge.rs` says which facts those are; a property compares the two.

use crate::base::lists::Force;
use crate::engine::consent::gate::{asked_for, known_to};
use crate::engine::known::Known;
use crate::engine::standing::RouteState;
use crate::model::condition::{Condition, Fact};
use crate::model::pathway::{Gate, Route, Step};

/// How far a condition is from being met, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Distance {
    /// It is met.
    Met,
    /// A fact that decides is not known yet.
    NotKnown,
    /// It is not met, and what is missing can be supplied.
    CanBeSupplied,
    /// It is not met, and nothing that can be done changes that now.
    Closed,
}

/// Returns the state of every route of a step, in the order of its routes. The child is at this step.
pub(crate) fn states_at(step: &Step, known: &Known) -> Vec<RouteState> {
    step.routes.iter().map(|route| state_of(step, route, known)).collect()
}

fn state_of(step: &Step, route: &Route, known: &Known) -> RouteState {
    match route.when.as_ref().map_or(Distance::Met, |when| distance(when, known, false)) {
        Distance::Closed => return RouteState::NotForThisChild,
        Distance::NotKnown | Distance::CanBeSupplied => return RouteState::Waiting,
        Distance::Met => {}
    }
    let is_met = |gate: &Gate| {
        let known = known_to(&asked_for(step, route, gate, known), &gate.consents, known);
        distance(&gate.needs, &known, false) == Distance::Met
    };
    let mut state = RouteState::Open;
    for gate in step.gates.iter().filter(|gate| gate.before.contains(&route.choice)) {
        match gate.force {
            Force::Law if !is_met(gate) => return RouteState::Waiting,
            Force::Expected if state == RouteState::Open && !is_met(gate) => state = RouteState::OpenWithReason,
            _ => {}
        }
    }
    state
}

/// Returns how far a condition, or if `negated` its opposite, is from being met.
pub(crate) fn distance(condition: &Condition, known: &Known, negated: bool) -> Distance {
    match condition {
        Condition::Fact(fact) => of_fact(fact, known, negated),
        Condition::Not(inner) => distance(inner, known, !negated),
        Condition::All(parts) if !negated => farthest(parts, known, negated),
        Condition::Any(parts) if negated => farthest(parts, known, negated),
        Condition::All(parts) | Condition::Any(parts) => nearest(parts, known, negated),
    }
}

fn farthest(parts: &[Condition], known: &Known, negated: bool) -> Distance {
    parts.iter().map(|part| distance(part, known, negated)).max().unwrap_or(Distance::Met)
}

fn nearest(parts: &[Condition], known: &Known, negated: bool) -> Distance {
    parts.iter().map(|part| distance(part, known, negated)).min().unwrap_or(Distance::Closed)
}

fn of_fact(fact: &Fact, known: &Known, negated: bool) -> Distance {
    let Some(is_true) = known.is_true(fact) else { return Distance::NotKnown };
    if is_true != negated {
        return Distance::Met;
    }
    if !negated && known.can_supply(fact) { Distance::CanBeSupplied } else { Distance::Closed }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::age::{Age, AgeRange};
    use crate::base::lists::Role;
    use crate::base::school_age::SchoolAge;
    use crate::engine::known::{Truth, Verdict};

    fn any_fact() -> impl Strategy<Value = Fact> {
        let name = || prop::sample::select(vec!["a", "b", "c"]);
        prop_oneof![
            (0_u16..30, 0_u16..30).prop_map(|(from, under)| {
                Fact::Age(AgeRange { from: Some(Age::months(from)), under: Some(Age::months(under)) })
            }),
            prop::sample::select(SchoolAge::ALL.to_vec()).prop_map(Fact::SchoolAge),
            (name(), name())
                .prop_map(|(question, value)| Fact::Answer { question: question.into(), is: vec![value.into()] }),
            name().prop_map(|id| Fact::Evidence(id.into())),
            (0_u32..3).prop_map(Fact::Cycles),
            name().prop_map(|id| Fact::Been(id.into())),
            Just(Fact::Role(vec![Role::Senco])),
        ]
    }

    fn any_condition() -> impl Strategy<Value = Condition> {
        any_fact().prop_map(Condition::Fact).prop_recursive(4, 24, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Condition::All),
                prop::collection::vec(inner.clone(), 0..4).prop_map(Condition::Any),
                inner.prop_map(|inner| Condition::Not(Box::new(inner))),
            ]
        })
    }

    fn any_known() -> impl Strategy<Value = Known> {
        let names = || prop::collection::btree_set(prop::sample::select(vec!["a", "b", "c"]), 0..3);
        let role = prop::sample::select(vec![None, Some(Role::Senco), Some(Role::Health)]);
        let age = prop::option::of((0_u16..30).prop_map(Age::months));
        (age, role, names(), names(), names(), 0_u32..3, any::<bool>()).prop_map(
            |(age, role, answered, evidence, been, cycles, is_there)| Known {
                age,
                role,
                answers: answered.into_iter().map(|name| (name.into(), "a".into())).collect(),
                evidence: evidence.into_iter().map(Into::into).collect(),
                been: been.into_iter().map(Into::into).collect(),
                cycles,
                at: is_there.then(|| "a".into()),
                ..Known::default()
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn the_distance_is_that_of_the_full_verdict(condition in any_condition(), known in any_known()) {
            let Verdict { truth, can_be_supplied, .. } = condition.judge(&known);
            let expected = match (truth, can_be_supplied) {
                (Truth::Yes, _) => Distance::Met,
                (Truth::NotKnown, true) => Distance::NotKnown,
                (Truth::No, true) => Distance::CanBeSupplied,
                (Truth::NotKnown | Truth::No, false) => Distance::Closed,
            };
            prop_assert_eq!(distance(&condition, &known, false), expected, "{:?}", truth);
        }
    }
}
