//! One difference between two editions.

use pathway::id::StepId;

/// The mark of a difference that takes away a protection: a gate, a reason, a limit, a link or a sign.
pub(super) const LOOSENS: &str = " [loosens]";

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    Added {
        step: StepId,
    },
    Removed {
        step: StepId,
    },
    /// A choice is new or was removed, leads to another step, or is for other children.
    Rerouted {
        step: StepId,
        what: String,
    },
    /// A gate is new or was removed, or asks for something else.
    Regated {
        step: StepId,
        what: String,
    },
    /// Any other difference of a step: its kind, time or sources.
    Altered {
        step: StepId,
        what: String,
    },
}

impl Change {
    pub fn step(&self) -> &StepId {
        match self {
            Change::Added { step }
            | Change::Removed { step }
            | Change::Rerouted { step, .. }
            | Change::Regated { step, .. }
            | Change::Altered { step, .. } => step,
        }
    }
}
