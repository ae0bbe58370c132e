//! What the entries of a child’s record mean.
//!
//! The casebook stores entries and does not read their content. The engine (`pathway`) replays a journey and does not know the record.
//! This crate is between them. Everything here is a pure function of the entries and the day, without SQL and without screen types.
//!
//! - An entry is never changed, and goes only with its whole record. A later entry undoes, corrects or changes it.
//! - An entry is *in force* if it was not undone. If it was corrected, its current content is the corrected one.
//! - Entries are ordered by number, never by date. [`misdated`] replaces dates that a wrong clock gave.
//!
//! [`parse::read_all`] parses stored entries, and [`Record::new`] decides which are in force. The other modules each answer one question:
//! [`plans`] which plans are open, [`due`] what is due, [`put_off`] what was put off, [`voice_answers`] which words were answered,
//! [`retention`] how long the record is kept, [`joined`] how two records of one child are read as one,
//! [`replay`] what one journey replays. [`EntryBody`] is the stored form.
//!
//! ```
//! use record::parse::{Stored, read_all};
//! use record::{EntryBody, Record};
//!
//! let note = r#"{"kind":"noted","words":"Likes the library"}"#;
//! let undo = r#"{"kind":"undone","seq":1}"#;
//! let stored = [(1, note), (2, undo)].map(|(seq, body)| Stored {
//!     seq, journey: None, on: "2026-11-23", at: "2026-11-23T09:00:00Z", by: "Rowan", role: "senco", body,
//! });
//! let (entries, unreadable) = read_all(stored.into_iter());
//! assert!(unreadable.is_empty());
//!
//! let record = Record::new(entries);
//! assert!(record.written(1).is_some(), "the note stays in the record");
//! assert!(record.standing(1).is_none(), "but it is not in force");
//! assert_eq!(record.in_force[0].body, EntryBody::undone(1));
//! ```

#![warn(missing_docs)]

pub mod answers;
pub mod archive;
pub mod consents;
pub mod correctable;
pub mod disagreements;
pub mod due;
pub mod entry;
pub mod identifying;
pub mod in_force;
pub mod joined;
pub mod kinds;
pub mod misdated;
pub mod parse;
pub mod plans;
pub mod protections;
pub mod put_off;
pub mod record;
pub mod replay;
pub mod retention;
pub mod school;
pub mod search_text;
#[cfg(test)]
mod stored_form;
pub mod undo;
pub mod voice_answers;
pub mod voices;
pub mod year_group;

pub use entry::{DueThing, EntryBody, NewEntry, RecordEntry};
pub use record::Record;
