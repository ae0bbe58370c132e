//! Opening a copy of a casebook from another place: it is verified where it is, and only then put in place here.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;

use crate::backup::{copy_over, stamp, unused};
use crate::casebook::Casebook;
use crate::create::remove_logs_of;
use crate::data_key::{DataKey, hex};
use crate::disk::connect_without_writing;
use crate::error::Error;
use crate::folder::{
    adopted, backups, database, head_of, is_occupied, is_there, key_file, lock, log_file, make_folder, mark_file,
    put_in_place, quarantine, sync, unplaced,
};
use crate::high_water_mark::{Erased, Heads, HighWaterMark};
use crate::key_file::KeyFile;
use crate::recovery_code::RecoveryCode;
use crate::schema;
use crate::strength::will_do;
use crate::verify::verify;

/// What opens a copy.
pub enum OpenedBy<'a> {
    /// The passphrase of the day on which the copy was made.
    Passphrase(&'a str),
    /// The recovery code of that day, and a new passphrase.
    Code(&'a RecoveryCode, &'a str),
}

/// A copy that is now the casebook here.
pub struct Adopted {
    /// The casebook, open.
    pub casebook: Casebook,
    /// The new recovery code, if the copy was opened with the earlier one.
    pub code: Option<RecoveryCode>,
    /// The folder with the casebook that was here before.
    pub aside: Option<PathBuf>,
}

/// A copy that was verified where it is.
struct Copy {
    source: Connection,
    keys: KeyFile,
    key: DataKey,
    every_key: Vec<DataKey>,
}

impl Casebook {
    /// Whether a folder has the files of a copy, as far as that can be seen without opening it. Nothing is written.
    ///
    /// # Errors
    /// [`Error::NoCopy`], [`Error::CopyDamaged`], [`Error::KeyFileTooNew`], [`Error::Unreadable`].
    pub fn look_at_copy(from: &Path) -> Result<(), Error> {
        match Casebook::look(from) {
            Ok(true) if is_there(&database(from))? => Ok(()),
            Ok(_) | Err(Error::KeyFileMissing | Error::DatabaseMissing) => Err(Error::NoCopy),
            Err(error) => Err(of_copy(error)),
        }
    }

    /// Makes a copy from another place the casebook of this folder, and opens it. The copy is only read. A casebook that
    /// is already here is moved to the `quarantine` folder, complete, if `sets_aside` allows it.
    ///
    /// # Errors
    /// As [`Casebook::look_at_copy`], and [`Error::Exists`], [`Error::WrongPassphrase`], [`Error::WrongRecoveryCode`], [`Error::TooNew`],
    /// those of [`crate::judge`], [`Error::AlreadyOpen`], [`Error::DiskFull`], [`Error::ReadOnly`]; then what was here is as it was.
    pub fn adopt(
        from: &Path,
        folder: &Path,
        by: &OpenedBy<'_>,
        sets_aside: bool,
        now: Timestamp,
    ) -> Result<Adopted, Error> {
        Casebook::adopt_in_steps(from, folder, by, sets_aside, now, &mut || ())
    }

    /// `step` is called after each step that a crash could follow.
    pub(crate) fn adopt_in_steps(
        from: &Path,
        folder: &Path,
        by: &OpenedBy<'_>,
        sets_aside: bool,
        now: Timestamp,
        step: &mut dyn FnMut(),
    ) -> Result<Adopted, Error> {
        if let OpenedBy::Code(_, next) = by {
            will_do(next)?;
        }
        make_folder(folder)?;
        if fs::canonicalize(from).is_ok_and(|from| fs::canonicalize(folder).is_ok_and(|folder| from == folder)) {
            return Err(Error::NoCopy);
        }
        let lock_held = lock(folder)?;
        let is_occupied = is_occupied(folder)?;
        if is_occupied && !sets_aside {
            return Err(Error::Exists);
        }
        let copy = Copy::verified(from, by)?;
        copy.write_beside(folder)?;
        step();
        let known = copy.known(from, folder);
        let moved = if is_occupied { Some(Moved::all(folder, &copy.keys.casebook, now)?) } else { None };
        step();
        if let Err(error) = copy.put_in_place(folder, known, step) {
            if let Some(moved) = moved {
                moved.back(folder);
            }
            return Err(error);
        }
        drop(copy);
        drop(lock_held);
        let (casebook, code) = match by {
            OpenedBy::Passphrase(passphrase) => (Casebook::open(folder, passphrase, now)?, None),
            OpenedBy::Code(code, next) => {
                let (casebook, code) = Casebook::recover(folder, code, next, now)?;
                (casebook, Some(code))
            }
        };
        Ok(Adopted { casebook, code, aside: moved.map(|moved| moved.aside) })
    }
}

impl Copy {
    /// Opens a copy without writing to it, and reads all of it.
    fn verified(from: &Path, by: &OpenedBy<'_>) -> Result<Copy, Error> {
        Casebook::look_at_copy(from)?;
        let keys = KeyFile::read(&key_file(from)).map_err(of_copy)?;
        let key = match by {
            OpenedBy::Passphrase(passphrase) => keys.open_with_passphrase(passphrase),
            OpenedBy::Code(code, _) => keys.open_with_recovery(code),
        }
        .map_err(of_copy)?;
        let every_key = keys.every_key(&key);
        // A copy by hand during a change of key may still need an earlier one.
        let source = every_key.iter().find_map(|key| connect_without_writing(from, key, &keys.casebook).ok());
        let source = source.ok_or(Error::CopyDamaged)?;
        let (found, known) = (schema::version(&source).map_err(of_copy)?, schema::latest(schema::STEPS));
        if found > known {
            return Err(Error::TooNew { found, known });
        }
        let id: String =
            source.query_row("SELECT id FROM casebook", [], |row| row.get(0)).map_err(|_| Error::CopyDamaged)?;
        if id != keys.casebook {
            return Err(Error::CopyDamaged);
        }
        verify(&source).map_err(of_copy)?;
        Ok(Copy { source, keys, key, every_key })
    }

