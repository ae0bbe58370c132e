//! Tests the unconfirmed recovery code, copies of the casebook, wrong guesses, and files that others can read.

use std::path::Path;

use casebook::KeyCost;
use jiff::{Timestamp, ToSpan};
use navigator::wire::{BackupKind, Code, Copying, Failure, Me, RecoveryCode, Role, Sharing, Strength};
use navigator::{Clock, Content, Folders, Navigator};

use acceptance::{Accepted, PASSPHRASE, child_aged, navigator_on, open_navigator};

const NEXT: &str = "harbour violet stone";

fn code_of<T>(answer: Result<T, Failure>) -> Option<Code> {
    answer.err().map(|failure| failure.code)
}

fn at(folder: &Path, now: Timestamp) -> Navigator {
    let folders = Folders { data: folder.join("data"), config: folder.join("config") };
    Navigator::with(folders, Clock::Fixed(now), KeyCost::CHEAPEST, Content::shipped().unwrap()).unwrap()
}

fn now() -> Timestamp {
    "2026-11-23T10:42:00Z".parse().unwrap()
}

async fn confirmed(navigator: &Navigator) -> bool {
    navigator.status().await.unwrap().code_confirmed
}

/// Returns the code as somebody types it.
fn typed(code: &RecoveryCode) -> String {
    code.groups.join(" ")
}

#[tokio::test]
async fn the_status_reminds_until_the_code_is_confirmed_even_if_the_app_ended_early() {
    let (folder, navigator) = open_navigator().await;
    assert!(!confirmed(&navigator).await);
    drop(navigator);
    let navigator = navigator_on(folder.path());
    assert!(confirmed(&navigator).await, "there is no reminder while locked");
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    assert!(!confirmed(&navigator).await);

    let wrong = navigator.new_recovery_code(String::from("not the one at all")).await.map(drop).unwrap_err();
    assert_eq!((wrong.code, wrong.field.as_deref()), (Code::WrongPassphrase, Some("passphraseForCode")));
    let first = navigator.new_recovery_code(PASSPHRASE.to_owned()).await.accepted();
    assert!(!confirmed(&navigator).await);
    assert!(navigator.confirm_recovery_code().await.unwrap().code_confirmed);
    navigator.lock().await.unwrap();
    assert_eq!(code_of(navigator.confirm_recovery_code().await), Some(Code::Locked));
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    assert!(confirmed(&navigator).await);

    let second = navigator.new_recovery_code(PASSPHRASE.to_owned()).await.accepted();
    assert!(!confirmed(&navigator).await, "a new code must be confirmed again");
    navigator.lock().await.unwrap();
    let old = navigator.recover(typed(&first), NEXT.to_owned()).await;
    assert_eq!(code_of(old), Some(Code::WrongRecoveryCode));
    navigator.recover(typed(&second), NEXT.to_owned()).await.accepted();
    assert!(!confirmed(&navigator).await, "and so must the code made by a recovery");
}

#[tokio::test]
async fn copies_are_made_while_the_casebook_is_open_and_each_opens() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let empty = navigator.copies().await.unwrap();
    assert!(empty.backups.is_empty() && empty.copied_on.is_none());

    let backup = navigator.back_up_now().await.unwrap();
    assert!(Path::new(&backup.place).starts_with(folder.path().join("data/casebook/backups")));
    let elsewhere = tempfile::tempdir().unwrap();
    let copy = navigator.copy_casebook(elsewhere.path().to_owned()).await.unwrap();
    let listed = navigator.copies().await.unwrap();
    assert_eq!(listed.copied_on.as_deref(), Some("2026-11-23"));
    assert_eq!(listed.backups.iter().map(|line| line.kind).collect::<Vec<_>>(), [BackupKind::Asked]);
    assert_eq!(listed.backups[0].on, "2026-11-23");
    assert!(listed.backups[0].kilobytes > 10);
    assert_eq!(navigator.copy_progress().await.unwrap(), Copying { done: 0, of: 0, checking: false });
    navigator.add_child(child_aged(10)).await.unwrap();

    let other = tempfile::tempdir().unwrap();
    std::fs::create_dir(other.path().join("data")).unwrap();
    std::fs::rename(copy.place, other.path().join("data/casebook")).unwrap();
    let copied = navigator_on(other.path());
    copied.unlock(PASSPHRASE.to_owned()).await.unwrap();
    assert_eq!(copied.child(child).await.unwrap().form.name, "Child of 9");
}

