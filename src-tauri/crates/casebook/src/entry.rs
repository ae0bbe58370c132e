//! Entries: dated, only ever added, each with the digest of the one before it.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::casebook::Casebook;
use crate::child::{ChildRecord, insert_child};
use crate::entry_row::{EntryRow, NewRow, Reworded, digest_of, entries_of, entry_of};
use crate::error::Error;
use crate::ids::{ChildId, JourneyId};
use crate::search::{put_words, reword};
use crate::transaction::WriteTransaction;

impl Casebook {
    /// As [`Casebook::append`], for entries that amend earlier ones. Those do not change, but are found by their new
    /// words.
    ///
    /// # Errors
    /// As [`Casebook::append`].
    pub fn append_and_reword(&mut self, entries: &[NewRow], reworded: &[Reworded]) -> Result<Vec<EntryRow>, Error> {
        self.act(|act| {
            let mut added = Vec::with_capacity(entries.len());
            for entry in entries {
                added.push(append_one(act, entry)?);
            }
            for now in reworded {
                reword(act, now)?;
            }
            Ok(added)
        })
    }

    /// Adds new children, each with its first entries, and entries for other children: all or none. The `child` of a
    /// new child's entries is filled in here.
    ///
    /// # Errors
    /// As [`Casebook::append`]; then nothing was added.
    pub fn take_in(
        &mut self,
        now: Timestamp,
        newcomers: Vec<Vec<NewRow>>,
        others: &[NewRow],
    ) -> Result<(Vec<ChildId>, Vec<EntryRow>), Error> {
        self.act(|act| {
            let mut children = Vec::with_capacity(newcomers.len());
            for entries in newcomers {
                let child = insert_child(act, now)?;
                for entry in entries {
                    append_one(act, &NewRow { child: child.clone(), ..entry })?;
                }
                children.push(child);
            }
            let added = others.iter().map(|entry| append_one(act, entry)).collect::<Result<_, _>>()?;
            Ok((children, added))
        })
    }

    /// Returns every entry of one child, in order.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn entries(&self, child: &ChildId) -> Result<Vec<EntryRow>, Error> {
        entries_of(&self.connection, child)
    }

    /// Returns one entry of one child. `None` if it does not exist.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn entry(&self, child: &ChildId, seq: u32) -> Result<Option<EntryRow>, Error> {
        entry_of(&self.connection, child, seq)
    }

    /// Returns the latest date of any entry, without samples and without entries for which `passed_over` is true.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn newest_day(&self, passed_over: impl Fn(&ChildId, u32) -> bool) -> Result<Option<String>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT child, seq, on_date FROM entry WHERE child NOT IN (SELECT id FROM child WHERE sample = 1)",
        )?;
        let mut rows = statement.query([])?;
        let mut newest = String::new();
        while let Some(row) = rows.next()? {
            let (seq, on) = (row.get(1)?, row.get_ref(2)?);
            let Ok(on) = on.as_str() else { continue };
            if on > newest.as_str() && !passed_over(&row.get(0)?, seq) {
                on.clone_into(&mut newest);
            }
        }
        Ok(Some(newest).filter(|newest| !newest.is_empty()))
    }

    /// Returns the entries that are dated after a day.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn dated_after(&self, day: Date) -> Result<Vec<(ChildId, u32)>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT child, seq FROM entry WHERE on_date > ?1")?;
        let rows = statement.query_map([day.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Checks that each entry has the digest of the one before it, and that none is missing.
pub(crate) fn verify_chain(connection: &Connection, child: &ChildId, entries: &[EntryRow]) -> Result<(), Error> {
    let (head_seq, head) = head(connection, child)?;
    let mut previous: &[u8] = &[];
    let mut last = 0;
    for entry in entries {
        last += 1;
        let fits = entry.seq == last && entry.previous == previous && entry.digest == digest_of(entry);
        if !fits {
            return Err(Error::Altered { seq: last });
        }
        previous = &entry.digest;
    }
    if last == head_seq && previous == head { Ok(()) } else { Err(Error::Altered { seq: last + 1 }) }
}

/// Every statement names its columns, because a later version of the schema may have more.
const INSERT: &str =
    "INSERT INTO entry (child, seq, journey, kind, body, at, on_date, by_name, by_role, previous, digest)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";

fn head(connection: &Connection, child: &ChildId) -> Result<(u32, Vec<u8>), Error> {
    connection
        .query_row("SELECT head_seq, head FROM child WHERE id = ?1", [child], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or(Error::UnknownChild)
}

pub(crate) fn append_one(transaction: &WriteTransaction<'_>, new: &NewRow) -> Result<EntryRow, Error> {
    let (seq, previous) = head(transaction, &new.child)?;
    if let Some(journey) = &new.journey {
        is_of_child(transaction, journey, &new.child)?;
    }
    let mut entry = EntryRow {
        child: new.child.clone(),
        seq: seq + 1,
        journey: new.journey.clone(),
        kind: new.kind.clone(),
        body: new.body.clone(),
        at: new.at.to_string(),
        on: new.on.to_string(),
        by_name: new.by_name.clone(),
        by_role: new.by_role.clone(),
        previous,
        digest: Vec::new(),
    };
    entry.digest = digest_of(&entry);
    transaction.prepare_cached(INSERT)?.execute(params![
        entry.child,
        entry.seq,
        entry.journey,
        entry.kind,
        entry.body,
        entry.at,
        entry.on,
        entry.by_name,
        entry.by_role,
        entry.previous,
        entry.digest
    ])?;
    let is_sample: bool = transaction
        .prepare_cached("UPDATE child SET head_seq = ?2, head = ?3 WHERE id = ?1 RETURNING sample")?
        .query_row(params![entry.child, entry.seq, entry.digest], |row| row.get(0))?;
    if !is_sample {
        transaction.added(&entry.child, entry.seq, &entry.digest);
    }
    if let Some(index) = &new.index {
        put_index(transaction, &entry.child, index)?;
    }
    if let Some(words) = &new.search {
        put_words(transaction, &entry, words)?;
    }
    Ok(entry)
}

/// Fails if the journey belongs to another child: the entry would be read into the wrong record. The journey of a record
/// that became part of another one is continued there, so its newest entry must say that it did.
fn is_of_child(transaction: &Transaction<'_>, journey: &JourneyId, child: &ChildId) -> Result<(), Error> {
    transaction
        .prepare_cached(
            "SELECT 1 FROM journey JOIN child AS owner ON owner.id = journey.child
             LEFT JOIN entry AS newest ON newest.child = owner.id AND newest.seq = owner.head_seq
             WHERE journey.id = ?1 AND (owner.id = ?2 OR newest.kind = 'part-of')",
        )?
        .query_row((journey, child), |_| Ok(()))
        .map_err(Error::from)
}

/// Writes the line in the list. It belongs to the entry's own child, whatever id `index` has.
fn put_index(transaction: &Transaction<'_>, child: &ChildId, index: &ChildRecord) -> Result<(), Error> {
    transaction
        .prepare_cached(
            "INSERT OR REPLACE INTO child_index (child, name, known_as, born, setting, archived)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![child, index.name, index.known_as, index.born, index.setting, index.archived])?;
    Ok(())
}
