//! Copies that are made by themselves, and going back to one of them. What is there is set aside first and never removed.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;

use crate::Casebook;
use crate::backup::{stamp, unused};
use crate::connect::connect_to_copy;
use crate::error::Error;
use crate::folder::{backups, database, key_file, lock, log_file, make_folder, mark_file, put_in_place, quarantine};
use crate::key_file::{DataKey, KeyFile};
use crate::loss::{copies, held};
use crate::mark::{Heads, Mark};
use crate::verify::verify;

/// What a copy is called that was made by itself. Only these are ever removed, once there are newer ones.
const BY_ITSELF: &str = "auto";
/// The newest copy of so many days and of so many months is kept.
const DAYS: usize = 14;
const MONTHS: usize = 12;

/// A casebook that was put back.
pub struct Restored {
    pub casebook: Casebook,
    /// The copy that is now in place; None where it is the database that was there, without its log.
    pub copy: Option<PathBuf>,
    /// Where the files are that were there before.
    pub aside: PathBuf,
}

impl Casebook {
    /// Copies the casebook into its `backups` folder if anything was written since it was opened, proves the copy whole, and removes
    /// those copies made by itself that newer ones have outlived.
    ///
    /// # Errors
    /// As [`Casebook::backup`]; then no older copy is removed.
    pub fn keep_copy(&self, now: Timestamp) -> Result<Option<PathBuf>, Error> {
        if !self.was_written.get() || self.harm.check().is_err() {
            return Ok(None);
        }
        self.look_at_files()?;
        let copy = self.copier()?.aside(BY_ITSELF, now, &mut |_| ())?;
        // While something is missing, an older copy may be the only one that holds it.
        if self.loss.borrow().is_none() {
            for name in outlived(&names(&backups(&self.folder))) {
                fs::remove_file(backups(&self.folder).join(name))?;
            }
        }
        Ok(Some(copy))
    }

    /// Puts the copy in place that holds the most, of two that hold as much the newer, once it is proved whole. The files that are
    /// there are kept in the `quarantine` folder. What the copy does not hold is told as missing.
    ///
    /// # Errors
    /// As [`Casebook::open`], and [`Error::NoSoundCopy`]; then nothing was changed.
    pub fn restore(folder: &Path, passphrase: &str, now: Timestamp) -> Result<Restored, Error> {
        let held = lock(folder)?;
        let keys = KeyFile::read(&key_file(folder)).map_err(|error| match error {
            Error::Io(error) if error.kind() == std::io::ErrorKind::NotFound => Error::KeyFileMissing,
            other => other,
        })?;
        let (key, _) = keys.opened_by(passphrase)?;
        let every_key = keys.every_key(&key);
        let remembered = Mark::read_by_any(&mark_file(folder), &every_key, &keys.casebook).heads;
        let best = best_copy(folder, &every_key, &keys.casebook, &remembered).ok_or(Error::NoSoundCopy)?;
        let aside = set_aside(folder, now)?;
        let is_in_place = best == database(folder);
        if !is_in_place {
            // Under a name of its own: what a set-up left beside is something else.
            let beside = database(folder).with_extension("db.copied");
            fs::copy(&best, &beside)?;
            File::open(&beside)?.sync_all()?;
            put_in_place(&beside, &database(folder))?;
        }
        drop(held);
        let casebook = Casebook::open(folder, passphrase, now)?;
        Ok(Restored { casebook, copy: (!is_in_place).then_some(best), aside })
    }
}

/// From now on a copy counts as one that somebody asked for, so that it is never removed.
pub(crate) fn keep_for_good(copy: &Path) -> Result<(), Error> {
    let name = copy.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let kept = name.replacen(&format!("Z-{BY_ITSELF}"), "Z-kept", 1);
    if kept == name { Ok(()) } else { put_in_place(copy, &copy.with_file_name(kept)) }
}

/// The database itself without its log is one of those that may be the best.
fn best_copy(folder: &Path, keys: &[DataKey], id: &str, remembered: &Heads) -> Option<PathBuf> {
    let all = copies(folder).into_iter().chain([database(folder)]);
    let mut ranked: Vec<(usize, PathBuf)> = all
        .map(|path| {
            let held = connect_to_copy(&path, keys, id).map_or(0, |copy| held(&copy, remembered));
            (held, path)
        })
        .collect();
    // Stable, so that the newer of two stays before the older.
    ranked.sort_by_key(|(held, _)| std::cmp::Reverse(*held));
    ranked.into_iter().map(|(_, path)| path).find(|path| is_whole(path, keys, id))
}

