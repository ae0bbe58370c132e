//! What a casebook promises: told-apart failures, nothing readable on disk, nothing acknowledged ever lost.

use std::fs;
use std::path::Path;

use casebook::{Casebook, ChildRecord, Error, KeyCost, NewEntry, RecoveryCode};
use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;

const PASSPHRASE: &str = "otter lantern bridge";

fn now() -> Timestamp {
    "2026-11-23T10:42:00Z".parse().unwrap()
}

fn fresh() -> (tempfile::TempDir, Casebook, RecoveryCode) {
    let folder = tempfile::tempdir().unwrap();
    let (casebook, code) = Casebook::create(folder.path(), PASSPHRASE, KeyCost::CHEAPEST).unwrap();
    (folder, casebook, code)
}

fn entry(child: &str, words: &str) -> NewEntry {
    NewEntry {
        child: child.to_owned(),
        journey: None,
        kind: String::from("note"),
        body: format!("{{\"words\":{words:?}}}"),
        at: now(),
        on: date(2026, 11, 23),
        by_name: String::from("R. Practitioner"),
        by_role: String::from("senco"),
        search: Some(words.to_owned()),
        index: Some(ChildRecord {
            id: child.to_owned(),
            name: String::from("Zoë Quillfeather"),
            known_as: String::from("Zo"),
            born: String::from("2017-03-09"),
            setting: String::from("Elm School"),
            archived: false,
        }),
    }
}

fn error_of<T>(result: Result<T, Error>) -> Error {
    match result {
        Ok(_) => panic!("that should have failed"),
        Err(error) => error,
    }
}

fn copy(from: &Path, to: &Path) {
    for file in fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        if file.path().is_file() {
            fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
    }
}

#[test]
fn each_way_of_failing_to_open_is_told_apart_and_changes_nothing() {
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(error_of(Casebook::open(empty.path(), PASSPHRASE, now())), Error::None));
    assert!(matches!(error_of(Casebook::create(empty.path(), "short", KeyCost::CHEAPEST)), Error::PassphraseTooShort));

    let (folder, casebook, _) = fresh();
    assert!(matches!(error_of(Casebook::create(folder.path(), PASSPHRASE, KeyCost::CHEAPEST)), Error::Exists));
    assert!(matches!(error_of(Casebook::open(folder.path(), PASSPHRASE, now())), Error::AlreadyOpen));
    drop(casebook);
    assert!(matches!(error_of(Casebook::open(folder.path(), "otter lantern bridgf", now())), Error::WrongPassphrase));
    let other_code = fresh().2;
    assert!(matches!(
        error_of(Casebook::recover(folder.path(), &other_code, PASSPHRASE, now())),
        Error::WrongRecoveryCode
    ));

    type Harm = fn(&Path);
    let cases: &[(&str, Harm, fn(&Error) -> bool)] = &[
        ("key file gone", |f| fs::remove_file(f.join("casebook.key")).unwrap(), |e| matches!(e, Error::KeyFileMissing)),
        ("database gone", |f| fs::remove_file(f.join("casebook.db")).unwrap(), |e| matches!(e, Error::DatabaseMissing)),
        (
            "key file cut short",
            |f| fs::write(f.join("casebook.key"), "stepping-stones-key 1").unwrap(),
            |e| matches!(e, Error::KeyFileDamaged(_)),
        ),
        (
            "key file not text",
            |f| fs::write(f.join("casebook.key"), [0xff, 0xfe, 0x00]).unwrap(),
            |e| matches!(e, Error::KeyFileDamaged(_)),
        ),
        (
            "key file from the future",
            |f| edit_key(f, "stepping-stones-key 1 ", "stepping-stones-key 2 "),
            |e| matches!(e, Error::KeyFileTooNew),
        ),
        (
            "database overwritten",
            |f| fs::write(f.join("casebook.db"), vec![7_u8; 8192]).unwrap(),
            |e| matches!(e, Error::DatabaseUnreadable),
        ),
        ("another casebook's files", swap_with_another, |e| {
            matches!(e, Error::DatabaseUnreadable | Error::WrongPassphrase)
        }),
    ];
    for (what, harm, expected) in cases {
        let (folder, casebook, _) = fresh();
        drop(casebook);
        harm(folder.path());
        let before = digest_of_folder(folder.path());
        let error = error_of(Casebook::open(folder.path(), PASSPHRASE, now()));
        assert!(expected(&error), "{what}: {error:?}");
        assert_eq!(digest_of_folder(folder.path()), before, "{what}: a failed opening changes no file");
    }
}