#[tokio::test]
async fn a_copy_is_not_put_into_the_casebook_nor_made_while_it_is_locked() {
    let (folder, navigator) = open_navigator().await;
    navigator.back_up_now().await.unwrap();
    let own = folder.path().join("data/casebook");
    let places =
        [own.clone(), own.join("backups"), own.join("backups/../backups"), folder.path().join("data/./casebook")];
    for place in &places {
        assert_eq!(
            code_of(navigator.copy_casebook(place.clone()).await),
            Some(Code::CopyInCasebook),
            "{}",
            place.display()
        );
    }
    #[cfg(unix)]
    {
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&own, &link).unwrap();
        for place in [link.clone(), link.join("backups")] {
            assert_eq!(code_of(navigator.copy_casebook(place).await), Some(Code::CopyInCasebook));
        }
    }
    let nowhere = navigator.copy_casebook(folder.path().join("no such folder")).await;
    assert_eq!(code_of(nowhere), Some(Code::FileNotSaved));
    navigator.lock().await.unwrap();
    // Locking makes a copy after changes; a refused copy adds none.
    let backups = || std::fs::read_dir(own.join("backups")).unwrap().count();
    let before = backups();
    assert_eq!(code_of(navigator.copies().await), Some(Code::Locked));
    assert_eq!(code_of(navigator.back_up_now().await), Some(Code::Locked));
    assert_eq!(code_of(navigator.copy_casebook(folder.path().to_owned()).await), Some(Code::Locked));
    assert_eq!(code_of(navigator.new_recovery_code(PASSPHRASE.to_owned()).await), Some(Code::Locked));
    assert_eq!(backups(), before);
}

#[tokio::test]
async fn a_new_key_encrypts_the_casebook_and_its_backups_and_an_older_key_file_opens_neither() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.back_up_now().await.unwrap();
    navigator.confirm_recovery_code().await.unwrap();
    let own = folder.path().join("data/casebook");
    let old_key = std::fs::read(own.join("casebook.key")).unwrap();
    navigator.change_passphrase(PASSPHRASE.to_owned(), NEXT.to_owned()).await.unwrap();
    let wrong = navigator.renew_key(PASSPHRASE.to_owned()).await.map(drop).unwrap_err();
    assert_eq!((wrong.code, wrong.field.as_deref()), (Code::WrongPassphrase, Some("passphraseForKey")));
    let key = navigator.renew_key(NEXT.to_owned()).await.accepted();
    assert_eq!(key.copies_left, 0);
    assert!(!confirmed(&navigator).await, "nobody has seen the new code yet");
    navigator
        .record_voice(child.clone(), navigator::wire::Speaker::Child, String::from("I like the pond"))
        .await
        .unwrap();
    is_checked_as_sound(&navigator).await;
    navigator.lock().await.unwrap();
    for database in [own.join("casebook.db"), backup_in(&own)] {
        let refused = with_files(&database, &old_key).await.1.unlock(PASSPHRASE.to_owned()).await;
        assert_eq!(code_of(refused), Some(Code::DatabaseUnreadable), "{}", database.display());
    }
    let new_key = std::fs::read(own.join("casebook.key")).unwrap();
    let (_restored, restored) = with_files(&backup_in(&own), &new_key).await;
    restored.recover(key.groups.join(" "), PASSPHRASE.to_owned()).await.accepted();
    assert_eq!(restored.child(child.clone()).await.unwrap().form.name, "Child of 9");
    navigator.unlock(NEXT.to_owned()).await.unwrap();
    assert_eq!(navigator.child(child).await.unwrap().form.name, "Child of 9");
}

