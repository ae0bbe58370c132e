//! Removes erased records from the copies in `backups/` and from everything in `quarantine/`.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::backup::{copy_over, whole_or_not_at_all};
use crate::connect::{connect, connect_to_copy, connect_to_file_alone};
use crate::data_key::{DataKey, unhex};
use crate::ended::{Erasure, UNFINISHED, has_table, remove, trace};
use crate::error::Error;
use crate::folder::{backups, database, head_of, key_file, quarantine};
use crate::high_water_mark::Erased;
use crate::inspect::is_of_another;
use crate::log::leave_log;
use crate::rewrite::rewrite;

/// What became of one file.
enum Became {
    /// It never had anything of these records.
    Untouched,
    Rewritten,
    Removed,
    Left,
}

/// Erases these records in every file of the folder that can have them.
///
/// # Errors
/// [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::DiskFailed`]: then some files are not done yet, and all of this can
/// be repeated.
pub(crate) fn erase_in_copies(
    folder: &Path,
    keys: &[DataKey],
    id: &str,
    erased: &Erased,
    step: &mut dyn FnMut(),
) -> Result<Erasure, Error> {
    let mut done = Erasure::default();
    for file in files_below(&backups(folder)).into_iter().chain(files_below(&quarantine(folder))) {
        let was_set_aside = file.starts_with(quarantine(folder));
        let became = match file.extension().and_then(|ending| ending.to_str()) {
            Some("db") => end_in_copy(&file, keys, id, erased)?,
            // What an interrupted copy left.
            Some("part" | "work") => remove_file(&file)?,
            // A log and a mark are of no use without their database as it was.
            Some("log" | "db-wal" | "db-shm" | "mark") if was_set_aside => remove_file(&file)?,
            _ => Became::Untouched,
        };
        match became {
            Became::Untouched => {}
            Became::Rewritten => done.rewritten += 1,
            Became::Removed => done.removed += 1,
            Became::Left => done.left += 1,
        }
        step();
    }
    Ok(done)
}

/// Removes the files that an interrupted change can leave beside the database.
pub(crate) fn remove_leftovers(folder: &Path) {
    for ending in ["db.renewed", "db.copied", "db.rewritten", "db.part", "db.adopted"] {
        // Nearly always there is none.
        let _ = fs::remove_file(database(folder).with_extension(ending));
    }
}

fn remove_file(file: &Path) -> Result<Became, Error> {
    fs::remove_file(file)?;
    Ok(Became::Untouched)
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let found = fs::read_dir(folder).into_iter().flatten().filter_map(|file| Some(file.ok()?.path()));
    let mut files = Vec::new();
    for path in found {
        // A link leads out of the folder, and what is there is a copy elsewhere.
        let Ok(kind) = fs::symlink_metadata(&path) else { continue };
        if kind.is_dir() {
            files.extend(files_below(&path));
        } else if kind.is_file() {
            files.push(path);
        }
    }
    files
}

fn end_in_copy(file: &Path, keys: &[DataKey], id: &str, erased: &Erased) -> Result<Became, Error> {
    match erase_in_copy(file, keys, id, erased) {
        Ok(true) => Ok(Became::Rewritten),
        Ok(false) => Ok(Became::Untouched),
        Err(error) if error.is_of_disk() => Err(error),
        Err(_) if is_foreign(file, id) => Ok(Became::Left),
        // It is damaged. Part of it could still be read with the key, and nobody can tell which.
        Err(_) => {
            fs::remove_file(file)?;
            Ok(Became::Removed)
        }
    }
}

/// Whether a file that this casebook's keys do not open is another casebook's, or no database at all.
fn is_foreign(file: &Path, id: &str) -> bool {
    let Ok(id) = unhex::<16>(id) else { return true };
    head_of(file).is_ok_and(|head| !head.is_empty() && is_of_another(&head, &id))
}

/// Writes a copy again without these records. Returns whether there was anything to remove. The copy keeps its version.
fn erase_in_copy(file: &Path, keys: &[DataKey], id: &str, erased: &Erased) -> Result<bool, Error> {
    let opened = connect_to_copy(file, keys, id)?;
    if !has_any(&opened, erased)? {
        return Ok(false);
    }
    let key = key_for(file, keys, id).ok_or(Error::Crypto)?;
    let work = file.with_extension("db.work");
    let rewritten = copy_over(&opened, &work, key, id).and_then(|()| {
        opened.close().map_err(|(_, error)| error)?;
        let connection = connect(&work, key, id)?;
        leave_log(&connection, false)?;
        remove_from_copy(&connection, erased)?;
        whole_or_not_at_all(file, |part| rewrite(&connection, part, key, id))
    });
    let _ = fs::remove_file(&work);
    rewritten.map(|()| true)
}

/// Returns the key under which a copy is written again: the current one. A casebook that was set aside keeps its own,
/// because the key file beside it may know no other.
fn key_for<'a>(file: &Path, keys: &'a [DataKey], id: &str) -> Option<&'a DataKey> {
    let has_key_file = file.parent().is_some_and(|folder| key_file(folder).exists());
    let opens = |key: &&DataKey| connect_to_file_alone(file, key, id).is_ok();
    if has_key_file { keys.iter().find(opens) } else { keys.first() }
}

/// Whether a copy has a record that was erased, or was made before the traces of one were removed.
fn has_any(copy: &Connection, erased: &Erased) -> Result<bool, Error> {
    let mut has = copy.prepare("SELECT 1 FROM child WHERE id = ?1")?;
    for child in erased.keys() {
        if has.exists([child])? {
            return Ok(true);
        }
    }
    Ok(copy.prepare("SELECT 1 FROM setting WHERE key = ?1")?.exists([UNFINISHED])?)
}

/// Removes the records from a copy of any version. Its triggers are put back as they were.
fn remove_from_copy(copy: &Connection, erased: &Erased) -> Result<(), Error> {
    let act = copy.unchecked_transaction()?;
    let guards = guards(&act)?;
    for (name, _) in &guards {
        act.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    for (child, on) in erased {
        if has_table(&act, "erased")? {
            trace(&act, child, *on)?;
        }
        remove(&act, child)?;
    }
    act.execute("DELETE FROM setting WHERE key = ?1", [UNFINISHED])?;
    // The index of the first version keeps the words of a removed line.
    act.execute("INSERT INTO text_index (text_index) VALUES ('rebuild')", [])?;
    for (_, sql) in &guards {
        act.execute_batch(sql)?;
    }
    Ok(act.commit()?)
}

/// Returns the triggers that forbid a removal: name and text.
fn guards(copy: &Connection) -> Result<Vec<(String, String)>, Error> {
    let sql = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB '*_is_never_removed'";
    let mut statement = copy.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
