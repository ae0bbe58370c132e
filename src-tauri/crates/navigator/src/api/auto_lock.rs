//! Locking by itself: what the window answers, and what the shell asks every second.

use std::sync::{MutexGuard, PoisonError};
use std::time::Duration;

use casebook::Casebook;

use crate::api::navigator::{Inner, Navigator};
use crate::session::auto_lock::{AutoLock, Check, steady_now};
use crate::wire::{Failure, Preferences, Presence};

impl Navigator {
    /// The window answers a ping: nobody has touched a key or the pointer for so many milliseconds.
    /// Never waits for another request.
    pub async fn report_presence(&self, idle_ms: u32) -> Result<Presence, Failure> {
        let now = steady_now();
        let mut lock = self.inner.auto_lock();
        lock.answered(now, Duration::from_millis(u64::from(idle_ms)));
        Ok(Presence { open: lock.is_open(), store: lock.is_soon(now) })
    }

    /// Asks whether it is time to lock. The shell does this once a second.
    pub fn check_auto_lock(&self) -> Check {
        self.inner.auto_lock().check(steady_now())
    }

    /// Counts a ping that the window has to answer through [`Navigator::present`].
    pub fn pinged(&self) {
        self.inner.auto_lock().pinged();
    }

    /// Whether the casebook is open. Never waits for another request.
    pub fn is_open(&self) -> bool {
        self.inner.auto_lock().is_open()
    }

    /// From now on the window is told that it is locked, also while a long request still runs. [`Navigator::lock_now`] has to follow.
    pub fn begin_locking(&self) {
        self.inner.auto_lock().locked();
    }

    /// Locks without the window having asked. This waits for a request that still runs; then everything that was read from the
    /// casebook is gone from memory.
    pub fn lock_now(&self) {
        self.inner.lock_now();
    }
}

impl Inner {
    pub(super) fn auto_lock(&self) -> MutexGuard<'_, AutoLock> {
        self.auto_lock.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn lock_now(&self) {
        self.auto_lock().locked();
        self.put_away();
        self.progress.forget();
        // A copy that is under way was told to stop by this; the key is gone from memory once it has.
        drop(self.copying());
    }

    /// Whoever finds the casebook locked may not change when it locks next.
    pub(super) fn with_limit_kept(&self, preferences: Preferences) -> Preferences {
        let state = self.state();
        let is_locked = state.session.is_none() && !matches!(Casebook::look(&self.folder()), Ok(false));
        let lock_after = if is_locked { state.preferences.lock_after } else { preferences.lock_after };
        Preferences { lock_after, ..preferences }
    }
}
