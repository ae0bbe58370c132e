//! Visits every state that a child can reach, nearest first, and stores how it was reached.

use crate::proof::index::Index;
use crate::proof::space::{Space, TooLarge};
use crate::proof::state::State;

/// The most states that are visited. A larger pathway is refused as too large to prove.
const MOST_STATES: usize = 600_000;

/// What can happen to a child in one search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum World {
    /// Everything can happen.
    Whole,
    /// Nobody ever gives the consent that lets a referral go. Any other consent can be given.
    NoConsent,
    /// Others consent for a child below 16. From the 16th birthday the young person says no, although others still say
    /// yes.
    OwnNo,
    /// No evidence except consent, and no completed cycles.
    LawAlone,
}

/// The move from one state to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Move {
    Choose {
        route: usize,
    },
    Answer {
        question: usize,
        answer: u64,
    },
    Hold {
        evidence: usize,
    },
    /// All consent is withdrawn.
    Withdraw,
    /// The review of a plan is recorded.
    Review,
    Grow,
    /// Compulsory school age begins or ends.
    SchoolAge,
    Look {
        role: u8,
    },
}

/// A move in two bytes, because there is one for every state: which kind it is, and its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Packed(u16);

/// The position of no state.
const NOWHERE: u32 = u32::MAX;

impl Packed {
    /// The bits of the number.
    const BITS: u32 = 12;
    /// The answers of one question, the one that is not known included.
    const ANSWERS: usize = 16;

    fn of(made: Move) -> Packed {
        let (kind, number) = match made {
            Move::Choose { route } => (0, route),
            Move::Answer { question, answer } => (1, question * Packed::ANSWERS + usize::try_from(answer).unwrap_or(0)),
            Move::Hold { evidence } => (2, evidence),
            Move::Withdraw => (3, 0),
            Move::Review => (4, 0),
            Move::Grow => (5, 0),
            Move::SchoolAge => (6, 0),
            Move::Look { role } => (7, usize::from(role)),
        };
        Packed(kind << Packed::BITS | u16::try_from(number).unwrap_or(u16::MAX) & ((1 << Packed::BITS) - 1))
    }

    fn made(self) -> Move {
        let number = usize::from(self.0 & ((1 << Packed::BITS) - 1));
        match self.0 >> Packed::BITS {
            0 => Move::Choose { route: number },
            1 => Move::Answer { question: number / Packed::ANSWERS, answer: (number % Packed::ANSWERS) as u64 },
            2 => Move::Hold { evidence: number },
            3 => Move::Withdraw,
            4 => Move::Review,
            5 => Move::Grow,
            6 => Move::SchoolAge,
            _ => Move::Look { role: u8::try_from(number).unwrap_or(u8::MAX) },
        }
    }
}

/// Every state that was reached.
#[derive(Clone, Debug)]
pub(crate) struct Explored {
    pub(crate) states: Vec<State>,
    /// How each was reached: from where, and by which move. A state in which a story begins was reached from nowhere.
    came: Vec<(u32, Packed)>,
    index: Index,
    /// The positions of the states at each step, nearest first.
    at_step: Vec<Vec<u32>>,
}

impl Explored {
    /// Searches breadth first from every start at every age, so that the path to a state is a shortest story.
    ///
    /// # Errors
    /// [`TooLarge`] if there are more than [`MOST_STATES`] states.
    pub(crate) fn new(space: &Space, world: World) -> Result<Explored, TooLarge> {
        let mut explored = Explored {
            states: Vec::new(),
            came: Vec::new(),
            index: Index::new(space),
            at_step: vec![Vec::new(); space.nodes.len()],
        };
        for start in &space.starts {
            for slice in 0..space.slices.len() {
                let possible = (0..space.school_ages.len()).filter(|school| space.is_possible(slice, *school));
                for (school, role) in possible.flat_map(|school| (0..space.roles.len()).map(move |role| (school, role)))
                {
                    let small = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
                    explored.add(
                        State::at_the_beginning(*start, small(slice), small(school), small(role)),
                        (NOWHERE, Move::Grow),
                    );
                }
            }
        }
        let mut next = 0;
        while let Some(state) = explored.states.get(next).copied() {
            let from = u32::try_from(next).unwrap_or(u32::MAX);
            moves(space, world, state, |made, to| explored.add(to, (from, made)));
            if explored.states.len() > MOST_STATES {
                return Err(TooLarge(format!("more than {MOST_STATES} different states of one child")));
            }
            next += 1;
        }
        Ok(explored)
    }

