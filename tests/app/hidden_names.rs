//! Tests that names which are hidden stay hidden through a lock: the screens are loaded anew after each one, so the app
//! remembers it, and nobody who cannot unlock the casebook changes that.

use acceptance::{PASSPHRASE, child_aged, navigator_on, open_navigator};
use navigator::Navigator;
use navigator::wire::{HistoryKind, JourneyStart, Preferences, TimelineQuery};

async fn are_hidden(navigator: &Navigator) -> bool {
    navigator.status().await.unwrap().names_hidden
}

async fn unlock(navigator: &Navigator) -> bool {
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap().names_hidden
}

async fn open_with_names_hidden(navigator: &Navigator, open_with_names_hidden: bool) -> Preferences {
    let preferences = navigator.status().await.unwrap().preferences;
    let chosen = Preferences { open_with_names_hidden, ..preferences };
    navigator.set_preferences(chosen).await.unwrap().preferences
}

#[tokio::test]
async fn a_lock_leaves_names_as_they_were() {
    let (_folder, navigator) = open_navigator().await;
    assert!(!are_hidden(&navigator).await);

    assert!(navigator.hide_names(true).await.unwrap().names_hidden);
    assert!(navigator.lock().await.unwrap().names_hidden, "still hidden while locked");
    assert!(navigator.hide_names(false).await.unwrap().names_hidden, "nobody who cannot unlock shows them");
    assert!(unlock(&navigator).await, "and afterwards");

    assert!(!navigator.hide_names(false).await.unwrap().names_hidden);
    navigator.lock_now();
    assert!(!unlock(&navigator).await);
}

#[tokio::test]
async fn the_setting_hides_names_at_each_opening() {
    let (folder, navigator) = open_navigator().await;
    assert!(open_with_names_hidden(&navigator, true).await.open_with_names_hidden);
    assert!(!are_hidden(&navigator).await, "from the next opening on");
    navigator.lock().await.unwrap();
    let tried = open_with_names_hidden(&navigator, false).await;
    assert!(tried.open_with_names_hidden, "it is not changed by somebody who cannot unlock");
    assert!(unlock(&navigator).await);

    navigator.hide_names(false).await.unwrap();
    navigator.lock().await.unwrap();
    drop(navigator);
    let navigator = navigator_on(folder.path());
    assert!(!are_hidden(&navigator).await);
    assert!(unlock(&navigator).await, "also when the app starts");

    open_with_names_hidden(&navigator, false).await;
    navigator.hide_names(false).await.unwrap();
    navigator.lock().await.unwrap();
    assert!(!unlock(&navigator).await);
}

#[test]
fn settings_of_an_earlier_version_are_read() {
    let earlier = r#"{"language":"en-GB","theme":"dark","textSize":150,"lockAfter":5,"singleKeys":false}"#;
    let read: Preferences = serde_json::from_str(earlier).unwrap();
    assert_eq!((read.text_size, read.open_with_names_hidden), (150, false));
}

#[tokio::test]
async fn urgent_help_and_the_worry_at_the_beginning_are_hidden_with_the_names() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let [sign, words] = ["domestic-abuse", "He pushed me into the door."].map(String::from);
    navigator.note_urgent(child.clone(), sign, words).await.unwrap();
    let start = JourneyStart { step: Some(String::from("safeguarding")), worry: vec![String::from("harm")] };
    navigator.begin_journey(child.clone(), String::from("statutory"), start).await.unwrap();
    let query = TimelineQuery { child, ..TimelineQuery::default() };
    let lines = navigator.timeline(query).await.unwrap().lines;
    for kind in [HistoryKind::Urgent, HistoryKind::Begun] {
        let line = lines.iter().find(|line| line.kind == kind).unwrap();
        assert!(line.tells_who, "{line:?}");
    }
}
