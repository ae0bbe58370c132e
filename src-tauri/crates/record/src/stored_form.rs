//! Tests the stored form of every kind of entry. Old casebooks use it, so no line of `stored_form.jsonl` may change; lines may be added.

use std::collections::BTreeSet;

use crate::entry::EntryBody;

const STORED: &str = include_str!("stored_form.jsonl");

/// Every kind of entry, from the error that the parser gives for an unknown kind.
fn every_kind() -> BTreeSet<String> {
    let refused = serde_json::from_str::<EntryBody>(r#"{"kind":"unheard-of"}"#).unwrap_err().to_string();
    refused.split('`').skip(3).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_entry_is_written_back_unchanged() {
    for line in STORED.lines() {
        let body: EntryBody = serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(serde_json::to_value(body).unwrap().to_string(), line);
    }
}

#[test]
fn every_kind_of_entry_has_a_stored_form() {
    let kind =
        |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap()["kind"].as_str().unwrap().to_owned();
    let here: BTreeSet<String> = STORED.lines().map(kind).collect();
    assert!(here.len() > 25, "the stored form lists too few kinds");
    assert_eq!(here, every_kind());
}
