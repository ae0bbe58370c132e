//! One act on the casebook. Every write goes through here, so “saved” always means the same.

use std::cell::RefCell;
use std::ops::Deref;

use rusqlite::{Transaction, TransactionBehavior, ffi};

use crate::casebook::Casebook;
use crate::connect::stamp_of_file;
use crate::disk::why;
use crate::error::Error;
use crate::high_water_mark::{Head, Heads};
use crate::ids::ChildId;
use crate::log::TakingIn;

/// A transaction, and the newest entry of each child that it writes to.
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
    /// Records that an entry was added. Entries of a child made for training can be removed, so they are not recorded.
    pub(crate) fn added(&self, child: &ChildId, seq: u32, digest: &[u8]) {
        self.heads.borrow_mut().insert(child.clone(), Head::new(seq, digest));
    }
}

impl Casebook {
    /// Runs `work` completely or not at all. When this returns, the result is on disk, in the file in the folder.
    ///
    /// # Errors
    /// The error of `work`, and then nothing was saved; [`Error::Damaged`] and [`Error::Replaced`], before anything is
    /// written; [`Error::Unconfirmed`] if the disk failed at the very end, so that the outcome is unknown.
    pub(crate) fn act<T>(&self, work: impl FnOnce(&WriteTransaction<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.write_block.check()?;
        self.look_at_files()?;
        self.act_on_disk(work).map_err(|error| why(&self.folder, error))
    }

    fn act_on_disk<T>(&self, work: impl FnOnce(&WriteTransaction<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        let stamp = self.log.begin(&transaction)?;
        let act = WriteTransaction { transaction, heads: RefCell::default() };
        let done = work(&act)?;
        let WriteTransaction { transaction, heads } = act;
        transaction.commit().map_err(|error| self.not_committed(error))?;
        self.log.has_begun(stamp);
        self.was_written.update(|acts| acts + 1);
        self.look_at_files()?;
        self.remember(heads.into_inner());
        // Each act is moved from the log into the file at once, so that a copy of the file on its own is complete. If
        // somebody is reading, a later act moves it.
        let _ = self.log.take_in(&self.connection, TakingIn::Quickly, &self.files);
        Ok(done)
    }

    /// If a quota or a read-only disk refused the write, nothing was committed, and a test write shows why.
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

    /// Checks that the files are still those that were opened.
    pub(crate) fn look_at_files(&self) -> Result<(), Error> {
        self.files.look().inspect_err(|error| match error {
            Error::Damaged => self.write_block.damaged(),
            _ => self.write_block.replaced(),
        })
    }

    /// Moves into the database what acts left in the log because a check was reading. Without this, a copy of the file
    /// alone would lack it until the next act.
    ///
    /// # Errors
    /// [`Error::Damaged`] and [`Error::Replaced`], and those of the disk. What was saved is then still in the log.
    pub fn take_in_log(&self) -> Result<(), Error> {
        self.write_block.check()?;
        self.look_at_files()?;
        self.log.take_in(&self.connection, TakingIn::Quickly, &self.files).map(drop)
    }

    /// Checks that the files in the folder are those that are open.
    ///
    /// # Errors
    /// [`Error::Replaced`], and [`Error::Damaged`] if the database was truncated.
    pub fn is_in_place(&self) -> Result<(), Error> {
        match self.write_block.check() {
            Err(Error::Replaced) => Err(Error::Replaced),
            _ => self.look_at_files(),
        }
    }

    /// Whether the database was written since this was last asked, and not by an act: by a copy that ended, or by another
    /// program that writes over the same file.
    pub fn was_written_by_others(&self) -> bool {
        self.files.were_written_by_others()
    }

    /// Checks that the database in the folder is in a state that this casebook left.
    ///
    /// # Errors
    /// [`Error::Replaced`] if another version of it was written over it.
    pub fn is_this_version(&self) -> Result<(), Error> {
        // A file that cannot be read at this moment may just be written by a copy that ends. If it is damaged, a check
        // reports that.
        let file = stamp_of_file(&self.folder, &self.key, &self.id);
        if file.is_none_or(|file| self.log.leads_to(file)) {
            return Ok(());
        }
        self.write_block.replaced();
        Err(Error::Replaced)
    }

    /// Whether the casebook was found damaged; it is then only read.
    pub fn is_damaged(&self) -> bool {
        matches!(self.write_block.check(), Err(Error::Damaged))
    }

    /// Records the newest entries. A child with missing entries keeps the older record until somebody accepts the loss.
    fn remember(&self, mut heads: Heads) {
        if let Some(loss) = self.loss.borrow().as_ref() {
            heads.retain(|child, _| !loss.children.iter().any(|lost| lost.child == *child));
        }
        self.mark.borrow_mut().note(heads);
    }
}

/// A commit that failed while it was written may still be there after the next start.
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
    fn only_a_disk_that_failed_during_a_write_leaves_the_outcome_unknown() {
        let code_of = |code| unconfirmed(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)).kind();
        for code in [ffi::SQLITE_IOERR, ffi::SQLITE_IOERR_FSYNC, ffi::SQLITE_IOERR_WRITE, ffi::SQLITE_IOERR_DIR_FSYNC] {
            assert_eq!(code_of(code), ErrorKind::Unconfirmed, "{code}");
        }
        assert_eq!(code_of(ffi::SQLITE_FULL), ErrorKind::DiskFull);
        assert_eq!(code_of(ffi::SQLITE_CONSTRAINT), ErrorKind::Sql);
    }
}
