//! A new data key, interrupted after any step: the casebook opens with all its contents, and so do its copies.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::SignedDuration;

use super::{PASSPHRASE, entry, now};
use crate::casebook::Casebook;
use crate::connect::connect_to_file_alone;
use crate::folder::{database, key_file};
use crate::verify::verify;
use crate::{ChildId, ErrorKind, KeyCost, RecoveryCode};

const NEXT: &str = "harbour violet stone";

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for path in fs::read_dir(from).unwrap().map(|entry| entry.unwrap().path()) {
        let place = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &place) } else { _ = fs::copy(&path, place).unwrap() }
    }
}

struct Made {
    home: tempfile::TempDir,
    casebook: Casebook,
    code: RecoveryCode,
    child: ChildId,
}

impl Made {
    /// Makes a casebook with an entry, a file and two backups.
    fn new() -> Made {
        let home = tempfile::tempdir().unwrap();
        let (mut casebook, code) = Casebook::create(&home.path().join("c"), PASSPHRASE, KeyCost::CHEAPEST).unwrap();
        let child = casebook.add_child(now()).unwrap();
        casebook.append(&[entry(&child, "first")]).unwrap();
        casebook.backup(now()).unwrap();
        casebook.attach(&entry(&child, "a letter"), &b"%PDF".repeat(9000)).unwrap();
        casebook.backup(now() + SignedDuration::from_secs(60)).unwrap();
        casebook.confirm_code().unwrap();
        Made { home, casebook, code, child }
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join("c")
    }

    /// Renews the key. Returns the folder as it is after each step, and the new code.
    fn renew(&mut self) -> (Vec<tempfile::TempDir>, RecoveryCode) {
        let (folder, mut moments) = (self.folder(), Vec::new());
        let renewed = self.casebook.renew_key_in_steps(PASSPHRASE, &mut || {
            let moment = tempfile::tempdir().unwrap();
            copy(&folder, moment.path());
            moments.push(moment);
        });
        let renewed = renewed.unwrap();
        assert_eq!(renewed.copies_left, 0);
        (moments, renewed.code)
    }
}

fn is_whole(casebook: &Casebook, child: &ChildId) {
    casebook.verify().unwrap();
    assert_eq!(casebook.entries(child).unwrap().len(), 2);
    assert!(casebook.loss().is_none());
}

/// Returns how many of the backups the current key opens.
fn open_backups(casebook: &Casebook) -> usize {
    let opens = |path: &Path| {
        connect_to_file_alone(path, &casebook.key, &casebook.id).is_ok_and(|copy| {
            verify(&copy).unwrap();
            true
        })
    };
    casebook.backups().unwrap().iter().filter(|backup| opens(&backup.path)).count()
}

#[test]
fn interrupted_after_any_step_the_casebook_opens_with_all_its_contents() {
    let mut made = Made::new();
    let (moments, after) = made.renew();
    is_whole(&made.casebook, &made.child);
    assert_eq!(open_backups(&made.casebook), 2);
    // The reminder, the copy, the key file, the database, and each backup.
    assert_eq!(moments.len(), 6);
    for (step, moment) in moments.iter().enumerate() {
        let by_code = tempfile::tempdir().unwrap();
        copy(moment.path(), by_code.path());
        let mut casebook = Casebook::open(moment.path(), PASSPHRASE, now()).unwrap();
        is_whole(&casebook, &made.child);
        assert!(!casebook.code_is_confirmed().unwrap(), "step {step}: nobody has seen the code yet");
        casebook.append(&[entry(&made.child, "it is written on")]).unwrap();
        casebook.close().unwrap();
        // The old code opens it until there is a new key file.
        let paper = if step < 2 { &made.code } else { &after };
        let (mut casebook, code) = Casebook::recover(by_code.path(), paper, NEXT, now()).unwrap();
        is_whole(&casebook, &made.child);
        // The same change again, by somebody who saw it fail.
        casebook.renew_key(NEXT).unwrap();
        is_whole(&casebook, &made.child);
        assert_eq!(open_backups(&casebook), 2, "step {step}");
        casebook.close().unwrap();
        assert!(
            Casebook::recover(by_code.path(), &code, NEXT, now()).is_err(),
            "the code no longer works after the change of key"
        );
        is_whole(&Casebook::open(by_code.path(), NEXT, now()).unwrap(), &made.child);
    }
}

