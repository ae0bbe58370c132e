//! What an open casebook has so that closing it ends the work beside it: copies and checks.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Held by an open casebook: closing it stops every copy that is under way, so that no key outlasts the lock.
#[derive(Default)]
pub(crate) struct CancelsCopies(pub(crate) Arc<AtomicBool>);

impl Drop for CancelsCopies {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// Ends every check of a casebook when it is closed.
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
