//! “What worries you most?”: plain questions that lead from a worry to the pathways that fit it.

use crate::base::age::AgeRange;
use crate::base::id::{InterruptId, ServiceId, SourceId, Target};
use crate::base::lists::Origin;
use crate::base::place::Place;

/// The most questions that are asked one after the other.
pub const MOST_QUESTIONS: usize = 3;

/// The questions of a pack. The first is asked first; an answer can ask another.
#[derive(Clone, Debug)]
pub struct Worries {
    /// In the order of the file; never empty.
    pub questions: Vec<WorryQuestion>,
    /// Where the sorting comes from.
    pub origin: Origin,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// Where it is in its file.
    pub place: Place,
}

/// One question. Its words are the message `worry-<id>`.
#[derive(Clone, Debug)]
pub struct WorryQuestion {
    /// Its name in the file.
    pub id: String,
    /// In the order in which they are shown.
    pub answers: Vec<WorryAnswer>,
    /// Where it is in its file.
    pub place: Place,
}

/// One answer. Its words are the message `worry-<question>-<id>`.
#[derive(Clone, Debug)]
pub struct WorryAnswer {
    /// Its name in the file.
    pub id: String,
    /// The ages at which it is offered.
    pub ages: AgeRange,
    /// What follows from it.
    pub leads: WorryLeads,
    /// The STOP sign that urgent help shows for it.
    pub sign: Option<InterruptId>,
    /// Services that can help at once, before any pathway begins.
    pub services: Vec<ServiceId>,
    /// Where it is in its file.
    pub place: Place,
}

/// What follows from an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorryLeads {
    /// Urgent help.
    Urgent,
    /// Another question, by its id.
    Ask(String),
    /// Steps at which a journey can begin, the one that fits most first.
    To(Vec<Target>),
}

impl Worries {
    /// Returns the question with this id.
    pub fn question(&self, id: &str) -> Option<&WorryQuestion> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// Returns every answer, with its question.
    pub fn answers(&self) -> impl Iterator<Item = (&WorryQuestion, &WorryAnswer)> {
        self.questions.iter().flat_map(|question| question.answers.iter().map(move |answer| (question, answer)))
    }
}
