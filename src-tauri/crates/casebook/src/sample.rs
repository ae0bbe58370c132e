//! Children made for training. They are stored like any other child, but they can be removed without a trace.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::data_key::random_id;
use crate::error::Error;

use crate::casebook::Casebook;
use crate::ended::remove;
use crate::ids::ChildId;

impl Casebook {
    /// Adds a new child for training, without entries. This property never changes.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`].
    pub fn add_sample(&self, now: Timestamp) -> Result<ChildId, Error> {
        let id = ChildId::from(random_id()?);
        self.act(|act| {
            act.execute("INSERT INTO child (id, created, sample) VALUES (?1, ?2, 1)", (&id, now.to_string()))?;
            Ok(())
        })?;
        Ok(id)
    }

    /// Returns the ids of the children made for training.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn samples(&self) -> Result<BTreeSet<ChildId>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT id FROM child WHERE sample = 1")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Removes a child made for training, with everything recorded about them, in one transaction.
    ///
    /// # Errors
    /// [`Error::NotASample`] for every other child: see [`Casebook::erase`].
    pub fn remove_sample(&mut self, child: &ChildId) -> Result<(), Error> {
        if !self.samples()?.contains(child) {
            return Err(Error::NotASample);
        }
        self.act(|act| remove(act, child))
    }
}
