//! The end of a record: a child is erased from the database, from every copy and from everything that was set aside. What
//! remains is a random id and the day.
//!
//! The record is gone with one act. Its traces are then removed in steps that can be repeated: a setting says that they
//! are not finished, and the next opening finishes them.

use std::fs;

use jiff::civil::Date;
use rusqlite::OptionalExtension;

use crate::casebook::Casebook;
use crate::ended::{Erasure, UNFINISHED, erased_in, remove, trace};
use crate::erase_copies::{erase_in_copies, remove_leftovers};
use crate::error::Error;
use crate::folder::database;
use crate::high_water_mark::Erased;
use crate::ids::ChildId;
use crate::rewrite::rewrite;
use crate::transaction::WriteTransaction;

impl Casebook {
    /// Erases the records of one child, usually one: from the database, its log and its index, from every copy in the
    /// folder, and from everything that was set aside. There is no way back. `settings` are stored in the same act, for
    /// settings that name the child.
    ///
    /// The record is erased when this returns without an error, even if the copies could not be finished.
    ///
    /// # Errors
    /// [`Error::UnknownChild`]; [`Error::WorkMissing`] until a loss was accepted, because a damaged copy may be the only
    /// place that has it; [`Error::DiskFull`], [`Error::ReadOnly`]. Then nothing was erased.
    pub fn erase(&mut self, records: &[ChildId], on: Date, settings: &[(&str, String)]) -> Result<Erasure, Error> {
        self.erase_in_steps(records, on, settings, &mut || ())
    }

    /// `step` is called after each step that a crash could follow.
    pub(crate) fn erase_in_steps(
        &mut self,
        records: &[ChildId],
        on: Date,
        settings: &[(&str, String)],
        step: &mut dyn FnMut(),
    ) -> Result<Erasure, Error> {
        if self.loss.borrow().is_some() {
            return Err(Error::WorkMissing);
        }
        let id = "SELECT 1 FROM child WHERE id = ?1";
        for child in records {
            self.connection.query_row(id, [child], |_| Ok(())).optional()?.ok_or(Error::UnknownChild)?;
        }
        self.act(|act| {
            for (key, value) in settings {
                act.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)", [*key, value])?;
            }
            records.iter().try_for_each(|child| end(act, child, on))
        })?;
        step();
        records.iter().for_each(|child| self.mark.borrow_mut().erased(child, on));
        step();
        // A failure here is reported as “not finished”: the record itself is already gone.
        Ok(self.finish_in_steps(step).unwrap_or_default())
    }

    /// Returns the days on which records were erased, the newest first.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn erased_on(&self) -> Result<Vec<Date>, Error> {
        let mut days: Vec<Date> = erased_in(&self.connection)?.into_values().collect();
        days.sort_by(|one, other| other.cmp(one));
        Ok(days)
    }

    /// Whether traces of an erased record may still be in a copy or a file that was set aside.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn erasure_is_unfinished(&self) -> Result<bool, Error> {
        Ok(self.setting(UNFINISHED)?.is_some())
    }

    /// An older file can be put back. Whoever was erased is erased again, before anybody sees them.
    pub(crate) fn erase_again(&mut self, returned: &Erased) -> Result<(), Error> {
        if returned.is_empty() {
            return Ok(());
        }
        let ended = self.act(|act| returned.iter().try_for_each(|(child, on)| end(act, child, *on)));
        // On a full disk it is open as it is, and tried again.
        ended.or_else(|error| if error.is_of_disk() { Ok(()) } else { Err(error) })
    }

    /// Removes what is left of erased records, if an erasure was not finished. It can be repeated after a crash.
    pub(crate) fn finish_erasure(&mut self) -> Result<Erasure, Error> {
        self.finish_in_steps(&mut || ())
    }

    fn finish_in_steps(&mut self, step: &mut dyn FnMut()) -> Result<Erasure, Error> {
        let waits = !self.erasure_is_unfinished()? || !self.write_block.is_none() || self.loss.borrow().is_some();
        if waits {
            return Ok(Erasure::default());
        }
        let erased = erased_in(&self.connection)?;
        // Words that an older version changed can still be in the index.
        self.act(|act| Ok(act.execute("INSERT INTO text_index (text_index) VALUES ('rebuild')", []).map(drop)?))?;
        let beside = database(&self.folder).with_extension("db.rewritten");
        rewrite(&self.connection, &beside, &self.key, &self.id)
            .and_then(|()| {
                step();
                self.replace_database(&beside)
            })
            .inspect_err(|_| _ = fs::remove_file(&beside))?;
        step();
        let done = erase_in_copies(&self.folder, &self.every_key(), &self.id, &erased, step)?;
        remove_leftovers(&self.folder);
        self.act(|act| Ok(act.execute("DELETE FROM setting WHERE key = ?1", [UNFINISHED]).map(drop)?))?;
        Ok(Erasure { is_finished: true, ..done })
    }
}

/// Ends one record within an act.
fn end(act: &WriteTransaction<'_>, child: &ChildId, on: Date) -> Result<(), Error> {
    act.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?1, '1')", [UNFINISHED])?;
    trace(act, child, on)?;
    remove(act, child)
}
