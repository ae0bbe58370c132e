//! The stored form of every kind of entry. Old casebooks are read by it, so no line of `stored_form.jsonl` may ever change; new ones may be added.

use std::collections::BTreeSet;

use crate::entry::EntryBody;

const STORED: &str = include_str!("stored_form.jsonl");

/// The kinds that an entry may be of, as the reader itself lists them when it meets one that it does not know.
fn every_kind() -> BTreeSet<String> {
    let refused = serde_json::from_str::<EntryBody>(r#"{"kind":"unheard-of"}"#).unwrap_err().to_string();
    refused.split('`').skip(3).step_by(2).map(str::to_owned).collect()
}

#[test]
fn an_entry_is_written_back_byte_for_byte_as_it_was_read() {
    for line in STORED.lines() {
        let body: EntryBody = serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(serde_json::to_value(body).unwrap().to_string(), line);
    }
}

#[test]
fn every_kind_of_entry_has_its_stored_form_here() {
    let kind =
        |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap()["kind"].as_str().unwrap().to_owned();
    let here: BTreeSet<String> = STORED.lines().map(kind).collect();
    assert!(here.len() > 25, "the list of kinds was read");
    assert_eq!(here, every_kind());
}
