//! One method for each request of the screens. Each runs off the window's thread, and all take turns at the one casebook.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use casebook::{Casebook, KeyCost, Sharing};

use crate::auto_lock::{AutoLock, steady_now};
use crate::clock::Clock;
use crate::content::{Content, StartError};
use crate::desk::Session;
use crate::find_index::FindIndex;
use crate::folders::Folders;
use crate::guesses::Guesses;
use crate::leaving::{self, Place};
use crate::wire::{Code, Failure, Preferences};

use front::{Front, Held};

mod absence;
mod ahead;
mod auto_lock;
mod calendar;
mod children;
mod consents;
mod copies;
mod disagreements;
mod drafts;
mod editing;
mod evidence;
mod find;
mod front;
mod health;
mod imagining;
mod import;
mod indicators;
mod journeys;
mod looking;
mod moving;
mod next;
mod opening;
mod plan;
mod protections;
mod reading;
mod samples;
mod today;
mod voices;

pub(crate) use children::{Was, held, index, profile};
pub(crate) use consents::{by_age, consented, judged_by, withdrawn};
pub(crate) use disagreements::disagreed;
pub(crate) use journeys::{decided, undone};
pub(crate) use moving::moving_day;
pub(crate) use protections::protected;

/// The whole app behind its window. Cheap to clone.
#[derive(Clone)]
pub struct Navigator {
    inner: Arc<Inner>,
}

struct Inner {
    folders: Folders,
    clock: Clock,
    cost: KeyCost,
    /// Beside the state, so that it can be asked while the state is being read.
    progress: reading::SoFar,
    /// Beside the state, so that a long request cannot hold up the lock.
    auto_lock: Mutex<AutoLock>,
    copied: copies::CopySoFar,
    /// Held by a copy that is under way.
    copying: Mutex<()>,
    guesses: Mutex<Guesses>,
    /// The worst that was found since the app started: a folder that was closed a moment ago is told all the same.
    sharing: Mutex<Sharing>,
    /// Beside the state too: what urgent help and the status are told from, whatever holds the state.
    front: Mutex<Front>,
    health: health::Watch,
    /// Held while a casebook is being closed.
    closing: Mutex<()>,
    state: Mutex<State>,
}

struct State {
    content: Arc<Content>,
    preferences: Preferences,
    session: Option<Session>,
    /// The words that can be found without a casebook, made when something is first looked for; another language makes them anew.
    find_index: Option<Arc<FindIndex>>,
}

impl Navigator {
    /// Loads and checks the shipped content. Folders are made when something is first saved, and say then what is wrong with them.
    ///
    /// # Errors
    /// [`StartError`]: the content is not sound.
    pub fn new(folders: Folders) -> Result<Navigator, StartError> {
        Navigator::with(folders, Clock::System, KeyCost::STANDARD, Content::shipped()?)
    }

    /// The same with a clock, a key cost and content that a test chose.
    ///
    /// # Errors
    /// [`StartError::Words`].
    pub fn with(folders: Folders, clock: Clock, cost: KeyCost, mut content: Content) -> Result<Navigator, StartError> {
        let preferences = folders.preferences();
        content.speak(&preferences.language)?;
        let mut auto_lock = AutoLock::default();
        auto_lock.set_limit(preferences.lock_after);
        let auto_lock = Mutex::new(auto_lock);
        let state = State { content: Arc::new(content), preferences, session: None, find_index: None };
        let (front, state) = (Mutex::new(Front::of(&state)), Mutex::new(state));
        let sharing = Mutex::new(Casebook::close_to_others(&folders.casebook()));
        let guesses = Mutex::new(Guesses::read(folders.guesses()));
        let (progress, copied, copying) = (reading::SoFar::default(), copies::CopySoFar::default(), Mutex::new(()));
        let health = health::Watch::default();
        Ok(Navigator {
            inner: Arc::new(Inner {
                folders,
                clock,
                cost,
                progress,
                copied,
                copying,
                guesses,
                sharing,
                auto_lock,
                front,
                health,
                closing: Mutex::default(),
                state,
            }),
        })
    }

    /// Runs a request on a thread where waiting for a disk harms nobody.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let inner = Arc::clone(&self.inner);
        let done = move || work(&inner).inspect_err(|failure| inner.met(failure));
        tokio::task::spawn_blocking(done).await.unwrap_or_else(|_| Err(Failure::unexpected("a request ended early")))
    }
}

impl Inner {
    /// The state, also after a request that ended in the middle: entries are all or nothing, so nothing is half done.
    fn state(&self) -> Held<'_> {
        Held::new(self.state.lock().unwrap_or_else(PoisonError::into_inner), &self.front)
    }

    /// What can be told without waiting for whoever holds the state.
    fn front(&self) -> Front {
        front::read(&self.front)
    }

    fn copying(&self) -> MutexGuard<'_, ()> {
        self.copying.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn guesses(&self) -> MutexGuard<'_, Guesses> {
        self.guesses.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn folder(&self) -> PathBuf {
        self.folders.casebook()
    }

    /// Writes a file where somebody asked for one, outside the casebook and no longer encrypted.
    fn write_out(&self, place: &Place, bytes: &[u8]) -> Result<(), Failure> {
        leaving::write_out(place, bytes, &self.folder())
    }

    /// Does something with the open casebook.
    fn with_session<T>(&self, work: impl FnOnce(&Content, &mut Session) -> Result<T, Failure>) -> Result<T, Failure> {
        let today = self.clock.now().today;
        let mut state = self.state();
        let State { content, session, .. } = &mut *state;
        let session = session.as_mut().ok_or(Failure::new(Code::Locked))?;
        session.look_at_the_clock(today);
        work(content, session)
    }

    /// Puts a casebook on the desk.
    fn open_session(&self, casebook: Casebook) -> Result<(), Failure> {
        let mut sharing = self.sharing.lock().unwrap_or_else(PoisonError::into_inner);
        *sharing = (*sharing).max(casebook.sharing());
        drop(sharing);
        let session = Session::new(casebook, self.clock.now().today)?;
        self.state().session = Some(session);
        self.watch_anew().inspect_err(|_| self.state().session = None)?;
        self.auto_lock().opened(steady_now());
        Ok(())
    }
}
