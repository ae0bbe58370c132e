//! A disk that is full, read-only, or too simple to keep a write-ahead log.

use std::io;

use rusqlite::{Connection, OpenFlags, ffi};

use super::{PASSPHRASE, entry, fresh, now};
use crate::casebook::Casebook;
use crate::connect::{connect, keep_log};
use crate::{Error, ErrorKind};

#[test]
fn a_full_disk_loses_nothing_that_was_acknowledged() {
    let (folder, mut casebook) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "before")]).unwrap();
    casebook.connection.execute_batch("PRAGMA max_page_count = 60").unwrap();
    let mut acknowledged = casebook.entries(&child).unwrap();
    let error = loop {
        match casebook.append(&[entry(&child, &"long words ".repeat(400)), entry(&child, "and a second one")]) {
            Ok(added) => acknowledged.extend(added),
            Err(error) => break error,
        }
        assert!(acknowledged.len() < 500, "the disk never filled");
    };
    assert_eq!(error.kind(), ErrorKind::DiskFull, "{error:?}");
    assert!(acknowledged.len() > 3);
    assert_eq!(casebook.entries(&child).unwrap(), acknowledged, "it can still be read");
    casebook.connection.execute_batch("PRAGMA max_page_count = 600").unwrap();
    acknowledged.extend(casebook.append(&[entry(&child, "room at once")]).unwrap());
    drop(casebook);
    let mut casebook = Casebook::open(folder.path(), PASSPHRASE, now()).unwrap();
    casebook.verify().unwrap();
    assert_eq!(casebook.entries(&child).unwrap(), acknowledged);
    casebook.append(&[entry(&child, "room again")]).unwrap();
    casebook.verify().unwrap();
}

#[test]
fn a_casebook_that_cannot_be_written_reports_it_and_can_still_be_read() {
    let (_folder, mut casebook) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "before")]).unwrap();
    casebook.connection.execute_batch("PRAGMA query_only = ON").unwrap();
    assert_eq!(casebook.append(&[entry(&child, "after")]).unwrap_err().kind(), ErrorKind::ReadOnly);
    assert_eq!(casebook.entries(&child).unwrap().len(), 1);
}

#[test]
fn the_error_codes_of_a_disk_keep_their_meaning() {
    let code_of = |kind: io::ErrorKind| Error::from(io::Error::from(kind)).kind();
    for kind in [io::ErrorKind::PermissionDenied, io::ErrorKind::ReadOnlyFilesystem, io::ErrorKind::NotADirectory] {
        assert_eq!(code_of(kind), ErrorKind::ReadOnly);
    }
    for kind in [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded] {
        assert_eq!(code_of(kind), ErrorKind::DiskFull);
    }
    assert_eq!(code_of(io::ErrorKind::Interrupted), ErrorKind::Io);
    if cfg!(target_os = "linux") {
        let numbered = |number| Error::from(io::Error::from_raw_os_error(number)).kind();
        // EPERM, EIO, EACCES, ENOSPC, EROFS, EDQUOT.
        let meant = [
            ErrorKind::ReadOnly,
            ErrorKind::DiskFailed,
            ErrorKind::ReadOnly,
            ErrorKind::DiskFull,
            ErrorKind::ReadOnly,
            ErrorKind::DiskFull,
        ];
        assert_eq!([1, 5, 13, 28, 30, 122].map(numbered), meant);
    }
    let sqlite = |code| Error::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)).kind();
    assert_eq!([ffi::SQLITE_FULL, ffi::SQLITE_READONLY].map(sqlite), [ErrorKind::DiskFull, ErrorKind::ReadOnly]);
    for code in [ffi::SQLITE_IOERR, ffi::SQLITE_IOERR_WRITE, ffi::SQLITE_IOERR_SHMSIZE, ffi::SQLITE_IOERR_SHMMAP] {
        assert_eq!(sqlite(code), ErrorKind::DiskFailed, "{code}");
    }
    assert_eq!(sqlite(ffi::SQLITE_IOERR_READ), ErrorKind::DatabaseUnreadable);
}

#[test]
fn a_journey_whose_first_entry_cannot_be_written_is_not_begun() {
    let (_folder, mut casebook) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "profile")]).unwrap();
    casebook
        .connection
        .execute_batch("CREATE TEMP TRIGGER full BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'no room'); END")
        .unwrap();
    let files = [("a".to_owned(), b"b".to_vec())].into();
    assert!(casebook.begin_journey("ebsa", 1, &files, entry(&child, "begun")).is_err());
    assert!(casebook.all_journeys().unwrap().is_empty());
}

#[test]
fn an_open_casebook_has_the_safe_settings() {
    let (folder, casebook) = fresh();
    let careful = |casebook: &Casebook| {
        let number = |name| casebook.connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
        let log: String = casebook.connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
        assert_eq!(log, "wal");
        let names =
            ["synchronous", "foreign_keys", "secure_delete", "trusted_schema", "cell_size_check", "busy_timeout"];
        assert_eq!(names.map(number), [2, 1, 1, 0, 1, 2000]);
        let temporary: bool = casebook
            .connection
            .query_row("SELECT sqlite_compileoption_used('TEMP_STORE=2')", [], |row| row.get(0))
            .unwrap();
        assert!(temporary, "temporary data of SQLite stays in memory");
    };
    careful(&casebook);
    drop(casebook);
    careful(&Casebook::open(folder.path(), PASSPHRASE, now()).unwrap());
    assert!(rusqlite::version_number() >= 3_051_003);
}

#[cfg(unix)]
#[test]
fn without_a_log_the_older_journal_is_used_with_full_sync() {
    let folder = tempfile::tempdir().unwrap();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    // This locking method has no shared memory, as on some network disks.
    let connection = Connection::open_with_flags_and_vfs(folder.path().join("x.db"), flags, "unix-dotfile").unwrap();
    keep_log(&connection).unwrap();
    let log: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    let synchronous: i64 = connection.pragma_query_value(None, "synchronous", |row| row.get(0)).unwrap();
    assert_eq!((log.as_str(), synchronous), ("delete", 3));
}

#[test]
fn an_error_never_contains_the_key() {
    let (folder, casebook) = fresh();
    let pragma = casebook.key.pragma("");
    let hex: String = pragma.split('\'').nth(1).unwrap().to_owned();
    assert_eq!(hex.len(), 64);
    // An id that breaks the statement with the key: SQLite's own error would quote all of it.
    let path = folder.path().join("other.db");
    std::fs::write(&path, "").unwrap();
    let error = connect(&path, &casebook.key, "\" nonsense").unwrap_err();
    let text = format!("{error:?} {error}").to_lowercase();
    assert!(!text.contains(&hex), "{}", error.kind() as u8);
}
