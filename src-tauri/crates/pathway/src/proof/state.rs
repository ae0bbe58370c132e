//! One abstract state, and the conditions and routes that are judged in it.

use crate::base::age::Age;
use crate::base::lists::Kind;
use crate::engine::known::Truth;

/// One state: the current step, and every fact that a route can ask about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct State {
    pub(crate) step: u16,
    pub(crate) slice: u8,
    /// Its index in [`Space::school_ages`].
    pub(crate) school: u8,
    pub(crate) role: u8,
    pub(crate) cycles: u8,
    /// Whether a review was recorded since the last step that closes a cycle; always `false` if nothing asks for
    /// cycles.
    pub(crate) reviewed: bool,
    pub(crate) been: u32,
    pub(crate) evidence: u32,
    pub(crate) answers: u64,
}

impl State {
    /// Returns the state of a child about whom nothing is recorded yet.
    pub(crate) fn at_the_beginning(step: u16, slice: u8, school: u8, role: u8) -> State {
        State { step, slice, school, role, cycles: 0, reviewed: false, been: 0, evidence: 0, answers: 0 }
    }

    /// Returns the position of the answer plus one; 0 if it is not known.
    pub(crate) fn answer(self, question: usize) -> u64 {
        self.answers >> (question * ANSWER_BITS) & 0xf
    }

    /// Returns these answers without the one to a question.
    pub(crate) fn clear_answer(answers: u64, question: usize) -> u64 {
        answers & !(0xf << (question * ANSWER_BITS))
    }

    pub(crate) fn with_answer(self, question: usize, answer: u64) -> State {
        let shift = question * ANSWER_BITS;
        State { answers: self.answers & !(0xf << shift) | answer << shift, ..self }
    }
}

/// The ages from one bound to the next, in months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// The first age.
    pub from: Age,
    /// The first age that is no longer included.
    pub under: Age,
}

/// A condition, prepared for states.
#[derive(Clone, Debug)]
pub(crate) enum Test {
    Slices(u64),
    /// One flag for each index in [`Space::school_ages`].
    SchoolAge(u8),
    Answer {
        question: usize,
        is: u16,
    },
    Evidence(u32),
    Cycles(u8),
    Been(u32),
    Role(u8),
    All(Vec<Test>),
    Any(Vec<Test>),
    Not(Box<Test>),
}

/// A route, prepared for states.
#[derive(Clone, Debug)]
pub(crate) struct Exit {
    pub(crate) to: Option<u16>,
    pub(crate) guard: Option<Test>,
    pub(crate) law: Vec<Test>,
    /// The answer that the choice gives, if its step asks a relevant question.
    pub(crate) answers: Option<(usize, u64)>,
}

/// A step, prepared for states.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) kind: Kind,
    pub(crate) exits: Vec<Exit>,
    pub(crate) closes_cycle: bool,
    pub(crate) been: u32,
}

impl Test {
    /// Judges the condition in a state, with three values, as [`Condition::judge`] does.
    pub(crate) fn holds(&self, state: &State) -> Truth {
        let of = |yes: bool| if yes { Truth::Yes } else { Truth::No };
        match self {
            Test::Slices(flags) => of(flags >> state.slice & 1 == 1),
            Test::SchoolAge(flags) => of(flags >> state.school & 1 == 1),
            Test::Answer { question, is } => match state.answer(*question) {
                0 => Truth::NotKnown,
                answer => of(u64::from(*is) >> (answer - 1) & 1 == 1),
            },
            Test::Evidence(flag) => of(state.evidence & flag != 0),
            Test::Cycles(cycles) => of(state.cycles >= *cycles),
            Test::Been(flag) => of(state.been & flag != 0),
            Test::Role(flags) => of(flags >> state.role & 1 == 1),
            Test::Not(inner) => match inner.holds(state) {
                Truth::Yes => Truth::No,
                Truth::No => Truth::Yes,
                Truth::NotKnown => Truth::NotKnown,
            },
            Test::All(parts) => settle(parts, state, Truth::No),
            Test::Any(parts) => settle(parts, state, Truth::Yes),
        }
    }
}

/// `settles` is the value of one part that decides the result.
fn settle(parts: &[Test], state: &State, settles: Truth) -> Truth {
    let mut truth = if settles == Truth::No { Truth::Yes } else { Truth::No };
    for part in parts {
        match part.holds(state) {
            held if held == settles => return settles,
            Truth::NotKnown => truth = Truth::NotKnown,
            _ => {}
        }
    }
    truth
}

impl Exit {
    pub(crate) fn guard(&self, state: &State) -> Truth {
        self.guard.as_ref().map_or(Truth::Yes, |guard| guard.holds(state))
    }

    /// Whether the choice can be made, with a reason if necessary.
    pub(crate) fn can_be_taken(&self, state: &State) -> bool {
        self.to.is_some()
            && self.guard(state) == Truth::Yes
            && self.law.iter().all(|law| law.holds(state) == Truth::Yes)
    }
}

/// The bits for one answer; 0 means not known yet.
const ANSWER_BITS: usize = 4;
