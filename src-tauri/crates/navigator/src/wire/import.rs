//! Children from a school's export: how the file was understood, and what to do with each row.

use super::common::{DateText, Named};
use casebook::ChildId;
use record::year_group::YearGroup;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a file was understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPage {
    /// The heading of each column; empty if it has none.
    pub headings: Vec<String>,
    pub columns: ImportColumns,
    /// The school of every child for whom the file names none; empty if nothing was chosen.
    pub school: String,
    /// These columns were chosen for the last file with the same headings.
    pub remembered: bool,
    /// How the dates of the file can be read.
    pub dates: ImportDates,
    /// What decided the order in which day and month are read.
    pub order_from: ImportOrderFrom,
    /// How the file was read, and whether its encoding is a guess.
    pub reading: ImportReading,
    pub letters_are_a_guess: bool,
    /// What each encoding would make of the letters beyond ASCII. Empty if there are none, or if the file names its
    /// encoding.
    pub samples: Vec<ImportSample>,
    /// The school year of the year groups in the file.
    pub school_year: ImportSchoolYear,
    /// The first lines, from which the line with the headings can be chosen.
    pub top: Vec<ImportLine>,
    /// The lines above the headings, which are left out.
    pub skipped: Vec<ImportLine>,
    /// Every row; empty until columns are chosen for the name and the birth date.
    pub rows: Vec<ImportRow>,
    /// How many rows there are.
    pub of: u32,
    /// How many rows have a fault, and how many resemble somebody.
    pub wrong: u32,
    pub alike: u32,
    /// How many rows have a year group that does not match the birth date.
    pub other_year: u32,
}

/// How a file was read, as guessed or chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportReading {
    pub encoding: ImportEncoding,
    /// One character.
    pub separator: String,
    /// The line with the headings, counted from 1; 0 if there are none.
    pub heading_line: u32,
}

/// How letters are encoded as bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportEncoding {
    #[default]
    Utf8,
    /// UTF-8 that a program took for Windows-1252 and saved as UTF-8 again, once or several times: `Ã«` instead of `ë`.
    Utf8Twice,
    Windows1252,
    /// Windows for Central Europe, as for Polish names.
    Windows1250,
    /// Windows for Cyrillic letters, as for Ukrainian and Bulgarian names.
    Windows1251,
    /// Windows for Turkish, which differs from Windows-1252 in six letters.
    Windows1254,
    /// ISO-8859-15, which older systems write.
    Latin9,
    /// The encoding of older Macs, which Excel calls “CSV (Macintosh)”.
    MacRoman,
    /// Code page 850, which Excel calls “CSV (MS-DOS)”.
    Dos,
    /// Code page 437, which American systems use instead.
    Dos437,
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

/// What decided the order in which day and month are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportOrderFrom {
    /// The dates can be read in only one order, or the file has none.
    File,
    /// The last file with the same headings; this one does not show it.
    Memory,
    /// The usual order in the United Kingdom; the file does not show it.
    Usual,
    /// The person who checks the file.
    Person,
}

/// Which column has what, counted from 0. A name is in one column or in two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ImportColumns {
    pub name: Option<u32>,
    pub surname: Option<u32>,
    pub forename: Option<u32>,
    /// The surname in use; the other one is the legal surname.
    pub preferred_surname: Option<u32>,
    pub upn: Option<u32>,
    pub nhs_number: Option<u32>,
    pub known_as: Option<u32>,
    pub born: Option<u32>,
    pub setting: Option<u32>,
    pub year_group: Option<u32>,
    pub dates: DateOrder,
    /// The school year of the year groups. `None` to follow the rows.
    pub school_year: Option<ImportSchoolYear>,
}

/// A school year as seen from today: a list made in July is read in September.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportSchoolYear {
    This,
    Last,
    Next,
}

/// What comes first in dates made of numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    #[default]
    DayFirst,
    MonthFirst,
}

/// What the dates of a file show about their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportDates {
    /// No date can be read in two ways.
    Plain,
    DayFirst,
    MonthFirst,
    /// Each date could be read in either order.
    Either,
    /// Some dates can only be day first, others only month first.
    Mixed,
    /// Some are numbers under which a spreadsheet stores days, and no other can be read in two ways.
    Stored,
}

/// One row as it would be added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportRow {
    /// Its line in the file.
    pub line: u32,
    pub name: String,
    pub known_as: String,
    /// The name on official papers, if it differs.
    pub legal_name: String,
    pub upn: String,
    pub born: Option<DateText>,
    pub setting: String,
    /// By the birth date.
    pub year_group: Option<YearGroup>,
    pub faults: Vec<ImportFault>,
    pub likes: Vec<ImportLike>,
    /// What is done with the row by default.
    pub choice: ImportChoice,
    /// What can be done with it.
    pub choices: Vec<ImportChoice>,
}

/// A fault in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportFault {
    pub kind: ImportFaultKind,
    /// The heading of the column.
    pub heading: String,
    pub column: Option<u32>,
    /// What was found there.
    pub found: String,
    /// The row cannot be added like this.
    pub blocks: bool,
}

/// The faults that a row can have. What was expected instead: `import-fault-<kind>` in `locales/*/app/import.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportFaultKind {
    NameMissing,
    /// A placeholder such as N/A where a name was expected.
    PlaceHolder,
    UpnNotNumber,
    UpnWrongLetter,
    /// Not ten digits, or the last does not match the others.
    NhsNumberNotSound,
    TooLong,
    BornMissing,
    BornNotDate,
    BornInFuture,
    BornTooLongAgo,
    /// The order of day and month is ambiguous, in a file that has both orders.
    BornEitherWay,
    YearGroupNotKnown,
    YearGroupDiffers,
    /// A mixed-age class, or a child to whom no year group applies.
    YearGroupNone,
    WiderThanHeadings,
    NarrowerThanHeadings,
    StrayQuote,
    /// A quoted cell contains lines that look like rows.
    RowsInside,
    LettersMended,
    LettersLookWrong,
}

/// Somebody whom a row resembles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportLike {
    /// The same name and birth date. If `false`, they are only similar.
    pub is_same: bool,
    /// The same unique pupil number, whatever the name.
    pub same_number: bool,
    /// The same NHS number, whatever the name. The number itself is on no list.
    pub same_nhs_number: bool,
    /// A child of the casebook. `None` for an earlier row, which is then given by its line.
    pub child: Option<ChildId>,
    pub line: Option<u32>,
    pub archived: bool,
    /// The record is archived because the child has died.
    pub died: bool,
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
    /// The child is already in the casebook and moves to the setting of the file, from today.
    UpdateSetting,
}

/// What to do with a row, if that is not the default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportDecision {
    pub line: u32,
    pub choice: ImportChoice,
}

/// What undoing an import did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportTakenBack {
    /// How many children were archived.
    pub archived: u32,
    /// Children who have newer entries and therefore stay.
    pub kept: Vec<Named>,
    pub at: String,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportDone {
    pub added: Vec<Named>,
    pub updated: Vec<Named>,
    /// The rows that were left out, in the order of the file.
    pub left_out: Vec<ImportLeftOut>,
    pub at: String,
}

/// A row that was left out, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportLeftOut {
    /// Its line in the file.
    pub line: u32,
    /// Empty if the row has no name.
    pub name: String,
    /// What made the app leave it out. Empty, as `likes` is, if the person chose to.
    pub faults: Vec<ImportFault>,
    /// Somebody whom the row resembles, if that is why.
    pub likes: Vec<ImportLike>,
}
