//! Importing children from a school's export. The file is read, matched and reviewed first; then all rows are written,
//! or none.

use std::collections::HashMap;
use std::path::PathBuf;

use casebook::ChildRecord;
use jiff::civil::Date;
use record::archive::has_died;
use record::kinds::ArchiveReason;
use record::{EntryBody, NewEntry, RecordEntry};

use crate::api::automatic_copy::Before;
use crate::api::navigator::Navigator;
use crate::content::labels::named;
use crate::forms::child::index;
use crate::forms::contacts::with_nhs_number;
use crate::import::columns::{self, Remembered, RememberedColumns};
use crate::import::likeness::Person;
use crate::import::rows::Candidate;
use crate::import::state::{Import, Taken};
use crate::import::table::{self, Chosen, MOST_BYTES};
use crate::session::identity::Identity;
use crate::session::open::{Session, Writing};
use crate::session::summary::ChildSummary;
use crate::view::import as page;
use crate::view::import::Judged;
use crate::wire::{
    ChildId, Code, Failure, ImportChoice, ImportColumns, ImportDecision, ImportDone, ImportLeftOut, ImportPage,
    ImportReading, ImportTakenBack, LONGEST_LINE, Saved,
};

/// The setting that stores the columns of earlier files.
const COLUMNS: &str = "import-columns";

impl Navigator {
    /// Reads the file that somebody picked. Nothing is written.
    pub async fn open_import(&self, path: PathBuf) -> Result<ImportPage, Failure> {
        let bytes = self.run(move |_| bytes_of(&path)).await?;
        self.read_import(bytes).await
    }

