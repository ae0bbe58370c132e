//! Tests that only this crate can make: tampering from inside, a full disk, an upgrade to a version that does not exist
//! yet.

mod adopt;
mod disk;
mod erase;
#[cfg(target_os = "linux")]
mod memory;
mod old_passphrases;
mod rekey;
mod tampering;
mod together;
mod upgrade;

use jiff::Timestamp;
use jiff::civil::date;

use crate::casebook::Casebook;
use crate::{ChildId, ChildRecord, KeyCost, NewRow};

pub(crate) const PASSPHRASE: &str = "otter lantern bridge";

pub(crate) fn now() -> Timestamp {
    "2026-11-23T10:42:00Z".parse().unwrap()
}

fn fresh() -> (tempfile::TempDir, Casebook) {
    let folder = tempfile::tempdir().unwrap();
    let (casebook, _) = Casebook::create(folder.path(), PASSPHRASE, KeyCost::CHEAPEST).unwrap();
    (folder, casebook)
}

pub(crate) fn entry(child: &ChildId, words: &str) -> NewRow {
    let index = ChildRecord {
        id: child.to_owned(),
        name: String::from("Zoë Quillfeather"),
        known_as: String::from("Zo"),
        born: String::from("2017-03-09"),
        setting: String::from("Elm School"),
        archived: false,
    };
    NewRow {
        child: child.to_owned(),
        journey: None,
        kind: String::from("note"),
        body: words.to_owned(),
        at: now(),
        on: date(2026, 11, 23),
        by_name: String::from("R. Practitioner"),
        by_role: String::from("senco"),
        search: Some(words.to_owned()),
        index: Some(index),
    }
}
