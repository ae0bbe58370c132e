//! Copies under the same key, made while the casebook is in use, and checked by opening them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use jiff::Timestamp;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, MAIN_DB};

use crate::cancel::CancelsCopies;
use crate::casebook::Casebook;
use crate::connect::connect;
use crate::copies::CopyReason;
use crate::data_key::DataKey;
use crate::disk::connect_without_writing;
use crate::error::Error;
use crate::folder::{backups, database, key_file, log_file, make_folder, new_file, put_in_place, quarantine};
use crate::key_file::KeyFile;
use crate::log::leave_log;
use crate::pages::is_sound;
use crate::verify::verify;

/// How many pages are copied before the next check whether to stop.
const AT_ONCE: i32 = 256;

/// The progress of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// The pages copied so far, and the number of all pages.
    Copied(u32, u32),
    /// The copy is being opened and read completely.
    Checking,
}

/// Makes a copy over its own connection, so that the casebook can be read and written meanwhile. It stops when the
/// casebook is closed.
pub struct Copier {
    source: Connection,
    folder: PathBuf,
    key: DataKey,
    id: String,
    keys: KeyFile,
    stop: Arc<AtomicBool>,
    /// How many acts it has of those since the casebook was opened.
    acts: u64,
    copied: Arc<AtomicU64>,
    /// Whether later writes do not reach the copy.
    is_of_one_moment: bool,
    /// Whether older copies may be removed: nothing is missing that one of them may have.
    may_remove: bool,
}

/// One copy in `backups/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupFile {
    /// Where the copy is.
    pub path: PathBuf,
    /// When it was made, by its name.
    pub at: Timestamp,
    /// Why it was made; `None` if its name does not say so in a way that this version knows.
    pub why: Option<CopyReason>,
    /// Its length in bytes.
    pub size: u64,
}

impl Casebook {
    /// After another file replaced the open one: copies the open one to a separate file, and moves its log away from
    /// the new file. The new file is not touched.
    ///
    /// # Errors
    /// As [`Copier::aside`]; then the log stays where it is.
    pub fn rescue(&self, now: Timestamp) -> Result<PathBuf, Error> {
        let folder = quarantine(&self.folder);
        make_folder(&folder)?;
        let path = unused(&folder, &format!("{}-open", stamp(now)), ".db");
        // Over the open connection, because the file in the folder may be another.
        whole_or_not_at_all(&path, |part| copy_over(&self.connection, part, &self.key, &self.id))?;
        if self.files.log_is_in_place() {
            put_in_place(&log_file(&self.folder), &path.with_extension("log"))?;
        }
        Ok(path)
    }

    /// Prepares a copy of the casebook as it is now.
    ///
    /// # Errors
    /// [`Error::DatabaseUnreadable`], [`Error::Sql`].
    pub fn copier(&self) -> Result<Copier, Error> {
        let source = match self.hindrance() {
            None => connect(&database(&self.folder), &self.key, &self.id)?,
            Some(_) => connect_without_writing(&self.folder, &self.key, &self.id)?,
        };
        let mode: String = source.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
        let is_of_one_moment = mode.eq_ignore_ascii_case("wal");
        if is_of_one_moment {
            // Later writes do not reach the copy, so that it is from one moment. Without a log, this would make writers
            // wait.
            source.execute_batch("BEGIN")?;
            source.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
        }
        let (folder, key, id) = (self.folder.clone(), self.key.clone(), self.id.clone());
        let stop = Arc::clone(&self.stops_copies.0);
        let (acts, copied) = (self.was_written.get(), Arc::clone(&self.copied));
        let (keys, may_remove) = (self.keys.borrow().clone(), self.loss.borrow().is_none());
        Ok(Copier { source, folder, key, id, keys, stop, acts, copied, is_of_one_moment, may_remove })
    }

    /// Whether anything was written since the last copy in `backups/`, or since the casebook was opened.
    pub fn has_changed(&self) -> bool {
        self.was_written.get() > self.copied.load(Ordering::SeqCst)
    }

    /// Stops every copy that is being made of the casebook. Those that begin later are not stopped.
    pub fn stop_copies(&mut self) {
        self.stops_copies = CancelsCopies::default();
    }

