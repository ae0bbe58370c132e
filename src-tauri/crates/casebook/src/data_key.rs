//! The key of the database, and the random bytes and hexadecimal text for keys and ids.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::error::Error;

/// The key of the database. Wiped from memory when dropped. It has one place from the beginning: what is moved leaves
/// a copy behind.
#[derive(Clone)]
pub(crate) struct DataKey(Box<Zeroizing<[u8; 32]>>);

impl DataKey {
    pub(crate) fn random() -> Result<DataKey, Error> {
        let mut key = DataKey(Box::default());
        getrandom::fill(key.0.as_mut_slice()).map_err(|_| Error::Crypto)?;
        Ok(key)
    }

    /// Returns the key with these bytes. `None` if their number is wrong.
    pub(crate) fn of(bytes: &[u8]) -> Option<DataKey> {
        let mut key = DataKey(Box::default());
        (bytes.len() == key.0.len()).then(|| key.0.copy_from_slice(bytes))?;
        Some(key)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Returns a key for another purpose, from which this one cannot be computed.
    pub(crate) fn derived(&self, purpose: &[u8]) -> Zeroizing<[u8; 32]> {
        let mut hash = Sha256::new();
        hash.update(purpose);
        hash.update(self.bytes());
        let mut derived = Zeroizing::new([0_u8; 32]);
        hash.finalize_into_reset((&mut *derived).into());
        derived
    }

    /// Returns the statement that sets the raw key and the salt in SQLCipher. The salt is the casebook's id, so the
    /// head of the file shows whose it is.
    pub(crate) fn pragma(&self, casebook: &str) -> Zeroizing<String> {
        let key = Zeroizing::new(hex(self.bytes()));
        let parts = ["PRAGMA key = \"x'", key.as_str(), casebook, "'\";"];
        // Enough capacity from the start: a text that grows leaves copies of the key in memory.
        let mut pragma = Zeroizing::new(String::with_capacity(parts.iter().map(|part| part.len()).sum()));
        parts.iter().for_each(|part| pragma.push_str(part));
        pragma
    }
}

pub(crate) fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0_u8; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::Crypto)?;
    Ok(bytes)
}

/// Returns a new random id: 128 bits as text.
pub(crate) fn random_id() -> Result<String, Error> {
    Ok(hex(&random::<16>()?))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    // Enough capacity from the start: a text that grows leaves copies of a key in memory.
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

pub(crate) fn unhex<const N: usize>(text: &str) -> Result<[u8; N], Error> {
    let damaged = Error::KeyFileDamaged("a slot");
    let mut bytes = [0_u8; N];
    if text.len() != 2 * N || !text.is_ascii() {
        return Err(damaged);
    }
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
        let pair = std::str::from_utf8(pair).unwrap_or_default();
        *byte = u8::from_str_radix(pair, 16).map_err(|_| Error::KeyFileDamaged("a slot"))?;
    }
    Ok(bytes)
}
