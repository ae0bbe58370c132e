//! Opens a file with the system's own program for it. Only the paper that was saved last is opened: the navigator knows
//! where it is, and no screen can name another file.

use std::path::{Path, PathBuf};
use std::time::Duration;

use navigator::wire::{Code, Failure};

/// How long a program that the system starts may take to say that it cannot open the file.
const PATIENCE: Duration = Duration::from_secs(3);

/// Names the file to which a build for the window tests writes the path, instead of opening it.
#[cfg(feature = "driver")]
const OPENED: &str = "STEPPING_STONES_OPENED";

/// Opens files.
pub(crate) struct Viewer;

impl Viewer {
    /// Opens a file, and returns once a program has it.
    ///
    /// # Errors
    /// [`Code::FileNotOpened`] if the system has no program for it.
    pub(crate) async fn open(&self, path: PathBuf) -> Result<(), Failure> {
        let opened = tauri::async_runtime::spawn_blocking(move || hand_over(&path)).await;
        opened.ok().and_then(Result::ok).ok_or(Failure::new(Code::FileNotOpened))
    }
}

fn hand_over(path: &Path) -> std::io::Result<()> {
    #[cfg(feature = "driver")]
    if let Some(note) = std::env::var_os(OPENED) {
        return std::fs::write(note, path.as_os_str().as_encoded_bytes());
    }
    // Windows answers by itself whether it has a program for the file.
    if cfg!(windows) { open::that_detached(path) } else { open::that_detached_with_timeout(path, PATIENCE) }
}
