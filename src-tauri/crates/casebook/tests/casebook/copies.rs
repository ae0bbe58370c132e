//! Tests copies: of the files while the casebook is open, and those that the casebook makes.

use std::cell::RefCell;
use std::fs;
use std::path::Path;
use std::time::Duration;

use casebook::{Casebook, Checked, ChildId, CopyReason, ErrorKind, Progress};

use super::{PASSPHRASE, entry, error_of, fresh, now, open};

/// Copies what somebody copies by hand: the database and the key file, without a log.
fn copied_by_hand(folder: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for name in ["casebook.db", "casebook.key"] {
        fs::copy(folder.join(name), copy.path().join(name)).unwrap();
    }
    copy
}

type Act = fn(&mut Casebook, &ChildId);

const ACTS: &[(&str, Act)] = &[
    ("an entry", |casebook, child| _ = casebook.append(&[entry(child, "one")]).unwrap()),
    ("two entries", |casebook, child| _ = casebook.append(&[entry(child, "two"), entry(child, "three")]).unwrap()),
    ("a file", |casebook, child| _ = casebook.attach(&entry(child, "a letter"), &b"%PDF".repeat(9000)).unwrap()),
    ("a journey", |casebook, child| {
        let files = [(String::from("ebsa/v1.toml"), b"id".to_vec())].into();
        casebook.begin_journey("ebsa", 1, &files, entry(child, "begun")).unwrap();
    }),
    ("another child", |casebook, _| _ = casebook.add_child(now()).unwrap()),
    ("a sample child", |casebook, _| _ = casebook.add_sample(now()).unwrap()),
    ("a draft", |casebook, _| casebook.keep_draft("say", "half a sen", now()).unwrap()),
    ("no draft", |casebook, _| casebook.drop_draft("say").unwrap()),
    ("a setting", |casebook, _| casebook.put_setting("me", "{}").unwrap()),
    ("a new code", |casebook, _| _ = casebook.reissue_recovery(PASSPHRASE).unwrap()),
];

#[test]
fn a_copy_of_the_open_files_has_every_act() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    for (what, act) in ACTS {
        act(&mut casebook, &child);
        let by_hand = copied_by_hand(folder.path());
        let copy = open(by_hand.path()).unwrap();
        copy.verify().unwrap();
        let seen = |casebook: &Casebook| {
            let drafts = (casebook.draft("say").unwrap(), casebook.setting("me").unwrap());
            (casebook.all_entries().unwrap(), casebook.children().unwrap(), casebook.samples().unwrap(), drafts)
        };
        assert_eq!(seen(&copy), seen(&casebook), "after {what}");
        assert_eq!(copy.code_is_confirmed().unwrap(), casebook.code_is_confirmed().unwrap(), "after {what}");
    }
}

#[test]
fn a_copy_made_during_an_act_has_all_earlier_entries_or_is_reported_as_damaged() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    let (mut whole, mut reported) = (0, 0);
    for (number, size) in [10, 400, 4_000].into_iter().enumerate() {
        casebook.append(&[entry(&child, &format!("before {number}"))]).unwrap();
        let before = casebook.all_entries().unwrap();
        let old = fs::read(folder.path().join("casebook.db")).unwrap();
        casebook.append(&[entry(&child, &"words ".repeat(size))]).unwrap();
        let new = fs::read(folder.path().join("casebook.db")).unwrap();
        for at in (0..=old.len()).step_by(4096) {
            for (first, rest) in [(&old, &new), (&new, &old)] {
                let by_hand = copied_by_hand(folder.path());
                let mixed = [&first[..at], &rest[at..]].concat();
                fs::write(by_hand.path().join("casebook.db"), mixed).unwrap();
                let read = open(by_hand.path()).and_then(|copy| {
                    copy.verify()?;
                    copy.all_entries()
                });
                match read {
                    Ok(entries) => assert!(entries.starts_with(&before), "at {at}: an older entry is missing"),
                    Err(error) => {
                        assert!(
                            matches!(error.kind(), ErrorKind::DatabaseUnreadable | ErrorKind::Altered),
                            "at {at}: {error:?}"
                        );
                        reported += 1;
                        continue;
                    }
                }
                whole += 1;
            }
        }
    }
    assert!(whole > 10 && reported > 10, "{whole} complete, {reported} reported");
}

#[test]
fn a_copy_made_during_writes_is_from_the_moment_when_it_began() {
    let (folder, mut casebook, code) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.attach(&entry(&child, "a long letter"), &b"%PDF letter".repeat(400_000)).unwrap();
    let before = casebook.all_entries().unwrap();
    let copier = casebook.copier().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let mut reported = Vec::new();
    let place = copier
        .copy_to(elsewhere.path(), now(), &mut |progress| {
            casebook.append(&[entry(&child, "meanwhile")]).unwrap();
            reported.push(progress);
        })
        .unwrap();
    drop(copier);
    assert!(reported.len() > 3, "a copy of this size reports several steps");
    assert_eq!(reported.last(), Some(&Progress::Checking));
    let steps: Vec<(u32, u32)> = reported
        .iter()
        .filter_map(|one| if let Progress::Copied(done, of) = one { Some((*done, *of)) } else { None })
        .collect();
    assert!(steps.is_sorted() && steps.last().is_some_and(|(done, of)| done == of), "{steps:?}");
    let now_there = casebook.all_entries().unwrap();
    assert_eq!(now_there.len(), before.len() + reported.len());
    // By the time the copy is done, what was written meanwhile is in the file.
    let by_hand = copied_by_hand(folder.path());
    assert_eq!(open(by_hand.path()).unwrap().all_entries().unwrap(), now_there);
    let (copy, _) = Casebook::recover(&place, &code, PASSPHRASE, now()).unwrap();
    copy.verify().unwrap();
    assert_eq!(copy.all_entries().unwrap(), before);
}

