//! Files that leave the casebook: never into the casebook, complete or not at all, and over another file only if
//! somebody agreed.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use file_id::{FileId, get_file_id};
use tempfile::{Builder, NamedTempFile};

use crate::wire::{Code, Failure};

/// Where somebody wants a file, and which file was there when they picked the place. The system's dialog asks before it
/// returns a name that is taken, so only this file may be replaced.
#[derive(Debug)]
pub struct ExportPlace {
    path: PathBuf,
    replaces: Option<FileId>,
}

impl ExportPlace {
    /// Call this at once with the answer of the dialog: nobody agreed to replace a file that appears later.
    pub fn picked(path: PathBuf) -> ExportPlace {
        let replaces = get_file_id(&path).ok();
        ExportPlace { path, replaces }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

/// Writes a file outside the casebook, as it is and readable only for this account.
pub(crate) fn write_out(place: &ExportPlace, bytes: &[u8], casebook: &Path) -> Result<(), Failure> {
    let target = resolved(&place.path).map_err(not_saved)?;
    if !is_outside(&target, casebook).map_err(not_saved)? {
        return Err(Failure::new(Code::FileNotSaved));
    }
    put(&target, place.replaces, casebook, |file| file.write_all(bytes)).map_err(not_saved)
}

/// Whether a folder may contain a copy of the casebook: not the casebook's own folder, nor a folder within it.
pub(crate) fn may_hold_a_copy(folder: &Path, casebook: &Path) -> Result<bool, Failure> {
    let folder = fs::canonicalize(folder).map_err(not_saved)?;
    let own = files_of(casebook).map_err(not_saved)?;
    lies_in(&folder, &own).map(|inside| !inside).map_err(not_saved)
}

fn not_saved(error: io::Error) -> Failure {
    Failure::new(match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Code::DiskFull,
        io::ErrorKind::AlreadyExists => Code::FileThereAlready,
        _ => Code::FileNotSaved,
    })
}

/// Returns the file to which a path leads. Links are followed, so that their target is checked. A link to nothing is
/// refused.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    match fs::symlink_metadata(path) {
        Ok(_) => fs::canonicalize(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            Ok(fs::canonicalize(folder.unwrap_or(Path::new(".")))?.join(name))
        }
        Err(error) => Err(error),
    }
}

