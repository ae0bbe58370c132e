//! Each row of a table read as a child, with everything that is wrong with it.

use jiff::civil::Date;
use pathway::Age;

use super::columns::plain;
use super::dates;
use super::table::{Row, Table};
use crate::typed::LONGEST_LINE;
use crate::wire::{ImportColumns, ImportFault, ImportFaultKind, YearGroup};
use crate::year_group::{self, FURTHEST};

/// A row as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) line: u32,
    pub(crate) name: String,
    pub(crate) known_as: String,
    /// None where the row cannot be added.
    pub(crate) born: Option<Date>,
    pub(crate) setting: String,
    /// How far from their own year group the file has the child, where it is not in it.
    pub(crate) offset: Option<i8>,
    pub(crate) faults: Vec<ImportFault>,
}

impl Candidate {
    pub(crate) fn is_sound(&self) -> bool {
        !self.faults.iter().any(|fault| fault.blocks)
    }
}

pub(crate) fn read(table: &Table, columns: &ImportColumns, today: Date) -> Vec<Candidate> {
    table.rows.iter().map(|row| candidate(table, row, columns, today)).collect()
}

fn candidate(table: &Table, row: &Row, columns: &ImportColumns, today: Date) -> Candidate {
    let mut faults = Faults { table, found: Vec::new() };
    let cell = |column: Option<u32>| column.map_or("", |column| row.cell(column));
    let name = name(row, columns);
    if name.is_empty() {
        faults.add(ImportFaultKind::NameMissing, columns.name.or(columns.surname), "", true);
    }
    let known_as = cell(columns.known_as);
    // Most programs repeat the forename where nothing else is preferred.
    let known_as = if columns.forename.is_some_and(|at| row.cell(at) == known_as) { "" } else { known_as };
    let setting = cell(columns.setting);
    for (text, column) in
        [(name.as_str(), columns.name.or(columns.surname)), (known_as, columns.known_as), (setting, columns.setting)]
    {
        if text.chars().count() > LONGEST_LINE {
            faults.add(ImportFaultKind::TooLong, column, &text.chars().take(40).collect::<String>(), true);
        }
    }
    let born = born(cell(columns.born), columns, today, &mut faults);
    let offset = born.and_then(|born| offset(cell(columns.year_group), columns, born, today, &mut faults));
    Candidate {
        line: row.line,
        name,
        known_as: known_as.to_owned(),
        born,
        setting: setting.to_owned(),
        offset,
        faults: faults.found,
    }
}

/// "Tallow, Wren" in one column is turned round.
fn name(row: &Row, columns: &ImportColumns) -> String {
    let cell = |column: Option<u32>| column.map_or("", |column| row.cell(column));
    let whole = cell(columns.name);
    let (surname, forename) = match whole.split_once(',') {
        Some((surname, forename)) if !forename.contains(',') => (surname.trim(), forename.trim()),
        _ if whole.is_empty() => (cell(columns.surname), cell(columns.forename)),
        _ => return whole.to_owned(),
    };
    format!("{forename} {surname}").trim().to_owned()
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

/// The year group of the file against that of the birth date. A difference is no mistake: a child may be taught outside their year group.
fn offset(text: &str, columns: &ImportColumns, born: Date, today: Date, faults: &mut Faults<'_>) -> Option<i8> {
    if text.is_empty() {
        return None;
    }
    let own = year_group::of(born, today, 0);
    let Some(said) = year_group(text) else {
        faults.add(ImportFaultKind::YearGroupNotKnown, columns.year_group, text, false);
        return None;
    };
    let offset = i8::try_from(said.place() - own.place()).ok().filter(|offset| *offset != 0)?;
    faults.add(ImportFaultKind::YearGroupDiffers, columns.year_group, text, false);
    (-FURTHEST..=FURTHEST).contains(&offset).then_some(offset)
}

/// "Year 5", "Yr 5", "Y5", "5", "R", "Reception", "N2", "Nursery".
fn year_group(text: &str) -> Option<YearGroup> {
    let text = plain(text);
    let bare = ["nc year ", "year ", "yr ", "year", "yr", "y"].iter().find_map(|start| text.strip_prefix(start));
    let bare = bare.unwrap_or(&text).trim();
    if let Ok(year) = bare.parse::<usize>() {
        // Year 1 stands after the two of the early years and Reception.
        return (year <= 13).then(|| YearGroup::ALL.get(year + 2).copied()).flatten();
    }
    match bare {
        "r" | "rec" | "reception" => Some(YearGroup::Reception),
        "n" | "n1" | "n2" | "nursery" => Some(YearGroup::Nursery),
        _ => None,
    }
}

/// The faults of one row.
struct Faults<'a> {
    table: &'a Table,
    found: Vec<ImportFault>,
}

impl Faults<'_> {
    fn add(&mut self, kind: ImportFaultKind, column: Option<u32>, found: &str, blocks: bool) {
        let heading = column
            .and_then(|at| usize::try_from(at).ok())
            .and_then(|at| self.table.headings.get(at))
            .cloned()
            .unwrap_or_default();
        self.found.push(ImportFault { kind, heading, column, found: found.to_owned(), blocks });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn year_groups_are_read_as_schools_write_them() {
        for (text, expected) in [
            ("Year 5", Some(YearGroup::Year5)),
            ("yr 13", Some(YearGroup::Year13)),
            ("Y7", Some(YearGroup::Year7)),
            ("11", Some(YearGroup::Year11)),
            ("0", Some(YearGroup::Reception)),
            ("R", Some(YearGroup::Reception)),
            ("Reception", Some(YearGroup::Reception)),
            ("N2", Some(YearGroup::Nursery)),
            ("14", None),
            ("Owls", None),
        ] {
            assert_eq!(year_group(text), expected, "{text}");
        }
    }
}
