//! Copies under the same key, verified, before anything that could go wrong.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::Connection;
use rusqlite::backup::Backup;

use crate::Casebook;
use crate::error::Error;
use crate::key_file::DataKey;
use crate::open::unlock;

/// Copies the open database into `backups/`, under a name that says why and when and nothing else, and checks the copy.
pub(crate) fn copy_aside(
    connection: &Connection,
    key: &DataKey,
    folder: &Path,
    why: &str,
    now: Timestamp,
) -> Result<PathBuf, Error> {
    let backups = folder.join("backups");
    fs::create_dir_all(&backups)?;
    let path = backups.join(format!("{}-{why}.db", now.strftime("%Y%m%dT%H%M%SZ")));
    let mut copy = Connection::open(&path)?;
    unlock(&copy, key)?;
    Backup::new(connection, &mut copy)?.run_to_completion(256, Duration::ZERO, None)?;
    let sound: String = copy.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    if sound == "ok" { Ok(path) } else { Err(Error::BackupFailed) }
}

impl Casebook {
    /// Copies the casebook into its `backups` folder and checks the copy.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::BackupFailed`].
    pub fn backup(&self, now: Timestamp) -> Result<PathBuf, Error> {
        copy_aside(&self.connection, &self.key, &self.folder, "copy", now)
    }

    /// Checks every page, the structure, and the chain of every child's entries.
    ///
    /// # Errors
    /// [`Error::DatabaseUnreadable`], or [`Error::Altered`] with the first entry that does not fit.
    pub fn verify(&self) -> Result<(), Error> {
        let mut pages = self.connection.prepare("PRAGMA cipher_integrity_check")?;
        if pages.query([])?.next()?.is_some() {
            return Err(Error::DatabaseUnreadable);
        }
        let sound: String = self.connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
        if sound != "ok" {
            return Err(Error::DatabaseUnreadable);
        }
        self.children()?.iter().try_for_each(|child| self.verify_chain(&child.id))
    }
}
