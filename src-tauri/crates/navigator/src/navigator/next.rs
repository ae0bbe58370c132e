//! What comes next for a child, over all journeys.

use super::Navigator;
use crate::pages::next;
use crate::pages::whole::Whole;
use crate::wire::{Failure, NextPage};

impl Navigator {
    pub async fn next(&self, child: String) -> Result<NextPage, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            inner.at_desk(|content, desk| Ok(next::page(content, &Whole::open(content, desk, &child, today)?)))
        })
        .await
    }
}
