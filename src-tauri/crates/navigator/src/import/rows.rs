//! Reads each row of a table as a child, with all its faults.

use std::collections::BTreeSet;

use jiff::civil::Date;
use pathway::Age;
use record::year_group;
use record::year_group::FURTHEST;

use super::text::looks_wrong;
use super::year_words::{self, YearReading};
use super::{columns, dates, names};
use crate::forms::fields::is_seen;
use crate::forms::nhs_number;
use crate::forms::upn;
use crate::forms::upn::Shape;
use crate::import::heading_words::plain;
use crate::import::row::{Doubt, Row};
use crate::import::table::Table;
use crate::session::names::{surname, with_surname};
use crate::wire::{ImportColumns, ImportDates, ImportFault, ImportFaultKind, ImportSchoolYear, LONGEST_LINE};

/// With fewer rows, a child who repeats a year cannot be distinguished from a list of last year.
const FEWEST_ROWS: usize = 3;

/// How a row was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) line: u32,
    pub(crate) name: String,
    /// The name on official papers, if it differs.
    pub(crate) legal_name: String,
    pub(crate) upn: String,
    /// Empty unless its check digit is right.
    pub(crate) nhs_number: String,
    pub(crate) known_as: String,
    /// `None` if the row cannot be added.
    pub(crate) born: Option<Date>,
    pub(crate) setting: String,
    /// How many years the file's year group differs from the child's own, if it differs.
    pub(crate) offset: Option<i8>,
    pub(crate) faults: Vec<ImportFault>,
}

impl Candidate {
    pub(crate) fn is_sound(&self) -> bool {
        !self.faults.iter().any(|fault| fault.blocks)
    }

    /// Whether the row can be added, but is not added by default because it may have been misread.
    pub(crate) fn is_held_back(&self) -> bool {
        self.faults.iter().any(|fault| holds_back(fault.kind))
    }
}

/// Whether a row with such a fault may have been misread.
pub(crate) fn holds_back(kind: ImportFaultKind) -> bool {
    use ImportFaultKind::{BornEitherWay, RowsInside, WiderThanHeadings};
    matches!(kind, BornEitherWay | RowsInside | WiderThanHeadings)
}

/// Returns every row as a child, and the school year of their year groups. A child for whom the file names no school is
/// at `school`.
pub(crate) fn read(
    table: &Table,
    columns: &ImportColumns,
    school: &str,
    today: Date,
) -> (Vec<Candidate>, ImportSchoolYear) {
    let is_mixed = columns::dates(columns, table) == ImportDates::Mixed;
    let year = school_year(table, columns, today);
    let reading = Reading { table, columns, school, is_mixed, year, today };
    (table.rows.iter().map(|row| reading.candidate(row)).collect(), year)
}

/// Returns the school year of the year groups, as chosen or as the rows suggest: if nearly all are a year behind, the
/// list is from last year, and no child is repeating a year.
pub(crate) fn school_year(table: &Table, columns: &ImportColumns, today: Date) -> ImportSchoolYear {
    if let Some(chosen) = columns.school_year {
        return chosen;
    }
    let (Some(born_in), Some(said_in)) = (columns.born, columns.year_group) else { return ImportSchoolYear::This };
    let apart: Vec<i16> = table
        .rows
        .iter()
        .filter_map(|row| {
            let born = dates::read(row.cell(born_in), columns.dates, today).filter(|born| *born <= today)?;
            match year_words::read(row.cell(said_in)) {
                Some(YearReading::Group(said)) => Some(said.place() - year_group::of(born, today, 0).place()),
                _ => None,
            }
        })
        .collect();
    let most_are =
        |by: i16| apart.len() >= FEWEST_ROWS && apart.iter().filter(|one| **one == by).count() * 10 >= apart.len() * 9;
    if most_are(-1) {
        ImportSchoolYear::Last
    } else if most_are(1) {
        ImportSchoolYear::Next
    } else {
        ImportSchoolYear::This
    }
}

/// What is needed to read a row.
struct Reading<'a> {
    table: &'a Table,
    columns: &'a ImportColumns,
    school: &'a str,
    is_mixed: bool,
    year: ImportSchoolYear,
    today: Date,
}

