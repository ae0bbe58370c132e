//! A length of time as it is written: a number in one of five units.

use crate::base::lists::TimeUnit;

/// The numbers of days, school days, weeks, school weeks and months, each if it is given.
pub(crate) type GivenUnits = [Option<u32>; 5];

const UNITS: [TimeUnit; 5] =
    [TimeUnit::Days, TimeUnit::SchoolDays, TimeUnit::Weeks, TimeUnit::SchoolWeeks, TimeUnit::Months];

/// Returns every number that is given, with its unit.
pub(crate) fn given(written: GivenUnits) -> impl Iterator<Item = (u32, TimeUnit)> {
    written.into_iter().zip(UNITS).filter_map(|(amount, unit)| Some((amount?, unit)))
}
