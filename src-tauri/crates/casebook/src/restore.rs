//! Automatic copies, and restoring one. The current files are set aside first and never removed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};

use crate::backup::{stamp, unused};
use crate::casebook::Casebook;
use crate::change::CODE_NOT_CONFIRMED;
use crate::connect::connect_to_copy;
use crate::copies::{CopyReason, copies, named_copy, names, outlived};
use crate::data_key::DataKey;
use crate::disk::connect_without_writing;
use crate::error::Error;
use crate::find_loss::held;
use crate::folder::{backups, database, key_file, lock, log_file, make_folder, mark_file, put_in_place, quarantine};
use crate::high_water_mark::{Heads, HighWaterMark};
use crate::key_file::KeyFile;
use crate::verify::verify;

/// A casebook that was restored.
pub struct Restored {
    /// The casebook, open.
    pub casebook: Casebook,
    /// The copy that is now in place; `None` if it is the previous database without its log.
    pub copy: Option<PathBuf>,
    /// The folder with the previous files.
    pub aside: PathBuf,
}

impl Casebook {
    /// Copies the casebook into its `backups` folder if anything was written since the last copy, checks the copy, and
    /// removes the automatic copies that newer ones have made unnecessary.
    ///
    /// # Errors
    /// As [`Casebook::backup`]; then no older copy is removed.
    pub fn keep_copy(&self, now: Timestamp) -> Result<Option<PathBuf>, Error> {
        if !self.has_changed() || self.write_block.check().is_err() {
            return Ok(None);
        }
        self.look_at_files()?;
        let copy = self.copier()?.aside(CopyReason::ByItself, now, &mut |_| ())?;
        self.remove_outlived()?;
        Ok(Some(copy))
    }

    /// Removes the automatic copies that newer ones have made unnecessary.
    ///
    /// # Errors
    /// [`Error::ReadOnly`].
    pub fn remove_outlived(&self) -> Result<(), Error> {
        // While something is missing, an older copy may be the only one that contains it.
        if self.loss.borrow().is_none() {
            for name in outlived(&names(&backups(&self.folder))) {
                fs::remove_file(backups(&self.folder).join(name))?;
            }
        }
        Ok(())
    }

    /// Restores the copy with the most entries (the newer one if two are equal), after verifying it. The current files
    /// are moved to the `quarantine` folder. Entries that the copy does not have are reported as missing.
    ///
    /// # Errors
    /// As [`Casebook::open`], and [`Error::NoSoundCopy`]; then nothing was changed.
    pub fn restore(folder: &Path, passphrase: &str, now: Timestamp) -> Result<Restored, Error> {
        let lock_held = lock(folder)?;
        let (keys, every_key) = keys_of(folder, passphrase)?;
        let remembered = HighWaterMark::read_by_any(&mark_file(folder), &every_key, &keys.casebook).heads;
        let best = best_copy(folder, &every_key, &keys.casebook, &remembered).ok_or(Error::NoSoundCopy)?;
        let aside = set_aside(folder, now)?;
        let is_in_place = best == database(folder);
        if !is_in_place {
            replace_database(folder, &best)?;
        }
        drop(lock_held);
        let casebook = Casebook::open(folder, passphrase, now)?;
        Ok(Restored { casebook, copy: (!is_in_place).then_some(best), aside })
    }

    /// Restores the copy with this name in `backups/`, after verifying it. The current files are moved to the `quarantine`
    /// folder. What the copy does not have is no longer reported as missing, and a copy that has it is never removed. The
    /// settings in `keeps` stay as they are now.
    ///
    /// # Errors
    /// As [`Casebook::open`], and [`Error::CopyGone`], [`Error::CopyDamaged`]; then nothing was changed.
    pub fn restore_copy(
        folder: &Path,
        name: &str,
        passphrase: &str,
        keeps: &[&str],
        now: Timestamp,
    ) -> Result<Restored, Error> {
        let lock_held = lock(folder)?;
        let (keys, every_key) = keys_of(folder, passphrase)?;
        let copy = named_copy(folder, name)?;
        if !is_whole(&copy, &every_key, &keys.casebook) {
            return Err(Error::CopyDamaged);
        }
        let kept = kept_settings(folder, &every_key, &keys.casebook, keeps);
        let aside = set_aside(folder, now)?;
        replace_database(folder, &copy)?;
        drop(lock_held);
        let casebook = Casebook::open(folder, passphrase, now)?;
        for (key, value) in kept {
            casebook.set_or_remove(&key, value.as_deref())?;
        }
        casebook.accept_loss()?;
        Ok(Restored { casebook, copy: Some(copy), aside })
    }
}

/// Returns the key file and every data key that it has.
fn keys_of(folder: &Path, passphrase: &str) -> Result<(KeyFile, Vec<DataKey>), Error> {
    let keys = KeyFile::read(&key_file(folder)).map_err(|error| match error {
        Error::Io(error) if error.kind() == std::io::ErrorKind::NotFound => Error::KeyFileMissing,
        other => other,
    })?;
    let (key, _) = keys.opened_by(passphrase)?;
    let every_key = keys.every_key(&key);
    Ok((keys, every_key))
}

fn replace_database(folder: &Path, copy: &Path) -> Result<(), Error> {
    // Under a separate name, because a set-up may have left a file under the usual one.
    let beside = database(folder).with_extension("db.copied");
    fs::copy(copy, &beside)?;
    File::open(&beside)?.sync_all()?;
    put_in_place(&beside, &database(folder))
}

/// Returns settings as they are in the current database, with the one of an unconfirmed recovery code, which belongs to the
/// key file and not to a copy. None if they cannot be read.
fn kept_settings(folder: &Path, keys: &[DataKey], id: &str, keeps: &[&str]) -> Vec<(String, Option<String>)> {
    let Some(here) = keys.iter().find_map(|key| connect_without_writing(folder, key, id).ok()) else {
        return Vec::new();
    };
    let read = |key: &str| {
        let value = here.query_row("SELECT value FROM setting WHERE key = ?1", [key], |row| row.get(0));
        value.optional().ok().map(|value| (key.to_owned(), value))
    };
    keeps.iter().chain(&[CODE_NOT_CONFIRMED]).filter_map(|key| read(key)).collect()
}

/// Returns the best copy. The database itself without its log is also a candidate.
fn best_copy(folder: &Path, keys: &[DataKey], id: &str, remembered: &Heads) -> Option<PathBuf> {
    let all = copies(folder).into_iter().chain([database(folder)]);
    let mut ranked: Vec<(usize, PathBuf)> = all
        .map(|path| {
            let held = connect_to_copy(&path, keys, id).map_or(0, |copy| held(&copy, remembered));
            (held, path)
        })
        .collect();
    // A stable sort, so that the newer of two equal copies stays before the older.
    ranked.sort_by_key(|(held, _)| std::cmp::Reverse(*held));
    ranked.into_iter().map(|(_, path)| path).find(|path| is_whole(path, keys, id))
}

/// Whether a database belongs to this casebook and is intact.
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

/// Copies the database and the mark into a separate folder, and moves the log there: next to another database it would
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
