//! Searches children and what was recorded about them.

use rusqlite::{OptionalExtension, Transaction, params};

use crate::casebook::Casebook;
use crate::entry_row::{EntryRow, Reworded, entry_of};
use crate::error::Error;
use crate::folding::{self, Word};
use crate::ids::{ChildId, JourneyId};
use crate::text_index;

/// Was put around each match by an earlier version. It is removed from every text that is stored.
pub(crate) const MARK: &str = "\u{1}";

/// How many of the newest lines are searched first, and how many times as many in each part that follows.
const FIRST_LINES: i64 = 4_000;
const GROWTH: i64 = 8;

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
    /// How it is typed does not matter ([`folding`]); in a script without spaces, a word is found within a sentence.
    ///
    /// Nothing is ranked, because that would read every entry with a word, and some words are in most of them.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn search(&self, text: &str, most: u32) -> Result<Vec<Hit>, Error> {
        let wanted = folding::words(text);
        let Some(last) = wanted.last() else { return Ok(Vec::new()) };
        let whole = query(&wanted);
        let mut hits = self.newest(&whole, &wanted, most)?;
        let room = usize::try_from(most).unwrap_or(usize::MAX);
        if hits.len() < room && can_be_begun(&last.letters) {
            let begun = self.newest(&format!("{whole}*"), &wanted, most)?;
            let is_new = |hit: &Hit| !hits.iter().any(|known| (&known.child, known.seq) == (&hit.child, hit.seq));
            let more: Vec<Hit> = begun.into_iter().filter(is_new).collect();
            hits.extend(more);
            hits.truncate(room);
        }
        Ok(hits)
    }

    /// Looks among the newest lines first, then among more and more of those before them.
    ///
    /// Each part is read from its oldest line on. From the newest on, SQLite would let the list of all lines grow by eight at a
    /// time for a prefix, and each time copy and wipe the list, which takes many seconds for a common beginning.
    fn newest(&self, query: &str, wanted: &[Word], most: u32) -> Result<Vec<Hit>, Error> {
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let (mut lines, mut to, mut many) = (Vec::new(), self.last_line()?, FIRST_LINES);
        while to > 0 && lines.len() < most {
            let from = to.saturating_sub(many).max(0);
            lines.extend(self.lines_with(query, from, to)?.into_iter().rev());
            (to, many) = (from, many.saturating_mul(GROWTH));
        }
        lines.truncate(most);
        lines.into_iter().map(|line| self.hit(line, wanted)).collect()
    }

    /// Returns the number of the newest line; 0 if there is none.
    fn last_line(&self) -> Result<i64, Error> {
        let mut statement =
            self.connection.prepare_cached("SELECT rowid FROM text_index ORDER BY rowid DESC LIMIT 1")?;
        Ok(statement.query_row([], |row| row.get(0)).optional()?.unwrap_or(0))
    }

    /// Returns the lines after `from`, up to `to`, that match, the oldest first.
    fn lines_with(&self, query: &str, from: i64, to: i64) -> Result<Vec<i64>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT rowid FROM text_index WHERE text_index MATCH ?1 AND rowid > ?2 AND rowid <= ?3 ORDER BY rowid",
        )?;
        let rows = statement.query_map(params![query, from, to], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn hit(&self, line: i64, wanted: &[Word]) -> Result<Hit, Error> {
        let mut statement =
            self.connection.prepare_cached("SELECT child, journey, seq, words FROM text_index WHERE rowid = ?1")?;
        Ok(statement.query_row([line], |row| {
            let words: String = row.get(3)?;
            let pieces = around(&words, wanted);
            Ok(Hit { child: row.get(0)?, journey: row.get(1)?, seq: row.get(2)?, pieces })
        })?)
    }
}

pub(crate) fn put_words(transaction: &Transaction<'_>, entry: &EntryRow, words: &str) -> Result<(), Error> {
    let words = without_marks(words);
    if words.trim().is_empty() {
        return Ok(());
    }
    text_index::put(transaction, entry, &words)?;
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
        text_index::reword(transaction, line, &words)?;
    } else if let Some(entry) = entry_of(transaction, &now.child, now.seq)? {
        put_words(transaction, &entry, &words)?;
    }
    Ok(())
}