impl Reading<'_> {
    fn candidate(&self, row: &Row) -> Candidate {
        let columns = self.columns;
        let mut faults = Faults { table: self.table, found: Vec::new() };
        faults.of_the_row(row, columns);
        let Called { name, legal_name } = called(row, columns, &mut faults);
        let cell = |column: Option<u32>| column.map_or("", |column| row.cell(column));
        let known_as = held(cell(columns.known_as), columns.known_as, &mut faults);
        // Most programs repeat the forename if no other name is preferred.
        let known_as = if columns.forename.is_some_and(|at| row.cell(at) == known_as) { "" } else { known_as };
        let is_forename = columns.known_as.is_some_and(|at| self.is_forename(at));
        let surnames = [cell(columns.preferred_surname), cell(columns.surname)];
        let known_as = with_family_name(known_as, &name, surnames, is_forename);
        let setting = held(cell(columns.setting), columns.setting, &mut faults);
        let setting = if setting.is_empty() { self.school } else { setting };
        let named = columns.name.or(columns.surname);
        for (text, column) in [
            (name.as_str(), named),
            (legal_name.as_str(), named),
            (known_as.as_str(), columns.known_as),
            (setting, columns.setting),
        ] {
            if text.chars().count() > LONGEST_LINE {
                faults.add(ImportFaultKind::TooLong, column, &text.chars().take(40).collect::<String>(), true);
            }
        }
        let born = born(cell(columns.born), columns, self.today, &mut faults);
        if self.is_mixed && born.is_some() && dates::is_either_way(cell(columns.born)) {
            faults.add(ImportFaultKind::BornEitherWay, columns.born, cell(columns.born), false);
        }
        let upn = upn(cell(columns.upn), columns, &mut faults);
        let nhs_number = nhs(cell(columns.nhs_number), columns, &mut faults);
        let offset = born.and_then(|born| self.offset(cell(columns.year_group), born, &mut faults));
        Candidate {
            line: row.line,
            name,
            legal_name,
            upn,
            nhs_number,
            known_as,
            born,
            setting: setting.to_owned(),
            offset,
            faults: faults.found,
        }
    }

    /// Whether the heading of a column calls it a forename, not a whole name.
    fn is_forename(&self, column: u32) -> bool {
        let heading = usize::try_from(column).ok().and_then(|at| self.table.headings.get(at));
        let heading = heading.map(|heading| plain(heading)).unwrap_or_default();
        ["forename", "first name", "given name"].iter().any(|word| heading.contains(word))
    }

    /// Compares the year group of the file with the one from the birth date. A difference is not a mistake: a child can
    /// be taught outside their year group.
    fn offset(&self, text: &str, born: Date, faults: &mut Faults<'_>) -> Option<i8> {
        if text.is_empty() {
            return None;
        }
        let column = self.columns.year_group;
        let shift = match self.year {
            ImportSchoolYear::This => 0,
            ImportSchoolYear::Last => -1,
            ImportSchoolYear::Next => 1,
        };
        let own = year_group::of(born, self.today, shift);
        let in_file = match year_words::read(text) {
            None => {
                faults.add(ImportFaultKind::YearGroupNotKnown, column, text, false);
                return None;
            }
            Some(YearReading::None) => {
                faults.add(ImportFaultKind::YearGroupNone, column, text, false);
                return None;
            }
            Some(YearReading::OneOf(groups)) => {
                if !groups.contains(&own) {
                    faults.add(ImportFaultKind::YearGroupDiffers, column, text, false);
                }
                return None;
            }
            Some(YearReading::Group(in_file)) => in_file,
        };
        let offset = i8::try_from(in_file.place() - own.place()).ok().filter(|offset| *offset != 0)?;
        faults.add(ImportFaultKind::YearGroupDiffers, column, text, false);
        (-FURTHEST..=FURTHEST).contains(&offset).then_some(offset)
    }
}

/// Returns the text of a cell, or an empty text if it is a placeholder.
fn held<'a>(text: &'a str, column: Option<u32>, faults: &mut Faults<'_>) -> &'a str {
    if text.is_empty() || !names::is_place_holder(text) {
        return text;
    }
    faults.add(ImportFaultKind::PlaceHolder, column, text, false);
    ""
}

/// The name in use, and the name on official papers if it differs.
struct Called {
    name: String,
    legal_name: String,
}

/// From one column, in which "Tallow, Wren" is reversed, or from several.
fn called(row: &Row, columns: &ImportColumns, faults: &mut Faults<'_>) -> Called {
    let cell = |column: Option<u32>| column.map_or("", |column| row.cell(column));
    let both = |forename: &str, surname: &str| format!("{forename} {surname}").trim().to_owned();
    let (case, left_out) = names::without_place_holders(cell(columns.name));
    if let Some(found) = left_out {
        faults.add(ImportFaultKind::PlaceHolder, columns.name, &found, false);
    }
    let (surname, forename) = match case.split_once(',') {
        Some((surname, forename)) if !forename.contains(',') => (surname.trim().to_owned(), forename.trim().to_owned()),
        _ if case.is_empty() => {
            let mut of = |column: Option<u32>| held(cell(column), column, faults).to_owned();
            (of(columns.surname), of(columns.forename))
        }
        _ => (String::new(), case),
    };
    let preferred = held(cell(columns.preferred_surname), columns.preferred_surname, faults);
    let has_another = !preferred.is_empty() && preferred != surname;
    let name = both(&forename, if has_another { preferred } else { &surname });
    let legal_name = if has_another { both(&forename, &surname) } else { String::new() };
    if !name.chars().any(is_seen) {
        faults.add(ImportFaultKind::NameMissing, columns.name.or(columns.surname), "", true);
    }
    Called { name, legal_name }
}

