//! What prevents writing to a casebook: damage, a replaced file, or a disk that cannot be written to. Damage and a
//! replaced file remain until the casebook is closed.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use crate::error::Error;

const DAMAGED: u8 = 1;
const REPLACED: u8 = 2;

const READ_ONLY: u8 = 1;
const DISK_FULL: u8 = 2;
const DISK_FAILED: u8 = 3;

/// Shared with the check that runs in parallel.
#[derive(Clone, Default)]
pub(crate) struct WriteBlock(Arc<Found>);

#[derive(Default)]
struct Found {
    file: AtomicU8,
    disk: AtomicU8,
}

impl WriteBlock {
    pub(crate) fn damaged(&self) {
        // The first finding decides what to do.
        let _ = self.0.file.compare_exchange(0, DAMAGED, Ordering::Relaxed, Ordering::Relaxed);
    }

    pub(crate) fn replaced(&self) {
        let _ = self.0.file.compare_exchange(0, REPLACED, Ordering::Relaxed, Ordering::Relaxed);
    }

    /// Records that the disk could not be written to when the casebook was opened.
    pub(crate) fn disk_takes_nothing(&self, why: &Error) {
        let why = match why {
            Error::DiskFull => DISK_FULL,
            Error::DiskFailed => DISK_FAILED,
            _ => READ_ONLY,
        };
        self.0.disk.store(why, Ordering::Relaxed);
    }

    pub(crate) fn disk_takes_writes(&self) {
        self.0.disk.store(0, Ordering::Relaxed);
    }

    pub(crate) fn is_none(&self) -> bool {
        self.check().is_ok()
    }

    /// Returns why the disk could not be written to, if that is so.
    pub(crate) fn of_disk(&self) -> Option<Error> {
        match self.0.disk.load(Ordering::Relaxed) {
            0 => None,
            DISK_FULL => Some(Error::DiskFull),
            DISK_FAILED => Some(Error::DiskFailed),
            _ => Some(Error::ReadOnly),
        }
    }

    /// Fails if the casebook must not be written to.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.0.file.load(Ordering::Relaxed) {
            0 => self.of_disk().map_or(Ok(()), Err),
            REPLACED => Err(Error::Replaced),
            _ => Err(Error::Damaged),
        }
    }
}
