//! Encrypts a file that leaves the casebook with a passphrase, in the age format (age-encryption.org/v1).
//!
//! The passphrase is never stored or logged.

use std::io::Write;
use std::iter::once;

use age::secrecy::SecretString;
use age::{EncryptError, Encryptor, Recipient, scrypt};
use icu_normalizer::ComposingNormalizerBorrowed;
use zeroize::Zeroizing;

use crate::wire::Failure;

/// The cost of each guess, as a power of two: the standard of the age program. A guess takes about a second and 256 MiB.
const COST: u8 = 18;
/// The largest growth of a text when it is normalised, in bytes per byte.
const GROWTH: usize = 3;

/// A passphrase for one file, by the same rule as that of the casebook.
pub(crate) struct FilePassphrase(SecretString);

impl FilePassphrase {
    /// # Errors
    /// The passphrase is too short or too easy to guess.
    pub(crate) fn accept(typed: &str) -> Result<FilePassphrase, Failure> {
        casebook::judge(typed)?;
        Ok(FilePassphrase(SecretString::from(as_others_type_it(typed))))
    }

    /// Returns the encrypted bytes of a complete file.
    ///
    /// # Errors
    /// The memory for the key is missing.
    pub(crate) fn seal(self, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
        let mut recipient = scrypt::Recipient::new(self.0);
        recipient.set_work_factor(COST);
        sealed(&recipient, bytes).map_err(|_| Failure::unexpected("sealing a file"))
    }
}

fn sealed(recipient: &dyn Recipient, bytes: &[u8]) -> Result<Vec<u8>, EncryptError> {
    let mut file = Vec::with_capacity(bytes.len() + bytes.len() / 1024 + 1024);
    let mut writer = Encryptor::with_recipients(once(recipient))?.wrap_output(&mut file)?;
    writer.write_all(bytes)?;
    writer.finish().map(drop)?;
    Ok(file)
}

/// Returns a passphrase as another keyboard types it into another program, which changes nothing that is typed: letters
/// with their accents in one piece, plain spaces, and none at either end.
fn as_others_type_it(typed: &str) -> String {
    // Enough capacity from the start: a text that grows leaves copies of the passphrase in memory.
    let mut composed = Zeroizing::new(String::with_capacity(GROWTH * typed.len()));
    // Writing to a text cannot fail.
    let _ = ComposingNormalizerBorrowed::new_nfc().normalize_to(typed.trim(), &mut *composed);
    let mut plain = String::with_capacity(composed.len());
    composed.chars().for_each(|letter| plain.push(if letter.is_whitespace() { ' ' } else { letter }));
    plain
}

#[cfg(test)]
mod tests {
    use super::as_others_type_it;

    #[test]
    fn a_passphrase_is_one_text_on_every_keyboard_and_keeps_its_signs() {
        for typed in ["café otter ½", "cafe\u{301} otter ½", " café\u{a0}otter\u{2003}½\n"] {
            assert_eq!(as_others_type_it(typed), "café otter ½", "{typed:?}");
        }
    }
}
