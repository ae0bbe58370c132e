//! The key file: the casebook's random key, wrapped once by the passphrase and once by the recovery code.
//!
//! It is text, one line each: a header with the format, the casebook and the cost of a guess, then two slots. The
//! header is authenticated with both slots, so that nobody can weaken it unnoticed. After the slots comes a line for
//! each earlier data key (see `rekey`), encrypted with the current one.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::data_key::{DataKey, hex, random, unhex};
use crate::error::Error;
use crate::folder::{new_file, put_in_place, unreadable};
use crate::passphrase::{normalised, spellings};
use crate::recovery_code::RecoveryCode;

/// A key file has about 450 bytes, and 153 more for each earlier key. A longer file is not a key file, and is not read.
const LONGEST: u64 = 16 * 1024;
/// At most this many earlier keys are stored; the oldest are dropped.
const MOST_FORMER: usize = 64;

const MAGIC: &str = "stepping-stones-key";
const FORMAT: u32 = 1;
const SALT: usize = 16;
const NONCE: usize = 24;
const WRAPPED: usize = 48;

/// The cost of one guess at a passphrase: memory in KiB, passes, lanes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyCost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes that run in parallel.
    pub lanes: u32,
}

impl KeyCost {
    /// RFC 9106's second recommended set: 64 MiB, three passes, four lanes.
    pub const STANDARD: KeyCost = KeyCost { memory: 64 * 1024, passes: 3, lanes: 4 };
    /// Only for tests: the minimum that Argon2 allows.
    pub const CHEAPEST: KeyCost = KeyCost { memory: 64, passes: 1, lanes: 1 };

    /// The most that a header can ask for: about ten times the standard, one to two seconds on an ordinary computer. A
    /// tampered header can then neither exhaust the memory nor cause a long wait, and a more expensive standard is
    /// possible later.
    const MOST: KeyCost = KeyCost { memory: 256 * 1024, passes: 8, lanes: 16 };

    fn is_sane(self) -> bool {
        self.memory <= KeyCost::MOST.memory && self.passes <= KeyCost::MOST.passes && self.lanes <= KeyCost::MOST.lanes
    }
}

/// A key file, read or to be written.
#[derive(Clone)]
pub(crate) struct KeyFile {
    pub(crate) casebook: String,
    cost: KeyCost,
    passphrase: Slot,
    recovery: Slot,
    former: Vec<Former>,
}

/// An earlier data key, encrypted with the current one. Older copies of the casebook may still need it.
#[derive(Clone)]
struct Former {
    nonce: [u8; NONCE],
    wrapped: [u8; WRAPPED],
}

#[derive(Clone)]
struct Slot {
    salt: [u8; SALT],
    nonce: [u8; NONCE],
    wrapped: [u8; WRAPPED],
}

impl KeyFile {
    pub(crate) fn new(
        casebook: &str,
        cost: KeyCost,
        key: &DataKey,
        passphrase: &str,
        code: &RecoveryCode,
    ) -> Result<KeyFile, Error> {
        let header = header(casebook, cost);
        Ok(KeyFile {
            casebook: casebook.to_owned(),
            cost,
            passphrase: wrap(key, normalised(passphrase).as_bytes(), cost, &header)?,
            recovery: wrap(key, code.secret(), cost, &header)?,
            former: Vec::new(),
        })
    }

    /// Returns the key file of the same casebook under another data key. The current key and earlier ones are stored so
    /// that only the next key can read them.
    pub(crate) fn renewed(
        &self,
        present: &DataKey,
        next: &DataKey,
        passphrase: &str,
        code: &RecoveryCode,
    ) -> Result<KeyFile, Error> {
        let earlier = self.every_key(present).into_iter().take(MOST_FORMER);
        let former = earlier.map(|key| keep(&key, next, &self.casebook)).collect::<Result<_, _>>()?;
        Ok(KeyFile { former, ..KeyFile::new(&self.casebook, self.cost, next, passphrase, code)? })
    }

    /// Returns the current data key and earlier ones, newest first. An altered one is left out.
    pub(crate) fn every_key(&self, present: &DataKey) -> Vec<DataKey> {
        let former = self.former.iter().filter_map(|former| read_former(former, present, &self.casebook));
        std::iter::once(present.clone()).chain(former).collect()
    }

