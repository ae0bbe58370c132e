//! The end of a record: no byte of any file in the folder has anything of it afterwards, whenever it was interrupted.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::slice::from_ref;

use jiff::SignedDuration;
use jiff::civil::{Date, date};

use super::{PASSPHRASE, entry, fresh, now};
use crate::adopt::OpenedBy;
use crate::casebook::Casebook;
use crate::connect::{connect_to_copy, connect_to_file_alone};
use crate::folder::{backups, database, log_file, mark_file, quarantine};
use crate::high_water_mark::HighWaterMark;
use crate::schema::version;
use crate::verify::verify;
use crate::{ChildId, ChildRecord, Erasure, ErrorKind, NewRow};

const CANARY: &str = "Canaryfinch";
const ON: Date = date(2051, 3, 9);

/// An entry of the child who is to be erased: every part of it has the canary.
fn canary(child: &ChildId, words: &str) -> NewRow {
    let text = |part: &str| format!("{CANARY} {part}");
    let index = ChildRecord {
        id: child.clone(),
        name: text("name"),
        known_as: text("known"),
        born: String::from("2017-03-09"),
        setting: text("setting"),
        archived: false,
    };
    NewRow {
        body: text(words),
        by_name: text("by"),
        search: Some(text(words)),
        index: Some(index),
        ..entry(child, words)
    }
}

