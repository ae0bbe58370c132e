//! Tests that no passphrase is left in the memory of the app after a lock. The page of a driven window keeps its process
//! (`src-tauri/src/fresh_page.rs`), so it is not looked through here; what Rust has of a child is tested in `src-tauri/src/memory.rs`.

use acceptance::memory_scan::Hidden;

use crate::driver::{Window, app_path, processes_of};
use crate::steps::{PASSPHRASE, add_child, set_up};
use crate::words::t;

/// Returns how often the app has a secret in its memory.
fn times(secret: &str) -> usize {
    let secret = Hidden::text(secret);
    let app = processes_of(&app_path());
    assert!(!app.is_empty(), "the app runs");
    app.into_iter().map(|id| secret.times_in(&id.to_string())).sum()
}

#[tokio::test]
async fn a_lock_leaves_no_passphrase_in_the_app_and_the_next_page_knows_where_somebody_was() {
    const NAME: &str = "Quillfeather Canary";
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    set_up(&window).await;
    add_child(&window, NAME, 9).await;
    assert!(times(NAME) > 0, "what is shown is found");
    window.press(&t("shell-lock")).await;
    window.heading(&t("setup-unlock-title")).await;
    window.type_into(&t("setup-passphrase"), PASSPHRASE).await;
    window.press(&t("setup-unlock")).await;
    // The page before the lock had left where it was for this one.
    window.heading(NAME).await;
    window.press(&t("shell-lock")).await;
    window.heading(&t("setup-unlock-title")).await;
    window.gone(NAME).await;
    // What the web view keeps of its messages in this process is not ours to wipe: a known limit.
    eprintln!("a name that was shown is left {} times", times(NAME));
    assert_eq!(times(PASSPHRASE), 0, "the passphrase after the lock");
}
