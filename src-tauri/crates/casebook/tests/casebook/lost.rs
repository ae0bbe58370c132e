//! Tests that lost work is reported, that files from two times are not mixed, and that an exchanged file is noticed.

use std::fs;
use std::path::{Path, PathBuf};

use casebook::{Casebook, ChildId, ErrorKind, Loss, LostOf};

use super::{PASSPHRASE, copy, entry, error_of, fresh, now, open};

const LOG_HEADER: usize = 32;
const FRAME: usize = 24 + 4096;

fn log(folder: &Path) -> PathBuf {
    folder.join("casebook.db-wal")
}

/// Returns the files as a power cut would leave them.
fn torn(folder: &Path) -> tempfile::TempDir {
    let torn = tempfile::tempdir().unwrap();
    copy(folder, torn.path());
    let _ = fs::remove_file(torn.path().join("casebook.db-shm"));
    torn
}

fn bytes_of(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let ours = |path: &PathBuf| !["lock", "db-shm"].contains(&path.extension().unwrap().to_str().unwrap());
    let paths = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file());
    let mut files: Vec<_> = paths.filter(ours).map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    files.sort();
    files
}

fn count(casebook: &Casebook) -> u32 {
    u32::try_from(casebook.all_entries().unwrap().len()).unwrap()
}

fn missing(loss: Option<Loss>) -> u32 {
    loss.map_or(0, |loss| loss.children.iter().map(|lost| lost.entries).sum())
}

/// Returns three children with ten entries each, the files in the middle of the work, and how many entries were
/// acknowledged.
fn in_mid_work() -> (tempfile::TempDir, Vec<ChildId>, u32) {
    let (folder, mut casebook, _) = fresh();
    let children: Vec<_> = (0..3).map(|_| casebook.add_child(now()).unwrap()).collect();
    // While a copy reads, what is written stays in the log.
    let _copier = casebook.copier().unwrap();
    for number in 0..30 {
        casebook.append(&[entry(&children[number % 3], &format!("entry {number} {}", "words ".repeat(40)))]).unwrap();
    }
    let torn = torn(folder.path());
    (torn, children, 30)
}

#[test]
fn for_any_damage_to_the_log_exactly_the_missing_entries_are_counted() {
    let (work, _, of) = in_mid_work();
    let whole = fs::read(log(work.path())).unwrap();
    let frames = (whole.len() - LOG_HEADER) / FRAME;
    assert!(frames > 30);
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        Some(bytes)
    };
    let zeroed = |frame: usize| {
        let mut bytes = whole.clone();
        bytes[LOG_HEADER + frame * FRAME..][..FRAME].fill(0);
        Some(bytes)
    };
    let mut harms: Vec<(String, Option<Vec<u8>>)> = vec![
        ("removed".to_owned(), None),
        ("emptied".to_owned(), Some(Vec::new())),
        ("its header".to_owned(), flipped(17)),
        ("only its header".to_owned(), Some(whole[..LOG_HEADER].to_vec())),
    ];
    for frame in (0..frames).step_by(frames / 12) {
        let at = LOG_HEADER + frame * FRAME;
        harms.push((format!("cut at frame {frame}"), Some(whole[..at].to_vec())));
        harms.push((format!("cut in frame {frame}"), Some(whole[..at + 700].to_vec())));
        harms.push((format!("a bit of frame {frame}"), flipped(at + 24 + frame * 131 % 4096)));
        harms.push((format!("a bit of the head of frame {frame}"), flipped(at + frame % 24)));
        harms.push((format!("frame {frame} zeroed"), zeroed(frame)));
    }
    let mut with_loss = 0;
    for (what, bytes) in harms {
        let trial = torn(work.path());
        match bytes {
            Some(bytes) => fs::write(log(trial.path()), bytes).unwrap(),
            None => fs::remove_file(log(trial.path())).unwrap(),
        }
        let casebook = open(trial.path()).unwrap_or_else(|error| panic!("{what}: {error:?}"));
        casebook.verify().unwrap();
        assert_eq!(missing(casebook.loss()), of - count(&casebook), "{what}");
        with_loss += u32::from(count(&casebook) < of);
    }
    assert!(with_loss > 20, "{with_loss}");
    assert_eq!(open(work.path()).unwrap().loss(), None, "with a complete log, nothing is missing");
}

