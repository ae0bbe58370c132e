//! Tests a disk that cannot be written to: the casebook can be read, every write is refused with its reason, and
//! nothing is lost once there is space.
//!
//! A folder with the name of a file prevents SQLite from creating that file, whoever runs the test.

use std::fs;
use std::path::Path;

use casebook::{Casebook, ChildId, ErrorKind, KeyCost};

use super::{PASSPHRASE, copy, entry, error_of, fresh, now, open};

fn block(folder: &Path, name: &str) {
    fs::create_dir(folder.join(name)).unwrap();
}

fn make_room(folder: &Path, name: &str) {
    fs::remove_dir(folder.join(name)).unwrap();
}

/// Returns a folder with a closed casebook, and its child with one entry.
fn closed() -> (tempfile::TempDir, ChildId) {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "first")]).unwrap();
    casebook.close().unwrap();
    (folder, child)
}

/// Returns a folder as it is after a power cut: the second entry is only in the log.
fn with_a_log() -> (tempfile::TempDir, ChildId) {
    let (folder, child) = closed();
    let elsewhere = tempfile::tempdir().unwrap();
    let mut casebook = open(folder.path()).unwrap();
    // A reader prevents the log from being moved into the file.
    let copier = casebook.copier().unwrap();
    casebook.append(&[entry(&child, "second")]).unwrap();
    copy(folder.path(), elsewhere.path());
    drop(copier);
    fs::remove_file(elsewhere.path().join("casebook.db-shm")).unwrap();
    assert!(fs::metadata(elsewhere.path().join("casebook.db-wal")).unwrap().len() > 4096);
    (elsewhere, child)
}

/// Returns the name, the length and a checksum of each file. SQLite creates an empty log before it notices that it
/// cannot continue.
fn bytes(folder: &Path) -> Vec<(String, usize, u64)> {
    let sum = |bytes: &[u8]| bytes.iter().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(*byte)));
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| path.is_file() && !(path.ends_with("casebook.db-wal") && fs::metadata(path).unwrap().len() == 0))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap()))
        .map(|(name, bytes)| (name, bytes.len(), sum(&bytes)))
        .collect();
    files.sort();
    files
}

#[test]
fn without_space_for_other_files_it_can_be_read_every_write_is_refused_and_no_byte_changes() {
    let (folder, child) = closed();
    block(folder.path(), "casebook.db-shm");
    let before = bytes(folder.path());
    let mut casebook = open(folder.path()).unwrap();
    assert_eq!(casebook.hindrance().unwrap().kind(), ErrorKind::ReadOnly);
    assert!(!casebook.is_damaged());
    assert_eq!(casebook.entries(&child).unwrap().len(), 1);
    assert_eq!(casebook.search("first", 5).unwrap().len(), 1);
    casebook.verify().unwrap();
    casebook.checker().check(|_| None).unwrap();
    let files = [(String::from("a"), b"b".to_vec())].into();
    let refused = [
        casebook.append(&[entry(&child, "second")]).map(drop),
        casebook.add_child(now()).map(drop),
        casebook.add_sample(now()).map(drop),
        casebook.put_setting("me", "{}"),
        casebook.keep_draft("say", "words", now()),
        casebook.drop_draft("say"),
        casebook.confirm_code(),
        casebook.accept_loss(),
        casebook.attach(&entry(&child, "a file"), b"%PDF-1.7").map(drop),
        casebook.begin_journey("ebsa", 1, &files, entry(&child, "begun")).map(drop),
    ];
    for (position, refused) in refused.into_iter().enumerate() {
        assert_eq!(error_of(refused).kind(), ErrorKind::ReadOnly, "{position}");
    }
    assert_eq!(casebook.keep_copy(now()).unwrap(), None);
    assert_eq!(error_of(casebook.try_disk_again()).kind(), ErrorKind::ReadOnly);
    assert_eq!(casebook.entries(&child).unwrap().len(), 1, "it can still be read");
    casebook.close().unwrap();
    assert_eq!(bytes(folder.path()), before);
}

#[test]
fn entries_only_in_the_log_are_read_too_and_the_log_does_not_change() {
    let (folder, child) = with_a_log();
    block(folder.path(), "casebook.db-shm");
    let before = bytes(folder.path());
    let casebook = open(folder.path()).unwrap();
    assert!(casebook.hindrance().is_some());
    assert!(!casebook.is_damaged());
    assert_eq!(casebook.loss(), None);
    assert_eq!(casebook.entries(&child).unwrap().len(), 2);
    casebook.checker().check(|_| None).unwrap();
    drop(casebook);
    assert_eq!(bytes(folder.path()), before);
    make_room(folder.path(), "casebook.db-shm");
    let casebook = open(folder.path()).unwrap();
    assert!(casebook.hindrance().is_none());
    assert_eq!(casebook.entries(&child).unwrap().len(), 2);
    casebook.verify().unwrap();
}

