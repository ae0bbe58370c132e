//! Consent given or withdrawn, from form to entry.

use jiff::civil::Date;
use pathway::Age;
use pathway::consent::OWN_DECISION;
use record::EntryBody;

use crate::forms::fields;
use crate::forms::fields::{Life, Together};
use crate::wire::{Code, ConsentForm, ConsentGiver, Failure, WithdrawalForm};

/// The age before which nobody is taken to consent for themselves, whoever judges it: before school age. It is what the
/// form accepts; the law has no such age.
const YOUNGEST: Age = Age::years(5);

/// Returns consent as typed.
pub(crate) fn consented(form: &ConsentForm, life: Life) -> Result<EntryBody, Failure> {
    let text = |typed: &str, field: &str, is_reason: bool| match fields::text(typed, field) {
        Ok(words) if is_reason => needs_words(Some(form.as_whom), words, field),
        words => words,
    };
    // What they agreed to is not how their disagreement ended, so a settlement has both.
    let is_settled = form.as_whom == ConsentGiver::Settled;
    let what = text(&form.what, "what", !is_settled);
    let ended = text(if is_settled { &form.ended } else { "" }, "ended", is_settled);
    let dates = fields::open_dates(&form.dates, life.born);
    let decided = dates.as_ref().map_or(life.today, |(from, _)| life.today.min(*from));
    let (service, (), by, judged_by, (from, until), what, ended) = (
        fields::required_line(&form.service, "service", Code::ServiceMissing),
        old_enough(Some(form.as_whom), life.born, decided),
        fields::required_line(&form.by, "by", Code::NameMissing),
        judged_by(Some(form.as_whom), &form.judged_by),
        dates,
        what,
        ended,
    )
        .together()?;
    // Consent that begins later is decided on the day on which it is recorded.
    let (as_whom, judged_by) = spoke(form.as_whom, judged_by, life.born, from.min(life.today));
    Ok(EntryBody::Consented { service, by, as_whom, judged_by, from, until, what, ended })
}

/// Checks that a child who is said to consent for themselves could be asked on that day. A refusal is recorded at any age.
pub(crate) fn old_enough(as_whom: Option<ConsentGiver>, born: Date, on: Date) -> Result<(), Failure> {
    let is_own = matches!(as_whom, Some(ConsentGiver::Child | ConsentGiver::YoungPerson | ConsentGiver::Unable));
    if is_own && Age::on(born, on) < YOUNGEST { Err(Failure::of_field(Code::TooYoungToConsent, "as")) } else { Ok(()) }
}

/// Returns a withdrawal as typed.
pub(crate) fn withdrawn(form: &WithdrawalForm, life: Life) -> Result<EntryBody, Failure> {
    let reason = fields::text(&form.reason, "reason").and_then(|reason| needs_words(form.as_whom, reason, "reason"));
    let (on, by, judged_by, reason) = (
        fields::evidence_date(form.date(), life),
        fields::required_line(&form.by, "by", Code::NameMissing),
        judged_by(form.as_whom, &form.judged_by),
        reason,
    )
        .together()?;
    let (as_whom, judged_by) = form.as_whom.map(|giver| spoke(giver, judged_by, life.born, on)).unzip();
    let judged_by = judged_by.unwrap_or_default();
    Ok(EntryBody::ConsentWithdrawn { service: form.service.clone(), on, by, as_whom, judged_by, reason })
}

/// Returns as whom somebody spoke, and who judged or assessed it.
pub(crate) fn spoke(giver: ConsentGiver, judged_by: String, born: Date, on: Date) -> (ConsentGiver, String) {
    let as_whom = by_age(giver, born, on);
    // That a child below 16 was said to be unable is no judgement that the child understands.
    let is_too_young = giver == ConsentGiver::Unable && as_whom != giver;
    (as_whom, if is_too_young { String::new() } else { judged_by })
}

/// Returns the person's own consent as that of a child or of a young person, by their age on the day, whatever was
/// typed. The form may have been opened on another day.
pub(crate) fn by_age(giver: ConsentGiver, born: Date, on: Date) -> ConsentGiver {
    match giver {
        // Below 16 nobody is assessed under the Act of 2005: without a judgement that a child understands, they are heard.
        ConsentGiver::Child | ConsentGiver::YoungPerson | ConsentGiver::Unable if Age::on(born, on) < OWN_DECISION => {
            ConsentGiver::Child
        }
        ConsentGiver::Child | ConsentGiver::YoungPerson => ConsentGiver::YoungPerson,
        other => other,
    }
}

/// Returns who judged that a child understands it, or who assessed that a young person cannot make this decision, which
/// must be known. Empty for everybody else.
pub(crate) fn judged_by(as_whom: Option<ConsentGiver>, typed_name: &str) -> Result<String, Failure> {
    match as_whom {
        Some(ConsentGiver::Unable) => fields::required_line(typed_name, "judgedBy", Code::AssessorMissing),
        Some(ConsentGiver::Child | ConsentGiver::YoungPerson) => fields::line(typed_name, "judgedBy"),
        _ => Ok(String::new()),
    }
}

/// A decision made for somebody else, or one that ends a disagreement, needs a reason.
pub(crate) fn needs_words(as_whom: Option<ConsentGiver>, words: String, field: &str) -> Result<String, Failure> {
    match as_whom {
        Some(ConsentGiver::BestInterests | ConsentGiver::Appointed | ConsentGiver::Settled | ConsentGiver::Court)
            if words.is_empty() =>
        {
            Err(Failure::of_field(Code::ReasonMissing, field))
        }
        _ => Ok(words),
    }
}