#[test]
fn a_loss_is_reported_until_somebody_accepts_it_and_never_again() {
    let (work, children, of) = in_mid_work();
    fs::remove_file(log(work.path())).unwrap();
    let mut casebook = open(work.path()).unwrap();
    let (loss, there) = (casebook.loss().unwrap(), count(&casebook));
    assert_eq!((missing(Some(loss.clone())), loss.children.len(), loss.copy), (of - there, 3, None));
    // Writing more does not make the loss disappear.
    let there = casebook.children().unwrap();
    let newcomer = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&newcomer, "new")]).unwrap();
    for child in there.iter().map(|child| &child.id) {
        casebook.append(&vec![entry(child, "written since"); 40]).unwrap();
    }
    drop(casebook);
    let casebook = open(work.path()).unwrap();
    let lost_children: Vec<ChildId> = casebook.loss().unwrap().children.into_iter().map(|lost| lost.child).collect();
    assert!(lost_children.len() == 3 && lost_children.iter().all(|child| children.contains(child)));
    casebook.accept_loss().unwrap();
    assert_eq!(casebook.loss(), None);
    drop(casebook);
    assert_eq!(open(work.path()).unwrap().loss(), None);
    // A later loss is reported again.
    let mut casebook = open(work.path()).unwrap();
    let _copier = casebook.copier().unwrap();
    casebook.append(&[entry(&newcomer, "newer")]).unwrap();
    let work = torn(work.path());
    fs::remove_file(log(work.path())).unwrap();
    let lost = open(work.path()).unwrap().loss().unwrap().children;
    assert_eq!(lost, [LostOf { child: newcomer, entries: 1, at_least: false }]);
}

#[test]
fn a_restored_older_database_is_reported_with_the_copy_that_has_the_rest() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "in the morning")]).unwrap();
    casebook.close().unwrap();
    let morning = fs::read(folder.path().join("casebook.db")).unwrap();
    let mut casebook = open(folder.path()).unwrap();
    casebook.append(&[entry(&child, "at noon"), entry(&child, "and after")]).unwrap();
    let noon = casebook.backup(now()).unwrap();
    casebook.append(&[entry(&child, "in the evening")]).unwrap();
    casebook.close().unwrap();
    fs::write(folder.path().join("casebook.db"), &morning).unwrap();
    let loss = open(folder.path()).unwrap().loss().unwrap();
    assert_eq!(
        (missing(Some(loss.clone())), loss.copy),
        (3, None),
        "the copy from noon does not have the entries of the evening"
    );
    // A copy that has all of it is named.
    fs::copy(&noon, folder.path().join("casebook.db")).unwrap();
    let mut casebook = open(folder.path()).unwrap();
    assert_eq!(missing(casebook.loss()), 1);
    casebook.accept_loss().unwrap();
    casebook.append(&[entry(&child, "once more")]).unwrap();
    let evening = casebook.backup("2026-11-23T18:00:00Z".parse().unwrap()).unwrap();
    casebook.close().unwrap();
    fs::write(folder.path().join("casebook.db"), &morning).unwrap();
    let copy = open(folder.path()).unwrap().loss().unwrap().copy.unwrap();
    assert_eq!((copy.path, copy.children), (evening, 1));
}

#[test]
fn a_mark_that_is_behind_or_cannot_be_read_raises_no_alarm() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "one")]).unwrap();
    let mark = |folder: &Path| folder.join("casebook.mark");
    let behind = fs::read(mark(folder.path())).unwrap();
    casebook.append(&[entry(&child, "two")]).unwrap();
    let now_as_it_is = fs::read(mark(folder.path())).unwrap();
    let (other, another, _) = fresh();
    drop(another);
    let mut marks: Vec<Option<Vec<u8>>> =
        vec![Some(behind), None, Some(Vec::new()), Some(vec![0; 5000]), Some(fs::read(mark(other.path())).unwrap())];
    for cut in [1, 79, 80, 81, 160, 1000] {
        marks.push(Some(now_as_it_is[..cut].to_vec()));
    }
    for (at, bytes) in marks.into_iter().enumerate() {
        let trial = torn(folder.path());
        match bytes {
            Some(bytes) => fs::write(mark(trial.path()), bytes).unwrap(),
            None => fs::remove_file(mark(trial.path())).unwrap(),
        }
        let casebook = open(trial.path()).unwrap();
        assert_eq!((casebook.loss(), count(&casebook)), (None, 2), "mark {at}");
        // It is written again, and notices the next loss.
        let after = torn(trial.path());
        drop(casebook);
        fs::remove_file(log(after.path())).unwrap_or_default();
    }
}

