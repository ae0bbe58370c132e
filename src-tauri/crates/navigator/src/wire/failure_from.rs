//! Conversion from the errors of each crate to the closed list for which the screens have words.

use record::undo::NotUndone;

use crate::wire::{Code, Failure, Fault};

impl Failure {
    pub(crate) fn new(code: Code) -> Failure {
        Failure { code, field: None, detail: None, also: Vec::new() }
    }

    /// Returns all mistakes in a form as one failure, or `None` if there are none.
    pub(crate) fn all(faults: impl IntoIterator<Item = Failure>) -> Option<Failure> {
        let mut faults = faults.into_iter();
        let mut first = faults.next()?;
        for Failure { code, field, detail, also } in faults {
            first.also.push(Fault { code, field, detail });
            first.also.extend(also);
        }
        Some(first)
    }

    /// A failure of one field of a form.
    pub(crate) fn of_field(code: Code, field: &str) -> Failure {
        Failure { field: Some(field.to_owned()), ..Failure::new(code) }
    }

    /// A failure that should not happen; `what` names the part of the app, never a person.
    pub(crate) fn unexpected(what: impl Into<String>) -> Failure {
        Failure { detail: Some(what.into()), ..Failure::new(Code::Unexpected) }
    }
}

impl From<casebook::Error> for Failure {
    fn from(error: casebook::Error) -> Failure {
        use casebook::Error;
        let code = match &error {
            Error::None => Code::NoCasebook,
            Error::Exists => Code::CasebookExists,
            Error::PassphraseTooShort => Code::PassphraseTooShort,
            Error::PassphraseBlank => Code::PassphraseBlank,
            Error::PassphraseRepeats => Code::PassphraseRepeats,
            Error::PassphraseGuessable => Code::PassphraseGuessable,
            Error::WrongPassphrase => Code::WrongPassphrase,
            Error::MistypedRecoveryCode => Code::MistypedRecoveryCode,
            Error::WrongRecoveryCode => Code::WrongRecoveryCode,
            Error::KeyFileDamaged(_) => Code::KeyFileDamaged,
            Error::KeyFileMissing => Code::KeyFileMissing,
            Error::DatabaseMissing => Code::DatabaseMissing,
            Error::DatabaseUnreadable => Code::DatabaseUnreadable,
            Error::KeyOfAnotherCasebook => Code::KeyOfAnotherCasebook,
            Error::KeyFileTooNew | Error::TooNew { .. } => Code::CasebookTooNew,
            Error::Unreadable => Code::FolderUnreadable,
            Error::LogOfAnotherTime => Code::LogOfAnotherTime,
            Error::Damaged => Code::CasebookDamaged,
            Error::NoSoundCopy => Code::NoSoundCopy,
            Error::Replaced => Code::CasebookReplaced,
            Error::Unconfirmed => Code::SaveNotConfirmed,
            Error::ReadOnly => Code::FolderReadOnly,
            Error::DiskFull => Code::DiskFull,
            Error::DiskFailed => Code::DiskFailed,
            Error::AlreadyOpen => Code::AlreadyOpen,
            Error::UnknownChild => Code::UnknownChild,
            Error::Altered { .. } => Code::RecordAltered,
            Error::AttachmentAltered => Code::AttachmentAltered,
            Error::NotASample => Code::NotASample,
            Error::BackupFailed => Code::CopyNotSound,
            Error::Stopped => Code::CopyStopped,
            Error::OldSqlite(_) | Error::Io(_) | Error::Sql(_) | Error::Crypto => {
                return Failure::unexpected(error.to_string());
            }
        };
        Failure::new(code)
    }
}

impl From<NotUndone> for Failure {
    fn from(error: NotUndone) -> Failure {
        Failure::new(match error {
            NotUndone::Nothing => Code::NothingToUndo,
            NotUndone::JourneyWrittenTo => Code::JourneyWrittenTo,
        })
    }
}
