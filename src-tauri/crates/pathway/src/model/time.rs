//! Lengths of time, and clocks that continue over several steps.

use crate::base::age::{Age, AgeRange};
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

/// The ages of school. For somebody younger or older, school days would stop in the holidays for no reason.
pub const AT_SCHOOL: AgeRange = AgeRange { from: Some(Age::years(4)), under: Some(Age::years(19)) };

impl Timescale {
    /// Returns the time for somebody of that age. Outside the ages of school, school days and school weeks are days and weeks,
    /// unless the law counts them.
    #[must_use]
    pub fn at_age(&self, age: Option<Age>) -> Timescale {
        if age.is_none_or(|age| AT_SCHOOL.holds(age)) || self.origin == Origin::Law {
            return self.clone();
        }
        let (amount, unit) = match self.unit {
            TimeUnit::SchoolDays if self.amount.is_multiple_of(5) => (self.amount / 5, TimeUnit::Weeks),
            TimeUnit::SchoolDays => (self.amount.saturating_mul(7).div_ceil(5), TimeUnit::Days),
            TimeUnit::SchoolWeeks => (self.amount, TimeUnit::Weeks),
            unit => (self.amount, unit),
        };
        Timescale { amount, unit, ..self.clone() }
    }
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
