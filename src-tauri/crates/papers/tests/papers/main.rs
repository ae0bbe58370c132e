//! The papers, read back: what a reader, a screen reader and an editor find in them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may panic: that is how it fails"
)]

mod docx;
mod files;
mod limits;
mod pdf;
mod sample;
mod structure;
mod word;
mod words;
