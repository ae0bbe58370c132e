//! Finding anything, from anywhere, before unlocking too.

use std::sync::Arc;

use crate::api::navigator::Navigator;
use crate::api::state::State;
use crate::content::search_index::FindIndex;
use crate::forms::fields;
use crate::view::search;
use crate::wire::{Failure, FindPage};

impl Navigator {
    /// What fits the text, in groups, the closest first. While the casebook is locked only what needs no casebook is found.
    pub async fn find(&self, text: String) -> Result<FindPage, Failure> {
        self.run(move |inner| {
            fields::looked_for(&text, "text")?;
            let today = inner.clock.now().today;
            let mut state = inner.state();
            let State { content, session, find_index, .. } = &mut *state;
            let index = find_index.get_or_insert_with(|| Arc::new(FindIndex::new(content)));
            search::find(content, index, session.as_mut(), &text, today)
        })
        .await
    }
}
