//! Tests a disk that forgets or alters data: a casebook that opens is complete, and damage is reported.

use std::fs;

use casebook::{Casebook, Checked, ChildId, EntryRow, Error, ErrorKind};

use super::{copy, entry, error_of, fresh, now, open};

const PAGE: usize = 4096;
const LOG_HEADER: usize = 32;
const FRAME: usize = 24 + PAGE;

#[test]
fn one_altered_byte_in_any_page_is_noticed() {
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
        assert_eq!(error.kind(), ErrorKind::DatabaseUnreadable, "page {page}: {error:?}");
    }
    fs::write(&path, &sound).unwrap();
    open(folder.path()).unwrap().verify().unwrap();
}

#[test]
fn a_truncated_or_missing_log_loses_no_entry() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    let mut acknowledged = Vec::new();
    for number in 0..12 {
        acknowledged.extend(casebook.append(&[entry(&child, &format!("entry {number}"))]).unwrap());
    }
    // The disk in the middle of the work, with the log still next to the file.
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

#[test]
fn a_database_truncated_while_open_is_reported_before_the_next_save() {
    for length in [0, 5 * PAGE as u64] {
        let (folder, mut casebook, _) = fresh();
        let child = casebook.add_child(now()).unwrap();
        for number in 0..20 {
            casebook.append(&[entry(&child, &format!("entry {number} {}", "words ".repeat(60)))]).unwrap();
        }
        let checker = casebook.checker();
        // In place, as if a file was copied onto it: the same file, but shorter.
        fs::OpenOptions::new().write(true).open(folder.path().join("casebook.db")).unwrap().set_len(length).unwrap();
        assert_eq!(error_of(checker.check(|_| None)).kind(), ErrorKind::DatabaseUnreadable, "cut to {length}");
        assert_eq!(error_of(casebook.append(&[entry(&child, "more")])).kind(), ErrorKind::Damaged);
        let log = fs::read(folder.path().join("casebook.db-wal")).unwrap();
        drop(casebook);
        assert_eq!(
            fs::read(folder.path().join("casebook.db-wal")).unwrap(),
            log,
            "the log may have entries, so it stays"
        );
    }
}

/// Adds forty children with long notes, one of them with a file and a journey. Returns that one.
fn many(casebook: &mut Casebook) -> ChildId {
    for number in 0..40 {
        let child = casebook.add_child(now()).unwrap();
        let words = format!("entry {number} {}", "words ".repeat(200));
        casebook.append(&[entry(&child, &words), entry(&child, &words)]).unwrap();
    }
    let child = casebook.children().unwrap().remove(0).id;
    casebook.attach(&entry(&child, "a letter"), &b"%PDF-1.7".repeat(4000)).unwrap();
    casebook.add_journey(&child, "ebsa", 1, &[("a".to_owned(), vec![b'x'; 9000])].into()).unwrap();
    child
}

fn everything(casebook: &Casebook, child: &ChildId) -> Vec<Result<(), Error>> {
    let file = Casebook::digest_of_file(&b"%PDF-1.7".repeat(4000));
    vec![
        casebook.children().map(drop),
        casebook.entries(child).map(drop),
        casebook.all_entries().map(drop),
        casebook.all_journeys().map(drop),
        casebook.search("words", 50).map(drop),
        casebook.setting("me").map(drop),
        casebook.draft("say").map(drop),
        casebook.attachment(child, &file).map(drop),
        casebook.children().map(drop),
    ]
}

fn no_file(_: &EntryRow) -> Option<String> {
    None
}

#[test]
fn damage_is_reported_as_damage_and_a_background_check_finds_all_of_it() {
    let (folder, mut casebook, _) = fresh();
    let child = many(&mut casebook);
    casebook.verify().unwrap();
    assert_eq!(casebook.checker().check(no_file).unwrap(), Checked::Sound);
    casebook.close().unwrap();
    let path = folder.path().join("casebook.db");
    let sound = fs::read(&path).unwrap();
    let (mut at_opening, mut later, mut by_the_check_alone, mut unused) = (0, 0, 0, 0);
    for page in (0..sound.len() / PAGE).step_by(3) {
        let mut harmed = sound.clone();
        harmed[page * PAGE + 100 + page * 97 % 3900] ^= 1 << (page % 8);
        fs::write(&path, &harmed).unwrap();
        let mut casebook = match open(folder.path()) {
            Ok(casebook) => casebook,
            Err(error) => {
                assert!(
                    matches!(error.kind(), ErrorKind::DatabaseUnreadable | ErrorKind::KeyOfAnotherCasebook),
                    "page {page}: {error:?}"
                );
                at_opening += 1;
                continue;
            }
        };
        let checked = casebook.checker().check(no_file);
        let met: Vec<ErrorKind> =
            everything(&casebook, &child).into_iter().filter_map(|asked| Some(asked.err()?.kind())).collect();
        let damage = [ErrorKind::DatabaseUnreadable, ErrorKind::AttachmentAltered];
        assert!(met.iter().all(|code| damage.contains(code)), "page {page}: {met:?}");
        later += usize::from(!met.is_empty());
        by_the_check_alone += usize::from(met.is_empty());
        match checked {
            // A page that nothing uses has nothing that could be lost.
            Ok(_) => {
                assert!(met.is_empty(), "page {page}");
                unused += 1;
            }
            Err(error) => assert_eq!(error.kind(), ErrorKind::DatabaseUnreadable, "page {page}"),
        }
        // What can still be read is read again, on a new connection.
        if casebook.reconnect().is_ok() {
            let still = everything(&casebook, &child).iter().filter(|asked| asked.is_ok()).count();
            assert!(still > 0 || met.len() > 7, "page {page}");
        }
    }
    fs::write(&path, &sound).unwrap();
    let counts = format!("{at_opening} {later} {by_the_check_alone} {unused}");
    assert!(at_opening > 0 && later > 5 && by_the_check_alone > unused && unused < 9, "{counts}");
    open(folder.path()).unwrap().verify().unwrap();
}

#[test]
fn a_check_reads_the_log_too_and_ends_when_the_casebook_is_closed() {
    let (folder, mut casebook, _) = fresh();
    many(&mut casebook);
    let checker = casebook.checker();
    assert_eq!(checker.check(no_file).unwrap(), Checked::Sound, "with nearly all of it in the log");
    casebook.add_child(now()).unwrap();
    let missing = checker.check(|entry| (entry.seq == 2).then(|| String::from("a file that nobody has")));
    assert_eq!(error_of(missing).kind(), ErrorKind::AttachmentAltered);
    casebook.close().unwrap();
    assert_eq!(checker.check(no_file).unwrap(), Checked::Stopped);
    open(folder.path()).unwrap().verify().unwrap();
}