/// Whether a file is not part of this casebook or of a copy of it. The files themselves are compared, not their paths:
/// links, mounts and capital letters give one file many names.
fn is_outside(target: &Path, casebook: &Path) -> io::Result<bool> {
    let own = files_of(casebook)?;
    if lies_in(target, &own)? || is_beside_a_casebook(target) {
        return Ok(false);
    }
    match fs::metadata(target) {
        Ok(found) => Ok(found.is_file() && !begins_as_a_casebook(target, casebook)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}

/// Returns every file and folder of the casebook, including its own folder.
fn files_of(casebook: &Path) -> io::Result<HashSet<FileId>> {
    let mut found = HashSet::new();
    let mut next = vec![casebook.to_owned()];
    while let Some(path) = next.pop() {
        let id = match get_file_id(&path) {
            Ok(id) => id,
            // It was removed while the list was made, or there is no casebook yet.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        if found.insert(id) && path.is_dir() {
            for entry in fs::read_dir(&path)? {
                next.push(entry?.path());
            }
        }
    }
    Ok(found)
}

/// Whether a path, or any folder above it, is one of these.
fn lies_in(path: &Path, own: &HashSet<FileId>) -> io::Result<bool> {
    for one in path.ancestors() {
        match get_file_id(one) {
            Ok(id) if own.contains(&id) => return Ok(true),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(false)
}

/// Whether the target is in the folder of a casebook. A copy on another disk is as valuable as the casebook, so nothing
/// is written into its folder or its backups.
fn is_beside_a_casebook(target: &Path) -> bool {
    target
        .ancestors()
        .skip(1)
        .take(2)
        .any(|folder| ["casebook.db", "casebook.key"].iter().any(|name| folder.join(name).exists()))
}

/// Whether the target begins like a key file, or like a copy of this database under any name.
fn begins_as_a_casebook(target: &Path, casebook: &Path) -> io::Result<bool> {
    let head = |path: &Path| -> io::Result<Vec<u8>> {
        let mut head = Vec::new();
        File::open(path)?.take(32).read_to_end(&mut head)?;
        Ok(head)
    };
    let found = head(target)?;
    let database = head(&casebook.join("casebook.db")).unwrap_or_default();
    let salt = database.get(..16);
    Ok(found.starts_with(b"stepping-stones-key") || (salt.is_some() && found.get(..16) == salt))
}

/// Writes to a temporary file next to the target, syncs it, and renames it. A failure leaves the old file unchanged and
/// no new one.
fn put(
    target: &Path,
    replaces: Option<FileId>,
    casebook: &Path,
    write: impl FnOnce(&mut NamedTempFile) -> io::Result<()>,
) -> io::Result<()> {
    let folder = target.parent().ok_or(io::ErrorKind::InvalidInput)?;
    // A new file, only for this account. It is removed automatically unless it is renamed.
    let mut file = Builder::new().prefix(".").suffix(".part").tempfile_in(folder)?;
    // Some disks number a file differently for each path to it. A file written there must not appear in the casebook.
    let shows = |own: &Path| file.path().file_name().is_some_and(|name| own.join(name).exists());
    if shows(casebook) || shows(&casebook.join("backups")) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    write(&mut file)?;
    file.as_file().sync_all()?;
    match get_file_id(target) {
        Ok(there) if Some(there) == replaces => file.persist(target).map(drop).map_err(|failed| failed.error)?,
        Ok(_) => return Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => put_where_nothing_is(file, target)?,
    }
    // The file is complete by now. If a disk cannot sync a folder, that is not reported as a failure.
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
    Ok(())
}

fn put_where_nothing_is(file: NamedTempFile, target: &Path) -> io::Result<()> {
    let failed = match file.persist_noclobber(target) {
        Ok(_) => return Ok(()),
        Err(failed) => failed,
    };
    if !matches!(failed.error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::PermissionDenied) {
        return Err(failed.error);
    }
    // A disk that supports neither links nor such a rename: the name is reserved first, so that no other file is
    // overwritten.
    File::create_new(target)?;
    failed.file.persist(target).map(drop).map_err(|failed| {
        let _ = fs::remove_file(target);
        failed.error
    })
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};

    use file_id::get_file_id;

    use super::put;

    #[test]
    fn a_write_that_fails_half_way_leaves_the_old_file_and_no_other() {
        for kind in [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded, io::ErrorKind::BrokenPipe] {
            for old in [Some("the old file"), None] {
                let [folder, casebook] = [(); 2].map(|()| tempfile::tempdir().unwrap());
                let target = folder.path().join("dates.ics");
                old.iter().for_each(|old| std::fs::write(&target, old).unwrap());
                let failed = put(&target, get_file_id(&target).ok(), casebook.path(), |file| {
                    file.write_all(b"half of the n")?;
                    Err(kind.into())
                });
                assert_eq!(failed.unwrap_err().kind(), kind);
                assert_eq!(std::fs::read_to_string(&target).ok().as_deref(), old);
                let left = std::fs::read_dir(folder.path()).unwrap().count();
                assert_eq!(left, old.iter().count(), "no temporary file is left");
            }
        }
    }

    #[test]
    fn a_file_that_appears_in_the_casebook_under_other_numbers_is_refused() {
        // The target’s folder is also the casebook’s here, as if the system showed one folder twice under different
        // numbers.
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("dates.ics");
        let failed = put(&target, None, folder.path(), |_| Ok(()));
        assert_eq!(failed.unwrap_err().kind(), io::ErrorKind::PermissionDenied);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
