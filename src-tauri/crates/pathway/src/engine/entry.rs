//! What is recorded on a journey, as far as the engine reads it.

use jiff::civil::Date;

use crate::base::id::{ChoiceId, EvidenceId, QuestionId, ServiceId, StepId, TaskId, ValueId};
use crate::base::lists::Role;
use crate::engine::consent::who::Who;

/// One dated record. Entries are ordered by `seq`, never by date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The number of the entry; entries are ordered by it.
    pub seq: u32,
    /// The day the entry is dated.
    pub on: Date,
    /// Who wrote it.
    pub by: String,
    /// The role of the person who wrote it.
    pub role: Option<Role>,
    /// What happened.
    pub act: Act,
}

/// What an entry records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// The journey began at this step.
    Begun {
        /// The step.
        at: StepId,
    },
    /// A choice was made at a step.
    Chose {
        /// The step.
        step: StepId,
        /// The choice that was made.
        choice: ChoiceId,
        /// Why expected gates that were not met were passed; empty if there were none.
        gate_reason: String,
        /// The reason that the choice itself asks for.
        reason: String,
    },
    /// Something became known about the child.
    Answered {
        /// The question.
        question: QuestionId,
        /// The answer.
        value: ValueId,
    },
    /// Evidence was recorded.
    Held {
        /// The evidence.
        evidence: EvidenceId,
    },
    /// The same, with its day and its source: it matters who gave the general consent.
    HeldFrom {
        /// The evidence.
        evidence: EvidenceId,
        /// The day of the evidence itself.
        of: Date,
        /// Who gave it, for consent.
        who: Who,
    },
    /// A plan that supports this journey was reviewed: one assess–plan–do–review cycle.
    Reviewed,
    /// The child was away from school on every school day of a period, including the first and the last day.
    Absent {
        /// The first day away.
        from: Date,
        /// The last day away.
        to: Date,
    },
    /// Consent was given for one service, from the first day to the last.
    Consented {
        /// The service.
        service: ServiceId,
        /// The first day on which it counts.
        from: Date,
        /// The last day; `None` if it has no end.
        until: Option<Date>,
        /// Who consented.
        who: Who,
    },
    /// Consent was withdrawn for one service, or for all.
    Withdrawn {
        /// The service; `None` for all consent.
        service: Option<ServiceId>,
        /// The day of the withdrawal.
        on: Date,
        /// Who withdrew it.
        who: Who,
    },
    /// A task was ticked or unticked.
    Ticked {
        /// The step.
        step: StepId,
        /// The task.
        task: TaskId,
        /// Whether it is done.
        done: bool,
    },
    /// An earlier choice was undone.
    Undone {
        /// The entry that is undone.
        seq: u32,
    },
}
