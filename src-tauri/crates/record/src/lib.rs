//! What the entries of a child’s record mean.
//!
//! The casebook stores entries and knows nothing of their content; the engine (`pathway`) walks a journey and knows no record.
//! This crate is between them: it reads stored entries ([`parse`]), works out which are in force ([`record::Record`]), and answers
//! what follows from them, for example which plans are open, what is due, or what one journey replays.
//!
//! Everything here is a pure function of the entries and the day. It knows neither SQL nor the types that a screen shows.

pub mod consents;
pub mod correctable;
pub mod disagreements;
pub mod due;
pub mod entry;
pub mod identifying;
pub mod in_force;
pub mod kinds;
pub mod misdated;
pub mod parse;
pub mod plans;
pub mod protections;
pub mod record;
pub mod replay;
pub mod school;
pub mod search_text;
#[cfg(test)]
mod stored_form;
pub mod undo;
pub mod voices;
pub mod year_group;

pub use entry::{EntryBody, NewEntry, RecordEntry};
pub use record::Record;
