//! Automatic copies, and restoring one. The current files are set aside first and never removed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;

use crate::backup::{stamp, unused};
use crate::casebook::Casebook;
use crate::connect::connect_to_copy;
use crate::copies::{BY_ITSELF, copies, names, outlived};
use crate::data_key::DataKey;
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
    /// Copies the casebook into its `backups` folder if anything was written since it was opened, checks the copy, and
    /// removes the automatic copies that newer ones have made unnecessary.
    ///
    /// # Errors
    /// As [`Casebook::backup`]; then no older copy is removed.
    pub fn keep_copy(&self, now: Timestamp) -> Result<Option<PathBuf>, Error> {
        if !self.was_written.get() || self.write_block.check().is_err() {
            return Ok(None);
        }
        self.look_at_files()?;
        let copy = self.copier()?.aside(BY_ITSELF, now, &mut |_| ())?;
        // While something is missing, an older copy may be the only one that contains it.
        if self.loss.borrow().is_none() {
            for name in outlived(&names(&backups(&self.folder))) {
                fs::remove_file(backups(&self.folder).join(name))?;
            }
        }
        Ok(Some(copy))
    }

    /// Restores the copy with the most entries (the newer one if two are equal), after verifying it. The current files
    /// are moved to the `quarantine` folder. Entries that the copy does not have are reported as missing.
    ///
    /// # Errors
    /// As [`Casebook::open`], and [`Error::NoSoundCopy`]; then nothing was changed.
    pub fn restore(folder: &Path, passphrase: &str, now: Timestamp) -> Result<Restored, Error> {
        let lock_held = lock(folder)?;
        let keys = KeyFile::read(&key_file(folder)).map_err(|error| match error {
            Error::Io(error) if error.kind() == std::io::ErrorKind::NotFound => Error::KeyFileMissing,
            other => other,
        })?;
        let (key, _) = keys.opened_by(passphrase)?;
        let every_key = keys.every_key(&key);
        let remembered = HighWaterMark::read_by_any(&mark_file(folder), &every_key, &keys.casebook).heads;
        let best = best_copy(folder, &every_key, &keys.casebook, &remembered).ok_or(Error::NoSoundCopy)?;
        let aside = set_aside(folder, now)?;
        let is_in_place = best == database(folder);
        if !is_in_place {
            // Under a separate name, because a set-up may have left a file under the usual one.
            let beside = database(folder).with_extension("db.copied");
            fs::copy(&best, &beside)?;
            File::open(&beside)?.sync_all()?;
            put_in_place(&beside, &database(folder))?;
        }
        drop(lock_held);
        let casebook = Casebook::open(folder, passphrase, now)?;
        Ok(Restored { casebook, copy: (!is_in_place).then_some(best), aside })
    }
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
