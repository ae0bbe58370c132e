//! Consent, service by service: given with its dates, withdrawn for one service or for all.

use jiff::civil::Date;

use super::Navigator;
use crate::pages::consents;
use crate::pages::whole::Whole;
use crate::record::Body;
use crate::typed;
use crate::wire::{Code, ConsentForm, ConsentsPage, Failure, Saved, WithdrawalForm};

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
            let body = withdrawn(&form, inner.clock.now().today)?;
            inner.write(&child, vec![(None, body)], None)
        })
        .await
    }
}

/// Consent as typed.
pub(crate) fn consented(form: &ConsentForm) -> Result<Body, Failure> {
    let (from, until) = typed::open_dates(&form.dates)?;
    Ok(Body::Consented {
        service: typed::needed_line(&form.service, "service", Code::ServiceMissing)?,
        by: typed::needed_line(&form.by, "by", Code::NameMissing)?,
        as_whom: form.as_whom,
        from,
        until,
        what: typed::text(&form.what, "what")?,
    })
}

/// A withdrawal as typed.
pub(crate) fn withdrawn(form: &WithdrawalForm, today: Date) -> Result<Body, Failure> {
    Ok(Body::ConsentWithdrawn {
        on: typed::evidence_date(&form.day, &form.month, &form.year, today)?,
        by: typed::needed_line(&form.by, "by", Code::NameMissing)?,
        reason: typed::text(&form.reason, "reason")?,
        service: form.service.clone(),
    })
}

impl super::Inner {
    fn known_service(&self, service: &str) -> Result<(), Failure> {
        let known = self.state().content.pack.services.contains_key(&service.into());
        if known { Ok(()) } else { Err(Failure::of_field(Code::UnknownService, "service")) }
    }
}
