//! Finds the states from which an end can be reached, whatever is true of the child and even if nothing that is asked
//! for ever comes.
//!
//! The practitioner picks the choices, but cannot pick what is true of the child. So a question that is not known yet
//! helps only if *every* answer to it helps, no evidence is assumed, and nobody has to wait until the child is older.

use crate::base::lists::Kind;
use crate::proof::explore::{Explored, World, after_choosing};
use crate::proof::space::Space;
use crate::proof::state::State;

/// Whether an end can be reached from a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// An end can be reached.
    Live,
    /// No choice can be made here.
    Stuck,
    /// Choices can be made, but none leads to an end.
    Astray,
}

/// Returns the fate of every explored state, in the same order.
pub(crate) fn fates(space: &Space, explored: &Explored) -> Vec<Fate> {
    let stuck = fixpoint(space, explored, |_, state, kind| kind == Kind::Finish || can_choose(space, state));
    // A stuck state is reported once as stuck, and not again at every step that leads to it.
    let on = fixpoint(space, explored, |position, _, kind| {
        kind == Kind::Finish || stuck.get(position).is_some_and(|can_move| !can_move)
    });
    stuck
        .iter()
        .zip(&on)
        .map(|(moves, ends)| match (moves, ends) {
            (false, _) => Fate::Stuck,
            (true, true) => Fate::Live,
            (true, false) => Fate::Astray,
        })
        .collect()
}

fn can_choose(space: &Space, state: &State) -> bool {
    space
        .nodes
        .get(usize::from(state.step))
        .is_some_and(|place| place.exits.iter().any(|exit| exit.can_be_taken(state)))
}

/// Returns the states that are good from the outset (`base` holds), or from which a choice or a question leads to good
/// ones.
///
/// If `base` holds for every state with a choice, the choices themselves need not be followed.
fn fixpoint(space: &Space, explored: &Explored, base: impl Fn(usize, &State, Kind) -> bool) -> Vec<bool> {
    let mut good: Vec<bool> = explored
        .states
        .iter()
        .enumerate()
        .map(|(position, state)| {
            let kind = space.nodes.get(usize::from(state.step)).map_or(Kind::Finish, |place| place.kind);
            base(position, state, kind)
        })
        .collect();
    loop {
        let mut changed = false;
        // From the last state, because ends are far from the start.
        for position in (0..explored.states.len()).rev() {
            let known = good.get(position).copied().unwrap_or(true);
            let Some(state) = explored.states.get(position) else { continue };
            if !known && (by_choosing(space, explored, &good, state) || by_asking(space, explored, &good, state)) {
                if let Some(entry) = good.get_mut(position) {
                    *entry = true;
                }
                changed = true;
            }
        }
        if !changed {
            return good;
        }
    }
}

fn is_good(explored: &Explored, good: &[bool], state: &State) -> bool {
    explored.position(state).and_then(|position| good.get(position as usize)).copied().unwrap_or(false)
}

fn by_choosing(space: &Space, explored: &Explored, good: &[bool], state: &State) -> bool {
    let Some(place) = space.nodes.get(usize::from(state.step)) else { return false };
    place.exits.iter().enumerate().any(|(route, exit)| {
        exit.can_be_taken(state) && is_good(explored, good, &after_choosing(space, World::Whole, *state, route))
    })
}

/// Whether every answer to some open question leads to a good state.
fn by_asking(space: &Space, explored: &Explored, good: &[bool], state: &State) -> bool {
    space.questions.iter().enumerate().any(|(question, (_, values))| {
        state.answer(question) == 0
            && (1..=values.len() as u64).all(|answer| is_good(explored, good, &state.with_answer(question, answer)))
    })
}
