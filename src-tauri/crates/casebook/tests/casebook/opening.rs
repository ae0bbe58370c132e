//! Tests opening and creating: each failure has its own name, and none of them changes a file.

use std::fs;
use std::path::Path;

use casebook::{Casebook, ErrorKind, KeyCost, RecoveryCode};

use super::{PASSPHRASE, copy, entry, error_of, fresh, now, open};

#[test]
fn an_empty_folder_has_no_casebook() {
    let empty = tempfile::tempdir().unwrap();
    assert!(!Casebook::look(empty.path()).unwrap());
    assert_eq!(error_of(open(empty.path())).kind(), ErrorKind::None);
    assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0, "looking for a casebook leaves nothing behind");
}

#[test]
fn a_casebook_is_never_created_over_any_part_of_another() {
    for kept in [&["casebook.db", "casebook.key"][..], &["casebook.db"], &["casebook.key"]] {
        let (folder, casebook, _) = fresh();
        casebook.close().unwrap();
        for name in ["casebook.db", "casebook.key"].iter().filter(|name| !kept.contains(name)) {
            fs::remove_file(folder.path().join(name)).unwrap();
        }
        let before = bytes_of(folder.path());
        assert!(Casebook::look(folder.path()).unwrap_or(true), "{kept:?}");
        let error = error_of(Casebook::create(folder.path(), PASSPHRASE, KeyCost::CHEAPEST));
        assert_eq!(error.kind(), ErrorKind::Exists, "{kept:?}");
        assert_eq!(bytes_of(folder.path()), before, "{kept:?}");
    }
}

#[test]
fn a_failed_set_up_can_be_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let in_the_way = folder.path().join("casebook.db.new");
    fs::create_dir(&in_the_way).unwrap();
    error_of(Casebook::create(folder.path(), PASSPHRASE, KeyCost::CHEAPEST));
    assert!(!Casebook::look(folder.path()).unwrap(), "there is no key for a database that was never finished");
    fs::remove_dir(&in_the_way).unwrap();
    fs::write(&in_the_way, "left by an attempt that was cut off").unwrap();
    let (casebook, _) = Casebook::create(folder.path(), PASSPHRASE, KeyCost::CHEAPEST).unwrap();
    casebook.verify().unwrap();
    assert!(!in_the_way.exists());
}

#[test]
fn a_set_up_interrupted_before_its_last_step_is_finished_at_opening() {
    let (folder, casebook, _) = fresh();
    casebook.close().unwrap();
    let [database, unplaced] = ["casebook.db", "casebook.db.new"].map(|name| folder.path().join(name));
    fs::rename(&database, &unplaced).unwrap();
    assert_eq!(
        error_of(Casebook::open(folder.path(), "otter lantern bridgf", now())).kind(),
        ErrorKind::WrongPassphrase
    );
    let casebook = open(folder.path()).unwrap();
    casebook.verify().unwrap();
    assert!(!casebook.code_is_confirmed().unwrap(), "its code was never shown, and there is a reminder");
    drop(casebook);
    assert!(database.exists() && !unplaced.exists());
    // A finished database with another key is not part of this casebook.
    fs::remove_file(&database).unwrap();
    let (other, another, _) = fresh();
    another.close().unwrap();
    fs::rename(other.path().join("casebook.db"), &unplaced).unwrap();
    assert_eq!(error_of(open(folder.path())).kind(), ErrorKind::DatabaseMissing);
    assert!(unplaced.exists() && !database.exists());
}

#[test]
fn one_window_at_a_time() {
    let (folder, casebook, code) = fresh();
    assert_eq!(error_of(open(folder.path())).kind(), ErrorKind::AlreadyOpen);
    assert_eq!(error_of(Casebook::recover(folder.path(), &code, PASSPHRASE, now())).kind(), ErrorKind::AlreadyOpen);
    assert_eq!(error_of(Casebook::create(folder.path(), PASSPHRASE, KeyCost::CHEAPEST)).kind(), ErrorKind::Exists);
    drop(casebook);
    open(folder.path()).unwrap();
}

