//! A simple search for comparison: every text in one encrypted table, searched from end to end with `LIKE`.

use std::path::Path;

use casebook::Casebook;
use rusqlite::Connection;

use crate::crowd::{PASSPHRASE, TODAY, noon};

/// The same number of results as in the app.
const MOST: u32 = 60;

pub(crate) struct Peer(Connection);

/// Encrypts a new database, as a casebook is encrypted.
pub(crate) fn key() -> String {
    format!("PRAGMA key = \"x'{}'\";", "5e".repeat(48))
}

impl Peer {
    /// Copies the entries into a separate table, encrypted like the casebook.
    pub(crate) fn copy(folder: &Path) -> Peer {
        let now = noon(TODAY);
        let casebook = Casebook::open(&folder.join("data/casebook"), PASSPHRASE, now).unwrap();
        let connection = Connection::open(folder.join("peer.db")).unwrap();
        connection.execute_batch(&key()).unwrap();
        connection.execute_batch("CREATE TABLE entry (child TEXT, seq INTEGER, body TEXT); BEGIN").unwrap();
        for child in casebook.children().unwrap() {
            for entry in casebook.entries(&child.id).unwrap() {
                let mut insert = connection.prepare_cached("INSERT INTO entry VALUES (?1, ?2, ?3)").unwrap();
                insert.execute((entry.child, entry.seq, entry.body)).unwrap();
            }
        }
        connection.execute_batch("COMMIT").unwrap();
        Peer(connection)
    }

    pub(crate) fn find(&self, text: &str) -> Vec<(String, u32, String)> {
        let mut statement = self
            .0
            .prepare_cached("SELECT child, seq, body FROM entry WHERE body LIKE ?1 ORDER BY rowid DESC LIMIT ?2")
            .unwrap();
        let rows = statement.query_map((format!("%{text}%"), MOST), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
        rows.unwrap().map(Result::unwrap).collect()
    }

    /// Reads every entry, and returns how many bytes they have.
    pub(crate) fn read_all(&self) -> usize {
        let mut statement = self.0.prepare_cached("SELECT child, seq, body FROM entry").unwrap();
        let rows = statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
        rows.unwrap().map(Result::unwrap).map(|(_, _, body): (String, u32, String)| body.len()).sum()
    }
}
