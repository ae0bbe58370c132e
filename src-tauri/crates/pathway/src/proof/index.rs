//! Where each state of a search is in its list.
//!
//! Evidence and answers can change at any time, so a child who reaches a step reaches it with nearly every combination of them.
//! Each group of states that differ in nothing else has a block with a cell for every combination, so a state is found by
//! counting and not by searching. Most moves stay in one block.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

use crate::proof::space::Space;
use crate::proof::state::State;

/// The most cells of one block. What does not fit is looked up in a table.
const MOST_CELLS: usize = 4096;

/// The positions of the states, by state.
#[derive(Clone, Debug)]
pub(crate) struct Index {
    /// How many slices of age, relations to school age, roles and counts of cycles there are.
    groups: [usize; 4],
    /// The flags of the evidence, and of the steps passed, that choose a cell.
    evidence: u32,
    been: u32,
    /// The questions whose answers choose a cell, each with how far apart the cells of two answers are.
    answers: Vec<(usize, usize)>,
    /// The bits of all other answers.
    other_answers: u64,
    /// How many cells a block has.
    cells: usize,
    /// The first cell of each group's block. A group is a step with everything that is no evidence, step passed or answer.
    blocks: Vec<Option<usize>>,
    /// The same for states with something that chooses no cell, by what all states of the block have in common.
    others: HashMap<State, usize, FxBuildHasher>,
    /// Every block, one after the other: the position of each state plus one; 0 if it is not reached.
    positions: Vec<u32>,
}

impl Index {
    pub(crate) fn new(space: &Space) -> Index {
        let mut cells = 1;
        let evidence = flags(space.evidence.len(), &mut cells);
        let been = flags(space.passed_steps(), &mut cells);
        let (mut answers, mut other_answers) = (Vec::new(), u64::MAX);
        for (question, (_, values)) in space.questions.iter().enumerate() {
            let needed = cells * (values.len() + 1);
            if needed <= MOST_CELLS {
                answers.push((question, cells));
                other_answers = State::clear_answer(other_answers, question);
                cells = needed;
            }
        }
        let cycles = usize::from(space.most_cycles) + 1;
        let groups = [space.slices.len(), space.school_ages.len(), space.roles.len(), cycles];
        let blocks = vec![None; groups.iter().product::<usize>() * space.nodes.len() * 2];
        Index {
            groups,
            evidence,
            been,
            answers,
            other_answers,
            cells,
            blocks,
            others: HashMap::default(),
            positions: Vec::new(),
        }
    }

    /// Returns the position of a state.
    pub(crate) fn position(&self, state: &State) -> Option<u32> {
        let block = if self.has_cell(state) {
            *self.blocks.get(self.group(state))?
        } else {
            self.others.get(&self.rest(state)).copied()
        };
        self.positions.get(block? + self.cell(state))?.checked_sub(1)
    }

    /// Adds a state at a position. Returns whether it is new; a known state keeps its position.
    pub(crate) fn add(&mut self, state: &State, position: u32) -> bool {
        let cell = self.block(state) + self.cell(state);
        match self.positions.get_mut(cell) {
            Some(free) if *free == 0 => {
                *free = position.saturating_add(1);
                true
            }
            _ => false,
        }
    }

    /// Returns the first cell of the block of a state, made if there is none.
    fn block(&mut self, state: &State) -> usize {
        let free = self.positions.len();
        let (group, rest) = (self.group(state), (!self.has_cell(state)).then(|| self.rest(state)));
        let block = match (rest, self.blocks.get_mut(group)) {
            (None, Some(block)) => *block.get_or_insert(free),
            (rest, _) => *self.others.entry(rest.unwrap_or(*state)).or_insert(free),
        };
        if block == free {
            self.positions.resize(free + self.cells, 0);
        }
        block
    }

    fn group(&self, state: &State) -> usize {
        let [slices, schools, roles, cycles] = self.groups;
        let mut group = usize::from(state.step);
        for (number, of) in
            [(state.slice, slices), (state.school, schools), (state.role, roles), (state.cycles, cycles)]
        {
            group = group * of + usize::from(number);
        }
        group * 2 + usize::from(state.reviewed)
    }

    fn cell(&self, state: &State) -> usize {
        let index = |flags: u32| usize::try_from(flags).unwrap_or_default();
        let evidence = index(state.evidence & self.evidence);
        let been = index(state.been & self.been) << self.evidence.count_ones();
        let answer = |question: usize| usize::try_from(state.answer(question)).unwrap_or_default();
        self.answers.iter().fold(evidence + been, |cell, (question, apart)| cell + answer(*question) * apart)
    }

    /// Whether everything that distinguishes the state within its group chooses its cell.
    fn has_cell(&self, state: &State) -> bool {
        state.evidence & !self.evidence == 0 && state.been & !self.been == 0 && state.answers & self.other_answers == 0
    }

    /// Returns the state without what chooses its cell.
    fn rest(&self, state: &State) -> State {
        let rest = State { evidence: state.evidence & !self.evidence, been: state.been & !self.been, ..*state };
        if rest.answers == 0 {
            return rest;
        }
        self.answers.iter().fold(rest, |rest, (question, _)| rest.with_answer(*question, 0))
    }
}

/// Returns the flags of so many facts as fit into the cells, the first ones first, and counts their cells.
fn flags(facts: usize, cells: &mut usize) -> u32 {
    let mut flags = 0;
    for _ in 0..facts {
        if *cells * 2 > MOST_CELLS {
            break;
        }
        *cells *= 2;
        flags = flags << 1 | 1;
    }
    flags
}
