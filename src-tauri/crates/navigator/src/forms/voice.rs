//! Who said something, and when; and notes.

use jiff::civil::Date;
use record::EntryBody;

use crate::forms::fields;
use crate::forms::fields::{Life, Together};
use crate::wire::{Code, Failure, NoteForm, Speaker, TypedDate};

/// Returns which parent or carer speaks, such as “mum”: one line, which can be empty. The child needs no name here.
pub(crate) fn who_spoke(speaker: Speaker, typed: &str, field: &str) -> Result<String, Failure> {
    match speaker {
        Speaker::Child => Ok(String::new()),
        Speaker::Parent => fields::line(typed, field),
    }
}

/// Returns a new note as typed.
pub(crate) fn note(form: &NoteForm, life: Life) -> Result<EntryBody, Failure> {
    noted(&form.words, form.date(), life.today, life)
}

/// Returns a note as typed, new or corrected, that was `written` on a day.
pub(crate) fn noted(words: &str, typed: TypedDate<'_>, written: Date, life: Life) -> Result<EntryBody, Failure> {
    let words = fields::required_text(words, "words", Code::WordsMissing);
    let (words, happened) = (words, happened(typed, written, life)).together()?;
    Ok(EntryBody::Noted { words, happened })
}

/// Returns the day that words or a note are of, if it is not the day on which they were `written`. It can be empty.
pub(crate) fn happened(typed: TypedDate<'_>, written: Date, life: Life) -> Result<Option<Date>, Failure> {
    let Some(day) = fields::day_or_today(typed)? else { return Ok(None) };
    let day = fields::since_birth(day, life.born, "date")?;
    if day > life.today {
        return Err(Failure::of_field(Code::DateInFuture, "date"));
    }
    Ok(Some(day).filter(|day| *day != written))
}
