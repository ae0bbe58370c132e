//! An entry as a row of the database: its fields, how it is read, and its digest.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

use crate::child::ChildRecord;
use crate::error::Error;
use crate::ids::{ChildId, JourneyId};

/// One entry as it is stored in the casebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryRow {
    /// The child the entry belongs to.
    pub child: ChildId,
    /// The number of the entry, from 1 for each child. Entries are ordered by it, never by a clock.
    pub seq: u32,
    /// `None` for an entry that concerns every journey of the child.
    pub journey: Option<JourneyId>,
    /// The kind of entry, as the app names it.
    pub kind: String,
    /// The content as JSON, which this crate does not read.
    pub body: String,
    /// When it was written, as an RFC 3339 timestamp.
    pub at: String,
    /// The day the entry is dated, as `YYYY-MM-DD`.
    pub on: String,
    /// The name of the person who wrote it.
    pub by_name: String,
    /// The role of the person who wrote it.
    pub by_role: String,
    /// The digest of the child's entry before this one; empty for the first.
    pub previous: Vec<u8>,
    /// SHA-256 over every field of this entry and the digest before it.
    pub digest: Vec<u8>,
}

/// An entry to be added.
#[derive(Clone, Debug)]
pub struct NewRow {
    /// The child the entry belongs to.
    pub child: ChildId,
    /// The journey it belongs to; `None` if it concerns every journey of the child.
    pub journey: Option<JourneyId>,
    /// The kind of entry, as the app names it.
    pub kind: String,
    /// The content as JSON, which this crate does not read.
    pub body: String,
    /// When it is written.
    pub at: Timestamp,
    /// The day the entry is dated.
    pub on: Date,
    /// The name of the person who writes it.
    pub by_name: String,
    /// The role of the person who writes it.
    pub by_role: String,
    /// Words by which the entry can be found.
    pub search: Option<String>,
    /// The child's line in the list, if this entry changes it.
    pub index: Option<ChildRecord>,
}

/// The new words by which an earlier entry is found; `None` if it should no longer be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reworded {
    /// The child the entry belongs to.
    pub child: ChildId,
    /// The number of the entry.
    pub seq: u32,
    /// The new words; `None` if the entry should no longer be found.
    pub words: Option<String>,
}

pub(crate) const SELECT: &str =
    "SELECT child, seq, journey, kind, body, at, on_date, by_name, by_role, previous, digest FROM entry";

pub(crate) fn entries_of(connection: &Connection, child: &ChildId) -> Result<Vec<EntryRow>, Error> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} WHERE child = ?1 ORDER BY seq"))?;
    let rows = statement.query_map([child], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn entry_of(connection: &Connection, child: &ChildId, seq: u32) -> Result<Option<EntryRow>, Error> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} WHERE child = ?1 AND seq = ?2"))?;
    Ok(statement.query_row(params![child, seq], from_row).optional()?)
}

pub(crate) fn from_row(row: &Row<'_>) -> rusqlite::Result<EntryRow> {
    Ok(EntryRow {
        child: row.get(0)?,
        seq: row.get(1)?,
        journey: row.get(2)?,
        kind: row.get(3)?,
        body: row.get(4)?,
        at: row.get(5)?,
        on: row.get(6)?,
        by_name: row.get(7)?,
        by_role: row.get(8)?,
        previous: row.get(9)?,
        digest: row.get(10)?,
    })
}

/// Returns SHA-256 over every field, each with its length before it, including the digest of the previous entry.
pub(crate) fn digest_of(entry: &EntryRow) -> Vec<u8> {
    let mut hash = Sha256::new();
    let seq = entry.seq.to_string();
    let journey = entry.journey.as_ref().map_or_else(|| String::from("-"), |journey| format!("+{journey}"));
    let fields: [&[u8]; 10] = [
        entry.child.as_str().as_bytes(),
        seq.as_bytes(),
        journey.as_bytes(),
        entry.kind.as_bytes(),
        entry.body.as_bytes(),
        entry.at.as_bytes(),
        entry.on.as_bytes(),
        entry.by_name.as_bytes(),
        entry.by_role.as_bytes(),
        &entry.previous,
    ];
    for field in fields {
        hash.update((field.len() as u64).to_be_bytes());
        hash.update(field);
    }
    hash.finalize().to_vec()
}
