//! Creating a new casebook.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use crate::casebook::Casebook;
use crate::change::set_code_confirmed;
use crate::connect::{connect, keep_log};
use crate::data_key::{DataKey, random_id};
use crate::error::Error;
use crate::folder::{database, is_occupied, is_there, key_file, lock, make_folder, new_file, put_in_place, unplaced};
use crate::high_water_mark::Remembered;
use crate::key_file::{KeyCost, KeyFile};
use crate::recovery_code::RecoveryCode;
use crate::schema;
use crate::strength::will_do;
use crate::text_index;

impl Casebook {
    /// Makes a new casebook and its recovery code. Fails if any part of one already exists in the folder.
    ///
    /// # Errors
    /// [`Error::Exists`], those of [`crate::judge`], [`Error::ReadOnly`], [`Error::DiskFull`].
    pub fn create(folder: &Path, passphrase: &str, cost: KeyCost) -> Result<(Casebook, RecoveryCode), Error> {
        will_do(passphrase)?;
        make_folder(folder)?;
        refuse_if_there(folder)?;
        let lock = lock(folder)?;
        // Again, now that nobody else can be making one.
        refuse_if_there(folder)?;
        let (key, code, id) = (DataKey::random()?, RecoveryCode::random()?, random_id()?);
        let keys = KeyFile::new(&id, cost, &key, passphrase, &code)?;
        let making = Making { folder, key: &key, id: &id, keys: &keys };
        STEPS.iter().try_for_each(|step| step(&making))?;
        let connection = connect(&database(folder), &key, &id)?;
        keep_log(&connection)?;
        let mut casebook = Casebook::over(connection, folder, key, keys, Arc::new(lock))?;
        casebook.compare_and_begin(Remembered::default())?;
        Ok((casebook, code))
    }
}

fn refuse_if_there(folder: &Path) -> Result<(), Error> {
    if is_occupied(folder)? { Err(Error::Exists) } else { Ok(()) }
}

/// A casebook that is being made.
struct Making<'a> {
    folder: &'a Path,
    key: &'a DataKey,
    id: &'a str,
    keys: &'a KeyFile,
}

type Step = fn(&Making<'_>) -> Result<(), Error>;

/// The steps of making a casebook. If it stops before the second step, there is no casebook, and the next attempt
/// starts again. If it stops after the second step, the finished database is next to its place, and opening takes the
/// last step. So there is never a key without its database, or a database without its key.
const STEPS: [Step; 3] = [
    |making| build(&unplaced(making.folder), making.key, making.id),
    |making| making.keys.write(&key_file(making.folder)),
    |making| put_in_place(&unplaced(making.folder), &database(making.folder)),
];

/// Removes the logs of an attempt that stopped: they would be applied to the next one.
pub(crate) fn remove_logs_of(beside: &Path) -> Result<(), Error> {
    let Some(name) = beside.file_name() else { return Ok(()) };
    for ending in ["-journal", "-wal", "-shm"] {
        let mut log = name.to_owned();
        log.push(ending);
        let left = beside.with_file_name(log);
        if is_there(&left)? {
            fs::remove_file(left)?;
        }
    }
    Ok(())
}

fn build(beside: &Path, key: &DataKey, id: &str) -> Result<(), Error> {
    remove_logs_of(beside)?;
    // What a failed attempt left here has no key, so removing it loses nothing.
    drop(new_file(beside)?);
    let mut connection = connect(beside, key, id)?;
    schema::bring_up_to_date(&mut connection, schema::STEPS)?;
    let act = connection.transaction()?;
    text_index::build(&act)?;
    act.commit()?;
    connection.execute("INSERT INTO casebook (only_row, id) VALUES (1, ?1)", [id])?;
    // From the first moment: if nobody has seen the recovery code yet, the casebook records that, however the set-up
    // ends.
    set_code_confirmed(&connection, false)?;
    connection.close().map_err(|(_, error)| error.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{PASSPHRASE, entry, now};

    type Spoil = fn(&Path);

    /// What a stopped set-up leaves: the number of completed steps, and what the next one had half done.
    const STOPPED: &[(&str, usize, Spoil)] = &[
        ("before anything", 0, |_| {}),
        ("while the database is built", 1, |folder| cut(&unplaced(folder), 5000)),
        ("while the database is built, with its journal", 1, |folder| {
            fs::write(folder.join("casebook.db.new-journal"), [7; 3000]).unwrap();
        }),
        ("once the database is built", 1, |_| {}),
        ("while the key is written", 1, |folder| fs::write(folder.join("casebook.key.new"), "stepping-st").unwrap()),
        ("before the key is in its place", 2, |folder| {
            fs::rename(key_file(folder), folder.join("casebook.key.new")).unwrap();
        }),
        ("once the key is in its place", 2, |_| {}),
        ("once the database is in its place", 3, |_| {}),
    ];

    fn cut(path: &Path, length: u64) {
        fs::OpenOptions::new().write(true).open(path).unwrap().set_len(length).unwrap();
    }

    #[test]
    fn a_stopped_set_up_leaves_nothing_or_a_casebook_that_can_have_a_new_code() {
        for (when, steps, spoil) in STOPPED {
            let place = tempfile::tempdir().unwrap();
            let folder = place.path();
            let (key, id) = (DataKey::random().unwrap(), random_id().unwrap());
            // The code of this attempt was never shown.
            let unseen = RecoveryCode::random().unwrap();
            let keys = KeyFile::new(&id, KeyCost::CHEAPEST, &key, PASSPHRASE, &unseen).unwrap();
            let making = Making { folder, key: &key, id: &id, keys: &keys };
            STEPS[..*steps].iter().try_for_each(|step| step(&making)).unwrap();
            spoil(folder);
            let (mut casebook, code) = if Casebook::look(folder).unwrap() {
                assert!(*steps >= 2, "{when}");
                let casebook = Casebook::open(folder, PASSPHRASE, now()).unwrap();
                let code = casebook.reissue_recovery(PASSPHRASE).unwrap();
                (casebook, code)
            } else {
                Casebook::create(folder, PASSPHRASE, KeyCost::CHEAPEST).unwrap()
            };
            let child = casebook.add_child(now()).unwrap();
            casebook.append(&[entry(&child, "first")]).unwrap();
            casebook.verify().unwrap();
            casebook.close().unwrap();
            assert!(!unplaced(folder).exists(), "{when}");
            let (casebook, _) = Casebook::recover(folder, &code, "harbour violet stone", now()).unwrap();
            assert_eq!(casebook.entries(&child).unwrap().len(), 1, "{when}");
        }
    }

    #[test]
    fn an_unfinished_database_of_another_key_is_never_put_in_place() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path();
        Casebook::create(folder, PASSPHRASE, KeyCost::CHEAPEST).unwrap().0.close().unwrap();
        fs::remove_file(database(folder)).unwrap();
        let (key, id) = (DataKey::random().unwrap(), random_id().unwrap());
        build(&unplaced(folder), &key, &id).unwrap();
        let left = fs::read(unplaced(folder)).unwrap();
        let error = Casebook::open(folder, PASSPHRASE, now()).map(drop).unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::DatabaseMissing);
        assert_eq!(fs::read(unplaced(folder)).unwrap(), left);
    }
}
