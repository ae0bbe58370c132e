//! The next steps of a child, over all journeys.

use crate::api::navigator::Navigator;
use crate::view::next_steps;
use crate::wire::{ChildId, Failure, NextPage};

impl Navigator {
    pub async fn next_steps(&self, child: ChildId) -> Result<NextPage, Failure> {
        self.run(move |inner| inner.with_case_file(&child, |content, _, case| next_steps::page(content, case))).await
    }
}
