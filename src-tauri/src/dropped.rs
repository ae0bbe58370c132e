//! Files dropped onto the window. The page learns only that something was dropped, never where it is: it asks once, and the
//! navigator reads the file.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use navigator::Navigator;
use tauri::{App, DragDropEvent, Manager, WindowEvent};

/// Tells the page that something was dropped.
const DROPPED: &str = "window.dispatchEvent(new Event('stepping-stones:dropped'))";
/// How long the page has to ask. A part of the page that takes no files does not ask, and the drop is forgotten.
const TO_ASK: Duration = Duration::from_secs(5);

/// What was dropped last, until the page asks for it.
#[derive(Default)]
pub(crate) struct Dropped(Mutex<Option<(Instant, Vec<PathBuf>)>>);

impl Dropped {
    fn keep(&self, paths: Vec<PathBuf>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), paths));
    }

    /// Returns what was dropped a moment ago, once.
    pub(crate) fn take(&self) -> Option<Vec<PathBuf>> {
        let (at, paths) = self.0.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        (at.elapsed() < TO_ASK).then_some(paths)
    }
}

/// Takes note of every drop while the casebook is open.
pub(crate) fn watch(app: &App) {
    app.manage(Dropped::default());
    let Some(window) = app.get_webview_window("main") else { return };
    let page = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event
            && page.state::<Navigator>().is_open()
        {
            page.state::<Dropped>().keep(paths.clone());
            // If the page cannot be reached, nothing asks for the file.
            let _ = page.eval(DROPPED);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drop_is_told_once() {
        let dropped = Dropped::default();
        assert_eq!(dropped.take(), None);
        dropped.keep(vec![PathBuf::from("/one.pdf")]);
        dropped.keep(vec![PathBuf::from("/two.pdf")]);
        assert_eq!(dropped.take(), Some(vec![PathBuf::from("/two.pdf")]));
        assert_eq!(dropped.take(), None);
        let before = Instant::now().checked_sub(TO_ASK).expect("a clock that has run for some seconds");
        *dropped.0.lock().expect("not poisoned") = Some((before, vec![PathBuf::from("/old.pdf")]));
        assert_eq!(dropped.take(), None, "nobody asked in time");
    }
}
