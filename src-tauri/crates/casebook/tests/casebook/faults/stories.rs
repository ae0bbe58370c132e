//! What a person does with a casebook while the disk fails, and what must be true afterwards.

use std::fs;
use std::path::Path;

use casebook::{Casebook, ChildId, KeyCost, OpenedBy};
use jiff::civil::date;

use super::{Fault, Report, Reported};
use crate::{PASSPHRASE, copy, entry, now, open};

const NEXT_PASSPHRASE: &str = "kestrel harbour violin";

/// Something that a person does with a casebook.
pub(super) struct Story {
    pub(super) name: &'static str,
    pub(super) prepare: fn(&Path),
    /// What it does. It reports what was acknowledged, and what was refused for certain.
    pub(super) act: fn(&Path, &Report),
    /// Panics if something is not as reported.
    pub(super) check: fn(&Path, &Reported),
}

pub(super) const STORIES: [Story; 8] = [
    Story { name: "write", prepare: with_one_entry, act: write, check: check_written },
    Story { name: "change the passphrase", prepare: with_one_entry, act: change_passphrase, check: check_passphrase },
    Story { name: "renew the key", prepare: with_a_copy, act: renew_key, check: check_written },
    Story { name: "open an older version", prepare: of_version_one, act: upgrade, check: check_upgraded },
    Story { name: "erase", prepare: with_two_children, act: erase, check: check_erased },
    Story { name: "go back to a copy", prepare: with_a_copy, act: go_back, check: check_gone_back },
    Story { name: "set up", prepare: with_nothing, act: set_up, check: check_set_up },
    Story { name: "take in a copy", prepare: with_a_copy_elsewhere, act: take_in, check: check_taken_in },
];

// --- What is there before --------------------------------------------------------------------------------------------

fn with_one_entry(folder: &Path) {
    let (mut casebook, _) = Casebook::create(folder, PASSPHRASE, KeyCost::CHEAPEST).unwrap();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "before")]).unwrap();
    casebook.close().unwrap();
}

fn with_a_copy(folder: &Path) {
    with_one_entry(folder);
    let mut casebook = open(folder).unwrap();
    casebook.backup(now()).unwrap();
    let child = only_child(&casebook);
    casebook.append(&[entry(&child, "after the copy")]).unwrap();
    casebook.close().unwrap();
}

fn with_two_children(folder: &Path) {
    with_one_entry(folder);
    let mut casebook = open(folder).unwrap();
    let other = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&other, "canary quince")]).unwrap();
    casebook.backup(now()).unwrap();
    casebook.close().unwrap();
}

fn of_version_one(folder: &Path) {
    copy(Path::new("tests/casebook/v1"), folder);
}

fn with_nothing(_: &Path) {}

/// Another casebook is here, and the copy is on a stick.
fn with_a_copy_elsewhere(folder: &Path) {
    let [here, stick] = ["here", "stick"].map(|name| folder.join(name));
    let (mut casebook, _) = Casebook::create(&here, NEXT_PASSPHRASE, KeyCost::CHEAPEST).unwrap();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "before, and here")]).unwrap();
    casebook.close().unwrap();
    fs::create_dir(&stick).unwrap();
    with_one_entry(&stick);
}

fn only_child(casebook: &Casebook) -> ChildId {
    let children = casebook.children().unwrap();
    children.iter().find(|child| words(casebook, &child.id).contains("before")).unwrap().id.clone()
}

fn words(casebook: &Casebook, child: &ChildId) -> String {
    casebook.entries(child).unwrap().iter().map(|row| row.body.clone()).collect()
}

// --- What happens ----------------------------------------------------------------------------------------------------

fn write(folder: &Path, report: &Report) {
    let Ok(mut casebook) = open(folder) else { return report.line("refused", "opening") };
    let child = only_child(&casebook);
    for number in 0..4 {
        let what = format!("entry {number}");
        report.outcome(&what, casebook.append(&[entry(&child, &what)]));
    }
    report.outcome("entry with a file", casebook.attach(&entry(&child, "entry with a file"), b"%PDF-1.7"));
    report.outcome("copy", casebook.backup(now()));
    report.outcome("entry after the file", casebook.append(&[entry(&child, "entry after the file")]));
    let _ = casebook.close();
}

fn change_passphrase(folder: &Path, report: &Report) {
    let Ok(casebook) = open(folder) else { return report.line("refused", "opening") };
    report.outcome("changed", casebook.change_passphrase(PASSPHRASE, NEXT_PASSPHRASE));
    let _ = casebook.close();
}

fn renew_key(folder: &Path, report: &Report) {
    let Ok(mut casebook) = open(folder) else { return report.line("refused", "opening") };
    report.outcome("new key", casebook.renew_key(PASSPHRASE));
    let child = only_child(&casebook);
    report.outcome("entry with the new key", casebook.append(&[entry(&child, "entry with the new key")]));
    let _ = casebook.close();
}

fn upgrade(folder: &Path, report: &Report) {
    let Ok(casebook) = open(folder) else { return report.line("refused", "opening") };
    report.line("acknowledged", "opened");
    let _ = casebook.close();
}

fn erase(folder: &Path, report: &Report) {
    let Ok(mut casebook) = open(folder) else { return report.line("refused", "opening") };
    let kept = only_child(&casebook);
    let other = casebook.children().unwrap().into_iter().find(|child| child.id != kept).unwrap().id;
    report.outcome("erased", casebook.erase(std::slice::from_ref(&other), date(2026, 11, 23), &[]));
    let _ = casebook.close();
}

