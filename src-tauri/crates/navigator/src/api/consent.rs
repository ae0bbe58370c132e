//! Consent, service by service: given with its dates, withdrawn for one service or for all.

use record::NewEntry;

use crate::api::navigator::{Inner, Navigator};
use crate::forms::consent::{consented, withdrawn};
use crate::forms::fields::Together;
use crate::view::consent;
use crate::wire::{ChildId, Code, ConsentForm, ConsentsPage, Failure, Saved, WithdrawalForm};

impl Navigator {
    pub async fn consents(&self, child: ChildId) -> Result<ConsentsPage, Failure> {
        self.run(move |inner| inner.with_case_file(&child, |content, _, case| consent::page(content, case))).await
    }

    /// Records that consent was given for one service.
    pub async fn give_consent(&self, child: ChildId, form: ConsentForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let life = inner.life(&child)?;
            if !form.service.is_empty() {
                inner.known_service(&form.service)?;
            }
            inner.write(&child, vec![NewEntry::of_child(consented(&form, life)?)], None)
        })
        .await
    }

    /// Records that consent was withdrawn: choices that refer to that service close at once, on every pathway.
    pub async fn withdraw_consent(&self, child: ChildId, form: WithdrawalForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let life = inner.life(&child)?;
            if let Some(service) = &form.service {
                inner.known_service(service)?;
            }
            let asked = form.as_whom.ok_or_else(|| Failure::of_field(Code::SpeakerMissing, "as"));
            let (_, body) = (asked, withdrawn(&form, life)).together()?;
            inner.write(&child, vec![NewEntry::of_child(body)], None)
        })
        .await
    }
}

impl Inner {
    pub(super) fn known_service(&self, service: &str) -> Result<(), Failure> {
        let known = self.state().content.pack.services.contains_key(&service.into());
        if known { Ok(()) } else { Err(Failure::of_field(Code::UnknownService, "service")) }
    }
}
