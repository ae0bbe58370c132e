//! A look at the seven stepping stones, from form to what is stored.

use jiff::civil::Date;

use crate::forms::fields;
use crate::forms::fields::Together;
use crate::session::commitments::StoneLook;
use crate::wire::{Code, CommitmentForm, Failure};

/// Returns what was said of each stone, and the day on which they look again. `today` is the day of the look.
pub(crate) fn look(form: &CommitmentForm, today: Date) -> Result<(Vec<StoneLook>, Option<Date>), Failure> {
    (stones(form), again(form, today)).together()
}

fn stones(form: &CommitmentForm) -> Result<Vec<StoneLook>, Failure> {
    if form.stones.is_empty() {
        return Err(Failure::of_field(Code::StoneMissing, "stones"));
    }
    let read = form.stones.iter().enumerate().map(|(index, said)| {
        Ok(StoneLook {
            stone: said.stone,
            progress: said.progress,
            shows: fields::line(&said.shows, &format!("shows-{index}"))?,
            next: fields::line(&said.next, &format!("next-{index}"))?,
        })
    });
    read.collect()
}

fn again(form: &CommitmentForm, today: Date) -> Result<Option<Date>, Failure> {
    match fields::optional_date(form.again_date(), "again")? {
        Some(day) if day <= today => Err(Failure::of_field(Code::NextLookTooEarly, "again")),
        day => Ok(day),
    }
}
