//! A new data key: the casebook and its copies are encrypted again, so that an older copy of the key file opens none of them.
//!
//! The key file changes first. It has the new key, and the old one encrypted with the new one. If the change is
//! interrupted at any point after that, the folder can still be opened, and opening it finishes the change.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;

use crate::backup::{copy_over, whole_or_not_at_all};
use crate::casebook::Casebook;
use crate::change::set_code_confirmed;
use crate::connect::{connect_to_copy, connect_to_existing};
use crate::copies::copies;
use crate::data_key::DataKey;
use crate::error::Error;
use crate::folder::{database, key_file, log_file, mark_file, put_in_place};
use crate::high_water_mark::{HighWaterMark, Remembered};
use crate::key_file::KeyFile;
use crate::log::{TakingIn, leave_log};
use crate::recovery_code::RecoveryCode;

const TRIES: usize = 40;
const BETWEEN_TRIES: Duration = Duration::from_millis(50);

/// What a change of key returns.
pub struct NewKey {
    /// The recovery code of the new key. The old code no longer opens the casebook.
    pub code: RecoveryCode,
    /// How many copies could not be encrypted again. They open as before, and with an older key file too.
    pub copies_left: usize,
}

impl Casebook {
    /// Encrypts the casebook and its copies with a new key, and makes a new recovery code. The old code no longer
    /// works. Folders in `quarantine` stay as they are.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] if `passphrase` is not the one in use, [`Error::DiskFull`], [`Error::AlreadyOpen`] while somebody else
    /// is reading. The casebook is then open as before.
    pub fn renew_key(&mut self, passphrase: &str) -> Result<NewKey, Error> {
        self.renew_key_in_steps(passphrase, &mut || ())
    }

    /// `step` is called after each step that a crash could follow.
    pub(crate) fn renew_key_in_steps(&mut self, passphrase: &str, step: &mut dyn FnMut()) -> Result<NewKey, Error> {
        self.write_block.check()?;
        self.look_at_files()?;
        let keys = self.keys_opened_by(passphrase)?;
        let (next, code) = (DataKey::random()?, RecoveryCode::random()?);
        let keys = keys.renewed(&self.key, &next, passphrase, &code)?;
        // First, so that there is never a new code without a reminder.
        self.act(|act| set_code_confirmed(act, false))?;
        step();
        let beside = renewed(&self.folder);
        copy_over(&self.connection, &beside, &next, &self.id)
            .and_then(|()| {
                step();
                self.change_over(keys, next, step)
            })
            .inspect_err(|_| {
                let _ = fs::remove_file(&beside);
            })?;
        Ok(NewKey { code, copies_left: self.encrypt_copies(step) })
    }

    /// Puts the new key file and then the new database in place. The casebook is open afterwards, even if this fails.
    fn change_over(&mut self, keys: KeyFile, next: DataKey, step: &mut dyn FnMut()) -> Result<(), Error> {
        let known = self.read_mark();
        let before = (self.key.clone(), self.keys.borrow().clone());
        self.checks.end();
        let changed = self.close_connection().and_then(|()| {
            keys.write(&key_file(&self.folder))?;
            step();
            put_in_place(&renewed(&self.folder), &database(&self.folder))
        });
        match changed {
            Ok(()) => {
                step();
                self.open_again(next, keys, known)
            }
            // The new database can be in its place although the folder could not be written to the disk. The new key file
            // opens both, because it has the earlier key too; the earlier one would open neither again.
            Err(_) if connect_to_existing(&self.folder, &next, &self.id).is_ok() => self.open_again(next, keys, known),
            Err(error) => {
                let (key, keys) = before;
                keys.put_back(&key_file(&self.folder));
                self.open_again(key, keys, known)?;
                Err(error)
            }
        }
    }

    /// Puts another form of the same database in place, under the same key. The casebook is open afterwards, even if
    /// this fails.
    pub(crate) fn replace_database(&mut self, beside: &Path) -> Result<(), Error> {
        let (known, key, keys) = (self.read_mark(), self.key.clone(), self.keys.borrow().clone());
        self.checks.end();
        let replaced = self.close_connection().and_then(|()| put_in_place(beside, &database(&self.folder)));
        self.open_again(key, keys, known)?;
        replaced
    }

    fn read_mark(&self) -> Remembered {
        HighWaterMark::read_by_any(&mark_file(&self.folder), &self.every_key(), &self.id)
    }

    /// Closes the database once nobody else has it open. A check that is stopping may need a moment.
    fn close_connection(&mut self) -> Result<(), Error> {
        for _ in 0..TRIES {
            if !self.log.take_in(&self.connection, TakingIn::Whole, &self.files)? {
                break;
            }
            let open = std::mem::replace(&mut self.connection, Connection::open_in_memory()?);
            match close_without_log(open, &self.folder) {
                Err(Error::AlreadyOpen) => self.connection = connect_to_existing(&self.folder, &self.key, &self.id)?,
                closed => return closed,
            }
            std::thread::sleep(BETWEEN_TRIES);
        }
        Err(Error::AlreadyOpen)
    }

    /// Opens the database that is in place now. The lock is held throughout.
    fn open_again(&mut self, key: DataKey, keys: KeyFile, known: Remembered) -> Result<(), Error> {
        let connection = connect_to_existing(&self.folder, &key, &self.id)?;
        let mut opened = Casebook::over(connection, &self.folder, key, keys, Arc::clone(&self.lock))?;
        opened.sharing = opened.sharing.max(self.sharing);
        opened.was_written.set(self.was_written.get());
        opened.compare_and_begin(known)?;
        // The earlier connection is already closed.
        self.is_open.set(false);
        *self = opened;
        Ok(())
    }

    /// Encrypts every copy that an earlier key opens with the current one. Returns how many could not be encrypted.
    fn encrypt_copies(&self, step: &mut dyn FnMut()) -> usize {
        let former: Vec<DataKey> = self.every_key().into_iter().skip(1).collect();
        let mut left = 0;
        for copy in copies(&self.folder) {
            let Ok(opened) = connect_to_copy(&copy, &former, &self.id) else { continue };
            let encrypted = whole_or_not_at_all(&copy, |part| {
                copy_over(&opened, part, &self.key, &self.id)?;
                opened.close().map_err(|(_, error)| error.into())
            });
            left += usize::from(encrypted.is_err());
            step();
        }
        left
    }
}

/// Encrypts the database with the current key, the first of `keys`, if one of the others opens it. Returns whether it
/// did.
///
/// # Errors
/// [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::BackupFailed`]; the database is then as it was.
pub(crate) fn encrypt_what_a_former_key_opens(folder: &Path, keys: &[DataKey], id: &str) -> Result<bool, Error> {
    let Some((present, former)) = keys.split_first() else { return Ok(false) };
    let Some(opened) = former.iter().find_map(|key| connect_to_existing(folder, key, id).ok()) else {
        return Ok(false);
    };
    let beside = renewed(folder);
    copy_over(&opened, &beside, present, id)?;
    close_without_log(opened, folder)?;
    put_in_place(&beside, &database(folder))?;
    Ok(true)
}

/// A database under another key that is not in its place yet.
fn renewed(folder: &Path) -> PathBuf {
    database(folder).with_extension("db.renewed")
}

/// A log that stayed behind would be applied to the new database.
fn close_without_log(connection: Connection, folder: &Path) -> Result<(), Error> {
    leave_log(&connection, false)?;
    connection.close().map_err(|(_, error)| error)?;
    if log_file(folder).exists() { Err(Error::AlreadyOpen) } else { Ok(()) }
}
