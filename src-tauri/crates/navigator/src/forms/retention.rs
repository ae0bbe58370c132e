//! Keeping a record longer, from form to entry.

use jiff::civil::Date;

use crate::forms::fields;
use crate::forms::fields::Together;
use crate::wire::{Code, Failure, KeepLongerForm};

/// Returns the last day on which a record is kept, and why.
pub(crate) fn kept_longer(form: &KeepLongerForm, today: Date) -> Result<(Date, String), Failure> {
    (fields::required_text(&form.why, "why", Code::ReasonMissing), until(form, today))
        .together()
        .map(|(reason, until)| (until, reason))
}

fn until(form: &KeepLongerForm, today: Date) -> Result<Date, Failure> {
    let day = fields::real_date(form.date(), "until")?;
    if day <= today { Err(Failure::of_field(Code::KeepTooEarly, "until")) } else { Ok(day) }
}
