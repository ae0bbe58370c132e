//! The files in a casebook's folder, the lock on it, and how a file is put in place.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::error::Error;

pub(crate) fn database(folder: &Path) -> PathBuf {
    folder.join("casebook.db")
}

pub(crate) fn key_file(folder: &Path) -> PathBuf {
    folder.join("casebook.key")
}

/// The database's write-ahead log.
pub(crate) fn log_file(folder: &Path) -> PathBuf {
    folder.join("casebook.db-wal")
}

/// How far the record had come.
pub(crate) fn mark_file(folder: &Path) -> PathBuf {
    folder.join("casebook.mark")
}

/// Files that are damaged or do not belong together, set aside with the time. Nothing is ever removed from there.
pub(crate) fn quarantine(folder: &Path) -> PathBuf {
    folder.join("quarantine")
}

pub(crate) fn backups(folder: &Path) -> PathBuf {
    folder.join("backups")
}

/// A database that is finished but not in its place yet.
pub(crate) fn unplaced(folder: &Path) -> PathBuf {
    folder.join("casebook.db.new")
}

/// Whether something bears that name. A folder that may not be looked into is not an empty one.
pub(crate) fn is_there(path: &Path) -> Result<bool, Error> {
    match fs::metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(unreadable(error)),
    }
}

/// The failure for an error in reading: a folder that may not be read is reported as such, not as read-only.
pub(crate) fn unreadable(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::NotADirectory => Error::Unreadable,
        _ => error.into(),
    }
}

/// Makes a folder and those above it that are missing, for this account alone.
pub(crate) fn make_folder(folder: &Path) -> Result<(), Error> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(folder)?)
}

/// Makes a new, empty file for this account alone. What an attempt that was cut off left under this name goes first; where it is
/// a link, the link goes and what it leads to stays.
pub(crate) fn new_file(path: &Path) -> Result<File, Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    Ok(for_this_account(OpenOptions::new().write(true).create_new(true)).open(path)?)
}

fn for_this_account(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Held as long as a casebook is open.
pub(crate) enum Lock {
    ToWrite(File),
    /// Shared with whoever reads on the same disk, if a lock file is there that can be shared.
    ToRead(Option<File>),
}

impl Lock {
    pub(crate) fn is_to_write(&self) -> bool {
        matches!(self, Lock::ToWrite(_))
    }

    fn file(&self) -> Option<&File> {
        match self {
            Lock::ToWrite(file) => Some(file),
            Lock::ToRead(file) => file.as_ref(),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing the file is not enough: a program that the app is just starting holds a second handle on it for a moment, and
        // until it lets go the casebook would seem to be open elsewhere.
        let _ = self.file().map(File::unlock);
    }
}

/// One writer at a time, over every process on this computer. The system lets go when a process ends, however it ends.
pub(crate) fn lock(folder: &Path) -> Result<Lock, Error> {
    let path = folder.join("casebook.lock");
    refuse_what_is_no_file(&path)?;
    let file = for_this_account(OpenOptions::new().create(true).truncate(false).write(true)).open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Lock::ToWrite(file)),
        Err(TryLockError::WouldBlock) => Err(Error::AlreadyOpen),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// A link would be followed and lock a file in another folder; opening a pipe would block for ever.
fn refuse_what_is_no_file(path: &Path) -> Result<(), Error> {
    if fs::symlink_metadata(path).is_ok_and(|found| !found.is_file()) { Err(Error::ReadOnly) } else { Ok(()) }
}

/// The same to open a casebook. A disk that takes nothing lets no lock be made: then it is locked to read.
pub(crate) fn lock_or_read(folder: &Path) -> Result<Lock, Error> {
    match lock(folder) {
        Err(error) if error.is_of_disk() => {
            refuse_what_is_no_file(&folder.join("casebook.lock"))?;
            lock_to_read(folder)
        }
        locked => locked,
    }
}

/// Without a lock file, or on a disk that knows no locks, reading goes on: the disk keeps everybody from writing.
fn lock_to_read(folder: &Path) -> Result<Lock, Error> {
    let Ok(file) = File::open(folder.join("casebook.lock")) else { return Ok(Lock::ToRead(None)) };
    match file.try_lock_shared() {
        Ok(()) => Ok(Lock::ToRead(Some(file))),
        Err(TryLockError::WouldBlock) => Err(Error::AlreadyOpen),
        Err(TryLockError::Error(_)) => Ok(Lock::ToRead(None)),
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

#[cfg(test)]
mod tests {
    use super::{lock, lock_to_read};
    use crate::error::ErrorKind;

    #[test]
    fn a_lock_ends_when_it_is_let_go_even_while_a_starting_program_holds_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let held = lock(folder.path()).unwrap();
        assert_eq!(lock(folder.path()).map(drop).unwrap_err().kind(), ErrorKind::AlreadyOpen);
        let inherited = held.file().unwrap().try_clone().unwrap();
        drop(held);
        lock(folder.path()).map(drop).unwrap();
        drop(inherited);
    }

    #[test]
    fn those_who_can_only_read_share_a_lock_and_nobody_reads_beside_one_who_writes() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!lock_to_read(folder.path()).unwrap().is_to_write(), "without a lock file");
        let writing = lock(folder.path()).unwrap();
        assert_eq!(lock_to_read(folder.path()).map(drop).unwrap_err().kind(), ErrorKind::AlreadyOpen);
        drop(writing);
        let reading = [lock_to_read(folder.path()).unwrap(), lock_to_read(folder.path()).unwrap()];
        assert_eq!(lock(folder.path()).map(drop).unwrap_err().kind(), ErrorKind::AlreadyOpen);
        drop(reading);
        assert!(lock(folder.path()).unwrap().is_to_write());
    }
}
