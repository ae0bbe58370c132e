//! The database and its write-ahead log: whether they belong together, whether they are still the files in the folder,
//! and moving the log into the database.
//!
//! SQLite would apply any log with the same key to any state of the database. So the first page has two random numbers.
//! `own` identifies the state of the database once the log was moved into it, and `base` the state on which the log was
//! begun. The first act of each log sets them.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, Transaction};

use crate::data_key::random;
use crate::error::Error;
use crate::folder::{database, log_file};

/// The length of a log without pages, in bytes.
const HEADER: u64 = 32;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    own: u16,
    base: u16,
}

impl Stamp {
    pub(crate) fn of(connection: &Connection) -> Result<Stamp, Error> {
        let number: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
        let [a, b, c, d] = number.to_be_bytes();
        Ok(Stamp { own: u16::from_be_bytes([a, b]), base: u16::from_be_bytes([c, d]) })
    }

    fn put(self, transaction: &Transaction<'_>) -> Result<(), Error> {
        let ([a, b], [c, d]) = (self.own.to_be_bytes(), self.base.to_be_bytes());
        Ok(transaction.pragma_update(None, "application_id", i32::from_be_bytes([a, b, c, d]))?)
    }
}

/// Whether a log has any content.
pub(crate) fn is_there(folder: &Path) -> bool {
    fs::metadata(log_file(folder)).is_ok_and(|log| log.is_file() && log.len() > HEADER)
}

/// Whether the log was begun on this state of the file, or is being moved into it.
pub(crate) fn belongs(connection: &Connection, file: Stamp) -> Result<bool, Error> {
    let log = Stamp::of(connection)?;
    Ok(log == file || log.base == file.own)
}

/// Leaves the log as it is while a connection is closed, if `leave` is true.
pub(crate) fn leave_log(connection: &Connection, leave: bool) -> Result<(), Error> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, leave)?;
    Ok(())
}

/// How a log is moved into the database.
#[derive(Clone, Copy)]
pub(crate) enum TakingIn {
    /// After an act: as much as possible while others may be reading.
    Quickly,
    /// Everything, after waiting a moment for readers.
    Whole,
}

/// What is known about the log of an open casebook.
pub(crate) struct Log {
    /// Whether the next act begins a log.
    is_new: Cell<bool>,
    /// The state of the database since the newest act. `None` before the first.
    stamp: Cell<Option<Stamp>>,
}

impl Log {
    /// Returns the state of a log that is empty or already exists.
    pub(crate) fn new(folder: &Path) -> Log {
        Log { is_new: Cell::new(!is_there(folder)), stamp: Cell::default() }
    }

    /// Before an act commits: the first act of a log records the state of the database on which it is based. Returns the
    /// state to which the act leads.
    pub(crate) fn begin(&self, transaction: &Transaction<'_>) -> Result<Stamp, Error> {
        if !self.is_new.get() {
            return self.stamp.get().map_or_else(|| Stamp::of(transaction), Ok);
        }
        let stamp = Stamp { own: u16::from_be_bytes(random()?), base: Stamp::of(transaction)?.own };
        stamp.put(transaction)?;
        Ok(stamp)
    }

    /// An act was committed.
    pub(crate) fn has_begun(&self, stamp: Stamp) {
        self.is_new.set(false);
        self.stamp.set(Some(stamp));
    }

    /// Whether a database file without its log can be in this state.
    pub(crate) fn leads_to(&self, file: Stamp) -> bool {
        // Until the log is moved, the file has the state on which the log was begun.
        let is_before = |own: Stamp| !self.is_new.get() && own.base == file.own;
        self.stamp.get().is_none_or(|own| own == file || is_before(own))
    }

    /// Checkpoints the log into the database. Returns whether all of it was moved.
    pub(crate) fn take_in(&self, connection: &Connection, how: TakingIn, files: &Files) -> Result<bool, Error> {
        let sql = match how {
            TakingIn::Quickly => "PRAGMA wal_checkpoint(PASSIVE)",
            TakingIn::Whole => "PRAGMA wal_checkpoint(TRUNCATE)",
        };
        let counts =
            |row: &rusqlite::Row<'_>| Ok((row.get::<_, bool>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?));
        let counted = connection.query_row(sql, [], counts);
        files.were_written();
        let (is_busy, pages, taken) = counted?;
        // Without a log, both are negative; also while a copy that ends moves the log.
        let all = !is_busy && pages == taken;
        if all {
            self.is_new.set(true);
        }
        Ok(all)
    }
}

/// The open files, as the system identifies them.
pub(crate) struct Files {
    folder: PathBuf,
    database: Option<Identity>,
    log: Option<Identity>,
    /// The length of the database when it was last checked. It only grows, because no pages are ever released.
    length: Cell<u64>,
    /// When the database was last written, as far as this casebook knows. `None` if the system does not say.
    written: Cell<Option<SystemTime>>,
}

impl Files {
    pub(crate) fn of(folder: &Path) -> Files {
        let (database, log) = (identity_at(&database(folder)), identity_at(&log_file(folder)));
        let (length, written) = (Cell::new(length_of(folder)), Cell::new(written_at(folder)));
        Files { folder: folder.to_owned(), database, log, length, written }
    }

    /// This casebook itself has written to the database.
    pub(crate) fn were_written(&self) {
        self.written.set(written_at(&self.folder));
    }

    /// Whether something else has written to the database since this was last asked: a copy that ended, or another
    /// program that writes over the same file.
    pub(crate) fn were_written_by_others(&self) -> bool {
        let now = written_at(&self.folder);
        self.written.replace(now) != now
    }

    /// Checks that the files in the folder are still those that are open, and that none was truncated.
    pub(crate) fn look(&self) -> Result<(), Error> {
        let same = |path: &Path, known: &Option<Identity>| match (known, fs::metadata(path)) {
            (None, _) => true,
            (Some(_), Err(_)) => false,
            (Some(known), Ok(now)) => identity_of(&now).as_ref() == Some(known),
        };
        let log = log_file(&self.folder);
        if !(same(&database(&self.folder), &self.database) && same(&log, &self.log)) {
            return Err(Error::Replaced);
        }
        let length = length_of(&self.folder);
        if length < self.length.get() {
            return Err(Error::Damaged);
        }
        self.length.set(length);
        Ok(())
    }

    pub(crate) fn log_is_in_place(&self) -> bool {
        let log = identity_at(&log_file(&self.folder));
        log.is_some() && log == self.log
    }
}

/// Returns the length of the database; 0 if it is not known.
pub(crate) fn length_of(folder: &Path) -> u64 {
    fs::metadata(database(folder)).map_or(0, |found| found.len())
}

fn written_at(folder: &Path) -> Option<SystemTime> {
    fs::metadata(database(folder)).and_then(|found| found.modified()).ok()
}

fn identity_at(path: &Path) -> Option<Identity> {
    fs::metadata(path).ok().as_ref().and_then(identity_of)
}

#[cfg(unix)]
type Identity = (u64, u64);

#[cfg(unix)]
fn identity_of(file: &fs::Metadata) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    Some((file.dev(), file.ino()))
}

/// On other systems an open file cannot be replaced.
#[cfg(not(unix))]
type Identity = ();

#[cfg(not(unix))]
fn identity_of(_: &fs::Metadata) -> Option<Identity> {
    Some(())
}