fn edit_key(folder: &Path, from: &str, to: &str) {
    let path = folder.join("casebook.key");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from));
    fs::write(&path, text.replace(from, to)).unwrap();
}

fn swap_with_another(folder: &Path) {
    let (other, casebook, _) = fresh();
    drop(casebook);
    fs::copy(other.path().join("casebook.db"), folder.join("casebook.db")).unwrap();
}

fn digest_of_folder(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap())
        .filter(|file| file.file_name() != "casebook.lock")
        .map(|file| (file.file_name().to_string_lossy().into_owned(), fs::read(file.path()).unwrap()))
        .filter(|(name, bytes)| !(name.ends_with("-shm") || (name.ends_with("-wal") && bytes.is_empty())))
        .collect();
    files.sort();
    files
}

#[test]
fn every_changed_character_of_the_key_file_is_refused() {
    let (folder, casebook, _) = fresh();
    drop(casebook);
    let path = folder.path().join("casebook.key");
    let text = fs::read_to_string(&path).unwrap();
    for (at, letter) in text.char_indices().filter(|(at, _)| at % 7 == 0 || *at < 70) {
        let other = if letter == '1' { '2' } else { '1' };
        let changed = format!("{}{other}{}", &text[..at], &text[at + letter.len_utf8()..]);
        let in_recovery_slot = text[..at].contains("\nrecovery");
        fs::write(&path, &changed).unwrap();
        match Casebook::open(folder.path(), PASSPHRASE, now()) {
            // The recovery slot does not take part in opening with the passphrase, beyond its form.
            Ok(_) => assert!(in_recovery_slot, "character {at} ({letter:?}) was changed unseen"),
            Err(Error::WrongPassphrase | Error::KeyFileDamaged(_) | Error::KeyFileTooNew) => {}
            Err(other) => panic!("character {at}: {other:?}"),
        }
    }
}

#[test]
fn a_newer_schema_is_refused_and_left_alone() {
    let (folder, casebook, _) = fresh();
    casebook.set_schema_version_for_tests(99);
    drop(casebook);
    let error = error_of(Casebook::open(folder.path(), PASSPHRASE, now()));
    assert!(matches!(error, Error::TooNew { found: 99, known: 1 }), "{error:?}");
}

#[test]
fn passphrase_and_recovery_code_open_the_same_casebook_and_old_ones_end() {
    let (folder, mut casebook, code) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "first")]).unwrap();
    assert!(matches!(
        error_of(casebook.change_passphrase("not the one at all", "harbour violet stone")),
        Error::WrongPassphrase
    ));
    casebook.change_passphrase(PASSPHRASE, "harbour violet stone").unwrap();
    drop(casebook);
    assert!(matches!(error_of(Casebook::open(folder.path(), PASSPHRASE, now())), Error::WrongPassphrase));
    drop(Casebook::open(folder.path(), "harbour violet stone", now()).unwrap());

    let typed = RecoveryCode::parse(&code.groups().join(" ").to_lowercase()).unwrap();
    let (casebook, next) = Casebook::recover(folder.path(), &typed, "meadow copper kite", now()).unwrap();
    assert_eq!(casebook.entries(&child).unwrap().len(), 1);
    drop(casebook);
    assert!(matches!(error_of(Casebook::recover(folder.path(), &code, PASSPHRASE, now())), Error::WrongRecoveryCode));
    assert!(Casebook::recover(folder.path(), &next, PASSPHRASE, now()).is_ok());
}

