//! An open casebook: its connection, its keys, and what is known about its files.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use rusqlite::Connection;

use crate::cancel::{CancelsChecks, CancelsCopies};
use crate::data_key::DataKey;
use crate::folder::Lock;
use crate::high_water_mark::HighWaterMark;
use crate::key_file::KeyFile;
use crate::log::{Files, Log};
use crate::loss::Loss;
use crate::sharing::{self, Sharing};
use crate::write_block::WriteBlock;

/// An open casebook. Dropping it closes it.
pub struct Casebook {
    pub(crate) connection: Connection,
    pub(crate) folder: PathBuf,
    pub(crate) key: DataKey,
    /// Random, and the same in the key file and the database, so that files of two casebooks are not confused.
    pub(crate) id: String,
    /// The key file as it was when it opened this casebook or was last written here. Nothing in it is secret.
    pub(crate) keys: RefCell<KeyFile>,
    pub(crate) sharing: Sharing,
    pub(crate) stops_copies: CancelsCopies,
    pub(crate) checks: CancelsChecks,
    pub(crate) write_block: WriteBlock,
    pub(crate) log: Log,
    pub(crate) files: Files,
    pub(crate) mark: RefCell<HighWaterMark>,
    pub(crate) loss: RefCell<Option<Loss>>,
    /// How many acts were written since it was opened.
    pub(crate) was_written: Cell<u64>,
    /// How many of them the newest copy in `backups/` has. Its copier sets it, on another thread.
    pub(crate) copied: Arc<AtomicU64>,
    /// Whether opening completed.
    pub(crate) is_open: Cell<bool>,
    /// Held while the casebook is open, so that a second window cannot write. It is the last field, so that it is
    /// dropped after the connection.
    pub(crate) lock: Arc<Lock>,
}

impl Casebook {
    /// Restricts the folder and every file in it to this account. Returns who could read them before.
    pub fn close_to_others(folder: &Path) -> Sharing {
        sharing::close_to_others(folder)
    }

    /// Returns who could read the folder when this casebook was opened.
    pub fn sharing(&self) -> Sharing {
        self.sharing
    }
}