/// Whether a database is this casebook, and all of it is as it was written.
fn is_whole(path: &Path, keys: &[DataKey], id: &str) -> bool {
    let check = |copy: Connection| -> Result<bool, Error> {
        let of: String = copy.query_row("SELECT id FROM casebook", [], |row| row.get(0))?;
        if of != id {
            return Ok(false);
        }
        verify(&copy).map(|()| true)
    };
    connect_to_copy(path, keys, id).and_then(check).unwrap_or(false)
}

/// Copies the database and what was remembered into a folder of its own, and moves the log there: beside another database it would
/// only do harm.
fn set_aside(folder: &Path, now: Timestamp) -> Result<PathBuf, Error> {
    let aside = unused(&quarantine(folder), &stamp(now), "");
    make_folder(&aside)?;
    for file in [database(folder), mark_file(folder)] {
        let Some(name) = file.file_name() else { continue };
        if file.exists() {
            let copy = aside.join(name);
            let copied = fs::copy(&file, &copy)?;
            File::open(&copy)?.sync_all()?;
            if copied != fs::metadata(&file)?.len() {
                return Err(Error::BackupFailed);
            }
        }
    }
    if log_file(folder).exists() {
        put_in_place(&log_file(folder), &aside.join("casebook.db-wal"))?;
    }
    Ok(aside)
}

fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).into_iter().flatten();
    files.filter_map(|file| file.ok()?.file_name().into_string().ok()).collect()
}

/// The copies made by itself that are neither the newest of one of the newest days nor the newest of one of the newest months.
/// The names alone count: they begin with the time, and a clock that is wrong must not remove everything.
fn outlived(names: &[String]) -> Vec<String> {
    let by_itself = |name: &&String| {
        let (time, rest) = name.split_at_checked(16).unwrap_or_default();
        time.ends_with('Z')
            && rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(BY_ITSELF))
            && rest.ends_with(".db")
    };
    let mut ours: Vec<&String> = names.iter().filter(by_itself).collect();
    ours.sort_by(|one, other| other.cmp(one));
    let (mut days, mut months) = (BTreeSet::new(), BTreeSet::new());
    let is_first = |seen: &mut BTreeSet<String>, name: &str, letters: usize, most: usize| {
        let part = name.get(..letters).unwrap_or(name);
        seen.len() < most && seen.insert(part.to_owned())
    };
    let outlived = ours.into_iter().filter(|name| {
        let of_day = is_first(&mut days, name, 8, DAYS);
        let of_month = is_first(&mut months, name, 6, MONTHS);
        !(of_day || of_month)
    });
    outlived.cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::outlived;

    fn named(times: &[&str], why: &str) -> Vec<String> {
        times.iter().map(|time| format!("{time}Z-{why}.db")).collect()
    }

    #[test]
    fn the_newest_of_fourteen_days_and_of_twelve_months_is_kept_and_nothing_else_is_touched() {
        let mut names = Vec::new();
        for month in 1..=12 {
            for day in 1..=28 {
                for hour in [9, 17] {
                    names.push(format!("2026{month:02}{day:02}T{hour:02}0000Z-auto.db"));
                }
            }
        }
        names.push(String::from("20251201T090000Z-auto.db"));
        let others = [
            named(&["20200101T090000"], "copy"),
            named(&["20200101T090000"], "schema-2"),
            vec![String::from("notes.txt"), String::from("é"), String::from("20200101T090000Z-auto.db.part")],
        ]
        .concat();
        names.extend(others.clone());
        let gone = outlived(&names);
        let kept: Vec<&String> = names.iter().filter(|name| !gone.contains(name)).collect();
        for other in &others {
            assert!(kept.contains(&other), "{other}");
        }
        let ours: Vec<&str> = kept.iter().filter(|name| !others.contains(name)).map(|name| name.as_str()).collect();
        assert!(ours.iter().all(|name| name.contains("T17")), "the newest of each day");
        let december = ours.iter().filter(|name| name.starts_with("202612")).count();
        let months = ours.iter().filter(|name| name.get(6..8) == Some("28")).count();
        assert_eq!((ours.len(), december, months), (14 + 11, 14, 12));
    }

    #[test]
    fn two_of_one_second_and_a_clock_that_was_wrong_remove_only_what_is_older() {
        let names = [
            named(&["20360207T100000", "20261123T100000", "20261123T090000"], "auto"),
            named(&["20261123T100000"], "auto-2"),
        ]
        .concat();
        assert_eq!(outlived(&names).len(), 2);
        assert!(!outlived(&names).contains(&names[0]));
        assert!(outlived(&names[..2]).is_empty());
    }
}
