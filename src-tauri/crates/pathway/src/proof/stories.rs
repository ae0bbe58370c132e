//! A pathway with every state that a child can reach, and the shortest story to each.

use crate::base::age::Age;
use crate::base::id::StepId;
use crate::base::school_age::SchoolAge;
use crate::engine::known::Truth;
use crate::model::pathway::Pathway;

use crate::problem::story::{Event, Story};
use crate::proof::explore::{Explored, Move, World};
use crate::proof::live::{self, Fate};
use crate::proof::space::{OLDEST, Space, TooLarge};
use crate::proof::state::{Slice, State};

/// A pathway and every state that a child can reach.
#[derive(Clone, Debug)]
pub struct Proof<'a> {
    pub(crate) pathway: &'a Pathway,
    pub(crate) space: Space,
    pub(crate) explored: Explored,
}

impl<'a> Proof<'a> {
    /// Visits every state. `None` if there are too many, which rule P22 reports.
    pub fn new(pathway: &'a Pathway) -> Option<Proof<'a>> {
        Proof::try_new(pathway).ok()
    }

    pub(crate) fn try_new(pathway: &'a Pathway) -> Result<Proof<'a>, TooLarge> {
        let space = Space::new(pathway)?;
        let explored = Explored::new(&space, World::Whole)?;
        Ok(Proof { pathway, space, explored })
    }

    /// Returns the number of states.
    pub fn states(&self) -> usize {
        self.explored.states.len()
    }

    /// Returns the ages that some condition distinguishes.
    pub fn slices(&self) -> &[Slice] {
        &self.space.slices
    }

    /// Returns the ages at which some child can be at `step`.
    pub fn ages_at(&self, step: &StepId) -> Vec<Slice> {
        let Some(number) = self.number(step) else { return Vec::new() };
        let mut there = vec![false; self.space.slices.len()];
        for (_, state) in self.explored.at(number) {
            if let Some(entry) = there.get_mut(usize::from(state.slice)) {
                *entry = true;
            }
        }
        self.space.slices.iter().zip(there).filter(|(_, there)| *there).map(|(slice, _)| *slice).collect()
    }

    /// Returns the shortest story to `step`.
    pub fn story_to(&self, step: &StepId) -> Option<Story> {
        let (position, _) = self.explored.at(self.number(step)?).next()?;
        self.story(&self.explored, position, None)
    }

    /// Returns the shortest story that ends at `step` with a child of that age.
    pub(crate) fn story_to_age(&self, step: &StepId, age: Age) -> Option<Story> {
        let slice = self.space.slices.iter().position(|slice| slice.from <= age && age < slice.under)?;
        let mut there = self.explored.at(self.number(step)?);
        let (position, _) = there.find(|(_, state)| usize::from(state.slice) == slice)?;
        let mut story = self.story(&self.explored, position, None)?;
        // A story ends at the youngest age of its slice, but this child can be older.
        if story.age_at_the_end() < age {
            story.events.push(Event::Grows { to: age, until: self.space.slices.get(slice)?.under });
        }
        Some(story)
    }

    pub(crate) fn number(&self, step: &StepId) -> Option<usize> {
        self.pathway.index.get(step).copied()
    }

    /// Returns the fate of every state, in the order of the states.
    pub(crate) fn fates(&self) -> Vec<Fate> {
        live::fates(&self.space, &self.explored)
    }

    /// Returns the value of a route's guard in every state at its step.
    pub(crate) fn guard_at(&self, step: usize, route: usize) -> impl Iterator<Item = (u32, Truth)> {
        let exit = self.space.nodes.get(step).and_then(|node| node.exits.get(route));
        self.explored.at(step).filter_map(move |(position, state)| exit.map(|exit| (position, exit.guard(state))))
    }

    /// Returns the shortest story to a state of `explored`, followed by one more choice if one is given.
    pub(crate) fn story(&self, explored: &Explored, position: u32, then: Option<usize>) -> Option<Story> {
        let (first, way) = explored.way_to(position);
        let first = first?;
        let last = explored.state(position)?;
        let mut story = Story {
            age: self.age(first),
            school_age: self.school_age(first),
            until: self.until(first),
            role: self.space.roles.get(usize::from(first.role)).copied().flatten(),
            begins_at: self.step_id(first)?,
            events: way.iter().filter_map(|(state, made)| self.event(state, *made)).collect(),
            stands_at: self.step_id(last)?,
        };
        if let Some(route) = then {
            let route_taken = self.pathway.steps.get(usize::from(last.step))?.routes.get(route)?;
            story.events.extend(self.event(last, Move::Choose { route }));
            story.stands_at = route_taken.to.clone();
        }
        Some(story)
    }

    pub(super) fn age(&self, state: &State) -> Age {
        self.space.slices.get(usize::from(state.slice)).map_or(Age::years(0), |slice| slice.from)
    }

    /// Returns the age below which a child stays in a state.
    pub(super) fn until(&self, state: &State) -> Age {
        self.space.slices.get(usize::from(state.slice)).map_or(OLDEST, |slice| slice.under)
    }

    pub(super) fn school_age(&self, state: &State) -> Option<SchoolAge> {
        self.space.school_ages.get(usize::from(state.school)).copied().flatten()
    }

    pub(super) fn step_id(&self, state: &State) -> Option<StepId> {
        self.pathway.steps.get(usize::from(state.step)).map(|step| step.id.clone())
    }

    pub(super) fn event(&self, state: &State, made: Move) -> Option<Event> {
        Some(match made {
            Move::Choose { route } => {
                let step = self.pathway.steps.get(usize::from(state.step))?;
                Event::Chooses { step: step.id.clone(), choice: step.routes.get(route)?.choice.clone() }
            }
            Move::Answer { question, answer } => {
                let (question, values) = self.space.questions.get(question)?;
                let value = values.get(usize::try_from(answer).ok()?.checked_sub(1)?)?;
                Event::Answers { question: question.clone(), value: value.clone() }
            }
            Move::Review => Event::Reviews,
            Move::Hold { evidence } => Event::Holds { evidence: self.space.evidence.get(evidence)?.clone() },
            Move::Withdraw => Event::Withdraws,
            Move::Grow => {
                let slice = self.space.slices.get(usize::from(state.slice) + 1)?;
                Event::Grows { to: slice.from, until: slice.under }
            }
            Move::SchoolAge => Event::SchoolAge { now: self.school_age(state)?.next()? },
            Move::Look { role } => {
                let role = self.space.roles.get(usize::from(role)).copied().flatten()?;
                Event::Looks { role }
            }
        })
    }
}