#[test]
fn a_passphrase_has_at_least_twelve_characters_everywhere_that_one_is_set() {
    let folder = tempfile::tempdir().unwrap();
    let error = error_of(Casebook::create(folder.path(), "elevenchars", KeyCost::CHEAPEST));
    assert_eq!(error.kind(), ErrorKind::PassphraseTooShort);
    // Characters, not bytes: eleven letters with accents count as eleven.
    let error = error_of(Casebook::create(folder.path(), &"é".repeat(11), KeyCost::CHEAPEST));
    assert_eq!(error.kind(), ErrorKind::PassphraseTooShort);
    let (casebook, code) = Casebook::create(folder.path(), "twelve chars", KeyCost::CHEAPEST).unwrap();
    assert_eq!(error_of(casebook.change_passphrase("twelve chars", "short")).kind(), ErrorKind::PassphraseTooShort);
    drop(casebook);
    let error = error_of(Casebook::recover(folder.path(), &code, "short", now()));
    assert_eq!(error.kind(), ErrorKind::PassphraseTooShort);
}

#[test]
fn a_wrong_passphrase_a_wrong_code_and_a_mistyped_code_are_different_failures() {
    let (folder, casebook, code) = fresh();
    drop(casebook);
    let before = bytes_of(folder.path());
    let error = error_of(Casebook::open(folder.path(), "otter lantern bridgf", now()));
    assert_eq!(error.kind(), ErrorKind::WrongPassphrase);
    let another = fresh().2;
    assert_eq!(
        error_of(Casebook::recover(folder.path(), &another, PASSPHRASE, now())).kind(),
        ErrorKind::WrongRecoveryCode
    );
    let typed = code.groups().concat();
    let slip = if typed.starts_with('7') { "8" } else { "7" };
    let error = error_of(RecoveryCode::parse(&format!("{slip}{}", &typed[1..typed.len() - 1])));
    assert_eq!(error.kind(), ErrorKind::MistypedRecoveryCode);
    assert_eq!(bytes_of(folder.path()), before);
}

type Harm = fn(&Path);

const HARMS: &[(&str, Harm, ErrorKind)] = &[
    ("key file gone", |f| fs::remove_file(f.join("casebook.key")).unwrap(), ErrorKind::KeyFileMissing),
    ("database gone", |f| fs::remove_file(f.join("casebook.db")).unwrap(), ErrorKind::DatabaseMissing),
    ("key file empty", |f| fs::write(f.join("casebook.key"), "").unwrap(), ErrorKind::KeyFileDamaged),
    (
        "key file cut short",
        |f| fs::write(f.join("casebook.key"), "stepping-stones-key 1").unwrap(),
        ErrorKind::KeyFileDamaged,
    ),
    (
        "key file of something else",
        |f| fs::write(f.join("casebook.key"), "BEGIN KEY").unwrap(),
        ErrorKind::KeyFileDamaged,
    ),
    (
        "key file not text",
        |f| fs::write(f.join("casebook.key"), [0xff, 0xfe, 0x00]).unwrap(),
        ErrorKind::KeyFileDamaged,
    ),
    ("key file without its last slot", |f| edit_key(f, "recovery ", "recovery"), ErrorKind::KeyFileDamaged),
    ("key file with a line too many", |f| append_to_key(f, "more\n"), ErrorKind::KeyFileDamaged),
    (
        "key file of a newer format",
        |f| edit_key(f, "stepping-stones-key 1 ", "stepping-stones-key 2 "),
        ErrorKind::KeyFileTooNew,
    ),
    (
        "key file of a newer format with another header",
        |f| fs::write(f.join("casebook.key"), "stepping-stones-key 7 argon3 and so on").unwrap(),
        ErrorKind::KeyFileTooNew,
    ),
    ("key file of another casebook", |f| take_from_another(f, "casebook.key"), ErrorKind::KeyOfAnotherCasebook),
    ("database of another casebook", |f| take_from_another(f, "casebook.db"), ErrorKind::KeyOfAnotherCasebook),
    ("key file a folder", |f| replace_key(f, |path| fs::create_dir(path).unwrap()), ErrorKind::KeyFileDamaged),
    (
        "key file huge",
        |f| replace_key(f, |path| fs::write(path, "x".repeat(9_000_000)).unwrap()),
        ErrorKind::KeyFileDamaged,
    ),
    ("database emptied", |f| fs::write(f.join("casebook.db"), "").unwrap(), ErrorKind::DatabaseUnreadable),
    ("database cut short", |f| change_database(f, |bytes| bytes.truncate(8192)), ErrorKind::DatabaseUnreadable),
    ("database damaged at its head", |f| change_database(f, |bytes| bytes[100] ^= 1), ErrorKind::DatabaseUnreadable),
    (
        "database overwritten with zeros",
        |f| change_database(f, |bytes| bytes[16..].fill(0)),
        ErrorKind::DatabaseUnreadable,
    ),
];

