//! What can go wrong with a casebook, told apart wherever it can be.

use std::io;

/// What the system says when a disk fails, for which the standard library has no name: `EIO`, or `ERROR_IO_DEVICE`.
const DEVICE_FAILED: Option<i32> = Some(if cfg!(windows) { 1117 } else { 5 });

/// A failure. None of them ever leads to a file being removed or made anew.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no casebook in this folder")]
    None,
    #[error("there is a casebook in this folder already")]
    Exists,
    #[error("the passphrase has fewer than {} characters", crate::PASSPHRASE_MIN)]
    PassphraseTooShort,
    #[error("the passphrase is spaces and little else")]
    PassphraseBlank,
    #[error("the passphrase is a few letters over and over")]
    PassphraseRepeats,
    #[error("the passphrase would soon be guessed")]
    PassphraseGuessable,
    #[error("the passphrase does not open the key file")]
    WrongPassphrase,
    #[error("the recovery code is mistyped: its check does not agree")]
    MistypedRecoveryCode,
    #[error("the recovery code does not open the key file")]
    WrongRecoveryCode,
    #[error("the key file is damaged: {0}")]
    KeyFileDamaged(&'static str),
    #[error("the key file was written by a newer version")]
    KeyFileTooNew,
    #[error("the database is there but the key file is missing")]
    KeyFileMissing,
    #[error("the key file is there but the database is missing")]
    DatabaseMissing,
    #[error("the database cannot be read with its key: it is damaged, or not this casebook's")]
    DatabaseUnreadable,
    #[error("the key file belongs to another casebook")]
    KeyOfAnotherCasebook,
    #[error("the casebook has schema {found}, this version knows up to {known}")]
    TooNew { found: i64, known: i64 },
    #[error("the folder cannot be read")]
    Unreadable,
    #[error("the log beside the database is of another time")]
    LogOfAnotherTime,
    #[error("the casebook is damaged and is not written to")]
    Damaged,
    #[error("no copy is there that is whole")]
    NoSoundCopy,
    #[error("another file was put in the place of the one that is open")]
    Replaced,
    #[error("the disk did not confirm that it was saved")]
    Unconfirmed,
    #[error("the folder cannot be written to")]
    ReadOnly,
    #[error("the disk is full")]
    DiskFull,
    #[error("the disk could not be written to")]
    DiskFailed,
    #[error("another window or user has the casebook open")]
    AlreadyOpen,
    #[error("no child of that id")]
    UnknownChild,
    #[error("entry {seq} of a child is missing or altered")]
    Altered { seq: u32 },
    #[error("an attached file is missing or altered")]
    AttachmentAltered,
    #[error("nothing of this child can be removed")]
    NotASample,
    #[error("this SQLite is too old: {0}")]
    OldSqlite(i32),
    #[error("the backup could not be verified")]
    BackupFailed,
    #[error("the casebook was closed before the copy was finished")]
    Stopped,
    #[error("reading or writing: {0}")]
    Io(io::Error),
    #[error("database: {0}")]
    Sql(rusqlite::Error),
    #[error("key making failed")]
    Crypto,
}

/// What a failure is called, without what it carries: a closed list that a caller can match or count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    None,
    Exists,
    PassphraseTooShort,
    PassphraseBlank,
    PassphraseRepeats,
    PassphraseGuessable,
    WrongPassphrase,
    MistypedRecoveryCode,
    WrongRecoveryCode,
    KeyFileDamaged,
    KeyFileTooNew,
    KeyFileMissing,
    DatabaseMissing,
    DatabaseUnreadable,
    KeyOfAnotherCasebook,
    TooNew,
    Unreadable,
    LogOfAnotherTime,
    Damaged,
    NoSoundCopy,
    Replaced,
    Unconfirmed,
    ReadOnly,
    DiskFull,
    DiskFailed,
    AlreadyOpen,
    UnknownChild,
    Altered,
    AttachmentAltered,
    NotASample,
    OldSqlite,
    BackupFailed,
    Stopped,
    Io,
    Sql,
    Crypto,
}

impl Error {
    /// Whether it is the disk that takes nothing, and not the casebook that is wrong.
    pub(crate) fn is_of_disk(&self) -> bool {
        matches!(self, Error::ReadOnly | Error::DiskFull | Error::DiskFailed)
    }

    /// Which failure this is.
    pub fn code(&self) -> Code {
        match self {
            Error::None => Code::None,
            Error::Exists => Code::Exists,
            Error::PassphraseTooShort => Code::PassphraseTooShort,
            Error::PassphraseBlank => Code::PassphraseBlank,
            Error::PassphraseRepeats => Code::PassphraseRepeats,
            Error::PassphraseGuessable => Code::PassphraseGuessable,
            Error::WrongPassphrase => Code::WrongPassphrase,
            Error::MistypedRecoveryCode => Code::MistypedRecoveryCode,
            Error::WrongRecoveryCode => Code::WrongRecoveryCode,
            Error::KeyFileDamaged(_) => Code::KeyFileDamaged,
            Error::KeyFileTooNew => Code::KeyFileTooNew,
            Error::KeyFileMissing => Code::KeyFileMissing,
            Error::DatabaseMissing => Code::DatabaseMissing,
            Error::DatabaseUnreadable => Code::DatabaseUnreadable,
            Error::KeyOfAnotherCasebook => Code::KeyOfAnotherCasebook,
            Error::TooNew { .. } => Code::TooNew,
            Error::Unreadable => Code::Unreadable,
            Error::LogOfAnotherTime => Code::LogOfAnotherTime,
            Error::Damaged => Code::Damaged,
            Error::NoSoundCopy => Code::NoSoundCopy,
            Error::Replaced => Code::Replaced,
            Error::Unconfirmed => Code::Unconfirmed,
            Error::ReadOnly => Code::ReadOnly,
            Error::DiskFull => Code::DiskFull,
            Error::DiskFailed => Code::DiskFailed,
            Error::AlreadyOpen => Code::AlreadyOpen,
            Error::UnknownChild => Code::UnknownChild,
            Error::Altered { .. } => Code::Altered,
            Error::AttachmentAltered => Code::AttachmentAltered,
            Error::NotASample => Code::NotASample,
            Error::OldSqlite(_) => Code::OldSqlite,
            Error::BackupFailed => Code::BackupFailed,
            Error::Stopped => Code::Stopped,
            Error::Io(_) => Code::Io,
            Error::Sql(_) => Code::Sql,
            Error::Crypto => Code::Crypto,
        }
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

/// Whether the disk would not read, or a column holds what its table cannot hold.
fn is_misread(error: &rusqlite::Error) -> bool {
    use rusqlite::{Error as Sql, ffi};
    match error {
        Sql::FromSqlConversionFailure(..)
        | Sql::IntegralValueOutOfRange(..)
        | Sql::InvalidColumnType(..)
        | Sql::Utf8Error(..) => true,
        // The statements are fixed. One that fails while it runs, without a reason of its own, met a page that could not be read.
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
