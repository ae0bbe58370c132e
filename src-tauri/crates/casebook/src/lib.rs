//! The encrypted store of children, journeys, entries and attached files.
//!
//! A casebook is a folder. It contains `casebook.db` (SQLCipher), `casebook.key` (the key of the database, encrypted
//! once by the passphrase and once by the recovery code), `casebook.mark` (the newest entry of each child), `backups/`
//! and `quarantine/`. The crate stores an entry's body as text and does not read it; it has no words and no window.
//!
//! # Invariants
//!
//! - Entries are only added. Each has the digest of the child's previous entry, so an altered or missing entry is
//!   noticed.
//! - A call that writes returns after the disk has confirmed it. It writes everything or nothing.
//! - One process at a time has a casebook open.
//! - No failure removes or replaces a casebook. Files are set aside in `quarantine/` first.
//! - Only drafts, sample children and a record that has ended can be removed. An erased record leaves its random id and
//!   the day, and is in no copy and no other file of the folder.
//!
//! # Entry points
//!
//! [`Casebook::create`], [`Casebook::open`], [`Casebook::adopt`] and [`Casebook::restore`] return an open casebook.
//! [`Casebook::append_and_reword`] writes, [`Casebook::entries`] reads, [`Casebook::checker`] verifies everything in
//! the background, and [`Casebook::copier`] makes a copy.
//!
//! # Example
//!
//! ```
//! use casebook::{Casebook, KeyCost, NewRow};
//!
//! let folder = tempfile::tempdir().unwrap();
//! let now = "2026-11-27T10:00:00Z".parse().unwrap();
//! // A real casebook uses `KeyCost::STANDARD`.
//! let (mut casebook, _code) = Casebook::create(folder.path(), "otter lantern bridge", KeyCost::CHEAPEST).unwrap();
//!
//! let child = casebook.add_child(now).unwrap();
//! let entry = NewRow {
//!     child: child.clone(),
//!     journey: None,
//!     kind: String::from("note"),
//!     body: String::from("{}"),
//!     at: now,
//!     on: jiff::civil::date(2026, 11, 27),
//!     by_name: String::from("SENCO"),
//!     by_role: String::from("senco"),
//!     search: None,
//!     index: None,
//! };
//! casebook.append_and_reword(&[entry], &[]).unwrap();
//! assert_eq!(casebook.entries(&child).unwrap().len(), 1);
//! ```

#![warn(missing_docs)]
// A test fails by a panic. The crate itself is also compiled without this attribute.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing))]

mod adopt;
mod attachment;
mod backup;
mod begin;
mod cancel;
mod casebook;
mod change;
mod child;
mod compare;
mod connect;
mod copies;
mod create;
mod data_key;
mod disk;
mod draft;
mod ended;
mod entry;
mod entry_row;
mod erase;
mod erase_copies;
mod error;
mod find_loss;
mod folder;
pub mod folding;
mod for_tests;
mod high_water_mark;
mod ids;
mod inspect;
mod joined;
mod journey;
mod key_file;
mod log;
mod loss;
mod open;
mod pages;
mod passphrase;
mod recovery_code;
mod rekey;
mod restore;
mod rewrite;
mod sample;
mod schema;
mod search;
mod second_place;
mod setting;
mod sharing;
mod strength;
#[cfg(test)]
mod tests;
mod text_index;
mod transaction;
mod verify;
mod write_block;

pub use adopt::{Adopted, OpenedBy};
pub use backup::{BackupFile, Copier, Progress};
pub use casebook::Casebook;
pub use child::ChildRecord;
pub use compare::{Comparison, Difference};
pub use copies::CopyReason;
pub use draft::Draft;
pub use ended::Erasure;
pub use entry_row::{EntryRow, NewRow, Reworded};
pub use error::{Error, ErrorKind};
pub use ids::{ChildId, JourneyId};
pub use journey::JourneyRecord;
pub use key_file::KeyCost;
pub use loss::{CopyOf, Loss, LostOf};
pub use recovery_code::RecoveryCode;
pub use rekey::NewKey;
pub use restore::Restored;
pub use search::Hit;
pub use sharing::Sharing;
pub use strength::{PASSPHRASE_MIN, Strength, judge};
pub use verify::{Checked, Checker};