    /// Writes the database next to its place. Nothing that is here is touched yet.
    fn write_beside(&self, folder: &Path) -> Result<(), Error> {
        let beside = adopted(folder);
        remove_logs_of(&beside)?;
        copy_over(&self.source, &beside, &self.key, &self.keys.casebook).map_err(|error| {
            // On a full disk, an unfinished copy would take the space that is needed.
            let _ = fs::remove_file(&beside);
            if error.is_of_disk() { error } else { of_copy(error) }
        })
    }

    /// Returns the newest entries that the marks of both places record, so that what the copy does not have is reported, and
    /// every erased record, so that no copy brings one back.
    fn known(&self, from: &Path, folder: &Path) -> (Heads, Erased) {
        let read = |folder| HighWaterMark::read_by_any(&mark_file(folder), &self.every_key, &self.keys.casebook);
        let (copy, here) = (read(from), read(folder));
        let (mut heads, mut erased) = (copy.heads, copy.erased);
        for (child, head) in here.heads {
            if heads.get(&child).is_none_or(|other| other.seq < head.seq) {
                heads.insert(child, head);
            }
        }
        erased.extend(here.erased);
        (heads, erased)
    }

    /// In the order of a set-up: if this stops before the key is there, there is no casebook; after that, opening takes
    /// the last step.
    fn put_in_place(
        &self,
        folder: &Path,
        (heads, erased): (Heads, Erased),
        step: &mut dyn FnMut(),
    ) -> Result<(), Error> {
        put_in_place(&adopted(folder), &unplaced(folder))?;
        if !heads.is_empty() || !erased.is_empty() {
            HighWaterMark::new(&mark_file(folder), &self.key, &self.keys.casebook)?.begin(heads, erased)?;
        }
        step();
        self.keys.write(&key_file(folder))?;
        step();
        // With its key in place the casebook is here. If this fails, opening tries it again.
        let _ = put_in_place(&unplaced(folder), &database(folder));
        step();
        Ok(())
    }
}

/// The casebook that was here, moved to `quarantine`: a folder that opens like any copy.
struct Moved {
    aside: PathBuf,
    /// Each file as it was, and where it is.
    files: Vec<(PathBuf, PathBuf)>,
}

impl Moved {
    /// Moves everything. The key and the log are copied first, so that the folder is complete from the moment in which it
    /// has the database. The key here is replaced later.
    fn all(folder: &Path, id: &str, now: Timestamp) -> Result<Moved, Error> {
        let aside = unused(&quarantine(folder), &stamp(now), "");
        make_folder(&aside)?;
        for file in [key_file(folder), log_file(folder)] {
            copy_into(&file, &aside)?;
        }
        for folder in [aside.as_path(), &quarantine(folder), folder] {
            sync(folder)?;
        }
        let mut moved = Moved { aside, files: Vec::new() };
        // Copies of the same casebook stay, because it may need them.
        let copies = (!is_of(folder, id)).then(|| backups(folder));
        let rest = [database(folder), unplaced(folder), log_file(folder), mark_file(folder)];
        for file in rest.into_iter().chain(copies) {
            if let Err(error) = moved.one(&file) {
                moved.back(folder);
                return Err(error);
            }
        }
        Ok(moved)
    }

    fn one(&mut self, file: &Path) -> Result<(), Error> {
        let Some(name) = file.file_name() else { return Ok(()) };
        if is_there(file)? {
            let place = self.aside.join(name);
            // First, because a file can be moved although this could not be written to the disk.
            self.files.push((file.to_owned(), place.clone()));
            put_in_place(file, &place)?;
        }
        Ok(())
    }

    /// Moves everything back, and the key too if another was written meanwhile. The folder in `quarantine` remains, with
    /// the key.
    fn back(&self, folder: &Path) {
        for (file, place) in self.files.iter().rev() {
            let _ = put_in_place(place, file);
        }
        if let Ok(keys) = KeyFile::read(&key_file(&self.aside)) {
            keys.put_back(&key_file(folder));
        }
    }
}

fn copy_into(file: &Path, folder: &Path) -> Result<(), Error> {
    let Some(name) = file.file_name() else { return Ok(()) };
    if is_there(file)? {
        let copy = folder.join(name);
        fs::copy(file, &copy)?;
        File::open(copy)?.sync_all()?;
    }
    Ok(())
}

/// Whether the files in a folder belong to this casebook: its id is also at the head of the database.
fn is_of(folder: &Path, id: &str) -> bool {
    head_of(&database(folder)).is_ok_and(|head| hex(&head) == id)
        || KeyFile::read(&key_file(folder)).is_ok_and(|keys| keys.casebook == id)
}

/// Returns how a fault of a copy is reported: whatever is wrong with its files, another copy may be sound.
fn of_copy(error: Error) -> Error {
    match error {
        Error::WrongPassphrase
        | Error::WrongRecoveryCode
        | Error::KeyFileTooNew
        | Error::TooNew { .. }
        | Error::OldSqlite(_)
        | Error::Crypto
        | Error::NoCopy
        | Error::Unreadable => error,
        Error::Io(_) | Error::ReadOnly => Error::Unreadable,
        _ => Error::CopyDamaged,
    }
}
