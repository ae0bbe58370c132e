//! Measures one durable entry beside the same row in plain SQLite and SQLCipher, and unlocking beside Argon2 alone.

use std::path::Path;
use std::time::Instant;

use acceptance::Accepted;
use acceptance::measured::{Aim, Row, Runs, milliseconds};
use argon2::{Algorithm, Argon2, Params, Version};
use casebook::{Casebook, KeyCost, NewRow};
use navigator::wire::{Me, Role};
use navigator::{Clock, Content, Folders, Navigator};
use rusqlite::Connection;

use crate::SEED;
use crate::crowd::{PASSPHRASE, TODAY, make, noon};
use crate::peer::key;

const APPENDS: usize = 300;
const UNLOCKS: usize = 7;

pub(crate) async fn measure() -> Vec<Row> {
    [append().await, unlock().await].concat()
}

/// One entry of a hundred characters, acknowledged only when it is on disk.
async fn append() -> Vec<Row> {
    let folder = tempfile::tempdir().unwrap();
    let child = make(folder.path(), 1, 10, SEED).await.remove(0);
    let mut casebook = Casebook::open(&folder.path().join("data/casebook"), PASSPHRASE, noon(TODAY)).unwrap();
    let words = "Rang home before school. ".repeat(4);
    let entry = NewRow {
        child,
        journey: None,
        kind: String::from("voice"),
        body: serde_json::json!({"kind": "voice", "speaker": "parent", "words": words}).to_string(),
        at: noon(TODAY),
        on: TODAY,
        by_name: String::from("R. Practitioner"),
        by_role: String::from("senco"),
        search: Some(words),
        index: None,
    };
    let key = key();
    let plain = plain_store(&folder.path().join("plain.db"), "");
    let encrypted = plain_store(&folder.path().join("encrypted.db"), &key);
    let [mut ours, mut sqlite, mut sqlcipher] = [const { Runs(Vec::new()) }; 3];
    for _ in 0..APPENDS {
        ours.0.push(milliseconds(|| casebook.append_and_reword(std::slice::from_ref(&entry), &[]).unwrap()));
        sqlite.0.push(milliseconds(|| insert(&plain, &entry)));
        sqlcipher.0.push(milliseconds(|| insert(&encrypted, &entry)));
    }
    let row = |peer: &str, runs: Runs, aim: Aim| Row {
        what: String::from("one entry, on disk"),
        unit: "ms",
        ours: ours.clone(),
        beside: Some((peer.to_owned(), runs)),
        aim,
    };
    vec![
        row("one row in SQLCipher, same pragmas", sqlcipher, Aim::AtMostTimes(1.3)),
        row("one row in SQLite, same pragmas", sqlite, Aim::Stated),
    ]
}

/// A table like the one of entries, with the pragmas of a casebook.
fn plain_store(path: &Path, key: &str) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(key).unwrap();
    connection.pragma_update(None, "journal_mode", "wal").unwrap();
    connection
        .execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;
             CREATE TABLE entry (child TEXT, seq INTEGER, kind TEXT, body TEXT, at TEXT, day TEXT, by_name TEXT,
                                 by_role TEXT, PRIMARY KEY (child, seq)) STRICT;",
        )
        .unwrap();
    connection
}

fn insert(connection: &Connection, entry: &NewRow) {
    let mut insert = connection
        .prepare_cached(
            "INSERT INTO entry SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7 FROM entry WHERE child = ?1",
        )
        .unwrap();
    let (at, on) = (entry.at.to_string(), entry.on.to_string());
    insert.execute((&entry.child, &entry.kind, &entry.body, at, on, &entry.by_name, &entry.by_role)).unwrap();
}

/// Unlocking a casebook with the key cost that users have.
async fn unlock() -> Vec<Row> {
    let folder = tempfile::tempdir().unwrap();
    let folders = Folders { data: folder.path().join("data"), config: folder.path().join("config") };
    let clock = Clock::Fixed(noon(TODAY));
    let navigator = Navigator::with(folders, clock, KeyCost::STANDARD, Content::shipped().unwrap()).unwrap();
    let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
    navigator.set_up(PASSPHRASE.to_owned(), me).await.accepted();
    // What it still reads in the background would hold the casebook open.
    navigator.lock().await.unwrap();
    drop(navigator);
    let KeyCost { memory, passes, lanes } = KeyCost::STANDARD;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(memory, passes, lanes, Some(32)).unwrap());
    let [mut ours, mut alone] = [const { Runs(Vec::new()) }; 2];
    for _ in 0..UNLOCKS {
        let casebook = folder.path().join("data/casebook");
        let begun = Instant::now();
        let opened = Casebook::open(&casebook, PASSPHRASE, noon(TODAY)).unwrap();
        ours.0.push(begun.elapsed().as_secs_f64() * 1000.0);
        opened.close().unwrap();
        alone.0.push(milliseconds(|| {
            argon.hash_password_into(PASSPHRASE.as_bytes(), b"sixteen bytes...", &mut [0_u8; 32]).unwrap();
        }));
    }
    let beside = Some((String::from("Argon2 alone"), alone));
    vec![Row { what: String::from("unlocking"), unit: "ms", ours, beside, aim: Aim::AtMostTimes(1.1) }]
}
