//! The newest answer to each question.

use std::collections::BTreeMap;

use crate::entry::{EntryBody, RecordEntry};

/// Returns the newest answer to each question, with its entry, by the id of the question.
pub fn newest_answers<'a>(
    in_force: impl IntoIterator<Item = &'a RecordEntry>,
) -> BTreeMap<&'a str, (&'a RecordEntry, &'a str)> {
    let answer = |entry: &'a RecordEntry| match &entry.body {
        EntryBody::Answered { question, value } => Some((question.as_str(), (entry, value.as_str()))),
        _ => None,
    };
    in_force.into_iter().filter_map(answer).collect()
}