fn without_marks(words: &str) -> String {
    words.replace(MARK, " ")
}

/// Returns the query with each word quoted, so that no typed text is read as query language. Words of a script without
/// spaces stay together, as they were typed.
fn query(wanted: &[Word]) -> String {
    let mut phrases: Vec<String> = Vec::new();
    for word in wanted {
        match phrases.last_mut().filter(|_| word.follows) {
            Some(phrase) => phrase.extend([" ", &word.letters]),
            None => phrases.push(word.letters.clone()),
        }
    }
    phrases.iter().map(|phrase| format!("\"{phrase}\"")).collect::<Vec<_>>().join(" ")
}

/// A single letter begins a word of nearly every entry.
fn can_be_begun(word: &str) -> bool {
    word.chars().nth(1).is_some()
}

/// How many words of a text are shown, and how many of them before the first match.
const SHOWN: usize = 16;
const SHOWN_BEFORE: usize = 5;

/// Returns the text around the first match, in pieces; every second piece is a match.
fn around(text: &str, wanted: &[Word]) -> Vec<String> {
    let words = folding::words(text);
    let begun = wanted.last().map(|word| word.letters.as_str()).filter(|last| can_be_begun(last));
    let is_match = |word: &Word| {
        let is_begun = begun.is_some_and(|begun| word.letters.starts_with(begun));
        is_begun || wanted.iter().any(|one| one.letters == word.letters)
    };
    let first = words.iter().position(is_match).unwrap_or(0);
    let begin = if words.len() <= SHOWN { 0 } else { first.saturating_sub(SHOWN_BEFORE).min(words.len() - SHOWN) };
    let end = words.len().min(begin + SHOWN);
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let mut done = if begin == 0 { 0 } else { words.get(begin).map_or(0, |word| word.from) };
    let mut pieces = vec![String::from(if begin == 0 { "" } else { "…" })];
    for word in words.get(begin..end).unwrap_or_default().iter().filter(|word| is_match(word)) {
        // Characters of one word are one match.
        let joins = pieces.len() > 2 && done == word.from && word.follows;
        match pieces.iter_mut().rev().nth(1).filter(|_| joins) {
            Some(before) => before.push_str(part(word.from, word.to)),
            None => {
                pieces.last_mut().into_iter().for_each(|piece| piece.push_str(part(done, word.from)));
                pieces.extend([part(word.from, word.to).to_owned(), String::new()]);
            }
        }
        done = word.to;
    }
    let (to, more) = match words.get(end.wrapping_sub(1)).filter(|_| end < words.len()) {
        Some(word) => (word.to, "…"),
        None => (text.len(), ""),
    };
    pieces.last_mut().into_iter().for_each(|piece| {
        piece.push_str(part(done, to));
        piece.push_str(more);
    });
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, typed: &str) -> String {
        let pieces = around(text, &folding::words(typed));
        let mark = |(at, piece): (usize, &String)| if at % 2 == 1 { format!("[{piece}]") } else { piece.clone() };
        pieces.iter().enumerate().map(mark).collect()
    }

    #[test]
    fn matches_are_marked_in_the_original_text() {
        assert_eq!(shown("Zoë asked Łukasz.", "lukasz zoe"), "[Zoë] asked [Łukasz].");
        assert_eq!(shown("Trains, and more trains", "train"), "[Trains], and more [trains]");
        assert_eq!(shown("她喜欢学校的图书馆", "学校"), "她喜欢[学校]的图书馆");
        assert_eq!(shown("nothing here", "elsewhere"), "nothing here");
        let long = (0..40).map(|number| format!("w{number}")).collect::<Vec<_>>().join(" ");
        let around = shown(&long, "w20");
        assert!(around.starts_with("…w15 ") && around.contains(" [w20] ") && around.ends_with(" w30…"), "{around}");
        assert!(shown(&long, "w1").starts_with("w0 [w1] w2") && shown(&long, "w39").ends_with("w38 [w39]"));
    }

    #[test]
    fn typed_text_is_never_query_language() {
        assert_eq!(query(&folding::words("a\" OR b* NEAR(学校) -c:")), "\"a\" \"or\" \"b\" \"near\" \"学 校\" \"c\"");
    }
}
