//! Tests what a casebook guarantees: distinct failures, nothing readable on disk, nothing acknowledged ever lost.

// A test fails by a panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod adopted;
mod beside;
mod copies;
mod damage;
mod disk;
#[cfg(target_os = "linux")]
mod faults;
mod files;
mod keys;
mod lost;
mod opening;
mod record;
mod restored;
mod saved;
mod second_place;
mod unreadable;

use std::fs;
use std::path::Path;

use casebook::{Casebook, ChildId, ChildRecord, Error, KeyCost, NewRow, RecoveryCode};
use jiff::Timestamp;
use jiff::civil::date;

const PASSPHRASE: &str = "otter lantern bridge";

fn now() -> Timestamp {
    "2026-11-23T10:42:00Z".parse().unwrap()
}

fn fresh() -> (tempfile::TempDir, Casebook, RecoveryCode) {
    let folder = tempfile::tempdir().unwrap();
    let (casebook, code) = Casebook::create(folder.path(), PASSPHRASE, KeyCost::CHEAPEST).unwrap();
    (folder, casebook, code)
}

fn open(folder: &Path) -> Result<Casebook, Error> {
    Casebook::open(folder, PASSPHRASE, now())
}

fn entry(child: &ChildId, words: &str) -> NewRow {
    NewRow {
        child: child.to_owned(),
        journey: None,
        kind: String::from("note"),
        body: format!("{{\"words\":{words:?}}}"),
        at: now(),
        on: date(2026, 11, 23),
        by_name: String::from("R. Practitioner"),
        by_role: String::from("senco"),
        search: Some(words.to_owned()),
        index: Some(ChildRecord {
            id: child.to_owned(),
            name: String::from("Zoë Quillfeather"),
            known_as: String::from("Zo"),
            born: String::from("2017-03-09"),
            setting: String::from("Elm School"),
            archived: false,
        }),
    }
}

fn error_of<T>(result: Result<T, Error>) -> Error {
    match result {
        Ok(_) => panic!("that should have failed"),
        Err(error) => error,
    }
}

fn copy(from: &Path, to: &Path) {
    for file in fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        if file.path().is_file() {
            fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
    }
}
