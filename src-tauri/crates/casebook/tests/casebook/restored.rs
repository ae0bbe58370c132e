//! Tests restoring an intact copy: the best one, completely. The damaged files remain, and what is missing is reported.

use std::fs;
use std::path::{Path, PathBuf};

use casebook::{Casebook, ChildId, CopyReason, ErrorKind, Restored};
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
fn of_copies_with_equally_many_entries_the_newest_is_restored_and_more_entries_count_first() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "one")]).unwrap();
    for time in ["11:00", "13:00", "12:00"] {
        casebook.put_setting("made", time).unwrap();
        casebook.backup(at(time)).unwrap();
    }
    casebook.close().unwrap();
    damage_file(&database(folder.path()));
    let restored = restore(folder.path()).unwrap();
    assert_eq!(restored.casebook.setting("made").unwrap().as_deref(), Some("13:00"));

    // A copy that a wrong clock dated a day earlier has one entry more.
    let mut casebook = restored.casebook;
    casebook.append(&[entry(&child, "two")]).unwrap();
    casebook.backup("2026-11-22T10:00:00Z".parse().unwrap()).unwrap();
    casebook.close().unwrap();
    damage_file(&database(folder.path()));
    assert_eq!(restore(folder.path()).unwrap().casebook.entries(&child).unwrap().len(), 2);
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
    assert_eq!(casebook.keep_copy(at("10:30")).unwrap(), None, "nothing was written since the last copy");
    casebook.put_setting("me", "{ }").unwrap();
    casebook.keep_copy(at("11:00")).unwrap().unwrap();
    assert_eq!(copies(), ["20261123T110000Z-auto.db"], "one of each day");
    casebook.backup(at("10:30")).unwrap();
    casebook.put_setting("me", "{}").unwrap();
    casebook.keep_copy(at("12:00")).unwrap().unwrap();
    assert_eq!(copies(), ["20261123T103000Z-copy.db", "20261123T120000Z-auto.db"], "a requested copy stays");
    let mut casebook = casebook;
    casebook.put_setting("me", "{ }").unwrap();
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
    casebook.append(&[entry(&child, "later")]).unwrap();
    casebook.keep_copy(at("14:00")).unwrap().unwrap();
    assert_eq!(copies(), ["20261123T120000Z-kept.db", "20261123T140000Z-auto.db"]);
}

#[test]
fn a_copy_is_needed_after_writes_and_after_an_end_without_a_lock_and_not_otherwise() {
    let (folder, mut casebook, _) = fresh();
    let is_needed = |casebook: &Casebook| casebook.copier().unwrap().is_needed(now()).unwrap();
    assert!(!is_needed(&casebook), "an empty casebook has nothing to lose");
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "before the power cut")]).unwrap();
    assert!(casebook.has_changed() && is_needed(&casebook));
    let after_a_power_cut = tempfile::tempdir().unwrap();
    copy(folder.path(), after_a_power_cut.path());
    drop(casebook);
    let casebook = open(after_a_power_cut.path()).unwrap();
    assert!(!casebook.has_changed() && is_needed(&casebook), "the newest entry is in no copy");
    let later = "2036-02-07T10:42:00Z".parse().unwrap();
    let wrong = casebook.copier().unwrap().aside(CopyReason::ByItself, later, &mut |_| ()).unwrap();
    assert!(is_needed(&casebook), "a copy of a wrong clock does not count");
    fs::remove_file(wrong).unwrap();
    casebook.copier().unwrap().aside(CopyReason::ByItself, now(), &mut |_| ()).unwrap();
    assert!(!is_needed(&casebook));
}

#[test]
fn what_is_written_while_a_copy_is_made_needs_another_and_a_stopped_copy_does_not_count() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    let copier = casebook.copier().unwrap();
    assert!(copier.is_of_one_moment());
    casebook.append(&[entry(&child, "meanwhile")]).unwrap();
    copier.aside(CopyReason::ByItself, at("12:00"), &mut |_| ()).unwrap();
    drop(copier);
    assert!(casebook.has_changed(), "the copy is of the moment before");
    let stopped = casebook.copier().unwrap();
    casebook.stop_copies();
    assert_eq!(error_of(stopped.aside(CopyReason::ByItself, at("13:00"), &mut |_| ())).kind(), ErrorKind::Stopped);
    assert!(casebook.has_changed());
    casebook.keep_copy(at("14:00")).unwrap().unwrap();
    assert!(!casebook.has_changed());
}

