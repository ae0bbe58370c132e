//! A disk that cannot be written to: full, read-only or failing. The casebook is opened only for reading, and can be
//! written to once the disk allows it.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

use crate::casebook::Casebook;
use crate::connect::{
    connect_to_existing, connect_to_file_alone, connect_to_read, connect_with_log_in_memory, stamp_of_file,
};
use crate::data_key::DataKey;
use crate::error::Error;
use crate::folder::{Lock, database, lock_or_read, mark_file};
use crate::write_block::WriteBlock;

use crate::high_water_mark::HighWaterMark;
use crate::log::{self, Files, Log};

/// More than SQLite needs next to the database before it reads anything.
static PROBE: [u8; 64 * 1024] = [0; 64 * 1024];

impl Casebook {
    /// Returns why the disk could not be written to when the casebook was opened, if it was therefore opened only for
    /// reading.
    pub fn hindrance(&self) -> Option<Error> {
        self.write_block.of_disk()
    }

    /// Tries again to open a casebook for writing after it was opened only for reading because of the disk.
    ///
    /// # Errors
    /// Why the disk still cannot be written to. The casebook is then still open for reading.
    pub fn try_disk_again(&mut self) -> Result<(), Error> {
        if self.hindrance().is_none() {
            return Ok(());
        }
        let connection = self.connect_to_write().map_err(|error| why(&self.folder, error));
        self.connection = connection.inspect_err(|error| self.write_block.disk_takes_nothing(error))?;
        self.write_block.disk_takes_writes();
        (self.log, self.files) = (Log::new(&self.folder), Files::of(&self.folder));
        let remembered = HighWaterMark::read_by_any(&mark_file(&self.folder), &self.every_key(), &self.id);
        let begun = self.compare_and_begin(remembered);
        begun.inspect_err(|error| self.write_block.disk_takes_nothing(error))
    }

    fn connect_to_write(&mut self) -> Result<Connection, Error> {
        if !self.lock.is_to_write() {
            // A shared lock would prevent even this casebook from taking an exclusive one.
            self.lock = Arc::new(Lock::ToRead(None));
            self.lock = Arc::new(lock_or_read(&self.folder)?);
        }
        if !self.lock.is_to_write() {
            return Err(Error::ReadOnly);
        }
        connect_to_existing(&self.folder, &self.key, &self.id)
    }
}

/// Opens another connection to an open casebook, only for reading, in the way that the disk allows.
pub(crate) fn connect_beside(
    folder: &Path,
    key: &DataKey,
    id: &str,
    write_block: &WriteBlock,
) -> Result<Connection, Error> {
    match write_block.of_disk() {
        None => connect_to_read(&database(folder), key, id),
        Some(_) => connect_without_writing(folder, key, id),
    }
}

/// Opens a connection without writing a byte or creating a file, including what was left in the log.
pub(crate) fn connect_without_writing(folder: &Path, key: &DataKey, id: &str) -> Result<Connection, Error> {
    let path = database(folder);
    if !log::is_there(folder) {
        return connect_to_file_alone(&path, key, id);
    }
    let file = stamp_of_file(folder, key, id);
    match (connect_with_log_in_memory(&path, key, id), file) {
        (Ok(connection), Some(file)) if !log::belongs(&connection, file).unwrap_or(false) => {
            Err(Error::LogOfAnotherTime)
        }
        // The file can be read on its own, but not with the log.
        (Err(Error::DatabaseUnreadable), Some(_)) => Err(Error::LogOfAnotherTime),
        (connection, _) => connection,
    }
}

/// SQLite rarely says why a file could not be created or written, so a test write finds out, whatever permissions and
/// free space suggest.
pub(crate) fn why(folder: &Path, error: Error) -> Error {
    if !error.is_of_disk() {
        return error;
    }
    match probe(folder) {
        Err(why) if why.is_of_disk() => why,
        _ => error,
    }
}

fn probe(folder: &Path) -> Result<(), Error> {
    let path = folder.join("casebook.probe");
    let _ = fs::remove_file(&path);
    let written = OpenOptions::new().create_new(true).write(true).open(&path).and_then(|mut file| {
        file.write_all(&PROBE)?;
        file.sync_all()
    });
    let _ = fs::remove_file(&path);
    Ok(written?)
}
