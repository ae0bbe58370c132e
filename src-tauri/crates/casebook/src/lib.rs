//! The encrypted store of children, journeys, entries and attached files.
//!
//! A casebook is a folder. It holds `casebook.db` (SQLCipher), `casebook.key` (the key of the database, wrapped once by the
//! passphrase and once by the recovery code), `casebook.mark` (how far the record had come), `backups/` and `quarantine/`.
//! The crate stores an entry's body as text and does not read it; it has no words and no window.
//!
//! # Invariants
//!
//! - Entries are only added. Each holds the digest of the child's entry before it, so an altered or missing entry is found.
//! - A call that writes returns after the disk has confirmed it. It writes everything or nothing.
//! - One process at a time has a casebook open.
//! - No failure removes or replaces a casebook. Files are set aside in `quarantine/` first.
//! - Only drafts and sample children can be removed.
//!
//! # Entry points
//!
//! [`Casebook::create`], [`Casebook::open`] and [`Casebook::restore`] give an open casebook. [`Casebook::append_and_reword`]
//! writes, [`Casebook::entries`] reads, [`Casebook::checker`] verifies it all in the background and [`Casebook::copier`]
//! makes a copy.
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
// A test may panic: that is how it fails. The crate itself is read without this as well.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing))]

mod act;
mod attachment;
mod backup;
mod begin;
mod change;
mod child;
mod connect;
mod copies;
mod create;
mod data_key;
mod disk;
mod draft;
mod entry;
mod entry_row;
mod error;
mod folder;
mod for_tests;
mod harm;
mod journey;
mod key_file;
mod log;
mod look;
mod loss;
mod mark;
mod open;
mod pages;
mod passphrase;
mod recovery_code;
mod rekey;
mod restore;
mod sample;
mod schema;
mod search;
mod setting;
mod sharing;
mod strength;
#[cfg(test)]
mod tests;
mod verify;

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::Connection;

pub use backup::{BackupFile, Copier, Progress};
pub use child::ChildRecord;
pub use draft::Draft;
pub use entry_row::{EntryRow, NewRow, Reworded};
pub use error::{Code, Error};
pub use journey::JourneyRecord;
pub use key_file::KeyCost;
pub use loss::{CopyOf, Loss, LostOf};
pub use recovery_code::RecoveryCode;
pub use rekey::NewKey;
pub use restore::Restored;
pub use search::Hit;
pub use sharing::Sharing;
pub use strength::{Strength, judge};
pub use verify::{Checked, Checker};

use backup::StopsCopies;
use data_key::DataKey;
use folder::Lock;
use harm::Harm;
use key_file::KeyFile;
use log::{Files, Log};
use mark::Mark;
use verify::EndsChecks;

/// The shortest passphrase accepted, in characters: three short words and their spaces.
pub const PASSPHRASE_MIN: usize = 12;

/// An open casebook. Dropping it closes it.
pub struct Casebook {
    connection: Connection,
    folder: PathBuf,
    key: DataKey,
    /// Random, and the same in the key file and in the database, so that files of two casebooks are not confused.
    id: String,
    /// The key file as it was when it opened this casebook or was last written here. Nothing in it is secret.
    keys: RefCell<KeyFile>,
    sharing: Sharing,
    stops_copies: StopsCopies,
    checks: EndsChecks,
    harm: Harm,
    log: Log,
    files: Files,
    mark: RefCell<Mark>,
    loss: RefCell<Option<Loss>>,
    /// Whether anything was written since it was opened.
    was_written: Cell<bool>,
    /// Whether opening completed.
    is_open: Cell<bool>,
    /// Kept as long as the casebook is open, so that a second window cannot write. Last, so that it is dropped after the connection.
    lock: Arc<Lock>,
}

impl Casebook {
    /// Restricts the folder and every file in it to this account, and says how it was before.
    pub fn close_to_others(folder: &Path) -> Sharing {
        sharing::close_to_others(folder)
    }

    /// Who could read the folder when this casebook was opened.
    pub fn sharing(&self) -> Sharing {
        self.sharing
    }
}

/// The id of a child: 128 random bits as text.
pub type ChildId = String;
/// The id of a journey: 128 random bits as text.
pub type JourneyId = String;
