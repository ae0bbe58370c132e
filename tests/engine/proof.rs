//! Tests that the engine and the checker agree about the same pathway.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use pathway::model::Role;
use pathway::replay::RouteState;
use pathway::{Journey, Pathway, Proof};
use proptest::prelude::*;

use acceptance::PACK;
use acceptance::random_walk::{any_pathway, born, entry, replay, walk};

thread_local! {
    /// The proofs, made once for all cases.
    static PROOFS: BTreeMap<String, Proof<'static>> =
        PACK.pathways.iter().map(|pathway| (pathway.id.to_string(), Proof::new(pathway).unwrap())).collect();
}

fn with_proof<T>(pathway: &Pathway, ask: impl FnOnce(&Proof<'static>) -> T) -> T {
    PROOFS.with(|proofs| ask(&proofs[pathway.id.as_str()]))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 240, ..ProptestConfig::default() })]

    #[test]
    fn a_random_walk_never_reaches_a_state_outside_the_proof(
        pathway in any_pathway(), years in 4_u16..25, months in 0_u16..12, dice in prop::collection::vec(any::<u8>(), 0..160),
    ) {
        let born = born(years, months);
        let entries = walk(pathway, born, &dice);
        // After every entry, not only at the end.
        for count in 1..=entries.len() {
            let standing = replay(pathway, born, &entries[..count]);
            let known = standing.known(Some(born), Some(Role::Senco));
            let possible = with_proof(pathway, |proof| proof.can_stand(&standing.at, &known));
            prop_assert!(possible, "{}: {} after {count} entries", pathway.id, standing.at);
        }
    }
}

#[test]
fn the_engine_can_replay_every_story_of_the_proof() {
    for pathway in &PACK.pathways {
        with_proof(pathway, |proof| {
            for step in &pathway.steps {
                let story =
                    proof.story_to(&step.id).unwrap_or_else(|| panic!("{}: no story to {}", pathway.id, step.id));
                assert_eq!(last_step(pathway, &story), step.id.as_str(), "{story}");
                for route in &step.routes {
                    let story = proof.story_by(&step.id, &route.choice).unwrap();
                    assert_eq!(last_step(pathway, &story), route.to.as_str(), "{story}");
                }
            }
        });
    }
}

fn last_step(pathway: &Pathway, story: &pathway::proof::Story) -> String {
    let record = story.record(date(2026, 9, 1)).unwrap();
    let journey =
        Journey { pathway, born: Some(record.born), entries: &record.entries, today: record.today, role: record.role };
    let standing = journey.replay();
    assert!(standing.stopped.is_none(), "{}: {:?}\n{story}", pathway.id, standing.stopped);
    standing.at.to_string()
}

#[test]
fn the_choices_of_the_proof_are_those_of_the_engine() {
    // The proof has every route of a valid pathway, and the engine gives the same states at the youngest age of each
    // slice.
    for pathway in &PACK.pathways {
        with_proof(pathway, |proof| {
            let listed: BTreeSet<_> = proof.choices().into_iter().collect();
            let all: BTreeSet<_> = pathway
                .steps
                .iter()
                .flat_map(|step| step.routes.iter().map(|route| (step.id.clone(), route.choice.clone())))
                .collect();
            assert_eq!(listed, all, "{}", pathway.id);
            for step in &pathway.steps {
                for slice in proof.ages_at(&step.id) {
                    let known = pathway::condition::Known { age: Some(slice.from), ..Default::default() };
                    let open = pathway::replay::routes_at(step, &known)
                        .iter()
                        .any(|route| route.state != RouteState::NotForThisChild);
                    assert!(
                        open || step.routes.is_empty(),
                        "{}: at {} everything is shut at {}",
                        pathway.id,
                        step.id,
                        slice.from
                    );
                }
            }
        });
    }
}

#[test]
fn urgent_help_is_one_action_away_from_every_state_and_returns_to_it() {
    for pathway in &PACK.pathways {
        with_proof(pathway, |proof| {
            for step in &pathway.steps {
                let story = proof.story_to(&step.id).unwrap();
                let record = story.record(date(2026, 9, 1)).unwrap();
                for role in Role::ALL.iter().copied() {
                    let look = || {
                        let entries = &record.entries;
                        Journey { pathway, born: Some(record.born), entries, today: record.today, role: Some(role) }
                            .replay()
                    };
                    let before = look();
                    // The signs belong to the pack and not to a step, a role or an age, and opening them records
                    // nothing.
                    for sign in &PACK.interrupts {
                        let helps = sign.signposts.iter().filter_map(|id| PACK.services.get(id));
                        assert!(helps.clone().any(
                            |service| !service.contacts.is_empty() && service.ages.holds(before.known_age.unwrap())
                        ));
                    }
                    assert_eq!(look(), before);
                }
            }
        });
    }
    let first = entry(1, pathway::Act::Begun { at: PACK.pathways[0].start.clone() });
    assert_eq!(replay(&PACK.pathways[0], born(9, 0), std::slice::from_ref(&first)).at, PACK.pathways[0].start);
}