#[test]
fn what_is_written_while_a_check_reads_is_in_the_file_once_the_check_has_ended() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "before")]).unwrap();
    let checker = casebook.checker();
    let writing = RefCell::new(casebook);
    let during = || writing.borrow_mut().append(&[entry(&child, "meanwhile")]).map(drop).unwrap();
    let checked = checker.check(|_| {
        during();
        None
    });
    assert_eq!(checked.unwrap(), Checked::Sound);
    let casebook = writing.into_inner();
    casebook.take_in_log().unwrap();
    let by_hand = copied_by_hand(folder.path());
    assert_eq!(open(by_hand.path()).unwrap().all_entries().unwrap(), casebook.all_entries().unwrap());
}

/// A copy that ends moves the log into the database, at any moment of an act: that is no other program.
#[test]
fn no_act_is_refused_because_a_copy_or_a_check_begins_or_ends() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    let mut others = Vec::new();
    for number in 0..150_u64 {
        let (copier, checker) = (casebook.copier().unwrap(), casebook.checker());
        others.push(std::thread::spawn(move || {
            std::thread::sleep(Duration::from_micros(number * 37 % 4_000));
            drop(copier);
        }));
        if number % 5 == 0 {
            others.push(std::thread::spawn(move || assert_eq!(checker.check(|_| None).unwrap(), Checked::Sound)));
        }
        casebook.append(&[entry(&child, &format!("entry {number} {}", "words ".repeat(40)))]).unwrap();
    }
    others.into_iter().for_each(|other| other.join().unwrap());
    casebook.take_in_log().unwrap();
    casebook.verify().unwrap();
    let by_hand = copied_by_hand(folder.path());
    assert_eq!(open(by_hand.path()).unwrap().all_entries().unwrap().len(), 150);
}

#[test]
fn closing_the_casebook_stops_a_copy_and_removes_it() {
    let (folder, casebook, _) = fresh();
    let elsewhere = tempfile::tempdir().unwrap();
    let copier = casebook.copier().unwrap();
    let mut casebook = Some(casebook);
    let stopped = copier.copy_to(elsewhere.path(), now(), &mut |_| drop(casebook.take()));
    assert_eq!(error_of(stopped).kind(), ErrorKind::Stopped);
    assert_eq!(error_of(copier.aside(CopyReason::Asked, now(), &mut |_| ())).kind(), ErrorKind::Stopped);
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    assert_eq!(fs::read_dir(folder.path().join("backups")).unwrap().count(), 0);
    drop(copier);
    open(folder.path()).unwrap().verify().unwrap();
}

#[test]
fn no_copy_of_a_damaged_casebook_looks_complete() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    for number in 0..40 {
        casebook.append(&[entry(&child, &format!("entry {number} {}", "words ".repeat(60)))]).unwrap();
    }
    let path = folder.path().join("casebook.db");
    let sound = fs::read(&path).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    for page in [1, 3, sound.len() / 4096 / 2, sound.len() / 4096 - 1] {
        let mut harmed = sound.clone();
        harmed[page * 4096 + 1000] ^= 0x10;
        fs::write(&path, &harmed).unwrap();
        assert!(casebook.backup_to(elsewhere.path(), now()).is_err(), "page {page}");
        assert!(casebook.backup(now()).is_err(), "page {page}");
        assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0, "page {page}");
        assert!(casebook.backups().unwrap().is_empty(), "page {page}");
    }
}

#[test]
fn a_key_file_damaged_meanwhile_does_not_damage_the_copy() {
    let (folder, casebook, _) = fresh();
    fs::write(folder.path().join("casebook.key"), "stepping-stones-key 1 half a line").unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let place = casebook.backup_to(elsewhere.path(), now()).unwrap();
    open(&place).unwrap().verify().unwrap();
}

#[test]
fn a_copy_opens_with_the_passphrase_of_the_day_it_was_made() {
    let (_folder, casebook, _) = fresh();
    casebook.change_passphrase(PASSPHRASE, "harbour violet stone").unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let place = casebook.backup_to(elsewhere.path(), now()).unwrap();
    assert_eq!(error_of(open(&place)).kind(), ErrorKind::WrongPassphrase);
    Casebook::open(&place, "harbour violet stone", now()).unwrap().verify().unwrap();
}

#[test]
fn copies_are_listed_newest_first_without_other_files() {
    let (folder, casebook, _) = fresh();
    assert!(casebook.backups().unwrap().is_empty());
    let later = "2026-11-24T08:00:00Z".parse().unwrap();
    let made = [casebook.backup(now()).unwrap(), casebook.backup(later).unwrap()];
    for name in ["notes.txt", "20261123T104200Z-copy.db.part", "casebook.db", "2026-copy.db"] {
        fs::write(folder.path().join("backups").join(name), "x").unwrap();
    }
    let listed = casebook.backups().unwrap();
    assert_eq!(listed.iter().map(|one| &one.path).collect::<Vec<_>>(), [&made[1], &made[0]]);
    assert_eq!((listed[0].at, listed[0].why), (later, Some(CopyReason::Asked)));
    assert_eq!(listed[1].size, fs::metadata(&made[0]).unwrap().len());
}
