//! The newest entry of each child, stored outside the database, so that a truncated log or a restored older file is
//! noticed.
//!
//! `casebook.mark` is a list of slots of equal size, each encrypted with a key derived from the casebook's own. A slot
//! has the number and the digest of a child's newest entry, or records that the casebook was opened or closed, or that
//! a record was erased, so that an older file that is put back loses it again. New slots overwrite random bytes, so the
//! file reveals neither the children nor how many there are. A slot is written after its act, so the file may be one act
//! behind the database and is never ahead of it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use jiff::civil::Date;

use crate::data_key::{DataKey, hex, unhex};
use crate::error::Error;
use crate::folder::{new_file, put_in_place};
use crate::ids::ChildId;

const LABEL: &[u8] = b"stepping-stones mark 1";
const NONCE: usize = 24;
const PLAIN: usize = 40;
const SLOT: usize = NONCE + PLAIN + 16;
/// The file grows by this many slots at once; a new file has space for half of them.
const STRIDE: usize = 256;

/// The number of a child's newest entry, and the beginning of its digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) seq: u32,
    pub(crate) digest: [u8; 16],
}

impl Head {
    pub(crate) fn new(seq: u32, digest: &[u8]) -> Head {
        let mut short = [0; 16];
        short.iter_mut().zip(digest).for_each(|(to, from)| *to = *from);
        Head { seq, digest: short }
    }

    pub(crate) fn is_of(&self, digest: &[u8]) -> bool {
        digest.starts_with(&self.digest)
    }
}

pub(crate) type Heads = BTreeMap<ChildId, Head>;

/// The records that were erased, and when.
pub(crate) type Erased = BTreeMap<ChildId, Date>;

/// The content of one slot.
enum MarkLine {
    Head(ChildId, Head),
    Opened,
    Closed,
    Erased(ChildId, Date),
}

/// The content of the file when the casebook was opened.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Remembered {
    pub(crate) heads: Heads,
    pub(crate) erased: Erased,
    /// Whether the casebook was opened and not closed, so the app ended early.
    pub(crate) was_open: bool,
}

/// The file, open to be added to.
pub(crate) struct HighWaterMark {
    path: PathBuf,
    seal: Seal,
    /// `None` while the file cannot be written; the next act tries again.
    file: Option<File>,
    next: usize,
    room: usize,
    heads: Heads,
    erased: Erased,
}

impl HighWaterMark {
    /// Reads the file. `None` if there is none that this key can read.
    pub(crate) fn read(path: &Path, key: &DataKey, casebook: &str) -> Option<Remembered> {
        // Opening a pipe would wait for ever.
        let bytes = path.is_file().then(|| fs::read(path).ok())??;
        let mut slots = bytes.chunks_exact(SLOT);
        let seal = Seal::of_file(key, casebook, slots.next()?)?;
        let mut remembered = Remembered::default();
        for (index, slot) in (1..).zip(slots) {
            match seal.open(index, slot) {
                Some(MarkLine::Head(child, head)) => {
                    // The largest number counts, so that a damaged slot hides no other.
                    let is_newer = remembered.heads.get(&child).is_none_or(|known| known.seq <= head.seq);
                    if is_newer {
                        remembered.heads.insert(child, head);
                    }
                }
                Some(MarkLine::Opened) => remembered.was_open = true,
                Some(MarkLine::Closed) => remembered.was_open = false,
                Some(MarkLine::Erased(child, on)) => _ = remembered.erased.insert(child, on),
                None => {}
            }
        }
        remembered.heads.retain(|child, _| !remembered.erased.contains_key(child));
        Some(remembered)
    }

    /// Reads the file with the first of several keys that can read it: the file may be older than the current key.
    pub(crate) fn read_by_any(path: &Path, keys: &[DataKey], casebook: &str) -> Remembered {
        keys.iter().find_map(|key| HighWaterMark::read(path, key, casebook)).unwrap_or_default()
    }

