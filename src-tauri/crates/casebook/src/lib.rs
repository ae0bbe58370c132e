//! The encrypted file of children, journeys, entries, and the files attached to them.
//!
//! A folder holds `casebook.db` (SQLCipher), `casebook.key` (its key, wrapped twice) and `backups/`. This crate knows no words and
//! no window; what an entry's body means is not its concern. Nothing here ever removes or remakes a casebook;
//! of what it holds, only drafts and children made for training can be removed.

// A test may panic: that is how it fails. The crate itself is read without this as well.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing))]

mod attachment;
mod backup;
mod change;
mod child;
mod create;
mod draft;
mod entry;
mod error;
mod folder;
mod journey;
mod key_file;
mod look;
mod open;
mod passphrase;
mod recovery_code;
mod sample;
mod schema;
mod search;
mod setting;
mod sharing;
mod strength;
#[cfg(test)]
mod tests;
mod verify;

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

pub use backup::{BackupFile, Copier, Progress};
pub use child::ChildRecord;
pub use draft::Draft;
pub use entry::{Entry, NewEntry, Reworded};
pub use error::{Code, Error};
pub use journey::JourneyRecord;
pub use key_file::KeyCost;
pub use recovery_code::RecoveryCode;
pub use search::Hit;
pub use sharing::Sharing;
pub use strength::{Strength, judge};

use backup::StopsCopies;
use folder::Lock;
use key_file::{DataKey, KeyFile};

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
    /// Held as long as the casebook is open, so that a second window cannot write. Last, so that it goes after the connection.
    _lock: Lock,
}

impl Casebook {
    fn of(connection: Connection, folder: &Path, key: DataKey, keys: KeyFile, lock: Lock) -> Casebook {
        let (sharing, id) = (Casebook::close_to_others(folder), keys.casebook.clone());
        let (folder, keys) = (folder.to_owned(), RefCell::new(keys));
        Casebook { connection, folder, key, id, keys, sharing, stops_copies: StopsCopies::default(), _lock: lock }
    }

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