#[test]
fn an_older_key_file_opens_neither_the_casebook_nor_its_backups() {
    let mut made = Made::new();
    let lying_about = fs::read(key_file(&made.folder())).unwrap();
    made.casebook.change_passphrase(PASSPHRASE, NEXT).unwrap();
    let with_old_key = |file: &Path| {
        let tried = tempfile::tempdir().unwrap();
        fs::copy(file, database(tried.path())).unwrap();
        fs::write(key_file(tried.path()), &lying_about).unwrap();
        Casebook::open(tried.path(), PASSPHRASE, now()).map(drop).map_err(|error| error.kind())
    };
    assert_eq!(with_old_key(&database(&made.folder())), Ok(()), "the data key is still the same");
    made.casebook.renew_key(NEXT).unwrap();
    made.casebook.append(&[entry(&made.child, "after")]).unwrap();
    let folder = made.folder();
    made.casebook.close().unwrap();
    let all = crate::copies::copies(&folder).into_iter().chain([database(&folder)]);
    for file in all {
        assert_eq!(with_old_key(&file), Err(ErrorKind::DatabaseUnreadable), "{}", file.display());
    }
    assert_eq!(Casebook::open(&folder, NEXT, now()).unwrap().entries(&made.child).unwrap().len(), 3);
}

#[test]
fn an_older_copy_that_is_restored_opens_and_gets_the_current_key() {
    let mut made = Made::new();
    let before = made.casebook.backup(now()).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let copied = elsewhere.path().join("kept.db");
    fs::copy(before, &copied).unwrap();
    // Twice: the copy needs the key before the last one.
    made.casebook.renew_key(PASSPHRASE).unwrap();
    made.casebook.renew_key(PASSPHRASE).unwrap();
    let folder = made.folder();
    made.casebook.close().unwrap();
    fs::copy(&copied, database(&folder)).unwrap();
    for _ in 0..2 {
        let casebook = Casebook::open(&folder, PASSPHRASE, now()).unwrap();
        is_whole(&casebook, &made.child);
        assert!(connect_to_file_alone(&database(&folder), &casebook.key, &casebook.id).is_ok());
    }
}

#[test]
fn missing_entries_are_found_in_a_copy_that_could_not_be_encrypted_again() {
    let mut made = Made::new();
    let folder = made.folder();
    let newest = made.casebook.backups().unwrap()[0].path.clone();
    // In the place of the file that would be written.
    let in_the_way = newest.with_extension("db.part");
    fs::create_dir(&in_the_way).unwrap();
    assert_eq!(made.casebook.renew_key(PASSPHRASE).unwrap().copies_left, 1);
    fs::remove_dir(&in_the_way).unwrap();
    assert_eq!(open_backups(&made.casebook), 1);
    made.casebook.close().unwrap();
    let older = Casebook::open(&folder, PASSPHRASE, now()).unwrap().backups().unwrap()[1].path.clone();
    fs::copy(older, database(&folder)).unwrap();
    let casebook = Casebook::open(&folder, PASSPHRASE, now()).unwrap();
    assert_eq!(casebook.loss().unwrap().copy.unwrap().path, newest);
    drop(casebook);
    let restored = Casebook::restore(&folder, PASSPHRASE, now()).unwrap();
    is_whole(&restored.casebook, &made.child);
}

#[test]
fn a_change_that_fails_leaves_everything_as_it_was() {
    let mut made = Made::new();
    let error = made.casebook.renew_key("not the one at all").map(drop).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WrongPassphrase);
    let before = fs::read(key_file(&made.folder())).unwrap();
    for in_the_way in ["casebook.db.renewed", "casebook.key.new"] {
        let in_the_way = made.folder().join(in_the_way);
        fs::create_dir(&in_the_way).unwrap();
        assert!(made.casebook.renew_key(PASSPHRASE).is_err());
        fs::remove_dir(&in_the_way).unwrap();
        is_whole(&made.casebook, &made.child);
        assert!(!made.folder().join("casebook.db.renewed").exists());
        assert_eq!(fs::read(key_file(&made.folder())).unwrap(), before);
    }
    // Somebody else is reading, so the database cannot be exchanged.
    let copier = made.casebook.copier().unwrap();
    assert_eq!(made.casebook.renew_key(PASSPHRASE).map(drop).unwrap_err().kind(), ErrorKind::AlreadyOpen);
    assert_eq!(fs::read(key_file(&made.folder())).unwrap(), before);
    drop(copier);
    made.casebook.append(&[entry(&made.child, "and it is written on")]).unwrap();
    let folder = made.folder();
    made.casebook.close().unwrap();
    drop(Casebook::open(&folder, PASSPHRASE, now()).unwrap());
    drop(Casebook::recover(&folder, &made.code, NEXT, now()).unwrap());
}
