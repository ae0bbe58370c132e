//! Consent, service by service: given with its dates, withdrawn for one service or for all.

use jiff::civil::Date;

use super::Navigator;
use crate::pages::consents;
use crate::pages::whole::Whole;
use crate::record::Body;
use crate::typed::{self, Together};
use crate::wire::{Code, ConsentForm, ConsentGiver, ConsentsPage, Failure, Saved, WithdrawalForm};

impl Navigator {
    pub async fn consents(&self, child: String) -> Result<ConsentsPage, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            inner.at_desk(|content, desk| consents::page(content, &Whole::open(content, desk, &child, today)?))
        })
        .await
    }

    /// Writes down that consent was given for one service.
    pub async fn give_consent(&self, child: String, form: ConsentForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.at_desk(|_, desk| Ok(desk.casebook.child(&child)?))?;
            if !form.service.is_empty() {
                inner.known_service(&form.service)?;
            }
            inner.write(&child, vec![(None, consented(&form)?)], None)
        })
        .await
    }

    /// Writes down that consent was withdrawn: the doors to that service close at once, on every pathway.
    pub async fn withdraw_consent(&self, child: String, form: WithdrawalForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.at_desk(|_, desk| Ok(desk.casebook.child(&child)?))?;
            if let Some(service) = &form.service {
                inner.known_service(service)?;
            }
            let asked = form.as_whom.ok_or_else(|| Failure::of_field(Code::SpeakerMissing, "as"));
            let (_, body) = (asked, withdrawn(&form, inner.clock.now().today)).together()?;
            inner.write(&child, vec![(None, body)], None)
        })
        .await
    }
}

/// Consent as typed.
pub(crate) fn consented(form: &ConsentForm) -> Result<Body, Failure> {
    let what = typed::text(&form.what, "what").and_then(|what| needs_words(Some(form.as_whom), what, "what"));
    let (service, by, judged_by, (from, until), what) = (
        typed::needed_line(&form.service, "service", Code::ServiceMissing),
        typed::needed_line(&form.by, "by", Code::NameMissing),
        judged_by(Some(form.as_whom), &form.judged_by),
        typed::open_dates(&form.dates),
        what,
    )
        .together()?;
    Ok(Body::Consented { service, by, as_whom: form.as_whom, judged_by, from, until, what })
}

/// A withdrawal as typed.
pub(crate) fn withdrawn(form: &WithdrawalForm, today: Date) -> Result<Body, Failure> {
    let reason = typed::text(&form.reason, "reason").and_then(|reason| needs_words(form.as_whom, reason, "reason"));
    let (on, by, judged_by, reason) = (
        typed::evidence_date(&form.day, &form.month, &form.year, today),
        typed::needed_line(&form.by, "by", Code::NameMissing),
        judged_by(form.as_whom, &form.judged_by),
        reason,
    )
        .together()?;
    Ok(Body::ConsentWithdrawn { service: form.service.clone(), on, by, as_whom: form.as_whom, judged_by, reason })
}

/// Who judged that a child understands it; that is asked of nobody else.
pub(crate) fn judged_by(as_whom: Option<ConsentGiver>, typed_name: &str) -> Result<String, Failure> {
    let is_own = matches!(as_whom, Some(ConsentGiver::Child | ConsentGiver::YoungPerson));
    typed::line(if is_own { typed_name } else { "" }, "judgedBy")
}

/// A decision for others, or one that ends a disagreement, is written down with its reason.
fn needs_words(as_whom: Option<ConsentGiver>, words: String, field: &str) -> Result<String, Failure> {
    match as_whom {
        Some(ConsentGiver::BestInterests | ConsentGiver::Settled) if words.is_empty() => {
            Err(Failure::of_field(Code::ReasonMissing, field))
        }
        _ => Ok(words),
    }
}

impl super::Inner {
    fn known_service(&self, service: &str) -> Result<(), Failure> {
        let known = self.state().content.pack.services.contains_key(&service.into());
        if known { Ok(()) } else { Err(Failure::of_field(Code::UnknownService, "service")) }
    }
}
