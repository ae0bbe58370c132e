//! Finds work that was saved and is missing: entries that the mark records and the database does not have.

use std::path::Path;

use rusqlite::Connection;

use crate::connect::connect_to_copy;
use crate::entry_row::entry_of;

use crate::data_key::DataKey;
use crate::error::Error;
use crate::ids::ChildId;

use crate::casebook::Casebook;
use crate::copies::{copies, keep_for_good};
use crate::ended::erased_in;
use crate::high_water_mark::{Head, Heads};
use crate::loss::{CopyOf, Loss, LostOf};

impl Casebook {
    /// Returns the work that was saved and is missing, until somebody accepts the loss.
    pub fn loss(&self) -> Option<Loss> {
        self.loss.borrow().clone()
    }

    /// Accepts the loss: from now on the record counts as it is. The copy with the missing entries is never removed.
    ///
    /// # Errors
    /// [`Error::Sql`], [`Error::Damaged`], [`Error::Replaced`].
    pub fn accept_loss(&self) -> Result<(), Error> {
        self.write_block.check()?;
        self.look_at_files()?;
        let copy = self.loss.borrow().as_ref().and_then(|loss| loss.copy.clone());
        if let Some(copy) = copy {
            keep_for_good(&copy.path)?;
        }
        let heads = heads(&self.connection)?;
        self.mark.borrow_mut().begin(heads, erased_in(&self.connection)?)?;
        self.loss.replace(None);
        Ok(())
    }
}

/// Returns the newest entry of each child in the database. Children made for training can be removed and are left out.
pub(crate) fn heads(connection: &Connection) -> Result<Heads, Error> {
    let mut statement =
        connection.prepare_cached("SELECT id, head_seq, head FROM child WHERE sample = 0 AND head_seq > 0")?;
    let rows = statement.query_map([], |row| {
        let digest: Vec<u8> = row.get(2)?;
        Ok((row.get(0)?, Head::new(row.get(1)?, &digest)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns the entries that were recorded in the mark and do not exist.
pub(crate) fn missing(connection: &Connection, remembered: &Heads, there: &Heads) -> Result<Vec<LostOf>, Error> {
    let mut lost = Vec::new();
    for (child, known) in remembered {
        let missing = match there.get(child) {
            Some(head) if head.seq == known.seq => (head != known).then_some((1, true)),
            Some(head) if head.seq > known.seq => (!holds(connection, child, known)?).then_some((1, true)),
            other => Some((known.seq - other.map_or(0, |head| head.seq), false)),
        };
        lost.extend(missing.map(|(entries, at_least)| LostOf { child: child.clone(), entries, at_least }));
    }
    Ok(lost)
}

/// Returns for how many children a database has the recorded entries.
pub(crate) fn held(connection: &Connection, remembered: &Heads) -> usize {
    remembered.iter().filter(|(child, known)| holds(connection, child, known).unwrap_or(false)).count()
}

fn holds(connection: &Connection, child: &ChildId, known: &Head) -> Result<bool, Error> {
    Ok(entry_of(connection, child, known.seq)?.is_some_and(|entry| known.is_of(&entry.digest)))
}

/// Returns the copy with most of the missing entries; the newer one if two are equal.
pub(crate) fn copy_of(
    folder: &Path,
    keys: &[DataKey],
    id: &str,
    remembered: &Heads,
    lost: &[LostOf],
) -> Option<CopyOf> {
    let mut best: Option<CopyOf> = None;
    for path in copies(folder) {
        let Ok(copy) = connect_to_copy(&path, keys, id) else { continue };
        let has = |lost: &&LostOf| {
            remembered.get(&lost.child).is_some_and(|head| holds(&copy, &lost.child, head).unwrap_or(false))
        };
        let children = lost.iter().filter(has).count();
        if children > best.as_ref().map_or(0, |best| best.children) {
            best = Some(CopyOf { path, children });
        }
        if children == lost.len() {
            break;
        }
    }
    best
}
