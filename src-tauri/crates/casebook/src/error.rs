//! What can go wrong with a casebook, as precisely as it is known.

use std::io;

/// The code of a disk failure, which has no name in the standard library: `EIO`, or `ERROR_IO_DEVICE`.
const DEVICE_FAILED: Option<i32> = Some(if cfg!(windows) { 1117 } else { 5 });

macro_rules! failures {
    ($($name:ident $(($($payload:ty),+))? $({ $($field:ident: $of:ty),+ })? => $message:literal;)*) => {
        /// A failure. No failure leads to a file being removed or replaced.
        #[derive(Debug, thiserror::Error)]
        pub enum Error {$(
            #[doc = concat!("Failed because ", $message, ".")]
            #[error($message)]
            $name $(($($payload),+))? $({ $(#[doc = concat!("Its `", stringify!($field), "`.")] $field: $of),+ })?,
        )*}

        /// What kind of failure it is without its details.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ErrorKind {$(
            #[doc = concat!("[`Error::", stringify!($name), "`]")]
            $name,
        )*}

        impl Error {
            /// What kind of failure this is.
            pub fn kind(&self) -> ErrorKind {
                match self { $(Error::$name { .. } => ErrorKind::$name,)* }
            }
        }
    };
}

failures! {
    None => "there is no casebook in this folder";
    Exists => "there is already a casebook in this folder";
    PassphraseTooShort => "the passphrase has fewer than 12 characters";
    PassphraseBlank => "the passphrase is almost all spaces";
    PassphraseRepeats => "the passphrase repeats a few letters";
    PassphraseGuessable => "the passphrase is easy to guess";
    WrongPassphrase => "the passphrase does not open the key file";
    MistypedRecoveryCode => "the recovery code is mistyped: its checksum is wrong";
    WrongRecoveryCode => "the recovery code does not open the key file";
    KeyFileDamaged(&'static str) => "the key file is damaged: {0}";
    KeyFileTooNew => "the key file was written by a newer version";
    KeyFileMissing => "the database is there but the key file is missing";
    DatabaseMissing => "the key file is there but the database is missing";
    DatabaseUnreadable => "the database cannot be read with its key: it is damaged, or not this casebook's";
    KeyOfAnotherCasebook => "the key file belongs to another casebook";
    TooNew { found: i64, known: i64 } => "the casebook has schema {found}; this version knows up to {known}";
    Unreadable => "the folder cannot be read";
    LogOfAnotherTime => "the log does not belong to this state of the database";
    Damaged => "the casebook is damaged and is not written to";
    NoSoundCopy => "there is no intact copy";
    NoCopy => "there is no complete copy of a casebook in that folder";
    PlaceMissing => "the place for copies is not there";
    CopyGone => "the copy is no longer in its folder";
    CopyDamaged => "the copy is damaged, or its files do not belong together";
    Replaced => "another file replaced the one that is open";
    Unconfirmed => "the disk did not confirm the write";
    ReadOnly => "the folder cannot be written to";
    DiskFull => "the disk is full";
    DiskFailed => "the disk could not be written to";
    AlreadyOpen => "another window or user has the casebook open";
    UnknownChild => "there is no child with this id";
    Altered { seq: u32 } => "entry {seq} of a child is missing or altered";
    AttachmentAltered => "an attached file is missing or altered";
    NotASample => "only sample children can be removed without a trace";
    WorkMissing => "work that was saved is missing, and a copy may be the only place that has it";
    OldSqlite(i32) => "this SQLite is too old: {0}";
    BackupFailed => "the backup could not be verified";
    Stopped => "the casebook was closed before the copy was finished";
    Io(io::Error) => "reading or writing: {0}";
    Sql(rusqlite::Error) => "database: {0}";
    Crypto => "a key could not be derived";
}

impl Error {
    /// Whether the disk refuses to write, rather than the casebook being damaged.
    pub(crate) fn is_of_disk(&self) -> bool {
        matches!(self, Error::ReadOnly | Error::DiskFull | Error::DiskFailed)
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Error {
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::NotADirectory => {
                Error::ReadOnly
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Error::DiskFull,
            _ if error.raw_os_error() == DEVICE_FAILED => Error::DiskFailed,
            _ => Error::Io(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Error::DiskFull,
            Some(rusqlite::ErrorCode::ReadOnly | rusqlite::ErrorCode::CannotOpen) => Error::ReadOnly,
            // After a page that it cannot decrypt, SQLCipher answers every later statement with "out of memory".
            Some(
                rusqlite::ErrorCode::NotADatabase
                | rusqlite::ErrorCode::DatabaseCorrupt
                | rusqlite::ErrorCode::OutOfMemory,
            ) => Error::DatabaseUnreadable,
            _ if is_misread(&error) => Error::DatabaseUnreadable,
            Some(rusqlite::ErrorCode::SystemIoFailure) => Error::DiskFailed,
            Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => Error::AlreadyOpen,
            _ => Error::Sql(error),
        }
    }
}

/// Whether the disk could not be read, or a column has a value that its table does not allow.
fn is_misread(error: &rusqlite::Error) -> bool {
    use rusqlite::{Error as Sql, ffi};
    match error {
        Sql::FromSqlConversionFailure(..)
        | Sql::IntegralValueOutOfRange(..)
        | Sql::InvalidColumnType(..)
        | Sql::Utf8Error(..) => true,
        // The statements are fixed. If one fails while it runs, without a reason of its own, it met a page that could
        // not be read.
        Sql::SqliteFailure(error, message) if error.extended_code == ffi::SQLITE_ERROR => {
            message.as_deref().is_none_or(|message| message == "SQL logic error")
        }
        _ => matches!(
            error.sqlite_error().map(|error| error.extended_code),
            Some(
                ffi::SQLITE_IOERR_READ
                    | ffi::SQLITE_IOERR_SHORT_READ
                    | ffi::SQLITE_IOERR_CORRUPTFS
                    | ffi::SQLITE_IOERR_DATA
                    | ffi::SQLITE_IOERR_AUTH
            )
        ),
    }
}

impl From<rusqlite_migration::Error> for Error {
    fn from(error: rusqlite_migration::Error) -> Error {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            _ => Error::DatabaseUnreadable,
        }
    }
}
