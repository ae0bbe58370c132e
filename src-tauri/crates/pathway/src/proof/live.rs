//! From which states an end can be reached, whatever is true of the child and even if nothing that is asked for ever comes.
//!
//! The practitioner picks the choices; what is true of the child is not theirs to pick. So a question that is not known yet helps only where *every* answer to it
//! helps, no evidence is counted on, and nobody has to wait until the child is older.

use crate::base::lists::Kind;
use crate::proof::explore::{Explored, World, after_choosing};
use crate::proof::space::Space;
use crate::proof::state::State;

/// What is wrong with a state, if anything is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// An end can be reached.
    Live,
    /// No choice can be made here.
    Stuck,
    /// Choices can be made, and none leads to an end.
    Astray,
}

/// The fate of every explored state, in their order.
pub(crate) fn fates(space: &Space, explored: &Explored) -> Vec<Fate> {
    let stuck = fixpoint(space, explored, |state, place_kind| {
        if place_kind == Kind::Finish { Some(true) } else { can_choose(space, state).then_some(true) }
    });
    let on: Vec<bool> = fixpoint(space, explored, |state, place_kind| {
        let here = explored.position(state).and_then(|position| stuck.get(position as usize)).copied();
        // A state that is stuck is reported once, as stuck, and not again at every step that leads to it.
        if place_kind == Kind::Finish || here == Some(false) { Some(true) } else { None }
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

/// The states that are good from the outset (`base` says yes), or from which a choice or asking a question leads to good ones.
///
/// With a `base` that says yes wherever a choice can be made, choices themselves need no following.
fn fixpoint(space: &Space, explored: &Explored, base: impl Fn(&State, Kind) -> Option<bool>) -> Vec<bool> {
    let mut good: Vec<bool> = explored
        .states
        .iter()
        .map(|state| {
            let kind = space.nodes.get(usize::from(state.step)).map_or(Kind::Finish, |place| place.kind);
            base(state, kind).unwrap_or(false)
        })
        .collect();
    loop {
        let mut changed = false;
        // From the far end, because ends lie far from the start.
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

/// Whether some question is not known yet of which every answer leads to a good state.
fn by_asking(space: &Space, explored: &Explored, good: &[bool], state: &State) -> bool {
    space.questions.iter().enumerate().any(|(question, (_, values))| {
        state.answer(question) == 0
            && (1..=values.len() as u64).all(|answer| is_good(explored, good, &state.with_answer(question, answer)))
    })
}
