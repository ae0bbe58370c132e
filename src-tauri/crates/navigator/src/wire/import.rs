//! Children from a school's export: the file as it was understood, and what is to be done with each row.

use super::common::{DateText, Named};
use casebook::ChildId;
use record::year_group::YearGroup;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file as it was understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPage {
    /// What stands on top of each column; empty where nothing does.
    pub headings: Vec<String>,
    pub columns: ImportColumns,
    /// These columns were chosen for the last file with the same headings.
    pub remembered: bool,
    /// How the dates of the file can be read.
    pub dates: ImportDates,
    /// Who says in which order day and month are read.
    pub order_from: ImportOrderFrom,
    /// How the file was read, and whether its letters are a guess.
    pub reading: ImportReading,
    pub letters_are_a_guess: bool,
    /// What each encoding would make of the letters beyond ASCII; empty if there are none or the file says itself.
    pub samples: Vec<ImportSample>,
    /// Of which school year the year groups of the file are.
    pub school_year: ImportSchoolYear,
    /// The first lines, from which the one with the headings can be chosen.
    pub top: Vec<ImportLine>,
    /// The lines above the headings, which are left out.
    pub skipped: Vec<ImportLine>,
    /// Every row; empty until a name and a birth date have their columns.
    pub rows: Vec<ImportRow>,
    /// How many rows there are.
    pub of: u32,
    /// How many have something wrong with them, and how many are like somebody.
    pub wrong: u32,
    pub alike: u32,
    /// How many have a year group that is not that of the birth date.
    pub other_year: u32,
}

/// How a file was read, as guessed or chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportReading {
    pub encoding: ImportEncoding,
    /// One character.
    pub separator: String,
    /// The line with the headings, the first being 1; 0 if there are none.
    pub heading_line: u32,
}

/// How letters are written as bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportEncoding {
    #[default]
    Utf8,
    Windows1252,
    /// An older Mac, and what Excel calls “CSV (Macintosh)”.
    MacRoman,
    /// Code page 850, and what Excel calls “CSV (MS-DOS)”.
    Dos,
    Utf16Le,
    Utf16Be,
}

/// What an encoding makes of a few cells of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportSample {
    pub encoding: ImportEncoding,
    pub cells: Vec<String>,
}

/// A line of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportLine {
    pub line: u32,
    pub words: String,
}

/// Who says in which order day and month are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportOrderFrom {
    /// The dates can be read in one order only, or have none.
    File,
    /// The last file with the same headings; this one does not say.
    Memory,
    /// The order that is usual in this country; the file does not say.
    Usual,
    /// The person who looks at it.
    Person,
}

/// Which column holds what, the first being 0. A name stands in one column or in two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ImportColumns {
    pub name: Option<u32>,
    pub surname: Option<u32>,
    pub forename: Option<u32>,
    /// The surname in use; the other one is the legal one.
    pub preferred_surname: Option<u32>,
    pub upn: Option<u32>,
    pub known_as: Option<u32>,
    pub born: Option<u32>,
    pub setting: Option<u32>,
    pub year_group: Option<u32>,
    pub dates: DateOrder,
    /// Of which school year the year groups are; None for what the rows say.
    pub school_year: Option<ImportSchoolYear>,
}

/// A school year seen from today: a list of July is read in September.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportSchoolYear {
    This,
    Last,
    Next,
}

/// What stands first in dates of numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    #[default]
    DayFirst,
    MonthFirst,
}

/// What the dates of a file say of their own order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportDates {
    /// No date can be read in two ways.
    Plain,
    DayFirst,
    MonthFirst,
    /// Each date could be read in either order.
    Either,
    /// Some can only be day first and others only month first.
    Mixed,
}

/// One row as it would be added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportRow {
    /// Its line in the file.
    pub line: u32,
    pub name: String,
    pub known_as: String,
    /// The name on papers, where another one is in use.
    pub legal_name: String,
    pub upn: String,
    pub born: Option<DateText>,
    pub setting: String,
    /// By the birth date.
    pub year_group: Option<YearGroup>,
    pub faults: Vec<ImportFault>,
    pub likes: Vec<ImportLike>,
    /// What is done with it if nobody says otherwise.
    pub choice: ImportChoice,
    /// What can be done with it.
    pub choices: Vec<ImportChoice>,
}

/// Something wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportFault {
    pub kind: ImportFaultKind,
    /// What stands on top of the column.
    pub heading: String,
    pub column: Option<u32>,
    /// What was found there.
    pub found: String,
    /// The row cannot be added like this.
    pub blocks: bool,
}

/// What can be wrong with a row. What was expected instead: `import-fault-<kind>` in `locales/*/app/import.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportFaultKind {
    NameMissing,
    /// A sign that stands for “nothing”, such as N/A, where a name was expected.
    PlaceHolder,
    UpnNotNumber,
    UpnWrongLetter,
    TooLong,
    BornMissing,
    BornNotDate,
    BornInFuture,
    BornTooLongAgo,
    /// Day and month could be either, in a file that has both orders.
    BornEitherWay,
    YearGroupNotKnown,
    YearGroupDiffers,
    /// A class of several years, or a child to whom no year group applies.
    YearGroupNone,
    WiderThanHeadings,
    NarrowerThanHeadings,
    StrayQuote,
    /// A quoted cell holds lines that look like rows.
    RowsInside,
    LettersMended,
    LettersLookWrong,
}

/// Somebody whom a row is like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportLike {
    /// The same name and birth date; otherwise only nearly.
    pub is_same: bool,
    /// The same unique pupil number, whatever the name.
    pub same_number: bool,
    /// A child of the casebook, or else the line of an earlier row.
    pub child: Option<ChildId>,
    pub line: Option<u32>,
    pub archived: bool,
    pub name: String,
    pub born: DateText,
    pub setting: String,
}

/// What is done with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportChoice {
    Add,
    LeaveOut,
    /// The child who is there already moves to the setting of the file, from today.
    UpdateSetting,
}

/// What is to be done with a row that is not done by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportDecision {
    pub line: u32,
    pub choice: ImportChoice,
}

/// What taking an import back did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportTakenBack {
    /// How many children were archived.
    pub archived: u32,
    /// Children of whom something was written since, who stay as they are.
    pub kept: Vec<Named>,
    pub at: String,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportDone {
    pub added: Vec<Named>,
    pub updated: Vec<Named>,
    pub left_out: u32,
    pub at: String,
}
