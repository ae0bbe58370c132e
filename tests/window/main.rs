//! Tests the real window as a user drives it, over tauri-driver and WebKitWebDriver. Run by `cargo xtask test window`.

// A test fails by a panic. It also prints where its pictures are.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stderr)]

mod absence;
mod accessibility;
mod ages;
mod auto_lock;
mod consent;
mod correct;
#[path = "../benches/record/crowd.rs"]
mod crowd;
mod driver;
mod durability;
mod environment;
mod evidence;
mod family_view;
mod first_screen;
mod import;
mod jobs;
mod joining;
mod keyboard;
mod locked;
mod lookahead;
mod memory;
mod navigation;
mod open_copy;
mod papers;
mod pictures;
mod plan;
mod privacy;
mod search;
mod setup;
mod several_pathways;
mod speed;
mod steps;
mod timeline;
mod today;
mod whole_story;
mod words;
