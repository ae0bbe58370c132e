//! Which column holds what: guessed from the headings, set right by the person, remembered for the next file like it.

use std::collections::BTreeMap;

use super::table::Table;
use crate::wire::{DateOrder, ImportColumns, ImportDates};

/// What headings are called in the exports of schools' programs; the first that fits wins.
const NAME: &[&str] =
    &["full name", "name", "pupil name", "student name", "child name", "legal name", "pupil", "student", "child"];
const SURNAME: &[&str] =
    &["surname", "legal surname", "last name", "family name", "legal last name", "preferred surname"];
const FORENAME: &[&str] =
    &["forename", "forenames", "legal forename", "first name", "given name", "legal first name", "forename s"];
const KNOWN_AS: &[&str] =
    &["known as", "preferred name", "preferred forename", "preferred first name", "chosen name", "likes to be called"];
const BORN: &[&str] = &["date of birth", "dob", "d o b", "birth date", "birthdate", "born", "birthday"];
const SETTING: &[&str] = &[
    "school",
    "setting",
    "school name",
    "setting name",
    "establishment",
    "school nursery or college",
    "nursery",
    "college",
];
const YEAR: &[&str] = &[
    "year group",
    "year",
    "nc year",
    "ncyear",
    "nc year actual",
    "national curriculum year",
    "year taught in",
    "yr",
    "curriculum year",
];

/// The last files whose columns are remembered.
const MOST_REMEMBERED: usize = 20;

/// Lower-case words with single spaces between.
pub(crate) fn plain(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// Where a file's own headings say what stands below them.
pub(crate) fn guess(table: &Table, dates: impl Fn(u32) -> ImportDates) -> ImportColumns {
    let headings: Vec<String> = table.headings.iter().map(|heading| plain(heading)).collect();
    let find = |known: &[&str]| {
        let at = known.iter().find_map(|known| headings.iter().position(|heading| heading == known))?;
        u32::try_from(at).ok()
    };
    let born = find(BORN);
    let surname = find(SURNAME);
    let forename = find(FORENAME);
    let parted = surname.is_some() && forename.is_some();
    let month_first = born.is_some_and(|column| dates(column) == ImportDates::MonthFirst);
    ImportColumns {
        name: if parted { None } else { find(NAME) },
        surname: surname.filter(|_| parted),
        forename: forename.filter(|_| parted),
        known_as: find(KNOWN_AS),
        born,
        setting: find(SETTING),
        year_group: find(YEAR),
        dates: if month_first { DateOrder::MonthFirst } else { DateOrder::DayFirst },
    }
}

/// The name under which the columns of a file are remembered; none for a file without headings, whose first line is a child.
pub(crate) fn key(table: &Table) -> Option<String> {
    let headings: Vec<String> = table.headings.iter().map(|heading| plain(heading)).collect();
    (!headings.is_empty()).then(|| headings.join("\u{1f}"))
}

/// Remembered columns as they lie in the casebook, the latest file first.
pub(crate) type Remembered = Vec<(String, ImportColumns)>;

pub(crate) fn remember(mut all: Remembered, key: String, columns: ImportColumns) -> Remembered {
    all.retain(|(known, _)| *known != key);
    all.insert(0, (key, columns));
    all.truncate(MOST_REMEMBERED);
    all
}

/// Columns that are not in this file are as if nobody had chosen one.
pub(crate) fn within(columns: &ImportColumns, table: &Table) -> ImportColumns {
    let there = |column: Option<u32>| column.filter(|at| usize::try_from(*at).is_ok_and(|at| at < table.columns));
    ImportColumns {
        name: there(columns.name),
        surname: there(columns.surname),
        forename: there(columns.forename),
        known_as: there(columns.known_as),
        born: there(columns.born),
        setting: there(columns.setting),
        year_group: there(columns.year_group),
        dates: columns.dates,
    }
}

/// How often each heading stands in the table, so that two alike can be told apart by their place.
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
    use super::*;

    #[test]
    fn headings_of_common_exports_are_known() {
        let columns = |headings: &[&str]| {
            let headings: Vec<String> = headings.iter().map(|heading| (*heading).to_owned()).collect();
            let table = Table { columns: headings.len(), headings, rows: Vec::new() };
            guess(&table, |_| ImportDates::MonthFirst)
        };
        let parted = columns(&["UPN", "Legal Surname", "Legal Forename", "Preferred Name", "DOB", "NC Year", "School"]);
        assert_eq!((parted.name, parted.surname, parted.forename, parted.known_as), (None, Some(1), Some(2), Some(3)));
        assert_eq!((parted.born, parted.year_group, parted.setting), (Some(4), Some(5), Some(6)));
        assert_eq!(parted.dates, DateOrder::MonthFirst);
        let whole = columns(&["Pupil name", "Date of Birth", "Surname"]);
        assert_eq!((whole.name, whole.surname, whole.born), (Some(0), None, Some(1)));
        assert_eq!(columns(&["Colour", "Height"]).born, None);
    }
}
