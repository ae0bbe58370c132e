//! Copies of the casebook, the recovery code, and the strength of a passphrase.

use super::common::{DateText, Named};
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
    /// Why the last automatic copy could not be made.
    pub failed: Option<Code>,
    /// The second place for backups, if one was chosen.
    pub place: Option<CopyPlace>,
}

/// The second place for backups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyPlace {
    pub place: String,
    /// When the newest copy there was made.
    pub newest: Option<MadeAt>,
    /// Why the last copy there could not be made, or that the place is not there now.
    pub failed: Option<Code>,
}

/// When a copy was made, by this computer's clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MadeAt {
    pub on: DateText,
    /// `HH:MM`.
    pub at: String,
}

/// One copy in the folder of copies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupLine {
    /// The name of its file.
    pub name: String,
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
    BeforeImport,
    /// Before several children were archived or restored.
    BeforeArchive,
    /// Before an older copy was restored.
    BeforeRestore,
    /// It has entries that are missing from the casebook.
    Kept,
    /// Made automatically, because time has passed.
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

/// What would be lost if a copy were restored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyDifference {
    /// The children with entries that the copy does not have.
    pub children: Vec<Named>,
    /// How many of them are not in the copy at all.
    pub gone: u32,
    pub entries: u32,
    /// Other entries replace some of them, so more may be lost.
    pub at_least: bool,
    /// The day on which the newest of them was recorded.
    pub newest_on: Option<DateText>,
    /// How many entries only the copy has.
    pub regained: u32,
}

/// The folder of a copy that somebody chose to open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyChosen {
    pub place: String,
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
