//! Tests the engine and the proof, over the shipped pathways and against models.

// A test fails by a panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod age;
mod consent;
mod consent_model;
mod cycles;
mod drawing;
mod proof;
mod replay;
mod shortest_path;
mod states;
