//! What can be put off, as it is stored.

use serde::{Deserialize, Serialize};

/// Something due that can be put off. Once shipped, a variant and its fields keep their names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "due", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum DueThing {
    /// The time of a step, or of the complete wait.
    Step {
        /// The id of the step.
        step: String,
    },
    /// The next check-in of a wait.
    CheckIn {
        /// The id of the step.
        step: String,
    },
    /// The review of a plan.
    Review {
        /// The number of the entry that recorded the plan.
        plan: u32,
    },
}
