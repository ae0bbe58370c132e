//! Attached files: their bytes, stored for a child under the digest that the entry names.

use rusqlite::{Connection, OptionalExtension, Transaction};
use sha2::{Digest, Sha256};

use crate::casebook::Casebook;
use crate::data_key::hex;
use crate::entry::append_one;
use crate::entry_row::{EntryRow, NewRow};
use crate::error::Error;
use crate::ids::ChildId;

impl Casebook {
    /// Returns the digest under which a file is stored: SHA-256 as text. The entry that attaches it must name it.
    pub fn digest_of_file(bytes: &[u8]) -> String {
        hex(&Sha256::digest(bytes))
    }

    /// Adds an entry and the file that it attaches, both or neither, and returns once they are on disk.
    ///
    /// # Errors
    /// As [`Casebook::append`].
    pub fn attach(&mut self, entry: &NewRow, bytes: &[u8]) -> Result<EntryRow, Error> {
        self.act(|act| {
            let added = append_one(act, entry)?;
            keep(act, &entry.child, bytes)?;
            Ok(added)
        })
    }

    /// Adds an entry, another that attaches a file to it, and the file: all or none. Returns once they are on disk.
    ///
    /// # Errors
    /// As [`Casebook::append`].
    pub fn append_and_attach(
        &mut self,
        first: &NewRow,
        attached: &NewRow,
        bytes: &[u8],
    ) -> Result<[EntryRow; 2], Error> {
        self.act(|act| {
            let added = [append_one(act, first)?, append_one(act, attached)?];
            keep(act, &attached.child, bytes)?;
            Ok(added)
        })
    }

    /// Returns the bytes of a file that was attached to a child, after checking their digest.
    ///
    /// # Errors
    /// [`Error::AttachmentAltered`] if they are missing or do not match their digest.
    pub fn attachment(&self, child: &ChildId, sha256: &str) -> Result<Vec<u8>, Error> {
        let mut statement =
            self.connection.prepare_cached("SELECT bytes FROM attachment WHERE child = ?1 AND sha256 = ?2")?;
        let bytes: Option<Vec<u8>> = statement.query_row((child, sha256), |row| row.get(0)).optional()?;
        bytes.filter(|bytes| Casebook::digest_of_file(bytes) == sha256).ok_or(Error::AttachmentAltered)
    }
}

/// Whether a file that an entry names is stored for its child.
pub(crate) fn is_there(connection: &Connection, child: &ChildId, sha256: &str) -> Result<bool, Error> {
    let mut statement = connection.prepare_cached("SELECT 1 FROM attachment WHERE child = ?1 AND sha256 = ?2")?;
    Ok(statement.exists((child, sha256))?)
}

/// Checks that a file matches its digest, by its row. One at a time, because all of them may not fit into memory.
pub(crate) fn verify_file(connection: &Connection, row: i64) -> Result<(), Error> {
    let mut statement = connection.prepare_cached("SELECT sha256, bytes FROM attachment WHERE rowid = ?1")?;
    let (sha256, bytes): (String, Vec<u8>) = statement.query_row([row], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if Casebook::digest_of_file(&bytes) == sha256 { Ok(()) } else { Err(Error::AttachmentAltered) }
}

/// Stores a file. A file that the child already has is stored only once.
fn keep(transaction: &Transaction<'_>, child: &ChildId, bytes: &[u8]) -> Result<(), Error> {
    let sha256 = Casebook::digest_of_file(bytes);
    transaction
        .prepare_cached("INSERT INTO attachment (child, sha256, bytes) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?
        .execute((child, sha256, bytes))?;
    Ok(())
}