    fn add(&mut self, state: State, (from, made): (u32, Move)) {
        let position = u32::try_from(self.states.len()).unwrap_or(u32::MAX);
        if !self.index.add(&state, position) {
            return;
        }
        self.states.push(state);
        self.came.push((from, Packed::of(made)));
        if let Some(at) = self.at_step.get_mut(usize::from(state.step)) {
            at.push(position);
        }
    }

    pub(crate) fn contains(&self, state: &State) -> bool {
        self.position(state).is_some()
    }

    pub(crate) fn position(&self, state: &State) -> Option<u32> {
        self.index.position(state)
    }

    pub(crate) fn state(&self, position: u32) -> Option<&State> {
        self.states.get(position as usize)
    }

    /// Returns the states at a step, nearest first.
    pub(crate) fn at(&self, step: usize) -> impl Iterator<Item = (u32, &State)> {
        let positions = self.at_step.get(step).map_or(&[] as &[u32], Vec::as_slice);
        positions.iter().filter_map(|position| Some((*position, self.state(*position)?)))
    }

    /// Returns the moves that led to a state, in order, and the state in which the story begins.
    pub(crate) fn way_to(&self, position: u32) -> (Option<&State>, Vec<(State, Move)>) {
        let mut way = Vec::new();
        let mut at = position;
        while let Some((from, made)) = self.came.get(at as usize).filter(|(from, _)| *from != NOWHERE) {
            if let Some(state) = self.state(*from) {
                way.push((*state, made.made()));
            }
            at = *from;
        }
        way.reverse();
        (self.state(at), way)
    }
}

/// Passes every possible move in a state to `add`. Choices come first, so that a story decides before it waits.
pub(crate) fn moves(space: &Space, world: World, state: State, mut add: impl FnMut(Move, State)) {
    let Some(place) = space.nodes.get(usize::from(state.step)) else { return };
    for (route, exit) in place.exits.iter().enumerate() {
        if exit.can_be_taken(&state) {
            add(Move::Choose { route }, after_choosing(space, world, state, route));
        }
    }
    for (question, (_, values)) in space.questions.iter().enumerate() {
        for answer in 1..=values.len() as u64 {
            if state.answer(question) != answer {
                add(Move::Answer { question, answer }, state.with_answer(question, answer));
            }
        }
    }
    for evidence in 0..space.evidence.len() {
        let flag = 1 << evidence;
        let may = match world {
            World::Whole => true,
            World::NoConsent => space.sending & flag == 0,
            World::OwnNo => space.consents & flag == 0 || !space.decides_for_themselves(state.slice),
            World::LawAlone => space.consents & flag != 0,
        };
        if may && state.evidence & flag == 0 {
            add(Move::Hold { evidence }, State { evidence: state.evidence | flag, ..state });
        }
    }
    // If nothing asks for cycles, a review changes no state.
    if space.most_cycles > 0 && world != World::LawAlone {
        let cycles = state.cycles.saturating_add(1).min(space.most_cycles);
        add(Move::Review, State { cycles, reviewed: true, ..state });
    }
    if state.evidence & space.consents != 0 {
        add(Move::Withdraw, State { evidence: state.evidence & !space.consents, ..state });
    }
    let (slice, school) = (usize::from(state.slice), usize::from(state.school));
    if space.is_possible(slice + 1, school) {
        add(Move::Grow, space.older(state));
    }
    // A child who reaches an age on the very day on which this changes gets there by two moves.
    if space.is_possible(slice, school + 1) {
        add(Move::SchoolAge, State { school: state.school + 1, ..state });
    }
    for role in 0..space.roles.len() {
        let role = u8::try_from(role).unwrap_or(u8::MAX);
        if role != state.role {
            add(Move::Look { role }, State { role, ..state });
        }
    }
}

/// Returns the state after a choice.
pub(crate) fn after_choosing(space: &Space, world: World, state: State, route: usize) -> State {
    let Some(place) = space.nodes.get(usize::from(state.step)) else { return state };
    let Some(exit) = place.exits.get(route) else { return state };
    let counts = place.closes_cycle && !state.reviewed && world != World::LawAlone;
    let after = State {
        step: exit.to.unwrap_or(state.step),
        cycles: if counts { state.cycles.saturating_add(1).min(space.most_cycles) } else { state.cycles },
        reviewed: state.reviewed && !place.closes_cycle,
        been: state.been | place.been,
        ..state
    };
    match exit.answers {
        Some((question, answer)) => after.with_answer(question, answer),
        None => after,
    }
}
