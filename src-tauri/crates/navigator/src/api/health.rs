//! The check of the casebook. It runs in parallel with the requests after each opening, once a day, and on request.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{MutexGuard, PoisonError};

use casebook::Casebook;
use record::parse::attached_digest;

use crate::api::navigator::{Inner, Navigator};
use crate::content::shipped::Content;
use crate::forms::fields;
use crate::import::state::Import;
use crate::session::open::Session;
use crate::session::watch::fault_of;
use crate::wire::{ChildId, Code, Damage, Failure, Health, Lost, PutBack, Secret, Status};

impl Navigator {
    /// Returns what is known about the casebook. If the last check was on an earlier day, or if something else has written
    /// to the database since, a new one starts.
    pub async fn health(&self) -> Result<Health, Failure> {
        let (health, is_old) = self.inner.health.now(self.inner.clock.now().today);
        let inner = std::sync::Arc::clone(&self.inner);
        let is_other = tokio::task::spawn_blocking(move || inner.was_written_by_others()).await.unwrap_or(false);
        if is_old || is_other { self.check_now().await } else { Ok(self.inner.with_copies(health)) }
    }

    /// Checks the complete casebook in parallel with other requests.
    pub async fn check_now(&self) -> Result<Health, Failure> {
        if self.inner.health.told().checker.is_none() {
            return Err(Failure::new(Code::Locked));
        }
        self.start_checking();
        let health = self.inner.health.told().health();
        Ok(self.inner.with_copies(health))
    }

    /// Records that somebody knows what is missing. From now on the record counts as it is.
    pub async fn accept_loss(&self) -> Result<Health, Failure> {
        self.run(|inner| {
            inner.with_session(|_, session| Ok(session.casebook.accept_loss()?))?;
            let mut told = inner.health.told();
            told.loss = None;
            Ok(inner.with_copies(told.health()))
        })
        .await
    }

    /// Replaces a casebook that cannot be opened or is damaged with the best copy, and opens it.
    pub async fn put_back(&self, passphrase: impl Into<Secret>) -> Result<Status, Failure> {
        let passphrase = passphrase.into();
        self.run(move |inner| {
            fields::passphrase(&passphrase, "passphrase")?;
            let _closed = inner.wait_for_closing();
            if inner.state().session.is_none() {
                let now = inner.clock.now().at;
                let restored = inner.guessing(|| Ok(Casebook::restore(&inner.folder(), &passphrase, now)?))?;
                let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
                let copy = restored.copy.as_deref().and_then(name);
                inner.open_session(restored.casebook)?;
                inner.health.was_put_back(PutBack { copy, aside: restored.aside.to_string_lossy().into_owned() });
            }
            Ok(inner.status())
        })
        .await
        .inspect(|_| self.opened())
    }

    pub(super) fn start_checking(&self) {
        let Some((checker, opening)) = self.inner.health.next() else { return };
        let inner = std::sync::Arc::clone(&self.inner);
        tokio::task::spawn_blocking(move || {
            // A fault of the key file is not noticed again until the casebook has to be opened with it.
            let _ = inner.with_session(|_, session| {
                session.casebook.is_in_place()?;
                Ok(session.casebook.mend_key_file()?)
            });
            let checked = checker.check(|entry| attached_digest(&entry.body));
            let _ = inner.with_session(|_, session| Ok(session.casebook.take_in_log()?));
            inner.health.ended(opening, checked, &inner.clock.now());
        });
    }
}

impl Inner {
    /// Adds what is known about the automatic copies of the open casebook.
    fn with_copies(&self, health: Health) -> Health {
        if !self.auto_lock().is_open() {
            return health;
        }
        Health { copy_failed: self.copied.automatic_failed(), place_failed: self.copied.place_failed(), ..health }
    }

