//! Flags by which closing a casebook stops the work that runs in parallel: copies and checks.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Held by an open casebook. Closing it stops every copy, so that no key remains in memory after the lock.
#[derive(Default)]
pub(crate) struct CancelsCopies(pub(crate) Arc<AtomicBool>);

impl Drop for CancelsCopies {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// Stops every check of a casebook when it is closed.
#[derive(Default)]
pub(crate) struct CancelsChecks(pub(crate) Arc<AtomicBool>);

impl CancelsChecks {
    pub(crate) fn end(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Drop for CancelsChecks {
    fn drop(&mut self) {
        self.end();
    }
}
