//! Entries are only ever added, and every way around that is noticed.

use std::fs;

use super::{PASSPHRASE, entry, fresh, now};
use crate::entry_row::digest_of;

use crate::casebook::Casebook;
use crate::folder::database;
use crate::{Error, ErrorKind};

const LOOSEN: &str = "DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed";

/// What was done, the statement, and the first entry that no longer fits.
const TAMPERINGS: &[(&str, &str, u32)] = &[
    ("body", "UPDATE entry SET body = 'other' WHERE seq = 2", 2),
    ("kind", "UPDATE entry SET kind = 'other' WHERE seq = 2", 2),
    ("time", "UPDATE entry SET at = '2020-01-01T00:00:00Z' WHERE seq = 2", 2),
    ("date", "UPDATE entry SET on_date = '2020-01-01' WHERE seq = 1", 1),
    ("name", "UPDATE entry SET by_name = 'other' WHERE seq = 3", 3),
    ("role", "UPDATE entry SET by_role = 'health' WHERE seq = 3", 3),
    ("journey", "UPDATE entry SET journey = (SELECT id FROM journey) WHERE seq = 2", 2),
    ("own digest", "UPDATE entry SET digest = zeroblob(32) WHERE seq = 2", 2),
    ("digest before", "UPDATE entry SET previous = zeroblob(32) WHERE seq = 2", 2),
    ("border between two fields", "UPDATE entry SET by_name = by_name || by_role, by_role = '' WHERE seq = 2", 2),
    ("first one taken out", "DELETE FROM entry WHERE seq = 1", 1),
    ("middle one taken out", "DELETE FROM entry WHERE seq = 2", 2),
    (
        "middle one taken out, rest moved up",
        "DELETE FROM entry WHERE seq = 2; UPDATE entry SET seq = 2 WHERE seq = 3",
        2,
    ),
    ("last one cut off", "DELETE FROM entry WHERE seq = 3", 3),
    ("all cut off", "DELETE FROM entry WHERE seq > 0", 1),
    (
        "two swapped",
        "UPDATE entry SET seq = 9 WHERE seq = 1; UPDATE entry SET seq = 1 WHERE seq = 2; UPDATE entry SET seq = 2 WHERE seq = 9",
        1,
    ),
];

fn with_three_entries() -> (tempfile::TempDir, Casebook) {
    let (folder, mut casebook) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "one")]).unwrap();
    casebook.add_journey(&child, "ebsa", 1, &[("a".to_owned(), b"b".to_vec())].into()).unwrap();
    casebook.append(&[entry(&child, "two"), entry(&child, "three")]).unwrap();
    casebook.verify().unwrap();
    (folder, casebook)
}

#[test]
fn every_alteration_is_refused_and_a_forced_one_is_reported_at_its_entry() {
    for (what, sql, expected) in TAMPERINGS {
        let (_folder, casebook) = with_three_entries();
        assert!(casebook.connection.execute_batch(sql).is_err(), "{what}: the casebook itself refuses");
        casebook.verify().unwrap();
        casebook.connection.execute_batch(LOOSEN).unwrap();
        casebook.connection.execute_batch(sql).unwrap();
        match casebook.verify() {
            Err(Error::Altered { seq }) => assert_eq!(seq, *expected, "{what}"),
            other => panic!("{what}: {other:?}"),
        }
        match casebook.checker().check(|_| None) {
            Err(Error::Altered { seq }) => assert_eq!(seq, *expected, "{what}, by the check in the background"),
            other => panic!("{what}: {other:?}"),
        }
    }
}

#[test]
fn an_entry_altered_with_a_fitting_digest_no_longer_fits_the_next_one() {
    let (_folder, casebook) = with_three_entries();
    let child = casebook.children().unwrap().remove(0).id;
    let mut forged = casebook.entries(&child).unwrap().remove(1);
    forged.body = String::from("other");
    forged.digest = digest_of(&forged);
    casebook.connection.execute_batch(LOOSEN).unwrap();
    let sql = "UPDATE entry SET body = ?1, digest = ?2 WHERE seq = 2";
    casebook.connection.execute(sql, (&forged.body, &forged.digest)).unwrap();
    assert!(matches!(casebook.verify(), Err(Error::Altered { seq: 3 })));
}

