//! An import as it would happen: every row, its faults, whom it resembles, and what would be done.

use jiff::civil::Date;
use record::year_group;

use crate::content::text_match::same_setting;
use crate::import::likeness::{Likeness, Person};
use crate::import::rows::{self, Candidate};
use crate::import::state::Import;
use crate::import::table::Table;
use crate::import::{columns, text};
use crate::wire::{
    ChildId, Code, Failure, ImportChoice, ImportColumns, ImportDates, ImportFault, ImportFaultKind, ImportLeftOut,
    ImportLike, ImportOrderFrom, ImportPage, ImportRow,
};

/// A row and how it was understood.
pub(crate) struct Judged {
    pub(crate) row: ImportRow,
    pub(crate) candidate: Candidate,
}

pub(crate) fn page(import: &Import, people: &[Person], today: Date) -> Result<ImportPage, Failure> {
    let table = import.table.as_ref().ok_or(Failure::new(Code::ImportGone))?;
    let columns = import.columns;
    let rows: Vec<ImportRow> = judged(import, people, today)?.into_iter().map(|judged| judged.row).collect();
    let count = |fits: &dyn Fn(&ImportRow) -> bool| u32::try_from(rows.iter().filter(|row| fits(row)).count());
    let says = |row: &ImportRow, kind| row.faults.iter().any(|fault| fault.kind == kind);
    Ok(ImportPage {
        headings: columns::headings(table),
        columns,
        school: import.school.clone(),
        remembered: import.remembered,
        dates: columns::dates(&columns, table),
        order_from: order_from(import, table),
        reading: table.reading.clone(),
        letters_are_a_guess: table.is_encoding_a_guess,
        samples: text::samples(&import.bytes),
        school_year: rows::school_year(table, &columns, today),
        top: table.top.clone(),
        skipped: table.skipped.clone(),
        of: u32::try_from(table.rows.len()).unwrap_or(u32::MAX),
        wrong: count(&|row| row.faults.iter().any(|fault| fault.blocks)).unwrap_or(u32::MAX),
        alike: count(&|row| !row.likes.is_empty()).unwrap_or(u32::MAX),
        other_year: count(&|row| says(row, ImportFaultKind::YearGroupDiffers)).unwrap_or(u32::MAX),
        rows,
    })
}

fn order_from(import: &Import, table: &Table) -> ImportOrderFrom {
    match columns::dates(&import.columns, table) {
        _ if import.order_chosen => ImportOrderFrom::Person,
        ImportDates::Either if import.remembered => ImportOrderFrom::Memory,
        ImportDates::Either | ImportDates::Mixed => ImportOrderFrom::Usual,
        ImportDates::Plain | ImportDates::Stored | ImportDates::DayFirst | ImportDates::MonthFirst => {
            ImportOrderFrom::File
        }
    }
}

/// Returns every row with what can be done with it. Empty until columns are chosen for the name and the birth date.
pub(crate) fn judged(import: &Import, people: &[Person], today: Date) -> Result<Vec<Judged>, Failure> {
    let table = import.table.as_ref().ok_or(Failure::new(Code::ImportGone))?;
    if !has_name_and_birth_date(&import.columns) {
        return Ok(Vec::new());
    }
    let (candidates, _) = rows::read(table, &import.columns, &import.school, today);
    let likeness = Likeness::new(people, &candidates);
    let likes: Vec<Vec<ImportLike>> = (0..candidates.len()).map(|at| likeness.of(&candidates, at)).collect();
    Ok(candidates.into_iter().zip(likes).map(|(candidate, likes)| judge(candidate, likes, today)).collect())
}

/// Whether there are columns for a name and a birth date. Without both, people cannot be distinguished.
pub(crate) fn has_name_and_birth_date(columns: &ImportColumns) -> bool {
    let named = columns.name.is_some() || (columns.surname.is_some() && columns.forename.is_some());
    named && columns.born.is_some()
}

fn judge(candidate: Candidate, likes: Vec<ImportLike>, today: Date) -> Judged {
    let (choice, choices) = choices(&candidate, &likes);
    let group = candidate.born.map(|born| year_group::of(born, today, 0));
    let row = ImportRow {
        line: candidate.line,
        name: candidate.name.clone(),
        known_as: candidate.known_as.clone(),
        legal_name: candidate.legal_name.clone(),
        upn: candidate.upn.clone(),
        born: candidate.born.map(|born| born.to_string()),
        setting: candidate.setting.clone(),
        year_group: group,
        faults: candidate.faults.clone(),
        likes,
        choice,
        choices,
    };
    Judged { row, candidate }
}

/// Returns the default choice for a row, and all possible choices. A row that may be an existing child is not added by
/// default; twins within one file are.
fn choices(candidate: &Candidate, likes: &[ImportLike]) -> (ImportChoice, Vec<ImportChoice>) {
    if !candidate.is_sound() {
        return (ImportChoice::LeaveOut, vec![ImportChoice::LeaveOut]);
    }
    let mut choices = vec![ImportChoice::Add, ImportChoice::LeaveOut];
    if moves(candidate, likes).is_some() {
        choices.push(ImportChoice::UpdateSetting);
    }
    let held_back = candidate.is_held_back() || likes.iter().any(holds_back);
    (if held_back { ImportChoice::LeaveOut } else { ImportChoice::Add }, choices)
}

/// Returns a row that is left out, with what made the app do so. The person may have confirmed or chosen it.
pub(crate) fn left_out(row: ImportRow, candidate: &Candidate) -> ImportLeftOut {
    let ImportRow { line, name, faults, likes, choice, .. } = row;
    if choice != ImportChoice::LeaveOut {
        return ImportLeftOut { line, name, faults: Vec::new(), likes: Vec::new() };
    }
    let is_sound = candidate.is_sound();
    let is_why = |fault: &ImportFault| if is_sound { rows::holds_back(fault.kind) } else { fault.blocks };
    let faults: Vec<ImportFault> = faults.into_iter().filter(is_why).collect();
    let likes = likes.into_iter().filter(|like| is_sound && holds_back(like)).collect();
    ImportLeftOut { line, name, faults, likes }
}

/// Whether a row is not added by default because of somebody whom it resembles.
fn holds_back(like: &ImportLike) -> bool {
    like.is_same || like.same_number || like.same_nhs_number || like.child.is_some()
}

/// Returns the only child who is the same and is at another setting. The same setting in another spelling is no change.
pub(crate) fn moves<'a>(candidate: &Candidate, likes: &'a [ImportLike]) -> Option<&'a ChildId> {
    let mut same = likes.iter().filter(|like| like.is_same && like.child.is_some());
    let like = same.next().filter(|_| same.next().is_none())?;
    (!candidate.setting.is_empty() && !same_setting(&candidate.setting, &like.setting))
        .then_some(like.child.as_ref())?
}
