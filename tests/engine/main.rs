//! The engine and the proof, over the shipped pathways and against models of their own.

// A test may panic: that is how it fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod age;
mod consent;
mod consent_model;
mod cycles;
mod drawing;
mod proof;
mod replay;
mod shortest_path;
