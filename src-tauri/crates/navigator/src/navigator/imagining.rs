//! "What if": nothing here writes.

use super::Navigator;
use crate::pages::what_if;
use crate::wire::{Code, Failure, Imagined, WhatIf};

impl Navigator {
    /// A journey as it would be after what is imagined, on a copy in memory.
    pub async fn what_if(&self, journey: String, imagined: Vec<Imagined>) -> Result<WhatIf, Failure> {
        self.run(move |inner| {
            let child = inner.at_desk(|_, desk| {
                let record = desk.casebook.journey(&journey)?.ok_or(Failure::new(Code::UnknownJourney))?;
                let is_begun = desk.read(&record.child)?.is_begun(&record.id);
                if is_begun { Ok(record.child) } else { Err(Failure::new(Code::UnknownJourney)) }
            })?;
            inner.with_whole(&child, |content, desk, whole| what_if::page(content, desk, whole, &journey, &imagined))
        })
        .await
    }
}
