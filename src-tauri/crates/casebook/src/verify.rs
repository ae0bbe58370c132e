//! Proving that a casebook is whole: its pages, its structure, the chain of every child's entries, and every attached file.

use crate::backup::is_sound;
use crate::error::Error;
use crate::{Casebook, ChildId};

impl Casebook {
    /// Checks every page, the structure, the chain of every child's entries, and every attached file.
    ///
    /// # Errors
    /// [`Error::DatabaseUnreadable`], [`Error::Altered`] with the first entry that does not fit, or [`Error::AttachmentAltered`].
    pub fn verify(&self) -> Result<(), Error> {
        // The check of pages reads the file alone, so what is still in the log goes there first.
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        if !is_sound(&self.connection)? || self.points_nowhere()? {
            return Err(Error::DatabaseUnreadable);
        }
        self.every_child()?.iter().try_for_each(|child| self.verify_chain(child))?;
        self.verify_attachments()
    }

    fn points_nowhere(&self) -> Result<bool, Error> {
        let mut dangling = self.connection.prepare("PRAGMA foreign_key_check")?;
        Ok(dangling.query([])?.next()?.is_some())
    }

    /// From the entries' own table too: a child whose line in the list is gone is looked at all the same.
    fn every_child(&self) -> Result<Vec<ChildId>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT id FROM child UNION SELECT child FROM entry")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
