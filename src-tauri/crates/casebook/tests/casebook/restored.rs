//! Tests restoring an intact copy: the best one, completely. The damaged files remain, and what is missing is reported.

use std::fs;
use std::path::{Path, PathBuf};

use casebook::{Casebook, ChildId, ErrorKind, Restored};
use jiff::Timestamp;

use super::{PASSPHRASE, copy, entry, error_of, fresh, now, open};

fn at(time: &str) -> Timestamp {
    format!("2026-11-23T{time}:00Z").parse().unwrap()
}

fn restore(folder: &Path) -> Result<Restored, casebook::Error> {
    Casebook::restore(folder, PASSPHRASE, at("20:00"))
}

fn database(folder: &Path) -> PathBuf {
    folder.join("casebook.db")
}

fn damage_file(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let half = bytes.len() / 2;
    bytes[half..].iter_mut().step_by(1000).for_each(|byte| *byte ^= 1);
    fs::write(path, bytes).unwrap();
}

fn names(folder: &Path) -> Vec<String> {
    let Ok(files) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = files.map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Returns a casebook with a copy from yesterday, one from today, and later work; closed, and then damaged.
fn damaged() -> (tempfile::TempDir, ChildId) {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    for (day, words) in [("2026-11-22", "one"), ("2026-11-23", "two")] {
        let long = format!("{words} {}", "words ".repeat(900));
        casebook.append(&[entry(&child, &long), entry(&child, &long)]).unwrap();
        casebook.keep_copy(format!("{day}T10:00:00Z").parse().unwrap()).unwrap().unwrap();
    }
    casebook.append(&[entry(&child, "three")]).unwrap();
    casebook.close().unwrap();
    damage_file(&database(folder.path()));
    (folder, child)
}

#[test]
fn the_best_copy_is_restored_the_damaged_files_remain_and_missing_entries_are_reported() {
    let (folder, child) = damaged();
    let harmed = fs::read(database(folder.path())).unwrap();
    let Restored { mut casebook, copy, aside } = restore(folder.path()).unwrap();
    assert_eq!(copy.unwrap().file_name().unwrap(), "20261123T100000Z-auto.db");
    assert_eq!(fs::read(aside.join("casebook.db")).unwrap(), harmed);
    assert!(aside.join("casebook.mark").exists());
    casebook.verify().unwrap();
    assert_eq!(casebook.entries(&child).unwrap().len(), 4);
    let loss = casebook.loss().unwrap();
    assert_eq!((loss.children[0].entries, loss.copy), (1, None));
    casebook.append(&[entry(&child, "written on")]).unwrap();
    drop(casebook);
    open(folder.path()).unwrap().verify().unwrap();
    assert_eq!(names(&folder.path().join("backups")).len(), 2, "no copy was removed");
}

#[test]
fn a_damaged_copy_or_one_of_another_casebook_is_ignored() {
    let (folder, child) = damaged();
    damage_file(&folder.path().join("backups/20261123T100000Z-auto.db"));
    let (other, casebook, _) = fresh();
    let foreign = casebook.backup(at("12:00")).unwrap();
    fs::copy(foreign, folder.path().join("backups/20261123T120000Z-copy.db")).unwrap();
    fs::write(folder.path().join("backups/20261123T130000Z-copy.db"), "no database at all").unwrap();
    fs::write(folder.path().join("backups/20261123T140000Z-copy.db"), "").unwrap();
    drop(other);
    let restored = restore(folder.path()).unwrap();
    assert_eq!(restored.copy.unwrap().file_name().unwrap(), "20261122T100000Z-auto.db");
    assert_eq!(restored.casebook.entries(&child).unwrap().len(), 2);
    assert_eq!(restored.casebook.loss().unwrap().children[0].entries, 3);
}

#[test]
fn without_an_intact_copy_nothing_is_changed() {
    let (folder, _) = damaged();
    for name in names(&folder.path().join("backups")) {
        damage_file(&folder.path().join("backups").join(name));
    }
    let before = fs::read(database(folder.path())).unwrap();
    assert_eq!(error_of(restore(folder.path())).kind(), ErrorKind::NoSoundCopy);
    let wrong = Casebook::restore(folder.path(), "not the passphrase", now());
    assert_eq!(error_of(wrong).kind(), ErrorKind::WrongPassphrase);
    assert_eq!(fs::read(database(folder.path())).unwrap(), before);
    assert!(names(&folder.path().join("quarantine")).is_empty());
}

#[test]
fn a_missing_database_or_one_with_a_log_of_another_time_is_restored_too() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "in the morning")]).unwrap();
    casebook.close().unwrap();
    let morning = fs::read(database(folder.path())).unwrap();
    let mut casebook = open(folder.path()).unwrap();
    casebook.append(&[entry(&child, "at noon")]).unwrap();
    casebook.verify().unwrap();
    casebook.append(&[entry(&child, "in the evening")]).unwrap();
    let work = tempfile::tempdir().unwrap();
    copy(folder.path(), work.path());
    fs::remove_file(work.path().join("casebook.db-shm")).unwrap();
    fs::write(database(work.path()), &morning).unwrap();
    let log = fs::read(work.path().join("casebook.db-wal")).unwrap();
    assert_eq!(error_of(open(work.path())).kind(), ErrorKind::LogOfAnotherTime);
    let restored = restore(work.path()).unwrap();
    assert_eq!(restored.copy, None, "only the database exists");
    assert_eq!(fs::read(restored.aside.join("casebook.db-wal")).unwrap(), log);
    assert_eq!(restored.casebook.loss().unwrap().children[0].entries, 2);
    drop(restored);
    // If a copy has more than the database, the copy is better.
    let evening = casebook.backup(at("18:00")).unwrap();
    drop(casebook);
    fs::create_dir(work.path().join("backups")).unwrap();
    fs::copy(evening, work.path().join("backups/20261123T180000Z-copy.db")).unwrap();
    fs::remove_file(database(work.path())).unwrap();
    assert_eq!(error_of(open(work.path())).kind(), ErrorKind::DatabaseMissing);
    let restored = restore(work.path()).unwrap();
    assert_eq!((restored.casebook.entries(&child).unwrap().len(), restored.casebook.loss()), (3, None));
}