    pub(crate) fn open_with_passphrase(&self, passphrase: &str) -> Result<DataKey, Error> {
        Ok(self.opened_by(passphrase)?.0)
    }

    /// Opens with a passphrase. The flag is `true` if the key was derived from an older normal form of the passphrase.
    pub(crate) fn opened_by(&self, passphrase: &str) -> Result<(DataKey, bool), Error> {
        let header = header(&self.casebook, self.cost);
        for (position, spelling) in spellings(passphrase).iter().enumerate() {
            if let Some(key) = unwrap(&self.passphrase, spelling.as_bytes(), self.cost, &header)? {
                return Ok((key, position > 0));
            }
        }
        Err(Error::WrongPassphrase)
    }

    pub(crate) fn open_with_recovery(&self, code: &RecoveryCode) -> Result<DataKey, Error> {
        let header = header(&self.casebook, self.cost);
        unwrap(&self.recovery, code.secret(), self.cost, &header)?.ok_or(Error::WrongRecoveryCode)
    }

    pub(crate) fn with_passphrase(&self, key: &DataKey, passphrase: &str) -> Result<KeyFile, Error> {
        let header = header(&self.casebook, self.cost);
        let passphrase = normalised(passphrase);
        Ok(KeyFile { passphrase: wrap(key, passphrase.as_bytes(), self.cost, &header)?, ..self.clone() })
    }

    pub(crate) fn with_recovery(&self, key: &DataKey, code: &RecoveryCode) -> Result<KeyFile, Error> {
        let header = header(&self.casebook, self.cost);
        Ok(KeyFile { recovery: wrap(key, code.secret(), self.cost, &header)?, ..self.clone() })
    }

    pub(crate) fn read(path: &Path) -> Result<KeyFile, Error> {
        // Checked before opening: opening a pipe waits for ever, and a device never ends.
        let found = fs::metadata(path).map_err(unreadable)?;
        if !found.is_file() {
            return Err(Error::KeyFileDamaged("not a file"));
        }
        let mut text = Vec::new();
        fs::File::open(path).map_err(unreadable)?.take(LONGEST + 1).read_to_end(&mut text).map_err(unreadable)?;
        if text.len() as u64 > LONGEST {
            return Err(Error::KeyFileDamaged("too long"));
        }
        let text = String::from_utf8(text).map_err(|_| Error::KeyFileDamaged("not text"))?;
        KeyFile::parse(&text)
    }

    pub(crate) fn is_same(&self, other: &KeyFile) -> bool {
        self.print() == other.print()
    }

    /// Writes a temporary file, syncs it, reads it back, and only then replaces the old one.
    pub(crate) fn write(&self, path: &Path) -> Result<(), Error> {
        let beside = path.with_extension("key.new");
        let mut file = new_file(&beside)?;
        file.write_all(self.print().as_bytes())?;
        file.sync_all()?;
        drop(file);
        if KeyFile::read(&beside)?.print() != self.print() {
            return Err(Error::KeyFileDamaged("what was written reads back differently"));
        }
        put_in_place(&beside, path)
    }

    /// Puts the earlier key file back after another could not be written for certain, as far as the disk allows: what is
    /// in its place must be what opens the casebook, even if the disk confirms nothing any more.
    pub(crate) fn put_back(&self, path: &Path) {
        if KeyFile::read(path).is_ok_and(|found| found.is_same(self)) {
            return;
        }
        let beside = path.with_extension("key.new");
        let written = new_file(&beside).and_then(|mut file| {
            file.write_all(self.print().as_bytes())?;
            let _ = file.sync_all();
            Ok(())
        });
        if written.is_ok() {
            let _ = put_in_place(&beside, path);
        }
    }

    /// Returns a key file as it was made by versions without a normal form for passphrases.
    #[cfg(test)]
    pub(crate) fn with_bytes_as_typed(&self, key: &DataKey, passphrase: &str) -> KeyFile {
        let header = header(&self.casebook, self.cost);
        let slot = wrap(key, passphrase.as_bytes(), self.cost, &header);
        KeyFile { passphrase: slot.unwrap(), ..self.clone() }
    }