    /// Returns the copies in `backups/`, newest first. Files with other names are left out.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] if the folder cannot be read.
    pub fn backups(&self) -> Result<Vec<BackupFile>, Error> {
        backups_in(&self.folder)
    }
}

fn backups_in(folder: &Path) -> Result<Vec<BackupFile>, Error> {
    let folder = backups(folder);
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".db"));
        let Some((at, why)) = name.and_then(|name| name.split_once('-')) else { continue };
        let Some(at) = read_stamp(at) else { continue };
        found.push(BackupFile { at, why: CopyReason::read(why), size: fs::metadata(&path)?.len(), path });
    }
    found.sort_by(|a, b| (b.at, &b.path).cmp(&(a.at, &a.path)));
    Ok(found)
}

impl Copier {
    /// Copies into `backups/`, under a name that has only the time and the reason.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::BackupFailed`], [`Error::Stopped`].
    pub fn aside(&self, why: CopyReason, now: Timestamp, tell: &mut dyn FnMut(Progress)) -> Result<PathBuf, Error> {
        let folder = backups(&self.folder);
        make_folder(&folder)?;
        let path = unused(&folder, &format!("{}-{}", stamp(now), why.in_name()), ".db");
        whole_or_not_at_all(&path, |part| self.copy_database(part, tell))?;
        self.copied.fetch_max(self.acts, Ordering::SeqCst);
        Ok(path)
    }

    /// Whether `backups/` has no copy of what this one would have: something was written since the last copy, or the
    /// newest entry is newer than every copy, as after a power cut. A copy with a later time than `now` does not count:
    /// the clock was wrong then.
    ///
    /// # Errors
    /// [`Error::DatabaseUnreadable`], [`Error::ReadOnly`].
    pub fn is_needed(&self, now: Timestamp) -> Result<bool, Error> {
        if self.acts > self.copied.load(Ordering::SeqCst) {
            return Ok(true);
        }
        let copied = backups_in(&self.folder)?.into_iter().map(|copy| copy.at).find(|at| *at <= now);
        Ok(self.newest_entry()? > copied.map(Timestamp::as_second))
    }

