//! Opens a casebook, and distinguishes every way in which that can fail.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use rusqlite::Connection;
use rusqlite_migration::M;

use crate::casebook::Casebook;
use crate::connect::{connect, connect_to_existing};
use crate::copies::CopyReason;
use crate::data_key::DataKey;
use crate::disk::{connect_beside, connect_without_writing, why};
use crate::error::Error;
use crate::folder::{Lock, database, is_there, key_file, lock_or_read, mark_file, put_in_place, unplaced};
use crate::high_water_mark::HighWaterMark;
use crate::key_file::KeyFile;
use crate::log::{self, TakingIn};
use crate::rekey::encrypt_what_a_former_key_opens;
use crate::schema;

impl Casebook {
    /// Opens a casebook with its passphrase.
    ///
    /// # Errors
    /// A different error for every way in which opening can fail: see [`Error`].
    pub fn open(folder: &Path, passphrase: &str, now: Timestamp) -> Result<Casebook, Error> {
        let mut is_old_form = false;
        let casebook = Casebook::open_with(folder, now, schema::STEPS, |keys| {
            let (key, is_other) = keys.opened_by(passphrase)?;
            is_old_form = is_other;
            Ok(key)
        })?;
        if is_old_form {
            // From now on, any way of typing it opens the casebook. If that cannot be written, the casebook is open
            // anyway.
            let _ = casebook.wrap_anew(passphrase);
        }
        Ok(casebook)
    }

    /// Closes the casebook and returns whether that succeeded. Dropping it also closes it, but without a report.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Sql`]. What was acknowledged is on disk anyway.
    pub fn close(self) -> Result<(), Error> {
        let is_sound = self.write_block.is_none() && self.look_at_files().is_ok();
        self.checks.end();
        let taken_in =
            if is_sound { self.log.take_in(&self.connection, TakingIn::Whole, &self.files).map(drop) } else { Ok(()) };
        drop(self);
        taken_in
    }

    /// After a page that it could not read, SQLCipher refuses everything else on the same connection. A new connection
    /// reads what can still be read; nothing more is written.
    ///
    /// # Errors
    /// As [`Casebook::open`]; the casebook is then as it was.
    pub fn reconnect(&mut self) -> Result<(), Error> {
        self.write_block.damaged();
        log::leave_log(&self.connection, true)?;
        self.connection = connect_beside(&self.folder, &self.key, &self.id, &self.write_block)?;
        Ok(())
    }

    pub(crate) fn open_with(
        folder: &Path,
        now: Timestamp,
        steps: &[M<'static>],
        unwrap: impl FnOnce(&KeyFile) -> Result<DataKey, Error>,
    ) -> Result<Casebook, Error> {
        if !Casebook::look(folder)? {
            return Err(Error::None);
        }
        // The lock comes before the key file is read, because another window may be changing it.
        let lock = lock_or_read(folder)?;
        let keys = KeyFile::read(&key_file(folder))?;
        let key = unwrap(&keys)?;
        finish_set_up(folder, &key, &keys.casebook)?;
        let every_key = keys.every_key(&key);
        let (connection, hindrance) = match connect_as_disk_allows(folder, &key, &keys.casebook, &lock) {
            // An older copy was restored, or a change of the data key was interrupted.
            Err(_) if encrypt_what_a_former_key_opens(folder, &every_key, &keys.casebook)? => {
                connect_as_disk_allows(folder, &key, &keys.casebook, &lock)?
            }
            connected => connected?,
        };
        let mut casebook = Casebook::over(connection, folder, key, keys, Arc::new(lock))?;
        hindrance.iter().for_each(|why| casebook.write_block.disk_takes_nothing(why));
        let remembered = HighWaterMark::read_by_any(&mark_file(folder), &every_key, &casebook.id);
        if remembered.was_open || log::is_there(folder) {
            casebook.look_over_after_an_early_end();
        }
        casebook.bring_up_to_date(steps, now)?;
        let id: String = casebook.connection.query_row("SELECT id FROM casebook", [], |row| row.get(0))?;
        if id != casebook.id {
            return Err(Error::KeyOfAnotherCasebook);
        }
        casebook.compare_and_begin(remembered)?;
        // What is left to do is done at the next opening if the disk refuses it now.
        let _ = casebook.finish_erasure();
        Ok(casebook)
    }

    /// Migrates an old file to the newest schema, after making a copy.
    fn bring_up_to_date(&mut self, steps: &[M<'static>], now: Timestamp) -> Result<(), Error> {
        let found = schema::version(&self.connection)?;
        let known = schema::latest(steps);
        if found > known {
            return Err(Error::TooNew { found, known });
        }
        // A casebook is created with its schema. One without a schema is damaged, and creating it would hide the loss.
        if found < 1 {
            return Err(Error::DatabaseUnreadable);
        }
        if found == known {
            return Ok(());
        }
        // Nothing is written to a damaged file.
        self.write_block.check().map_err(|error| if error.is_of_disk() { error } else { Error::DatabaseUnreadable })?;
        if found < known {
            self.copier()?.aside(CopyReason::BeforeUpgrade(found), now, &mut |_| ())?;
        }
        schema::bring_up_to_date(&mut self.connection, steps)
    }
}

/// Takes the last step of a set-up that stopped before it: the key exists, and the finished database is next to its
/// place.
fn finish_set_up(folder: &Path, key: &DataKey, id: &str) -> Result<(), Error> {
    if is_there(&database(folder))? {
        return Ok(());
    }
    let unplaced = unplaced(folder);
    let connection = connect(&unplaced, key, id).map_err(|error| match error {
        // Nothing is missing, but the disk does not allow the last step.
        error if error.is_of_disk() => why(folder, error),
        _ => Error::DatabaseMissing,
    })?;
    let found: String =
        connection.query_row("SELECT id FROM casebook", [], |row| row.get(0)).map_err(|_| Error::DatabaseMissing)?;
    connection.close().map_err(|(_, error)| error)?;
    if found == id { put_in_place(&unplaced, &database(folder)) } else { Err(Error::DatabaseMissing) }
}

/// A casebook opens even if the disk refuses writes: it is opened only for reading, and the reason is reported.
fn connect_as_disk_allows(
    folder: &Path,
    key: &DataKey,
    id: &str,
    lock: &Lock,
) -> Result<(Connection, Option<Error>), Error> {
    let usual = if lock.is_to_write() { connect_to_existing(folder, key, id) } else { Err(Error::ReadOnly) };
    match usual {
        Ok(connection) => Ok((connection, None)),
        Err(error) if error.is_of_disk() => {
            let connection = connect_without_writing(folder, key, id)?;
            Ok((connection, Some(why(folder, error))))
        }
        Err(error) => Err(error),
    }
}
