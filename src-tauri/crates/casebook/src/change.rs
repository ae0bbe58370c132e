//! Changing what opens a casebook. Only the key file is rewritten; the casebook itself stays as it is.

use std::path::Path;

use jiff::Timestamp;

use crate::error::Error;
use crate::folder::key_file;
use crate::key_file::KeyFile;
use crate::open::long_enough;
use crate::recovery_code::RecoveryCode;
use crate::{Casebook, schema};

impl Casebook {
    /// Opens a casebook with its recovery code, sets a new passphrase and makes a new code; the old ones end.
    ///
    /// # Errors
    /// As [`Casebook::open`], and [`Error::PassphraseTooShort`].
    pub fn recover(
        folder: &Path,
        code: &RecoveryCode,
        passphrase: &str,
        now: Timestamp,
    ) -> Result<(Casebook, RecoveryCode), Error> {
        long_enough(passphrase)?;
        let casebook = Casebook::open_with(folder, now, schema::STEPS, |keys| keys.open_with_recovery(code))?;
        let next = RecoveryCode::random()?;
        let keys = KeyFile::read(&key_file(folder))?;
        let keys = keys.with_passphrase(&casebook.key, passphrase)?.with_recovery(&casebook.key, &next)?;
        keys.write(&key_file(folder))?;
        Ok((casebook, next))
    }

    /// Changes the passphrase.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] where `current` is not the one in use, [`Error::PassphraseTooShort`].
    pub fn change_passphrase(&self, current: &str, next: &str) -> Result<(), Error> {
        long_enough(next)?;
        let keys = self.keys_opened_by(current)?;
        keys.with_passphrase(&self.key, next)?.write(&key_file(&self.folder))
    }

    /// Makes a new recovery code, as when the printed one is lost; the old one ends.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] where `passphrase` is not the one in use.
    pub fn reissue_recovery(&self, passphrase: &str) -> Result<RecoveryCode, Error> {
        let keys = self.keys_opened_by(passphrase)?;
        let next = RecoveryCode::random()?;
        keys.with_recovery(&self.key, &next)?.write(&key_file(&self.folder))?;
        Ok(next)
    }

    /// Wraps the key under today's form of a passphrase that has just opened it.
    pub(crate) fn wrap_anew(&self, passphrase: &str) -> Result<(), Error> {
        self.keys_opened_by(passphrase)?.with_passphrase(&self.key, passphrase)?.write(&key_file(&self.folder))
    }

    /// The key file, once the passphrase has shown that who asks is who opened it, and that it is still this casebook's.
    fn keys_opened_by(&self, passphrase: &str) -> Result<KeyFile, Error> {
        let keys = KeyFile::read(&key_file(&self.folder))?;
        keys.open_with_passphrase(passphrase)?;
        if keys.casebook == self.id { Ok(keys) } else { Err(Error::KeyOfAnotherCasebook) }
    }
}
