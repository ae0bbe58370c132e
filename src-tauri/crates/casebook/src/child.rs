//! Children, and the index for the list. The index is made from entries and is never the truth.

use jiff::Timestamp;
use rusqlite::{Connection, Row};

use crate::data_key::random_id;
use crate::error::Error;

use crate::casebook::Casebook;
use crate::ids::ChildId;

/// What the list shows of a child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChildRecord {
    /// The child's id.
    pub id: ChildId,
    /// The full name.
    pub name: String,
    /// The name the child is called by; empty if it is the full name.
    pub known_as: String,
    /// `YYYY-MM-DD`.
    pub born: String,
    /// The school or setting.
    pub setting: String,
    /// Whether the child is in the archive and left out of the list.
    pub archived: bool,
}

impl Casebook {
    /// Adds a new child without entries; the first entry gives the name.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn add_child(&self, now: Timestamp) -> Result<ChildId, Error> {
        self.act(|act| insert_child(act, now))
    }

    /// Returns every child that has a profile, by name, archived children last.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn children(&self) -> Result<Vec<ChildRecord>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT child, name, known_as, born, setting, archived FROM child_index ORDER BY archived, name COLLATE NOCASE",
        )?;
        let rows = statement.query_map([], from_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Returns how many entries there are about all children, without those made for training.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn number_of_entries(&self) -> Result<u64, Error> {
        let mut statement =
            self.connection.prepare_cached("SELECT coalesce(sum(head_seq), 0) FROM child WHERE sample = 0")?;
        let number: i64 = statement.query_row([], |row| row.get(0))?;
        Ok(u64::try_from(number).unwrap_or(0))
    }

    /// Returns the day on which the oldest record began, without those made for training.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn oldest_record(&self) -> Result<Option<String>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT min(created) FROM child WHERE sample = 0")?;
        let created: Option<String> = statement.query_row([], |row| row.get(0))?;
        Ok(created.and_then(|created| created.split('T').next().map(str::to_owned)))
    }

    /// Returns one child.
    ///
    /// # Errors
    /// [`Error::UnknownChild`].
    pub fn child(&self, id: &ChildId) -> Result<ChildRecord, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT child, name, known_as, born, setting, archived FROM child_index WHERE child = ?1",
        )?;
        statement.query_row([id], from_row).map_err(|error| match error {
            rusqlite::Error::QueryReturnedNoRows => Error::UnknownChild,
            other => other.into(),
        })
    }
}

pub(crate) fn insert_child(connection: &Connection, now: Timestamp) -> Result<ChildId, Error> {
    let id = ChildId::from(random_id()?);
    connection.prepare_cached("INSERT INTO child (id, created) VALUES (?1, ?2)")?.execute((&id, now.to_string()))?;
    Ok(id)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ChildRecord> {
    Ok(ChildRecord {
        id: row.get(0)?,
        name: row.get(1)?,
        known_as: row.get(2)?,
        born: row.get(3)?,
        setting: row.get(4)?,
        archived: row.get(5)?,
    })
}
