//! The files in a casebook's folder, the lock on it, and how a file is put in place.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read};
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

/// The number of the newest entry of each child, stored outside the database.
pub(crate) fn mark_file(folder: &Path) -> PathBuf {
    folder.join("casebook.mark")
}

/// Files that are damaged or do not belong together, moved here with the time. Only the erasure of a record removes
/// anything from here.
pub(crate) fn quarantine(folder: &Path) -> PathBuf {
    folder.join("quarantine")
}

pub(crate) fn backups(folder: &Path) -> PathBuf {
    folder.join("backups")
}

/// A copy of another place that is being taken in, before anything here is changed.
pub(crate) fn adopted(folder: &Path) -> PathBuf {
    folder.join("casebook.db.adopted")
}

/// A finished database that is not in its place yet.
pub(crate) fn unplaced(folder: &Path) -> PathBuf {
    folder.join("casebook.db.new")
}

/// Returns the first bytes of a database, which are its casebook's id: 16, or fewer if the file is shorter.
pub(crate) fn head_of(file: &Path) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    File::open(file)?.take(16).read_to_end(&mut head)?;
    Ok(head)
}

/// Whether there is any part of a casebook in a folder.
pub(crate) fn is_occupied(folder: &Path) -> Result<bool, Error> {
    Ok(is_there(&database(folder))? || is_there(&key_file(folder))?)
}

/// Whether something has that name. A folder that may not be read does not count as empty.
pub(crate) fn is_there(path: &Path) -> Result<bool, Error> {
    match fs::metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(unreadable(error)),
    }
}

/// Returns the error for a failed read: a folder that may not be read is reported as such, not as read-only.
pub(crate) fn unreadable(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::NotADirectory => Error::Unreadable,
        _ => error.into(),
    }
}

/// Creates a folder and its missing parents, readable only for this account.
pub(crate) fn make_folder(folder: &Path) -> Result<(), Error> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(folder)?)
}

/// Creates a new, empty file, readable only for this account. It first removes what an interrupted attempt left under
/// this name. If that is a link, only the link is removed, not its target.
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

/// Held while a casebook is open.
pub(crate) enum Lock {
    ToWrite(File),
    /// Shared with other readers on the same disk, if there is a lock file that can be shared.
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
        // Closing the file is not enough: a program that the app is starting has a second handle on it for a moment,
        // and until it releases it, the casebook would seem to be open elsewhere.
        let _ = self.file().map(File::unlock);
    }
}

/// Takes the lock: one writer at a time, over all processes on this computer. The system releases it when a process
/// ends, however it ends.
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

/// Takes the lock to open a casebook. If the disk cannot be written to, no lock file can be created, so it is locked
/// for reading.
pub(crate) fn lock_or_read(folder: &Path) -> Result<Lock, Error> {
    match lock(folder) {
        Err(error) if error.is_of_disk() => {
            refuse_what_is_no_file(&folder.join("casebook.lock"))?;
            lock_to_read(folder)
        }
        locked => locked,
    }
}

/// Without a lock file, or on a disk without locks, reading is still possible, because the disk prevents everybody from
/// writing.
fn lock_to_read(folder: &Path) -> Result<Lock, Error> {
    let Ok(file) = File::open(folder.join("casebook.lock")) else { return Ok(Lock::ToRead(None)) };
    match file.try_lock_shared() {
        Ok(()) => Ok(Lock::ToRead(Some(file))),
        Err(TryLockError::WouldBlock) => Err(Error::AlreadyOpen),
        Err(TryLockError::Error(_)) => Ok(Lock::ToRead(None)),
    }
}

/// Moves a finished file to its place, completely or not at all. It is on disk when this returns.
pub(crate) fn put_in_place(finished: &Path, place: &Path) -> Result<(), Error> {
    fs::rename(finished, place)?;
    place.parent().map_or(Ok(()), sync)
}

/// A rename is only safe once the folder itself is on disk. Windows has no such call and needs none.
pub(crate) fn sync(folder: &Path) -> Result<(), Error> {
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
    fn a_lock_ends_when_it_is_released_even_while_a_starting_program_has_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let first = lock(folder.path()).unwrap();
        assert_eq!(lock(folder.path()).map(drop).unwrap_err().kind(), ErrorKind::AlreadyOpen);
        let inherited = first.file().unwrap().try_clone().unwrap();
        drop(first);
        lock(folder.path()).map(drop).unwrap();
        drop(inherited);
    }

    #[test]
    fn readers_share_a_lock_and_a_writer_excludes_them() {
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
