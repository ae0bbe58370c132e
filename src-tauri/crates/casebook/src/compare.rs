//! What restoring a copy would change, found by comparing the copy with the open casebook.

use std::path::PathBuf;

use rusqlite::Connection;

use crate::casebook::Casebook;
use crate::connect::connect_to_copy;
use crate::copies::named_copy;
use crate::data_key::DataKey;
use crate::disk::connect_beside;
use crate::error::Error;
use crate::find_loss::{heads, missing};
use crate::high_water_mark::Heads;
use crate::loss::LostOf;
use crate::verify::verify;
use crate::write_block::WriteBlock;

/// Compares copies with a casebook over connections of its own, so that the casebook can be used meanwhile.
pub struct Comparison {
    folder: PathBuf,
    every_key: Vec<DataKey>,
    id: String,
    write_block: WriteBlock,
}

/// What a copy does not have, and what only the copy has. Children made for training are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// The children with entries that the copy does not have.
    pub lost: Vec<LostOf>,
    /// How many of these children are not in the copy at all.
    pub gone: usize,
    /// When the newest of these entries was recorded.
    pub newest: Option<String>,
    /// How many entries only the copy has.
    pub regained: u32,
}

impl Casebook {
    /// Prepares a comparison with the copies in `backups/`.
    pub fn comparison(&self) -> Comparison {
        let (folder, id, write_block) = (self.folder.clone(), self.id.clone(), self.write_block.clone());
        Comparison { folder, every_key: self.every_key(), id, write_block }
    }
}

impl Comparison {
    /// Reads all of a copy, by its name in `backups/`, and compares its newest entries with those of the casebook.
    ///
    /// # Errors
    /// [`Error::CopyGone`], [`Error::CopyDamaged`]; those of [`Casebook::verify`] if the casebook itself cannot be read.
    pub fn with(&self, name: &str) -> Result<Difference, Error> {
        let path = named_copy(&self.folder, name)?;
        let copy = connect_to_copy(&path, &self.every_key, &self.id).map_err(|_| Error::CopyDamaged)?;
        verify(&copy).map_err(|_| Error::CopyDamaged)?;
        let key = self.every_key.first().ok_or(Error::Crypto)?;
        let here = connect_beside(&self.folder, key, &self.id, &self.write_block)?;
        let (in_copy, in_here) = (heads(&copy)?, heads(&here)?);
        let lost = missing(&copy, &in_here, &in_copy)?;
        let regained = missing(&here, &in_copy, &in_here)?;
        Ok(Difference {
            gone: lost.iter().filter(|lost| !in_copy.contains_key(&lost.child)).count(),
            newest: newest_of(&here, &lost, &in_copy)?,
            regained: regained.iter().map(|one| one.entries).sum(),
            lost,
        })
    }
}

/// Returns when the newest of the entries was recorded that the copy does not have.
fn newest_of(here: &Connection, lost: &[LostOf], in_copy: &Heads) -> Result<Option<String>, Error> {
    let mut statement = here.prepare("SELECT max(at) FROM entry WHERE child = ?1 AND seq > ?2")?;
    let mut newest = None;
    for LostOf { child, at_least, .. } in lost {
        // If the two went different ways, it is not known where.
        let from = if *at_least { 0 } else { in_copy.get(child).map_or(0, |head| head.seq) };
        let at: Option<String> = statement.query_row((child, from), |row| row.get(0))?;
        newest = newest.max(at);
    }
    Ok(newest)
}
