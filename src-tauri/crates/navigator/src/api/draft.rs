//! Drafts: text that is being typed, stored in the casebook until it is saved or discarded.

use casebook::{ChildRecord, Error};

use crate::api::navigator::Navigator;
use crate::session::clock::{date_of, time_of};
use crate::session::open::Session;
use crate::wire::{Code, DraftText, Failure, JourneyId, LONGEST_DRAFT, Saved, Unsaved};

/// The longest key, in characters. The screens make the keys and need no more.
const LONGEST_KEY: usize = 200;

impl Navigator {
    /// Returns the unsaved text of a field, if there is any.
    pub async fn draft(&self, key: String) -> Result<Option<DraftText>, Failure> {
        self.run(move |inner| {
            let draft = inner.with_session(|_, session| Ok(session.casebook.draft(&key)?))?;
            Ok(draft.map(|draft| DraftText { text: draft.text, on: date_of(&draft.at), at: time_of(&draft.at) }))
        })
        .await
    }

    /// Stores the text that is being typed in a field. An empty text is not stored.
    pub async fn keep_draft(&self, key: String, text: String) -> Result<Saved, Failure> {
        self.run(move |inner| {
            if key.len() > LONGEST_KEY || text.chars().nth(LONGEST_DRAFT).is_some() {
                return Err(Failure::new(Code::TextTooLong));
            }
            let now = inner.clock.now();
            inner.with_session(|_, session| {
                session.may_write()?;
                if text.trim().is_empty() {
                    session.casebook.drop_draft(&key)
                } else {
                    Ok(session.casebook.keep_draft(&key, &text, now.at)?)
                }
            })?;
            Ok(Saved { at: now.time_of_day() })
        })
        .await
    }

    /// Returns what was typed about children and is not saved, the newest first.
    pub async fn unsaved(&self) -> Result<Vec<Unsaved>, Failure> {
        self.run(move |inner| {
            inner.with_session(|content, session| {
                let mut all = Vec::new();
                for (key, at) in session.casebook.drafts()? {
                    let Some(child) = child_of(session, &key)? else { continue };
                    let child = session.named(content, &child)?;
                    all.push(Unsaved { key, child, on: date_of(&at), at: time_of(&at) });
                }
                Ok(all)
            })
        })
        .await
    }

    /// Discards a draft.
    pub async fn drop_draft(&self, key: String) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.with_session(|_, session| {
                session.may_write()?;
                session.casebook.drop_draft(&key)
            })?;
            Ok(Saved { at: inner.clock.now().time_of_day() })
        })
        .await
    }
}

/// Returns the child whom a draft is about: its key names the child, or one of the child’s journeys.
fn child_of(session: &Session, key: &str) -> Result<Option<ChildRecord>, Failure> {
    for word in key.split(' ') {
        let journey = session.casebook.journey(&JourneyId::from(word))?;
        let id = journey.map_or_else(|| word.into(), |journey| journey.child);
        match session.casebook.child(&id) {
            Ok(child) => return Ok(Some(child)),
            Err(Error::UnknownChild) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(None)
}
