//! From an old schema to a newer one: first a checked copy, then everything or nothing.

use std::fs;
use std::path::PathBuf;

use rusqlite::Connection;
use rusqlite_migration::M;

use super::{PASSPHRASE, entry, fresh, now};
use crate::casebook::Casebook;
use crate::connect::connect;
use crate::folder::{backups, database, key_file};
use crate::key_file::KeyFile;
use crate::schema::{STEPS, bring_up_to_date, latest, version};
use crate::text_index;
use crate::{ChildId, Error, ErrorKind};

const NEXT: &str = "ALTER TABLE child_index ADD COLUMN pronouns TEXT NOT NULL DEFAULT '';
                    CREATE TABLE team (name TEXT PRIMARY KEY) STRICT;";
const BROKEN: &str =
    "CREATE TABLE team (name TEXT PRIMARY KEY) STRICT; DROP TABLE text_index; UPDATE nowhere SET x = 1;";

/// Returns the current steps and one that does not exist yet.
fn with(step: &'static str) -> Vec<M<'static>> {
    let mut steps = STEPS.to_vec();
    steps.push(M::up(step));
    steps
}

fn open_with(folder: &tempfile::TempDir, steps: &[M<'static>]) -> Result<Casebook, Error> {
    Casebook::open_with(folder.path(), now(), steps, |keys| keys.open_with_passphrase(PASSPHRASE))
}

fn drawing(connection: &Connection) -> Vec<(String, Option<String>)> {
    let mut statement = connection.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").unwrap();
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().collect::<Result<_, _>>().unwrap()
}

fn copies(folder: &tempfile::TempDir) -> Vec<PathBuf> {
    let Ok(files) = fs::read_dir(backups(folder.path())) else { return Vec::new() };
    files.map(|file| file.unwrap().path()).collect()
}

fn with_one_entry() -> (tempfile::TempDir, ChildId) {
    let (folder, mut casebook) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "before")]).unwrap();
    casebook.close().unwrap();
    (folder, child)
}

#[test]
fn an_upgraded_casebook_equals_a_new_one_and_has_every_entry() {
    let (folder, child) = with_one_entry();
    let steps = with(NEXT);
    let mut casebook = open_with(&folder, &steps).unwrap();
    let mut new = Connection::open_in_memory().unwrap();
    bring_up_to_date(&mut new, &steps).unwrap();
    let act = new.transaction().unwrap();
    text_index::build(&act).unwrap();
    act.commit().unwrap();
    assert_eq!(drawing(&casebook.connection), drawing(&new));
    assert_eq!(version(&casebook.connection).unwrap(), latest(&steps));
    casebook.append(&[entry(&child, "after")]).unwrap();
    assert_eq!(casebook.entries(&child).unwrap().len(), 2);
    casebook.verify().unwrap();
}

#[test]
fn before_an_upgrade_a_checked_copy_of_the_old_version_is_made() {
    let (folder, child) = with_one_entry();
    let casebook = open_with(&folder, &with(NEXT)).unwrap();
    let copies = copies(&folder);
    let expected = backups(folder.path()).join(format!("20261123T104200Z-schema-{}.db", latest(STEPS)));
    assert_eq!(copies, std::slice::from_ref(&expected));
    let copy = connect(&expected, &casebook.key, &casebook.id).unwrap();
    assert_eq!(version(&copy).unwrap(), latest(STEPS));
    drop((casebook, copy));
    fs::copy(&expected, database(folder.path())).unwrap();
    let restored = open_with(&folder, STEPS).unwrap();
    restored.verify().unwrap();
    assert_eq!(restored.entries(&child).unwrap().len(), 1);
}

#[test]
fn an_upgrade_that_fails_leaves_the_old_version_as_it_was() {
    let (folder, child) = with_one_entry();
    let before = drawing(&open_with(&folder, STEPS).unwrap().connection);
    assert!(open_with(&folder, &with(BROKEN)).is_err());
    let casebook = open_with(&folder, STEPS).unwrap();
    assert_eq!(drawing(&casebook.connection), before);
    assert_eq!(casebook.entries(&child).unwrap().len(), 1);
    casebook.verify().unwrap();
}

#[test]
fn without_a_copy_nothing_is_upgraded() {
    let (folder, _) = with_one_entry();
    fs::write(backups(folder.path()), "a file where the folder should be").unwrap();
    assert!(open_with(&folder, &with(NEXT)).is_err());
    let casebook = open_with(&folder, STEPS).unwrap();
    assert_eq!(version(&casebook.connection).unwrap(), latest(STEPS));
}

