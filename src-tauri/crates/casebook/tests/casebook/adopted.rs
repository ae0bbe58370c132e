//! Tests opening a copy from another place: all of it is here afterwards, the copy is only read, and nothing that was
//! here is overwritten.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use casebook::{Casebook, ChildId, Error, ErrorKind, KeyCost, OpenedBy, RecoveryCode};

use super::{PASSPHRASE, copy, entry, error_of, now};

const NEXT: &str = "harbour violet stone";
const OTHER: &str = "meadow copper lantern";

/// A casebook with something in every table, and a copy of it on another disk.
struct Made {
    home: tempfile::TempDir,
    copy: PathBuf,
    code: RecoveryCode,
    child: ChildId,
    dump: BTreeMap<String, Vec<String>>,
}

impl Made {
    fn new() -> Made {
        let home = tempfile::tempdir().unwrap();
        let (mut casebook, code) = Casebook::create(&home.path().join("first"), PASSPHRASE, KeyCost::CHEAPEST).unwrap();
        let child = casebook.add_child(now()).unwrap();
        casebook.append(&[entry(&child, "one"), entry(&child, "two")]).unwrap();
        casebook.attach(&entry(&child, "a letter"), &b"%PDF".repeat(9000)).unwrap();
        let files = BTreeMap::from([(String::from("pathway.toml"), b"id = \"ebsa\"".to_vec())]);
        casebook.add_journey(&child, "ebsa", 1, &files).unwrap();
        casebook.keep_draft("note child", "half a sentence", now()).unwrap();
        casebook.put_setting("me", "{}").unwrap();
        casebook.confirm_code().unwrap();
        let dump = casebook.dump().unwrap();
        for table in ["attachment", "child", "draft", "edition", "entry", "journey", "setting"] {
            assert!(!dump[table].is_empty(), "{table} has rows");
        }
        let disk = home.path().join("disk");
        fs::create_dir(&disk).unwrap();
        let copy = casebook.backup_to(&disk, now()).unwrap();
        Made { home, copy, code, child, dump }
    }

    fn folder(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn adopt(&self, folder: &Path, by: &OpenedBy<'_>, sets_aside: bool) -> Result<casebook::Adopted, Error> {
        Casebook::adopt(&self.copy, folder, by, sets_aside, now())
    }
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

#[test]
fn with_the_passphrase_or_with_the_code_alone_everything_is_there_and_the_copy_is_only_read() {
    let made = Made::new();
    let before = files(&made.copy);
    let here = made.folder("data/casebook");
    let adopted = made.adopt(&here, &OpenedBy::Passphrase(PASSPHRASE), false).unwrap();
    assert_eq!(adopted.casebook.dump().unwrap(), made.dump);
    assert!(adopted.code.is_none() && adopted.aside.is_none() && adopted.casebook.loss().is_none());
    drop(adopted);
    assert_eq!(Casebook::open(&here, PASSPHRASE, now()).unwrap().dump().unwrap(), made.dump);

    let there = made.folder("another/casebook");
    let adopted = made.adopt(&there, &OpenedBy::Code(&made.code, NEXT), false).unwrap();
    let next = adopted.code.unwrap();
    assert!(!adopted.casebook.code_is_confirmed().unwrap(), "nobody has seen the new code yet");
    adopted.casebook.confirm_code().unwrap();
    assert_eq!(adopted.casebook.dump().unwrap(), made.dump);
    drop(adopted.casebook);
    assert_eq!(error_of(Casebook::open(&there, PASSPHRASE, now())).kind(), ErrorKind::WrongPassphrase);
    drop(Casebook::open(&there, NEXT, now()).unwrap());
    assert!(Casebook::recover(&there, &made.code, NEXT, now()).is_err(), "the old code no longer opens it");
    Casebook::recover(&there, &next, NEXT, now()).unwrap().0.verify().unwrap();
    assert_eq!(files(&made.copy), before, "the copy is as it was");
}

#[test]
fn a_casebook_that_is_here_is_refused_or_set_aside_complete_and_opens_again() {
    let made = Made::new();
    let here = made.folder("here");
    let (mut casebook, _) = Casebook::create(&here, OTHER, KeyCost::CHEAPEST).unwrap();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "of this computer")]).unwrap();
    casebook.backup(now()).unwrap();
    let dump = casebook.dump().unwrap();
    let by = OpenedBy::Passphrase(PASSPHRASE);
    assert_eq!(error_of(made.adopt(&here, &by, true)).kind(), ErrorKind::AlreadyOpen);
    casebook.close().unwrap();
    let before = files(&here);
    assert_eq!(error_of(made.adopt(&here, &by, false)).kind(), ErrorKind::Exists);
    let wrong = made.adopt(&here, &OpenedBy::Passphrase("not the passphrase"), true);
    assert_eq!(error_of(wrong).kind(), ErrorKind::WrongPassphrase);
    assert_eq!(files(&here), before, "nothing was changed");

    let adopted = made.adopt(&here, &by, true).unwrap();
    assert_eq!(adopted.casebook.dump().unwrap(), made.dump);
    let aside = adopted.aside.unwrap();
    assert!(
        adopted.casebook.backups().unwrap().is_empty(),
        "the copies of another casebook are not mixed with its own"
    );
    drop(adopted.casebook);
    let names = ["casebook.db", "casebook.key", "casebook.mark"];
    for name in names {
        assert_eq!(files(&aside)[&aside.join(name)], before[&here.join(name)], "{name}");
    }
    assert_eq!(fs::read_dir(aside.join("backups")).unwrap().count(), 1);
    // What was set aside is a copy like any other, and returns in the same way.
    let back = Casebook::adopt(&aside, &here, &OpenedBy::Passphrase(OTHER), true, now()).unwrap();
    assert_eq!(back.casebook.dump().unwrap(), dump);
    assert_ne!(back.aside.unwrap(), aside);
}

