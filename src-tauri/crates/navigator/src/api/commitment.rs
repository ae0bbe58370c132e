//! The setting's own audits of the seven stepping stones.

use crate::api::navigator::Navigator;
use crate::forms::commitment::audit;
use crate::session::commitments::StoredAudit;
use crate::view::commitment;
use crate::wire::{CommitmentForm, CommitmentPage, Failure, Saved};

impl Navigator {
    /// Returns every audit that was recorded.
    pub async fn commitment(&self) -> Result<CommitmentPage, Failure> {
        self.run(move |inner| inner.with_session(|_, session| Ok(commitment::page(session.audits()?)))).await
    }

    /// Records an audit for today.
    pub async fn save_commitment(&self, form: CommitmentForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let on = inner.clock.now().today;
            let (stones, again) = audit(&form, on)?;
            inner.with_session(|_, session| {
                session.add_audit(|number, by| StoredAudit { number, on, by, stones, again })
            })?;
            Ok(inner.saved())
        })
        .await
    }

    /// Removes an audit that was recorded by mistake.
    pub async fn remove_commitment(&self, number: u32) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.with_session(|_, session| session.remove_audit(number))?;
            Ok(inner.saved())
        })
        .await
    }
}