    fn print(&self) -> String {
        let slot = |slot: &Slot| format!("{} {} {}", hex(&slot.salt), hex(&slot.nonce), hex(&slot.wrapped));
        let header = header(&self.casebook, self.cost);
        let line = |former: &Former| format!("former {} {}\n", hex(&former.nonce), hex(&former.wrapped));
        let former: String = self.former.iter().map(line).collect();
        format!("{header}\npassphrase {}\nrecovery {}\n{former}", slot(&self.passphrase), slot(&self.recovery))
    }

    fn parse(text: &str) -> Result<KeyFile, Error> {
        let mut lines = text.lines();
        let (casebook, cost) = parse_header(lines.next().unwrap_or_default())?;
        let passphrase = parse_slot(lines.next(), "passphrase")?;
        let recovery = parse_slot(lines.next(), "recovery")?;
        let former = lines.map(parse_former).collect::<Result<_, _>>()?;
        let keys = KeyFile { casebook, cost, passphrase, recovery, former };
        // Only one form is valid: a file with the same content in another form was not written here.
        if keys.print() == text { Ok(keys) } else { Err(Error::KeyFileDamaged("not as it was written")) }
    }
}

fn parse_header(line: &str) -> Result<(String, KeyCost), Error> {
    let damaged = |what| Err(Error::KeyFileDamaged(what));
    let number = |text: &str| text.parse::<u32>().map_err(|_| Error::KeyFileDamaged("a number in the header"));
    let mut words = line.split(' ');
    if words.next() != Some(MAGIC) {
        return damaged("the first line is not a header");
    }
    // The format is read first, because everything after it may differ in a newer one.
    if number(words.next().unwrap_or_default())? > FORMAT {
        return Err(Error::KeyFileTooNew);
    }
    let rest: Vec<&str> = words.collect();
    let [casebook, memory, passes, lanes] = rest.as_slice() else {
        return damaged("the first line is not a header");
    };
    let cost = KeyCost { memory: number(memory)?, passes: number(passes)?, lanes: number(lanes)? };
    unhex::<16>(casebook)?;
    if cost.is_sane() { Ok(((*casebook).to_owned(), cost)) } else { damaged("the header") }
}

fn parse_slot(line: Option<&str>, name: &str) -> Result<Slot, Error> {
    let parts: Vec<&str> = line.unwrap_or_default().split(' ').collect();
    match parts.as_slice() {
        [found, salt, nonce, wrapped] if *found == name => {
            Ok(Slot { salt: unhex(salt)?, nonce: unhex(nonce)?, wrapped: unhex(wrapped)? })
        }
        _ => Err(Error::KeyFileDamaged("a slot is missing")),
    }
}

fn parse_former(line: &str) -> Result<Former, Error> {
    match line.split(' ').collect::<Vec<_>>().as_slice() {
        ["former", nonce, wrapped] => Ok(Former { nonce: unhex(nonce)?, wrapped: unhex(wrapped)? }),
        _ => Err(Error::KeyFileDamaged("a line too many")),
    }
}

fn keep(key: &DataKey, next: &DataKey, casebook: &str) -> Result<Former, Error> {
    let nonce = random()?;
    let payload = Payload { msg: key.bytes(), aad: casebook.as_bytes() };
    let sealed = former_cipher(next).encrypt(&XNonce::from(nonce), payload).map_err(|_| Error::Crypto)?;
    Ok(Former { nonce, wrapped: sealed.try_into().map_err(|_| Error::Crypto)? })
}

fn read_former(former: &Former, present: &DataKey, casebook: &str) -> Option<DataKey> {
    let payload = Payload { msg: former.wrapped.as_slice(), aad: casebook.as_bytes() };
    let opened = Zeroizing::new(former_cipher(present).decrypt(&XNonce::from(former.nonce), payload).ok()?);
    DataKey::of(&opened)
}

/// A data key is random and needs no stretching. It encrypts only the database, so this cipher uses a derived key.
fn former_cipher(key: &DataKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*key.derived(b"stepping-stones former keys 1")))
}

fn header(casebook: &str, cost: KeyCost) -> String {
    format!("{MAGIC} {FORMAT} {casebook} {} {} {}", cost.memory, cost.passes, cost.lanes)
}

fn wrap(key: &DataKey, secret: &[u8], cost: KeyCost, header: &str) -> Result<Slot, Error> {
    let (salt, nonce) = (random()?, random()?);
    let cipher = cipher(secret, &salt, cost)?;
    let payload = Payload { msg: key.bytes(), aad: header.as_bytes() };
    let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| Error::Crypto)?;
    Ok(Slot { salt, nonce, wrapped: sealed.try_into().map_err(|_| Error::Crypto)? })
}