    /// Returns a mark that is not on disk yet.
    pub(crate) fn new(path: &Path, key: &DataKey, casebook: &str) -> Result<HighWaterMark, Error> {
        let seal = Seal::new(key, casebook)?;
        let (heads, erased) = (Heads::new(), Erased::new());
        Ok(HighWaterMark { path: path.to_owned(), seal, file: None, next: 0, room: 0, heads, erased })
    }

    /// Replaces the file with one that has only these heads and erased records, and records that the casebook is open.
    pub(crate) fn begin(&mut self, heads: Heads, erased: Erased) -> Result<(), Error> {
        (self.heads, self.erased) = (heads, erased);
        self.rewrite()
    }

    /// Records that a record was erased, and forgets its head. The act is already saved. If this fails, the file is
    /// behind, and the database itself says what was erased.
    pub(crate) fn erased(&mut self, child: &ChildId, on: Date) {
        self.heads.remove(child);
        self.erased.insert(child.clone(), on);
        if self.rewrite().is_err() {
            self.file = None;
        }
    }

    /// Records what an act wrote. The act is already saved. If this fails, the file is behind, and the next act writes
    /// everything.
    pub(crate) fn note(&mut self, heads: Heads) {
        if heads.is_empty() && self.file.is_some() {
            return;
        }
        let lines: Vec<MarkLine> =
            heads.iter().map(|(child, head)| MarkLine::Head(child.clone(), head.clone())).collect();
        self.heads.extend(heads);
        if self.add(&lines).is_err() {
            self.file = None;
            let _ = self.rewrite();
        }
    }

    /// Records that the casebook is closed and everything is in the database.
    pub(crate) fn close(&mut self) {
        let _ = self.add(&[MarkLine::Closed]);
    }

    fn rewrite(&mut self) -> Result<(), Error> {
        let heads = self.heads.iter().map(|(child, head)| MarkLine::Head(child.clone(), head.clone()));
        let erased = self.erased.iter().map(|(child, on)| MarkLine::Erased(child.clone(), *on));
        let lines: Vec<MarkLine> = heads.chain(erased).chain(std::iter::once(MarkLine::Opened)).collect();
        let room = (1 + lines.len() + STRIDE / 2).next_multiple_of(STRIDE);
        let mut bytes = self.seal.header()?;
        for (index, one) in (1..).zip(&lines) {
            bytes.extend(self.seal.close(index, one)?);
        }
        bytes.extend(noise(room * SLOT - bytes.len())?);
        let beside = self.path.with_extension("mark.new");
        let mut file = new_file(&beside)?;
        file.write_all(&bytes)?;
        file.sync_all()?;
        put_in_place(&beside, &self.path)?;
        (self.file, self.next, self.room) = (Some(file), 1 + lines.len(), room);
        Ok(())
    }

    fn add(&mut self, said: &[MarkLine]) -> Result<(), Error> {
        let file = self.file.as_mut().ok_or(io::Error::from(io::ErrorKind::NotFound))?;
        let mut bytes = Vec::with_capacity(said.len() * SLOT);
        for (index, one) in (self.next..).zip(said) {
            bytes.extend(self.seal.close(index, one)?);
        }
        let next = self.next + said.len();
        let room = if next > self.room { next.next_multiple_of(STRIDE) } else { self.room };
        if room > self.room {
            bytes.extend(noise((room - next) * SLOT)?);
        }
        file.seek(SeekFrom::Start((self.next * SLOT) as u64))?;
        file.write_all(&bytes)?;
        file.sync_data()?;
        (self.next, self.room) = (next, room);
        Ok(())
    }
}

/// The key for a file's slots, and what ties a slot to its file and its position.
struct Seal {
    cipher: XChaCha20Poly1305,
    casebook: String,
    /// Random for each file, so that a slot of another file is not valid here.
    file: [u8; 16],
}

impl Seal {
    fn new(key: &DataKey, casebook: &str) -> Result<Seal, Error> {
        let mut file = [0; 16];
        getrandom::fill(&mut file).map_err(|_| Error::Crypto)?;
        Ok(Seal { cipher: cipher(key), casebook: casebook.to_owned(), file })
    }