#[test]
fn a_child_made_for_training_is_never_missing_and_many_acts_are_recorded() {
    let (folder, mut casebook, _) = fresh();
    let sample = casebook.add_sample(now()).unwrap();
    casebook.append(&[entry(&sample, "one"), entry(&sample, "two")]).unwrap();
    let child = casebook.add_child(now()).unwrap();
    let _copier = casebook.copier().unwrap();
    // More than the file had space for at first.
    for number in 0..300 {
        casebook.append(&[entry(&child, &number.to_string())]).unwrap();
    }
    casebook.remove_sample(&sample).unwrap();
    let work = torn(folder.path());
    assert_eq!(open(work.path()).unwrap().loss(), None);
    let work = torn(folder.path());
    fs::remove_file(log(work.path())).unwrap();
    let casebook = open(work.path()).unwrap();
    let there = u32::try_from(casebook.entries(&child).unwrap().len()).unwrap();
    assert_eq!(missing(casebook.loss()), 300 - there);
}

#[test]
fn an_older_database_with_a_newer_log_is_refused_and_neither_changes() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "in the morning")]).unwrap();
    casebook.close().unwrap();
    let morning = fs::read(folder.path().join("casebook.db")).unwrap();
    let mut casebook = open(folder.path()).unwrap();
    for number in 0..20 {
        casebook.append(&[entry(&child, &format!("{number} {}", "long words ".repeat(900)))]).unwrap();
    }
    let work = torn(folder.path());
    let (path, evening) = (work.path().join("casebook.db"), fs::read(work.path().join("casebook.db")).unwrap());
    assert!(evening.len() > morning.len(), "the log was moved into the file once");
    assert!(fs::read(log(work.path())).unwrap().len() > LOG_HEADER);
    fs::write(&path, &morning).unwrap();
    let before = bytes_of(work.path());
    for _ in 0..2 {
        assert_eq!(error_of(open(work.path())).kind(), ErrorKind::LogOfAnotherTime);
        assert_eq!(bytes_of(work.path()), before);
    }
    // The way back: the file to which the log belongs.
    fs::write(&path, &evening).unwrap();
    let casebook = open(work.path()).unwrap();
    assert_eq!((casebook.loss(), count(&casebook)), (None, 21));
    casebook.verify().unwrap();
}

#[test]
fn a_log_is_matched_to_its_file_in_every_state() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    for number in 0..12 {
        casebook.append(&[entry(&child, &format!("{number} {}", "long words ".repeat(2500)))]).unwrap();
        let opened = open(torn(folder.path()).path()).unwrap();
        assert_eq!((opened.loss(), count(&opened)), (None, number + 1), "interrupted after act {number}");
        if number % 4 == 3 {
            casebook.verify().unwrap();
            let opened = open(torn(folder.path()).path()).unwrap();
            assert_eq!(count(&opened), number + 1, "interrupted after the log was moved into the file");
        }
        if number == 6 {
            drop(casebook);
            casebook = open(folder.path()).unwrap();
        }
    }
}

#[cfg(unix)]
mod exchanged;

#[test]
fn a_damaged_casebook_is_read_and_not_written_to() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    for number in 0..60 {
        casebook.append(&[entry(&child, &format!("{number} {}", "words ".repeat(300)))]).unwrap();
    }
    let work = torn(folder.path());
    drop(casebook);
    // The log is moved into the file, then the app ends early, then a page is damaged.
    let casebook = open(work.path()).unwrap();
    let work = torn(work.path());
    drop(casebook);
    let path = work.path().join("casebook.db");
    let sound = fs::read(&path).unwrap();
    let mut read_on = 0;
    for page in (1..sound.len() / 4096).step_by(4) {
        let mut harmed = sound.clone();
        harmed[page * 4096 + 2000] ^= 4;
        fs::write(&path, &harmed).unwrap();
        let mark = fs::read(work.path().join("casebook.mark")).unwrap();
        if let Ok(mut casebook) = open(work.path()) {
            let checked = casebook.checker().check(|_| None);
            let appended = casebook.append(&[entry(&child, "on a damaged file")]);
            if checked.is_err() {
                let code = error_of(appended).kind();
                assert!(matches!(code, ErrorKind::Damaged | ErrorKind::DatabaseUnreadable), "page {page}: {code:?}");
                assert_eq!(error_of(casebook.put_setting("me", "{}")).kind(), code, "page {page}");
                read_on += usize::from(casebook.reconnect().is_ok());
                drop(casebook);
                assert_eq!(fs::read(&path).unwrap(), harmed, "page {page}: not a byte is written");
            }
        }
        fs::write(work.path().join("casebook.mark"), mark).unwrap();
    }
    assert!(read_on > 5, "{read_on}");
}
