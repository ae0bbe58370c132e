//! Connections to a database: to be written to, to be read alone, or as its file alone has it. Each proves that the key reads it.

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

/// A database that has to be there, beside a log of its own or none.
pub(crate) fn connect_to_existing(folder: &Path, key: &DataKey, id: &str) -> Result<Connection, Error> {
    let path = database(folder);
    // SQLite takes an empty file for a new database and would make one; an emptied casebook must be seen as damage.
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
        // The file alone can be read, and with the log it cannot.
        (Err(Error::DatabaseUnreadable), Some(_)) => Err(Error::LogOfAnotherTime),
        // A sound key that reads nothing: the file says in its first bytes whose it is.
        (Err(Error::DatabaseUnreadable), _) if !begins_with_id(&path, id)? => Err(Error::KeyOfAnotherCasebook),
        (Err(error), _) => Err(error),
    }
}

/// The state of the database file without its log. `None` if it is not known, for example after a crash during a checkpoint.
/// Read before anything else has the file open.
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

/// A log is checkpointed only when the casebook asks for it, never as a side effect, and least of all when a file turns out to be damaged.
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
