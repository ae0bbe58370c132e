//! Tests the copies in a second place: rotated by age, and nothing else there is touched.

use std::fs;
use std::path::Path;

use casebook::{Casebook, ErrorKind, KeyCost};
use jiff::Timestamp;

use super::{PASSPHRASE, entry, error_of, fresh, now};

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn on(day: &str, hour: u8) -> Timestamp {
    format!("2026-11-{day}T{hour:02}:00:00Z").parse().unwrap()
}

#[test]
fn the_newest_of_each_day_stays_and_only_what_was_made_there_and_never_opened_is_removed() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "one")]).unwrap();
    let disk = tempfile::tempdir().unwrap();
    let place = disk.path();
    let keep = |at| casebook.copier().unwrap().keep_in(place, at).unwrap();
    fs::write(place.join("photo.png"), "a photo").unwrap();
    let asked = casebook.backup_to(place, on("22", 8)).unwrap();
    // Of another casebook that has the same place.
    let other = tempfile::tempdir().unwrap();
    let (other, _) = Casebook::create(other.path(), PASSPHRASE, KeyCost::CHEAPEST).unwrap();
    let foreign = other.copier().unwrap().keep_in(place, on("22", 9)).unwrap();
    let first = keep(on("22", 9));
    assert_ne!(first, foreign);
    let opened = keep(on("22", 10));
    drop(Casebook::open(&opened, PASSPHRASE, now()).unwrap());
    let evening = keep(on("22", 20));
    let next_day = keep(on("23", 9));
    for there in [&asked, &foreign, &opened, &evening, &next_day] {
        assert!(there.join("casebook.db").exists() && there.join("casebook.key").exists(), "{}", there.display());
    }
    assert!(!first.exists(), "a later one of the same day is enough");
    assert_eq!(names(place).len(), 6, "{:?}", names(place));
    let copy = Casebook::open(&next_day, PASSPHRASE, now()).unwrap();
    copy.verify().unwrap();
    assert_eq!(copy.entries(&child).unwrap().len(), 1);
}

#[test]
fn a_copy_is_needed_there_until_it_has_the_newest_entry_and_a_missing_place_is_reported_and_not_made() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    let disk = tempfile::tempdir().unwrap();
    let is_needed = |casebook: &Casebook| casebook.copier().unwrap().is_needed_in(disk.path(), on("24", 9)).unwrap();
    assert!(!is_needed(&casebook), "there is nothing to lose");
    casebook.append(&[entry(&child, "one")]).unwrap();
    assert!(is_needed(&casebook));
    casebook.copier().unwrap().keep_in(disk.path(), on("23", 11)).unwrap();
    assert!(!is_needed(&casebook));
    assert_eq!(casebook.copier().unwrap().newest_in(disk.path()), Some(on("23", 11)));
    casebook.append(&[casebook::NewRow { at: on("23", 12), ..entry(&child, "two") }]).unwrap();
    assert!(is_needed(&casebook));
    casebook.backup_to(disk.path(), on("23", 13)).unwrap();
    assert!(!is_needed(&casebook), "one that somebody asked for counts too");

    let missing = disk.path().join("stick");
    let copier = casebook.copier().unwrap();
    assert_eq!(error_of(copier.is_needed_in(&missing, now())).kind(), ErrorKind::PlaceMissing);
    assert_eq!(error_of(copier.keep_in(&missing, now())).kind(), ErrorKind::PlaceMissing);
    assert!(!missing.exists());
}
