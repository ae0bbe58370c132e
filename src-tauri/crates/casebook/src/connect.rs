//! Connections to a database: for writing, only for reading, or to its file without the log. Each one proves that the
//! key can read the database.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::data_key::{DataKey, unhex};
use crate::error::Error;
use crate::folder::database;

use crate::log::{self, Stamp};

/// How long to wait for another connection: only a check or a copy can have one open.
pub(crate) const WAIT: Duration = Duration::from_secs(2);
/// The first SQLite without the write-ahead-log reset fault.
const OLDEST_SQLITE: i32 = 3_051_003;

/// Opens a database that must exist, with or without a log.
pub(crate) fn connect_to_existing(folder: &Path, key: &DataKey, id: &str) -> Result<Connection, Error> {
    let path = database(folder);
    // SQLite treats an empty file as a new database. An emptied casebook must be reported as damage.
    if fs::metadata(&path)?.len() == 0 {
        return Err(Error::DatabaseUnreadable);
    }
    let without_log = if log::is_there(folder) { stamp_of_file(folder, key, id) } else { None };
    match (connect(&path, key, id), without_log) {
        (Ok(connection), Some(file)) if !log::belongs(&connection, file).unwrap_or(false) => {
            Err(Error::LogOfAnotherTime)
        }
        (Ok(connection), _) => {
            keep_log(&connection)?;
            Ok(connection)
        }
        // The file can be read on its own, but not with the log.
        (Err(Error::DatabaseUnreadable), Some(_)) => Err(Error::LogOfAnotherTime),
        // An intact key that reads nothing: the first bytes of the file show whose it is.
        (Err(Error::DatabaseUnreadable), _) if !begins_with_id(&path, id)? => Err(Error::KeyOfAnotherCasebook),
        (Err(error), _) => Err(error),
    }
}

/// The state of the database file without its log. `None` if it is not known, for example after a crash during a checkpoint.
/// Closing the file ends the system's locks of this process on it. Only another process would ask for them, and the lock of
/// the casebook keeps those out.
pub(crate) fn stamp_of_file(folder: &Path, key: &DataKey, id: &str) -> Option<Stamp> {
    let connection = connect_to_file_alone(&database(folder), key, id).ok()?;
    Stamp::of(&connection).ok()
}

/// A casebook's id is also the salt of its database, which is unencrypted at the head of the file.
fn begins_with_id(path: &Path, id: &str) -> Result<bool, Error> {
    let mut head = Vec::new();
    File::open(path)?.take(16).read_to_end(&mut head)?;
    Ok(head == unhex::<16>(id)?)
}

/// Opens an existing database (an empty file is a new one) and proves that the key can read it.
pub(crate) fn connect(path: &Path, key: &DataKey, id: &str) -> Result<Connection, Error> {
    let sqlite = rusqlite::version_number();
    if sqlite < OLDEST_SQLITE {
        return Err(Error::OldSqlite(sqlite));
    }
    // Without the flag that creates a file: one that disappeared a moment ago must not be created again.
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    careful(connection, key, id)
}

/// Opens a database only for reading: nothing is written, and its log stays as it is.
pub(crate) fn connect_to_read(path: &Path, key: &DataKey, id: &str) -> Result<Connection, Error> {
    careful(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?, key, id)
}

/// As [`connect_to_file_alone`], with the first of several keys that opens it, because a copy may be older than the
/// current key.
pub(crate) fn connect_to_copy(path: &Path, keys: &[DataKey], id: &str) -> Result<Connection, Error> {
    let opened = keys.iter().find_map(|key| connect_to_file_alone(path, key, id).ok());
    opened.ok_or(Error::DatabaseUnreadable)
}

/// Opens a database file without its log. No other file is created.
pub(crate) fn connect_to_file_alone(path: &Path, key: &DataKey, id: &str) -> Result<Connection, Error> {
    let plain = path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23").replace('\\', "/");
    let root = if plain.starts_with('/') { "" } else { "/" };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    careful(Connection::open_with_flags(format!("file:{root}{plain}?immutable=1"), flags)?, key, id)
}

/// Opens a database with its log, which is applied only in memory: no file is created, and neither file is written to.
/// It takes no system lock, so nobody else may be writing.
pub(crate) fn connect_with_log_in_memory(path: &Path, key: &DataKey, id: &str) -> Result<Connection, Error> {
    let without_locks = if cfg!(windows) { "win32-none" } else { "unix-none" };
    let connection = Connection::open_with_flags_and_vfs(path, OpenFlags::SQLITE_OPEN_READ_ONLY, without_locks)?;
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
    careful(connection, key, id)
}

/// A log is checkpointed only on request, never as a side effect, and especially not when a file turns out to be
/// damaged.
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

/// Sets the key, which proves nothing, and reads once, which does. A wrong key and a damaged file cannot be
/// distinguished here.
fn unlock(connection: &Connection, key: &DataKey, id: &str) -> Result<(), Error> {
    // By default SQLCipher writes to the error stream for every page that it cannot read; our own error reports it
    // once.
    // What SQLite frees is wiped: it has read pages of the record.
    connection.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON;")?;
    let pragma: Zeroizing<String> = key.pragma(id);
    // SQLite's own error would contain the statement, which contains the key.
    connection.execute_batch(&pragma).map_err(|_| Error::DatabaseUnreadable)?;
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    Ok(())
}

/// Every commit is on disk before it is acknowledged. If the disk cannot have a write-ahead log, the older method does
/// the same more slowly.
pub(crate) fn keep_log(connection: &Connection) -> Result<(), Error> {
    let mode = |wanted: &str| connection.pragma_update_and_check(None, "journal_mode", wanted, |row| row.get(0));
    let got: String = mode("WAL")?;
    if got.eq_ignore_ascii_case("wal") {
        connection.pragma_update(None, "synchronous", "FULL")?;
    } else {
        let _older: String = mode("DELETE")?;
        connection.pragma_update(None, "synchronous", "EXTRA")?;
    }
    // Opening a read-only file proves nothing; beginning to write does.
    connection.execute_batch("BEGIN IMMEDIATE; ROLLBACK;")?;
    Ok(())
}
