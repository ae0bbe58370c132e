//! Which column has what: guessed from the headings, corrected by the person, and remembered for the next file with the
//! same headings.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::table::Table;
use crate::import::dates;
use crate::import::heading_words::{
    BORN, FORENAME, KNOWN_AS, NAME, NHS_NUMBER, PREFERRED_SURNAME, SETTING, SURNAME, UPN, YEAR, called, is_each, plain,
};
use crate::wire::{DateOrder, ImportColumns, ImportDates};

/// For how many files the columns are remembered.
const MOST_REMEMBERED: usize = 20;

/// Returns the columns that the headings suggest.
pub(crate) fn guess(table: &Table) -> ImportColumns {
    let headings: Vec<Vec<String>> = table.headings.iter().map(|heading| called(heading)).collect();
    let find = |known: &[&str]| {
        // The exact heading is tried before its shorter forms: “Pupil surname” is the surname, and “School” is not
        // “Pupil's school”.
        let at = (0..4).find_map(|which| {
            known
                .iter()
                .find_map(|known| headings.iter().position(|called| called.get(which).is_some_and(|one| one == known)))
        });
        let at = at.or_else(|| table.headings.iter().position(|heading| is_each(heading, known)))?;
        u32::try_from(at).ok()
    };
    let preferred = find(PREFERRED_SURNAME);
    let surname = find(SURNAME).or(preferred);
    let forename = find(FORENAME);
    let parted = surname.is_some() && forename.is_some();
    let columns = ImportColumns {
        name: if parted { None } else { find(NAME) },
        surname: surname.filter(|_| parted),
        forename: forename.filter(|_| parted),
        preferred_surname: preferred.filter(|_| parted && preferred != surname),
        upn: find(UPN),
        nhs_number: find(NHS_NUMBER),
        known_as: find(KNOWN_AS),
        born: find(BORN),
        setting: find(SETTING),
        year_group: find(YEAR),
        dates: DateOrder::DayFirst,
        school_year: None,
    };
    ordered(columns, table)
}

/// Returns how the dates of the file can be read.
pub(crate) fn dates(columns: &ImportColumns, table: &Table) -> ImportDates {
    columns.born.map_or(ImportDates::Plain, |born| dates::order_of(table.rows.iter().map(|row| row.cell(born))))
}

/// Returns the same columns with the order of day and month that the file itself shows. An earlier choice only breaks a
/// tie.
pub(crate) fn ordered(columns: ImportColumns, table: &Table) -> ImportColumns {
    let dates = match dates(&columns, table) {
        ImportDates::DayFirst => DateOrder::DayFirst,
        ImportDates::MonthFirst => DateOrder::MonthFirst,
        // In a mixed column, most dates are as the school writes them, which is day first.
        ImportDates::Mixed | ImportDates::Plain | ImportDates::Stored => DateOrder::DayFirst,
        ImportDates::Either => columns.dates,
    };
    ImportColumns { dates, ..columns }
}

/// Returns the name under which the columns of a file are remembered. `None` for a file without headings, whose first
/// line is a child.
pub(crate) fn key(table: &Table) -> Option<String> {
    let headings: Vec<String> = table.headings.iter().map(|heading| plain(heading)).collect();
    (!headings.is_empty()).then(|| headings.join("\u{1f}"))
}

/// Columns as they are stored in the casebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RememberedColumns {
    #[serde(flatten)]
    columns: ImportColumns,
    /// Whether the version that stored them knew pupil numbers and preferred surnames.
    #[serde(default)]
    knows_numbers: bool,
    /// Whether it knew NHS numbers.
    #[serde(default)]
    knows_nhs_numbers: bool,
}

impl RememberedColumns {
    /// Returns the chosen columns. What an earlier version could not choose is taken from the headings.
    pub(crate) fn or(self, guess: ImportColumns) -> ImportColumns {
        let mut columns = self.columns;
        if !self.knows_numbers {
            (columns.upn, columns.preferred_surname) = (guess.upn, guess.preferred_surname);
        }
        if !self.knows_nhs_numbers {
            columns.nhs_number = guess.nhs_number;
        }
        columns
    }
}

