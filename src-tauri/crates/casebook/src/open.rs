//! Making a casebook, opening it, and changing what opens it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;
use zeroize::Zeroizing;

use crate::error::Error;
use crate::key_file::{DataKey, KeyCost, KeyFile, random_id};
use crate::recovery_code::RecoveryCode;
use crate::{Casebook, PASSPHRASE_MIN, backup, schema};

/// The first SQLite without the write-ahead-log reset fault.
const OLDEST_SQLITE: i32 = 3_051_003;

impl Casebook {
    /// Whether a folder holds a casebook, or part of one.
    pub fn exists(folder: &Path) -> bool {
        database(folder).exists() || key_file(folder).exists()
    }

    /// Makes a new casebook and its recovery code. Refuses where any part of one lies already.
    ///
    /// # Errors
    /// [`Error::Exists`], [`Error::PassphraseTooShort`], [`Error::ReadOnly`], [`Error::DiskFull`].
    pub fn create(folder: &Path, passphrase: &str, cost: KeyCost) -> Result<(Casebook, RecoveryCode), Error> {
        long_enough(passphrase)?;
        fs::create_dir_all(folder)?;
        if Casebook::exists(folder) {
            return Err(Error::Exists);
        }
        let lock = lock(folder)?;
        let (key, code, id) = (DataKey::random()?, RecoveryCode::random()?, random_id()?);
        let keys = KeyFile::new(&id, cost, &key, passphrase, &code)?;
        // The key goes first: a key without a database is told apart and harms nobody, the other way round is data without a key.
        keys.write(&key_file(folder))?;
        let mut connection = connect(folder, &key)?;
        schema::bring_up_to_date(&mut connection)?;
        connection.execute("INSERT INTO casebook (only_row, id) VALUES (1, ?1)", [&id])?;
        Ok((Casebook { connection, folder: folder.to_owned(), key, _lock: lock }, code))
    }

    /// Opens a casebook with its passphrase.
    ///
    /// # Errors
    /// Every way in which opening can fail, told apart: see [`Error`].
    pub fn open(folder: &Path, passphrase: &str, now: Timestamp) -> Result<Casebook, Error> {
        Casebook::open_with(folder, now, |keys| keys.open_with_passphrase(passphrase))
    }

    /// Opens a casebook with its recovery code, sets a new passphrase and makes a new code; the old ones end.
    ///
    /// # Errors
    /// As [`Casebook::open`], and [`Error::PassphraseTooShort`].
    pub fn recover(
        folder: &Path,
        code: &RecoveryCode,
        passphrase: &str,
        now: Timestamp,
    ) -> Result<(Casebook, RecoveryCode), Error> {
        long_enough(passphrase)?;
        let casebook = Casebook::open_with(folder, now, |keys| keys.open_with_recovery(code))?;
        let next = RecoveryCode::random()?;
        let keys = KeyFile::read(&key_file(folder))?;
        let keys = keys.with_passphrase(&casebook.key, passphrase)?.with_recovery(&casebook.key, &next)?;
        keys.write(&key_file(folder))?;
        Ok((casebook, next))
    }

    /// Changes the passphrase. Only the key file is rewritten.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] where `current` is not the one in use, [`Error::PassphraseTooShort`].
    pub fn change_passphrase(&self, current: &str, next: &str) -> Result<(), Error> {
        long_enough(next)?;
        let path = key_file(&self.folder);
        let keys = KeyFile::read(&path)?;
        keys.open_with_passphrase(current)?;
        keys.with_passphrase(&self.key, next)?.write(&path)
    }

    fn open_with(
        folder: &Path,
        now: Timestamp,
        unwrap: impl FnOnce(&KeyFile) -> Result<DataKey, Error>,
    ) -> Result<Casebook, Error> {
        match (database(folder).exists(), key_file(folder).exists()) {
            (false, false) => return Err(Error::None),
            (true, false) => return Err(Error::KeyFileMissing),
            (false, true) => return Err(Error::DatabaseMissing),
            (true, true) => {}
        }
        let keys = KeyFile::read(&key_file(folder))?;
        let key = unwrap(&keys)?;
        let lock = lock(folder)?;
        let mut connection = connect(folder, &key)?;
        let found = schema::version(&connection)?;
        if found > schema::latest() {
            return Err(Error::TooNew { found, known: schema::latest() });
        }
        if found < schema::latest() {
            backup::copy_aside(&connection, &key, folder, &format!("schema-{found}"), now)?;
        }
        schema::bring_up_to_date(&mut connection)?;
        let id: String = connection.query_row("SELECT id FROM casebook", [], |row| row.get(0))?;
        if id != keys.casebook {
            return Err(Error::KeyOfAnotherCasebook);
        }
        Ok(Casebook { connection, folder: folder.to_owned(), key, _lock: lock })
    }
}

fn long_enough(passphrase: &str) -> Result<(), Error> {
    if passphrase.chars().count() < PASSPHRASE_MIN { Err(Error::PassphraseTooShort) } else { Ok(()) }
}

pub(crate) fn database(folder: &Path) -> PathBuf {
    folder.join("casebook.db")
}

fn key_file(folder: &Path) -> PathBuf {
    folder.join("casebook.key")
}

/// One writer at a time, over every process on this computer. The system lets go when a process ends, however it ends.
fn lock(folder: &Path) -> Result<File, Error> {
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(folder.join("casebook.lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::AlreadyOpen),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

fn connect(folder: &Path, key: &DataKey) -> Result<Connection, Error> {
    let sqlite = rusqlite::version_number();
    if sqlite < OLDEST_SQLITE {
        return Err(Error::OldSqlite(sqlite));
    }
    let connection = Connection::open(database(folder))?;
    unlock(&connection, key)?;
    connection.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON; PRAGMA busy_timeout = 2000;",
    )?;
    // Saved means saved: every commit is on disk before it is acknowledged.
    let _mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // Opening proves nothing on a read-only file; writing does.
    connection.execute_batch("BEGIN IMMEDIATE; ROLLBACK;")?;
    Ok(connection)
}

/// Sets the key, which proves nothing, and reads once, which does. A wrong key and a damaged file look the same from here.
pub(crate) fn unlock(connection: &Connection, key: &DataKey) -> Result<(), Error> {
    let pragma: Zeroizing<String> = key.pragma();
    connection.execute_batch(&format!("PRAGMA key = \"{}\";", pragma.as_str()))?;
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    Ok(())
}
