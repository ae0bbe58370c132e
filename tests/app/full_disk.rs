//! Tests a disk that cannot be written to: the casebook can be read, every write is refused with the reason, the status
//! reports it, and one request resumes writing once there is space.

use std::fs;
use std::path::Path;

use navigator::wire::{Code, Phase, Speaker, TodayAsked};

use crate::wrong_clock::everything_that_writes;
use acceptance::{PASSPHRASE, child_aged, navigator_on, open_navigator};

/// A folder with the name of a file prevents SQLite from creating the file that it needs next to the database, whoever
/// runs the test.
fn block(folder: &Path, blocked: bool) {
    let path = folder.join("data/casebook/casebook.db-shm");
    if blocked { fs::create_dir(path).unwrap() } else { fs::remove_dir(path).unwrap() }
}

#[tokio::test]
async fn a_casebook_on_a_full_disk_can_be_read_and_written_once_there_is_space() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("sensory"), None).await.unwrap().id;
    assert_eq!(navigator.status().await.unwrap().hindrance, None);
    assert_eq!(navigator.try_disk_again().await.unwrap().hindrance, None);
    navigator.lock().await.unwrap();
    assert_eq!(navigator.try_disk_again().await.unwrap_err().code, Code::Locked);
    drop(navigator);
    block(folder.path(), true);

    let navigator = navigator_on(folder.path());
    let status = navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    assert_eq!((status.phase, status.hindrance), (Phase::Open, Some(Code::FolderReadOnly)));
    navigator.today(TodayAsked::default()).await.unwrap();
    let before = navigator.child(child.clone()).await.unwrap().history.len();
    for (request, code) in everything_that_writes(&navigator, &child, &journey).await {
        assert_eq!(code, Some(Code::FolderReadOnly), "{request}");
    }
    assert_eq!(navigator.child(child.clone()).await.unwrap().history.len(), before);
    assert_eq!(navigator.try_disk_again().await.unwrap_err().code, Code::FolderReadOnly);
    assert_eq!(navigator.status().await.unwrap().hindrance, Some(Code::FolderReadOnly));
    assert_eq!(navigator.health().await.unwrap().fault, None);

    block(folder.path(), false);
    assert_eq!(navigator.try_disk_again().await.unwrap().hindrance, None);
    navigator.record_voice(child.clone(), Speaker::Child, String::from("words")).await.unwrap();
    assert_eq!(navigator.child(child.clone()).await.unwrap().history.len(), before + 1);
    navigator.lock().await.unwrap();
    assert_eq!(navigator.unlock(PASSPHRASE.to_owned()).await.unwrap().hindrance, None);
    assert_eq!(navigator.child(child).await.unwrap().history.len(), before + 1);
    assert_eq!(navigator.check_now().await.unwrap().loss, None);
}
