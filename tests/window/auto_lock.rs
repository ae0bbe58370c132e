//! Tests that the casebook locks automatically, whatever the page does: idle, frozen, crashed, or on a computer that
//! goes to sleep.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use acceptance::processes::family_of;
use casebook::{Casebook, Error};
use zbus::blocking::connection::{Builder, Connection};

use crate::driver::{Window, app_path, processes_of};
use crate::steps::{PASSPHRASE, add_child, at_first_step, set_up};
use crate::words::t;

/// The shortest limit that can be chosen, in the preferences as the app stores them.
const ONE_MINUTE: &str = r#"{ "lockAfter": 1 }"#;

#[tokio::test]
async fn an_idle_window_locks_within_the_limit_and_stores_what_was_typed() {
    let home = tempfile::tempdir().unwrap();
    prefer(home.path(), ONE_MINUTE);
    let window = at_first_step(home.path(), "Wren Tallow", "ebsa").await;
    window.press(&t("step-notes")).await;
    window.press(&t("child-note-title")).await;
    window.type_into(&t("step-note-words"), "Half a thought").await;
    let stood = window.title_of_page().await;
    // The driver's keys do not reach the page's listeners in every version; this event always does.
    window.script("window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' })); return true").await;
    let touched = Instant::now();
    is_locked_within(home.path(), Duration::from_secs(66));
    assert!(touched.elapsed() > Duration::from_secs(50), "it did not lock early: {:?}", touched.elapsed());
    window.heading(&t("setup-unlock-title")).await;
    assert!(!window.shows("says", "Wren Tallow").await, "nothing about a child is on the page");
    window.type_into(&t("setup-passphrase"), PASSPHRASE).await;
    window.press(&t("setup-unlock")).await;
    window.heading(&stood).await;
    // The notes are unfolded, because one of them is not saved yet.
    window.press(&t("child-note-title")).await;
    window.says(&t("components-draft-discard")).await;
    assert_eq!(window.value_of(&t("step-note-words")).await, "Half a thought");
}

#[tokio::test]
async fn a_frozen_page_locks_although_it_never_answers() {
    let home = tempfile::tempdir().unwrap();
    let window = with_a_child(home.path(), &[]).await;
    let before = pages();
    window.script("setTimeout(() => { for (;;); }, 50); return true").await;
    is_locked_within(home.path(), Duration::from_secs(50));
    // The page that showed a child is ended, and another one is started.
    becomes("another page", Duration::from_secs(15), || pages().iter().any(|page| !before.contains(page)));
    assert!(before.iter().all(|page| !pages().contains(page)), "the frozen page is gone");
}

#[tokio::test]
async fn a_crashed_page_locks_at_once() {
    let home = tempfile::tempdir().unwrap();
    let _window = with_a_child(home.path(), &[]).await;
    let before = pages();
    assert_eq!(before.len(), 1, "one process draws the page");
    for page in &before {
        Command::new("kill").args(["-9", &page.to_string()]).status().unwrap();
    }
    is_locked_within(home.path(), Duration::from_secs(5));
    becomes("another page", Duration::from_secs(15), || pages().iter().any(|page| !before.contains(page)));
}

#[tokio::test]
async fn a_reloaded_page_is_locked() {
    let home = tempfile::tempdir().unwrap();
    let window = with_a_child(home.path(), &[]).await;
    // As from the menu of the web view, opened by pointer or by Shift+F10.
    window.script("setTimeout(() => location.reload(), 50); return true").await;
    is_locked_within(home.path(), Duration::from_secs(5));
    window.heading(&t("setup-unlock-title")).await;
    assert!(!window.shows("says", "Wren Tallow").await, "nothing about a child is on the page");
}

#[tokio::test]
async fn sleep_and_a_locked_screen_lock_the_casebook() {
    let home = tempfile::tempdir().unwrap();
    let (bus, address) = Bus::start();
    let login = Builder::address(address.as_str()).unwrap().name("org.freedesktop.login1").unwrap().build().unwrap();
    let window = with_a_child(home.path(), &[("DBUS_SYSTEM_BUS_ADDRESS", &address)]).await;
    let manager = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager");
    let session = ("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session");
    let screen = Connection::session().unwrap();

    says(&login, manager, "PrepareForSleep", false);
    std::thread::sleep(Duration::from_secs(1));
    assert!(is_open(home.path()), "waking up does not lock");
    says(&login, manager, "PrepareForSleep", true);
    locked_then_opened(&window, home.path()).await;

    login.emit_signal(None::<()>, session.0, session.1, "Lock", &()).unwrap();
    locked_then_opened(&window, home.path()).await;

    says(&screen, ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"), "ActiveChanged", true);
    locked_then_opened(&window, home.path()).await;
    drop(bus);
}

fn says(bus: &Connection, (path, interface): (&str, &str), member: &str, value: bool) {
    bus.emit_signal(None::<()>, path, interface, member, &(value,)).unwrap();
}

async fn locked_then_opened(window: &Window, home: &Path) {
    is_locked_within(home, Duration::from_secs(5));
    window.heading(&t("setup-unlock-title")).await;
    window.type_into(&t("setup-passphrase"), PASSPHRASE).await;
    window.press(&t("setup-unlock")).await;
    window.heading("Wren Tallow").await;
}

async fn with_a_child(home: &Path, environment: &[(&str, &str)]) -> Window {
    let window = Window::open_with(home, environment).await;
    set_up(&window).await;
    add_child(&window, "Wren Tallow", 9).await;
    assert!(is_open(home));
    window
}

fn prefer(home: &Path, preferences: &str) {
    std::fs::create_dir_all(home.join("config")).unwrap();
    std::fs::write(home.join("config/preferences.json"), preferences).unwrap();
}

/// Whether the app has the casebook open, checked as from a second program.
fn is_open(home: &Path) -> bool {
    match Casebook::open(&home.join("data/casebook"), PASSPHRASE, jiff::Timestamp::now()) {
        Ok(_) => false,
        Err(Error::AlreadyOpen) => true,
        Err(error) => panic!("the casebook: {error}"),
    }
}

fn is_locked_within(home: &Path, limit: Duration) {
    becomes("locked", limit, || !is_open(home));
}

fn becomes(what: &str, limit: Duration, is: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is() {
        assert!(begun.elapsed() < limit, "not {what} after {limit:?}");
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// Returns the processes that draw the page.
fn pages() -> Vec<u32> {
    let family = family_of(&processes_of(&app_path()));
    let is_page =
        |id: &u32| std::fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|exe| exe.ends_with("WebKitWebProcess"));
    family.into_iter().filter(is_page).collect()
}

/// A separate message bus, instead of the computer's.
struct Bus(Child);

impl Bus {
    fn start() -> (Bus, String) {
        use std::io::{BufRead, BufReader};
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address=1"]).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut bus = bus.spawn().unwrap();
        let mut address = String::new();
        BufReader::new(bus.stdout.take().unwrap()).read_line(&mut address).unwrap();
        (Bus(bus), address.trim().to_owned())
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
