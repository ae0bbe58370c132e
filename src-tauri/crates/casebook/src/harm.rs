//! What keeps a casebook from being written to: damage, or another file in its place. Once found it stays until the casebook is closed.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use crate::error::Error;

const DAMAGED: u8 = 1;
const REPLACED: u8 = 2;

/// Shared with the check that runs beside the work.
#[derive(Clone, Default)]
pub(crate) struct Harm(Arc<AtomicU8>);

impl Harm {
    pub(crate) fn damaged(&self) {
        // What was found first says what to do.
        let _ = self.0.compare_exchange(0, DAMAGED, Ordering::Relaxed, Ordering::Relaxed);
    }

    pub(crate) fn replaced(&self) {
        let _ = self.0.compare_exchange(0, REPLACED, Ordering::Relaxed, Ordering::Relaxed);
    }

    pub(crate) fn is_none(&self) -> bool {
        self.0.load(Ordering::Relaxed) == 0
    }

    /// Whether the casebook may be written to.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.0.load(Ordering::Relaxed) {
            0 => Ok(()),
            REPLACED => Err(Error::Replaced),
            _ => Err(Error::Damaged),
        }
    }
}
