//! The progress of a copy of the casebook.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

use casebook::Progress;

use crate::wire::Code;

/// The progress of a copy, which can be read while the copy is made.
#[derive(Default)]
pub(crate) struct CopySoFar {
    pub(crate) done: AtomicU32,
    pub(crate) of: AtomicU32,
    pub(crate) checking: AtomicBool,
    /// Why the last automatic copy could not be made.
    failed: Mutex<Option<Code>>,
    /// The same for the second place.
    place_failed: Mutex<Option<Code>>,
}

impl CopySoFar {
    pub(crate) fn tell(&self, progress: Progress) {
        match progress {
            Progress::Copied(done, of) => {
                self.of.store(of.max(1), Ordering::Relaxed);
                self.done.store(done, Ordering::Relaxed);
                self.checking.store(false, Ordering::Relaxed);
            }
            Progress::Checking => self.checking.store(true, Ordering::Relaxed),
        }
    }

    /// An automatic copy was made, or could not be made.
    pub(crate) fn automatic_ended(&self, failed: Option<Code>) {
        *self.failed.lock().unwrap_or_else(PoisonError::into_inner) = failed;
    }

    pub(crate) fn automatic_failed(&self) -> Option<Code> {
        *self.failed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn place_ended(&self, failed: Option<Code>) {
        *self.place_failed.lock().unwrap_or_else(PoisonError::into_inner) = failed;
    }

    pub(crate) fn place_failed(&self) -> Option<Code> {
        *self.place_failed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn end(&self) {
        self.checking.store(false, Ordering::Relaxed);
        self.done.store(0, Ordering::Relaxed);
        self.of.store(0, Ordering::Relaxed);
    }
}