/// Returns `None` if the secret did not encrypt this key, or if the file was altered.
fn unwrap(slot: &Slot, secret: &[u8], cost: KeyCost, header: &str) -> Result<Option<DataKey>, Error> {
    let cipher = cipher(secret, &slot.salt, cost)?;
    let payload = Payload { msg: slot.wrapped.as_slice(), aad: header.as_bytes() };
    let Ok(opened) = cipher.decrypt(&XNonce::from(slot.nonce), payload) else { return Ok(None) };
    let opened = Zeroizing::new(opened);
    Ok(DataKey::of(&opened))
}

fn cipher(secret: &[u8], salt: &[u8], cost: KeyCost) -> Result<XChaCha20Poly1305, Error> {
    let params =
        Params::new(cost.memory, cost.passes, cost.lanes, Some(32)).map_err(|_| Error::KeyFileDamaged("cost"))?;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut key = Zeroizing::new([0_u8; 32]);
    argon.hash_password_into(secret, salt, key.as_mut()).map_err(|_| Error::Crypto)?;
    Ok(XChaCha20Poly1305::new(&Key::from(*key)))
}

#[cfg(test)]
mod tests {
    use super::{DataKey, KeyCost, KeyFile};
    use crate::data_key::random_id;
    use crate::error::Error;
    use crate::recovery_code::RecoveryCode;
    use crate::tests::PASSPHRASE;

    fn made() -> (KeyFile, RecoveryCode) {
        let (key, code) = (DataKey::random().unwrap(), RecoveryCode::random().unwrap());
        (KeyFile::new(&random_id().unwrap(), KeyCost::CHEAPEST, &key, PASSPHRASE, &code).unwrap(), code)
    }

    #[test]
    fn both_ways_in_lead_to_the_same_key() {
        let (keys, code) = made();
        let read = KeyFile::parse(&keys.print()).unwrap();
        assert!(
            read.open_with_passphrase(PASSPHRASE).unwrap().bytes() == read.open_with_recovery(&code).unwrap().bytes()
        );
    }

    #[test]
    fn a_change_of_any_single_bit_is_noticed() {
        let (keys, code) = made();
        let text = keys.print();
        let recovery_from = text.find("recovery").unwrap();
        let passphrase_from = text.find("passphrase").unwrap();
        for (at, bit) in (0..text.len()).flat_map(|at| (0..8).map(move |bit| (at, bit))) {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            let Ok(changed) = String::from_utf8(bytes) else { continue };
            let changed = match KeyFile::parse(&changed) {
                Ok(changed) => changed,
                Err(Error::KeyFileDamaged(_) | Error::KeyFileTooNew) => continue,
                Err(other) => panic!("bit {bit} of {at}: {other:?}"),
            };
            let by_passphrase = changed.open_with_passphrase(PASSPHRASE);
            let by_recovery = changed.open_with_recovery(&code);
            // A change in one slot is noticed by that slot; a change in the header by both.
            let refused = |result: &Result<DataKey, Error>| {
                matches!(result, Err(Error::WrongPassphrase | Error::WrongRecoveryCode | Error::KeyFileDamaged(_)))
            };
            assert!(at >= recovery_from || refused(&by_passphrase), "bit {bit} of {at}, by passphrase");
            let in_passphrase_slot = (passphrase_from..recovery_from).contains(&at);
            assert!(in_passphrase_slot || refused(&by_recovery), "bit {bit} of {at}, by recovery code");
        }
    }

    #[test]
    fn the_same_content_in_another_form_is_damaged() {
        let text = made().0.print();
        let line = text.lines().nth(1).unwrap();
        let loud = line.replace(|letter: char| letter.is_ascii_lowercase(), "A");
        let others = [
            text.trim_end().to_owned(),
            text.replace('\n', "\r\n"),
            text.replacen(" 1 ", " 01 ", 1),
            text.replacen(" 64 ", " +64 ", 1),
            text.replacen(line, &loud, 1),
            text.replacen(" 1 ", " 0 ", 1),
        ];
        for other in others {
            assert!(matches!(KeyFile::parse(&other), Err(Error::KeyFileDamaged(_))), "{other}");
        }
    }
}
