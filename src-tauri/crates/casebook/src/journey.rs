//! Journeys and their editions. Editions are stored completely, so that an old record can always be read.

use std::collections::BTreeMap;
use std::io;

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use sha2::{Digest, Sha256};

use crate::data_key::{hex, random_id};
use crate::entry::append_one;
use crate::entry_row::{EntryRow, NewRow};
use crate::error::Error;

use crate::casebook::Casebook;
use crate::ids::{ChildId, JourneyId};

/// One child on one pathway edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JourneyRecord {
    /// The journey's id.
    pub id: JourneyId,
    /// The child who is on it.
    pub child: ChildId,
    /// The id of the pathway.
    pub pathway: String,
    /// The version of the edition.
    pub version: u32,
    /// The digest of the edition.
    pub edition: String,
}

impl Casebook {
    /// Returns the digest under which an edition is stored: SHA-256 over the names and bytes of its files, as text.
    pub fn digest_of_edition(files: &BTreeMap<String, Vec<u8>>) -> String {
        let mut hash = Sha256::new();
        for (name, bytes) in files {
            for part in [name.as_bytes(), bytes.as_slice()] {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part);
            }
        }
        hex(&hash.finalize())
    }

    /// Adds a new journey and its first entry: both or neither. The `journey` of the entry is filled in here.
    ///
    /// # Errors
    /// As [`Casebook::add_journey`].
    pub fn begin_journey(
        &mut self,
        pathway: &str,
        version: u32,
        files: &BTreeMap<String, Vec<u8>>,
        mut first: NewRow,
    ) -> Result<(JourneyRecord, EntryRow), Error> {
        self.child(&first.child)?;
        self.act(|act| {
            let record = insert(act, &first.child, pathway, version, files)?;
            first.journey = Some(record.id.clone());
            let entry = append_one(act, &first)?;
            Ok((record, entry))
        })
    }

    /// Returns the journeys of one child, in the order in which they began.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn journeys(&self, child: &ChildId) -> Result<Vec<JourneyRecord>, Error> {
        let mut statement =
            self.connection.prepare_cached(&format!("{SELECT} WHERE journey.child = ?1 ORDER BY journey.rowid"))?;
        let rows = statement.query_map([child], from_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Returns one journey. `None` if it does not exist.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn journey(&self, id: &JourneyId) -> Result<Option<JourneyRecord>, Error> {
        let mut statement = self.connection.prepare_cached(&format!("{SELECT} WHERE journey.id = ?1"))?;
        Ok(statement.query_row([id], from_row).optional()?)
    }

    /// Returns the files of an edition. `None` if it is not stored.
    ///
    /// # Errors
    /// [`Error::Sql`], [`Error::DatabaseUnreadable`] if what was stored has changed.
    pub fn edition(&self, digest: &str) -> Result<Option<BTreeMap<String, Vec<u8>>>, Error> {
        edition_of(&self.connection, digest)
    }
}

pub(crate) fn edition_of(connection: &Connection, digest: &str) -> Result<Option<BTreeMap<String, Vec<u8>>>, Error> {
    let mut statement = connection.prepare_cached("SELECT files FROM edition WHERE digest = ?1")?;
    let Some(texts) = statement.query_row([digest], |row| row.get::<_, String>(0)).optional()? else {
        return Ok(None);
    };
    let texts: BTreeMap<String, String> = serde_json::from_str(&texts).map_err(|_| Error::DatabaseUnreadable)?;
    let files: BTreeMap<String, Vec<u8>> = texts.into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
    if Casebook::digest_of_edition(&files) == digest { Ok(Some(files)) } else { Err(Error::DatabaseUnreadable) }
}

pub(crate) fn insert(
    transaction: &Transaction<'_>,
    child: &ChildId,
    pathway: &str,
    version: u32,
    files: &BTreeMap<String, Vec<u8>>,
) -> Result<JourneyRecord, Error> {
    let edition = Casebook::digest_of_edition(files);
    transaction.execute(
        "INSERT INTO edition (digest, pathway, version, files) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (digest) DO NOTHING",
        params![edition, pathway, version, as_texts(files)?],
    )?;
    let id = JourneyId::from(random_id()?);
    transaction.execute(
        "INSERT INTO journey (id, child, pathway, edition) VALUES (?1, ?2, ?3, ?4)",
        params![id, child, pathway, edition],
    )?;
    Ok(JourneyRecord { id, child: child.clone(), pathway: pathway.to_owned(), version, edition })
}

/// Returns a JSON object of name to text. Fails for bytes that are not text: repaired ones would no longer match the
/// digest.
fn as_texts(files: &BTreeMap<String, Vec<u8>>) -> Result<String, Error> {
    let texts: Result<BTreeMap<&str, &str>, _> =
        files.iter().map(|(name, bytes)| Ok((name.as_str(), std::str::from_utf8(bytes)?))).collect();
    let texts =
        texts.map_err(|error: std::str::Utf8Error| Error::Io(io::Error::new(io::ErrorKind::InvalidData, error)))?;
    serde_json::to_string(&texts).map_err(|error| Error::Io(error.into()))
}

pub(crate) const SELECT: &str = "SELECT journey.id, journey.child, journey.pathway, edition.version, journey.edition
     FROM journey JOIN edition ON edition.digest = journey.edition";

pub(crate) fn from_row(row: &Row<'_>) -> rusqlite::Result<JourneyRecord> {
    Ok(JourneyRecord {
        id: row.get(0)?,
        child: row.get(1)?,
        pathway: row.get(2)?,
        version: row.get(3)?,
        edition: row.get(4)?,
    })
}
