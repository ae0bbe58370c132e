//! Whether the pages of a database are as they were written.

use rusqlite::Connection;

use crate::error::Error;

/// Whether every page is as it was written and the structure is intact.
pub(crate) fn is_sound(connection: &Connection) -> Result<bool, Error> {
    let mut pages = connection.prepare("PRAGMA cipher_integrity_check")?;
    if pages.query([])?.next()?.is_some() {
        return Ok(false);
    }
    has_structure(connection)
}

/// Whether every page in use can be read and is in its place.
pub(crate) fn has_structure(connection: &Connection) -> Result<bool, Error> {
    let structure: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    Ok(structure == "ok")
}
