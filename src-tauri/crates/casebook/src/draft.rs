//! Drafts: unsaved text, stored as typed until it is saved or discarded. They are not part of the record.

use jiff::Timestamp;
use rusqlite::OptionalExtension;

use crate::casebook::Casebook;
use crate::error::Error;

/// Text that was typed and not saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What was typed, as the app stores it.
    pub text: String,
    /// When it was stored.
    pub at: String,
}

impl Casebook {
    /// Stores the text that is being typed under `key`, replacing the earlier one. It is on disk when this returns.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn keep_draft(&self, key: &str, text: &str, now: Timestamp) -> Result<(), Error> {
        let sql = "INSERT OR REPLACE INTO draft (key, text, at) VALUES (?1, ?2, ?3)";
        self.act(|act| {
            act.prepare_cached(sql)?.execute((key, text, now.to_string()))?;
            Ok(())
        })
    }

    /// Returns the draft under `key`.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn draft(&self, key: &str) -> Result<Option<Draft>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT text, at FROM draft WHERE key = ?1")?;
        Ok(statement.query_row([key], |row| Ok(Draft { text: row.get(0)?, at: row.get(1)? })).optional()?)
    }

    /// Returns the key of every draft, and when it was stored, the newest first.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn drafts(&self) -> Result<Vec<(String, String)>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT key, at FROM draft ORDER BY at DESC, key")?;
        let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Removes a draft that was saved or is no longer wanted.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn drop_draft(&self, key: &str) -> Result<(), Error> {
        self.act(|act| {
            act.prepare_cached("DELETE FROM draft WHERE key = ?1")?.execute([key])?;
            Ok(())
        })
    }
}