    /// Reads the bytes of a file.
    pub async fn read_import(&self, bytes: Vec<u8>) -> Result<ImportPage, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            // Each row is compared with every child, by number and by every present and former name.
            inner.with_summaries(|_, _| ())?;
            inner.with_import(|_, session, import| {
                *import = opened(session, bytes, Chosen::default())?;
                page::page(import, &people_to_compare(session, import)?, today)
            })
        })
        .await
    }

    /// Reads the same file with another encoding, separator or heading line. If that fails, nothing changes.
    pub async fn read_import_as(&self, reading: ImportReading) -> Result<ImportPage, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            inner.with_import(|_, session, import| {
                let table = import.table.as_ref().ok_or(Failure::new(Code::ImportGone))?;
                let chosen = import.chosen.with(&table.reading, &reading)?;
                let is_alike =
                    |other: &Import| other.table.as_ref().is_some_and(|other| other.headings == table.headings);
                let mut read = opened(session, import.bytes.clone(), chosen)?;
                // The columns chosen for these headings still apply.
                if is_alike(&read) {
                    read.columns = import.columns;
                    (read.remembered, read.order_chosen) = (import.remembered, import.order_chosen);
                }
                read.school.clone_from(&import.school);
                *import = read;
                page::page(import, &people_to_compare(session, import)?, today)
            })
        })
        .await
    }

    /// Uses other columns for the same file.
    pub async fn match_import(&self, columns: ImportColumns) -> Result<ImportPage, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            inner.with_import(|_, session, import| {
                let table = import.table.as_ref().ok_or(Failure::new(Code::ImportGone))?;
                let (before, columns) = (import.columns, columns::within(&columns, table));
                if columns.born == before.born {
                    import.order_chosen |= columns.dates != before.dates;
                    import.columns = columns;
                } else {
                    // Another column can have another order of day and month.
                    import.columns = columns::ordered(columns, table);
                    import.order_chosen = false;
                }
                import.remembered = false;
                page::page(import, &people_to_compare(session, import)?, today)
            })
        })
        .await
    }

    /// Chooses the school of every child for whom the same file names none.
    pub async fn choose_import_school(&self, school: String) -> Result<ImportPage, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            inner.with_import(|_, session, import| {
                // A line that is too long is refused with every row, as if it were in the file. One letter more than fits
                // is enough for that: each of thousands of rows has it.
                import.school = school.trim().chars().take(LONGEST_LINE + 1).collect();
                page::page(import, &people_to_compare(session, import)?, today)
            })
        })
        .await
    }

    /// Closes the file.
    pub async fn close_import(&self) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.with_import(|_, _, import| {
                let taken = import.taken.take();
                *import = Import { taken, ..Import::default() };
                Ok(())
            })?;
            Ok(inner.saved())
        })
        .await
    }

    /// Adds the children of the file, all or none, following the decisions made for single rows. With `year_groups`, it
    /// also records who is taught outside the year group of their birth date.
    pub async fn take_in_import(
        &self,
        decisions: Vec<ImportDecision>,
        year_groups: bool,
    ) -> Result<ImportDone, Failure> {
        let taken_in = self.run(move |inner| {
            let now = inner.clock.now();
            inner.with_import(|content, session, import| {
                let judged = page::judged(import, &people_to_compare(session, import)?, now.today)?;
                let plan = plan(judged, &decisions, year_groups, now.today)?;
                let written: Vec<u32> = plan.newcomers.iter().map(|one| count(one.bodies.len())).collect();
                let before = inner.copy_before(session, Before::Import);
                let (added, moved) = session.import_children(&now, plan.newcomers, plan.movers)?;
                let mut done = ImportDone {
                    added: added.iter().cloned().zip(plan.names).map(|(id, name)| named(id, name)).collect(),
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
                    // Two children of one file may have similar names.
                    let known = session.casebook.child(&child.id.as_str().into()).ok();
                    known
                        .and_then(|known| session.named(content, &known).ok())
                        .into_iter()
                        .for_each(|shown| *child = shown);
                }
                remember(session, import)?;
                let added = added.into_iter().zip(written).collect();
                *import = Import { taken: Some(Taken { added, moved }), ..Import::default() };
                Ok((done, before))
            })
        });
        let (done, before) = taken_in.await?;
        self.finish_copy(before);
        Ok(done)
    }

    /// Archives the children added by the last import and undoes its changes of setting, all or none. Children with
    /// newer entries stay as they are and are named.
    pub async fn take_back_import(&self) -> Result<ImportTakenBack, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.with_import(|content, session, import| {
                let taken = import.taken.clone().ok_or(Failure::new(Code::NothingToUndo))?;
                let (mut writings, mut kept, mut archived) = (Vec::new(), Vec::new(), 0);
                for (child, newest) in &taken.added {
                    let record = session.casebook.child(child)?;
                    if session.next_seq(child)? > newest + 1 {
                        kept.push(session.named(content, &record)?);
                    } else {
                        archived += 1;
                        let index = Some(ChildRecord { archived: true, ..record });
                        let bodies = vec![NewEntry::of_child(EntryBody::Archived {
                            archived: true,
                            why: Some(ArchiveReason::Mistake),
                        })];
                        writings.push(Writing { child: child.clone(), bodies, index });
                    }
                }
                for (child, seq) in &taken.moved {
                    match undo_change_of_setting(session, child, *seq, now.today)? {
                        Some(writing) => writings.push(writing),
                        None => kept.push(session.named(content, &session.casebook.child(child)?)?),
                    }
                }
                if !writings.is_empty() {
                    session.add_all(&now, writings)?;
                }
                import.taken = None;
                Ok(ImportTakenBack { archived, kept, at: now.time_of_day() })
            })
        })
        .await
    }
}

/// Returns the file with the columns of the last similar file, or as its headings suggest.
fn opened(session: &Session, bytes: Vec<u8>, chosen: Chosen) -> Result<Import, Failure> {
    let table = table::read(&bytes, chosen)?;
    let known = columns::key(&table).map(|key| remembered(session, &key)).transpose()?.flatten();
    let remembered = known.is_some();
    let guess = columns::guess(&table);
    let columns = columns::within(&known.map_or(guess, |known| known.or(guess)), &table);
    let columns = columns::ordered(columns, &table);
    Ok(Import { table: Some(table), bytes, chosen, columns, remembered, ..Import::default() })
}

/// Returns the children with whom the rows are compared: none until the columns are known that tell people apart.
fn people_to_compare(session: &Session, import: &Import) -> Result<Vec<Person>, Failure> {
    if page::has_name_and_birth_date(&import.columns) { people(session) } else { Ok(Vec::new()) }
}