#[test]
fn nothing_readable_lies_on_disk_and_a_plain_reader_cannot_open_it() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    for words in ["Canarywords one", "Canarywords two"] {
        casebook.append(&[entry(&child, words)]).unwrap();
    }
    casebook.put_setting("me", "R. Practitioner").unwrap();
    casebook.backup(now()).unwrap();
    let canaries = ["Quillfeather", "Canarywords", "Elm School", "Practitioner", "2017-03-09"];
    let mut searched = 0;
    for folder in [folder.path().to_owned(), folder.path().join("backups")] {
        for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file()) {
            let bytes = fs::read(&file).unwrap();
            searched += usize::from(!bytes.is_empty());
            for canary in canaries {
                let wide: Vec<u8> = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
                for needle in [canary.as_bytes(), wide.as_slice()] {
                    assert!(!bytes.windows(needle.len()).any(|window| window == needle), "{canary} in {file:?}");
                }
            }
        }
    }
    assert!(searched >= 4, "database, log, key file and backup were looked through");
    let plain = rusqlite::Connection::open(folder.path().join("casebook.db")).unwrap();
    let error = plain.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(())).unwrap_err();
    assert_eq!(error.sqlite_error_code(), Some(rusqlite::ErrorCode::NotADatabase));
}

#[test]
fn an_altered_missing_or_swapped_entry_is_seen() {
    let tamperings = [
        ("altered", "UPDATE entry SET body = '{}' WHERE seq = 2", 2),
        ("redated", "UPDATE entry SET on_date = '2020-01-01' WHERE seq = 1", 1),
        ("taken out", "DELETE FROM entry WHERE seq = 2", 2),
        ("cut off", "DELETE FROM entry WHERE seq = 3", 3),
        (
            "swapped",
            "UPDATE entry SET seq = 9 WHERE seq = 1; UPDATE entry SET seq = 1 WHERE seq = 2; UPDATE entry SET seq = 2 WHERE seq = 9",
            1,
        ),
    ];
    for (what, sql, expected) in tamperings {
        let (_folder, mut casebook, _) = fresh();
        let child = casebook.add_child(now()).unwrap();
        casebook.append(&[entry(&child, "one"), entry(&child, "two"), entry(&child, "three")]).unwrap();
        casebook.verify().unwrap();
        let refused = casebook.execute_for_tests(sql);
        assert!(refused.is_err(), "{what}: the casebook itself refuses");
        casebook.execute_for_tests("DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed").unwrap();
        casebook.execute_for_tests(sql).unwrap();
        match error_of(casebook.verify()) {
            Error::Altered { seq } => assert_eq!(seq, expected, "{what}"),
            other => panic!("{what}: {other:?}"),
        }
    }
}

#[test]
fn a_full_disk_loses_nothing_that_was_acknowledged() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "before")]).unwrap();
    casebook.execute_for_tests("PRAGMA max_page_count = 60").unwrap();
    let mut acknowledged = 1;
    let error = loop {
        match casebook.append(&[entry(&child, &"long words ".repeat(400))]) {
            Ok(_) => acknowledged += 1,
            Err(error) => break error,
        }
        assert!(acknowledged < 500, "the disk never filled");
    };
    assert!(matches!(error, Error::DiskFull), "{error:?}");
    drop(casebook);
    let casebook = Casebook::open(folder.path(), PASSPHRASE, now()).unwrap();
    assert_eq!(casebook.entries(&child).unwrap().len(), acknowledged);
    casebook.verify().unwrap();
}

#[test]
fn a_folder_that_cannot_be_written_to_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("in-the-way");
    fs::write(&file, "a file where a folder should be").unwrap();
    let error = error_of(Casebook::create(&file.join("below"), PASSPHRASE, KeyCost::CHEAPEST));
    assert!(matches!(error, Error::ReadOnly), "{error:?}");
}

#[test]
fn a_backup_opens_with_the_same_key_file() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "kept")]).unwrap();
    let backup = casebook.backup(now()).unwrap();
    drop(casebook);
    let elsewhere = tempfile::tempdir().unwrap();
    copy(folder.path(), elsewhere.path());
    for left in ["casebook.db", "casebook.db-wal", "casebook.db-shm"] {
        let _ = fs::remove_file(elsewhere.path().join(left));
    }
    fs::copy(backup, elsewhere.path().join("casebook.db")).unwrap();
    let restored = Casebook::open(elsewhere.path(), PASSPHRASE, now()).unwrap();
    assert_eq!(restored.entries(&child).unwrap().len(), 1);
    restored.verify().unwrap();
}

