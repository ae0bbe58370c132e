//! Tests that everything shown as missing can still be supplied, and that a path advises nothing false.

use pathway::condition::{Fact, Finding, Truth};
use pathway::model::Role;
use pathway::replay::{GateState, RouteState};
use pathway::shortest_path::{shortest_path, within_reach};
use pathway::{Act, Pathway, Standing};
use proptest::prelude::*;

use acceptance::PACK;
use acceptance::random_walk::{any_pathway, born, entry, replay, walk};

/// Whether a fact is not recorded yet, can be gathered or done, or only needs time.
fn is_open(finding: &Finding) -> bool {
    match (&finding.fact, finding.truth) {
        (_, Truth::NotKnown) => true,
        (Fact::Evidence(_) | Fact::Cycles(_), Truth::No) => !finding.negated,
        (Fact::Age(_) | Fact::SchoolAge(_), _) => finding.turns_on.is_some(),
        _ => false,
    }
}

fn some_journey() -> impl Strategy<Value = (&'static Pathway, jiff::civil::Date, Standing)> {
    let dice = prop::collection::vec(any::<u8>(), 0..120);
    (any_pathway(), 0_u16..26, dice).prop_map(|(pathway, years, dice)| {
        let born = born(years, 4);
        (pathway, born, replay(pathway, born, &walk(pathway, born, &dice)))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_waiting_choice_waits_for_something_that_can_be_supplied((_, _, standing) in some_journey()) {
        for route in standing.routes.iter().filter(|route| route.state == RouteState::Waiting) {
            prop_assert!(route.because.iter().all(is_open), "{}/{}: {:?}", standing.at, route.choice, route.because);
        }
    }

    #[test]
    fn a_gate_names_only_what_would_meet_it((_, _, standing) in some_journey()) {
        let gates = standing.routes.iter().flat_map(|route| &route.gates).filter(|gate| gate.state == GateState::NotMet);
        for gate in gates.filter(|gate| gate.missing.iter().any(|finding| is_open(finding) && finding.turns_on.is_none())) {
            let been = |finding: &Finding| matches!(finding.fact, Fact::Been(_));
            let every = gate.missing.iter().all(|finding| !been(finding));
            prop_assert!(every || gate.missing.iter().all(been), "{}: {:?}", gate.gate, gate.missing);
        }
    }

    #[test]
    fn a_path_contradicts_no_answer_and_asks_only_for_what_is_open((pathway, born, standing) in some_journey()) {
        let known = standing.known(Some(born), Some(Role::Senco));
        for step in pathway.steps.iter().filter(|step| step.id != standing.at) {
            let Some(way) = shortest_path(pathway, &standing.at, &step.id, &known) else { continue };
            let mut passed = known.been.clone();
            for hop in &way.decisions {
                let at = pathway.step(&hop.from).unwrap();
                let given = at.asks.as_ref().and_then(|question| known.answers.get(question));
                prop_assert!(given.is_none_or(|given| given.as_str() == hop.choice.as_str()), "{}: {}", hop.from, hop.choice);
                for finding in &hop.needed {
                    // A gate that can be passed with a reason may name something impossible; the reason is what is
                    // needed.
                    let gated = at.gates_before(&hop.choice).any(|gate| gate.needs.facts().contains(&&finding.fact));
                    prop_assert!(is_open(finding) || gated, "{} to {}: {:?}", hop.from, hop.to, finding);
                    prop_assert!(!matches!(&finding.fact, Fact::Been(step) if passed.contains(step) != finding.negated));
                }
                passed.insert(hop.from.clone());
            }
            prop_assert!(within_reach(pathway, &standing.at, &known).contains(&step.id));
        }
    }
}

/// For a child who was never on the waiting list, the review does not show the route back to it as missing something.
#[test]
fn a_route_that_needs_an_unpassed_step_is_not_for_this_child() {
    let asks_been = |pathway: &Pathway| {
        let steps = pathway.steps.iter().filter(|step| pathway.is_entry(&step.id));
        let asks = steps.flat_map(|step| step.routes.iter().map(move |route| (step.id.clone(), route)));
        let been = |fact: &&pathway::condition::Fact| matches!(fact, Fact::Been(_));
        let asks = asks.filter(|(_, route)| route.when.as_ref().is_some_and(|when| when.facts().iter().any(been)));
        asks.map(|(step, route)| (step, route.choice.clone(), route.when.clone())).collect::<Vec<_>>()
    };
    let mut seen = 0;
    for pathway in &PACK.pathways {
        for (step, choice, when) in asks_been(pathway) {
            let negated = matches!(when, Some(pathway::condition::Condition::Not(_)));
            let standing = replay(pathway, born(9, 0), &[entry(1, Act::Begun { at: step.clone() })]);
            let route = standing.routes.iter().find(|route| route.choice == choice).unwrap();
            assert!(
                negated || route.state != RouteState::Waiting,
                "{}/{step}/{choice}: {:?}",
                pathway.id,
                route.because
            );
            seen += usize::from(!negated);
        }
    }
    assert!(seen >= 2, "{seen} choices that ask for a step");
}

/// Whether skills were lost is a fact about the child; nobody is asked to record it for the sake of a path.
#[test]
fn no_path_uses_an_answer_that_contradicts_the_record() {
    let mut seen = 0;
    for pathway in &PACK.pathways {
        for step in pathway.steps.iter().filter(|step| step.asks.is_some() && pathway.is_entry(&step.id)) {
            let question = step.asks.clone().unwrap();
            for given in &step.routes {
                let value = given.choice.as_str().into();
                let entries = [
                    entry(1, Act::Begun { at: step.id.clone() }),
                    entry(2, Act::Answered { question: question.clone(), value }),
                ];
                let born = born(9, 0);
                let standing = replay(pathway, born, &entries);
                let known = standing.known(Some(born), Some(Role::Senco));
                for other in step.routes.iter().filter(|route| route.choice != given.choice) {
                    let found = shortest_path(pathway, &step.id, &other.to, &known);
                    let first = found.as_ref().and_then(|way| way.decisions.first()).map(|hop| hop.choice.clone());
                    assert_ne!(first, Some(other.choice.clone()), "{}/{}", pathway.id, step.id);
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 3, "{seen} answers");
}
