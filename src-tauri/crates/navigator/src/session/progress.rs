//! The progress of a long request.

use std::sync::atomic::{AtomicU32, Ordering};

/// The progress of the first reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Progress {
    pub(crate) read: usize,
    pub(crate) of: usize,
}

impl Progress {
    pub(crate) fn is_done(self) -> bool {
        self.read >= self.of
    }
}

/// The progress of the reading, which can be read while it runs.
#[derive(Default)]
pub(crate) struct SoFar {
    pub(crate) read: AtomicU32,
    pub(crate) of: AtomicU32,
}

impl SoFar {
    pub(crate) fn tell(&self, progress: Progress) {
        let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
        self.of.store(number(progress.of), Ordering::Relaxed);
        self.read.store(number(progress.read), Ordering::Relaxed);
    }

    pub(crate) fn forget(&self) {
        self.tell(Progress { read: 0, of: 0 });
    }
}
