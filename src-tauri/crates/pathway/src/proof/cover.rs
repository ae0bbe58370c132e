//! Stories that together take every choice that some child can make: a draft for the walks that a practitioner reads.

use std::collections::{BTreeSet, HashMap, VecDeque};

use rustc_hash::FxBuildHasher;

use crate::base::id::{ChoiceId, StepId};
use crate::base::lists::Kind;
use crate::problem::story::Story;
use crate::proof::explore::{Move, World, moves};
use crate::proof::state::State;
use crate::proof::stories::Proof;

/// A choice at its step, by number.
type Taken = (u16, usize);

impl Proof<'_> {
    /// Returns every choice that some child can make, in the order of the file.
    pub fn choices(&self) -> Vec<(StepId, ChoiceId)> {
        let can = |number: usize, route: usize| {
            let exit = self.space.nodes.get(number).and_then(|node| node.exits.get(route));
            exit.is_some_and(|exit| self.explored.at(number).any(|(_, state)| exit.can_be_taken(state)))
        };
        let steps = self.pathway.steps.iter().enumerate();
        let choices = steps.flat_map(|(number, step)| {
            let routes = step.routes.iter().enumerate().filter(move |(route, _)| can(number, *route));
            routes.map(|(_, route)| (step.id.clone(), route.choice.clone()))
        });
        choices.collect()
    }

    /// Returns stories that take every choice not in `taken`, each about `length` choices long and with a finish at its
    /// end.
    ///
    /// They begin at different ages, so that no age is left out.
    pub fn cover(&self, taken: &BTreeSet<(StepId, ChoiceId)>, length: usize) -> Vec<Story> {
        let mut missing: BTreeSet<Taken> = self
            .choices()
            .into_iter()
            .filter(|choice| !taken.contains(choice))
            .filter_map(|(step, choice)| {
                let route = self.pathway.step(&step)?.routes.iter().position(|route| route.choice == choice)?;
                Some((u16::try_from(self.number(&step)?).ok()?, route))
            })
            .collect();
        let mut stories = Vec::new();
        let mut turn = 0;
        while !missing.is_empty() {
            let Some(story) = self.next_story(&mut missing, length, turn) else { break };
            stories.push(story);
            turn += 1;
        }
        stories
    }

    fn next_story(&self, missing: &mut BTreeSet<Taken>, length: usize, turn: usize) -> Option<Story> {
        let begins = self.beginnings(turn);
        let (first, mut way) = begins.iter().find_map(|begin| Some((*begin, self.nearest(*begin, missing)?)))?;
        let mut here = self.after(&way, first, missing);
        while way.iter().filter(|(_, made)| matches!(made, Move::Choose { .. })).count() < length && !self.is_end(&here)
        {
            let Some(more) = self.nearest(here, missing) else { break };
            here = self.after(&more, here, missing);
            way.extend(more);
        }
        if !self.is_end(&here) {
            let home = self.search(here, |state, _, _| self.is_end(state)).unwrap_or_default();
            here = self.after(&home, here, missing);
            way.extend(home);
        }
        let step_id = |state: &State| self.pathway.steps.get(usize::from(state.step)).map(|step| step.id.clone());
        Some(Story {
            age: self.age(&first),
            school_age: self.school_age(&first),
            until: self.until(&first),
            role: self.space.roles.get(usize::from(first.role)).copied().flatten(),
            begins_at: step_id(&first)?,
            events: way.iter().filter_map(|(state, made)| self.event(state, *made)).collect(),
            stands_at: step_id(&here)?,
        })
    }

    /// Returns where a story can begin: the start before the entries, and each turn a different age first.
    fn beginnings(&self, turn: usize) -> Vec<State> {
        let count = self.space.slices.len();
        let schools = self.space.school_ages.len();
        let slices = (0..count).map(|offset| (turn + offset) % count.max(1));
        let ages: Vec<u8> = slices.filter_map(|slice| u8::try_from(slice).ok()).collect();
        let possible =
            |slice: u8| (0..schools).filter(move |school| self.space.is_possible(usize::from(slice), *school));
        let each = ages.iter().flat_map(|slice| possible(*slice).map(move |school| (*slice, school)));
        let begin = |(slice, school): (u8, usize)| {
            let school = u8::try_from(school).unwrap_or(u8::MAX);
            self.space.starts.iter().map(move |start| State::at_the_beginning(*start, slice, school, 0))
        };
        each.flat_map(begin).collect()
    }

    /// Returns the shortest way from a state to a choice that is still missing, including that choice.
    fn nearest(&self, from: State, missing: &BTreeSet<Taken>) -> Option<Vec<(State, Move)>> {
        self.search(from, |_, came_from, made| {
            matches!((came_from, made), (Some(from), Some(Move::Choose { route })) if missing.contains(&(from.step, route)))
        })
    }

    /// Searches breadth first from one state to the first for which `found` is true.
    fn search(
        &self,
        from: State,
        found: impl Fn(&State, Option<&State>, Option<Move>) -> bool,
    ) -> Option<Vec<(State, Move)>> {
        let mut came: HashMap<State, (State, Move), FxBuildHasher> = HashMap::default();
        let mut queue = VecDeque::from([from]);
        while let Some(state) = queue.pop_front() {
            let mut last = None;
            moves(&self.space, World::Whole, state, |made, to| {
                if last.is_none() && found(&to, Some(&state), Some(made)) {
                    last = Some(made);
                }
                if to != from && !came.contains_key(&to) {
                    came.insert(to, (state, made));
                    queue.push_back(to);
                }
            });
            if let Some(made) = last {
                let mut way = vec![(state, made)];
                let mut at = state;
                while let Some((before, made)) = came.get(&at).filter(|_| at != from) {
                    way.push((*before, *made));
                    at = *before;
                }
                way.reverse();
                return Some(way);
            }
        }
        None
    }

    /// Returns the state at the end of a way, after removing every choice on it from `missing`.
    fn after(&self, way: &[(State, Move)], from: State, missing: &mut BTreeSet<Taken>) -> State {
        let mut here = from;
        for (state, made) in way {
            if let Move::Choose { route } = made {
                missing.remove(&(state.step, *route));
            }
            moves(&self.space, World::Whole, *state, |other, to| {
                if other == *made {
                    here = to;
                }
            });
        }
        here
    }

    fn is_end(&self, state: &State) -> bool {
        self.space.nodes.get(usize::from(state.step)).is_some_and(|node| node.kind == Kind::Finish)
    }
}
