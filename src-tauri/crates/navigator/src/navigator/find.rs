//! Finding anything, from anywhere, before unlocking too.

use std::sync::Arc;

use super::{Navigator, State};
use crate::find_index::FindIndex;
use crate::pages::find;
use crate::typed;
use crate::wire::{Failure, FindPage};

impl Navigator {
    /// What fits the text, in groups, the closest first. While the casebook is locked only what needs no casebook is found.
    pub async fn find(&self, text: String) -> Result<FindPage, Failure> {
        self.run(move |inner| {
            typed::looked_for(&text, "text")?;
            let today = inner.clock.now().today;
            let mut state = inner.state();
            let State { content, session, find_index, .. } = &mut *state;
            let index = find_index.get_or_insert_with(|| Arc::new(FindIndex::new(content)));
            find::find(content, index, session.as_mut(), &text, today)
        })
        .await
    }
}
