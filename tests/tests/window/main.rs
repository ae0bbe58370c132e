//! The real window, driven as a user drives it: over tauri-driver and WebKitWebDriver. `cargo xtask test` runs these.

// A test may panic: that is how it fails. It also says where its pictures lie.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stderr)]

mod absence;
mod accessibility;
mod ages;
mod ahead;
mod auto_lock;
mod corrections;
mod driver;
mod durability;
mod evidence;
mod find;
mod first_run;
mod in_the_room;
mod keyboard;
mod leaving_the_app;
mod locked;
mod many;
mod pictures;
mod plans;
mod privacy;
mod steps;
mod story;
mod timeline;
mod today;
mod together;
mod words;