#[test]
fn each_damage_to_the_files_has_its_own_error_and_opening_repairs_or_removes_nothing() {
    for (what, harm, expected) in HARMS {
        let (folder, mut casebook, _) = fresh();
        let child = casebook.add_child(now()).unwrap();
        casebook.append(&[entry(&child, "first")]).unwrap();
        casebook.close().unwrap();
        harm(folder.path());
        let before = bytes_of(folder.path());
        for _ in 0..2 {
            let error = error_of(open(folder.path()));
            assert_eq!(error.kind(), *expected, "{what}: {error:?}");
            assert_eq!(bytes_of(folder.path()), before, "{what}");
        }
    }
}

fn replace_key(folder: &Path, make: fn(&Path)) {
    let path = folder.join("casebook.key");
    fs::remove_file(&path).unwrap();
    make(&path);
}

/// Damage that cannot be noticed without the key.
const UNSEEN: &[&str] = &["database cut short", "database damaged at its head", "database overwritten with zeros"];

#[test]
fn damage_visible_from_outside_is_reported_before_a_passphrase_is_typed() {
    for (what, harm, expected) in HARMS {
        let (folder, casebook, _) = fresh();
        casebook.close().unwrap();
        assert!(Casebook::look(folder.path()).unwrap());
        harm(folder.path());
        let before = bytes_of(folder.path());
        match Casebook::look(folder.path()) {
            Ok(there) => assert!(there && UNSEEN.contains(what), "{what}"),
            Err(error) => assert_eq!(error.kind(), *expected, "{what}"),
        }
        assert_eq!(bytes_of(folder.path()), before, "{what}");
    }
    // A head with one wrong bit may still open, and is not mistaken for another casebook's.
    let (folder, casebook, _) = fresh();
    casebook.close().unwrap();
    change_database(folder.path(), |bytes| bytes[3] ^= 4);
    assert!(Casebook::look(folder.path()).unwrap());
}

#[cfg(unix)]
#[test]
fn a_key_file_that_is_a_pipe_or_a_device_is_refused_at_once() {
    for place in ["/dev/zero", "/dev/random"] {
        let (folder, casebook, _) = fresh();
        casebook.close().unwrap();
        let path = folder.path().join("casebook.key");
        fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink(place, &path).unwrap();
        assert_eq!(error_of(open(folder.path())).kind(), ErrorKind::KeyFileDamaged, "{place}");
    }
    let (folder, casebook, _) = fresh();
    casebook.close().unwrap();
    let path = folder.path().join("casebook.key");
    fs::remove_file(&path).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
    assert_eq!(error_of(open(folder.path())).kind(), ErrorKind::KeyFileDamaged, "a pipe");
    // Opening either of these would wait for a writer.
    for (name, code) in [("casebook.lock", Some(ErrorKind::ReadOnly)), ("casebook.mark", None)] {
        let (folder, casebook, _) = fresh();
        casebook.close().unwrap();
        let path = folder.path().join(name);
        fs::remove_file(&path).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        assert_eq!(open(folder.path()).map(drop).err().map(|error| error.kind()), code, "{name}");
    }
}

#[test]
fn a_folder_that_cannot_be_read_is_not_empty() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("in-the-way");
    fs::write(&file, "a file where the folder should be").unwrap();
    assert_eq!(error_of(Casebook::look(&file)).kind(), ErrorKind::Unreadable);
    assert_eq!(error_of(open(&file)).kind(), ErrorKind::Unreadable);
}

fn edit_key(folder: &Path, from: &str, to: &str) {
    let path = folder.join("casebook.key");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from));
    fs::write(&path, text.replace(from, to)).unwrap();
}

fn append_to_key(folder: &Path, line: &str) {
    let path = folder.join("casebook.key");
    fs::write(&path, fs::read_to_string(&path).unwrap() + line).unwrap();
}

fn take_from_another(folder: &Path, name: &str) {
    // The same passphrase, as one person with two casebooks may well have.
    let (other, casebook, _) = fresh();
    casebook.close().unwrap();
    fs::copy(other.path().join(name), folder.join(name)).unwrap();
}

fn change_database(folder: &Path, change: fn(&mut Vec<u8>)) {
    let path = folder.join("casebook.db");
    let mut bytes = fs::read(&path).unwrap();
    change(&mut bytes);
    fs::write(&path, bytes).unwrap();
}

