//! Functions that only the acceptance tests use: they compare the proof with the engine.

use std::collections::BTreeSet;

use crate::base::id::{ChoiceId, StepId};
use crate::engine::known::Known;
use crate::problem::story::Story;
use crate::proof::state::State;
use crate::proof::stories::Proof;

impl Proof<'_> {
    /// Whether a child with these facts can be at `step`.
    pub fn can_stand(&self, step: &StepId, known: &Known) -> bool {
        // The known facts do not show whether a review was recorded for this cycle, so both cases count.
        self.space.state_of(self.pathway, step, known).is_some_and(|state| {
            let schools = self.space.schools_of(known);
            let each = schools.into_iter().flat_map(|school| [false, true].map(|reviewed| (school, reviewed)));
            let mut each = each.map(|(school, reviewed)| State { school, reviewed, ..state });
            each.any(|state| self.explored.contains(&state))
        })
    }

    /// Returns a shortest story to `step` for each age that reaches it and each step at which such a story begins, nearest first.
    pub fn stories_to(&self, step: &StepId) -> Vec<Story> {
        let Some(number) = self.number(step) else { return Vec::new() };
        let mut seen = BTreeSet::new();
        let begins = |position| self.explored.way_to(position).0.map(|first| first.step);
        let nearest =
            self.explored.at(number).filter(|(position, state)| seen.insert((state.slice, begins(*position))));
        nearest.filter_map(|(position, _)| self.story(&self.explored, position, None)).collect()
    }

    /// Returns the shortest story that ends with `choice` at `step`. `None` if no child can make it.
    pub fn story_by(&self, step: &StepId, choice: &ChoiceId) -> Option<Story> {
        let number = self.number(step)?;
        let route = self.pathway.step(step)?.routes.iter().position(|route| route.choice == *choice)?;
        let exit = self.space.nodes.get(number)?.exits.get(route)?;
        let (position, _) = self.explored.at(number).find(|(_, state)| exit.can_be_taken(state))?;
        self.story(&self.explored, position, Some(route))
    }
}
