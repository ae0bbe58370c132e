//! The first reading of a casebook: some children at a time, so that urgent help and the lock never wait for all of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use jiff::civil::Date;

use super::{Inner, Navigator, State};
use crate::kept::Progress;
use crate::pages::list::ChildSummary;
use crate::wire::{Code, Failure, Reading};

/// As many children are read before others may have their turn.
const AT_ONCE: usize = 24;

/// How far the reading has come, for whoever asks meanwhile.
#[derive(Default)]
pub(super) struct SoFar {
    read: AtomicU32,
    of: AtomicU32,
}

impl SoFar {
    pub(super) fn tell(&self, progress: Progress) {
        let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
        self.of.store(number(progress.of), Ordering::Relaxed);
        self.read.store(number(progress.read), Ordering::Relaxed);
    }

    pub(super) fn forget(&self) {
        self.tell(Progress { read: 0, of: 0 });
    }
}

impl Navigator {
    /// How far the first reading has come. It waits for nobody, so that it can be asked meanwhile; it names no child.
    pub async fn reading(&self) -> Result<Reading, Failure> {
        let so_far = &self.inner.progress;
        Ok(Reading { read: so_far.read.load(Ordering::Relaxed), of: so_far.of.load(Ordering::Relaxed) })
    }
}

impl Inner {
    /// Does something with a glance at every child, once all who were not read yet have been.
    pub(super) fn with_summaries<T>(&self, work: impl FnOnce(&[Arc<ChildSummary>], Date) -> T) -> Result<T, Failure> {
        loop {
            let today = self.clock.now().today;
            let mut state = self.state();
            let State { content, session, .. } = &mut *state;
            let session = session.as_mut().ok_or(Failure::new(Code::Locked))?;
            session.look_at_the_clock(today);
            let progress = session.read_some(content, today, AT_ONCE)?;
            // Under the same lock, or a child that is written to in between would be in no list.
            if progress.is_done() {
                self.progress.forget();
                return Ok(work(&session.summaries(), today));
            }
            drop(state);
            self.progress.tell(progress);
            // The lock of the state is not fair: without a pause whoever waits could wait until the end.
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
    }
}
