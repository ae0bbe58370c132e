//! A child made for training: added with several months of entries, and removed completely.

use crate::api::navigator::Navigator;
use crate::edit::sample_story;
use crate::wire::{Added, ChildId, Failure, Saved};

impl Navigator {
    pub async fn add_sample(&self) -> Result<Added<ChildId>, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            let id = inner.with_session(|content, session| {
                let id = sample_story::add(content, session, &now)?;
                session.acts.clear();
                Ok(id)
            })?;
            Ok(Added { id, at: now.time_of_day() })
        })
        .await
    }

    /// Removes a child made for training. No other child can be removed.
    pub async fn remove_sample(&self, child: ChildId) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.with_session(|_, session| session.remove_sample(&child))?;
            Ok(Saved { at: inner.clock.now().time_of_day() })
        })
        .await
    }
}
