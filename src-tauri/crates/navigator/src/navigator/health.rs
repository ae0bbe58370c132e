//! The check of the casebook: it runs beside the requests after each opening, once a day, and when it is asked for.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use casebook::{Casebook, Checked, Checker};
use jiff::civil::Date;

use super::{Inner, Navigator};
use crate::clock::Moment;
use crate::content::Content;
use crate::desk::Session;
use crate::typed;
use crate::wire::{CheckedAt, Code, Damage, Failure, Health, Lost, PutBack, Status};
use record::parse::attached_digest;

/// What is known of the open casebook. It has a lock of its own, so that asking waits for no other request.
#[derive(Default)]
pub(super) struct Watch(Mutex<Told>);

#[derive(Default)]
struct Told {
    /// None while the casebook is locked.
    checker: Option<Checker>,
    /// Counts the openings, so that a check that ends late says nothing of another casebook.
    opening: u64,
    checking: bool,
    checked: Option<(Date, CheckedAt)>,
    fault: Option<Damage>,
    loss: Option<Lost>,
    put_back: Option<PutBack>,
}

impl Told {
    fn health(&self) -> Health {
        Health {
            checking: self.checking,
            checked: self.checked.as_ref().map(|(_, at)| at.clone()),
            fault: self.fault,
            loss: self.loss.clone(),
            put_back: self.put_back.clone(),
        }
    }
}

impl Watch {
    fn told(&self) -> MutexGuard<'_, Told> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known, and whether it is of another day.
    fn now(&self, today: Date) -> (Health, bool) {
        let told = self.told();
        (told.health(), told.checked.as_ref().is_some_and(|(day, _)| *day != today))
    }

    /// A casebook was opened, or encrypted with a new key.
    pub(super) fn begin(&self, checker: Checker, loss: Option<Lost>, is_damaged: bool) {
        let mut told = self.told();
        let fault = is_damaged.then_some(Damage::Database);
        *told = Told { checker: Some(checker), opening: told.opening + 1, loss, fault, ..Told::default() };
    }

    /// It was put back from a copy.
    fn was_put_back(&self, from: PutBack) {
        self.told().put_back = Some(from);
    }

    /// The casebook was locked: nothing of it is kept, its key least of all.
    pub(super) fn forget(&self) {
        let mut told = self.told();
        *told = Told { opening: told.opening, ..Told::default() };
    }

    /// Something was found; the worst that was found stays. Says whether it was not known before.
    fn found(&self, fault: Damage) -> bool {
        let mut told = self.told();
        let is_first = told.checker.is_some() && told.fault < Some(fault);
        if is_first {
            told.fault = Some(fault);
        }
        is_first
    }

    /// The check to run now, if none is under way.
    fn next(&self) -> Option<(Checker, u64)> {
        let mut told = self.told();
        if told.checking {
            return None;
        }
        let checker = told.checker.clone()?;
        told.checking = true;
        Some((checker, told.opening))
    }

    fn ended(&self, opening: u64, checked: Result<Checked, casebook::Error>, now: &Moment) {
        let mut told = self.told();
        if told.opening != opening {
            return;
        }
        told.checking = false;
        let at = CheckedAt { on: now.today.to_string(), at: now.time_of_day() };
        match checked.map_err(|error| fault_of(Failure::from(error).code)) {
            Ok(Checked::Sound) => told.checked = Some((now.today, at)),
            Err(Some(fault)) => {
                told.checked = Some((now.today, at));
                told.fault = told.fault.max(Some(fault));
            }
            // It could not be checked, which is no fault of the casebook; the next time may do better.
            Ok(Checked::Stopped) | Err(None) => {}
        }
    }
}

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
            typed::passphrase(&passphrase, "passphrase")?;
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

    /// Takes the casebook off the desk: from now on every request is refused. What was written is copied before the casebook is closed.
    pub(super) fn put_away(&self) {
        let closing = self.wait_for_closing();
        let session = self.state().session.take();
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
    let is_lost = |id: &str| loss.children.iter().any(|lost| lost.child == id);
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

fn fault_of(code: Code) -> Option<Damage> {
    match code {
        Code::DatabaseUnreadable | Code::CasebookDamaged => Some(Damage::Database),
        Code::CasebookReplaced => Some(Damage::Replaced),
        Code::RecordAltered => Some(Damage::Entry),
        Code::AttachmentAltered => Some(Damage::Attachment),
        _ => None,
    }
}
