//! The environment variables that the app accepts: a closed list. Every other variable that could open the window to
//! another program is removed.
//!
//! WebKit, its JavaScript engine and GTK read variables that let another program inspect the window, load code into it
//! or store its contents outside the casebook. They are removed before the window is created. A variable of a running
//! process cannot be changed safely, so the app restarts itself without them.

use std::ffi::OsString;

/// A folder to use instead of the platform's, for tests or for a casebook on a separate drive.
pub(crate) const HOME: &str = "STEPPING_STONES_HOME";

/// Workarounds for graphics drivers that show a blank window. They open nothing.
const HARMLESS: &[&str] = &[
    "WEBKIT_DISABLE_DMABUF_RENDERER",
    "WEBKIT_DISABLE_COMPOSITING_MODE",
    "GTK_IM_MODULE",
    "GTK_THEME",
    "GTK_OVERLAY_SCROLLING",
];

/// Variables with these prefixes belong to the web view and its toolkit.
const PREFIXES: &[&str] = &["WEBKIT_", "JSC_", "GTK_", "GTK2_", "GTK3_", "TAURI_", "GST_", "GDK_PIXBUF_"];

/// Variables of the toolkit's libraries that load code or write what the app does to a file.
const OTHERS: &[&str] =
    &["GIO_EXTRA_MODULES", "GIO_MODULE_DIR", "GDK_DEBUG", "G_MESSAGES_DEBUG", "G_SLICE", "SSLKEYLOGFILE"];

/// A driver starts the build for the window tests with these, which the web view reads.
#[cfg(feature = "driver")]
const OF_A_DRIVER: &[&str] = &["TAURI_WEBVIEW_AUTOMATION", "TAURI_AUTOMATION", "WEBKIT_INSPECTOR_SERVER"];
#[cfg(not(feature = "driver"))]
const OF_A_DRIVER: &[&str] = &[];

fn is_removed(name: &str) -> bool {
    let is_kept = HARMLESS.contains(&name) || OF_A_DRIVER.contains(&name);
    !is_kept && (OTHERS.contains(&name) || PREFIXES.iter().any(|prefix| name.starts_with(prefix)))
}

/// Returns the variables of this process that the app does not accept.
fn removed(variables: impl Iterator<Item = (OsString, OsString)>) -> Vec<OsString> {
    variables.map(|(name, _)| name).filter(|name| name.to_str().is_some_and(is_removed)).collect()
}

/// Restarts the app without the variables that it does not accept, if there are any.
///
/// # Errors
/// The error of the system, if the app cannot be restarted. The app must not continue then.
#[cfg(unix)]
pub(crate) fn clean() -> std::io::Result<()> {
    use std::os::unix::process::CommandExt;

    let removed = removed(std::env::vars_os());
    if removed.is_empty() {
        return Ok(());
    }
    let mut command = std::process::Command::new(std::env::current_exe()?);
    command.args(std::env::args_os().skip(1));
    for name in removed {
        command.env_remove(name);
    }
    // Replaces this process, and returns only if that failed.
    Err(command.exec())
}

/// On other systems the web view reads other settings; none of them is known to open the window.
#[cfg(not(unix))]
pub(crate) fn clean() -> std::io::Result<()> {
    let _ = removed(std::env::vars_os());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_that_open_the_window_to_another_program_are_removed() {
        let opening = [
            "WEBKIT_INSPECTOR_HTTP_SERVER",
            "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS",
            "WEBKIT_EXEC_PATH",
            "JSC_dumpDisassembly",
            "GTK_MODULES",
            "GTK3_MODULES",
            "GTK_DEBUG",
            "GTK_PATH",
            "GIO_EXTRA_MODULES",
            "GDK_PIXBUF_MODULE_FILE",
            "GST_DEBUG",
            "GST_PLUGIN_PATH_1_0",
            "GST_PLUGIN_SCANNER",
        ];
        assert_eq!(opening.iter().filter(|name| !is_removed(name)).count(), 0);
        #[cfg(not(feature = "driver"))]
        for name in ["WEBKIT_INSPECTOR_SERVER", "TAURI_WEBVIEW_AUTOMATION", "TAURI_AUTOMATION"] {
            assert!(is_removed(name), "{name}");
        }
    }

    #[test]
    fn variables_that_the_app_and_the_desktop_need_stay() {
        let needed = [
            HOME,
            "WEBKIT_DISABLE_DMABUF_RENDERER",
            "HOME",
            "DISPLAY",
            "WAYLAND_DISPLAY",
            "GDK_BACKEND",
            "GDK_SCALE",
            "LANG",
            "XDG_DATA_HOME",
        ];
        assert_eq!(needed.iter().filter(|name| is_removed(name)).count(), 0);
    }
}
