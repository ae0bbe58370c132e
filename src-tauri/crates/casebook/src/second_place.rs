//! Copies in a second place, made automatically and removed by age like those in `backups/`.
//!
//! The place may have anything else in it, and copies of other casebooks. Only folders are removed that were made here, for this
//! casebook, and that nobody has used since.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::backup::{Copier, read_stamp, stamp};
use crate::copies::{CopyReason, names, outlived};
use crate::error::Error;
use crate::folder::key_file;
use crate::key_file::KeyFile;

/// What the name of every copy elsewhere begins with.
const BEGINNING: &str = "casebook-";
/// The files of a copy that nobody has opened.
const FILES: [&str; 2] = ["casebook.db", "casebook.key"];

impl Copier {
    /// Copies into a new folder in `place`, checks the copy, and removes the automatic copies of this casebook that newer ones
    /// have made unnecessary.
    ///
    /// # Errors
    /// [`Error::PlaceMissing`], and as [`Copier::aside`].
    pub fn keep_in(&self, place: &Path, now: Timestamp) -> Result<PathBuf, Error> {
        is_there(place)?;
        let made = self.copy_to_folder(
            place,
            &format!("{BEGINNING}{}-{}", stamp(now), CopyReason::ByItself.in_name()),
            &mut |_| (),
        )?;
        if self.may_remove() {
            remove_outlived(place, self.id());
        }
        Ok(made)
    }

    /// Whether `place` has no copy with the newest entry. A copy with a later time than `now` does not count.
    ///
    /// # Errors
    /// [`Error::PlaceMissing`], [`Error::DatabaseUnreadable`].
    pub fn is_needed_in(&self, place: &Path, now: Timestamp) -> Result<bool, Error> {
        is_there(place)?;
        let copied = times_in(place, self.id()).into_iter().filter(|at| *at <= now).max();
        Ok(self.newest_entry()? > copied.map(Timestamp::as_second))
    }

    /// Returns when the newest copy of this casebook in `place` was made, by its name.
    pub fn newest_in(&self, place: &Path) -> Option<Timestamp> {
        times_in(place, self.id()).into_iter().max()
    }
}

/// A disk that is not connected has no folder, and none must be made in its stead.
fn is_there(place: &Path) -> Result<(), Error> {
    if place.is_dir() { Ok(()) } else { Err(Error::PlaceMissing) }
}

/// Returns the names of the copies of this casebook, with or without a request.
fn ours_in(place: &Path, id: &str) -> Vec<String> {
    let is_ours = |name: &String| {
        name.starts_with(BEGINNING) && KeyFile::read(&key_file(&place.join(name))).is_ok_and(|keys| keys.casebook == id)
    };
    names(place).into_iter().filter(is_ours).collect()
}

fn times_in(place: &Path, id: &str) -> Vec<Timestamp> {
    let time = |name: &String| read_stamp(name.strip_prefix(BEGINNING)?.get(..16)?);
    ours_in(place, id).iter().filter_map(time).collect()
}

fn remove_outlived(place: &Path, id: &str) {
    // As if they were files in `backups/`, so that one rule decides.
    let as_files: Vec<String> =
        ours_in(place, id).iter().filter_map(|name| Some(format!("{}.db", name.strip_prefix(BEGINNING)?))).collect();
    for name in outlived(&as_files) {
        let folder = place.join(format!("{BEGINNING}{}", name.trim_end_matches(".db")));
        // A copy that somebody opened has other files too, and stays.
        if names(&folder).iter().all(|name| FILES.contains(&name.as_str())) {
            for name in FILES {
                let _ = fs::remove_file(folder.join(name));
            }
            let _ = fs::remove_dir(&folder);
        }
    }
}
