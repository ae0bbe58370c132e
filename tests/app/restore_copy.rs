//! Tests restoring a backup that somebody chose, and the reminder of a copy in another place.

use casebook::KeyCost;
use navigator::wire::{BackupKind, Code, Failure, Phase, Speaker};
use navigator::{Clock, Content, Folders, Navigator};

use acceptance::{Accepted, PASSPHRASE, child_aged, open_navigator, open_on};

fn code_of<T>(answer: Result<T, Failure>) -> (Option<Code>, Option<String>) {
    answer.err().map_or((None, None), |failure| (Some(failure.code), failure.field))
}

async fn names(navigator: &Navigator) -> Vec<String> {
    let list = navigator.children(String::new()).await.unwrap().children;
    list.into_iter().map(|child| child.name).collect()
}

#[tokio::test]
async fn a_backup_is_restored_after_what_would_be_lost_was_counted_and_the_way_back_stays() {
    let (_folder, navigator) = open_navigator().await;
    let first = navigator.add_child(child_aged(9)).await.accepted().id;
    navigator.back_up_now().await.accepted();
    let copy = navigator.copies().await.unwrap().backups[0].name.clone();
    let nothing = navigator.copy_difference(copy.clone()).await.accepted();
    assert_eq!((nothing.entries, nothing.gone, nothing.newest_on), (0, 0, None));
    navigator.record_voice(first, Speaker::Child, String::from("I like the pond")).await.accepted();
    navigator.add_child(child_aged(12)).await.accepted();
    let lost = navigator.copy_difference(copy.clone()).await.accepted();
    assert_eq!((lost.children.len(), lost.gone, lost.entries, lost.regained), (2, 1, 2, 0));
    assert_eq!(lost.newest_on.as_deref(), Some("2026-11-23"));

    let wrong = navigator.restore_copy(copy.clone(), String::from("not the one at all")).await;
    assert_eq!(code_of(wrong), (Some(Code::WrongPassphrase), Some(String::from("passphraseForCopy"))));
    let gone = navigator.restore_copy(String::from("../casebook.db"), PASSPHRASE.to_owned()).await;
    assert_eq!(code_of(gone).0, Some(Code::CopyGone));
    assert_eq!(names(&navigator).await.len(), 2, "the casebook is still open");

    assert_eq!(navigator.restore_copy(copy, PASSPHRASE.to_owned()).await.accepted().phase, Phase::Open);
    assert_eq!(names(&navigator).await, ["Child of 9"]);
    let health = navigator.health().await.unwrap();
    assert!(health.put_back.is_some() && health.loss.is_none());
    let backups = navigator.copies().await.unwrap().backups;
    let kept = backups.iter().find(|line| line.kind == BackupKind::Kept).expect("what was there is kept for good");
    let back = navigator.copy_difference(kept.name.clone()).await.accepted();
    assert_eq!((back.entries, back.regained), (0, 2));
    navigator.restore_copy(kept.name.clone(), PASSPHRASE.to_owned()).await.accepted();
    assert_eq!(names(&navigator).await.len(), 2);
    navigator.lock().await.unwrap();
    assert_eq!(code_of(navigator.restore_copy(String::new(), PASSPHRASE.to_owned()).await).0, Some(Code::Locked));
    assert_eq!(code_of(navigator.copy_difference(String::new()).await).0, Some(Code::Locked));
}

#[tokio::test]
async fn somebody_is_reminded_of_a_copy_elsewhere_once_there_is_something_to_lose() {
    let (folder, navigator) = open_navigator().await;
    let is_old = async |navigator: &Navigator| navigator.status().await.unwrap().copy_is_old;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    for number in 0..21 {
        navigator.record_voice(child.clone(), Speaker::Child, format!("pond {number}")).await.accepted();
    }
    navigator.lock().await.unwrap();
    assert!(!is_old(&navigator).await, "nothing is said while it is locked");
    drop(navigator);
    for day in ["2026-11-23", "2026-11-29"] {
        let navigator = open_on(folder.path(), day).await;
        assert!(!is_old(&navigator).await, "{day}: the casebook is new");
        navigator.lock().await.unwrap();
    }
    let navigator = open_on(folder.path(), "2026-11-30").await;
    let status = navigator.status().await.unwrap();
    assert!(status.copy_is_old && !status.copied_before, "there was never a copy");
    assert!(!navigator.put_off_copy_reminder().await.accepted().copy_is_old);
    navigator.lock().await.unwrap();
    drop(navigator);
    let navigator = open_on(folder.path(), "2026-12-06").await;
    assert!(!is_old(&navigator).await);
    navigator.lock().await.unwrap();
    drop(navigator);
    let navigator = open_on(folder.path(), "2026-12-07").await;
    assert!(is_old(&navigator).await, "a week has passed");
    let elsewhere = tempfile::tempdir().unwrap();
    navigator.copy_casebook(elsewhere.path().to_owned()).await.accepted();
    let status = navigator.status().await.unwrap();
    assert!(!status.copy_is_old && status.copied_before);
    navigator.lock().await.unwrap();
    drop(navigator);
    for (day, expected) in [("2027-01-05", false), ("2027-01-06", true)] {
        let navigator = open_on(folder.path(), day).await;
        assert_eq!(is_old(&navigator).await, expected, "{day}");
        navigator.lock().await.unwrap();
    }
    let folders = Folders { data: folder.path().join("other"), config: folder.path().join("config") };
    let locked = Navigator::with(folders, Clock::System, KeyCost::CHEAPEST, Content::shipped().unwrap()).unwrap();
    assert_eq!(code_of(locked.put_off_copy_reminder().await).0, Some(Code::Locked));
}
