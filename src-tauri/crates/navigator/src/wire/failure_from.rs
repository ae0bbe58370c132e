//! Conversion from the errors of each crate to the closed list for which the screens have words.

use record::undo::NotUndone;

use crate::wire::{Code, Failure, Fault};

impl Failure {
    /// A failure about no field.
    pub fn new(code: Code) -> Failure {
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
        use casebook::ErrorKind;
        let code = match error.kind() {
            ErrorKind::None => Code::NoCasebook,
            ErrorKind::Exists => Code::CasebookExists,
            ErrorKind::PassphraseTooShort => Code::PassphraseTooShort,
            ErrorKind::PassphraseBlank => Code::PassphraseBlank,
            ErrorKind::PassphraseRepeats => Code::PassphraseRepeats,
            ErrorKind::PassphraseGuessable => Code::PassphraseGuessable,
            ErrorKind::WrongPassphrase => Code::WrongPassphrase,
            ErrorKind::MistypedRecoveryCode => Code::MistypedRecoveryCode,
            ErrorKind::WrongRecoveryCode => Code::WrongRecoveryCode,
            ErrorKind::KeyFileDamaged => Code::KeyFileDamaged,
            ErrorKind::KeyFileMissing => Code::KeyFileMissing,
            ErrorKind::DatabaseMissing => Code::DatabaseMissing,
            ErrorKind::DatabaseUnreadable => Code::DatabaseUnreadable,
            ErrorKind::KeyOfAnotherCasebook => Code::KeyOfAnotherCasebook,
            ErrorKind::KeyFileTooNew | ErrorKind::TooNew => Code::CasebookTooNew,
            ErrorKind::Unreadable => Code::FolderUnreadable,
            ErrorKind::LogOfAnotherTime => Code::LogOfAnotherTime,
            ErrorKind::Damaged => Code::CasebookDamaged,
            ErrorKind::NoSoundCopy => Code::NoSoundCopy,
            ErrorKind::NoCopy => Code::CopyNotFound,
            ErrorKind::PlaceMissing => Code::CopyPlaceMissing,
            ErrorKind::CopyGone => Code::CopyGone,
            ErrorKind::CopyDamaged => Code::CopyDamaged,
            ErrorKind::Replaced => Code::CasebookReplaced,
            ErrorKind::Unconfirmed => Code::SaveNotConfirmed,
            ErrorKind::ReadOnly => Code::FolderReadOnly,
            ErrorKind::DiskFull => Code::DiskFull,
            ErrorKind::DiskFailed => Code::DiskFailed,
            ErrorKind::AlreadyOpen => Code::AlreadyOpen,
            ErrorKind::UnknownChild => Code::UnknownChild,
            ErrorKind::Altered => Code::RecordAltered,
            ErrorKind::AttachmentAltered => Code::AttachmentAltered,
            ErrorKind::NotASample => Code::NotASample,
            ErrorKind::WorkMissing => Code::WorkMissing,
            ErrorKind::BackupFailed => Code::CopyNotSound,
            ErrorKind::Stopped => Code::CopyStopped,
            ErrorKind::OldSqlite | ErrorKind::Io | ErrorKind::Sql | ErrorKind::Crypto => {
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
