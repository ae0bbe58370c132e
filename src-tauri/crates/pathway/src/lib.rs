//! Pathways as checked graphs, and where one child stands on one of them.
//!
//! Pure and total: bytes in, a [`Pack`] or every [`Problem`] out; entries in, a [`Standing`] out. This crate knows no
//! words, no database, no window and no clock: today is handed in. petgraph stays inside; only ids leave.
//!
//! A file goes through three forms: `raw` (what it says; unknown keys are refused), `draft` (names looked up) and
//! [`Pathway`] (checked, immutable). Only the last can be walked.

mod base;
pub mod draw;
mod engine;
mod load;
pub mod model;
mod parse;
mod problem;
pub mod proof;
mod rules;

pub use base::age::Age;
pub use base::place::{File, Place};
pub use base::{age, id, school_age, school_year};
pub use engine::entry::{Act, Entry};
pub use engine::replay::Journey;
pub use engine::standing::Standing;
pub use engine::{absence, conflicts, consent, links, lookahead, next, prompt, replay, shortest_path, signpost, why};
pub use load::{load_edition, load_pack, load_sealed_pack, read_pack};
pub use model::{Pack, Pathway};
pub use model::{calendar, disagreement, service};
pub use parse::print::print;
pub use problem::{Problem, Rule};
pub use proof::Proof;
pub use rules::languages::{Language, MessageSignature, check_languages};
pub use rules::words::{RequiredWords, check_words, required_words, required_words_of};
pub use rules::{edition_digest, with_stories};

/// Conditions, what is known when one is judged, and what the judgement found.
pub mod condition {
    pub use crate::engine::known::{Finding, Known, Truth, Verdict};
    pub use crate::model::condition::{AbsentFor, Condition, Fact};
}
