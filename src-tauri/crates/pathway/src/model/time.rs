//! Lengths of time, and clocks that run over several steps.

use crate::base::id::{SourceId, StepId};
use crate::base::lists::{Origin, TimeUnit};

/// A length of time, and where it comes from.
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

/// A time that runs on over several steps, as the twenty weeks of an EHC needs assessment do: it does not begin anew at each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatutoryClock {
    /// How long it runs.
    pub time: Timescale,
    /// The step at whose leaving it began.
    pub since: StepId,
    /// The steps over which it runs on; one that is not named here stops it, and the step's own time counts.
    pub through: Vec<StepId>,
}