#[test]
fn from_the_first_version_every_step_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let first = std::path::Path::new("tests/casebook/v1");
    for name in ["casebook.db", "casebook.key"] {
        fs::copy(first.join(name), folder.path().join(name)).unwrap();
    }
    let mut casebook = open_with(&folder, STEPS).unwrap();
    assert_eq!(copies(&folder), [backups(folder.path()).join("20261123T104200Z-schema-1.db")]);
    let mut new = Connection::open_in_memory().unwrap();
    bring_up_to_date(&mut new, STEPS).unwrap();
    let act = new.transaction().unwrap();
    text_index::build(&act).unwrap();
    act.commit().unwrap();
    assert_eq!(drawing(&casebook.connection), drawing(&new));
    let child = casebook.children().unwrap().remove(0).id;
    assert!(casebook.samples().unwrap().is_empty(), "existing children are not samples");
    assert!(matches!(casebook.remove_sample(&child), Err(Error::NotASample)));
    casebook.attach(&entry(&child, "with a file"), b"bytes").unwrap();
    casebook.verify().unwrap();
    assert_eq!(casebook.entries(&child).unwrap().len(), 3);
}

#[test]
fn a_current_casebook_is_opened_without_a_copy() {
    let (folder, _) = with_one_entry();
    open_with(&folder, STEPS).unwrap();
    assert!(copies(&folder).is_empty());
}

#[test]
fn a_newer_casebook_is_refused_and_not_changed() {
    let (folder, _) = with_one_entry();
    open_with(&folder, &with(NEXT)).unwrap().close().unwrap();
    let before = fs::read(database(folder.path())).unwrap();
    let error = open_with(&folder, STEPS).map(drop).unwrap_err();
    assert!(matches!(error, Error::TooNew { found, known } if found == known + 1), "{error:?}");
    assert_eq!(error.kind(), ErrorKind::TooNew);
    assert_eq!(fs::read(database(folder.path())).unwrap(), before);
    open_with(&folder, &with(NEXT)).unwrap();
}

#[test]
fn a_casebook_without_a_schema_is_damaged_and_gets_none() {
    let (folder, casebook) = fresh();
    casebook.connection.pragma_update(None, "user_version", 0).unwrap();
    drop(casebook);
    let error = open_with(&folder, STEPS).map(drop).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DatabaseUnreadable);
}

#[test]
fn the_id_within_the_database_must_be_that_of_the_key_file() {
    let (folder, casebook) = fresh();
    casebook.connection.execute("UPDATE casebook SET id = 'another'", []).unwrap();
    drop(casebook);
    let error = open_with(&folder, STEPS).map(drop).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::KeyOfAnotherCasebook);
}

#[test]
fn an_index_of_an_earlier_version_is_built_again_once_when_the_casebook_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["casebook.db", "casebook.key"] {
        fs::copy(format!("tests/casebook/v4/{name}"), folder.path().join(name)).unwrap();
    }
    let keys = KeyFile::read(&key_file(folder.path())).unwrap();
    let key = keys.open_with_passphrase(PASSPHRASE).unwrap();
    let old = connect(&database(folder.path()), &key, &keys.casebook).unwrap();
    assert!(!text_index::is_current(&old).unwrap());
    let lines = |connection: &Connection| -> Vec<(i64, String)> {
        let mut lines = connection.prepare("SELECT rowid, words FROM text_index ORDER BY rowid").unwrap();
        lines.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().collect::<Result<_, _>>().unwrap()
    };
    old.execute_batch(
        "UPDATE text_index SET words = 'Łukasz met Mrs O’Neill' WHERE rowid = (SELECT min(rowid) FROM text_index);
         UPDATE text_index SET words = '她喜欢学校' WHERE rowid = (SELECT max(rowid) FROM text_index);",
    )
    .unwrap();
    let before = lines(&old);
    assert!(before.len() > 1);
    old.close().unwrap();

    let casebook = Casebook::open(folder.path(), PASSPHRASE, now()).unwrap();
    assert_eq!((casebook.was_written.get(), lines(&casebook.connection)), (1, before), "in one act, with its numbers");
    for typed in ["lukasz oneill", "学校"] {
        assert_eq!(casebook.search(typed, 5).unwrap().len(), 1, "{typed}");
    }
    casebook.verify().unwrap();
    casebook.close().unwrap();
    let casebook = Casebook::open(folder.path(), PASSPHRASE, now()).unwrap();
    assert_eq!(casebook.was_written.get(), 0, "and never again");
}
