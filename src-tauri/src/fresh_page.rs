//! A new process for the page after each lock. What the page was told cannot be wiped from the memory of its own process, but
//! the system clears all of it when that process ends.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tauri::{AppHandle, Manager, Wry};

#[cfg(not(feature = "driver"))]
use crate::auto_lock::restart as replace;
use crate::auto_lock::{ShownLocked, window};
use crate::clipboard;

/// A place is a kind of screen and a few ids.
const LONGEST_PLACE: usize = 2_000;

/// Starts new pages, and keeps for the next one where somebody was.
pub(crate) struct FreshPage {
    app: AppHandle<Wry>,
    place: Mutex<Option<String>>,
}

impl FreshPage {
    pub(crate) fn new(app: AppHandle<Wry>) -> FreshPage {
        FreshPage { app, place: Mutex::new(None) }
    }

    /// Ends the process of the page, which shows nothing from a casebook any more. Another one starts.
    pub(crate) fn start(&self, place: String) {
        *self.place() = Some(place).filter(|place| place.len() <= LONGEST_PLACE);
        self.app.state::<ShownLocked>().reported();
        clipboard::clear();
        if let Some(window) = window(&self.app) {
            replace(&window);
        }
    }

    /// Returns where somebody was, once.
    pub(crate) fn take(&self) -> Option<String> {
        self.place().take()
    }

    fn place(&self) -> MutexGuard<'_, Option<String>> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A driver loses a page whose process has ended, so in the build for the window tests the page is only loaded again.
#[cfg(feature = "driver")]
fn replace(window: &tauri::WebviewWindow<Wry>) {
    if window.reload().is_err() {
        let _ = window.destroy();
    }
}
