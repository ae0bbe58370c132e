//! Tests that faults of a casebook are reported before a passphrase is typed, and that such a casebook never counts as
//! missing.

use std::fs;
use std::path::Path;

use navigator::wire::{Code, Phase, RecoveryCode};

use acceptance::{Accepted, PASSPHRASE, child_aged, navigator_on, open_navigator};

type Harm = fn(&Path);

#[tokio::test]
async fn a_missing_or_damaged_file_is_reported_before_unlocking_with_the_folder() {
    let harms: [(&str, Harm, Code); 6] = [
        ("no key file", |f| fs::remove_file(f.join("casebook.key")).unwrap(), Code::KeyFileMissing),
        ("no database", |f| fs::remove_file(f.join("casebook.db")).unwrap(), Code::DatabaseMissing),
        ("a damaged key file", |f| fs::write(f.join("casebook.key"), "half").unwrap(), Code::KeyFileDamaged),
        (
            "a newer key file",
            |f| fs::write(f.join("casebook.key"), "stepping-stones-key 9 a").unwrap(),
            Code::CasebookTooNew,
        ),
        ("an emptied database", |f| fs::write(f.join("casebook.db"), "").unwrap(), Code::DatabaseUnreadable),
        (
            "a file in place of the folder",
            |f| {
                fs::rename(f, f.with_extension("away")).unwrap();
                fs::write(f, "").unwrap();
            },
            Code::FolderUnreadable,
        ),
    ];
    for (what, harm, expected) in harms {
        let (folder, navigator) = open_navigator().await;
        navigator.add_child(child_aged(9)).await.unwrap();
        let casebook = folder.path().join("data/casebook");
        let status = navigator.lock().await.unwrap();
        assert_eq!((status.phase, status.fault), (Phase::Locked, None), "{what}");
        harm(&casebook);
        let status = navigator_on(folder.path()).status().await.unwrap();
        let fault = status.fault.map(|fault| fault.code);
        assert_eq!((status.phase, fault), (Phase::Locked, Some(expected)), "{what}");
        assert_eq!(Path::new(&status.folder), casebook, "{what}");
    }
}

#[tokio::test]
async fn words_typed_on_another_keyboard_open_it() {
    let (folder, navigator) = open_navigator().await;
    navigator.change_passphrase(PASSPHRASE.to_owned(), String::from("café lantern bridge")).await.unwrap();
    drop(navigator);
    let navigator = navigator_on(folder.path());
    let status = navigator.unlock(String::from("cafe\u{301}\u{a0}lantern\u{2003}bridge ")).await.unwrap();
    assert_eq!(status.phase, Phase::Open);
}

#[tokio::test]
async fn a_recovery_code_is_accepted_as_copied_from_a_letter() {
    let folder = tempfile::tempdir().unwrap();
    let navigator = navigator_on(folder.path());
    let me = navigator::wire::Me { name: String::from("R. Practitioner"), role: navigator::wire::Role::Senco };
    let RecoveryCode { groups, .. } = navigator.set_up(PASSPHRASE.to_owned(), me).await.accepted();
    navigator.lock().await.unwrap();
    let typed = format!(" {}.", groups.join(" — ").to_lowercase());
    navigator.recover(typed, String::from("harbour violet stone")).await.accepted();
}
