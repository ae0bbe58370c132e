//! Putting off, from form to entry.

use jiff::civil::Date;
use record::put_off::last_day;

use crate::forms::fields;
use crate::forms::fields::Together;
use crate::wire::{Code, Failure, PutOffForm};

/// Returns until when something is put off, and why. `from` is the day on which it is put off.
pub(crate) fn put_off(form: &PutOffForm, from: Date) -> Result<(Date, String), Failure> {
    (until(form, from), fields::required_text(&form.why, "why", Code::ReasonMissing)).together()
}

fn until(form: &PutOffForm, from: Date) -> Result<Date, Failure> {
    let day = fields::real_date(form.date(), "until")?;
    if day <= from {
        Err(Failure::of_field(Code::PutOffTooEarly, "until"))
    } else if last_day(from) < day {
        Err(Failure::of_field(Code::PutOffTooLate, "until"))
    } else {
        Ok(day)
    }
}
