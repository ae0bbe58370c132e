//! The first reading of a casebook: some children at a time, so that urgent help and the lock never wait for all of
//! them.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use jiff::civil::Date;

use crate::api::navigator::{Inner, Navigator};
use crate::api::state::State;
use crate::content::shipped::Content;
use crate::session::open::Session;
use crate::session::progress::Progress;
use crate::session::summary::ChildSummary;
use crate::view::summaries::summarise;
use crate::wire::{ChildId, Code, Failure, Reading};

/// How many children are read before another request can take its turn.
const AT_ONCE: usize = 24;

impl Navigator {
    /// Returns the progress of the first reading. It waits for no other request and names no child.
    pub async fn summary_progress(&self) -> Result<Reading, Failure> {
        let so_far = &self.inner.progress;
        Ok(Reading { read: so_far.read.load(Ordering::Relaxed), of: so_far.of.load(Ordering::Relaxed) })
    }
}

impl Inner {
    /// Runs `work` with a summary of every child, once every child has one.
    pub(super) fn with_summaries<T>(&self, work: impl FnOnce(&[Arc<ChildSummary>], Date) -> T) -> Result<T, Failure> {
        loop {
            let today = self.clock.now().today;
            let mut state = self.state();
            let State { content, session, .. } = &mut *state;
            let session = session.as_mut().ok_or(Failure::new(Code::Locked))?;
            session.look_at_the_clock(today);
            let progress = summarise_some(content, session, today, AT_ONCE)?;
            // Under the same lock; otherwise a child that is written to in between would be in no list.
            if progress.is_done() {
                self.progress.forget();
                return Ok(work(&session.summaries(), today));
            }
            drop(state);
            self.progress.tell(progress);
            // The lock of the state is not fair: without a pause, a waiting request could wait until the end.
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
    }
}

/// Computes the summaries of up to `many` children who have none. Returns the progress.
///
/// # Errors
/// Every error of the casebook. The child that failed is tried again.
pub(crate) fn summarise_some(
    content: &Content,
    session: &mut Session,
    today: Date,
    many: usize,
) -> Result<Progress, Failure> {
    for _ in 0..many {
        let Some(child) = session.next_without_summary(today)? else { break };
        match summary_of(content, session, &child, today) {
            Ok(Some(summary)) => session.keep_summary(summary),
            // A child without a profile is in no list.
            Ok(None) => {}
            Err(failure) => {
                session.summary_failed(&child);
                return Err(failure);
            }
        }
    }
    Ok(session.summary_progress())
}

fn summary_of(
    content: &Content,
    session: &mut Session,
    id: &ChildId,
    today: Date,
) -> Result<Option<ChildSummary>, Failure> {
    let child = match session.casebook.child(id) {
        Ok(child) => child,
        Err(casebook::Error::UnknownChild) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let read = session.record_for_summary(id)?;
    let journeys = session.stand_all(content, id, &read, today)?;
    let sample = session.is_sample(id);
    let named = session.named(content, &child)?;
    summarise(content, (child, named), &read, &journeys, (&session.calendar(content), today), sample).map(Some)
}
