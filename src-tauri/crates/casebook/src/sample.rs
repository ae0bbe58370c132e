//! A child made for training. They are kept like any other, except that they, and they alone, can be removed again.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::data_key::random_id;
use crate::error::Error;

use crate::casebook::Casebook;
use crate::ids::ChildId;

/// What belongs to one child, in the order in which it can be removed; what points to something goes before it.
const REMOVALS: [&str; 6] = [
    "DELETE FROM text_index WHERE child = ?1",
    "DELETE FROM entry WHERE child = ?1",
    "DELETE FROM attachment WHERE child = ?1",
    "DELETE FROM journey WHERE child = ?1",
    "DELETE FROM child_index WHERE child = ?1",
    "DELETE FROM child WHERE id = ?1",
];

/// Drafts are kept under keys that name the child, or the journey.
const REMOVE_DRAFTS: &str = "DELETE FROM draft WHERE instr(key, ?1) > 0
     OR EXISTS (SELECT 1 FROM journey WHERE journey.child = ?1 AND instr(draft.key, journey.id) > 0)";

impl Casebook {
    /// A new child for training, without any entry. Whether a child is one never changes.
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

    /// The children made for training.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn samples(&self) -> Result<BTreeSet<ChildId>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT id FROM child WHERE sample = 1")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Removes a sample child with everything written about them, in one transaction.
    ///
    /// # Errors
    /// [`Error::NotASample`] for every other child, of whom nothing can be removed.
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