    fn of_file(key: &DataKey, casebook: &str, header: &[u8]) -> Option<Seal> {
        let seal = Seal { cipher: cipher(key), casebook: casebook.to_owned(), file: [0; 16] };
        let plain = seal.unseal(0, header)?;
        Some(Seal { file: plain.get(..16)?.try_into().ok()?, ..seal })
    }

    /// Returns the first slot, which identifies the file. It is encrypted as if the file had no id.
    fn header(&self) -> Result<Vec<u8>, Error> {
        let mut plain = [0; PLAIN];
        plain.iter_mut().zip(self.file).for_each(|(to, from)| *to = from);
        let unnamed = Seal { cipher: self.cipher.clone(), casebook: self.casebook.clone(), file: [0; 16] };
        unnamed.seal(0, &plain)
    }

    fn close(&self, index: usize, said: &MarkLine) -> Result<Vec<u8>, Error> {
        let (kind, child, head) = match said {
            MarkLine::Head(child, head) => (1, unhex::<16>(child.as_str())?, head.clone()),
            MarkLine::Opened => (2, [0; 16], Head::new(0, &[])),
            MarkLine::Closed => (3, [0; 16], Head::new(0, &[])),
            // The day takes the place of the number.
            MarkLine::Erased(child, on) => (4, unhex::<16>(child.as_str())?, Head::new(number_of(*on), &[])),
        };
        let seq = head.seq.to_be_bytes();
        let mut plain = [0; PLAIN];
        let parts = std::iter::once(kind).chain(child).chain(seq).chain(head.digest);
        plain.iter_mut().zip(parts).for_each(|(to, from)| *to = from);
        self.seal(index, &plain)
    }

    fn open(&self, index: usize, slot: &[u8]) -> Option<MarkLine> {
        let plain = self.unseal(index, slot)?;
        match plain.first()? {
            1 => {
                let seq = u32::from_be_bytes(plain.get(17..21)?.try_into().ok()?);
                Some(MarkLine::Head(ChildId::from(hex(plain.get(1..17)?)), Head::new(seq, plain.get(21..37)?)))
            }
            2 => Some(MarkLine::Opened),
            3 => Some(MarkLine::Closed),
            4 => {
                let day = u32::from_be_bytes(plain.get(17..21)?.try_into().ok()?);
                Some(MarkLine::Erased(ChildId::from(hex(plain.get(1..17)?)), day_of(day)?))
            }
            _ => None,
        }
    }

    fn place(&self, index: usize) -> Vec<u8> {
        [self.casebook.as_bytes(), &self.file, &(index as u64).to_be_bytes()].concat()
    }

    fn seal(&self, index: usize, plain: &[u8]) -> Result<Vec<u8>, Error> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|_| Error::Crypto)?;
        let payload = Payload { msg: plain, aad: &self.place(index) };
        let sealed = self.cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| Error::Crypto)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    fn unseal(&self, index: usize, slot: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = slot.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: sealed, aad: &self.place(index) };
        self.cipher.decrypt(&XNonce::from(*nonce), payload).ok()
    }
}

/// A day as a number: 20261129.
fn number_of(day: Date) -> u32 {
    let [year, month, day] = [i32::from(day.year()), i32::from(day.month()), i32::from(day.day())];
    u32::try_from(year * 10_000 + month * 100 + day).unwrap_or(0)
}

fn day_of(number: u32) -> Option<Date> {
    let part = |value: u32| i8::try_from(value % 100).ok();
    Date::new(i16::try_from(number / 10_000).ok()?, part(number / 100)?, part(number)?).ok()
}

fn cipher(key: &DataKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*key.derived(LABEL)))
}

fn noise(many: usize) -> Result<Vec<u8>, Error> {
    let mut bytes = vec![0; many];
    getrandom::fill(&mut bytes).map_err(|_| Error::Crypto)?;
    Ok(bytes)
}
