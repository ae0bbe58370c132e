//! Searches children and what was recorded about them.

use rusqlite::{OptionalExtension, Transaction, params};

use crate::casebook::Casebook;
use crate::entry_row::{EntryRow, Reworded, entry_of};
use crate::error::Error;
use crate::ids::{ChildId, JourneyId};

/// Comes before and after each match in a snippet. It is removed from every text that is stored.
pub(crate) const MARK: &str = "\u{1}";

/// One entry that matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The child the entry belongs to.
    pub child: ChildId,
    /// The journey it belongs to, if it belongs to one.
    pub journey: Option<JourneyId>,
    /// The number of the entry.
    pub seq: u32,
    /// The text around the match, in pieces; every second piece is a match.
    pub pieces: Vec<String>,
}

impl Casebook {
    /// Returns entries with every word of `text`, newest first; then those in which the last word is only a prefix.
    /// Accents and case do not matter.
    ///
    /// Nothing is ranked, because that would read every entry with a word, and some words are in most of them.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn search(&self, text: &str, most: u32) -> Result<Vec<Hit>, Error> {
        let Some(whole) = query(text) else { return Ok(Vec::new()) };
        let mut hits = self.newest(&whole, most)?;
        let room = usize::try_from(most).unwrap_or(usize::MAX);
        // A single letter begins a word of nearly every entry.
        if hits.len() < room && last_word(text).is_some_and(|word| word.chars().nth(1).is_some()) {
            let begun = self.newest(&format!("{whole}*"), most)?;
            let is_new = |hit: &Hit| !hits.iter().any(|known| (&known.child, known.seq) == (&hit.child, hit.seq));
            let more: Vec<Hit> = begun.into_iter().filter(is_new).collect();
            hits.extend(more);
            hits.truncate(room);
        }
        Ok(hits)
    }

    fn newest(&self, query: &str, most: u32) -> Result<Vec<Hit>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT child, journey, seq, snippet(text_index, 3, ?2, ?2, '…', 16) FROM text_index
             WHERE text_index MATCH ?1 ORDER BY rowid DESC LIMIT ?3",
        )?;
        let rows = statement.query_map((query, MARK, most), |row| {
            let snippet: String = row.get(3)?;
            let pieces = snippet.split(MARK).map(str::to_owned).collect();
            Ok(Hit { child: row.get(0)?, journey: row.get(1)?, seq: row.get(2)?, pieces })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

pub(crate) fn put_words(transaction: &Transaction<'_>, entry: &EntryRow, words: &str) -> Result<(), Error> {
    let words = without_marks(words);
    if words.trim().is_empty() {
        return Ok(());
    }
    transaction
        .prepare_cached("INSERT INTO text_index (child, journey, seq, words) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![entry.child, entry.journey, entry.seq, words])?;
    transaction
        .prepare_cached("INSERT INTO text_line (child, seq, line) VALUES (?1, ?2, last_insert_rowid())")?
        .execute(params![entry.child, entry.seq])?;
    Ok(())
}

/// Replaces the words in the line of an entry. The line remains, even if it is empty, because entries are found in the
/// order in which they were written.
pub(crate) fn reword(transaction: &Transaction<'_>, now: &Reworded) -> Result<(), Error> {
    let words = now.words.as_deref().map(without_marks).unwrap_or_default();
    let line: Option<i64> = transaction
        .prepare_cached("SELECT line FROM text_line WHERE child = ?1 AND seq = ?2")?
        .query_row(params![now.child, now.seq], |row| row.get(0))
        .optional()?;
    if let Some(line) = line {
        transaction
            .prepare_cached("UPDATE text_index SET words = ?2 WHERE rowid = ?1")?
            .execute(params![line, words])?;
    } else if let Some(entry) = entry_of(transaction, &now.child, now.seq)? {
        put_words(transaction, &entry, &words)?;
    }
    Ok(())
}

fn without_marks(words: &str) -> String {
    words.replace(MARK, " ")
}

/// Returns the query with each word quoted, so that no typed text is read as query language.
fn query(text: &str) -> Option<String> {
    let quoted: Vec<String> = words(text).map(|word| format!("\"{word}\"")).collect();
    (!quoted.is_empty()).then(|| quoted.join(" "))
}

fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn last_word(text: &str) -> Option<&str> {
    words(text).next_back()
}