/// Returns what a child likes to be called with the surname in use, because a list that shows only “Josh” confuses people.
/// Empty if it is the name itself.
///
/// A file with one column for the whole name has the surname there. What is called a forename has none, even in two words.
fn with_family_name(known_as: &str, name: &str, columns_of_surname: [&str; 2], is_forename: bool) -> String {
    let in_column = columns_of_surname.into_iter().find(|text| !text.is_empty());
    let surname = in_column.or_else(|| surname(name)).unwrap_or_default();
    let is_whole = known_as.contains(' ') && !is_forename;
    let called = if is_whole || known_as.is_empty() || surname.is_empty() {
        known_as.to_owned()
    } else {
        with_surname(known_as, surname)
    };
    if called == name { String::new() } else { called }
}

/// A number with a wrong check letter is stored and compared anyway, because the mistake may be in that letter.
fn upn(text: &str, columns: &ImportColumns, faults: &mut Faults<'_>) -> String {
    if text.is_empty() || names::is_place_holder(text) {
        return String::new();
    }
    let number = upn::tidy(text);
    match upn::shape(&number) {
        Shape::Sound => {}
        Shape::WrongLetter => faults.add(ImportFaultKind::UpnWrongLetter, columns.upn, text, false),
        Shape::None => {
            faults.add(ImportFaultKind::UpnNotNumber, columns.upn, text, false);
            return String::new();
        }
    }
    number
}

/// A number that is not sound is left out: a wrong digit makes it the number of somebody else. The report does not repeat it.
fn nhs(text: &str, columns: &ImportColumns, faults: &mut Faults<'_>) -> String {
    if text.is_empty() || names::is_place_holder(text) {
        return String::new();
    }
    let number = nhs_number::tidy(text);
    if nhs_number::is_sound(&number) {
        return number;
    }
    faults.add(ImportFaultKind::NhsNumberNotSound, columns.nhs_number, "", false);
    String::new()
}

fn born(text: &str, columns: &ImportColumns, today: Date, faults: &mut Faults<'_>) -> Option<Date> {
    let mut wrong = |kind| {
        faults.add(kind, columns.born, text, true);
        None
    };
    if text.is_empty() {
        return wrong(ImportFaultKind::BornMissing);
    }
    match dates::read(text, columns.dates, today) {
        None => wrong(ImportFaultKind::BornNotDate),
        Some(born) if born > today => wrong(ImportFaultKind::BornInFuture),
        Some(born) if Age::on(born, today) >= Age::years(30) => wrong(ImportFaultKind::BornTooLongAgo),
        Some(born) => Some(born),
    }
}

/// The faults of one row.
struct Faults<'a> {
    table: &'a Table,
    found: Vec<ImportFault>,
}

impl Faults<'_> {
    /// Reports faults of the complete row, and letters that no name has.
    fn of_the_row(&mut self, row: &Row, columns: &ImportColumns) {
        for doubt in &row.doubts {
            match doubt {
                Doubt::Wider(beyond) => self.add(ImportFaultKind::WiderThanHeadings, None, beyond, false),
                Doubt::Narrower(cells) => {
                    self.add(ImportFaultKind::NarrowerThanHeadings, None, &cells.to_string(), false);
                }
                Doubt::StrayQuote => self.add(ImportFaultKind::StrayQuote, None, "", false),
                Doubt::RowsInside(from, to) => {
                    self.add(ImportFaultKind::RowsInside, None, &format!("{from}–{to}"), false);
                }
                Doubt::LettersMended => self.add(ImportFaultKind::LettersMended, None, "", false),
            }
        }
        let names = [columns.name, columns.surname, columns.forename, columns.known_as, columns.setting];
        // A letter that could not be read at all is reported wherever it is.
        let all = (0_u32..).zip(&row.cells).filter(|(_, cell)| cell.contains(char::REPLACEMENT_CHARACTER));
        let lost: Vec<u32> = all.map(|(column, _)| column).collect();
        let wrong = names.into_iter().flatten().filter(|column| looks_wrong(row.cell(*column)));
        let columns: BTreeSet<u32> = wrong.chain(lost).collect();
        for column in columns {
            self.add(ImportFaultKind::LettersLookWrong, Some(column), row.cell(column), false);
        }
    }

    fn add(&mut self, kind: ImportFaultKind, column: Option<u32>, found: &str, blocks: bool) {
        let heading = column
            .and_then(|at| usize::try_from(at).ok())
            .and_then(|at| self.table.headings.get(at))
            .cloned()
            .unwrap_or_default();
        self.found.push(ImportFault { kind, heading, column, found: found.to_owned(), blocks });
    }
}
