//! Nothing that a person wrote can be read on the disk without the key.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode};

use super::{PASSPHRASE, entry, fresh, now};

const CANARIES: &[&str] = &["Quillfeather", "Canarywords", "Elm School", "Practitioner", "2017-03-09", "Canarysetting"];

#[test]
fn no_file_of_the_folder_contains_a_readable_word() {
    let (folder, mut casebook, code) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "Canarywords one"), entry(&child, "Canarywords two")]).unwrap();
    casebook.put_setting("me", "Canarysetting").unwrap();
    casebook.backup(now()).unwrap();
    casebook.backup_to(&folder.path().join("elsewhere"), now()).unwrap();
    let secrets = [PASSPHRASE.to_owned(), code.groups().concat(), code.groups().join("-"), child.into()];
    let needles: Vec<&str> = CANARIES.iter().copied().chain(secrets.iter().map(String::as_str)).collect();
    look(folder.path(), &needles, &["casebook.db", "casebook.db-wal", "casebook.db-shm", "casebook.key", "-copy.db"]);
    casebook.close().unwrap();
    look(folder.path(), &needles, &["casebook.db", "casebook.key", "-copy.db"]);
}

fn look(folder: &Path, needles: &[&str], expected: &[&str]) {
    let files = files_below(folder);
    for ending in expected {
        let there = files.iter().any(|(path, bytes)| path.to_string_lossy().ends_with(ending) && !bytes.is_empty());
        assert!(there, "{ending} was searched");
    }
    for (path, bytes) in &files {
        for needle in needles {
            let wide = |order: fn(u16) -> [u8; 2]| needle.encode_utf16().flat_map(order).collect::<Vec<u8>>();
            for form in [needle.as_bytes().to_vec(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)] {
                let found = bytes.windows(form.len()).any(|window| window == form);
                assert!(!found, "{needle} in {}", path.display());
            }
        }
    }
}

fn files_below(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        if path.is_dir() {
            files.extend(files_below(&path))
        } else {
            files.push((path.clone(), fs::read(path).unwrap()))
        }
    }
    files
}

#[test]
fn the_same_search_finds_words_in_a_plain_database() {
    let folder = tempfile::tempdir().unwrap();
    let plain = Connection::open(folder.path().join("casebook.db")).unwrap();
    plain.execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES ('Zoë Quillfeather')").unwrap();
    let looked = std::panic::catch_unwind(|| look(folder.path(), CANARIES, &["casebook.db"]));
    assert!(looked.is_err());
}

#[test]
fn plain_sqlite_cannot_open_it_or_any_copy() {
    let (folder, casebook, _) = fresh();
    let copies = [casebook.backup(now()).unwrap(), folder.path().join("casebook.db")];
    for path in copies {
        let plain = Connection::open(path).unwrap();
        let error = plain.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(())).unwrap_err();
        assert_eq!(error.sqlite_error_code(), Some(ErrorCode::NotADatabase));
    }
}

#[test]
fn file_names_reveal_nothing_about_anybody() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "one")]).unwrap();
    casebook.backup(now()).unwrap();
    let mut names: Vec<String> = files_below(folder.path())
        .iter()
        .map(|(path, _)| path.strip_prefix(folder.path()).unwrap().to_string_lossy().replace('\\', "/"))
        .collect();
    names.sort();
    let expected = [
        "backups/20261123T104200Z-copy.db",
        "casebook.db",
        "casebook.db-shm",
        "casebook.db-wal",
        "casebook.key",
        "casebook.lock",
        "casebook.mark",
    ];
    assert_eq!(names, expected);
}
