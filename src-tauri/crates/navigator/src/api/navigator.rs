//! The entry point: one method for each request of the screens. Each runs off the window's thread, and they take turns
//! at the one casebook.

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use casebook::{Casebook, KeyCost, Sharing};

use crate::api::snapshot;
use crate::api::snapshot::{Held, Snapshot};
use crate::api::state::State;
use crate::content::shipped::{Content, StartError};
use crate::import::state::Import;
use crate::session::auto_lock::{AutoLock, steady_now};
use crate::session::case_file::CaseFile;
use crate::session::clock::Clock;
use crate::session::copy_progress::CopySoFar;
use crate::session::copy_schedule::CopySchedule;
use crate::session::export;
use crate::session::export::ExportPlace;
use crate::session::folders::Folders;
use crate::session::guesses::Guesses;
use crate::session::open::Session;
use crate::session::progress::SoFar;
use crate::session::watch::Watch;
use crate::wire::{ChildId, Code, Failure};

/// The complete app behind its window. Cheap to clone.
#[derive(Clone)]
pub struct Navigator {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub(super) folders: Folders,
    pub(super) clock: Clock,
    pub(super) cost: KeyCost,
    /// Separate from the state, so that it can be read while a request uses the state.
    pub(super) progress: SoFar,
    /// Separate from the state, so that a long request cannot delay the lock.
    pub(super) auto_lock: Mutex<AutoLock>,
    pub(super) copied: CopySoFar,
    /// Held while a copy is made. A thread that makes one keeps only this of the app.
    pub(super) copying: Arc<Mutex<()>>,
    /// Whether a copy is being made in the second place, or its drive does not answer.
    pub(super) copying_there: Arc<AtomicBool>,
    pub(super) copy_schedule: Mutex<CopySchedule>,
    /// Whether names are hidden. A lock does not change it: the person they are hidden from may still be there.
    pub(super) names_hidden: AtomicBool,
    pub(super) guesses: Mutex<Guesses>,
    /// The worst finding since the app started, so that it is shown even if the folder was closed to other accounts a
    /// moment ago.
    pub(super) sharing: Mutex<Sharing>,
    /// Separate from the state: urgent help and the status are answered from it while a request uses the state.
    pub(super) snapshot: Mutex<Snapshot>,
    pub(super) health: Watch,
    /// Held while a casebook is being closed.
    pub(super) closing: Mutex<()>,
    pub(super) state: Mutex<State>,
}

impl Navigator {
    /// Makes the app that users get, over content that was loaded. Folders are created when something is first saved, and
    /// errors with them are reported then.
    ///
    /// # Errors
    /// [`StartError::Words`].
    pub fn new(folders: Folders, content: Content) -> Result<Navigator, StartError> {
        Navigator::with(folders, Clock::System, KeyCost::STANDARD, content)
    }

    /// Like [`Navigator::new`], with a clock, a key cost and content chosen by a test.
    ///
    /// # Errors
    /// [`StartError::Words`].
    pub fn with(folders: Folders, clock: Clock, cost: KeyCost, mut content: Content) -> Result<Navigator, StartError> {
        let preferences = folders.preferences();
        content.speak(&preferences.language)?;
        let mut auto_lock = AutoLock::default();
        auto_lock.set_limit(preferences.lock_after);
        let auto_lock = Mutex::new(auto_lock);
        let state = State {
            content: Arc::new(content),
            preferences,
            session: None,
            import: Import::default(),
            find_index: None,
            chosen_copy: None,
            saved_paper: None,
        };
        let (snapshot, state) = (Mutex::new(Snapshot::of(&state)), Mutex::new(state));
        let sharing = Mutex::new(Casebook::close_to_others(&folders.casebook()));
        let guesses = Mutex::new(Guesses::read(folders.guesses()));
        let (progress, copied, copying) = (SoFar::default(), CopySoFar::default(), Arc::default());
        let health = Watch::default();
        Ok(Navigator {
            inner: Arc::new(Inner {
                folders,
                clock,
                cost,
                progress,
                copied,
                copying,
                copying_there: Arc::default(),
                copy_schedule: Mutex::default(),
                names_hidden: AtomicBool::default(),
                guesses,
                sharing,
                auto_lock,
                snapshot,
                health,
                closing: Mutex::default(),
                state,
            }),
        })
    }

    /// Runs a request on the blocking thread pool.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let inner = Arc::clone(&self.inner);
        let done = move || work(&inner).inspect_err(|failure| inner.met(failure));
        tokio::task::spawn_blocking(done).await.unwrap_or_else(|_| Err(Failure::unexpected("a request ended early")))
    }
}

impl Inner {
    /// Returns the state, even after a request that failed half-way: entries are written all or none, so nothing is
    /// half done.
    pub(super) fn state(&self) -> Held<'_> {
        Held::new(self.state.lock().unwrap_or_else(PoisonError::into_inner), &self.snapshot)
    }

    /// Returns what is known without waiting for the request that uses the state.
    pub(super) fn snapshot(&self) -> Snapshot {
        snapshot::read(&self.snapshot)
    }

    pub(super) fn copying(&self) -> MutexGuard<'_, ()> {
        self.copying.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn copy_schedule(&self) -> MutexGuard<'_, CopySchedule> {
        self.copy_schedule.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn guesses(&self) -> MutexGuard<'_, Guesses> {
        self.guesses.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn folder(&self) -> PathBuf {
        self.folders.casebook()
    }

    /// Writes a file to the chosen place, outside the casebook.
    pub(super) fn write_out(&self, place: &ExportPlace, bytes: &[u8]) -> Result<(), Failure> {
        export::write_out(place, bytes, &self.folder())
    }

    /// Runs `work` with the open casebook.
    pub(super) fn with_session<T>(
        &self,
        work: impl FnOnce(&Content, &mut Session) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.with_import(|content, session, _| work(content, session))
    }

    /// Runs `work` with the open casebook and the school’s file that is being imported.
    pub(super) fn with_import<T>(
        &self,
        work: impl FnOnce(&Content, &mut Session, &mut Import) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let today = self.clock.now().today;
        let mut state = self.state();
        let State { content, session, import, .. } = &mut *state;
        let session = session.as_mut().ok_or(Failure::new(Code::Locked))?;
        session.look_at_the_clock(today);
        work(content, session, import)
    }

    /// Runs `work` with a child’s case file as of today.
    pub(super) fn with_case_file<T>(
        &self,
        child: &ChildId,
        work: impl FnOnce(&Content, &mut Session, &CaseFile) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let today = self.clock.now().today;
        self.with_session(|content, session| {
            let case = CaseFile::open(content, session, child, today)?;
            work(content, session, &case)
        })
    }

    /// Opens a session on a casebook.
    pub(super) fn open_session(&self, casebook: Casebook) -> Result<(), Failure> {
        let mut sharing = self.sharing.lock().unwrap_or_else(PoisonError::into_inner);
        *sharing = (*sharing).max(casebook.sharing());
        drop(sharing);
        let session = Session::new(casebook, self.clock.now().today)?;
        self.state().session = Some(session);
        self.hide_names_at_opening();
        self.watch_anew().inspect_err(|_| self.state().session = None)?;
        self.copy_schedule().begin(self.clock.now().at);
        self.auto_lock().opened(steady_now());
        Ok(())
    }
}