/// Returns every file except the lock and SQLite's own temporary files, byte for byte.
fn bytes_of(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap())
        .filter(|file| file.file_name() != "casebook.lock" && file.path().is_file())
        .map(|file| (file.file_name().to_string_lossy().into_owned(), fs::read(file.path()).unwrap()))
        .filter(|(name, bytes)| !(name.ends_with("-shm") || (name.ends_with("-wal") && bytes.is_empty())))
        .collect();
    files.sort();
    files
}

#[test]
fn a_folder_that_is_a_file_cannot_be_written_to() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("in-the-way");
    fs::write(&file, "a file where a folder should be").unwrap();
    let error = error_of(Casebook::create(&file.join("below"), PASSPHRASE, KeyCost::CHEAPEST));
    assert_eq!(error.kind(), ErrorKind::ReadOnly, "{error:?}");
}

#[cfg(unix)]
#[test]
fn a_folder_without_write_permission_is_reported() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, casebook, _) = fresh();
    casebook.close().unwrap();
    fs::remove_file(folder.path().join("casebook.lock")).unwrap();
    let leave = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
    leave(0o555);
    // An administrator of the system can write everywhere; then there is nothing to test.
    let refused = fs::write(folder.path().join("probe"), "").is_err();
    let opened = open(folder.path()).map(drop);
    leave(0o755);
    if refused {
        assert_eq!(error_of(opened).kind(), ErrorKind::ReadOnly);
    }
}

#[test]
fn a_casebook_of_each_version_opens_completely() {
    for version in ["v1", "v2", "v3", "v4", "v5"] {
        let folder = tempfile::tempdir().unwrap();
        copy(&Path::new("tests/casebook").join(version), folder.path());
        let casebook = open(folder.path()).unwrap();
        casebook.verify().unwrap();
        let children = casebook.children().unwrap();
        assert_eq!(children.iter().map(|child| child.name.as_str()).collect::<Vec<_>>(), ["Zoë Quillfeather"]);
        let child = &children[0].id;
        let bodies: Vec<String> = casebook.entries(child).unwrap().into_iter().map(|entry| entry.body).collect();
        assert_eq!(bodies[..2], ["{\"words\":\"one\"}", "{\"words\":\"two\"}"]);
        let journeys = casebook.journeys(child).unwrap();
        assert_eq!(casebook.edition(&journeys[0].edition).unwrap().unwrap()["ebsa/v1.toml"], b"id = \"ebsa\"");
        assert_eq!(casebook.search("tw", 5).unwrap().len(), 1);
        assert_eq!(casebook.setting("me").unwrap().as_deref(), Some("{}"));
        if version >= "v2" {
            let sha256 = Casebook::digest_of_file(b"%PDF-1.7");
            assert_eq!(casebook.attachment(child, &sha256).unwrap(), b"%PDF-1.7");
            assert_eq!(casebook.draft("say").unwrap().unwrap().text, "half a sen");
            assert_eq!(casebook.samples().unwrap().len(), 1);
        }
        assert_eq!(casebook.erased_on().unwrap().len(), usize::from(version >= "v4"));
    }
}

/// Run once when a schema is new, never again: `cargo test -p casebook -- --ignored write_the_fixture`.
#[test]
#[ignore = "writes a file of this folder"]
fn write_the_fixture() {
    let place = Path::new("tests/casebook/v5");
    assert!(!place.exists(), "the casebook of a version is never written again");
    let (mut casebook, _) = Casebook::create(place, PASSPHRASE, KeyCost::CHEAPEST).unwrap();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "one")]).unwrap();
    let files = [(String::from("ebsa/v1.toml"), b"id = \"ebsa\"".to_vec())].into();
    casebook.begin_journey("ebsa", 1, &files, entry(&child, "two")).unwrap();
    casebook.attach(&entry(&child, "three"), b"%PDF-1.7").unwrap();
    casebook.keep_draft("say", "half a sen", now()).unwrap();
    casebook.add_sample(now()).unwrap();
    casebook.put_setting("me", "{}").unwrap();
    let ended = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&ended, "two more")]).unwrap();
    casebook.erase(&[ended], jiff::civil::date(2026, 11, 24), &[]).unwrap();
    casebook.close().unwrap();
    for name in ["casebook.lock", "casebook.mark"] {
        fs::remove_file(place.join(name)).unwrap();
    }
}
