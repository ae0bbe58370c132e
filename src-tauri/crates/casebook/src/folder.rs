//! What lies in a casebook's folder, who may write there, and how a file comes to its place.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::error::Error;

pub(crate) fn database(folder: &Path) -> PathBuf {
    folder.join("casebook.db")
}

pub(crate) fn key_file(folder: &Path) -> PathBuf {
    folder.join("casebook.key")
}

pub(crate) fn backups(folder: &Path) -> PathBuf {
    folder.join("backups")
}

/// One writer at a time, over every process on this computer. The system lets go when a process ends, however it ends.
pub(crate) fn lock(folder: &Path) -> Result<File, Error> {
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(folder.join("casebook.lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::AlreadyOpen),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Puts a finished file in its place, at once or not at all, and on disk before this returns.
pub(crate) fn put_in_place(finished: &Path, place: &Path) -> Result<(), Error> {
    fs::rename(finished, place)?;
    place.parent().map_or(Ok(()), sync)
}

/// A rename is only safe once the folder itself is on disk. Windows has no such call and needs none.
fn sync(folder: &Path) -> Result<(), Error> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