/// A child with entries, a journey, a file and drafts, among the entries of another child.
fn fill(casebook: &mut Casebook) -> (ChildId, ChildId) {
    let (ended, stays) = (casebook.add_child(now()).unwrap(), casebook.add_child(now()).unwrap());
    let files = BTreeMap::from([(String::from("ebsa/v1.toml"), b"id = \"ebsa\"".to_vec())]);
    casebook.append(&[canary(&ended, "profile")]).unwrap();
    let (journey, _) = casebook.begin_journey("ebsa", 1, &files, canary(&ended, "begun")).unwrap();
    for number in 0..60 {
        let long = format!("{number} {}", "words that go on ".repeat(number));
        casebook.append(&[canary(&ended, &long), entry(&stays, &long)]).unwrap();
    }
    casebook.attach(&canary(&ended, "a letter"), CANARY.repeat(4000).as_bytes()).unwrap();
    casebook.keep_draft(&format!("note {ended}"), CANARY, now()).unwrap();
    casebook.keep_draft(&format!("note {}", journey.id), CANARY, now()).unwrap();
    casebook.keep_draft(&format!("note {stays}"), "stays", now()).unwrap();
    (ended, stays)
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

fn has(bytes: &[u8], needle: &str) -> bool {
    let lower = bytes.to_ascii_lowercase();
    let needle = needle.to_ascii_lowercase();
    let wide: Vec<u8> = needle.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [needle.as_bytes(), &wide].iter().any(|form| lower.windows(form.len()).any(|window| window == *form))
}

/// Returns the databases of a folder with the needle on any page once it is decrypted, including unused space and free
/// pages.
fn with_needle(casebook: &Casebook, needle: &str) -> Vec<String> {
    let name = |path: &Path| path.strip_prefix(&casebook.folder).unwrap().to_string_lossy().into_owned();
    let mut found = Vec::new();
    for path in files_below(&casebook.folder) {
        assert!(!has(&fs::read(&path).unwrap(), needle), "{}: readable without the key", path.display());
        if path.extension().is_some_and(|ending| ending == "db") {
            let opened = connect_to_copy(&path, &casebook.every_key(), &casebook.id).unwrap();
            if has(&opened.serialize("main").unwrap(), needle) {
                found.push(name(&path));
            }
        }
    }
    // With its log, as it is open.
    if has(&casebook.connection.serialize("main").unwrap(), needle) {
        found.push(String::from("open"));
    }
    found.sort();
    found
}

/// Puts what a restore, a replaced file and an interrupted copy leave into `quarantine` and `backups`.
fn set_aside(casebook: &Casebook) {
    let aside = quarantine(&casebook.folder).join("20261101T100000Z");
    fs::create_dir_all(&aside).unwrap();
    fs::copy(database(&casebook.folder), aside.join("casebook.db")).unwrap();
    fs::copy(log_file(&casebook.folder), aside.join("casebook.db-wal")).unwrap();
    fs::copy(mark_file(&casebook.folder), aside.join("casebook.mark")).unwrap();
    let (whole, part) = (quarantine(&casebook.folder), backups(&casebook.folder));
    fs::copy(database(&casebook.folder), whole.join("20261102T100000Z-open.db")).unwrap();
    fs::copy(log_file(&casebook.folder), whole.join("20261102T100000Z-open.log")).unwrap();
    fs::copy(database(&casebook.folder), part.join("20261103T100000Z-copy.db.part")).unwrap();
}

fn is_gone(casebook: &Casebook, ended: &ChildId, stays: &ChildId) {
    assert_eq!(with_needle(casebook, CANARY), [""; 0]);
    assert_eq!(with_needle(casebook, "letter"), [""; 0], "the index too");
    assert_eq!(casebook.child(ended).unwrap_err().kind(), ErrorKind::UnknownChild);
    assert_eq!(casebook.entries(stays).unwrap().len(), 60);
    assert!(casebook.draft(&format!("note {stays}")).unwrap().is_some());
    assert!(casebook.loss().is_none(), "it is not missing: it was erased");
    assert_eq!(casebook.erased_on().unwrap(), [ON]);
    assert!(!casebook.erasure_is_unfinished().unwrap());
    verify(&casebook.connection).unwrap();
    for copy in casebook.backups().unwrap() {
        let copy = connect_to_file_alone(&copy.path, &casebook.key, &casebook.id).unwrap();
        verify(&copy).unwrap();
        let left: u32 = copy.query_row("SELECT count(*) FROM entry", [], |row| row.get(0)).unwrap();
        assert_eq!(left, 60, "everybody else is still in the copy");
    }
    let mark = HighWaterMark::read(&mark_file(&casebook.folder), &casebook.key, &casebook.id).unwrap();
    assert!(!mark.heads.contains_key(ended) && mark.heads.contains_key(stays) && mark.erased.contains_key(ended));
}

#[test]
fn nothing_of_an_erased_record_is_in_any_byte_of_the_folder() {
    let (folder, mut casebook) = fresh();
    let (ended, stays) = fill(&mut casebook);
    casebook.backup(now()).unwrap();
    casebook.renew_key(PASSPHRASE).unwrap();
    casebook.keep_copy(now() + SignedDuration::from_secs(60)).unwrap().unwrap();
    set_aside(&casebook);
    let before = with_needle(&casebook, CANARY);
    let expected = [
        "backups/20261123T104200Z-copy.db",
        "backups/20261123T104300Z-auto.db",
        "casebook.db",
        "open",
        "quarantine/20261101T100000Z/casebook.db",
        "quarantine/20261102T100000Z-open.db",
    ];
    assert_eq!(before, expected, "the search finds it before");

    let erased = casebook.erase(from_ref(&ended), ON, &[("misdated", String::from("{}"))]).unwrap();
    assert_eq!(erased, Erasure { rewritten: 4, removed: 0, left: 0, is_finished: true });
    is_gone(&casebook, &ended, &stays);
    assert_eq!(casebook.setting("misdated").unwrap().unwrap(), "{}");
    let names: Vec<String> =
        files_below(folder.path()).iter().map(|path| path.to_string_lossy().into_owned()).collect();
    let left = ["-open.log", ".part", ".work", ".rewritten", "Z/casebook.db-wal", "Z/casebook.mark"];
    assert!(!names.iter().any(|name| left.iter().any(|ending| name.ends_with(ending))), "{names:?}");
    assert!(fs::metadata(log_file(folder.path())).unwrap().len() < 50_000, "the earlier log is gone");

    casebook.append(&[entry(&stays, "it is written on")]).unwrap();
    casebook.keep_copy(now() + SignedDuration::from_secs(120)).unwrap().unwrap();
    casebook.close().unwrap();
    let casebook = Casebook::open(folder.path(), PASSPHRASE, now()).unwrap();
    assert_eq!(casebook.entries(&stays).unwrap().len(), 61);
    assert!(casebook.loss().is_none());
    assert_eq!(with_needle(&casebook, CANARY), [""; 0]);
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for path in fs::read_dir(from).unwrap().map(|entry| entry.unwrap().path()) {
        let place = to.join(path.file_name().unwrap());
        if path.is_dir() { copy_folder(&path, &place) } else { _ = fs::copy(&path, place).unwrap() }
    }
}

#[test]
fn an_erasure_that_was_interrupted_is_finished_at_the_next_opening() {
    let (folder, mut casebook) = fresh();
    let (ended, stays) = fill(&mut casebook);
    casebook.backup(now()).unwrap();
    casebook.backup(now() + SignedDuration::from_secs(60)).unwrap();
    set_aside(&casebook);
    let mut moments = Vec::new();
    casebook
        .erase_in_steps(from_ref(&ended), ON, &[], &mut || {
            let moment = tempfile::tempdir().unwrap();
            copy_folder(folder.path(), moment.path());
            moments.push(moment);
        })
        .unwrap();
    // The act, the mark, the database beside, the database in place, and each file.
    assert!(moments.len() >= 4 + 4, "{}", moments.len());
    for (step, moment) in moments.iter().enumerate() {
        let _ = fs::remove_file(moment.path().join("casebook.db-shm"));
        let casebook = Casebook::open(moment.path(), PASSPHRASE, now()).unwrap();
        is_gone(&casebook, &ended, &stays);
        drop(casebook);
        let casebook = Casebook::open(moment.path(), PASSPHRASE, now()).unwrap();
        assert!(casebook.loss().is_none(), "step {step}");
    }
}

/// A record with a journey that became part of another one, on which something was recorded there.
fn fill_joined(casebook: &mut Casebook) -> (ChildId, ChildId) {
    let (whole, part) = (casebook.add_child(now()).unwrap(), casebook.add_child(now()).unwrap());
    let files = BTreeMap::from([(String::from("ebsa/v1.toml"), b"id = \"ebsa\"".to_vec())]);
    casebook.append(&[canary(&part, "profile")]).unwrap();
    let (journey, _) = casebook.begin_journey("ebsa", 1, &files, canary(&part, "begun")).unwrap();
    let on_it = NewRow { journey: Some(journey.id), ..canary(&whole, "continued") };
    assert_eq!(casebook.append(from_ref(&on_it)).unwrap_err().kind(), ErrorKind::Sql, "it is another child's journey");
    casebook
        .append(&[canary(&whole, "joined"), NewRow { kind: String::from("part-of"), ..canary(&part, "") }])
        .unwrap();
    casebook.append(&[on_it]).unwrap();
    (whole, part)
}

#[test]
fn both_records_of_a_joined_child_are_erased_in_one_act() {
    let (_folder, mut casebook) = fresh();
    let stays = casebook.add_child(now()).unwrap();
    let (whole, part) = fill_joined(&mut casebook);
    assert_eq!(casebook.with_joins().unwrap(), from_ref(&part));
    casebook.backup(now()).unwrap();
    casebook.erase(&[part.clone(), whole.clone()], ON, &[]).unwrap();
    assert_eq!(with_needle(&casebook, CANARY), [""; 0]);
    assert_eq!(casebook.erased_on().unwrap(), [ON, ON]);
    for gone in [whole, part] {
        assert_eq!(casebook.child(&gone).unwrap_err().kind(), ErrorKind::UnknownChild);
        assert_eq!(casebook.journeys(&gone).unwrap(), []);
    }
    assert_eq!(casebook.entries(&stays).unwrap(), []);
    verify(&casebook.connection).unwrap();
}

#[test]
fn what_a_separated_record_has_on_a_journey_of_the_erased_one_stays() {
    let (_folder, mut casebook) = fresh();
    let (whole, part) = fill_joined(&mut casebook);
    casebook.append(&[canary(&part, "separated")]).unwrap();
    casebook.erase(&[part], ON, &[]).unwrap();
    verify(&casebook.connection).unwrap();
    let left = casebook.entries(&whole).unwrap();
    assert_eq!(left.len(), 2);
    assert_eq!(left[1].journey.as_ref(), casebook.journeys(&whole).unwrap().first().map(|journey| &journey.id));
}

#[test]
fn an_older_copy_that_is_put_back_is_erased_again_at_opening() {
    let (folder, mut casebook) = fresh();
    let (ended, stays) = fill(&mut casebook);
    let elsewhere = tempfile::tempdir().unwrap();
    let older = casebook.backup_to(elsewhere.path(), now()).unwrap().join("casebook.db");
    casebook.erase(from_ref(&ended), ON, &[]).unwrap();
    casebook.close().unwrap();
    fs::copy(&older, database(folder.path())).unwrap();
    let casebook = Casebook::open(folder.path(), PASSPHRASE, now()).unwrap();
    is_gone(&casebook, &ended, &stays);
    // On another computer nobody knows, and this is said where a record is erased.
    let elsewhere = Casebook::open(older.parent().unwrap(), PASSPHRASE, now()).unwrap();
    assert!(elsewhere.child(&ended).is_ok());
}

#[test]
fn a_copy_of_any_version_loses_the_record_and_keeps_its_version() {
    for fixture in ["v1", "v2", "v3"] {
        let folder = tempfile::tempdir().unwrap();
        for name in ["casebook.db", "casebook.key"] {
            fs::copy(Path::new("tests/casebook").join(fixture).join(name), folder.path().join(name)).unwrap();
        }
        let mut casebook = Casebook::open(folder.path(), PASSPHRASE, now()).unwrap();
        let copies = with_needle(&casebook, "Quillfeather");
        assert_eq!(copies.len(), 3, "{fixture}: the copy made before the upgrade, the database, and with its log");
        let stays = casebook.add_child(now()).unwrap();
        let child = casebook.children().unwrap().remove(0).id;
        casebook.erase(from_ref(&child), ON, &[]).unwrap();
        assert_eq!(with_needle(&casebook, "Quillfeather"), [""; 0], "{fixture}");
        let copy = casebook.backups().unwrap().remove(0).path;
        let copy = connect_to_file_alone(&copy, &casebook.key, &casebook.id).unwrap();
        assert_eq!(format!("v{}", version(&copy).unwrap()), fixture);
        verify(&copy).unwrap();
        let forbids = "SELECT count(*) FROM sqlite_schema WHERE name = 'entry_is_never_removed'";
        assert_eq!(copy.query_row(forbids, [], |row| row.get::<_, u32>(0)).unwrap(), 1, "{fixture}");
        assert_eq!(casebook.entries(&stays).unwrap(), []);
    }
}

#[test]
fn a_casebook_that_was_set_aside_with_an_earlier_key_still_opens_by_its_own_key_file() {
    let (folder, mut casebook) = fresh();
    let (ended, stays) = fill(&mut casebook);
    casebook.close().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    copy_folder(folder.path(), elsewhere.path());
    let mut renewed = Casebook::open(elsewhere.path(), PASSPHRASE, now()).unwrap();
    renewed.renew_key(PASSPHRASE).unwrap();
    renewed.close().unwrap();
    let by = OpenedBy::Passphrase(PASSPHRASE);
    let adopted = Casebook::adopt(elsewhere.path(), folder.path(), &by, true, now()).unwrap();
    let (mut casebook, aside) = (adopted.casebook, adopted.aside.unwrap());
    assert!(casebook.erase(from_ref(&ended), ON, &[]).unwrap().rewritten > 0);
    is_gone(&casebook, &ended, &stays);
    let earlier = Casebook::open(&aside, PASSPHRASE, now()).unwrap();
    assert_eq!(earlier.entries(&stays).unwrap().len(), 60);
}

#[test]
fn a_damaged_file_is_removed_and_another_casebooks_is_left() {
    let (folder, mut casebook) = fresh();
    let (ended, _) = fill(&mut casebook);
    let damaged = casebook.backup(now()).unwrap();
    let mut bytes = fs::read(&damaged).unwrap();
    let half = bytes.len() / 2;
    bytes[half..].iter_mut().step_by(1000).for_each(|byte| *byte ^= 1);
    fs::write(&damaged, bytes).unwrap();
    let (other, of_another) = fresh();
    of_another.backup(now()).unwrap();
    let foreign = backups(folder.path()).join("20261123T120000Z-copy.db");
    fs::copy(of_another.backups().unwrap().remove(0).path, &foreign).unwrap();
    drop(other);
    let erased = casebook.erase(from_ref(&ended), ON, &[]).unwrap();
    assert_eq!(erased, Erasure { rewritten: 0, removed: 1, left: 1, is_finished: true });
    assert!(!damaged.exists() && foreign.exists());
}

#[test]
fn nothing_is_erased_while_work_is_missing_and_nobody_else_can_be_removed() {
    let (folder, mut casebook) = fresh();
    let (ended, stays) = fill(&mut casebook);
    assert_eq!(casebook.erase(&[ChildId::from("nobody")], ON, &[]).unwrap_err().kind(), ErrorKind::UnknownChild);
    casebook.close().unwrap();
    let morning = fs::read(database(folder.path())).unwrap();
    let mut casebook = Casebook::open(folder.path(), PASSPHRASE, now()).unwrap();
    casebook.append(&[entry(&stays, "later")]).unwrap();
    casebook.close().unwrap();
    fs::write(database(folder.path()), morning).unwrap();
    let mut casebook = Casebook::open(folder.path(), PASSPHRASE, now()).unwrap();
    assert_eq!(casebook.erase(from_ref(&ended), ON, &[]).unwrap_err().kind(), ErrorKind::WorkMissing);
    assert!(casebook.child(&ended).is_ok());
    casebook.accept_loss().unwrap();
    casebook.erase(from_ref(&ended), ON, &[]).unwrap();
    casebook.connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    for sql in [
        "DELETE FROM entry",
        "DELETE FROM attachment",
        "DELETE FROM child",
        "DELETE FROM erased",
        "UPDATE erased SET on_date = '2020-01-01'",
        "INSERT OR REPLACE INTO erased SELECT child, '2020-01-01' FROM erased",
        "INSERT INTO child (id, created) SELECT child, 'now' FROM erased",
    ] {
        let refused = casebook.connection.execute_batch(sql);
        let remaining: u32 = casebook.connection.query_row("SELECT count(*) FROM entry", [], |row| row.get(0)).unwrap();
        assert!((refused.is_err() || sql.contains("attachment")) && remaining == 60, "{sql}");
    }
}
