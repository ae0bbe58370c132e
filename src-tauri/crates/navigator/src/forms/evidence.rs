//! A piece of evidence, from form to entry.

use record::EntryBody;
use record::entry::PartDate;

use crate::forms::consent::{judged_by, needs_words, old_enough, spoke};
use crate::forms::fields;
use crate::forms::fields::{Life, Together};
use crate::forms::part_date::part_date;
use crate::wire::{Code, EvidenceForm, Failure};

/// Returns new evidence as typed. Fails if it names nobody and has neither words nor a file.
///
/// Older entries can be so, and a correction does not know the files of its entry, so [`held`] accepts it.
pub(crate) fn recorded(form: &EvidenceForm, life: Life, is_consent: bool) -> Result<EntryBody, Failure> {
    let (body, ()) = (held(&form.evidence, form, life, is_consent), says_something(form)).together()?;
    Ok(body)
}

fn says_something(form: &EvidenceForm) -> Result<(), Failure> {
    let is_blank = |typed: &str| !typed.chars().any(fields::is_seen);
    let is_empty = is_blank(&form.said_by) && is_blank(&form.note) && form.as_whom.is_none() && form.file.is_none();
    if is_empty { Err(Failure::of_field(Code::EvidenceEmpty, "saidBy")) } else { Ok(()) }
}

/// Returns a piece of evidence as typed. Consent needs a whole date: whose word counts depends on the age on that day.
pub(crate) fn held(evidence: &str, form: &EvidenceForm, life: Life, is_consent: bool) -> Result<EntryBody, Failure> {
    let of = if is_consent || form.as_whom.is_some() {
        fields::evidence_date(form.date(), life).map(PartDate::Day)
    } else {
        part_date(form.date(), form.not_known, life)
    };
    let decided = of.as_ref().ok().and_then(|of| of.day()).unwrap_or(life.today);
    let (of, (), said_by, judged_by, note) = (
        of,
        old_enough(form.as_whom, life.born, decided),
        fields::line(&form.said_by, "saidBy"),
        judged_by(form.as_whom, &form.judged_by),
        fields::text(&form.note, "note").and_then(|note| needs_words(form.as_whom, note, "note")),
    )
        .together()?;
    let (as_whom, judged_by) = form.as_whom.map(|giver| spoke(giver, judged_by, life.born, decided)).unzip();
    let judged_by = judged_by.unwrap_or_default();
    Ok(EntryBody::Held { evidence: evidence.to_owned(), of, said_by, as_whom, judged_by, note })
}
