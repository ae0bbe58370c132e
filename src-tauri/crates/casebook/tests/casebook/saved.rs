//! Tests that what was acknowledged is there: after reopening, after a kill, and in every copy.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use casebook::{Casebook, ChildId, EntryRow, NewRow};
use proptest::prelude::*;

use super::{PASSPHRASE, copy, entry, fresh, now, open};

/// How often the writer is killed if nobody asks for more with `STEPPING_STONES_TRIALS`.
const TRIALS: u64 = 200;
/// The latest moment of a kill after the first ten acknowledged entries, in microseconds.
const LATEST: u64 = 150_000;

fn trials() -> u64 {
    std::env::var("STEPPING_STONES_TRIALS").ok().and_then(|text| text.parse().ok()).unwrap_or(TRIALS)
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    if let Ok(folder) = std::env::var("CASEBOOK_KILL_FOLDER") {
        return write_until_killed(Path::new(&folder));
    }
    let mut total = 0;
    for trial in 0..trials() {
        let (folder, casebook, _) = fresh();
        let child = casebook.add_child(now()).unwrap();
        drop(casebook);
        // Uneven steps, so that the kills come at different moments of a write.
        let acknowledged = run_and_kill(folder.path(), &child, Duration::from_micros(3_000 + trial * 7_919 % LATEST));
        let casebook = open(folder.path()).unwrap();
        casebook.verify().unwrap();
        assert_eq!(casebook.loss(), None, "trial {trial}: nothing is reported as missing by mistake");
        let digests: Vec<String> = casebook.entries(&child).unwrap().iter().map(print).collect();
        let missing = acknowledged.iter().filter(|digest| !digests.contains(digest)).count();
        assert_eq!(missing, 0, "trial {trial}: of {} acknowledged, {} are there", acknowledged.len(), digests.len());
        total += acknowledged.len();
    }
    assert!(
        total > 10 * usize::try_from(trials()).unwrap(),
        "the writer was killed in the middle of its work, after {total} entries"
    );
}

/// Starts this test in a separate process, kills it after a while, and returns what it had acknowledged.
fn run_and_kill(folder: &Path, child: &ChildId, wait: Duration) -> Vec<String> {
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "saved::what_was_acknowledged_survives_a_kill", "--nocapture"])
        .env("CASEBOOK_KILL_FOLDER", folder)
        .env("CASEBOOK_KILL_CHILD", child.as_str())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(process.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut acknowledged = lines.filter_map(|line| line.strip_prefix("acknowledged ").map(str::to_owned));
    let mut gathered: Vec<String> = acknowledged.by_ref().take(10).collect();
    std::thread::sleep(wait);
    process.kill().unwrap();
    process.wait().unwrap();
    gathered.extend(acknowledged);
    // The kill may have cut the last line in the middle.
    gathered.retain(|digest| digest.len() == 64);
    gathered
}

fn write_until_killed(folder: &Path) {
    let child = ChildId::from(std::env::var("CASEBOOK_KILL_CHILD").unwrap());
    let mut casebook = open(folder).unwrap();
    let mut out = std::io::stdout();
    for number in 0..100_000 {
        let added = casebook.append(&[entry(&child, &format!("entry {number}"))]).unwrap();
        writeln!(out, "\nacknowledged {}", print(&added[0])).unwrap();
        out.flush().unwrap();
    }
}

fn print(entry: &EntryRow) -> String {
    entry.digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_copy_in_backups_opens_with_the_key_file_of_its_casebook() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "kept")]).unwrap();
    let backup = casebook.backup(now()).unwrap();
    casebook.append(&[entry(&child, "after the copy")]).unwrap();
    casebook.close().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    copy(folder.path(), elsewhere.path());
    fs::copy(backup, elsewhere.path().join("casebook.db")).unwrap();
    let restored = open(elsewhere.path()).unwrap();
    assert_eq!(restored.entries(&child).unwrap().len(), 1);
    restored.verify().unwrap();
}

#[test]
fn a_copy_elsewhere_opens_on_its_own_with_the_recovery_code() {
    let (_folder, mut casebook, code) = fresh();
    let child = casebook.add_child(now()).unwrap();
    let added = casebook.append(&[entry(&child, "one"), entry(&child, "two")]).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let place = casebook.backup_to(elsewhere.path(), now()).unwrap();
    drop(casebook);
    assert_eq!(place, elsewhere.path().join("casebook-20261123T104200Z"));
    let (restored, _) = Casebook::recover(&place, &code, PASSPHRASE, now()).unwrap();
    restored.verify().unwrap();
    assert_eq!(restored.entries(&child).unwrap(), added);
}

#[test]
fn two_copies_in_one_second_are_two_copies() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    let first = casebook.backup(now()).unwrap();
    let bytes = fs::read(&first).unwrap();
    casebook.append(&[entry(&child, "between")]).unwrap();
    let second = casebook.backup(now()).unwrap();
    assert_ne!(first, second);
    assert_eq!(fs::read(&first).unwrap(), bytes, "a copy is never overwritten");
    assert_ne!(casebook.backup_to(folder.path(), now()).unwrap(), casebook.backup_to(folder.path(), now()).unwrap());
}

#[test]
fn a_failed_copy_leaves_no_file_with_its_name() {
    let (folder, casebook, _) = fresh();
    let backups = folder.path().join("backups");
    fs::create_dir_all(backups.join("20261123T104200Z-copy.db.part")).unwrap();
    assert!(casebook.backup(now()).is_err());
    let finished =
        fs::read_dir(backups).unwrap().filter(|file| file.as_ref().unwrap().path().extension().unwrap() == "db");
    assert_eq!(finished.count(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn everything_added_is_there_after_reopening(batches in prop::collection::vec(prop::collection::vec((0_usize..3, "\\PC{0,40}|.{0,12}"), 0..4), 1..8)) {
        let (folder, mut casebook, _) = fresh();
        let children: Vec<_> = (0..3).map(|_| casebook.add_child(now()).unwrap()).collect();
        let mut expected: Vec<Vec<EntryRow>> = vec![Vec::new(); 3];
        for batch in &batches {
            let entries: Vec<NewRow> = batch.iter().map(|(child, words)| entry(&children[*child], words)).collect();
            for added in casebook.append(&entries).unwrap() {
                let child = children.iter().position(|id| *id == added.child).unwrap();
                expected[child].push(added);
            }
        }
        casebook.close().unwrap();
        let casebook = open(folder.path()).unwrap();
        casebook.verify().unwrap();
        for (child, expected) in children.iter().zip(&expected) {
            prop_assert_eq!(&casebook.entries(child).unwrap(), expected);
            let numbers: Vec<u32> = expected.iter().map(|entry| entry.seq).collect();
            prop_assert_eq!(numbers, (1..=u32::try_from(expected.len()).unwrap()).collect::<Vec<_>>());
        }
        let mut all: Vec<EntryRow> = expected.into_iter().flatten().collect();
        all.sort_by(|a, b| (&a.child, a.seq).cmp(&(&b.child, b.seq)));
        prop_assert_eq!(casebook.all_entries().unwrap(), all);
    }
}
