//! The progress of a copy of the casebook.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use casebook::Progress;

/// The progress of a copy, which can be read while the copy is made.
#[derive(Default)]
pub(crate) struct CopySoFar {
    pub(crate) done: AtomicU32,
    pub(crate) of: AtomicU32,
    pub(crate) checking: AtomicBool,
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

    pub(crate) fn end(&self) {
        self.checking.store(false, Ordering::Relaxed);
        self.done.store(0, Ordering::Relaxed);
        self.of.store(0, Ordering::Relaxed);
    }
}
