//! What is recorded on a journey, as far as the engine reads it.

use jiff::civil::Date;

use crate::base::id::{ChoiceId, EvidenceId, QuestionId, ServiceId, StepId, TaskId, ValueId};
use crate::base::lists::Role;
use crate::engine::consent::who::Who;

/// One dated record. Entries are ordered by `seq`, never by date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub seq: u32,
    pub on: Date,
    pub by: String,
    pub role: Option<Role>,
    pub act: Act,
}

/// What an entry records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// The journey began at this step.
    Begun { at: StepId },
    /// A choice was made at a step.
    Chose {
        step: StepId,
        choice: ChoiceId,
        /// Why expected gates that were not met were passed; empty when there were none.
        gate_reason: String,
        /// The reason that the route itself asks for.
        reason: String,
    },
    /// Something became known about the child.
    Answered { question: QuestionId, value: ValueId },
    /// Evidence came to be held.
    Held { evidence: EvidenceId },
    /// The same, of that day and by whom: the general consent counts by who gave it.
    HeldFrom { evidence: EvidenceId, of: Date, who: Who },
    /// A plan that serves this journey was reviewed: one assess–plan–do–review cycle.
    Reviewed,
    /// The child was away from school on every school day of these, the first and the last included.
    Absent { from: Date, to: Date },
    /// Consent was given for one service, from the first of these days to the last.
    Consented { service: ServiceId, from: Date, until: Option<Date>, who: Who },
    /// Consent was withdrawn for one service, or for all.
    Withdrawn { service: Option<ServiceId>, on: Date, who: Who },
    /// A task was done, or was found not done after all.
    Ticked { step: StepId, task: TaskId, done: bool },
    /// An earlier choice was taken back.
    Undone { seq: u32 },
}