#[test]
fn search_finds_beginnings_without_accents_and_reads_nothing_as_query_language() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "Zoë said the hall is too loud")]).unwrap();
    let found = |text: &str| casebook.search(text, 10).unwrap();
    assert_eq!(found("zoe hal").len(), 1);
    let pieces = &found("hall")[0].pieces;
    assert_eq!(pieces[1], "hall");
    for nothing in ["", "  ", "\"", "loud OR NOT", "hall*x", "a\" OR \"b", "words:loud"] {
        assert!(found(nothing).is_empty(), "{nothing:?}");
    }
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    if let Ok(folder) = std::env::var("CASEBOOK_KILL_FOLDER") {
        return write_until_killed(Path::new(&folder));
    }
    for trial in 0_u64..20 {
        let (folder, casebook, _) = fresh();
        let child = casebook.add_child(now()).unwrap();
        drop(casebook);
        let acknowledged = run_and_kill(folder.path(), &child, 30 + trial * 13);
        let casebook = Casebook::open(folder.path(), PASSPHRASE, now()).unwrap();
        casebook.verify().unwrap();
        let entries = casebook.entries(&child).unwrap();
        assert!(
            entries.len() >= acknowledged,
            "trial {trial}: {acknowledged} were acknowledged, {} are there",
            entries.len()
        );
    }
}

/// Starts this very test in a process of its own, kills it after a while, and counts what it had acknowledged.
fn run_and_kill(folder: &Path, child: &str, milliseconds: u64) -> usize {
    use std::io::{BufRead, BufReader};
    let mut process = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "what_was_acknowledged_survives_a_kill", "--nocapture"])
        .env("CASEBOOK_KILL_FOLDER", folder)
        .env("CASEBOOK_KILL_CHILD", child)
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines().map_while(Result::ok);
    // Wait for the first acknowledgement, so that each trial is killed in mid-writing.
    let first = lines.by_ref().find(|line| line.contains("acknowledged"));
    assert!(first.is_some(), "the writer started");
    std::thread::sleep(std::time::Duration::from_millis(milliseconds));
    process.kill().unwrap();
    process.wait().unwrap();
    1 + lines.filter(|line| line.contains("acknowledged")).count()
}

fn write_until_killed(folder: &Path) {
    use std::io::Write;
    let child = std::env::var("CASEBOOK_KILL_CHILD").unwrap();
    let mut casebook = Casebook::open(folder, PASSPHRASE, now()).unwrap();
    for number in 0..100_000 {
        casebook.append(&[entry(&child, &format!("entry {number}"))]).unwrap();
        println!("\nacknowledged {number}");
        std::io::stdout().flush().unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_added_is_there_after_reopening(batches in prop::collection::vec(prop::collection::vec((0_usize..3, ".{0,40}"), 1..4), 1..8)) {
        let (folder, mut casebook, _) = fresh();
        let children: Vec<String> = (0..3).map(|_| casebook.add_child(now()).unwrap()).collect();
        let mut expected: Vec<Vec<String>> = vec![Vec::new(); 3];
        for batch in &batches {
            let entries: Vec<NewEntry> = batch.iter().map(|(child, words)| entry(&children[*child], words)).collect();
            for added in casebook.append(&entries).unwrap() {
                let child = children.iter().position(|id| *id == added.child).unwrap();
                expected[child].push(added.body);
            }
        }
        drop(casebook);
        let casebook = Casebook::open(folder.path(), PASSPHRASE, now()).unwrap();
        casebook.verify().unwrap();
        for (child, expected) in children.iter().zip(expected) {
            let bodies: Vec<String> = casebook.entries(child).unwrap().into_iter().map(|entry| entry.body).collect();
            prop_assert_eq!(bodies, expected);
        }
    }
}
