//! Changes what opens a casebook. Only the key file is rewritten; the database does not change (for a new key see
//! `rekey`).

use std::path::Path;

use jiff::Timestamp;
use rusqlite::Connection;

use crate::casebook::Casebook;
use crate::error::Error;
use crate::folder::key_file;
use crate::key_file::KeyFile;
use crate::recovery_code::RecoveryCode;
use crate::schema;
use crate::strength::will_do;

/// Stored in the casebook itself, so that it is true from the first moment and is part of every copy.
pub(crate) const CODE_NOT_CONFIRMED: &str = "recovery-code-not-confirmed";

impl Casebook {
    /// Opens a casebook with its recovery code, sets a new passphrase and makes a new code. The old ones no longer
    /// work.
    ///
    /// # Errors
    /// As [`Casebook::open`], and those of [`crate::judge`].
    pub fn recover(
        folder: &Path,
        code: &RecoveryCode,
        passphrase: &str,
        now: Timestamp,
    ) -> Result<(Casebook, RecoveryCode), Error> {
        will_do(passphrase)?;
        let casebook = Casebook::open_with(folder, now, schema::STEPS, |keys| keys.open_with_recovery(code))?;
        let next = RecoveryCode::random()?;
        let keys = KeyFile::read(&key_file(folder))?;
        let keys = keys.with_passphrase(&casebook.key, passphrase)?.with_recovery(&casebook.key, &next)?;
        // First, so that there is never a new code without a reminder.
        casebook.act(|act| set_code_confirmed(act, false))?;
        casebook.keep_keys(keys)?;
        Ok((casebook, next))
    }

    /// Changes the passphrase.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] if `current` is not the current one, and those of [`crate::judge`].
    pub fn change_passphrase(&self, current: &str, next: &str) -> Result<(), Error> {
        will_do(next)?;
        let keys = self.keys_opened_by(current)?;
        self.keep_keys(keys.with_passphrase(&self.key, next)?)
    }

    /// Makes a new recovery code, for example if the printed one is lost. The old one no longer works.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] if `passphrase` is not the current one.
    pub fn reissue_recovery(&self, passphrase: &str) -> Result<RecoveryCode, Error> {
        let keys = self.keys_opened_by(passphrase)?;
        let next = RecoveryCode::random()?;
        let keys = keys.with_recovery(&self.key, &next)?;
        self.act(|act| set_code_confirmed(act, false))?;
        self.keep_keys(keys)?;
        Ok(next)
    }

    /// Checks that a passphrase opens the casebook.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`], and those of an altered key file.
    pub fn is_opened_by(&self, passphrase: &str) -> Result<(), Error> {
        self.keys_opened_by(passphrase).map(drop)
    }

    /// Encrypts the key again under the current normal form of a passphrase that has just opened it.
    pub(crate) fn wrap_anew(&self, passphrase: &str) -> Result<(), Error> {
        let keys = self.keys_opened_by(passphrase)?;
        self.keep_keys(keys.with_passphrase(&self.key, passphrase)?)
    }

    /// Whether somebody has shown that the current recovery code is stored safely. A casebook older than this question
    /// counts as confirmed.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn code_is_confirmed(&self) -> Result<bool, Error> {
        Ok(self.setting(CODE_NOT_CONFIRMED)?.is_none())
    }

    /// Records that the current recovery code is stored safely.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn confirm_code(&self) -> Result<(), Error> {
        self.act(|act| set_code_confirmed(act, true))
    }

    /// Writes the key file again if it is missing or was altered: without it nobody could open the casebook once it is
    /// closed. Returns whether it wrote.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn mend_key_file(&self) -> Result<bool, Error> {
        let (path, known) = (key_file(&self.folder), self.keys.borrow());
        if KeyFile::read(&path).is_ok_and(|found| found.is_same(&known)) {
            return Ok(false);
        }
        known.write(&path).map(|()| true)
    }

    /// Writes a new key file. If this fails, the one before opens the casebook.
    pub(crate) fn keep_keys(&self, keys: KeyFile) -> Result<(), Error> {
        if let Err(error) = keys.write(&key_file(&self.folder)) {
            // The new one can be in its place although the folder could not be written to the disk.
            self.keys.borrow().put_back(&key_file(&self.folder));
            return Err(error);
        }
        self.keys.replace(keys);
        Ok(())
    }

    /// Returns the key file, after checking that the passphrase opens it and that it still belongs to this casebook.
    pub(crate) fn keys_opened_by(&self, passphrase: &str) -> Result<KeyFile, Error> {
        let keys = KeyFile::read(&key_file(&self.folder))?;
        keys.open_with_passphrase(passphrase)?;
        if keys.casebook == self.id { Ok(keys) } else { Err(Error::KeyOfAnotherCasebook) }
    }
}

pub(crate) fn set_code_confirmed(connection: &Connection, confirmed: bool) -> Result<(), Error> {
    let change = if confirmed {
        "DELETE FROM setting WHERE key = ?1"
    } else {
        "INSERT OR REPLACE INTO setting (key, value) VALUES (?1, '')"
    };
    connection.execute(change, [CODE_NOT_CONFIRMED])?;
    Ok(())
}
