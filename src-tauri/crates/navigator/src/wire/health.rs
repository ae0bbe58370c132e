//! Whether the casebook is whole: what the last check found.

use super::common::{DateText, Named};
use serde::Serialize;
use ts_rs::TS;

/// What is known of the casebook's files. Children are named only while the casebook is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Health {
    /// A check is under way.
    pub checking: bool,
    /// When the last check ended that read everything; None since the casebook was opened.
    pub checked: Option<CheckedAt>,
    /// The worst that was found since the casebook was opened.
    pub fault: Option<Damage>,
    /// Work that was saved and is missing, until somebody has said that they know.
    pub loss: Option<Lost>,
    /// The casebook was put back from a copy when it was opened.
    pub put_back: Option<PutBack>,
}

/// From what the casebook was put back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PutBack {
    /// The name of the copy; None where it is the database that was there, without its log.
    pub copy: Option<String>,
    /// The folder with the files that were there before.
    pub aside: String,
}

/// What is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Lost {
    pub entries: u32,
    /// Other entries are in the place of some, so that there may be more.
    pub at_least: bool,
    pub children: Vec<Named>,
    /// Children of whom nothing is left.
    pub gone: u32,
    /// The name of the copy that holds most of it.
    pub copy: Option<String>,
    /// Of so many of the children.
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

/// What is wrong with a casebook, the worst last. Words: `health-fault-<fault>` in `locales/*/app/health.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Damage {
    /// An attached file is missing or altered.
    Attachment,
    /// An entry is missing or altered.
    Entry,
    /// Part of the database cannot be read.
    Database,
    /// Another file was put in the place of the one that is open.
    Replaced,
}
