//! Taking in a copy, stopped after any step: what was here or the copy opens, and nothing is lost.

use std::fs;
use std::path::{Path, PathBuf};

use super::{PASSPHRASE, entry, now};
use crate::adopt::OpenedBy;
use crate::casebook::Casebook;
use crate::{ChildId, ErrorKind, KeyCost};

const OTHER: &str = "harbour violet stone";

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for path in fs::read_dir(from).unwrap().map(|entry| entry.unwrap().path()) {
        let place = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &place) } else { _ = fs::copy(&path, place).unwrap() }
    }
}

/// Makes a casebook with one child, whose record has this entry.
fn made(folder: &Path, passphrase: &str, words: &str) -> ChildId {
    let (mut casebook, _) = Casebook::create(folder, passphrase, KeyCost::CHEAPEST).unwrap();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, words)]).unwrap();
    casebook.backup(now()).unwrap();
    casebook.close().unwrap();
    child
}

fn has(folder: &Path, passphrase: &str, child: &ChildId, words: &str) {
    let casebook = Casebook::open(folder, passphrase, now()).unwrap();
    casebook.verify().unwrap();
    assert_eq!(casebook.entries(child).unwrap()[0].body, words);
    assert!(casebook.loss().is_none());
}

/// Returns the folders in `quarantine`.
fn set_aside(folder: &Path) -> Vec<PathBuf> {
    let found = fs::read_dir(folder.join("quarantine")).into_iter().flatten();
    found.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn stopped_after_any_step_the_copy_opens_or_can_be_taken_in_again_and_nothing_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let (from, here) = (home.path().join("stick"), home.path().join("here"));
    let theirs = made(&from, PASSPHRASE, "theirs");
    let by = OpenedBy::Passphrase(PASSPHRASE);
    for is_occupied in [true, false] {
        let here = if is_occupied { here.clone() } else { home.path().join("empty") };
        let ours = is_occupied.then(|| made(&here, OTHER, "ours"));
        let mut moments = Vec::new();
        let adopted = Casebook::adopt_in_steps(&from, &here, &by, is_occupied, now(), &mut || {
            let moment = tempfile::tempdir().unwrap();
            copy(&here, moment.path());
            moments.push(moment);
        });
        let adopted = adopted.unwrap();
        assert_eq!(adopted.aside.is_some(), is_occupied);
        drop(adopted.casebook);
        has(&here, PASSPHRASE, &theirs, "theirs");
        assert_eq!(moments.len(), 5);
        for (step, moment) in moments.iter().enumerate() {
            let folder = moment.path();
            let looks = Casebook::look(folder);
            if Casebook::open(folder, PASSPHRASE, now()).map(drop).is_err() {
                assert!(step < 3, "step {step}: with its key in place, the copy opens");
                assert!(is_occupied || !looks.unwrap(), "step {step}: there is no casebook yet");
                let again = Casebook::adopt(&from, folder, &by, is_occupied, now()).unwrap();
                drop(again.casebook);
            }
            has(folder, PASSPHRASE, &theirs, "theirs");
            if let Some(ours) = &ours {
                let kept = set_aside(folder);
                let opens = |place: &&PathBuf| Casebook::look(place).is_ok_and(|is_there| is_there);
                let kept = kept.iter().find(opens).expect("what was here is complete in quarantine");
                has(kept, OTHER, ours, "ours");
                assert!(kept.join("backups").exists(), "step {step}: its copies are with it");
            }
        }
    }
}

#[test]
fn if_the_key_cannot_be_written_what_was_here_is_put_back() {
    let home = tempfile::tempdir().unwrap();
    let (from, here) = (home.path().join("stick"), home.path().join("here"));
    made(&from, PASSPHRASE, "theirs");
    let ours = made(&here, OTHER, "ours");
    // A folder with the name of the file that is written first.
    fs::create_dir(here.join("casebook.key.new")).unwrap();
    let failed = Casebook::adopt(&from, &here, &OpenedBy::Passphrase(PASSPHRASE), true, now()).map(drop);
    assert!(failed.is_err());
    has(&here, OTHER, &ours, "ours");
}

#[test]
fn a_copy_written_by_a_newer_version_is_refused_as_such() {
    let home = tempfile::tempdir().unwrap();
    let (from, here) = (home.path().join("stick"), home.path().join("here"));
    let (casebook, _) = Casebook::create(&from, PASSPHRASE, KeyCost::CHEAPEST).unwrap();
    casebook.connection.pragma_update(None, "user_version", 99).unwrap();
    casebook.close().unwrap();
    let refused = Casebook::adopt(&from, &here, &OpenedBy::Passphrase(PASSPHRASE), false, now()).map(drop);
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::TooNew);
    assert!(!Casebook::look(&here).unwrap());
}

#[test]
fn a_copy_with_an_entry_that_was_changed_is_refused_although_its_key_opens_it() {
    let home = tempfile::tempdir().unwrap();
    let (from, here) = (home.path().join("stick"), home.path().join("here"));
    made(&from, PASSPHRASE, "theirs");
    let casebook = Casebook::open(&from, PASSPHRASE, now()).unwrap();
    let change = "DROP TRIGGER entry_is_never_changed; UPDATE entry SET body = 'other' WHERE seq = 1";
    casebook.connection.execute_batch(change).unwrap();
    drop(casebook);
    let refused = Casebook::adopt(&from, &here, &OpenedBy::Passphrase(PASSPHRASE), false, now()).map(drop);
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::CopyDamaged);
    assert!(!Casebook::look(&here).unwrap(), "nothing was made");
}