/// Remembered columns, newest file first.
pub(crate) type Remembered = Vec<(String, RememberedColumns)>;

/// The school year belongs to one file and is never remembered for the next.
pub(crate) fn remember(mut all: Remembered, key: String, columns: ImportColumns) -> Remembered {
    all.retain(|(known, _)| *known != key);
    let columns = ImportColumns { school_year: None, ..columns };
    all.insert(0, (key, RememberedColumns { columns, knows_numbers: true, knows_nhs_numbers: true }));
    all.truncate(MOST_REMEMBERED);
    all
}

/// Returns the columns without those that this file does not have.
pub(crate) fn within(columns: &ImportColumns, table: &Table) -> ImportColumns {
    let there = |column: Option<u32>| column.filter(|at| usize::try_from(*at).is_ok_and(|at| at < table.columns));
    ImportColumns {
        name: there(columns.name),
        surname: there(columns.surname),
        forename: there(columns.forename),
        preferred_surname: there(columns.preferred_surname),
        upn: there(columns.upn),
        nhs_number: there(columns.nhs_number),
        known_as: there(columns.known_as),
        born: there(columns.born),
        setting: there(columns.setting),
        year_group: there(columns.year_group),
        dates: columns.dates,
        school_year: columns.school_year,
    }
}

/// Returns the headings. Equal ones get a number, so that they can be distinguished.
pub(crate) fn headings(table: &Table) -> Vec<String> {
    let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
    (0..table.columns)
        .map(|at| {
            let heading = table.headings.get(at).map_or("", String::as_str);
            let times = seen.entry(heading).or_insert(0);
            *times += 1;
            if *times > 1 && !heading.is_empty() { format!("{heading} ({times})") } else { heading.to_owned() }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::row::Row;
    use super::*;

    fn table(headings: &[&str], rows: &[&[&str]]) -> Table {
        let owned = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let rows = rows.iter().map(|cells| Row { cells: owned(cells), ..Row::default() }).collect();
        Table { columns: headings.len(), headings: owned(headings), rows, ..Table::default() }
    }

    #[test]
    fn headings_of_common_exports_are_known() {
        let columns = |headings: &[&str]| guess(&table(headings, &[]));
        let parted = columns(&["UPN", "Legal Surname", "Legal Forename", "Preferred Name", "DOB", "NC Year", "School"]);
        assert_eq!((parted.name, parted.surname, parted.forename, parted.known_as), (None, Some(1), Some(2), Some(3)));
        assert_eq!((parted.born, parted.year_group, parted.setting, parted.upn), (Some(4), Some(5), Some(6), Some(0)));
        let short = columns(&["Legal Surname", "Legal Forename", "Pref Surname", "Pref Forename", "DOB", "NC Yr"]);
        assert_eq!((short.surname, short.preferred_surname, short.known_as), (Some(0), Some(2), Some(3)));
        assert_eq!((short.year_group, columns(&["Yr"]).year_group), (Some(5), Some(0)));
        let case = columns(&["Pupil name", "Date of Birth", "Surname"]);
        assert_eq!((case.name, case.surname, case.born), (Some(0), None, Some(1)));
        assert_eq!(columns(&["Colour", "Height"]).born, None);
    }

    #[test]
    fn slightly_different_headings_are_known() {
        let columns = |headings: &[&str]| guess(&table(headings, &[]));
        let other =
            columns(&["Pupil Surname", "Pupil's Forename", "DOB (dd/mm/yyyy)", "NC Year (Actual)", "School/Setting"]);
        assert_eq!((other.surname, other.forename, other.born), (Some(0), Some(1), Some(2)));
        assert_eq!((other.year_group, other.setting), (Some(3), Some(4)));
        // Another school, another person and another date are not about the child.
        let others = columns(&[
            "School (previous)",
            "Parent surname",
            "Emergency contact name",
            "Date of birth (parent)",
            "Previous school",
        ]);
        assert_eq!(others, ImportColumns::default());
        let both = columns(&[
            "School (previous)",
            "School",
            "Student Last Name",
            "First name(s)",
            "Preferred Surname",
            "Birth date [DD/MM/YY]",
        ]);
        assert_eq!((both.setting, both.surname, both.born), (Some(1), Some(2), Some(5)));
        assert_eq!(both.preferred_surname, Some(4));
        // As other programs, and people who make a list by hand, write them.
        for headings in [
            ["PupilSurname", "PupilForename", "DateOfBirth", "YearGroup", "SchoolName"],
            ["pupil_surname", "pupil_forename", "date_of_birth", "year_group", "school_name"],
            ["Surname / Family Name", "First Name/Given Name", "Date of Birth (DOB)", "NC Yr Grp", "Name of School"],
            ["SURNAME OF PUPIL", "Forename(s)*", "DOB dd/mm/yyyy", "Year Group (NC)", "Current school"],
        ] {
            let found = columns(&headings);
            let found = [found.surname, found.forename, found.born, found.year_group, found.setting];
            assert_eq!(found, [0, 1, 2, 3, 4].map(Some), "{headings:?}");
        }
        let numbers =
            columns(&["Name of pupil", "Unique Pupil Number (UPN)", "NHS Number (10 digits)", "Parent/Carer"]);
        assert_eq!((numbers.name, numbers.upn, numbers.nhs_number), (Some(0), Some(1), Some(2)));
        let alone = columns(&["Preferred surname", "Preferred forename", "Forename", "DOB"]);
        assert_eq!((alone.surname, alone.preferred_surname, alone.known_as), (Some(0), None, Some(1)));
    }

    #[test]
    fn columns_of_an_earlier_version_are_completed_from_the_headings() {
        let stored: RememberedColumns =
            serde_json::from_str(r#"{"surname":1,"forename":2,"born":3,"dates":"month-first"}"#).unwrap();
        let guess = ImportColumns { upn: Some(0), nhs_number: Some(5), born: Some(4), ..ImportColumns::default() };
        let columns = stored.or(guess);
        assert_eq!((columns.surname, columns.born, columns.upn), (Some(1), Some(3), Some(0)));
        assert_eq!(columns.nhs_number, Some(5));
        let before: RememberedColumns =
            serde_json::from_str(r#"{"upn":2,"knows_numbers":true,"dates":"day-first"}"#).unwrap();
        assert_eq!(
            (before.or(guess).upn, before.or(guess).nhs_number),
            (Some(2), Some(5)),
            "of the version in between"
        );
        let again = remember(Vec::new(), String::from("a"), ImportColumns { upn: None, nhs_number: None, ..columns });
        let text = serde_json::to_string(&again).unwrap();
        let read: Remembered = serde_json::from_str(&text).unwrap();
        let read = read[0].1.or(guess);
        assert_eq!((read.upn, read.nhs_number), (None, None), "no column was chosen");
    }

    #[test]
    fn the_file_decides_the_order_of_day_and_month_and_memory_only_breaks_a_tie() {
        let order = |remembered: DateOrder, cells: &[&str]| {
            let rows: Vec<[&str; 2]> = cells.iter().map(|cell| ["Wren", *cell]).collect();
            let rows: Vec<&[&str]> = rows.iter().map(<[&str; 2]>::as_slice).collect();
            let table = table(&["Name", "DOB"], &rows);
            ordered(ImportColumns { dates: remembered, ..guess(&table) }, &table).dates
        };
        for remembered in [DateOrder::DayFirst, DateOrder::MonthFirst] {
            assert_eq!(order(remembered, &["05/06/2016", "23/02/2015"]), DateOrder::DayFirst);
            assert_eq!(order(remembered, &["05/06/2016", "02/23/2015"]), DateOrder::MonthFirst);
            assert_eq!(order(remembered, &["05/06/2016", "02/03/2015"]), remembered, "a tie");
            assert_eq!(order(remembered, &["05/06/2016", "02/23/2015", "23/02/2015"]), DateOrder::DayFirst, "mixed");
        }
    }
}