    /// Returns when the newest entry was recorded, in whole seconds like the names of copies.
    pub(crate) fn newest_entry(&self) -> Result<Option<i64>, Error> {
        let newest =
            "SELECT max(entry.at) FROM child JOIN entry ON entry.child = child.id AND entry.seq = child.head_seq";
        let newest: Option<String> = self.source.query_row(newest, [], |row| row.get(0))?;
        Ok(newest.and_then(|at| at.parse::<Timestamp>().ok()).map(Timestamp::as_second))
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn may_remove(&self) -> bool {
        self.may_remove
    }

    /// Whether later writes do not reach the copy, so that it can be made while the casebook is written to.
    pub fn is_of_one_moment(&self) -> bool {
        self.is_of_one_moment
    }

    /// Copies the casebook and its key file into a new folder in `place`, checks the copy, and returns its path. The
    /// folder opens like any casebook, on any computer, with the current passphrase and recovery code.
    ///
    /// # Errors
    /// As [`Copier::aside`].
    pub fn copy_to(&self, place: &Path, now: Timestamp, tell: &mut dyn FnMut(Progress)) -> Result<PathBuf, Error> {
        self.copy_to_folder(place, &format!("casebook-{}", stamp(now)), tell)
    }

    pub(crate) fn copy_to_folder(
        &self,
        place: &Path,
        name: &str,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<PathBuf, Error> {
        let folder = unused(place, name, "");
        // A folder with the name of a copy always contains a complete, checked one.
        let part = unused(place, name, ".part");
        make_folder(&part)?;
        let copied = self.fill(&part, tell).and_then(|()| put_in_place(&part, &folder));
        if copied.is_err() {
            for name in ["casebook.db", "casebook.db-wal", "casebook.db-shm", "casebook.key", "casebook.key.new"] {
                let _ = fs::remove_file(part.join(name));
            }
            let _ = fs::remove_dir(&part);
        }
        copied.map(|()| folder)
    }

    fn fill(&self, folder: &Path, tell: &mut dyn FnMut(Progress)) -> Result<(), Error> {
        self.copy_database(&database(folder), tell)?;
        // The key file as it was when it opened the casebook, because the one on disk may have been damaged since.
        self.keys.write(&key_file(folder))?;
        if KeyFile::read(&key_file(folder))?.casebook == self.id { Ok(()) } else { Err(Error::BackupFailed) }
    }

    /// Copies the database. If this fails, the caller removes the file.
    fn copy_database(&self, file: &Path, tell: &mut dyn FnMut(Progress)) -> Result<(), Error> {
        drop(new_file(file)?);
        let mut copy = connect(file, &self.key, &self.id)?;
        leave_log(&copy, false)?;
        {
            let backup = Backup::new(&self.source, &mut copy)?;
            loop {
                self.fail_if_stopped()?;
                let step = backup.step(AT_ONCE)?;
                let progress = backup.progress();
                let of = u32::try_from(progress.pagecount).unwrap_or(0);
                tell(Progress::Copied(of.saturating_sub(u32::try_from(progress.remaining).unwrap_or(0)), of));
                match step {
                    StepResult::Done => break,
                    // A busy casebook is tried again after a moment.
                    StepResult::Busy | StepResult::Locked => std::thread::sleep(std::time::Duration::from_millis(20)),
                    _ => {}
                }
            }
        }
        copy.close().map_err(|(_, error)| error)?;
        tell(Progress::Checking);
        self.fail_if_stopped()?;
        // Opened again, as somebody would who needs it.
        let copy = connect(file, &self.key, &self.id)?;
        leave_log(&copy, false)?;
        let stop = Arc::clone(&self.stop);
        copy.progress_handler(1_000, Some(move || stop.load(Ordering::SeqCst)))?;
        let checked = verify(&copy);
        self.fail_if_stopped()?;
        checked.map_err(|error| match error {
            Error::DiskFull | Error::ReadOnly => error,
            _ => Error::BackupFailed,
        })?;
        copy.close().map_err(|(_, error)| error.into())
    }

    fn fail_if_stopped(&self) -> Result<(), Error> {
        if self.stop.load(Ordering::SeqCst) { Err(Error::Stopped) } else { Ok(()) }
    }
}

impl Drop for Copier {
    fn drop(&mut self) {
        // What was written meanwhile could not be moved from the log into the file, because this copy was still
        // reading.
        let _ = self.source.execute_batch("COMMIT");
        if self.source.is_readonly(MAIN_DB).unwrap_or(true) {
            return;
        }
        let _ = self.source.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
    }
}

/// Makes a copy under a temporary name, and renames it once it is finished and checked.
pub(crate) fn whole_or_not_at_all(path: &Path, make: impl FnOnce(&Path) -> Result<(), Error>) -> Result<(), Error> {
    let part = path.with_extension("db.part");
    make(&part).and_then(|()| put_in_place(&part, path)).inspect_err(|_| {
        // On a full disk, an unfinished copy would take the space that the casebook itself needs.
        let _ = fs::remove_file(&part);
    })
}

/// Copies what a connection reads into a new file under the given key, and checks the copy.
pub(crate) fn copy_over(source: &Connection, file: &Path, key: &DataKey, id: &str) -> Result<(), Error> {
    drop(new_file(file)?);
    let mut copy = connect(file, key, id)?;
    leave_log(&copy, false)?;
    Backup::new(source, &mut copy)?.run_to_completion(AT_ONCE, std::time::Duration::ZERO, None)?;
    if !is_sound(&copy)? {
        return Err(Error::BackupFailed);
    }
    copy.close().map_err(|(_, error)| error.into())
}

const STAMP: &str = "%Y%m%dT%H%M%SZ";

pub(crate) fn stamp(now: Timestamp) -> String {
    now.strftime(STAMP).to_string()
}

pub(crate) fn read_stamp(text: &str) -> Option<Timestamp> {
    let civil = jiff::civil::DateTime::strptime(STAMP, text).ok()?;
    civil.to_zoned_datetime(jiff::tz::TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

/// Returns an unused name: two copies in one second must not overwrite each other.
pub(crate) fn unused(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let plain = folder.join(format!("{name}{ending}"));
    let numbered = (2_u32..).map(|number| folder.join(format!("{name}-{number}{ending}")));
    std::iter::once(plain.clone()).chain(numbered).find(|path| !path.exists()).unwrap_or(plain)
}
