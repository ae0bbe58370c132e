//! Tests what is left in the memory of the app and of its page after a lock: nothing of a child, and no passphrase.

use std::time::{Duration, Instant};

use acceptance::memory_scan::Hidden;
use acceptance::processes::family_of;

use crate::driver::{Window, app_path, processes_of};
use crate::steps::{PASSPHRASE, add_child, set_up};
use crate::words::t;

/// Where each secret was found: the program and how often.
fn found(secrets: &[(&str, Hidden)]) -> Vec<String> {
    let mut all = Vec::new();
    for id in family_of(&processes_of(&app_path())) {
        let Ok(program) = std::fs::read_link(format!("/proc/{id}/exe")) else { continue };
        let program = program.file_name().unwrap().to_string_lossy().into_owned();
        for (what, secret) in secrets {
            let times = secret.times_in(&id.to_string());
            if times > 0 {
                all.push(format!("{what}: {times} in {program}"));
            }
        }
    }
    all
}

fn pages() -> Vec<u32> {
    let family = family_of(&processes_of(&app_path()));
    let is_page =
        |id: &u32| std::fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|exe| exe.ends_with("WebKitWebProcess"));
    family.into_iter().filter(is_page).collect()
}

#[tokio::test]
async fn a_lock_leaves_nothing_of_a_child_and_no_passphrase_in_memory() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    set_up(&window).await;
    add_child(&window, "Quillfeather Canary", 9).await;
    let secrets = || [("a name", Hidden::text("Quillfeather Canary")), ("the passphrase", Hidden::text(PASSPHRASE))];
    assert!(found(&secrets()).iter().any(|one| one.starts_with("a name")), "what is shown is found");
    let before = pages();

    window.press(&t("shell-lock")).await;
    another_page(&before);
    window.heading(&t("setup-unlock-title")).await;
    assert_eq!(found(&secrets()), Vec::<String>::new(), "after the lock");

    window.type_into(&t("setup-passphrase"), PASSPHRASE).await;
    window.press(&t("setup-unlock")).await;
    // The page before the lock had left where it was for this one.
    window.heading("Quillfeather Canary").await;
    eprintln!("while it is open: {:?}", found(&secrets()));
    let before = pages();
    window.press(&t("shell-lock")).await;
    another_page(&before);
    window.heading(&t("setup-unlock-title")).await;
    assert_eq!(found(&secrets()), Vec::<String>::new(), "after the second lock");
}

/// Waits until another process draws the page.
fn another_page(before: &[u32]) {
    let begun = Instant::now();
    while pages().iter().all(|page| before.contains(page)) || before.iter().any(|page| pages().contains(page)) {
        assert!(begun.elapsed() < Duration::from_secs(15), "the page was not replaced");
        std::thread::sleep(Duration::from_millis(100));
    }
    eprintln!("the page was replaced after {:?}", begun.elapsed());
}
