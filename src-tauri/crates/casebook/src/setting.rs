//! Small values that belong to the casebook and not to the computer.

use rusqlite::OptionalExtension;

use crate::casebook::Casebook;
use crate::error::Error;

impl Casebook {
    /// Returns the value stored under `key`. `None` if there is none.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn setting(&self, key: &str) -> Result<Option<String>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }

    /// Stores `value` under `key`, or removes what is stored there if there is no value.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn set_or_remove(&self, key: &str, value: Option<&str>) -> Result<(), Error> {
        match value {
            Some(value) => self.put_setting(key, value),
            None => self.act(|act| Ok(act.execute("DELETE FROM setting WHERE key = ?1", [key]).map(drop)?)),
        }
    }

    /// Stores `value` under `key`.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn put_setting(&self, key: &str, value: &str) -> Result<(), Error> {
        self.act(|act| {
            act.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)", [key, value])?;
            Ok(())
        })
    }
}
