//! Opening a casebook, and telling apart every way in which that can fail.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::M;
use zeroize::Zeroizing;

use crate::disk::{connect_beside, connect_without_writing, why};
use crate::error::Error;
use crate::folder::{Lock, database, is_there, key_file, lock_or_read, mark_file, put_in_place, unplaced};
use crate::key_file::{DataKey, KeyFile, unhex};
use crate::log::{self, TakingIn};
use crate::mark::Mark;
use crate::rekey::encrypt_what_a_former_key_opens;
use crate::{Casebook, schema};

/// How long to wait for another connection: only a check or a copy that reads could hold one.
pub(crate) const WAIT: Duration = Duration::from_secs(2);
/// The first SQLite without the write-ahead-log reset fault.
const OLDEST_SQLITE: i32 = 3_051_003;

impl Casebook {
    /// Opens a casebook with its passphrase.
    ///
    /// # Errors
    /// Every way in which opening can fail, told apart: see [`Error`].
    pub fn open(folder: &Path, passphrase: &str, now: Timestamp) -> Result<Casebook, Error> {
        let mut is_old_form = false;
        let casebook = Casebook::open_with(folder, now, schema::STEPS, |keys| {
            let (key, is_other) = keys.opened_by(passphrase)?;
            is_old_form = is_other;
            Ok(key)
        })?;
        if is_old_form {
            // From now on any way of typing it opens. Where that cannot be written, the casebook is open all the same.
            let _ = casebook.wrap_anew(passphrase);
        }
        Ok(casebook)
    }

    /// Closes the casebook and says whether that went well. Dropping it closes it too, without a word.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Sql`]. What was acknowledged is on disk all the same.
    pub fn close(self) -> Result<(), Error> {
        let is_sound = self.harm.is_none() && self.look_at_files().is_ok();
        self.checks.end();
        let taken_in = if is_sound { self.log.take_in(&self.connection, TakingIn::Whole).map(drop) } else { Ok(()) };
        drop(self);
        taken_in
    }

    /// After a page that it could not read, SQLCipher refuses everything else on the same connection. On a new one what can be read is
    /// read; nothing is written any more.
    ///
    /// # Errors
    /// As [`Casebook::open`]; the casebook is then as it was.
    pub fn reconnect(&mut self) -> Result<(), Error> {
        self.harm.damaged();
        log::leave_log(&self.connection, true)?;
        self.connection = connect_beside(&self.folder, &self.key, &self.id, &self.harm)?;
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
        // The lock comes before the key file is read: what opens the casebook may be changing in another window.
        let lock = lock_or_read(folder)?;
        let keys = KeyFile::read(&key_file(folder))?;
        let key = unwrap(&keys)?;
        finish_set_up(folder, &key, &keys.casebook)?;
        let every_key = keys.every_key(&key);
        let (connection, hindrance) = match connect_as_disk_allows(folder, &key, &keys.casebook, &lock) {
            // An older copy was put back, or a change of the data key was cut off.
            Err(_) if encrypt_what_a_former_key_opens(folder, &every_key, &keys.casebook)? => {
                connect_as_disk_allows(folder, &key, &keys.casebook, &lock)?
            }
            connected => connected?,
        };
        let mut casebook = Casebook::over(connection, folder, key, keys, Arc::new(lock))?;
        hindrance.iter().for_each(|why| casebook.harm.disk_takes_nothing(why));
        let mark = |key: &DataKey| Mark::read(&mark_file(folder), key, &casebook.id);
        let remembered = every_key.iter().find_map(mark).unwrap_or_default();
        if remembered.was_open || log::is_there(folder) {
            casebook.look_over_after_an_early_end();
        }
        casebook.bring_up_to_date(steps, now)?;
        let id: String = casebook.connection.query_row("SELECT id FROM casebook", [], |row| row.get(0))?;
        if id != casebook.id {
            return Err(Error::KeyOfAnotherCasebook);
        }
        casebook.compare_and_begin(remembered.heads)?;
        Ok(casebook)
    }

