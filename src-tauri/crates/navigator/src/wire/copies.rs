//! Copies of the casebook, the recovery code, and the strength of a passphrase.

use super::common::DateText;
use super::failure::Code;
use serde::Serialize;
use ts_rs::TS;

/// The existing copies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopiesPage {
    /// The folder of the copies, next to the casebook.
    pub folder: String,
    /// Newest first.
    pub backups: Vec<BackupLine>,
    /// The day on which the casebook was last copied to another place.
    pub copied_on: Option<DateText>,
}

/// One copy in the folder of copies.
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

/// A copy that was made, opened and found complete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyMade {
    /// The path of the folder or file.
    pub place: String,
    pub at: String,
}

/// The progress of a copy. `of` is 0 if no copy is being made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Copying {
    pub done: u32,
    pub of: u32,
    /// Everything is copied, and the copy is being opened and read.
    pub checking: bool,
}

/// The verdict on a passphrase before it is set: why it is not accepted, or how strong it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Judged {
    pub refused: Option<Code>,
    pub strength: Option<Strength>,
}

/// How long an accepted passphrase would resist somebody who has the files.
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
    /// They could, until the app closed the files to them.
    Closed,
    /// They can, and the app may not change that.
    Open,
}
