//! The second place for backups, which the user chose: the same copies are made there, and its absence is told.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, mpsc};
use std::time::{Duration, Instant};

use casebook::Copier;
use jiff::Timestamp;

use crate::api::copies::local;
use crate::api::navigator::{Inner, Navigator};
use crate::session::copy_reminder::PLACE;
use crate::session::export::may_hold_a_copy;
use crate::session::open::Session;
use crate::wire::{Code, CopiesPage, CopyPlace, Failure};

/// How long closing waits for the copy in the second place.
const PATIENCE_AT_CLOSING: Duration = Duration::from_secs(15);
/// How long a page waits to hear which copies are there.
const PATIENCE_OF_A_PAGE: Duration = Duration::from_secs(3);

impl Navigator {
    /// From now on backups are made in this folder too. The first one is made at once, in parallel with other requests.
    pub async fn choose_copy_place(&self, place: PathBuf) -> Result<CopiesPage, Failure> {
        self.run(move |inner| {
            inner.refuse_own_folder(&place)?;
            let text = place.to_str().ok_or(Failure::new(Code::CopyPlaceMissing))?;
            inner.with_session(|_, session| session.set_copy_place(Some(text)))?;
            inner.copied.place_ended(None);
            inner.copies_page()
        })
        .await
        .inspect(|_| self.copy_if_needed())
    }

    /// From now on no backups are made in the second place. Those that are there stay.
    pub async fn copy_place_off(&self) -> Result<CopiesPage, Failure> {
        self.run(|inner| {
            inner.with_session(|_, session| session.set_copy_place(None))?;
            inner.copied.place_ended(None);
            inner.copies_page()
        })
        .await
    }
}

/// A copy for the second place, which is still to be made.
pub(super) struct CopyThere {
    copier: Copier,
    place: PathBuf,
    /// The folder of the casebook, into which no copy may go.
    own: PathBuf,
    now: Timestamp,
}

impl CopyThere {
    /// Makes the copy, if the place does not have the newest entry. Returns whether it was made.
    fn make(self) -> Result<bool, Failure> {
        if !self.copier.is_needed_in(&self.place, self.now)? {
            return Ok(false);
        }
        // A link may lead into the casebook by now.
        if !may_hold_a_copy(&self.place, &self.own)? {
            return Err(Failure::new(Code::CopyInCasebook));
        }
        self.copier.keep_in(&self.place, self.now)?;
        Ok(true)
    }
}

/// The one copy in the second place that is being made, or that its drive does not answer.
pub(super) struct TurnThere(Arc<AtomicBool>);

impl Drop for TurnThere {
    fn drop(&mut self) {
        self.0.store(false, Ordering::SeqCst);
    }
}

/// Does work that a drive may never answer, and waits no longer than this. Its thread continues, with what it was given.
fn within<T: Send + 'static>(patience: Duration, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || tell.send(work()));
    told.recv_timeout(patience).ok()
}

impl Navigator {
    /// Makes a copy in the second place in parallel with the requests, after the one that is being made here.
    pub(super) fn copy_there_in_background(&self) {
        let (app, turn) = (Arc::downgrade(&self.inner), Arc::clone(&self.inner.copying));
        // A thread of its own: the app can end although a drive does not answer.
        std::thread::spawn(move || {
            drop(turn.lock().unwrap_or_else(PoisonError::into_inner));
            let Some(inner) = app.upgrade() else { return };
            let prepared = inner
                .with_session(|_, session| if session.may_be_copied() { inner.copy_there(session) } else { Ok(None) });
            let Ok(Some(there)) = prepared else { return };
            let Some(turn) = inner.turn_there() else { return inner.made_there(Err(unanswered())) };
            drop(inner);
            let made = there.make();
            drop(turn);
            let Some(inner) = app.upgrade() else { return };
            let is_made = matches!(made, Ok(true));
            inner.made_there(made);
            if is_made {
                let today = inner.clock.now().today;
                // The copy exists, even if the casebook cannot record it because it was locked a moment ago.
                let _ = inner.with_session(|_, session| session.copied_elsewhere(today));
            }
        });
    }
}

impl Inner {
    /// Prepares a copy for the second place, if there is one.
    pub(super) fn copy_there(&self, session: &Session) -> Result<Option<CopyThere>, Failure> {
        let Some(place) = session.casebook.setting(PLACE)? else { return Ok(None) };
        let (copier, own, now) = (session.casebook.copier()?, self.folder(), self.clock.now().at);
        Ok(Some(CopyThere { copier, place: PathBuf::from(place), own, now }))
    }

    /// Makes the copy in the second place before the casebook is closed. Returns whether it was made. A drive that does
    /// not answer delays closing only for a while; until it answers, the thread that waits for it keeps the key.
    pub(super) fn copy_there_before_closing(&self, session: &Session) -> bool {
        let Ok(Some(there)) = self.copy_there(session) else { return false };
        let begun = Instant::now();
        let left = || PATIENCE_AT_CLOSING.saturating_sub(begun.elapsed());
        // A copy that was being made ends at its next page.
        let mut turn = self.turn_there();
        while turn.is_none() && !left().is_zero() {
            std::thread::sleep(Duration::from_millis(20));
            turn = self.turn_there();
        }
        let made = turn.and_then(|turn| {
            within(left(), move || {
                let made = there.make();
                drop(turn);
                made
            })
        });
        let made = made.unwrap_or_else(|| Err(unanswered()));
        let is_made = matches!(made, Ok(true));
        self.made_there(made);
        is_made
    }

    /// Returns what the page of copies says about the second place.
    pub(super) fn place_line(&self, there: CopyThere) -> CopyPlace {
        let place = there.place.to_string_lossy().into_owned();
        let seen = within(PATIENCE_OF_A_PAGE, move || (there.place.is_dir(), there.copier.newest_in(&there.place)));
        let (is_there, newest) = seen.unwrap_or((false, None));
        let is_missing = (!is_there).then_some(Code::CopyPlaceMissing);
        CopyPlace { place, newest: newest.map(local), failed: is_missing.or(self.copied.place_failed()) }
    }

    /// Returns the turn to make a copy there; `None` while another copy has it.
    fn turn_there(&self) -> Option<TurnThere> {
        let turn = Arc::clone(&self.copying_there);
        (!turn.swap(true, Ordering::SeqCst)).then(|| TurnThere(turn))
    }

    /// Remembers why there is no copy in the second place, so that it is told.
    fn made_there(&self, made: Result<bool, Failure>) {
        match made {
            // The casebook was closed, which tries it again.
            Err(Failure { code: Code::CopyStopped, .. }) => {}
            ended => self.copied.place_ended(ended.err().map(|failure| failure.code)),
        }
    }
}

fn unanswered() -> Failure {
    Failure::new(Code::CopyPlaceMissing)
}