/// Returns a casebook with two children and a copy, and later an entry of the first and a third child.
fn with_an_older_copy() -> (tempfile::TempDir, Casebook, [ChildId; 3], String) {
    let (folder, mut casebook, _) = fresh();
    let [one, two] = [(); 2].map(|()| casebook.add_child(now()).unwrap());
    casebook.append(&[entry(&one, "one"), entry(&two, "two")]).unwrap();
    casebook.put_setting("me", "then").unwrap();
    let name = name_of(&casebook.backup(at("12:00")).unwrap());
    let three = casebook.add_child(now()).unwrap();
    let later = at("15:00");
    casebook.append(&[entry(&one, "later"), casebook::NewRow { at: later, ..entry(&three, "three") }]).unwrap();
    casebook.append(&[entry(&three, "four")]).unwrap();
    (folder, casebook, [one, two, three], name)
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

#[test]
fn what_restoring_a_copy_would_lose_is_counted_by_comparing_them() {
    let (folder, mut casebook, [one, two, three], older) = with_an_older_copy();
    let difference = casebook.comparison().with(&older).unwrap();
    let lost: Vec<(&ChildId, u32)> = difference.lost.iter().map(|lost| (&lost.child, lost.entries)).collect();
    let mut expected = vec![(&one, 1), (&three, 2)];
    expected.sort();
    assert_eq!(lost, expected);
    assert_eq!((difference.gone, difference.regained), (1, 0));
    assert_eq!(difference.newest.as_deref(), Some("2026-11-23T15:00:00Z"));
    let newest = name_of(&casebook.backup(at("16:00")).unwrap());
    assert_eq!(casebook.comparison().with(&newest).unwrap(), casebook::Difference::default());
    // A copy that has more, as after an older one was restored.
    drop(casebook);
    let restored = Casebook::restore_copy(folder.path(), &older, PASSPHRASE, &[], at("17:00")).unwrap();
    casebook = restored.casebook;
    casebook.append(&[entry(&two, "since")]).unwrap();
    let kept = casebook.backups().unwrap().into_iter().map(|copy| name_of(&copy.path)).find(|name| *name == newest);
    let difference = casebook.comparison().with(&kept.unwrap()).unwrap();
    assert_eq!((difference.lost.len(), difference.regained), (1, 3));
}

#[test]
fn a_chosen_copy_is_restored_and_what_was_there_can_be_restored_again() {
    let (folder, casebook, [one, ..], older) = with_an_older_copy();
    casebook.confirm_code().unwrap();
    casebook.put_setting("me", "now").unwrap();
    casebook.put_setting("copy-place", "/media/stick").unwrap();
    let dump = casebook.dump().unwrap();
    casebook.keep_copy(at("18:00")).unwrap().unwrap();
    casebook.close().unwrap();
    let whole = fs::read(database(folder.path())).unwrap();
    let keeps = ["copy-place"];
    let restore = |name: &str| Casebook::restore_copy(folder.path(), name, PASSPHRASE, &keeps, at("20:00"));
    let Restored { casebook, copy, aside } = restore(&older).unwrap();
    assert_eq!(name_of(&copy.unwrap()), older);
    assert_eq!(fs::read(aside.join("casebook.db")).unwrap(), whole);
    assert_eq!((casebook.entries(&one).unwrap().len(), casebook.children().unwrap().len()), (1, 2));
    assert_eq!(casebook.loss(), None, "nobody is surprised by what they have just read");
    assert!(casebook.code_is_confirmed().unwrap(), "the code belongs to the key file, not to the copy");
    let setting = |key| casebook.setting(key).unwrap();
    assert_eq!((setting("me").as_deref(), setting("copy-place").as_deref()), (Some("then"), Some("/media/stick")));
    casebook.close().unwrap();
    let kept = "20261123T180000Z-kept.db";
    assert!(names(&folder.path().join("backups")).contains(&kept.to_owned()), "it is never removed");
    let Restored { casebook, .. } = restore(kept).unwrap();
    assert_eq!(casebook.dump().unwrap(), dump);
}

#[test]
fn a_copy_that_is_gone_or_damaged_or_a_wrong_passphrase_changes_nothing() {
    let (folder, casebook, _, older) = with_an_older_copy();
    let comparison = casebook.comparison();
    for name in ["20200101T000000Z-copy.db", "../casebook.db", "..", ""] {
        assert_eq!(error_of(comparison.with(name)).kind(), ErrorKind::CopyGone, "{name}");
    }
    casebook.close().unwrap();
    let before = fs::read(database(folder.path())).unwrap();
    let refused = |name: &str, passphrase: &str| {
        error_of(Casebook::restore_copy(folder.path(), name, passphrase, &[], at("20:00"))).kind()
    };
    assert_eq!(refused("../casebook.db", PASSPHRASE), ErrorKind::CopyGone);
    assert_eq!(refused(&older, "not the passphrase"), ErrorKind::WrongPassphrase);
    damage_file(&folder.path().join("backups").join(&older));
    assert_eq!(refused(&older, PASSPHRASE), ErrorKind::CopyDamaged);
    assert_eq!(error_of(comparison.with(&older)).kind(), ErrorKind::CopyDamaged);
    assert_eq!(fs::read(database(folder.path())).unwrap(), before);
    assert!(names(&folder.path().join("quarantine")).is_empty());
}
