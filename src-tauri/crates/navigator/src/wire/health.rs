//! Whether the casebook is complete: what the last check found.

use super::common::{DateText, Named};
use super::failure::Code;
use serde::Serialize;
use ts_rs::TS;

/// What is known about the casebook's files. Children are named only while the casebook is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Health {
    /// A check is under way.
    pub checking: bool,
    /// When the last complete check ended. `None` if none has ended since the casebook was opened.
    pub checked: Option<CheckedAt>,
    /// The worst damage found since the casebook was opened.
    pub fault: Option<Damage>,
    /// Work that was saved and is missing, until somebody confirms that they know.
    pub loss: Option<Lost>,
    /// The casebook was restored from a copy when it was opened.
    pub put_back: Option<PutBack>,
    /// Why the last automatic copy could not be made.
    pub copy_failed: Option<Code>,
    /// Why it could not be made in the second place.
    pub place_failed: Option<Code>,
}

/// What the casebook was restored from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PutBack {
    /// The name of the copy. `None` if the casebook was restored from the existing database, without its log.
    pub copy: Option<String>,
    /// The folder with the previous files.
    pub aside: String,
}

/// What is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Lost {
    pub entries: u32,
    /// Other entries replace some of them, so more may be missing.
    pub at_least: bool,
    pub children: Vec<Named>,
    /// Children of whom nothing is left.
    pub gone: u32,
    /// The name of the copy that contains most of it.
    pub copy: Option<String>,
    /// How many of these children the copy contains.
    pub copy_holds: u32,
}

/// When a check ended, by this computer's clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckedAt {
    pub on: DateText,
    /// `HH:MM`.
    pub at: String,
}

/// What is wrong with a casebook, from least to most serious. Words: `health-fault-<fault>` in
/// `locales/*/app/health.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Damage {
    /// An attached file is missing or altered.
    Attachment,
    /// An entry is missing or altered.
    Entry,
    /// Part of the database cannot be read.
    Database,
    /// The open file was replaced by another one.
    Replaced,
}
