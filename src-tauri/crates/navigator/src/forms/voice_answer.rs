//! An answer to somebody's words, from form to entry.

use jiff::civil::Date;
use record::EntryBody;

use crate::forms::fields;
use crate::forms::fields::{Life, Together};
use crate::wire::{Code, Failure, VoiceAnswerForm};

/// Returns the answer to the words of the entry `seq`. Fails with every fault of the form.
pub(crate) fn voice_answered(seq: u32, form: &VoiceAnswerForm, life: Life) -> Result<EntryBody, Failure> {
    let (did, could_not, told_on) =
        (fields::text(&form.did, "did"), fields::text(&form.could_not, "couldNot"), told_on(form, life)).together()?;
    if did.is_empty() && could_not.is_empty() {
        return Err(Failure::of_field(Code::WordsMissing, "did"));
    }
    Ok(EntryBody::VoiceAnswered { seq, did, could_not, told_on })
}

fn told_on(form: &VoiceAnswerForm, life: Life) -> Result<Option<Date>, Failure> {
    let Some(day) = fields::optional_date(form.date(), "told")? else { return Ok(None) };
    let day = fields::since_birth(day, life.born, "told")?;
    if day > life.today { Err(Failure::of_field(Code::DateInFuture, "told")) } else { Ok(Some(day)) }
}
