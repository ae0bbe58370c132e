//! Checks a casebook from outside, before anybody types a passphrase.

use std::fs;
use std::path::Path;

use crate::casebook::Casebook;
use crate::data_key::unhex;
use crate::error::Error;
use crate::folder::{database, head_of, is_there, key_file, unplaced, unreadable};
use crate::key_file::KeyFile;

/// The first bytes of two casebooks differ in about 64 of 128 bits. A casebook with slight damage to its own head may
/// still open.
const OF_ANOTHER: u32 = 24;

impl Casebook {
    /// Whether there is a casebook in a folder. Faults that can be seen without opening it are reported here.
    ///
    /// # Errors
    /// [`Error::Unreadable`], [`Error::KeyFileMissing`], [`Error::KeyFileDamaged`], [`Error::KeyFileTooNew`], [`Error::DatabaseMissing`],
    /// [`Error::DatabaseUnreadable`], [`Error::KeyOfAnotherCasebook`].
    pub fn look(folder: &Path) -> Result<bool, Error> {
        match (is_there(&database(folder))?, is_there(&key_file(folder))?) {
            (false, false) => return Ok(false),
            (true, false) => return Err(Error::KeyFileMissing),
            // A set-up that stopped before its last step: opening takes that step.
            (false, true) if is_there(&unplaced(folder))? => {
                KeyFile::read(&key_file(folder))?;
                return Ok(true);
            }
            (false, true) => return Err(Error::DatabaseMissing),
            (true, true) => {}
        }
        let keys = KeyFile::read(&key_file(folder))?;
        let path = database(folder);
        let found = fs::metadata(&path).map_err(unreadable)?;
        // SQLite treats an empty file as a new database. An emptied casebook must be reported as damage.
        if !found.is_file() || found.len() == 0 {
            return Err(Error::DatabaseUnreadable);
        }
        let head = head_of(&path).map_err(unreadable)?;
        // A casebook's id is also the salt of its database, which is unencrypted at the head of the file.
        let id = unhex::<16>(&keys.casebook)?;
        if head.len() < id.len() {
            return Err(Error::DatabaseUnreadable);
        }
        if is_of_another(&head, &id) { Err(Error::KeyOfAnotherCasebook) } else { Ok(true) }
    }
}

/// Whether a file with these first bytes belongs to another casebook than the one with this id.
pub(crate) fn is_of_another(head: &[u8], id: &[u8; 16]) -> bool {
    let differ: u32 = head.iter().zip(id).map(|(found, expected)| (found ^ expected).count_ones()).sum();
    differ > OF_ANOTHER
}
