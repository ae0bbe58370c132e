//! Locks the casebook from outside the page, so that a page that is frozen, has crashed or shows something else cannot
//! keep it open.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use navigator::{Check, Navigator};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};

use crate::clipboard;

const EVERY: Duration = Duration::from_secs(1);
const PING_EVERY: u32 = 5;
/// How long the page has to store what is being typed when the computer is about to sleep or its screen locks.
const TO_STORE: Duration = Duration::from_millis(700);
/// How long the page has to show that it is locked, before it is restarted.
const TO_SHOW_LOCKED: Duration = Duration::from_secs(4);

/// Asks the page for an answer. The page calls the request `present`, and shows nothing from the casebook if the answer
/// is that it is locked.
const PING: &str = "window.dispatchEvent(new Event('stepping-stones:ping'))";
/// The same, but first asks the page to store what is being typed.
const STORE: &str = "window.dispatchEvent(new Event('stepping-stones:store'))";

/// Counts the reports of the page that it shows nothing from a casebook.
#[derive(Default)]
pub(crate) struct ShownLocked(AtomicU32);

impl ShownLocked {
    pub(crate) fn reported(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    fn count(&self) -> u32 {
        self.0.load(Ordering::SeqCst)
    }
}

/// Checks once a second, while the app runs, whether the casebook has to lock.
pub(crate) fn start<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    thread::spawn(move || {
        for second in 0_u32.. {
            let navigator = app.state::<Navigator>();
            if second.is_multiple_of(PING_EVERY) && navigator.is_open() {
                navigator.pinged();
                tell(&app, PING);
            }
            match navigator.check_auto_lock() {
                Check::Nothing => {}
                Check::Soon => tell(&app, STORE),
                Check::Lock => lock(&app),
            }
            thread::sleep(EVERY);
        }
    });
}

/// Locks because the computer is about to sleep, its screen locks, or somebody else logs in. When this returns, nothing
/// about a child is on the screen.
pub(crate) fn lock_for_the_system<R: Runtime>(app: &AppHandle<R>) {
    if app.state::<Navigator>().is_open() {
        tell(app, STORE);
        thread::sleep(TO_STORE);
        lock(app);
    }
}

/// Locks, and makes sure that the page shows it at once, even while the casebook still waits for a long request or for
/// its copy.
pub(crate) fn lock<R: Runtime>(app: &AppHandle<R>) {
    let shown = app.state::<ShownLocked>();
    let before = shown.count();
    let navigator = app.state::<Navigator>().inner().clone();
    navigator.begin_locking();
    clipboard::clear();
    tell(app, PING);
    let closing = thread::spawn(move || navigator.lock_now());
    let begun = Instant::now();
    while shown.count() == before && begun.elapsed() < TO_SHOW_LOCKED {
        thread::sleep(Duration::from_millis(20));
    }
    if shown.count() == before
        && let Some(window) = window(app)
    {
        restart(&window);
    }
    // If the casebook could not be closed, its own thread has reported that.
    let _ = closing.join();
}

/// A reloaded page has forgotten that it was shown to a child or a family, so it must not show who else is in the
/// casebook.
pub(crate) fn lock_a_page_loaded_again<R: Runtime>(app: &AppHandle<R>) {
    let Some(navigator) = app.try_state::<Navigator>() else { return };
    if navigator.is_open() {
        navigator.begin_locking();
        let navigator = navigator.inner().clone();
        // Locking may wait for a request; the window's own thread must not wait.
        thread::spawn(move || navigator.lock_now());
    }
}

pub(crate) fn window<R: Runtime>(app: &AppHandle<R>) -> Option<WebviewWindow<R>> {
    app.get_webview_window("main")
}

fn tell<R: Runtime>(app: &AppHandle<R>, script: &str) {
    if let Some(window) = window(app) {
        // If the page cannot be reached, it does not answer, and that is noticed.
        let _ = window.eval(script);
    }
}

/// Ends the process that draws the page. The page then restarts, locked.
#[cfg(target_os = "linux")]
pub(crate) fn restart<R: Runtime>(window: &WebviewWindow<R>) {
    use webkit2gtk::WebViewExt;

    if window.with_webview(|view| view.inner().terminate_web_process()).is_err() {
        let _ = window.destroy();
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn restart<R: Runtime>(window: &WebviewWindow<R>) {
    if window.reload().is_err() {
        let _ = window.destroy();
    }
}

/// If the process that draws the page ends, its last picture would stay on the screen. This locks and restarts the
/// page.
#[cfg(target_os = "linux")]
pub(crate) fn watch_the_page<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;

    let Some(window) = window(app) else { return Ok(()) };
    let address = window.url()?;
    let app = app.clone();
    window.with_webview(move |view| {
        view.inner().connect_web_process_terminated(move |view, _| {
            view.load_uri(address.as_str());
            let app = app.clone();
            // Locking may wait for a request; the window's own thread must not wait.
            thread::spawn(move || app.state::<Navigator>().lock_now());
        });
    })
}

/// On other systems the end of that process is noticed because the page no longer answers.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch_the_page<R: Runtime>(_: &AppHandle<R>) -> tauri::Result<()> {
    Ok(())
}