    /// Whether something else has written to the database; if that was another version of it, this is remembered. A request
    /// that uses the session is not waited for: the page soon asks again.
    fn was_written_by_others(&self) -> bool {
        let looked = {
            let Ok(state) = self.state.try_lock() else { return false };
            let casebook = state.session.as_ref().map(|session| &session.casebook);
            casebook.filter(|casebook| casebook.was_written_by_others()).map(|casebook| casebook.is_this_version())
        };
        let is_other = looked.is_some();
        if let Some(Err(error)) = looked {
            self.met(&Failure::from(error));
        }
        is_other
    }

    /// Starts checking the casebook that is now open.
    pub(super) fn watch_anew(&self) -> Result<(), Failure> {
        let (checker, loss, is_damaged) = self.with_session(|content, session| {
            Ok((session.casebook.checker(), lost(content, session)?, session.casebook.is_damaged()))
        })?;
        self.health.begin(checker, loss, is_damaged);
        Ok(())
    }

    /// Closes the session: from now on every request is refused. What was written is copied before the casebook is
    /// closed.
    pub(super) fn put_away(&self) {
        let closing = self.wait_for_closing();
        let session = {
            let mut state = self.state();
            state.import = Import::default();
            state.saved_paper = None;
            state.session.take()
        };
        self.health.forget();
        self.copy_schedule().end();
        let Some(mut session) = session else { return };
        // A copy that is being made ends here, so that this one has everything.
        session.casebook.stop_copies();
        let _turn = self.copying();
        let now = self.clock.now().at;
        // A full disk or a missing folder must not prevent locking. The next copy may succeed.
        match session.casebook.is_in_place() {
            Ok(()) => {
                let _ = session.casebook.mend_key_file();
                let made = session.casebook.keep_copy(now);
                self.copied.automatic_ended(made.err().map(|error| Failure::from(error).code));
                if session.may_write().is_ok() && self.copy_there_before_closing(&session) {
                    let _ = session.copied_elsewhere(self.clock.now().today);
                }
                session.casebook.stop_copies();
            }
            // What was saved here is stored next to the file that replaced it.
            Err(_) => _ = session.casebook.rescue(now),
        }
        drop(session);
        drop(closing);
    }

    /// Waits until a casebook is closed, so that somebody who reopens it at once does not find it open.
    pub(super) fn wait_for_closing(&self) -> MutexGuard<'_, ()> {
        self.closing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Handles damage met by a request: it is remembered, and from now on only what can still be read is read.
    pub(super) fn met(&self, failure: &Failure) {
        let Some(fault) = fault_of(failure.code) else { return };
        let is_first = self.health.found(fault);
        let mut state = self.state();
        let Some(session) = &mut state.session else { return };
        // If even this fails, every request continues to report the fault.
        match fault {
            Damage::Database => _ = session.casebook.reconnect(),
            Damage::Replaced if is_first => _ = session.casebook.rescue(self.clock.now().at),
            Damage::Replaced | Damage::Entry | Damage::Attachment => {}
        }
    }
}

/// Returns what is missing, with the names of the children who are still in the casebook.
fn lost(content: &Content, session: &Session) -> Result<Option<Lost>, Failure> {
    let Some(loss) = session.casebook.loss() else { return Ok(None) };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let lost: BTreeSet<ChildId> =
        loss.children.iter().map(|lost| session.casebook.joins().whole_of(&lost.child)).collect();
    let is_lost = |id: &ChildId| lost.contains(id);
    let children: Vec<_> = session.casebook.children()?.into_iter().filter(|child| is_lost(&child.id)).collect();
    let file_name = |path: &Path| Some(path.file_name()?.to_string_lossy().into_owned());
    Ok(Some(Lost {
        entries: loss.children.iter().map(|lost| lost.entries).sum(),
        at_least: loss.children.iter().any(|lost| lost.at_least),
        gone: count(lost.len().saturating_sub(children.len())),
        children: children.iter().map(|child| session.named(content, child)).collect::<Result<_, _>>()?,
        copy: loss.copy.as_ref().and_then(|copy| file_name(&copy.path)),
        copy_holds: loss.copy.map_or(0, |copy| count(copy.children)),
    }))
}