    /// Takes an old file up to the newest version, a copy of it put aside first.
    fn bring_up_to_date(&mut self, steps: &[M<'static>], now: Timestamp) -> Result<(), Error> {
        let found = schema::version(&self.connection)?;
        let known = schema::latest(steps);
        if found > known {
            return Err(Error::TooNew { found, known });
        }
        // A casebook is made with its schema; one without is a damaged file, and filling it in would hide the loss.
        if found < 1 {
            return Err(Error::DatabaseUnreadable);
        }
        if found == known {
            return Ok(());
        }
        // A file that is damaged is not written on.
        self.harm.check().map_err(|error| if error.is_of_disk() { error } else { Error::DatabaseUnreadable })?;
        if found < known {
            self.copier()?.aside(&format!("schema-{found}"), now, &mut |_| ())?;
        }
        schema::bring_up_to_date(&mut self.connection, steps)
    }
}

/// Takes the last step of a set-up that was stopped before it: the key is there, and its database is finished beside its place.
fn finish_set_up(folder: &Path, key: &DataKey, id: &str) -> Result<(), Error> {
    if is_there(&database(folder))? {
        return Ok(());
    }
    let unplaced = unplaced(folder);
    let connection = connect(&unplaced, key, id).map_err(|error| match error {
        // Nothing is missing: the disk does not let the last step be taken.
        error if error.is_of_disk() => why(folder, error),
        _ => Error::DatabaseMissing,
    })?;
    let found: String =
        connection.query_row("SELECT id FROM casebook", [], |row| row.get(0)).map_err(|_| Error::DatabaseMissing)?;
    connection.close().map_err(|(_, error)| error)?;
    if found == id { put_in_place(&unplaced, &database(folder)) } else { Err(Error::DatabaseMissing) }
}

/// A disk that takes nothing does not keep a casebook shut: it is read, and why it cannot be written to is told.
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

pub(crate) fn connect_to_existing(folder: &Path, key: &DataKey, id: &str) -> Result<Connection, Error> {
    let path = database(folder);
    // SQLite takes an empty file for a new database and would make one; an emptied casebook must be seen as damage.
    if fs::metadata(&path)?.len() == 0 {
        return Err(Error::DatabaseUnreadable);
    }
    let without_log = if log::is_there(folder) { log::stamp_of_file(folder, key, id) } else { None };
    match (connect(&path, key, id), without_log) {
        (Ok(connection), Some(file)) if !log::belongs(&connection, file).unwrap_or(false) => {
            Err(Error::LogOfAnotherTime)
        }
        (Ok(connection), _) => {
            keep_log(&connection)?;
            Ok(connection)
        }
        // The file alone can be read, and with the log it cannot.
        (Err(Error::DatabaseUnreadable), Some(_)) => Err(Error::LogOfAnotherTime),
        // A sound key that reads nothing: the file says in its first bytes whose it is.
        (Err(Error::DatabaseUnreadable), _) if !begins_with_id(&path, id)? => Err(Error::KeyOfAnotherCasebook),
        (Err(error), _) => Err(error),
    }
}

/// A casebook's id is also the salt of its database, and the salt stands unencrypted at the head of the file.
fn begins_with_id(path: &Path, id: &str) -> Result<bool, Error> {
    let mut head = Vec::new();
    File::open(path)?.take(16).read_to_end(&mut head)?;
    Ok(head == unhex::<16>(id)?)
}

/// Opens a database that is there (an empty file is a new one) and proves that the key reads it.
pub(crate) fn connect(path: &Path, key: &DataKey, id: &str) -> Result<Connection, Error> {
    let sqlite = rusqlite::version_number();
    if sqlite < OLDEST_SQLITE {
        return Err(Error::OldSqlite(sqlite));
    }
    // Without the flag that creates: a file that vanished a moment ago is not to be made anew.
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    careful(connection, key, id)
}

/// The same to read alone: nothing of the database is written, and its log stays as it is.
pub(crate) fn connect_to_read(path: &Path, key: &DataKey, id: &str) -> Result<Connection, Error> {
    careful(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?, key, id)
}

/// As [`connect_to_file_alone`], with the first of several keys that opens it: a copy may be older than the present key.
pub(crate) fn connect_to_copy(path: &Path, keys: &[DataKey], id: &str) -> Result<Connection, Error> {
    let opened = keys.iter().find_map(|key| connect_to_file_alone(path, key, id).ok());
    opened.ok_or(Error::DatabaseUnreadable)
}

/// A database as its file alone has it: no log is read, and no file is made beside it.
pub(crate) fn connect_to_file_alone(path: &Path, key: &DataKey, id: &str) -> Result<Connection, Error> {
    let plain = path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23").replace('\\', "/");
    let root = if plain.starts_with('/') { "" } else { "/" };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    careful(Connection::open_with_flags(format!("file:{root}{plain}?immutable=1"), flags)?, key, id)
}

/// A database with its log, which is put in order in memory alone: no file is made beside them, and neither is written to. It takes no
/// lock of the system's, so nobody else may be writing.
pub(crate) fn connect_with_log_in_memory(path: &Path, key: &DataKey, id: &str) -> Result<Connection, Error> {
    let without_locks = if cfg!(windows) { "win32-none" } else { "unix-none" };
    let connection = Connection::open_with_flags_and_vfs(path, OpenFlags::SQLITE_OPEN_READ_ONLY, without_locks)?;
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
    careful(connection, key, id)
}

/// A log is taken in where the casebook says so and never by the way, least of all when a file turns out not to be sound.
fn careful(connection: Connection, key: &DataKey, id: &str) -> Result<Connection, Error> {
    log::leave_log(&connection, true)?;
    unlock(&connection, key, id)?;
    connection.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON; PRAGMA recursive_triggers = ON; PRAGMA wal_autocheckpoint = 0;",
    )?;
    connection.busy_timeout(WAIT)?;
    Ok(connection)
}

/// Sets the key, which proves nothing, and reads once, which does. A wrong key and a damaged file look the same from here.
fn unlock(connection: &Connection, key: &DataKey, id: &str) -> Result<(), Error> {
    // SQLCipher otherwise tells the error stream of each page that it cannot read; our own error says it once.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    let pragma: Zeroizing<String> = key.pragma(id);
    // SQLite's own error would carry the text of the statement, which is the key.
    connection.execute_batch(&pragma).map_err(|_| Error::DatabaseUnreadable)?;
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    Ok(())
}

/// Saved means saved: every commit is on disk before it is acknowledged. Where the disk cannot keep a write-ahead log, the
/// older way does the same more slowly.
pub(crate) fn keep_log(connection: &Connection) -> Result<(), Error> {
    let mode = |wanted: &str| connection.pragma_update_and_check(None, "journal_mode", wanted, |row| row.get(0));
    let got: String = mode("WAL")?;
    if got.eq_ignore_ascii_case("wal") {
        connection.pragma_update(None, "synchronous", "FULL")?;
    } else {
        let _older: String = mode("DELETE")?;
        connection.pragma_update(None, "synchronous", "EXTRA")?;
    }
    // Opening proves nothing on a read-only file; beginning to write does.
    connection.execute_batch("BEGIN IMMEDIATE; ROLLBACK;")?;
    Ok(())
}
