//! The encrypted file of children, journeys, entries, and the files attached to them.
//!
//! A folder holds `casebook.db` (SQLCipher), `casebook.key` (its key, wrapped twice), `casebook.mark` (how far the record had come),
//! `backups/` and `quarantine/`. This crate knows no words and
//! no window; what an entry's body means is not its concern. Nothing here ever removes or remakes a casebook;
//! of what it holds, only drafts and children made for training can be removed.

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
pub use entry_row::{EntryRow, NewEntry, Reworded};
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
    /// Random, the same in the key file and in the database, so that files of two casebooks are told apart.
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
    /// Something was written since it was opened.
    was_written: Cell<bool>,
    /// Opening went through to its end.
    is_open: Cell<bool>,
    /// Held as long as the casebook is open, so that a second window cannot write. Last, so that it goes after the connection.
    lock: Arc<Lock>,
}

impl Casebook {
    /// Leaves the folder and every file in it to this account alone, and says how it was before.
    pub fn close_to_others(folder: &Path) -> Sharing {
        sharing::close_to_others(folder)
    }

    /// How it was when this casebook was opened.
    pub fn sharing(&self) -> Sharing {
        self.sharing
    }
}

/// The id of a child: 128 random bits as text.
pub type ChildId = String;
/// The id of a journey: 128 random bits as text.
pub type JourneyId = String;
