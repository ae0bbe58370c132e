//! Copies of the casebook, the recovery code, and how strong a passphrase is.

use super::common::DateText;
use super::failure::Code;
use serde::Serialize;
use ts_rs::TS;

/// Which copies there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopiesPage {
    /// The folder of the copies beside the casebook.
    pub folder: String,
    /// The newest first.
    pub backups: Vec<BackupLine>,
    /// The day on which the casebook was last copied to another place.
    pub copied_on: Option<DateText>,
}

/// One copy beside the casebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupLine {
    pub on: DateText,
    pub at: String,
    pub kind: BackupKind,
    /// In units of 1,000 bytes.
    pub kilobytes: u32,
}

/// Why a copy was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BackupKind {
    /// Somebody asked for it.
    Asked,
    /// Before a change of the casebook's format.
    BeforeUpgrade,
    /// For another reason.
    Other,
}

/// A copy was made, opened and found whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyMade {
    /// The folder or file, as a path.
    pub place: String,
    pub at: String,
}

/// How far a copy is; nothing is under way where `of` is 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Copying {
    pub done: u32,
    pub of: u32,
    /// Everything is copied, and the copy is being opened and read through.
    pub checking: bool,
}

/// What is said of a passphrase before it is set: why it will not do, or how strong it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Judged {
    pub refused: Option<Code>,
    pub strength: Option<Strength>,
}

/// How long a passphrase that will do would hold out against somebody who has the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    Fair,
    Strong,
}

/// Whether other accounts of this computer can read the casebook's files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Sharing {
    #[default]
    Private,
    /// They could until the app closed the files to them.
    Closed,
    /// They can, and the app may not change that.
    Open,
}
