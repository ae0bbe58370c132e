//! Tests laws of the engine, over the shipped pathways and random entries.

use std::collections::BTreeSet;

use pathway::condition::Truth;
use pathway::model::{Force, Role};
use pathway::replay::{GateState, RouteState};
use pathway::{Act, Entry, Journey, Pathway};
use proptest::prelude::*;

use acceptance::PACK;
use acceptance::random_walk::{TODAY, any_pathway, born, entry, replay, walk};

/// Returns entries that no practitioner could make: any step, any choice, any number.
fn nonsense(pathway: &Pathway, dice: &[u8]) -> Vec<Entry> {
    let steps = &pathway.steps;
    dice.chunks_exact(3)
        .zip(1_u32..)
        .map(|(roll, seq)| {
            let step = &steps[usize::from(roll[1]) % steps.len()];
            let act = match roll[0] % 7 {
                0 => Act::Begun { at: step.id.clone() },
                1 => Act::Undone { seq: u32::from(roll[2]) },
                2 => Act::Answered { question: "no-such-question".into(), value: "perhaps".into() },
                3 => Act::Held { evidence: "no-such-evidence".into() },
                5 => Act::Reviewed,
                4 => Act::Ticked { step: step.id.clone(), task: "no-such-task".into(), done: roll[2] % 2 == 0 },
                _ => {
                    let other = &steps[usize::from(roll[2]) % steps.len()];
                    let choice = other.routes.first().map_or_else(|| "nowhere".into(), |route| route.choice.clone());
                    Act::Chose { step: step.id.clone(), choice, gate_reason: String::new(), reason: String::new() }
                }
            };
            entry(seq, act)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, ..ProptestConfig::default() })]

    #[test]
    fn any_list_of_entries_gives_a_standing_on_the_pathway(pathway in any_pathway(), years in 0_u16..26, dice in prop::collection::vec(any::<u8>(), 0..90)) {
        let entries = nonsense(pathway, &dice);
        let standing = replay(pathway, born(years, 0), &entries);
        prop_assert!(pathway.step(&standing.at).is_some());
        prop_assert_eq!(replay(pathway, born(years, 0), &entries), standing, "a second replay is the same");
    }

    #[test]
    fn a_walk_never_stops_and_always_has_an_exit(pathway in any_pathway(), years in 4_u16..25, months in 0_u16..12, dice in prop::collection::vec(any::<u8>(), 0..160)) {
        let born = born(years, months);
        let entries = walk(pathway, born, &dice);
        let standing = replay(pathway, born, &entries);
        prop_assert!(standing.stopped.is_none(), "{}: {:?}", pathway.id, standing.stopped);
        let on = standing.ended || standing.routes.iter().any(|route| route.state != RouteState::NotForThisChild);
        prop_assert!(on, "{}: a child aged {years}y{months}m is at {} with no exit", pathway.id, standing.at);
    }

    #[test]
    fn undoing_a_choice_restores_the_earlier_position(pathway in any_pathway(), years in 4_u16..25, dice in prop::collection::vec(any::<u8>(), 2..120)) {
        let born = born(years, 3);
        let entries = walk(pathway, born, &dice);
        let standing = replay(pathway, born, &entries);
        let Some(last) = standing.trail.last() else { return Ok(()) };
        // What became known after the choice is still known.
        let position = entries.iter().position(|entry| entry.seq == last.seq).unwrap();
        let mut without = entries.clone();
        without.remove(position);
        let mut undone = entries.clone();
        undone.push(entry(entries.last().unwrap().seq + 1, Act::Undone { seq: last.seq }));
        prop_assert_eq!(replay(pathway, born, &undone), replay(pathway, born, &without));
    }

    #[test]
    fn the_facts_named_by_why_are_enough_and_each_is_needed(pathway in any_pathway(), years in 4_u16..25, dice in prop::collection::vec(any::<u8>(), 0..60)) {
        let born = born(years, 6);
        let entries = walk(pathway, born, &dice);
        let journey = Journey { pathway, born: Some(born), entries: &entries, today: TODAY, role: Some(Role::Senco) };
        let why = journey.why();
        let named = |left_out: Option<u32>| -> Vec<Entry> {
            entries.iter().filter(|entry| why.facts.contains(&entry.seq) && Some(entry.seq) != left_out).cloned().collect()
        };
        prop_assert_eq!(&replay(pathway, born, &named(None)).at, &why.at, "the named facts lead here");
        for seq in &why.facts {
            prop_assert_ne!(&replay(pathway, born, &named(Some(*seq))).at, &why.at, "entry {} is not needed", seq);
        }
    }

    #[test]
    fn only_law_blocks_and_an_unknown_fact_never_opens(pathway in any_pathway(), years in 0_u16..26, dice in prop::collection::vec(any::<u8>(), 0..80)) {
        let standing = replay(pathway, born(years, 0), &walk(pathway, born(years, 0), &dice));
        for route in &standing.routes {
            let blocked = route.gates.iter().any(|gate| gate.force == Force::Law && gate.state != GateState::Met);
            let expected = route.gates.iter().any(|gate| gate.force == Force::Expected && gate.state != GateState::Met);
            match route.state {
                RouteState::Open => prop_assert!(!blocked && !expected && route.because.is_empty()),
                RouteState::OpenWithReason => prop_assert!(!blocked && expected && route.because.is_empty()),
                RouteState::Waiting => prop_assert!(blocked || !route.because.is_empty(), "a waiting route says what it waits for"),
                RouteState::NotForThisChild => {
                    prop_assert!(route.because.iter().any(|finding| finding.truth != Truth::NotKnown), "a closed route says by which fact");
                }
            }
        }
    }

    #[test]
    fn a_path_that_is_shown_can_be_walked(pathway in any_pathway(), years in 4_u16..25, pick in any::<prop::sample::Index>()) {
        let born = born(years, 0);
        let begun = [entry(1, Act::Begun { at: pathway.start.clone() })];
        let standing = replay(pathway, born, &begun);
        let target = &pathway.steps[pick.index(pathway.steps.len())].id;
        let known = standing.known(Some(born), Some(Role::Senco));
        let Some(way) = pathway::shortest_path::shortest_path(pathway, &standing.at, target, &known) else { return Ok(()) };
        let mut at = &standing.at;
        for hop in &way.decisions {
            prop_assert_eq!(&hop.from, at);
            let route = pathway.step(at).unwrap().route(&hop.choice).unwrap();
            prop_assert_eq!(&route.to, &hop.to);
            at = &hop.to;
        }
        prop_assert_eq!(at, target);
    }
}

#[test]
fn five_ages_have_different_routes_at_the_autism_referral_and_each_closed_one_says_why() {
    let autism = PACK.pathway(&"autism".into()).unwrap();
    let step = autism.step(&"referral-by-age".into()).expect("the step at which ages divide");
    let mut seen = BTreeSet::new();
    for years in [4_u16, 9, 13, 16, 19] {
        let known = pathway::condition::Known {
            age: Some(pathway::Age::years(years)),
            born: Some(born(years, 0)),
            ..Default::default()
        };
        let routes = pathway::replay::routes_at(step, &known);
        let open: Vec<String> =
            routes.iter().filter(|r| r.state != RouteState::NotForThisChild).map(|r| r.choice.to_string()).collect();
        assert!(!open.is_empty(), "{years}");
        for closed in routes.iter().filter(|route| route.state == RouteState::NotForThisChild) {
            assert!(!closed.because.is_empty(), "{years}: {} says why", closed.choice);
        }
        assert!(seen.insert(open.clone()), "at {years} the open routes are those of another age: {open:?}");
    }
}
