//! Copies under the same key, checked, before anything that could go wrong.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::Connection;
use rusqlite::backup::Backup;

use crate::Casebook;
use crate::error::Error;
use crate::folder::{backups, database, key_file, put_in_place};
use crate::key_file::KeyFile;
use crate::open::connect;

impl Casebook {
    /// Copies the casebook into its `backups` folder and checks the copy. It opens with the key file that is beside the casebook.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::BackupFailed`].
    pub fn backup(&self, now: Timestamp) -> Result<PathBuf, Error> {
        self.copy_aside("copy", now)
    }

    /// Copies the casebook and its key file into a new folder in `place`, checks the copy, and says where it is. The folder opens
    /// like any casebook, on any computer, with the passphrase and the recovery code of today.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::BackupFailed`].
    pub fn backup_to(&self, place: &Path, now: Timestamp) -> Result<PathBuf, Error> {
        let folder = unused(place, &format!("casebook-{}", stamp(now)), "");
        fs::create_dir_all(&folder)?;
        self.copy_to(&database(&folder))?;
        KeyFile::read(&key_file(&self.folder))?.write(&key_file(&folder))?;
        Ok(folder)
    }

    /// Copies into `backups/`, under a name that says when and why and nothing else.
    pub(crate) fn copy_aside(&self, why: &str, now: Timestamp) -> Result<PathBuf, Error> {
        let folder = backups(&self.folder);
        fs::create_dir_all(&folder)?;
        let path = unused(&folder, &format!("{}-{why}", stamp(now)), ".db");
        self.copy_to(&path)?;
        Ok(path)
    }

    /// The copy bears its name only once it is whole and sound.
    fn copy_to(&self, path: &Path) -> Result<(), Error> {
        let part = path.with_extension("db.part");
        let copied = self.copy_and_check(&part).and_then(|()| put_in_place(&part, path));
        if copied.is_err() {
            // On a full disk the unfinished copy would stand in the way of the casebook itself.
            let _ = fs::remove_file(&part);
        }
        copied
    }

    fn copy_and_check(&self, part: &Path) -> Result<(), Error> {
        File::create(part)?;
        let mut copy = connect(part, &self.key, &self.id)?;
        Backup::new(&self.connection, &mut copy)?.run_to_completion(256, Duration::ZERO, None)?;
        if !is_sound(&copy)? {
            return Err(Error::BackupFailed);
        }
        copy.close().map_err(|(_, error)| error.into())
    }
}

/// Whether every page is what was written and the structure holds.
pub(crate) fn is_sound(connection: &Connection) -> Result<bool, Error> {
    let mut pages = connection.prepare("PRAGMA cipher_integrity_check")?;
    if pages.query([])?.next()?.is_some() {
        return Ok(false);
    }
    let structure: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    Ok(structure == "ok")
}

fn stamp(now: Timestamp) -> String {
    now.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A name that nothing bears yet: two copies in one second must not overwrite each other.
fn unused(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let plain = folder.join(format!("{name}{ending}"));
    let numbered = (2_u32..).map(|number| folder.join(format!("{name}-{number}{ending}")));
    std::iter::once(plain.clone()).chain(numbered).find(|path| !path.exists()).unwrap_or(plain)
}