#[test]
fn an_automatic_copy_is_made_only_after_writes_and_never_of_a_damaged_casebook() {
    let (folder, casebook, _) = fresh();
    let copies = || names(&folder.path().join("backups"));
    assert_eq!(casebook.keep_copy(at("09:00")).unwrap(), None, "nothing was written");
    casebook.put_setting("me", "{}").unwrap();
    casebook.keep_copy(at("10:00")).unwrap().unwrap();
    casebook.keep_copy(at("11:00")).unwrap().unwrap();
    assert_eq!(copies(), ["20261123T110000Z-auto.db"], "one of each day");
    casebook.backup(at("10:30")).unwrap();
    casebook.keep_copy(at("12:00")).unwrap().unwrap();
    assert_eq!(copies(), ["20261123T103000Z-copy.db", "20261123T120000Z-auto.db"], "a requested copy stays");
    let mut casebook = casebook;
    casebook.reconnect().unwrap();
    assert_eq!(casebook.keep_copy(at("13:00")).unwrap(), None);
    assert_eq!(copies().len(), 2);
}

#[test]
fn two_restorations_in_one_second_set_aside_both_sets_of_files() {
    let (folder, _) = damaged();
    let first = restore(folder.path()).unwrap().aside;
    damage_file(&database(folder.path()));
    let second = restore(folder.path()).unwrap().aside;
    assert!(first != second && first.join("casebook.db").exists() && second.join("casebook.db").exists());
}

#[test]
fn a_copy_with_missing_entries_is_never_removed() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "in the morning")]).unwrap();
    casebook.close().unwrap();
    let morning = fs::read(database(folder.path())).unwrap();
    let mut casebook = open(folder.path()).unwrap();
    casebook.append(&[entry(&child, "at noon")]).unwrap();
    casebook.keep_copy(at("12:00")).unwrap().unwrap();
    casebook.close().unwrap();
    fs::write(database(folder.path()), morning).unwrap();
    let copies = || names(&folder.path().join("backups"));
    let mut casebook = open(folder.path()).unwrap();
    assert!(casebook.loss().unwrap().copy.is_some());
    casebook.append(&[entry(&child, "since")]).unwrap();
    casebook.keep_copy(at("13:00")).unwrap().unwrap();
    assert_eq!(copies(), ["20261123T120000Z-auto.db", "20261123T130000Z-auto.db"]);
    casebook.accept_loss().unwrap();
    casebook.keep_copy(at("14:00")).unwrap().unwrap();
    assert_eq!(copies(), ["20261123T120000Z-kept.db", "20261123T140000Z-auto.db"]);
}
