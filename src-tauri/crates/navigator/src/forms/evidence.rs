//! A piece of evidence, from form to entry.

use record::EntryBody;

use crate::forms::consent::{by_age, judged_by, needs_words};
use crate::forms::fields;
use crate::forms::fields::{Life, Together};
use crate::wire::{EvidenceForm, Failure};

/// Returns a piece of evidence as typed.
pub(crate) fn held(evidence: &str, form: &EvidenceForm, life: Life) -> Result<EntryBody, Failure> {
    let (of, said_by, judged_by, note) = (
        fields::evidence_date(form.date(), life),
        fields::line(&form.said_by, "saidBy"),
        judged_by(form.as_whom, &form.judged_by),
        fields::text(&form.note, "note").and_then(|note| needs_words(form.as_whom, note, "note")),
    )
        .together()?;
    let as_whom = form.as_whom.map(|giver| by_age(giver, life.born, of));
    Ok(EntryBody::Held { evidence: evidence.to_owned(), of, said_by, as_whom, judged_by, note })
}
