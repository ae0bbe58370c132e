//! Verifies that a casebook is complete: its pages, its structure, the chain of every child's entries, every edition
//! and every attached file.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rusqlite::{Connection, types::FromSql};

use crate::attachment::{is_there, verify_file};
use crate::casebook::Casebook;
use crate::data_key::DataKey;
use crate::disk::connect_beside;
use crate::entry::verify_chain;
use crate::entry_row::{EntryRow, entries_of};
use crate::error::Error;
use crate::ids::ChildId;
use crate::journey::edition_of;
use crate::write_block::WriteBlock;

use crate::log::length_of;
use crate::pages::{has_structure, is_sound};

/// How often SQLite asks whether to continue, in steps of its virtual machine: several thousand times a second.
const STEPS_BETWEEN_ASKING: i32 = 10_000;

impl Casebook {
    /// A check that can run on another thread while the casebook is used. It ends early when the casebook is closed.
    pub fn checker(&self) -> Checker {
        let (stop, write_block) = (Arc::clone(&self.checks.0), self.write_block.clone());
        let (folder, key, id, length) =
            (self.folder.clone(), self.key.clone(), self.id.clone(), length_of(&self.folder));
        Checker { folder, key, id, length, stop, write_block }
    }
}

/// As [`Casebook::verify`], for a database without a log.
pub(crate) fn verify(connection: &Connection) -> Result<(), Error> {
    if !is_sound(connection)? {
        return Err(Error::DatabaseUnreadable);
    }
    Reading { connection, stop: &AtomicBool::new(false) }.all(|_| None).map(drop)
}

/// The result of a check that found no fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// Everything was read and nothing is wrong.
    Sound,
    /// The casebook was closed during the check.
    Stopped,
}

/// A check of a complete casebook, on its own connection that only reads.
#[derive(Clone)]
pub struct Checker {
    folder: PathBuf,
    key: DataKey,
    id: String,
    /// The database had at least this length when the check was prepared. It only grows.
    length: u64,
    stop: Arc<AtomicBool>,
    write_block: WriteBlock,
}

impl Checker {
    /// Reads the complete casebook as it is now. If the database is damaged, nothing more is written to it. `attached`
    /// returns the digest of the file that an entry attaches, if there is one.
    ///
    /// # Errors
    /// As [`Casebook::verify`]; any other error means that the check itself failed.
    pub fn check(&self, attached: impl Fn(&EntryRow) -> Option<String>) -> Result<Checked, Error> {
        if length_of(&self.folder) < self.length {
            self.write_block.damaged();
            return Err(Error::DatabaseUnreadable);
        }
        let connection = connect_beside(&self.folder, &self.key, &self.id, &self.write_block)?;
        let stop = Arc::clone(&self.stop);
        connection.progress_handler(STEPS_BETWEEN_ASKING, Some(move || stop.load(Ordering::Relaxed)))?;
        let checked = check(&connection, &self.stop, attached);
        // A statement that was interrupted fails with an error of its own.
        if self.stop.load(Ordering::Relaxed) {
            return Ok(Checked::Stopped);
        }
        checked.inspect_err(|error| {
            if matches!(error, Error::DatabaseUnreadable) {
                self.write_block.damaged();
            }
        })
    }
}

fn check(
    connection: &Connection,
    stop: &AtomicBool,
    attached: impl Fn(&EntryRow) -> Option<String>,
) -> Result<Checked, Error> {
    // One transaction, so that later writes are not partly visible.
    let transaction = connection.unchecked_transaction()?;
    if !has_structure(&transaction)? {
        return Err(Error::DatabaseUnreadable);
    }
    Reading { connection: &transaction, stop }.all(attached)
}

/// A complete read of a casebook, row by row.
struct Reading<'a> {
    connection: &'a Connection,
    stop: &'a AtomicBool,
}

impl Reading<'_> {
    fn all(&self, attached: impl Fn(&EntryRow) -> Option<String>) -> Result<Checked, Error> {
        if self.points_nowhere()? {
            return Err(Error::DatabaseUnreadable);
        }
        // From the table of entries too, so that a child whose line in the list is missing is checked as well.
        let children: Vec<ChildId> = self.column("SELECT id FROM child UNION SELECT child FROM entry")?;
        let each_child = self.each(&children, |child| {
            let entries = entries_of(self.connection, child)?;
            verify_chain(self.connection, child, &entries)?;
            let missing = |sha256: String| Ok(!is_there(self.connection, child, &sha256)?);
            let is_missing: Result<Vec<bool>, Error> = entries.iter().filter_map(&attached).map(missing).collect();
            if is_missing?.contains(&true) { Err(Error::AttachmentAltered) } else { Ok(()) }
        })?;
        let editions: Vec<String> = self.column("SELECT digest FROM edition")?;
        let each_edition = self.each(&editions, |digest| edition_of(self.connection, digest).map(drop))?;
        // A casebook of the first version could not contain files.
        let holds_files = "SELECT count(*) FROM sqlite_schema WHERE name = 'attachment'";
        let holds_files: bool = self.connection.query_row(holds_files, [], |row| row.get(0))?;
        let files: Vec<i64> = if holds_files { self.column("SELECT rowid FROM attachment")? } else { Vec::new() };
        let each_file = self.each(&files, |row| verify_file(self.connection, *row))?;
        let sound = [each_child, each_edition, each_file].iter().all(|checked| *checked == Checked::Sound);
        Ok(if sound { Checked::Sound } else { Checked::Stopped })
    }

    fn each<T>(&self, all: &[T], check: impl Fn(&T) -> Result<(), Error>) -> Result<Checked, Error> {
        for one in all {
            if self.stop.load(Ordering::Relaxed) {
                return Ok(Checked::Stopped);
            }
            check(one)?;
        }
        Ok(Checked::Sound)
    }

    fn column<T: FromSql>(&self, sql: &str) -> Result<Vec<T>, Error> {
        let mut statement = self.connection.prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn points_nowhere(&self) -> Result<bool, Error> {
        let mut dangling = self.connection.prepare("PRAGMA foreign_key_check")?;
        Ok(dangling.query([])?.next()?.is_some())
    }
}
