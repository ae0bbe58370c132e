//! A protective note, from form to entry.

use record::EntryBody;
use record::entry::Protection;

use crate::forms::fields::{self, Life};
use crate::forms::part_date::part_date;
use crate::wire::{Code, Failure, ProtectionForm};

/// Returns a protective note as typed.
pub(crate) fn protected(form: &ProtectionForm, life: Life) -> Result<EntryBody, Failure> {
    Ok(EntryBody::Protected(Protection {
        against: form.kind,
        who: fields::required_line(&form.who, "who", Code::NameMissing)?,
        words: fields::required_text(&form.words, "words", Code::WordsMissing)?,
        given_by: fields::required_line(&form.given_by, "givenBy", Code::NameMissing)?,
        from: part_date(form.date(), form.not_known, life)?,
    }))
}