fn go_back(folder: &Path, report: &Report) {
    let name = copy_in(folder);
    report.outcome("gone back", Casebook::restore_copy(folder, &name, PASSPHRASE, &[], now()));
}

fn set_up(folder: &Path, report: &Report) {
    report.outcome("set up", Casebook::create(folder, PASSPHRASE, KeyCost::CHEAPEST));
}

fn take_in(folder: &Path, report: &Report) {
    let [here, stick] = ["here", "stick"].map(|name| folder.join(name));
    let by = OpenedBy::Passphrase(PASSPHRASE);
    report.outcome("taken in", Casebook::adopt(&stick, &here, &by, true, now()));
}

fn copy_in(folder: &Path) -> String {
    let mut names = fs::read_dir(folder.join("backups")).unwrap().map(|file| file.unwrap().file_name());
    names.next().unwrap().into_string().unwrap()
}

// --- What must be true afterwards ------------------------------------------------------------------------------------

fn check_written(folder: &Path, reported: &Reported) {
    let casebook = open(folder).unwrap();
    casebook.verify().unwrap();
    assert_eq!(casebook.loss(), None, "nothing is reported as missing by mistake");
    let found = words(&casebook, &only_child(&casebook));
    for what in reported.acknowledged.iter().filter(|what| what.starts_with("entry")) {
        assert!(found.contains(what.as_str()), "“{what}” was acknowledged: {found}");
    }
    for what in &reported.refused {
        assert!(!found.contains(&format!("\"{what}\"")), "“{what}” was refused: {found}");
    }
}

fn check_passphrase(folder: &Path, reported: &Reported) {
    let by_next = || Casebook::open(folder, NEXT_PASSPHRASE, now());
    let casebook = match (&reported.acknowledged[..], &reported.refused[..]) {
        ([_, ..], _) => by_next(),
        (_, [_, ..]) => open(folder),
        // The process ended before it could say.
        _ => by_next().or_else(|_| open(folder)),
    };
    let casebook = casebook.unwrap();
    casebook.verify().unwrap();
    assert!(words(&casebook, &only_child(&casebook)).contains("before"));
}

fn check_upgraded(folder: &Path, _: &Reported) {
    let other = tempfile::tempdir().unwrap();
    of_version_one(other.path());
    let expected = open(other.path()).unwrap().all_entries().unwrap();
    let casebook = open(folder).unwrap();
    casebook.verify().unwrap();
    assert_eq!(casebook.all_entries().unwrap(), expected);
}

fn check_erased(folder: &Path, reported: &Reported) {
    let casebook = open(folder).unwrap();
    casebook.verify().unwrap();
    assert_eq!(casebook.loss(), None);
    assert!(words(&casebook, &only_child(&casebook)).contains("before"));
    let is_there = casebook.children().unwrap().len() == 2;
    assert!(!is_there || reported.acknowledged.is_empty(), "what was reported as erased is there again");
    assert!(is_there || !reported.refused.contains(&String::from("erased")), "what was not erased is missing");
}

fn check_gone_back(folder: &Path, reported: &Reported) {
    // A crash between the two files leaves the casebook without a database; the app then offers to go back again.
    let casebook =
        open(folder).or_else(|_| Casebook::restore(folder, PASSPHRASE, now()).map(|restored| restored.casebook));
    let casebook = casebook.unwrap();
    casebook.verify().unwrap();
    let found = words(&casebook, &only_child(&casebook));
    if reported.acknowledged.is_empty() {
        let lost = !found.contains("after the copy");
        assert!(!lost || fs::read_dir(folder.join("quarantine")).unwrap().count() > 0, "what was there is set aside");
    } else {
        assert!(!found.contains("after the copy"), "{found}");
    }
}

fn check_set_up(folder: &Path, reported: &Reported) {
    if reported.acknowledged.is_empty() && !Casebook::look(folder).unwrap_or(true) {
        Casebook::create(folder, PASSPHRASE, KeyCost::CHEAPEST).unwrap().0.close().unwrap();
    }
    let casebook = open(folder).unwrap();
    casebook.verify().unwrap();
    assert!(!casebook.code_is_confirmed().unwrap(), "nobody has seen the code");
}

fn check_taken_in(folder: &Path, reported: &Reported) {
    let [here, stick] = ["here", "stick"].map(|name| folder.join(name));
    let found = |casebook: &Casebook| words(casebook, &only_child(casebook));
    assert!(!found(&open(&stick).unwrap()).contains("here"), "the copy is as it was");
    let aside = || fs::read_dir(here.join("quarantine")).into_iter().flatten().map(|place| place.unwrap().path());
    let set_aside = || aside().find_map(|place| Casebook::open(&place, NEXT_PASSPHRASE, now()).ok());
    let ours = Casebook::open(&here, NEXT_PASSPHRASE, now());
    if !reported.refused.is_empty() {
        // If nothing can be moved any more, it cannot be moved back either.
        let ours =
            ours.or_else(|error| set_aside().filter(|_| reported.fault == Some(Fault::FailsFromThenOn)).ok_or(error));
        assert!(found(&ours.unwrap()).contains("here"), "what was here is as it was");
        return;
    }
    let theirs = ours.or_else(|_| open(&here)).or_else(|_| {
        let by = OpenedBy::Passphrase(PASSPHRASE);
        Casebook::adopt(&stick, &here, &by, true, now()).map(|adopted| adopted.casebook)
    });
    let is_taken_in = !found(&theirs.unwrap()).contains("here");
    assert!(is_taken_in || reported.acknowledged.is_empty());
    assert!(!is_taken_in || set_aside().is_some(), "what was here is set aside");
}
