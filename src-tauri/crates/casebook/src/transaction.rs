//! One act on the casebook. Everything that is written goes through here, so that saved always means the same.

use std::cell::RefCell;
use std::ops::Deref;

use rusqlite::{Transaction, TransactionBehavior, ffi};

use crate::casebook::Casebook;
use crate::disk::why;
use crate::error::Error;
use crate::high_water_mark::{Head, Heads};
use crate::ids::ChildId;
use crate::log::TakingIn;

/// A transaction, with the newest entry of each child that it writes to.
pub(crate) struct WriteTransaction<'a> {
    transaction: Transaction<'a>,
    heads: RefCell<Heads>,
}

impl<'a> Deref for WriteTransaction<'a> {
    type Target = Transaction<'a>;

    fn deref(&self) -> &Transaction<'a> {
        &self.transaction
    }
}

impl WriteTransaction<'_> {
    /// An entry was added. Those of a child made for training can be removed, so they are not remembered.
    pub(crate) fn added(&self, child: &ChildId, seq: u32, digest: &[u8]) {
        self.heads.borrow_mut().insert(child.clone(), Head::new(seq, digest));
    }
}

impl Casebook {
    /// Does all of something or nothing. When this returns it is on disk, in the file that is in the folder.
    ///
    /// # Errors
    /// What `work` gives, and then nothing was saved; [`Error::Damaged`] and [`Error::Replaced`], before anything is written;
    /// [`Error::Unconfirmed`] if the disk failed at the very end, so that the outcome is unknown.
    pub(crate) fn act<T>(&self, work: impl FnOnce(&WriteTransaction<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.write_block.check()?;
        self.look_at_files()?;
        self.act_on_disk(work).map_err(|error| why(&self.folder, error))
    }

    fn act_on_disk<T>(&self, work: impl FnOnce(&WriteTransaction<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        self.log.begin(&transaction)?;
        let act = WriteTransaction { transaction, heads: RefCell::default() };
        let done = work(&act)?;
        let WriteTransaction { transaction, heads } = act;
        transaction.commit().map_err(|error| self.not_committed(error))?;
        self.log.has_begun();
        self.was_written.set(true);
        self.look_at_files()?;
        self.remember(heads.into_inner());
        // Each act goes on from the log into the file at once, so that a copy of the file alone is complete. Where somebody is reading, a
        // later act takes it in.
        let _ = self.log.take_in(&self.connection, TakingIn::Quickly);
        Ok(done)
    }

    /// A write that a quota or a disk turned read-only refused was not done, and the disk says so when it is asked.
    fn not_committed(&self, error: rusqlite::Error) -> Error {
        let was_refused = error.sqlite_error().is_some_and(|error| error.extended_code == ffi::SQLITE_IOERR_WRITE);
        let error = unconfirmed(error);
        if !was_refused {
            return error;
        }
        match why(&self.folder, Error::DiskFailed) {
            Error::DiskFailed => error,
            reason => reason,
        }
    }

    /// Whether the files are still those that were opened.
    pub(crate) fn look_at_files(&self) -> Result<(), Error> {
        self.files.look().inspect_err(|error| match error {
            Error::Damaged => self.write_block.damaged(),
            _ => self.write_block.replaced(),
        })
    }

    /// Whether the files in the folder are those that are open.
    ///
    /// # Errors
    /// [`Error::Replaced`], and [`Error::Damaged`] if the database was cut.
    pub fn is_in_place(&self) -> Result<(), Error> {
        self.look_at_files()
    }

    /// Whether the casebook was found damaged; it is then read alone.
    pub fn is_damaged(&self) -> bool {
        matches!(self.write_block.check(), Err(Error::Damaged))
    }

    /// What is missing stays missing until somebody has said that they know: the older number of such a child is not written over.
    fn remember(&self, mut heads: Heads) {
        if let Some(loss) = self.loss.borrow().as_ref() {
            heads.retain(|child, _| !loss.children.iter().any(|lost| lost.child == *child));
        }
        self.mark.borrow_mut().note(heads);
    }
}

/// A commit that failed while it was written down may be there all the same after the next start.
fn unconfirmed(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::SystemIoFailure) => Error::Unconfirmed,
        _ => error.into(),
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::ffi;

    use super::unconfirmed;
    use crate::error::ErrorKind;

    #[test]
    fn only_a_disk_that_failed_while_it_wrote_leaves_it_open_whether_something_was_saved() {
        let said = |code| unconfirmed(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)).kind();
        for code in [ffi::SQLITE_IOERR, ffi::SQLITE_IOERR_FSYNC, ffi::SQLITE_IOERR_WRITE, ffi::SQLITE_IOERR_DIR_FSYNC] {
            assert_eq!(said(code), ErrorKind::Unconfirmed, "{code}");
        }
        assert_eq!(said(ffi::SQLITE_FULL), ErrorKind::DiskFull);
        assert_eq!(said(ffi::SQLITE_CONSTRAINT), ErrorKind::Sql);
    }
}
