//! The check of the casebook: it runs beside the requests after each opening, once a day, and when it is asked for.

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
use crate::wire::{ChildId, Code, Damage, Failure, Health, Lost, PutBack, Status};

impl Navigator {
    /// What is known of the casebook. After a day it is checked again.
    pub async fn health(&self) -> Result<Health, Failure> {
        let (health, is_old) = self.inner.health.now(self.inner.clock.now().today);
        if is_old { self.check_now().await } else { Ok(health) }
    }

    /// Checks the whole casebook, beside whatever else is asked for.
    pub async fn check_now(&self) -> Result<Health, Failure> {
        if self.inner.health.told().checker.is_none() {
            return Err(Failure::new(Code::Locked));
        }
        self.start_checking();
        Ok(self.inner.health.told().health())
    }

    /// Somebody knows what is missing; from now on the record counts as it is.
    pub async fn accept_loss(&self) -> Result<Health, Failure> {
        self.run(|inner| {
            inner.with_session(|_, session| Ok(session.casebook.accept_loss()?))?;
            let mut told = inner.health.told();
            told.loss = None;
            Ok(told.health())
        })
        .await
    }

    /// Puts the best copy in the place of a casebook that cannot be opened or was found damaged, and opens it.
    pub async fn put_back(&self, passphrase: String) -> Result<Status, Failure> {
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
        .inspect(|_| self.start_checking())
    }

    pub(super) fn start_checking(&self) {
        let Some((checker, opening)) = self.inner.health.next() else { return };
        let inner = std::sync::Arc::clone(&self.inner);
        tokio::task::spawn_blocking(move || {
            // What is wrong with the key file is not seen again before the casebook has to be opened with it.
            let _ = inner.with_session(|_, session| {
                session.casebook.is_in_place()?;
                Ok(session.casebook.mend_key_file()?)
            });
            let checked = checker.check(|entry| attached_digest(&entry.body));
            inner.health.ended(opening, checked, &inner.clock.now());
        });
    }
}

impl Inner {
    /// From now on the casebook that is open is the one to check.
    pub(super) fn watch_anew(&self) -> Result<(), Failure> {
        let (checker, loss, is_damaged) = self.with_session(|content, session| {
            Ok((session.casebook.checker(), lost(content, session)?, session.casebook.is_damaged()))
        })?;
        self.health.begin(checker, loss, is_damaged);
        Ok(())
    }

    /// Closes the session: from now on every request is refused. What was written is copied before the casebook is closed.
    pub(super) fn put_away(&self) {
        let closing = self.wait_for_closing();
        let session = {
            let mut state = self.state();
            state.import = Import::default();
            state.session.take()
        };
        self.health.forget();
        let Some(session) = session else { return };
        let now = self.clock.now().at;
        // Neither a full disk nor a folder that is gone may keep a casebook from being locked; the next time may do better.
        match session.casebook.is_in_place() {
            Ok(()) => {
                let _ = session.casebook.mend_key_file();
                let _ = session.casebook.keep_copy(now);
            }
            // What was saved here is kept beside the file that was put in its place.
            Err(_) => _ = session.casebook.rescue(now),
        }
        drop(session);
        drop(closing);
    }

    /// Held while a casebook is being closed, so that nobody finds it open who opens it again at once.
    pub(super) fn wait_for_closing(&self) -> MutexGuard<'_, ()> {
        self.closing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A request met damage: it is remembered, and what can still be read is read from now on.
    pub(super) fn met(&self, failure: &Failure) {
        let Some(fault) = fault_of(failure.code) else { return };
        let is_first = self.health.found(fault);
        let mut state = self.state();
        let Some(session) = &mut state.session else { return };
        // Where even this fails, every request goes on saying what is wrong.
        match fault {
            Damage::Database => _ = session.casebook.reconnect(),
            Damage::Replaced if is_first => _ = session.casebook.rescue(self.clock.now().at),
            Damage::Replaced | Damage::Entry | Damage::Attachment => {}
        }
    }
}

/// What is missing, with the names of those who are still in the casebook.
fn lost(content: &Content, session: &Session) -> Result<Option<Lost>, Failure> {
    let Some(loss) = session.casebook.loss() else { return Ok(None) };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let is_lost = |id: &ChildId| loss.children.iter().any(|lost| lost.child == *id);
    let children: Vec<_> = session.casebook.children()?.into_iter().filter(|child| is_lost(&child.id)).collect();
    let file_name = |path: &Path| Some(path.file_name()?.to_string_lossy().into_owned());
    Ok(Some(Lost {
        entries: loss.children.iter().map(|lost| lost.entries).sum(),
        at_least: loss.children.iter().any(|lost| lost.at_least),
        gone: count(loss.children.len() - children.len()),
        children: children.iter().map(|child| session.named(content, child)).collect::<Result<_, _>>()?,
        copy: loss.copy.as_ref().and_then(|copy| file_name(&copy.path)),
        copy_holds: loss.copy.map_or(0, |copy| count(copy.children)),
    }))
}
