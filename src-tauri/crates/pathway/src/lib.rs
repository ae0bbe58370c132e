//! Pathways as checked graphs, and where one child stands on one of them.
//!
//! Pure and total: bytes in, a [`Pack`] or every [`Problem`] out; entries in, a [`Standing`] out. This crate knows no
//! words, no database, no window and no clock: today is handed in. petgraph stays inside; only ids leave.
//!
//! A file goes through three forms: `raw` (what it says; unknown keys are refused), `draft` (names looked up) and
//! [`Pathway`] (checked, immutable). Only the last can be walked.

pub mod absence;
pub mod age;
pub mod ahead;
pub mod calendar;
pub mod condition;
pub mod consent;
mod directory;
pub mod disagreement;
mod draft;
pub mod draw;
pub mod entry;
mod graph;
pub mod id;
pub mod links;
mod load;
pub mod model;
pub mod next;
pub mod odds;
mod parse;
mod place;
mod print;
mod problem;
pub mod prompt;
pub mod proof;
mod raw;
pub mod replay;
mod routes;
mod rules;
pub mod school_age;
pub mod school_year;
pub mod service;
pub mod signpost;
pub mod way;
pub mod why;

pub use age::Age;
pub use entry::{Act, Entry};
pub use load::{load_edition, load_pack, load_sealed_pack, read_pack};
pub use model::{Pack, Pathway};
pub use place::{File, Place};
pub use print::print;
pub use problem::{Problem, Rule};
pub use proof::Proof;
pub use replay::{Journey, Standing};
pub use rules::languages::{Language, Said, check_languages};
pub use rules::words::{Wanted, check_words, wanted, wanted_of};
pub use rules::{edition_digest, with_stories};
