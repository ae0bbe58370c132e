//! Pathways as checked graphs, and where one child is on one of them.
//!
//! A *pathway* is a graph of steps. Each step has routes, and each route has a choice. A guard says for whom a route is
//! open; a gate says what should be recorded before a choice. An *edition* is one version of a pathway, and a *pack*
//! contains the editions and the services of one area. A child's *journey* is a list of dated entries on one edition.
//!
//! The crate is pure and total. Bytes go in, and a [`Pack`] or every [`Problem`] comes out. Entries go in, and a
//! [`Standing`] comes out, for any list of entries. The crate has no words, no database, no window and no clock; the
//! caller passes the day.
//!
//! # Invariants
//!
//! - A journey can only follow a checked [`Pathway`], which never changes.
//! - A fact that is not known never opens a route and never hides one.
//! - A standing is never stored. It is computed from the entries each time.
//! - A pack loads only if it follows all 32 rules ([`Rule`]); the last of them are proved by visiting every state
//!   ([`Proof`]).
//!
//! # Map
//!
//! Each folder imports only the folders before it: `base` (ids, ages, lists), `model` (a checked pack), `engine` (replay,
//! routes, consent), `problem` (what is wrong, and a story that shows it), `parse` (files to model), `proof`, `rules`, `load`.
//! Start at [`load_pack`] for files and at [`Journey`] for a child.
//!
//! # Example
//!
//! ```
//! use jiff::civil::date;
//! use pathway::{Act, Entry, File, Journey, load_edition};
//!
//! let files = [
//!     File::new("vocabulary.toml", r#"people = ["senco"]"#),
//!     File::new("sources/s.toml", r#"
//!         [[source]]
//!         id = "s"
//!         title = "A source"
//!         publisher = "A publisher"
//!         seen = "page"
//!         checked = 2026-11-01"#),
//!     File::new("hearing/v1.toml", r#"
//!         id = "hearing"
//!         version = 1
//!         status = "draft"
//!         ages = { from = 0, under = 26 }
//!         law-as-at = 2026-11-01
//!         review-by = 2027-11-01
//!         start = "talk"
//!
//!         [[step]]
//!         id = "talk"
//!         kind = "act"
//!         stage = "universal"
//!         lead = ["senco"]
//!         origin = "local"
//!         sources = ["s"]
//!
//!         [[step.route]]
//!         choice = "talked"
//!         to = "done"
//!
//!         [[step]]
//!         id = "done"
//!         kind = "finish"
//!         stage = "universal"
//!         outcome = "supported"
//!         origin = "local"
//!         sources = ["s"]"#),
//! ];
//! let edition = load_edition(&files, &"hearing".into()).unwrap();
//!
//! let today = date(2026, 11, 27);
//! let act = Act::Chose {
//!     step: "talk".into(),
//!     choice: "talked".into(),
//!     gate_reason: String::new(),
//!     reason: String::new(),
//! };
//! let entries = [Entry { seq: 1, on: today, by: String::from("SENCO"), role: None, act }];
//! let journey = Journey { pathway: &edition, born: None, entries: &entries, today, role: None };
//!
//! let standing = journey.replay();
//! assert_eq!(standing.at.as_str(), "done");
//! assert!(standing.ended);
//! ```

#![warn(missing_docs)]

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
pub use load::{is_shared, load_edition, load_pack, load_sealed_pack, read_pack};
pub use model::{Pack, Pathway};
pub use model::{calendar, disagreement, service};
pub use parse::print::print;
pub use problem::{Problem, Rule};
pub use proof::Proof;
pub use rules::languages::{Language, MessageSignature, check_languages};
pub use rules::words::{RequiredWords, check_words, required_words, required_words_of};
pub use rules::{edition_digest, future_dates, reviews_due, uncited, with_stories, words_digest};

/// Conditions, what is known when one is judged, and the findings.
pub mod condition {
    pub use crate::engine::known::{Finding, Known, Truth, Verdict};
    pub use crate::model::condition::{AbsentFor, Condition, Fact};
}
