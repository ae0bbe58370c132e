//! Proving that a casebook is whole: its pages, its structure, the chain of every child's entries, and every attached file.

use rusqlite::Connection;

use crate::attachment::verify_attachments;
use crate::backup::is_sound;
use crate::entry::verify_chain;
use crate::error::Error;
use crate::{Casebook, ChildId};

impl Casebook {
    /// Checks every page, the structure, the chain of every child's entries, and every attached file.
    ///
    /// # Errors
    /// [`Error::DatabaseUnreadable`], [`Error::Altered`] with the first entry that does not fit, or [`Error::AttachmentAltered`].
    pub fn verify(&self) -> Result<(), Error> {
        verify(&self.connection)
    }
}

pub(crate) fn verify(connection: &Connection) -> Result<(), Error> {
    // The check of pages reads the file alone, so what is still in the log goes there first.
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    if !is_sound(connection)? || points_nowhere(connection)? {
        return Err(Error::DatabaseUnreadable);
    }
    every_child(connection)?.iter().try_for_each(|child| verify_chain(connection, child))?;
    // A casebook of the first version could hold no files.
    let holds_files = "SELECT count(*) FROM sqlite_schema WHERE name = 'attachment'";
    let holds_files: bool = connection.query_row(holds_files, [], |row| row.get(0))?;
    if holds_files { verify_attachments(connection) } else { Ok(()) }
}

fn points_nowhere(connection: &Connection) -> Result<bool, Error> {
    let mut dangling = connection.prepare("PRAGMA foreign_key_check")?;
    Ok(dangling.query([])?.next()?.is_some())
}

/// From the entries' own table too: a child whose line in the list is gone is looked at all the same.
fn every_child(connection: &Connection) -> Result<Vec<ChildId>, Error> {
    let mut statement = connection.prepare_cached("SELECT id FROM child UNION SELECT child FROM entry")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
