//! Drafts: what is being typed, kept in the casebook until it is saved or thrown away.

use crate::api::navigator::Navigator;
use crate::session::clock::{date_of, time_of};
use crate::wire::{Code, DraftText, Failure, LONGEST_DRAFT, Saved};

/// A key is made by the screens; none needs more.
const LONGEST_KEY: usize = 200;

impl Navigator {
    /// What was being typed in a field, if it was not saved.
    pub async fn draft(&self, key: String) -> Result<Option<DraftText>, Failure> {
        self.run(move |inner| {
            let draft = inner.with_session(|_, session| Ok(session.casebook.draft(&key)?))?;
            Ok(draft.map(|draft| DraftText { text: draft.text, on: date_of(&draft.at), at: time_of(&draft.at) }))
        })
        .await
    }

    /// Keeps what is being typed in a field. Nothing typed is nothing to keep.
    pub async fn keep_draft(&self, key: String, text: String) -> Result<Saved, Failure> {
        self.run(move |inner| {
            if key.len() > LONGEST_KEY || text.chars().nth(LONGEST_DRAFT).is_some() {
                return Err(Failure::new(Code::TextTooLong));
            }
            let now = inner.clock.now();
            inner.with_session(|_, session| {
                session.may_write()?;
                if text.trim().is_empty() {
                    Ok(session.casebook.drop_draft(&key)?)
                } else {
                    Ok(session.casebook.keep_draft(&key, &text, now.at)?)
                }
            })?;
            Ok(Saved { at: now.time_of_day() })
        })
        .await
    }

    /// Throws a draft away.
    pub async fn drop_draft(&self, key: String) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.with_session(|_, session| {
                session.may_write()?;
                Ok(session.casebook.drop_draft(&key)?)
            })?;
            Ok(Saved { at: inner.clock.now().time_of_day() })
        })
        .await
    }
}