#[test]
fn one_altered_byte_in_an_unused_page_is_noticed_too() {
    let (folder, casebook) = with_three_entries();
    let fill = "CREATE TABLE filler (x); INSERT INTO filler VALUES (zeroblob(60000)); DROP TABLE filler;";
    casebook.connection.execute_batch(fill).unwrap();
    let unused: i64 = casebook.connection.pragma_query_value(None, "freelist_count", |row| row.get(0)).unwrap();
    assert!(unused > 10);
    casebook.close().unwrap();
    let path = database(folder.path());
    let sound = fs::read(&path).unwrap();
    for page in 0..sound.len() / 4096 {
        let mut harmed = sound.clone();
        harmed[page * 4096 + 1000] ^= 0x10;
        fs::write(&path, &harmed).unwrap();
        let seen = Casebook::open(folder.path(), PASSPHRASE, now()).and_then(|casebook| casebook.verify());
        assert_eq!(seen.unwrap_err().kind(), ErrorKind::DatabaseUnreadable, "page {page}");
    }
}

#[test]
fn an_entry_cannot_be_replaced_under_its_number() {
    let (_folder, casebook) = with_three_entries();
    let replace =
        "INSERT OR REPLACE INTO entry SELECT child, seq, journey, kind, 'other', at, on_date, by_name, by_role,
                   previous, digest FROM entry WHERE seq = 2";
    // The delete within a replace runs its trigger only because the connection asks for it.
    assert!(casebook.connection.execute_batch(replace).is_err());
    casebook.verify().unwrap();
}

#[test]
fn a_child_without_a_line_in_the_list_is_verified_too() {
    let (_folder, casebook) = with_three_entries();
    let sql = format!("{LOOSEN}; DELETE FROM child_index; UPDATE entry SET body = 'other' WHERE seq = 3");
    casebook.connection.execute_batch(&sql).unwrap();
    assert!(matches!(casebook.verify(), Err(Error::Altered { seq: 3 })));
}

#[test]
fn the_removal_of_a_child_with_entries_is_noticed() {
    let (_folder, casebook) = with_three_entries();
    casebook
        .connection
        .execute_batch("PRAGMA foreign_keys = OFF; DROP TRIGGER child_is_never_removed; DELETE FROM child")
        .unwrap();
    assert!(matches!(casebook.verify(), Err(Error::DatabaseUnreadable)));
}

#[test]
fn an_altered_edition_is_not_returned() {
    let (_folder, casebook) = with_three_entries();
    let digest = casebook.all_journeys().unwrap().remove(0).edition;
    casebook.connection.execute_batch("UPDATE edition SET files = '{\"a\":\"other\"}'").unwrap();
    assert!(matches!(casebook.edition(&digest), Err(Error::DatabaseUnreadable)));
    assert!(matches!(casebook.verify(), Err(Error::DatabaseUnreadable)));
}

#[test]
fn an_altered_or_missing_file_is_noticed() {
    let bytes = b"%PDF-1.7 what was attached";
    let sha256 = Casebook::digest_of_file(bytes);
    for (sql, is_there) in [("UPDATE attachment SET bytes = x'00'", true), ("DELETE FROM attachment", false)] {
        let (_folder, mut casebook) = with_three_entries();
        let child = casebook.children().unwrap().remove(0).id;
        casebook.attach(&entry(&child, &sha256), bytes).unwrap();
        casebook.verify().unwrap();
        assert!(casebook.connection.execute_batch(sql).is_err(), "{sql}: the casebook itself refuses");
        let loosen = "DROP TRIGGER attachment_is_never_changed; DROP TRIGGER attachment_is_never_removed;";
        casebook.connection.execute_batch(&format!("{loosen} {sql}")).unwrap();
        assert!(matches!(casebook.attachment(&child, &sha256), Err(Error::AttachmentAltered)), "{sql}");
        assert_eq!(casebook.verify().is_err(), is_there, "{sql}: a missing file is known only from its entry");
        let named = |entry: &crate::EntryRow| (entry.body == sha256).then(|| sha256.clone());
        assert!(matches!(casebook.checker().check(named), Err(Error::AttachmentAltered)), "{sql}");
    }
}

#[test]
fn marking_a_child_as_a_sample_does_not_make_it_removable() {
    let (_folder, mut casebook) = with_three_entries();
    let child = casebook.children().unwrap().remove(0).id;
    casebook.attach(&entry(&child, "with a file"), b"bytes").unwrap();
    let before = casebook.all_entries().unwrap();
    for sql in [
        "UPDATE child SET sample = 1",
        "INSERT OR REPLACE INTO child (id, created, sample) SELECT id, created, 1 FROM child",
        "DELETE FROM child",
        "DELETE FROM journey",
        "DELETE FROM entry",
        "DELETE FROM attachment",
        "INSERT OR REPLACE INTO attachment SELECT child, sha256, x'00' FROM attachment",
    ] {
        // The triggers refuse on their own, even without foreign keys.
        casebook.connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        assert!(casebook.connection.execute_batch(sql).is_err(), "{sql}");
    }
    assert!(matches!(casebook.remove_sample(&child), Err(Error::NotASample)));
    assert_eq!(casebook.all_entries().unwrap(), before);
    casebook.verify().unwrap();
}
