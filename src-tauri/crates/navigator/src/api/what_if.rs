//! "What if": nothing here writes.

use crate::api::navigator::Navigator;
use crate::view::what_if;
use crate::wire::{Code, Failure, JourneyId, Scenario, WhatIf};

impl Navigator {
    /// Returns a journey as it would be after the given changes, on a copy in memory.
    pub async fn what_if(&self, journey: JourneyId, imagined: Vec<Scenario>) -> Result<WhatIf, Failure> {
        self.run(move |inner| {
            let child = inner.with_session(|_, session| {
                let record = session.casebook.journey(&journey)?.ok_or(Failure::new(Code::UnknownJourney))?;
                let is_begun = session.read(&record.child)?.is_begun(record.id.as_str());
                if is_begun { Ok(record.child) } else { Err(Failure::new(Code::UnknownJourney)) }
            })?;
            inner.with_case_file(&child, |content, session, case| {
                what_if::page(content, session, case, &journey, &imagined)
            })
        })
        .await
    }
}
