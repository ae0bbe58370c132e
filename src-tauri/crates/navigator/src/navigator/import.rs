//! Taking in children from a school's export: read, matched, looked at, and only then written, all or none.

use std::collections::HashMap;
use std::path::PathBuf;

use casebook::ChildRecord;
use jiff::civil::Date;

use super::Navigator;
use super::children::index;
use crate::desk::{Desk, Writing};
use crate::import::columns::{self, Remembered};
use crate::import::rows::Candidate;
use crate::import::table::{self, MOST_BYTES};
use crate::import::{Import, Taken};
use crate::pages::import::{self as page, Judged};
use crate::record::Body;
use crate::telling::named;
use crate::wire::{Code, Failure, ImportChoice, ImportColumns, ImportDecision, ImportDone, ImportPage, Saved};

/// Where the columns of earlier files are remembered.
const COLUMNS: &str = "import-columns";

impl Navigator {
    /// Reads a school's file that was picked. Nothing is written.
    pub async fn open_import(&self, path: PathBuf) -> Result<ImportPage, Failure> {
        let bytes = self.run(move |_| bytes_of(&path)).await?;
        self.read_import(bytes).await
    }

    /// The same from the bytes of a file.
    pub async fn read_import(&self, bytes: Vec<u8>) -> Result<ImportPage, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            inner.at_desk(|_, desk| {
                let table = table::read(&bytes)?;
                let guess = columns::guess(&table, |column| page::dates_of(&table, column));
                let known = columns::key(&table).map(|key| remembered(desk, &key)).transpose()?.flatten();
                let columns = columns::within(&known.unwrap_or(guess), &table);
                desk.import = Import { table: Some(table), columns, remembered: known.is_some(), taken: None };
                page::page(desk, today)
            })
        })
        .await
    }

    /// The same file with other columns.
    pub async fn match_import(&self, columns: ImportColumns) -> Result<ImportPage, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            inner.at_desk(|_, desk| {
                let table = desk.import.table.as_ref().ok_or(Failure::new(Code::ImportGone))?;
                desk.import.columns = columns::within(&columns, table);
                desk.import.remembered = false;
                page::page(desk, today)
            })
        })
        .await
    }

    /// Puts the file away.
    pub async fn close_import(&self) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.at_desk(|_, desk| {
                desk.import.table = None;
                Ok(())
            })?;
            Ok(inner.saved())
        })
        .await
    }

    /// Adds the children of the file, all or none, with what was decided for single rows. `year_groups` writes down, too, who is taught
    /// outside the year group of their birth date.
    pub async fn take_in_import(
        &self,
        decisions: Vec<ImportDecision>,
        year_groups: bool,
    ) -> Result<ImportDone, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.at_desk(|content, desk| {
                let judged = page::judged(desk, now.today)?;
                let plan = plan(judged, &decisions, year_groups, now.today)?;
                let (added, moved) = desk.take_in(&now, plan.newcomers, plan.movers)?;
                let mut done = ImportDone {
                    added: added.iter().cloned().zip(plan.names).map(|(id, name)| named(&id, name)).collect(),
                    updated: moved
                        .iter()
                        .map(|(id, _)| id.as_str())
                        .zip(plan.moved)
                        .map(|(id, name)| named(id, name))
                        .collect(),
                    left_out: plan.left_out,
                    at: now.time_of_day(),
                };
                for child in done.added.iter_mut().chain(&mut done.updated) {
                    // Two of the file may be shown alike without more.
                    let known = desk.casebook.child(&child.id).ok();
                    known
                        .and_then(|known| desk.named(content, &known).ok())
                        .into_iter()
                        .for_each(|shown| *child = shown);
                }
                remember(desk)?;
                desk.import = Import { taken: Some(Taken { added, moved }), ..Import::default() };
                Ok(done)
            })
        })
        .await
    }

    /// Archives the children whom the last import added and takes its changes of setting back, all or none.
    pub async fn take_back_import(&self) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.at_desk(|_, desk| {
                let taken = desk.import.taken.clone().ok_or(Failure::new(Code::NothingToUndo))?;
                let mut writings = Vec::new();
                for child in &taken.added {
                    let index = Some(ChildRecord { archived: true, ..desk.casebook.child(child)? });
                    writings.push(Writing {
                        child: child.clone(),
                        bodies: vec![(None, Body::Archived { archived: true })],
                        index,
                    });
                }
                for (child, seq) in &taken.moved {
                    writings.push(taken_back(desk, child, *seq, now.today)?);
                }
                desk.add_all(&now, writings)?;
                desk.import.taken = None;
                Ok(())
            })?;
            Ok(inner.saved())
        })
        .await
    }
}

