//! Lengths of time, and clocks that continue over several steps.

use crate::base::id::{SourceId, StepId};
use crate::base::lists::{Origin, TimeUnit};

/// A length of time and its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timescale {
    /// The number of units.
    pub amount: u32,
    /// The unit.
    pub unit: TimeUnit,
    /// Where the expectation comes from.
    pub origin: Origin,
    /// For a time set by law: the source that sets it.
    pub statute: Option<SourceId>,
}

/// A legal time limit that continues over several steps, such as the 20 weeks of an EHC needs assessment. It does not
/// begin again at each step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatutoryClock {
    /// The time allowed.
    pub time: Timescale,
    /// The step at whose end it begins.
    pub since: StepId,
    /// The steps over which it continues. Any other step stops it, and that step's own time counts.
    pub through: Vec<StepId>,
}