/// Waits until the check, which restarted with the new key, has ended without a fault.
async fn is_checked_as_sound(navigator: &Navigator) {
    navigator.check_now().await.unwrap();
    for _ in 0..200 {
        let health = navigator.health().await.unwrap();
        if !health.checking {
            assert!(health.checked.is_some() && health.fault.is_none());
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("the check did not end");
}

/// Returns a casebook made of a database and a key file.
async fn with_files(database: &Path, key: &[u8]) -> (tempfile::TempDir, Navigator) {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("data/casebook");
    std::fs::create_dir_all(&own).unwrap();
    std::fs::copy(database, own.join("casebook.db")).unwrap();
    std::fs::write(own.join("casebook.key"), key).unwrap();
    let navigator = navigator_on(folder.path());
    (folder, navigator)
}

fn backup_in(own: &Path) -> std::path::PathBuf {
    std::fs::read_dir(own.join("backups")).unwrap().next().unwrap().unwrap().path()
}

#[tokio::test]
async fn after_several_wrong_guesses_every_kind_of_guess_must_wait() {
    let (folder, navigator) = open_navigator().await;
    navigator.lock().await.unwrap();
    for number in 0..5 {
        let wrong = navigator.unlock(format!("not the one at all {number}")).await;
        assert_eq!(code_of(wrong), Some(Code::WrongPassphrase), "guess {number}");
    }
    let refused = |failure: Failure| (failure.code, failure.detail);
    let wait = (Code::TooManyGuesses, Some(String::from("5")));
    assert_eq!(navigator.unlock(PASSPHRASE.to_owned()).await.map_err(refused).unwrap_err(), wait);
    let code = "01234-56789-ABCDE-FGHJK-MNPQR-STVWX-YZ8GR";
    let recovered = navigator.recover(code.to_owned(), NEXT.to_owned()).await;
    assert_eq!(recovered.map(drop).map_err(refused).unwrap_err(), wait);
    drop(navigator);

    let navigator = navigator_on(folder.path());
    let again = navigator.unlock(PASSPHRASE.to_owned()).await;
    assert_eq!(again.map_err(refused).unwrap_err(), wait, "a restart of the app changes nothing");
    drop(navigator);
    let navigator = at(folder.path(), now() + 5.seconds());
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    for _ in 0..5 {
        let wrong = navigator.change_passphrase(String::from("not the one at all"), NEXT.to_owned()).await.unwrap_err();
        assert_eq!((wrong.code, wrong.field.as_deref()), (Code::WrongPassphrase, Some("current")));
    }
    let wrong = navigator.new_recovery_code(PASSPHRASE.to_owned()).await;
    assert_eq!(wrong.map(drop).map_err(refused).unwrap_err(), wait, "guesses are limited while it is open too");
    let kept = std::fs::read_to_string(folder.path().join("data/guesses")).unwrap();
    assert_eq!(kept, format!("5 {}\n", (now() + 5.seconds()).as_second()), "a number and a time, and nothing else");
}

#[tokio::test]
async fn a_mistyped_code_or_an_unacceptable_passphrase_is_not_a_guess() {
    let (_folder, navigator) = open_navigator().await;
    navigator.lock().await.unwrap();
    for _ in 0..8 {
        let slip = navigator.recover(String::from("01234"), NEXT.to_owned()).await;
        assert_eq!(code_of(slip), Some(Code::MistypedRecoveryCode));
    }
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    for _ in 0..8 {
        let weak = navigator.change_passphrase(PASSPHRASE.to_owned(), String::from("password1234")).await.unwrap_err();
        assert_eq!((weak.code, weak.field.as_deref()), (Code::PassphraseGuessable, Some("next")));
    }
    navigator.change_passphrase(PASSPHRASE.to_owned(), NEXT.to_owned()).await.unwrap();
}

#[tokio::test]
async fn a_passphrase_is_judged_as_it_is_typed_before_there_is_any_casebook() {
    let folder = tempfile::tempdir().unwrap();
    let navigator = navigator_on(folder.path());
    for (passphrase, refused, strength) in [
        ("short", Some(Code::PassphraseTooShort), None),
        ("            ", Some(Code::PassphraseBlank), None),
        ("aaaaaaaaaaaa", Some(Code::PassphraseRepeats), None),
        ("password1234", Some(Code::PassphraseGuessable), None),
        ("otter lantern bridge velvet", None, Some(Strength::Strong)),
    ] {
        let judged = navigator.judge_passphrase(passphrase.to_owned()).await.unwrap();
        assert_eq!((judged.refused, judged.strength), (refused, strength), "{passphrase}");
    }
    let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
    let refused = navigator.set_up(String::from("aaaaaaaaaaaa"), me).await.map(drop).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::PassphraseRepeats, Some("passphrase")));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was made");
}

#[cfg(unix)]
#[tokio::test]
async fn readable_files_are_restricted_at_the_start_and_reported_until_the_app_ends() {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;
    let (folder, navigator) = open_navigator().await;
    assert_eq!(navigator.status().await.unwrap().sharing, Sharing::Private);
    drop(navigator);
    for name in ["data/casebook", "data/casebook/casebook.key", "data/casebook/casebook.db"] {
        fs::set_permissions(folder.path().join(name), Permissions::from_mode(0o755)).unwrap();
    }
    let navigator = navigator_on(folder.path());
    for name in ["data/casebook", "data/casebook/casebook.key", "data/casebook/casebook.db"] {
        assert_eq!(fs::metadata(folder.path().join(name)).unwrap().permissions().mode() & 0o077, 0, "{name}");
    }
    assert_eq!(navigator.status().await.unwrap().sharing, Sharing::Closed, "even before it is unlocked");
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    assert_eq!(navigator.status().await.unwrap().sharing, Sharing::Closed);
    drop(navigator);
    assert_eq!(navigator_on(folder.path()).status().await.unwrap().sharing, Sharing::Private);
}
