//! Tests the copies that nobody asks for: after an end without a lock, every half hour, and before something big.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use casebook::{Casebook, KeyCost};
use navigator::wire::{BackupKind, Code, Me, Role};
use navigator::{Clock, Content, Folders, Navigator};

use acceptance::{Accepted, PASSPHRASE, child_aged, navigator_on, open_navigator, unlock};

const CSV: &str = "Name,DOB,School\nWren Tallow,5/3/2017,Elm School\nRobin Sedge,6/3/2017,Elm School\n";

/// The names of the copies in the folder of the app, oldest first.
fn copies(folder: &Path) -> Vec<String> {
    finished_in(&folder.join("data/casebook/backups"))
}

/// The names of what is in a folder and is finished, oldest first. None if there is no folder.
fn finished_in(place: &Path) -> Vec<String> {
    let Ok(found) = std::fs::read_dir(place) else { return Vec::new() };
    let mut names: Vec<String> = found.map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !name.ends_with(".part"));
    names.sort();
    names
}

/// Waits until there are these copies.
async fn has(folder: &Path, expected: &[&str]) {
    has_in(&folder.join("data/casebook/backups"), expected).await;
}

/// Waits until these are in a folder.
async fn has_in(place: &Path, expected: &[&str]) {
    for _ in 0..400 {
        if finished_in(place) == expected {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("there are {:?}, not {expected:?}", finished_in(place));
}

/// A casebook with one child, made at 10.42 by a clock that can be moved. The function moves it to so many minutes later.
async fn open_with_a_clock(folder: &Path) -> (Navigator, impl Fn(i64) + use<>) {
    let start: jiff::Timestamp = "2026-11-23T10:42:00Z".parse().unwrap();
    let clock = Arc::new(AtomicI64::new(start.as_second()));
    let folders = Folders { data: folder.join("data"), config: folder.join("config") };
    let content = Content::shipped().unwrap();
    let navigator = Navigator::with(folders, Clock::Moved(Arc::clone(&clock)), KeyCost::CHEAPEST, content).unwrap();
    let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
    navigator.set_up(PASSPHRASE.to_owned(), me).await.accepted();
    navigator.add_child(child_aged(9)).await.accepted();
    (navigator, move |minutes| clock.store(start.as_second() + 60 * minutes, Ordering::Relaxed))
}

/// Gives a copy that must not be made the time to be made.
async fn has_still(folder: &Path, expected: &[&str]) {
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    assert_eq!(copies(folder), expected);
}

/// Opens a copy on its own, with the key file of the casebook. Returns how many children it has.
fn children_in(folder: &Path, copy: &str) -> usize {
    let (own, opened) = (folder.join("data/casebook"), tempfile::tempdir().unwrap());
    std::fs::copy(own.join("casebook.key"), opened.path().join("casebook.key")).unwrap();
    std::fs::copy(own.join("backups").join(copy), opened.path().join("casebook.db")).unwrap();
    let casebook = Casebook::open(opened.path(), PASSPHRASE, "2026-11-23T10:42:00Z".parse().unwrap()).unwrap();
    casebook.verify().unwrap();
    casebook.children().unwrap().len()
}

#[tokio::test]
async fn after_an_end_without_a_lock_the_next_opening_makes_the_copy_that_is_missing() {
    let (folder, navigator) = open_navigator().await;
    navigator.add_child(child_aged(9)).await.accepted();
    drop(navigator);
    assert!(copies(folder.path()).is_empty());
    let navigator = navigator_on(folder.path());
    unlock(&navigator).await;
    has(folder.path(), &["20261123T104200Z-auto.db"]).await;
    assert_eq!(children_in(folder.path(), "20261123T104200Z-auto.db"), 1);
    navigator.lock().await.unwrap();
    unlock(&navigator).await;
    has_still(folder.path(), &["20261123T104200Z-auto.db"]).await;
    assert_eq!(navigator.copies().await.unwrap().failed, None);
}

#[tokio::test]
async fn an_open_casebook_is_copied_every_half_hour_if_something_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let (navigator, move_clock) = open_with_a_clock(folder.path()).await;
    // The window answers a ping every five seconds.
    let after = async |minutes: i64| {
        move_clock(minutes);
        navigator.report_presence(0).await.unwrap();
    };
    after(29).await;
    has_still(folder.path(), &[]).await;
    after(31).await;
    has(folder.path(), &["20261123T111300Z-auto.db"]).await;
    after(62).await;
    has_still(folder.path(), &["20261123T111300Z-auto.db"]).await;
    navigator.add_child(child_aged(10)).await.accepted();
    after(70).await;
    has_still(folder.path(), &["20261123T111300Z-auto.db"]).await;
    after(93).await;
    // The newest of each day is enough.
    has(folder.path(), &["20261123T121500Z-auto.db"]).await;
    assert_eq!(children_in(folder.path(), "20261123T121500Z-auto.db"), 2);
    navigator.lock().await.unwrap();
    after(200).await;
    has_still(folder.path(), &["20261123T121500Z-auto.db"]).await;
}

#[tokio::test]
async fn before_an_import_and_before_several_are_archived_the_casebook_as_it_was_is_copied() {
    let (folder, navigator) = open_navigator().await;
    navigator.add_child(child_aged(9)).await.accepted();
    navigator.read_import(CSV.as_bytes().to_vec()).await.accepted();
    navigator.take_in_import(Vec::new(), false).await.accepted();
    let import = "20261123T104200Z-before-import.db";
    has(folder.path(), &[import]).await;
    assert_eq!(children_in(folder.path(), import), 1, "without the children of the file");
    let all = navigator.children(String::new()).await.unwrap().children;
    let ids: Vec<_> = all.iter().map(|child| child.id.clone()).collect();
    assert_eq!(ids.len(), 3);
    navigator.archive_children(ids[..1].to_vec(), true).await.accepted();
    has_still(folder.path(), &[import]).await;
    navigator.archive_children(ids.clone(), true).await.accepted();
    let archive = "20261123T104200Z-before-archive.db";
    has(folder.path(), &[archive, import]).await;
    navigator.archive_children(ids, false).await.accepted();
    has(folder.path(), &["20261123T104200Z-before-archive-2.db", import]).await;
    navigator.lock().await.unwrap();
    unlock(&navigator).await;
    let kinds: Vec<BackupKind> = navigator.copies().await.unwrap().backups.iter().map(|line| line.kind).collect();
    assert!(kinds.contains(&BackupKind::BeforeImport) && kinds.contains(&BackupKind::BeforeArchive), "{kinds:?}");
    assert!(kinds.contains(&BackupKind::Other), "locking made one of its own: {kinds:?}");
}

#[tokio::test]
async fn a_copy_that_could_not_be_made_is_told_and_prevents_nothing() {
    let (folder, navigator) = open_navigator().await;
    navigator.add_child(child_aged(9)).await.accepted();
    drop(navigator);
    // A folder with the name of the file that is to be written.
    let unfinished = folder.path().join("data/casebook/backups/20261123T104200Z-auto.db.part");
    std::fs::create_dir_all(&unfinished).unwrap();
    let navigator = navigator_on(folder.path());
    unlock(&navigator).await;
    let mut failed = None;
    for _ in 0..400 {
        failed = navigator.copies().await.unwrap().failed;
        if failed.is_some() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    assert!(failed.is_some(), "the page of copies says why there is none");
    navigator.add_child(child_aged(10)).await.accepted();
    std::fs::remove_dir(&unfinished).unwrap();
    navigator.lock().await.unwrap();
    unlock(&navigator).await;
    has(folder.path(), &["20261123T104200Z-auto.db"]).await;
    assert_eq!(navigator.copies().await.unwrap().failed, None);
}

#[tokio::test]
async fn a_second_place_gets_the_same_copies_its_absence_is_told_and_it_can_be_turned_off() {
    let folder = tempfile::tempdir().unwrap();
    let disk = tempfile::tempdir().unwrap();
    let (navigator, after) = open_with_a_clock(folder.path()).await;
    let own = navigator.choose_copy_place(folder.path().join("data/casebook")).await.map(drop).unwrap_err();
    assert_eq!(own.code, Code::CopyInCasebook);

    let stick = disk.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let chosen = navigator.choose_copy_place(stick.clone()).await.accepted().place.unwrap();
    assert_eq!((Path::new(&chosen.place), chosen.failed), (stick.as_path(), None));
    has_in(&stick, &["casebook-20261123T104200Z-auto"]).await;

    // Half an hour later, and once more at the lock.
    after(20);
    navigator.add_child(child_aged(10)).await.accepted();
    after(31);
    navigator.report_presence(0).await.unwrap();
    has_in(&stick, &["casebook-20261123T111300Z-auto"]).await;
    after(40);
    navigator.add_child(child_aged(11)).await.accepted();
    after(41);
    navigator.lock().await.unwrap();
    assert_eq!(finished_in(&stick), ["casebook-20261123T112300Z-auto"], "one of each day is enough");

    // The stick is taken out, and put in again.
    let elsewhere = disk.path().join("pocket");
    std::fs::rename(&stick, &elsewhere).unwrap();
    unlock(&navigator).await;
    for _ in 0..400 {
        if navigator.health().await.unwrap().place_failed.is_some() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    assert_eq!(navigator.health().await.unwrap().place_failed, Some(Code::CopyPlaceMissing));
    assert_eq!(navigator.copies().await.unwrap().place.unwrap().failed, Some(Code::CopyPlaceMissing));
    assert!(!stick.exists(), "the place is not made anew");
    std::fs::rename(&elsewhere, &stick).unwrap();
    after(60);
    navigator.add_child(child_aged(12)).await.accepted();
    after(61);
    navigator.lock().await.unwrap();
    unlock(&navigator).await;
    assert_eq!(finished_in(&stick), ["casebook-20261123T114300Z-auto"]);
    assert_eq!(navigator.copies().await.unwrap().place.unwrap().failed, None);

    assert_eq!(navigator.copy_place_off().await.accepted().place, None);
    after(80);
    navigator.add_child(child_aged(13)).await.accepted();
    navigator.lock().await.unwrap();
    assert_eq!(finished_in(&stick), ["casebook-20261123T114300Z-auto"], "those that are there stay");
}

/// The story runs in a process of its own, in which no call that names the drive returns for ten minutes.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_drive_that_never_answers_delays_no_request_and_closing_only_for_a_while() {
    if let Some(folder) = std::env::var_os("UNANSWERED_DRIVE_OF") {
        return with_an_unanswered_drive(Path::new(&folder)).await;
    }
    let folder = tempfile::tempdir().unwrap();
    let drive = folder.path().join("drive");
    std::fs::create_dir(&drive).unwrap();
    let (navigator, _) = open_with_a_clock(folder.path()).await;
    navigator.choose_copy_place(drive.clone()).await.accepted();
    has_in(&drive, &["casebook-20261123T104200Z-auto"]).await;
    navigator.lock().await.accepted();
    let calls = "openat,statx,newfstatat,readlink,mkdir,getdents64";
    let (trace, delay) = (format!("trace={calls}"), format!("inject={calls}:delay_enter=600s"));
    let test = "automatic_copies::a_drive_that_never_answers_delays_no_request_and_closing_only_for_a_while";
    let mut command = std::process::Command::new("strace");
    command
        .args(["-f", "-qq", "--seccomp-bpf", "-o", "/dev/null", "-P"])
        .arg(&drive)
        .args(["-e", &trace, "-e", &delay]);
    command.arg(std::env::current_exe().unwrap()).args(["--exact", test, "--nocapture"]);
    command.env("UNANSWERED_DRIVE_OF", folder.path()).stderr(std::process::Stdio::null());
    let mut story = command.spawn().unwrap();
    // It is ended from here, because its threads wait for the drive.
    let ended = folder.path().join("ended");
    for _ in 0..1200 {
        if ended.exists() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    story.kill().unwrap();
    story.wait().unwrap();
    assert!(ended.exists(), "the story did not come to its end");
    let newest = copies(folder.path()).pop().unwrap();
    assert_eq!(children_in(folder.path(), &newest), 2);
}

#[cfg(target_os = "linux")]
async fn with_an_unanswered_drive(folder: &Path) {
    let story = async {
        let navigator = navigator_on(folder);
        unlock(&navigator).await;
        assert_eq!(navigator.copies().await.unwrap().place.unwrap().failed, Some(Code::CopyPlaceMissing));
        navigator.add_child(child_aged(7)).await.accepted();
        navigator.back_up_now().await.accepted();
        navigator.lock().await.accepted();
        unlock(&navigator).await;
        assert_eq!(navigator.health().await.unwrap().place_failed, Some(Code::CopyPlaceMissing));
    };
    tokio::time::timeout(std::time::Duration::from_secs(90), story).await.expect("somebody waits for the drive");
    std::fs::write(folder.join("ended"), "").unwrap();
    std::process::exit(0);
}