#[test]
fn a_log_of_another_time_is_refused_on_such_a_disk_too() {
    let (folder, child) = with_a_log();
    let newer = tempfile::tempdir().unwrap();
    copy(folder.path(), newer.path());
    let mut casebook = open(newer.path()).unwrap();
    for word in ["third", "fourth"] {
        casebook.append(&[entry(&child, word)]).unwrap();
    }
    casebook.close().unwrap();
    fs::copy(newer.path().join("casebook.db"), folder.path().join("casebook.db")).unwrap();
    block(folder.path(), "casebook.db-shm");
    assert_eq!(error_of(open(folder.path())).kind(), ErrorKind::LogOfAnotherTime);
}

#[test]
fn once_there_is_space_it_can_be_written_without_reopening() {
    for (what, (folder, child), entries) in [("no log", closed(), 1), ("a log", with_a_log(), 2)] {
        block(folder.path(), "casebook.db-shm");
        let mut casebook = open(folder.path()).unwrap();
        let checker = casebook.checker();
        make_room(folder.path(), "casebook.db-shm");
        assert_eq!(error_of(casebook.append(&[entry(&child, "too soon")])).kind(), ErrorKind::ReadOnly, "{what}");
        casebook.try_disk_again().unwrap();
        assert!(casebook.hindrance().is_none(), "{what}");
        casebook.append(&[entry(&child, "after")]).unwrap();
        casebook.try_disk_again().unwrap();
        checker.check(|_| None).unwrap();
        casebook.backup(now()).unwrap();
        casebook.close().unwrap();
        assert!(!folder.path().join("casebook.db-wal").exists(), "{what}: closed as usual");
        let casebook = open(folder.path()).unwrap();
        assert_eq!(casebook.entries(&child).unwrap().len(), entries + 1, "{what}");
        assert_eq!(casebook.loss(), None, "{what}");
        casebook.verify().unwrap();
    }
}

#[test]
fn a_complete_copy_of_such_a_casebook_can_be_made_elsewhere() {
    for (what, (folder, child), entries) in [("no log", closed(), 1), ("a log", with_a_log(), 2)] {
        block(folder.path(), "casebook.db-shm");
        let elsewhere = tempfile::tempdir().unwrap();
        let before = bytes(folder.path());
        let casebook = open(folder.path()).unwrap();
        let place = casebook.backup_to(elsewhere.path(), now()).unwrap();
        drop(casebook);
        assert_eq!(bytes(folder.path()), before, "{what}");
        let copy = open(&place).unwrap();
        assert_eq!(copy.entries(&child).unwrap().len(), entries, "{what}");
    }
}

#[test]
fn missing_entries_are_reported_on_such_a_disk_too() {
    let (folder, child) = closed();
    let older = fs::read(folder.path().join("casebook.db")).unwrap();
    let mut casebook = open(folder.path()).unwrap();
    casebook.append(&[entry(&child, "second")]).unwrap();
    casebook.close().unwrap();
    fs::write(folder.path().join("casebook.db"), older).unwrap();
    block(folder.path(), "casebook.db-shm");
    let mut casebook = open(folder.path()).unwrap();
    assert_eq!(casebook.loss().unwrap().children[0].entries, 1);
    make_room(folder.path(), "casebook.db-shm");
    casebook.try_disk_again().unwrap();
    assert_eq!(casebook.loss().unwrap().children[0].entries, 1);
}

#[test]
fn a_folder_of_any_name_can_be_read() {
    for name in ["a b", "50% of it?", "größe #1", "a&b=c"] {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join(name);
        Casebook::create(&folder, PASSPHRASE, KeyCost::CHEAPEST).unwrap().0.close().unwrap();
        block(&folder, "casebook.db-shm");
        assert!(open(&folder).unwrap().hindrance().is_some(), "{name}");
    }
}

#[test]
fn damage_on_such_a_disk_is_reported_and_the_rest_can_be_read() {
    let (folder, _) = closed();
    block(folder.path(), "casebook.db-shm");
    let mut casebook = open(folder.path()).unwrap();
    casebook.reconnect().unwrap();
    assert!(casebook.is_damaged());
    assert_eq!(error_of(casebook.put_setting("me", "{}")).kind(), ErrorKind::Damaged);
    assert_eq!(casebook.children().unwrap().len(), 1);
}