/// Returns every child at their current setting, including archived children but not those made for training. The
/// caller must have read every child before.
pub(super) fn people(session: &Session) -> Result<Vec<Person>, Failure> {
    let summaries = session.summaries();
    let read: HashMap<&str, &ChildSummary> =
        summaries.iter().map(|summary| (summary.child.id.as_str(), summary.as_ref())).collect();
    let mut people = Vec::new();
    for child in session.casebook.children()?.into_iter().filter(|child| !session.is_sample(&child.id)) {
        let (child, identity, died) = match read.get(child.id.as_str()) {
            Some(summary) => (summary.child.clone(), summary.identity.clone(), summary.has_died()),
            None => {
                let record = session.read(&child.id)?;
                (child, Identity::of(&record), has_died(&record.in_force))
            }
        };
        people.push(Person { child, identity, died });
    }
    Ok(people)
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// Returns the bytes of the file, up to the limit.
fn bytes_of(path: &std::path::Path) -> Result<Vec<u8>, Failure> {
    use std::io::Read;
    let unreadable = |_| Failure::new(Code::ImportNotRead);
    // Checked before opening, because opening a pipe would wait for ever.
    if !path.is_file() {
        return Err(Failure::new(Code::ImportNotRead));
    }
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
    left_out: Vec<ImportLeftOut>,
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
                let body = EntryBody::Moved { from: today, setting: candidate.setting };
                plan.movers.push(Writing {
                    child: child.to_owned(),
                    bodies: vec![NewEntry::of_child(body)],
                    index: None,
                });
            }
            _ => plan.left_out.push(page::left_out(row, &candidate)),
        }
    }
    let is_nothing = plan.newcomers.is_empty() && plan.movers.is_empty();
    if is_nothing { Err(Failure::of_field(Code::ImportNothingChosen, "rows")) } else { Ok(plan) }
}

/// Returns the entries of a child who is not in the casebook yet. The casebook itself gives the id.
fn newcomer(candidate: Candidate, year_groups: bool) -> Result<Writing, Failure> {
    let Candidate { name, known_as, born, setting, offset, legal_name, upn, nhs_number, .. } = candidate;
    let born = born.ok_or_else(|| Failure::of_field(Code::ImportRowNotSound, "rows"))?;
    let profile = EntryBody::Profile { name, known_as, born, setting, legal_name, upn };
    let index = index(&ChildId::default(), &profile, false);
    let taught = offset.filter(|_| year_groups).map(|years| NewEntry::of_child(EntryBody::TaughtOutsideYear { years }));
    let contacts = with_nhs_number(nhs_number).map(NewEntry::of_child);
    Ok(Writing {
        child: ChildId::default(),
        bodies: std::iter::once(NewEntry::of_child(profile)).chain(contacts).chain(taught).collect(),
        index,
    })
}

/// Undoes a change of setting, and restores the child's line in the list. `None` if another setting was recorded since,
/// or if the change was already undone.
fn undo_change_of_setting(
    session: &Session,
    child: &ChildId,
    seq: u32,
    today: Date,
) -> Result<Option<Writing>, Failure> {
    let record = session.read(child)?;
    let (_, Some(seq)) = session.number_of(child, seq)? else { return Ok(None) };
    let is_later = |entry: &RecordEntry| {
        entry.seq > seq && matches!(entry.body, EntryBody::Moved { .. } | EntryBody::Profile { .. })
    };
    let is_as_written = record.standing(seq).map(|entry| &entry.body) == record.written(seq).map(|entry| &entry.body);
    if !is_as_written || record.in_force.iter().any(is_later) {
        return Ok(None);
    }
    let before: Vec<_> = record.in_force.iter().filter(|entry| entry.seq != seq).cloned().collect();
    let setting = record::school::on(&before, today);
    let index = Some(ChildRecord { setting, ..session.casebook.child(child)? });
    let bodies = vec![NewEntry::of_child(EntryBody::Undone { seq, reason: String::new() })];
    Ok(Some(Writing { child: child.to_owned(), bodies, index }))
}

fn all_remembered(session: &Session) -> Result<Remembered, Failure> {
    let text = session.casebook.setting(COLUMNS)?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

fn remembered(session: &Session, key: &str) -> Result<Option<RememberedColumns>, Failure> {
    Ok(all_remembered(session)?.into_iter().find(|(known, _)| known == key).map(|(_, columns)| columns))
}

/// Stores the columns for the next file with the same headings.
fn remember(session: &Session, import: &Import) -> Result<(), Failure> {
    let Some(key) = import.table.as_ref().and_then(columns::key) else { return Ok(()) };
    let all = columns::remember(all_remembered(session)?, key, import.columns);
    let text = serde_json::to_string(&all).map_err(|_| Failure::unexpected("columns"))?;
    session.may_write()?;
    Ok(session.casebook.put_setting(COLUMNS, &text)?)
}
