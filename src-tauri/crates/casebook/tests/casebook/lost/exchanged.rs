//! Tests files that are exchanged while the casebook is open.

use super::*;
use casebook::ChildId;

/// Returns two computers with the same casebook, of which the second has more; the first one is open.
fn two() -> (tempfile::TempDir, tempfile::TempDir, Casebook, ChildId) {
    let (here, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "one")]).unwrap();
    casebook.close().unwrap();
    let there = torn(here.path());
    let mut other = open(there.path()).unwrap();
    for number in 0..40 {
        let newcomer = other.add_child(now()).unwrap();
        other.append(&[entry(&newcomer, &number.to_string())]).unwrap();
    }
    other.close().unwrap();
    let mut casebook = open(here.path()).unwrap();
    casebook.append(&[entry(&child, "two")]).unwrap();
    (here, there, casebook, child)
}

fn put(from: &Path, to: &Path) {
    let beside = to.with_extension("incoming");
    fs::copy(from, &beside).unwrap();
    fs::rename(beside, to).unwrap();
}

#[test]
fn a_replaced_file_is_noticed_before_the_next_save() {
    for with_mark in [false, true] {
        let (here, there, mut casebook, child) = two();
        let version = fs::read(there.path().join("casebook.db")).unwrap();
        put(&there.path().join("casebook.db"), &here.path().join("casebook.db"));
        if with_mark {
            put(&there.path().join("casebook.mark"), &here.path().join("casebook.mark"));
        }
        for _ in 0..2 {
            assert_eq!(error_of(casebook.append(&[entry(&child, "three")])).kind(), ErrorKind::Replaced);
            assert_eq!(error_of(casebook.put_setting("me", "{}")).kind(), ErrorKind::Replaced);
        }
        let rescued = casebook.rescue(now()).unwrap();
        drop(casebook);
        assert_eq!(fs::read(here.path().join("casebook.db")).unwrap(), version, "it is not written to");
        // The other version opens completely. It does not have what was saved here, but the copy does.
        let casebook = open(here.path()).unwrap();
        casebook.verify().unwrap();
        assert_eq!(casebook.children().unwrap().len(), 41);
        if !with_mark {
            let loss = casebook.loss().unwrap();
            assert_eq!(loss.children, [LostOf { child, entries: 1, at_least: false }]);
            assert_eq!(loss.copy.unwrap().path, rescued);
        }
    }
}

#[test]
fn the_log_of_one_version_is_never_applied_to_another() {
    for with_mark in [false, true] {
        let (here, there, casebook, _) = two();
        let work = torn(here.path());
        drop(casebook);
        fs::copy(there.path().join("casebook.db"), work.path().join("casebook.db")).unwrap();
        if with_mark {
            fs::copy(there.path().join("casebook.mark"), work.path().join("casebook.mark")).unwrap();
        }
        let before = bytes_of(work.path());
        assert_eq!(error_of(open(work.path())).kind(), ErrorKind::LogOfAnotherTime);
        assert_eq!(bytes_of(work.path()), before);
    }
}

#[test]
fn a_removed_file_is_noticed_too() {
    type Harm = fn(&Path);
    let harms: [(&str, Harm); 4] = [
        ("database removed", |folder| fs::remove_file(folder.join("casebook.db")).unwrap()),
        ("log removed", |folder| fs::remove_file(log(folder)).unwrap()),
        ("log exchanged", |folder| put(&folder.join("casebook.key"), &log(folder))),
        ("the same bytes, another file", |folder| put(&folder.join("casebook.db"), &folder.join("casebook.db"))),
    ];
    for (what, harm) in harms {
        let (here, _there, mut casebook, child) = two();
        harm(here.path());
        assert_eq!(error_of(casebook.is_in_place()).kind(), ErrorKind::Replaced, "{what}");
        assert_eq!(error_of(casebook.append(&[entry(&child, "three")])).kind(), ErrorKind::Replaced, "{what}");
        let kept = casebook.rescue(now()).unwrap();
        assert_eq!(casebook.entries(&child).unwrap().len(), 2, "{what}: it can still be read");
        drop(casebook);
        let folder = tempfile::tempdir().unwrap();
        fs::copy(kept, folder.path().join("casebook.db")).unwrap();
        fs::copy(here.path().join("casebook.key"), folder.path().join("casebook.key")).unwrap();
        let rescued = Casebook::open(folder.path(), PASSPHRASE, now()).unwrap();
        assert_eq!(rescued.entries(&child).unwrap().len(), 2, "{what}: what was saved is in the copy");
    }
}

#[test]
fn a_folder_that_was_exchanged_is_noticed() {
    let (here, there, mut casebook, child) = two();
    let place = here.path().with_extension("moved");
    fs::rename(here.path(), &place).unwrap();
    fs::create_dir(here.path()).unwrap();
    copy(there.path(), here.path());
    assert_eq!(error_of(casebook.append(&[entry(&child, "three")])).kind(), ErrorKind::Replaced);
    drop(casebook);
    assert_eq!(open(here.path()).unwrap().children().unwrap().len(), 41);
    assert_eq!(open(&place).unwrap().entries(&child).unwrap().len(), 2);
    fs::remove_dir_all(place).unwrap();
}
