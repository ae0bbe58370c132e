//! The beginning and the end of an open casebook: what is checked before anything is written, and what is written last.

use std::cell::{Cell, RefCell};
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

use crate::cancel::CancelsChecks;
use crate::cancel::CancelsCopies;
use crate::casebook::Casebook;
use crate::data_key::DataKey;
use crate::disk::connect_beside;
use crate::ended::erased_in;
use crate::error::Error;
use crate::find_loss::{copy_of, heads, missing};
use crate::folder::{Lock, mark_file};
use crate::high_water_mark::{HighWaterMark, Remembered};
use crate::key_file::KeyFile;
use crate::log::{Files, Log, TakingIn, leave_log};
use crate::loss::Loss;
use crate::pages::has_structure;
use crate::text_index;
use crate::write_block::WriteBlock;

impl Casebook {
    /// Returns a casebook over a connection that reads. It is not open before `compare_and_begin`.
    pub(crate) fn over(
        connection: Connection,
        folder: &Path,
        key: DataKey,
        keys: KeyFile,
        lock: Arc<Lock>,
    ) -> Result<Casebook, Error> {
        let (sharing, id) = (Casebook::close_to_others(folder), keys.casebook.clone());
        let mark = RefCell::new(HighWaterMark::new(&mark_file(folder), &key, &id)?);
        Ok(Casebook {
            connection,
            folder: folder.to_owned(),
            key,
            id,
            keys: RefCell::new(keys),
            sharing,
            stops_copies: CancelsCopies::default(),
            checks: CancelsChecks::default(),
            write_block: WriteBlock::default(),
            log: Log::new(folder),
            files: Files::of(folder),
            mark,
            loss: RefCell::default(),
            was_written: Cell::new(0),
            copied: Arc::default(),
            is_open: Cell::new(false),
            lock,
        })
    }

    /// Returns the current data key and earlier ones, which copies may still need.
    pub(crate) fn every_key(&self) -> Vec<DataKey> {
        self.keys.borrow().every_key(&self.key)
    }

    /// Checks the structure after an early end, before anything is written. A damaged casebook is opened only for
    /// reading.
    ///
    /// It uses its own connection, because a connection that meets damage cannot be used afterwards.
    pub(crate) fn look_over_after_an_early_end(&self) {
        let looked =
            connect_beside(&self.folder, &self.key, &self.id, &self.write_block).and_then(|one| has_structure(&one));
        if !looked.unwrap_or(false) {
            self.write_block.damaged();
        }
    }

    /// Builds the index for searching again if an earlier version made it.
    fn keep_text_index(&self) -> Result<(), Error> {
        if text_index::is_current(&self.connection)? { Ok(()) } else { self.act(|act| text_index::build(act)) }
    }

    /// Compares the database with the mark, and begins a new mark.
    pub(crate) fn compare_and_begin(&mut self, remembered: Remembered) -> Result<(), Error> {
        let mut there = match heads(&self.connection) {
            Ok(there) => there,
            // A damaged casebook can still be read in part, but it cannot be said what is missing.
            Err(_) if self.is_damaged() => {
                self.is_open.set(true);
                return self.reconnect();
            }
            Err(error) => return Err(error),
        };
        // A record that was erased is not missing, and one that is here again is about to be erased again.
        let mut erased = erased_in(&self.connection)?;
        let mut returned = remembered.erased;
        returned.retain(|child, _| !erased.contains_key(child));
        erased.extend(returned.clone());
        let mut remembered = remembered.heads;
        remembered.retain(|child, _| !erased.contains_key(child));
        there.retain(|child, _| !erased.contains_key(child));
        let children = missing(&self.connection, &remembered, &there)?;
        if !children.is_empty() {
            let copy = copy_of(&self.folder, &self.every_key(), &self.id, &remembered, &children);
            for lost in &children {
                there.extend(remembered.get_key_value(&lost.child).map(|(child, head)| (child.clone(), head.clone())));
            }
            self.loss.replace(Some(Loss { children, copy }));
        }
        if self.write_block.is_none() {
            // On a full disk, the log and the mark stay as they are.
            let _ = self.log.take_in(&self.connection, TakingIn::Whole, &self.files);
            let _ = self.mark.borrow_mut().begin(there, erased);
        }
        self.is_open.set(true);
        if self.write_block.is_none() {
            self.erase_again(&returned)?;
            // The index of an earlier version still finds most words, so a casebook opens without a new one too.
            let _ = self.keep_text_index();
        }
        Ok(())
    }
}

impl Drop for Casebook {
    fn drop(&mut self) {
        let is_sound = self.is_open.get() && self.write_block.is_none() && self.look_at_files().is_ok();
        // A check that is running stops at once and no longer delays the log.
        self.checks.end();
        if is_sound && self.log.take_in(&self.connection, TakingIn::Whole, &self.files).is_ok_and(|all| all) {
            self.mark.borrow_mut().close();
            // An empty log is removed with the connection.
            let _ = leave_log(&self.connection, false);
        }
    }
}
