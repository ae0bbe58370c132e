//! The end of a record: what its erasure reaches, and what remains of those that were erased.

use super::common::{AgeText, DateText, Named};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What somebody reads before a child's record is erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BeforeErasing {
    pub child: Named,
    /// The full name, which is typed to confirm it.
    pub full_name: String,
    pub born: DateText,
    /// How many entries the record has.
    pub entries: u32,
    /// The days of the first and the newest entry. `None` if there is none.
    pub first: Option<DateText>,
    pub last: Option<DateText>,
    /// How many other records were joined to it. They are erased with it.
    pub joined: u32,
    /// How many files are attached.
    pub files: u32,
    /// How many papers and files with this record were saved outside the casebook.
    pub papers: u32,
    /// How many copies on this computer are written again without it.
    pub copies: u32,
    /// The days on which the casebook was copied elsewhere while it had this record.
    pub copied_on: Vec<DateText>,
    /// The day on which its time is over by the rule of the setting. `None` if there is no rule.
    pub over_on: Option<DateText>,
    /// What keeps it longer. It is then not erased.
    pub kept: Option<KeptRecord>,
}

/// A record was erased. `at` is when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordErased {
    pub at: String,
    /// How many copies on this computer were written again without it.
    pub rewritten: u32,
    /// How many damaged files were removed as a whole, because nobody can tell what is in them.
    pub removed: u32,
    /// How many files in the folders of copies could not be read and may belong to another casebook.
    pub left: u32,
    /// Whether every copy on this computer is done. If not, the next opening goes on.
    pub is_finished: bool,
    /// The days on which the casebook was copied elsewhere while it had this record.
    pub copied_on: Vec<DateText>,
}

/// A record whose time is over by the rule of the setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverRecord {
    pub child: Named,
    pub age: AgeText,
    pub over_on: DateText,
    /// The day of the newest entry.
    pub last: Option<DateText>,
    pub archived: bool,
    /// It is archived because the child has died.
    pub died: bool,
}

/// A record that is kept longer than the rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptRecord {
    pub child: Named,
    /// The number of the entry.
    pub seq: u32,
    /// The last day on which it is kept.
    pub until: DateText,
    pub reason: String,
}

/// Keeps a record longer: why, and the last day, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct KeepLongerForm {
    pub why: String,
    pub day: String,
    pub month: String,
    pub year: String,
}

/// How long records are kept: the rule of the setting, whose time is over, and what remains of those that were erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetentionPage {
    /// The rule: after so many years from the day of birth. `None` if none was chosen.
    pub years: Option<u8>,
    /// The rules that can be chosen.
    pub choices: Vec<u8>,
    /// The records whose time is over, the longest over first. Archived ones too.
    pub over: Vec<OverRecord>,
    /// The records that are kept longer today, the soonest to end first.
    pub kept: Vec<KeptRecord>,
    /// The days on which a record was erased, the newest first. Nothing else is known about any of them.
    pub erased: Vec<DateText>,
    /// A copy on this computer is not done yet; the next opening goes on.
    pub is_unfinished: bool,
}