#[test]
fn an_older_copy_of_the_same_casebook_keeps_its_copies_and_reports_what_it_does_not_have() {
    let made = Made::new();
    let first = made.folder("first");
    let mut casebook = Casebook::open(&first, PASSPHRASE, now()).unwrap();
    casebook.append(&[entry(&made.child, "since the copy")]).unwrap();
    casebook.backup(now()).unwrap();
    casebook.close().unwrap();
    let adopted = made.adopt(&first, &OpenedBy::Passphrase(PASSPHRASE), true).unwrap();
    let loss = adopted.casebook.loss().unwrap();
    assert_eq!((loss.children.len(), loss.children[0].entries), (1, 1));
    assert!(loss.copy.is_some(), "a copy in the folder has it");
    assert_eq!(adopted.casebook.backups().unwrap().len(), 1);
}

#[test]
fn a_copy_that_is_damaged_incomplete_or_none_is_refused_and_nothing_is_made() {
    type Spoil = fn(&Path);
    let cases: &[(&str, ErrorKind, Spoil)] = &[
        ("without a key", ErrorKind::NoCopy, |copy| fs::remove_file(copy.join("casebook.key")).unwrap()),
        ("without a database", ErrorKind::NoCopy, |copy| fs::remove_file(copy.join("casebook.db")).unwrap()),
        ("a folder of something else", ErrorKind::NoCopy, |copy| {
            for name in ["casebook.key", "casebook.db"] {
                fs::rename(copy.join(name), copy.join(format!("{name}.txt"))).unwrap();
            }
        }),
        ("an empty database", ErrorKind::CopyDamaged, |copy| fs::write(copy.join("casebook.db"), "").unwrap()),
        ("a damaged key file", ErrorKind::CopyDamaged, |copy| fs::write(copy.join("casebook.key"), "text").unwrap()),
        ("a damaged page", ErrorKind::CopyDamaged, |copy| {
            let mut bytes = fs::read(copy.join("casebook.db")).unwrap();
            let half = bytes.len() / 2;
            bytes[half] ^= 1;
            fs::write(copy.join("casebook.db"), bytes).unwrap();
        }),
        ("cut short", ErrorKind::CopyDamaged, |copy| {
            let file = fs::OpenOptions::new().write(true).open(copy.join("casebook.db")).unwrap();
            file.set_len(3 * 4096).unwrap();
        }),
        ("the database of another casebook", ErrorKind::CopyDamaged, |copy| {
            let other = tempfile::tempdir().unwrap();
            Casebook::create(other.path(), OTHER, KeyCost::CHEAPEST).unwrap().0.close().unwrap();
            fs::copy(other.path().join("casebook.db"), copy.join("casebook.db")).unwrap();
        }),
    ];
    let made = Made::new();
    for (what, kind, spoil) in cases {
        let from = tempfile::tempdir().unwrap();
        copy(&made.copy, from.path());
        spoil(from.path());
        let here = made.folder(what);
        let refused = Casebook::adopt(from.path(), &here, &OpenedBy::Passphrase(PASSPHRASE), true, now());
        assert_eq!(error_of(refused).kind(), *kind, "{what}");
        let left: Vec<PathBuf> = files(&here).into_keys().filter(|path| !path.ends_with("casebook.lock")).collect();
        assert!(left.is_empty(), "{what}: {left:?}");
    }
    let easy = made.adopt(&made.folder("easy"), &OpenedBy::Code(&made.code, "password1234"), false);
    assert_eq!(error_of(easy).kind(), ErrorKind::PassphraseGuessable);
    assert!(!made.folder("easy").exists());
    let own = Casebook::adopt(&made.copy, &made.copy, &OpenedBy::Passphrase(PASSPHRASE), true, now());
    assert_eq!(error_of(own).kind(), ErrorKind::NoCopy, "a casebook is no copy of itself");
}

#[test]
fn a_copy_by_hand_is_taken_in_with_its_log() {
    let made = Made::new();
    let first = made.folder("first");
    let mut casebook = Casebook::open(&first, PASSPHRASE, now()).unwrap();
    casebook.verify().unwrap();
    casebook.append(&[entry(&made.child, "just now")]).unwrap();
    let dump = casebook.dump().unwrap();
    let stick = made.folder("stick");
    fs::create_dir(&stick).unwrap();
    copy(&first, &stick);
    let before = files(&stick);
    let by = OpenedBy::Passphrase(PASSPHRASE);
    let adopted = Casebook::adopt(&stick, &made.folder("here"), &by, false, now()).unwrap();
    assert_eq!(adopted.casebook.dump().unwrap(), dump);
    assert!(adopted.casebook.loss().is_none());
    assert_eq!(files(&stick), before);
}
