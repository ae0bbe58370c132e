//! What the end of a record is within one database: the trace that remains, and what is removed.

use jiff::civil::Date;
use rusqlite::Connection;

use crate::error::Error;
use crate::high_water_mark::Erased;
use crate::ids::ChildId;

/// The tables with data of one child, in the order of removal: rows that refer to others come first. The key of a draft
/// contains the id of the child or the journey.
const REMOVALS: [(&str, &str); 9] = [
    (
        "draft",
        "DELETE FROM draft WHERE instr(key, ?1) > 0
         OR EXISTS (SELECT 1 FROM journey WHERE journey.child = ?1 AND instr(draft.key, journey.id) > 0)",
    ),
    ("text_line", "DELETE FROM text_line WHERE child = ?1"),
    ("text_index", "DELETE FROM text_index WHERE child = ?1"),
    ("entry", "DELETE FROM entry WHERE child = ?1"),
    ("attachment", "DELETE FROM attachment WHERE child = ?1"),
    // A record that was joined with this one and separated again can have entries on its journeys. Those stay with it.
    (
        "journey",
        "UPDATE journey SET child = (SELECT entry.child FROM entry WHERE entry.journey = journey.id)
         WHERE child = ?1 AND EXISTS (SELECT 1 FROM entry WHERE entry.journey = journey.id)",
    ),
    ("journey", "DELETE FROM journey WHERE child = ?1"),
    ("child_index", "DELETE FROM child_index WHERE child = ?1"),
    ("child", "DELETE FROM child WHERE id = ?1"),
];

/// Stored with the act, and removed once no trace is left in any file of the folder.
pub(crate) const UNFINISHED: &str = "erasure-unfinished";

/// What an erasure did beyond the database.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erasure {
    /// How many copies in the folder were written again without the record.
    pub rewritten: usize,
    /// How many files were removed because they were damaged, so that nobody could tell what was in them.
    pub removed: usize,
    /// How many files could not be read and may belong to another casebook. They were left.
    pub left: usize,
    /// Whether everything was done. If not, the next opening goes on.
    pub is_finished: bool,
}

/// Writes down that a record was erased, and when.
pub(crate) fn trace(connection: &Connection, child: &ChildId, on: Date) -> Result<(), Error> {
    let sql = "INSERT INTO erased (child, on_date) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    connection.execute(sql, (child, on.to_string()))?;
    Ok(())
}

/// Removes everything of a child. The triggers of the schema refuse it for everybody who may not be removed.
pub(crate) fn remove(connection: &Connection, child: &ChildId) -> Result<(), Error> {
    for (table, sql) in REMOVALS {
        // A copy may be from an earlier version, without some tables.
        if has_table(connection, table)? {
            connection.execute(sql, [child])?;
        }
    }
    Ok(())
}

pub(crate) fn has_table(connection: &Connection, table: &str) -> Result<bool, Error> {
    let sql = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)";
    Ok(connection.query_row(sql, [table], |row| row.get(0))?)
}

/// Returns the records that a database knows to be erased. One of an earlier version knows none.
pub(crate) fn erased_in(connection: &Connection) -> Result<Erased, Error> {
    if !has_table(connection, "erased")? {
        return Ok(Erased::new());
    }
    let mut statement = connection.prepare("SELECT child, on_date FROM erased")?;
    let rows = statement.query_map([], |row| {
        let day: String = row.get(1)?;
        Ok((row.get(0)?, day))
    })?;
    let mut erased = Erased::new();
    for row in rows {
        let (child, day) = row?;
        erased.insert(child, day.parse().map_err(|_| Error::DatabaseUnreadable)?);
    }
    Ok(erased)
}
