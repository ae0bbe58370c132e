//! Automatic locking: what the window reports, and what the shell asks every second.

use std::sync::{MutexGuard, PoisonError};
use std::time::Duration;

use casebook::Casebook;

use crate::api::navigator::{Inner, Navigator};
use crate::session::auto_lock::{AutoLock, Check, steady_now};
use crate::wire::{Failure, Preferences, Presence};

impl Navigator {
    /// The window's answer to a ping: nobody has touched a key or the pointer for this many milliseconds. Never waits
    /// for another request.
    pub async fn report_presence(&self, idle_ms: u32) -> Result<Presence, Failure> {
        self.copy_when_due();
        let now = steady_now();
        let mut lock = self.inner.auto_lock();
        lock.answered(now, Duration::from_millis(u64::from(idle_ms)));
        Ok(Presence { open: lock.is_open(), store: lock.is_soon(now) })
    }

    /// Returns whether it is time to lock. The shell calls this once a second.
    pub fn check_auto_lock(&self) -> Check {
        self.inner.auto_lock().check(steady_now())
    }

    /// Counts a ping that the window must answer with [`Navigator::present`].
    pub fn pinged(&self) {
        self.inner.auto_lock().pinged();
    }

    /// Whether the casebook is open. Never waits for another request.
    pub fn is_open(&self) -> bool {
        self.inner.auto_lock().is_open()
    }

    /// From now on the window learns that it is locked, even while a long request still runs. [`Navigator::lock_now`]
    /// must follow.
    pub fn begin_locking(&self) {
        self.inner.auto_lock().locked();
    }

    /// Locks without a request from the window. Waits for a request that still runs; after that, everything that was
    /// read from the casebook has been removed from memory.
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
        // This stops a copy that is being made. When the copy has stopped, the key is no longer in memory.
        drop(self.copying());
    }

    /// Keeps the time limit, and whether names are hidden at opening, while the casebook is locked: somebody who cannot
    /// unlock it cannot change when it locks or what it shows then.
    pub(super) fn with_guards_kept(&self, preferences: Preferences) -> Preferences {
        let state = self.state();
        let is_locked = state.session.is_none() && !matches!(Casebook::look(&self.folder()), Ok(false));
        let kept = if is_locked { &state.preferences } else { &preferences };
        let (lock_after, open_with_names_hidden) = (kept.lock_after, kept.open_with_names_hidden);
        Preferences { lock_after, open_with_names_hidden, ..preferences }
    }
}
