//! A change of school, from form to entry.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::forms::fields;
use crate::wire::{Code, Failure, MoveForm};

/// Returns the day of a change of school. Fails unless it is a real date, in the child's lifetime, and at most a year
/// ahead.
pub(crate) fn moving_day(form: &MoveForm, born: Date, today: Date) -> Result<Date, Failure> {
    let day = fields::date(form.first_date());
    let day = day.ok_or_else(|| Failure::of_field(Code::DateNotReal, "from"))?;
    let last = today.checked_add(1.year()).unwrap_or(today);
    let day = fields::since_birth(day, born, "from")?;
    if day <= last { Ok(day) } else { Err(Failure::of_field(Code::MoveDateTooFar, "from")) }
}
