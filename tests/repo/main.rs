//! The sources themselves: what may use what, licences, names, and what the window may do.

// A test may panic: that is how it fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod crates;
mod floors;
mod hardening;
mod licences;
mod names;
mod plain_words;
mod promises;
mod reading_ease;
mod shipped_works;
mod sources;
mod tidy;
