//! The end of a record: what its erasure reaches, and what remains of those that were erased.

use super::common::{DateText, Named};
use serde::Serialize;
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
    /// How many files are attached.
    pub files: u32,
    /// How many papers and files with this record were saved outside the casebook.
    pub papers: u32,
    /// How many copies on this computer are written again without it.
    pub copies: u32,
    /// The days on which the casebook was copied elsewhere while it had this record.
    pub copied_on: Vec<DateText>,
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

/// What remains of the records that were erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EndedRecords {
    /// The days on which a record was erased, the newest first. Nothing else is known about any of them.
    pub erased: Vec<DateText>,
    /// A copy on this computer is not done yet; the next opening goes on.
    pub is_unfinished: bool,
}
