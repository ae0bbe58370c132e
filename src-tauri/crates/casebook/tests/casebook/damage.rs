//! A disk that forgets or alters: what opens is whole, what is not whole is said.

use std::fs;

use casebook::Code;

use super::{copy, entry, error_of, fresh, now, open};

const PAGE: usize = 4096;
const LOG_HEADER: usize = 32;
const FRAME: usize = 24 + PAGE;

#[test]
fn one_altered_byte_in_any_page_is_seen() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    for number in 0..40 {
        casebook.append(&[entry(&child, &format!("entry {number} {}", "words ".repeat(60)))]).unwrap();
    }
    casebook.close().unwrap();
    let path = folder.path().join("casebook.db");
    let sound = fs::read(&path).unwrap();
    assert!(sound.len() > 20 * PAGE);
    for page in 0..sound.len() / PAGE {
        let mut harmed = sound.clone();
        harmed[page * PAGE + 1000] ^= 0x10;
        fs::write(&path, &harmed).unwrap();
        let error = error_of(open(folder.path()).and_then(|casebook| casebook.verify()));
        assert_eq!(error.code(), Code::DatabaseUnreadable, "page {page}: {error:?}");
    }
    fs::write(&path, &sound).unwrap();
    open(folder.path()).unwrap().verify().unwrap();
}

#[test]
fn a_log_that_is_cut_or_gone_takes_no_entry_with_it() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    let mut acknowledged = Vec::new();
    for number in 0..12 {
        acknowledged.extend(casebook.append(&[entry(&child, &format!("entry {number}"))]).unwrap());
    }
    // As the disk is in mid-work, the log still beside the file.
    let torn = tempfile::tempdir().unwrap();
    copy(folder.path(), torn.path());
    drop(casebook);
    let log = fs::read(torn.path().join("casebook.db-wal")).unwrap();
    assert!(log.len() > LOG_HEADER + FRAME);
    for cut in (0..=log.len()).filter(|cut| [0, 1, FRAME / 2].contains(&((cut + FRAME - LOG_HEADER) % FRAME))) {
        let trial = tempfile::tempdir().unwrap();
        copy(torn.path(), trial.path());
        fs::remove_file(trial.path().join("casebook.db-shm")).unwrap();
        fs::write(trial.path().join("casebook.db-wal"), &log[..cut]).unwrap();
        let casebook = open(trial.path()).unwrap();
        casebook.verify().unwrap();
        assert_eq!(casebook.entries(&child).unwrap(), acknowledged, "cut at {cut}");
    }
}
