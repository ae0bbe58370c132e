//! A disagreement, from form to entry.

use record::EntryBody;

use crate::forms::fields;
use crate::forms::fields::{Life, Together};
use crate::wire::{Code, DisagreementForm, Failure};

/// Returns a disagreement as typed.
pub(crate) fn disagreed(form: &DisagreementForm, life: Life) -> Result<EntryBody, Failure> {
    let letter_on = fields::optional_date(form.date(), "letter").and_then(|day| {
        let day = day.map(|day| fields::since_birth(day, life.born, "letter")).transpose()?;
        let is_ahead = day.is_some_and(|day| day > life.today);
        if is_ahead { Err(Failure::of_field(Code::EvidenceDateInFuture, "letter")) } else { Ok(day) }
    });
    let (words, letter_on) = (fields::required_text(&form.words, "words", Code::WordsMissing), letter_on).together()?;
    Ok(EntryBody::Disagreed { who: form.who, about: form.about, words, letter_on })
}
