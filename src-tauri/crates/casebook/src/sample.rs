//! Children made for training. They are stored like any other child, but only they can be removed.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::data_key::random_id;
use crate::error::Error;

use crate::casebook::Casebook;
use crate::ids::ChildId;

/// The tables with data of one child, in the order of removal: rows that refer to others come first.
const REMOVALS: [&str; 6] = [
    "DELETE FROM text_index WHERE child = ?1",
    "DELETE FROM entry WHERE child = ?1",
    "DELETE FROM attachment WHERE child = ?1",
    "DELETE FROM journey WHERE child = ?1",
    "DELETE FROM child_index WHERE child = ?1",
    "DELETE FROM child WHERE id = ?1",
];

/// The key of a draft contains the id of the child or the journey.
const REMOVE_DRAFTS: &str = "DELETE FROM draft WHERE instr(key, ?1) > 0
     OR EXISTS (SELECT 1 FROM journey WHERE journey.child = ?1 AND instr(draft.key, journey.id) > 0)";

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
    /// [`Error::NotASample`] for every other child, because nothing about them can be removed.
    pub fn remove_sample(&mut self, child: &ChildId) -> Result<(), Error> {
        if !self.samples()?.contains(child) {
            return Err(Error::NotASample);
        }
        self.act(|act| {
            for sql in std::iter::once(REMOVE_DRAFTS).chain(REMOVALS) {
                act.execute(sql, [child])?;
            }
            Ok(())
        })
    }
}