/// The file, read no further than is allowed.
fn bytes_of(path: &std::path::Path) -> Result<Vec<u8>, Failure> {
    use std::io::Read;
    let unreadable = |_| Failure::new(Code::ImportNotRead);
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    file.take(u64::try_from(MOST_BYTES).unwrap_or(u64::MAX) + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// What one import will write.
#[derive(Default)]
struct Plan {
    newcomers: Vec<Writing>,
    names: Vec<String>,
    movers: Vec<Writing>,
    moved: Vec<String>,
    left_out: u32,
}

fn plan(judged: Vec<Judged>, decisions: &[ImportDecision], year_groups: bool, today: Date) -> Result<Plan, Failure> {
    if judged.is_empty() {
        return Err(Failure::of_field(Code::ImportColumnsMissing, "columns"));
    }
    let decided: HashMap<u32, ImportChoice> = decisions.iter().map(|one| (one.line, one.choice)).collect();
    let mut plan = Plan::default();
    for Judged { row, candidate } in judged {
        let choice = decided.get(&row.line).copied().unwrap_or(row.choice);
        if !row.choices.contains(&choice) {
            return Err(Failure::of_field(Code::ImportRowNotSound, "rows"));
        }
        match (choice, page::moves(&candidate, &row.likes)) {
            (ImportChoice::Add, _) => {
                plan.names.push(candidate.name.clone());
                plan.newcomers.push(newcomer(candidate, year_groups)?);
            }
            (ImportChoice::UpdateSetting, Some(child)) => {
                plan.moved.push(candidate.name.clone());
                let body = Body::Moved { from: today, setting: candidate.setting };
                plan.movers.push(Writing { child: child.to_owned(), bodies: vec![(None, body)], index: None });
            }
            _ => plan.left_out += 1,
        }
    }
    let is_nothing = plan.newcomers.is_empty() && plan.movers.is_empty();
    if is_nothing { Err(Failure::of_field(Code::ImportNothingChosen, "rows")) } else { Ok(plan) }
}

/// A child who is not in the casebook yet: the casebook itself gives the id.
fn newcomer(candidate: Candidate, year_groups: bool) -> Result<Writing, Failure> {
    let Candidate { name, known_as, born, setting, offset, .. } = candidate;
    let born = born.ok_or_else(|| Failure::of_field(Code::ImportRowNotSound, "rows"))?;
    let profile = Body::Profile { name, known_as, born, setting };
    let index = index("", &profile, false);
    let taught = offset.filter(|_| year_groups).map(|years| (None, Body::TaughtOutsideYear { years }));
    Ok(Writing { child: String::new(), bodies: std::iter::once((None, profile)).chain(taught).collect(), index })
}

/// Takes a change of setting back; the line in the list says again what the record does.
fn taken_back(desk: &Desk, child: &str, seq: u32, today: Date) -> Result<Writing, Failure> {
    let before: Vec<_> = desk.read(child)?.in_force.iter().filter(|entry| entry.seq != seq).cloned().collect();
    let setting = crate::setting::on(&before, today);
    let index = Some(ChildRecord { setting, ..desk.casebook.child(child)? });
    Ok(Writing { child: child.to_owned(), bodies: vec![(None, Body::Undone { seq, reason: String::new() })], index })
}

fn all_remembered(desk: &Desk) -> Result<Remembered, Failure> {
    let text = desk.casebook.setting(COLUMNS)?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

fn remembered(desk: &Desk, key: &str) -> Result<Option<ImportColumns>, Failure> {
    Ok(all_remembered(desk)?.into_iter().find(|(known, _)| known == key).map(|(_, columns)| columns))
}

/// Keeps the columns for the next file with the same headings.
fn remember(desk: &Desk) -> Result<(), Failure> {
    let Some(key) = desk.import.table.as_ref().and_then(columns::key) else { return Ok(()) };
    let all = columns::remember(all_remembered(desk)?, key, desk.import.columns);
    let text = serde_json::to_string(&all).map_err(|_| Failure::unexpected("columns"))?;
    desk.may_write()?;
    Ok(desk.casebook.put_setting(COLUMNS, &text)?)
}
