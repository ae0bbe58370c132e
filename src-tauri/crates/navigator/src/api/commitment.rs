//! The setting's own looks at the seven stepping stones.

use crate::api::navigator::Navigator;
use crate::forms::commitment::look;
use crate::session::commitments::Look;
use crate::view::commitment;
use crate::wire::{CommitmentForm, CommitmentPage, Failure, Saved};

impl Navigator {
    /// Returns every look that was recorded.
    pub async fn commitment(&self) -> Result<CommitmentPage, Failure> {
        self.run(move |inner| inner.with_session(|_, session| Ok(commitment::page(session.looks()?)))).await
    }

    /// Records a look for today.
    pub async fn save_commitment(&self, form: CommitmentForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let on = inner.clock.now().today;
            let (stones, again) = look(&form, on)?;
            inner.with_session(|_, session| session.add_look(|number, by| Look { number, on, by, stones, again }))?;
            Ok(inner.saved())
        })
        .await
    }

    /// Removes a look that was recorded by mistake.
    pub async fn remove_commitment(&self, number: u32) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.with_session(|_, session| session.remove_look(number))?;
            Ok(inner.saved())
        })
        .await
    }
}
