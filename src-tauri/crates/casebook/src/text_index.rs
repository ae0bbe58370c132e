//! The index of what was recorded, by which entries are found. It is made from words that it stores as they were written,
//! so it can be built again whenever the folding changes.

use rusqlite::types::Value;
use rusqlite::{Connection, Transaction, params};

use crate::entry_row::EntryRow;
use crate::error::Error;
use crate::folding;

/// The column of the folded words. Its name has the version of the folding: another folding is another column, and the
/// index is built again when a casebook is opened.
const FOLDED: &str = "folded_1";

/// Whether the index is that of this version.
pub(crate) fn is_current(connection: &Connection) -> Result<bool, Error> {
    let column = "SELECT count(*) FROM pragma_table_info('text_index') WHERE name = ?1";
    Ok(connection.prepare_cached(column)?.query_row([FOLDED], |row| row.get::<_, u32>(0))? > 0)
}

/// Builds the index again from the words that it has. Every line keeps its number, which other tables name.
pub(crate) fn build(act: &Transaction<'_>) -> Result<(), Error> {
    act.execute_batch(&format!(
        "ALTER TABLE text_index RENAME TO text_index_before;
         CREATE VIRTUAL TABLE text_index USING fts5 (
             child UNINDEXED, journey UNINDEXED, seq UNINDEXED, words UNINDEXED, {FOLDED},
             tokenize = 'ascii', prefix = '2 3'
         );
         INSERT INTO text_index (text_index, rank) VALUES ('secure-delete', 1);"
    ))?;
    {
        let mut lines =
            act.prepare("SELECT rowid, child, journey, seq, words FROM text_index_before ORDER BY rowid")?;
        let mut line = act.prepare(&format!(
            "INSERT INTO text_index (rowid, child, journey, seq, words, {FOLDED}) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
        ))?;
        let mut rows = lines.query([])?;
        while let Some(row) = rows.next()? {
            let words: String = row.get(4)?;
            let folded = folded(&words);
            let of = |at| row.get::<_, Value>(at);
            line.execute(params![of(0)?, of(1)?, of(2)?, of(3)?, words, folded])?;
        }
    }
    act.execute_batch("DROP TABLE text_index_before;")?;
    Ok(())
}

/// The words by which a text is found: folded, with a space between any two.
fn folded(text: &str) -> String {
    let words = folding::words(text);
    words.iter().map(|word| word.letters.as_str()).collect::<Vec<_>>().join(" ")
}

/// Adds a line for an entry.
pub(crate) fn put(act: &Transaction<'_>, entry: &EntryRow, words: &str) -> Result<(), Error> {
    keep_current(act)?;
    let add = format!("INSERT INTO text_index (child, journey, seq, words, {FOLDED}) VALUES (?1, ?2, ?3, ?4, ?5)");
    act.prepare_cached(&add)?.execute(params![entry.child, entry.journey, entry.seq, words, folded(words)])?;
    Ok(())
}

/// Replaces the words of a line.
pub(crate) fn reword(act: &Transaction<'_>, line: i64, words: &str) -> Result<(), Error> {
    keep_current(act)?;
    let change = format!("UPDATE text_index SET words = ?2, {FOLDED} = ?3 WHERE rowid = ?1");
    act.prepare_cached(&change)?.execute(params![line, words, folded(words)])?;
    Ok(())
}

/// A casebook that was opened on a full disk still has its earlier index when there is room again.
fn keep_current(act: &Transaction<'_>) -> Result<(), Error> {
    if is_current(act)? { Ok(()) } else { build(act) }
}
