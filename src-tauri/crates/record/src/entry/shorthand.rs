//! Shorter ways to make the body of an entry, and to read it.

use super::EntryBody;

impl EntryBody {
    /// A note about the day on which it is written.
    pub fn noted(words: impl Into<String>) -> EntryBody {
        EntryBody::Noted { words: words.into(), happened: None }
    }

    /// An undo of the entry `seq`, without a reason.
    pub fn undone(seq: u32) -> EntryBody {
        EntryBody::Undone { seq, reason: String::new() }
    }

    /// The content of a [`EntryBody::Changed`], to any depth; any other body as it is.
    pub(crate) fn as_it_is(&self) -> &EntryBody {
        match self {
            EntryBody::Changed { to, .. } => to.as_it_is(),
            other => other,
        }
    }
}
