//! Where the window can go: only to the app's own pages. A reloaded page begins locked.

use tauri::plugin::{Builder, TauriPlugin};
use tauri::webview::PageLoadEvent;
use tauri::{Manager, Runtime, Url};

use crate::auto_lock::lock_a_page_loaded_again;

/// Refuses every page except the app's own, whether a link, a form, a script, the history or something dropped on the
/// window requests it.
pub(crate) fn plugin<R: Runtime>() -> TauriPlugin<R> {
    Builder::new("navigation")
        .on_navigation(|_, url| is_own(url))
        .on_page_load(|webview, load| {
            // While the screens are being developed, each change reloads them.
            if !cfg!(dev) && load.event() == PageLoadEvent::Started {
                lock_a_page_loaded_again(webview.app_handle());
            }
        })
        .build()
}

fn is_own(url: &Url) -> bool {
    let address = (url.scheme(), url.host_str().unwrap_or_default());
    // The development server, which shows the screens only in a development build.
    let is_development = cfg!(dev) && address == ("http", "localhost") && url.port() == Some(1420);
    // The addresses of the pages inside the app: on Linux and macOS, and on Windows.
    let is_bundled = match address {
        ("tauri", "localhost") => cfg!(not(windows)),
        ("http" | "https", "tauri.localhost") => cfg!(windows) && url.port().is_none(),
        _ => false,
    };
    is_bundled || is_development
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goes_to(address: &str) -> bool {
        is_own(&Url::parse(address).expect("an address"))
    }

    #[test]
    fn only_the_apps_own_pages_are_shown() {
        let elsewhere = [
            "https://example.org/",
            "http://127.0.0.1:8080/dropped",
            "http://localhost:1421/",
            "http://localhost/",
            "file:///etc/hostname",
            "file:///tmp/letter.pdf",
            "data:text/html,hello",
            "javascript:alert(1)",
            "blob:tauri://localhost/0",
            "about:blank",
            "about:srcdoc",
            "tauri://elsewhere/",
            "tauri://localhost.example.org/",
            "view-source:tauri://localhost/",
            "ftp://localhost/",
            "mailto:somebody@example.org",
        ];
        let shown: Vec<&&str> = elsewhere.iter().filter(|address| goes_to(address)).collect();
        assert!(shown.is_empty(), "{shown:?}");
        #[cfg(not(windows))]
        assert!(goes_to("tauri://localhost/") && goes_to("tauri://localhost/index.html#main"));
    }
}
