//! Copies that nobody asks for: after an opening, at intervals, and before something big. None of them delays a request.

use std::sync::{Arc, PoisonError};

use casebook::{Copier, CopyReason};

use crate::api::navigator::{Inner, Navigator};
use crate::session::open::Session;
use crate::wire::{Code, Failure};

/// What a copy is made before.
#[derive(Clone, Copy)]
pub(super) enum Before {
    Import,
    Archive,
}

impl Before {
    fn why(self) -> CopyReason {
        match self {
            Before::Import => CopyReason::BeforeImport,
            Before::Archive => CopyReason::BeforeArchive,
        }
    }
}

/// A copy of the moment before something big, which is still to be made.
pub(super) struct CopyBefore(Copier, Before);

impl Navigator {
    /// Makes a copy in parallel with the requests, if the copies in the folder do not have everything.
    pub(super) fn copy_if_needed(&self) {
        self.copy_in_background(CopyReason::ByItself, |inner| {
            let now = inner.clock.now().at;
            let copier = inner.with_session(|_, session| {
                session.casebook.is_in_place()?;
                Ok(if session.may_be_copied() { Some(session.casebook.copier()?) } else { None })
            })?;
            let Some(copier) = copier else { return Ok(None) };
            Ok(copier.is_needed(now)?.then_some(copier))
        });
        self.copy_there_in_background();
    }

    /// A casebook was opened: it is checked, and copied if it ended without a copy.
    pub(super) fn opened(&self) {
        self.start_checking();
        self.copy_if_needed();
    }

    /// Does so once in a while. The window calls this every few seconds, by answering a ping.
    pub(super) fn copy_when_due(&self) {
        let now = self.inner.clock.now().at;
        if self.inner.auto_lock().is_open() && self.inner.copy_schedule().is_due(now) {
            self.copy_if_needed();
        }
    }

    /// Makes the copy of the moment before something big, now that it is done.
    pub(super) fn finish_copy(&self, before: Option<CopyBefore>) {
        if let Some(CopyBefore(copier, before)) = before {
            self.copy_in_background(before.why(), |_| Ok(Some(copier)));
        }
    }

    /// The app can be closed meanwhile: the thread does not keep it in memory, and closing the casebook stops the copy.
    fn copy_in_background(
        &self,
        why: CopyReason,
        prepare: impl FnOnce(&Inner) -> Result<Option<Copier>, Failure> + Send + 'static,
    ) {
        let (app, turn) = (Arc::downgrade(&self.inner), Arc::clone(&self.inner.copying));
        let now = self.inner.clock.now().at;
        tokio::task::spawn_blocking(move || {
            let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
            let prepared = app.upgrade().map(|inner| prepare(&inner));
            let made = match prepared {
                Some(Ok(Some(copier))) => copier.aside(why, now, &mut |_| ()).map_err(Failure::from),
                Some(Err(failure)) => Err(failure),
                Some(Ok(None)) | None => return,
            };
            if let Some(inner) = app.upgrade() {
                inner.copy_ended(made.map(drop));
            }
        });
    }
}

impl Inner {
    /// Prepares a copy of the casebook as it is now. [`Navigator::finish_copy`] must follow. Something that cannot be copied
    /// is not prevented: whatever is written can be undone.
    pub(super) fn copy_before(&self, session: &Session, before: Before) -> Option<CopyBefore> {
        let copier = session.casebook.copier().ok()?;
        if copier.is_of_one_moment() {
            return Some(CopyBefore(copier, before));
        }
        // On a disk without a log, the copy would have what is written meanwhile.
        let made = copier.aside(before.why(), self.clock.now().at, &mut |_| ());
        self.copied.automatic_ended(made.err().map(|error| Failure::from(error).code));
        None
    }

    /// Removes the copies that the new one has made unnecessary, or remembers why there is none.
    fn copy_ended(&self, made: Result<(), Failure>) {
        match made.and_then(|()| self.with_session(|_, session| Ok(session.casebook.remove_outlived()?))) {
            // The casebook was closed, which makes a copy of its own.
            Err(Failure { code: Code::Locked | Code::CopyStopped, .. }) => {}
            ended => self.copied.automatic_ended(ended.err().map(|failure| failure.code)),
        }
    }
}
