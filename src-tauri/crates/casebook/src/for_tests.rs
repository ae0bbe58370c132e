//! Shorter calls for the tests of this and other crates. The app uses the longer calls behind them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::types::Value;

use crate::casebook::Casebook;
use crate::copies::CopyReason;
use crate::entry_row::{EntryRow, NewRow, from_row};
use crate::error::Error;
use crate::ids::ChildId;
use crate::journey::JourneyRecord;
use crate::log::TakingIn;
use crate::verify::verify;

impl Casebook {
    /// Copies the casebook into its `backups` folder and checks the copy. It opens with the key file next to the
    /// casebook.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::BackupFailed`].
    pub fn backup(&self, now: Timestamp) -> Result<PathBuf, Error> {
        self.copier()?.aside(CopyReason::Asked, now, &mut |_| ())
    }

    /// As [`Copier::copy_to`].
    ///
    /// # Errors
    /// As [`Copier::copy_to`].
    pub fn backup_to(&self, place: &Path, now: Timestamp) -> Result<PathBuf, Error> {
        self.copier()?.copy_to(place, now, &mut |_| ())
    }

    /// Adds entries, all or none. They are on disk when this returns.
    ///
    /// # Errors
    /// [`Error::UnknownChild`], [`Error::DiskFull`], [`Error::ReadOnly`]; then nothing was added.
    pub fn append(&mut self, entries: &[NewRow]) -> Result<Vec<EntryRow>, Error> {
        self.append_and_reword(entries, &[])
    }

    /// Returns every entry of every child, by child and in order.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn all_entries(&self) -> Result<Vec<EntryRow>, Error> {
        let mut statement =
            self.connection.prepare_cached(&format!("{} ORDER BY child, seq", crate::entry_row::SELECT))?;
        let rows = statement.query_map([], from_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Adds a new journey on an edition. The edition is stored with it if it is not there yet.
    ///
    /// # Errors
    /// [`Error::UnknownChild`], [`Error::DiskFull`], [`Error::ReadOnly`]; [`Error::Io`] if a file of the edition is not text.
    pub fn add_journey(
        &mut self,
        child: &ChildId,
        pathway: &str,
        version: u32,
        files: &BTreeMap<String, Vec<u8>>,
    ) -> Result<JourneyRecord, Error> {
        self.child(child)?;
        self.act(|act| crate::journey::insert(act, child, pathway, version, files))
    }

    /// Returns every journey.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn all_journeys(&self) -> Result<Vec<JourneyRecord>, Error> {
        let mut statement =
            self.connection.prepare_cached(&format!("{} ORDER BY journey.rowid", crate::journey::SELECT))?;
        let rows = statement.query_map([], crate::journey::from_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Returns every row of every table as text, so that two casebooks can be compared as a whole.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn dump(&self) -> Result<BTreeMap<String, Vec<String>>, Error> {
        let mut names = self.connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
        let names: Vec<String> = names.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let rows_of = |name: &String| {
            let mut rows = self.connection.prepare(&format!("SELECT * FROM \"{name}\""))?;
            let columns = rows.column_count();
            let print = |row: &rusqlite::Row<'_>| -> rusqlite::Result<String> {
                let values = (0..columns).map(|column| row.get::<_, Value>(column));
                Ok(values.map(|value| Ok(format!("{:?}", value?))).collect::<rusqlite::Result<Vec<_>>>()?.join(" "))
            };
            let mut printed: Vec<String> = rows.query_map([], print)?.collect::<Result<_, _>>()?;
            printed.sort();
            Ok((name.clone(), printed))
        };
        names.iter().map(rows_of).collect()
    }

    /// Checks every page, the structure, the chain of every child's entries, every edition, and every attached file.
    ///
    /// # Errors
    /// [`Error::DatabaseUnreadable`], [`Error::Altered`] with the first entry that does not fit, or [`Error::AttachmentAltered`].
    pub fn verify(&self) -> Result<(), Error> {
        // The check of pages reads only the file, so the log is moved into it first.
        if self.write_block.is_none() {
            self.log.take_in(&self.connection, TakingIn::Whole, &self.files)?;
        }
        verify(&self.connection)
    }
}
