//! Asks a person for a file with the system's own dialog, so that the screens never see a path.
//!
//! A request that needs a file is in `commands/by_hand.rs`, takes `picker: &Picker` and passes the picked path to the navigator, which
//! reads or writes the file. `None` means that the person closed the dialog without picking a file, which is not a
//! failure:
//!
//! ```ignore
//! let Some(path) = picker.open(Kind::Attachment).await else { return Ok(None) };
//! navigator.attach_file(child, form, path).await.map(Some)
//! ```

use std::path::PathBuf;

use navigator::ExportPlace;
use tauri::AppHandle;
use tauri::async_runtime::channel;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// Names the file from which a driver of the window sets the answer of the next dialog.
#[cfg(feature = "driver")]
const PICK: &str = "STEPPING_STONES_PICK";

/// The kinds of file, by the names of their formats, which need no translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A file that can be attached to a record.
    Attachment,
    /// A picture for a letterhead.
    Picture,
    /// A table from another program.
    Table,
}

impl Kind {
    fn filter(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Kind::Attachment => {
                ("PDF, PNG, JPEG, Word", &["pdf", "png", "jpg", "jpeg", "docx", "PDF", "PNG", "JPG", "JPEG", "DOCX"])
            }
            Kind::Picture => ("PNG, JPEG", &["png", "jpg", "jpeg", "PNG", "JPG", "JPEG"]),
            Kind::Table => ("CSV", &["csv", "txt", "CSV", "TXT"]),
        }
    }
}

/// Asks for files.
pub(crate) struct Picker {
    app: AppHandle,
}

impl Picker {
    pub(crate) fn new(app: AppHandle) -> Picker {
        Picker { app }
    }

    /// Asks for a file to read. The caller must check its content, because a dialog only knows names.
    pub(crate) async fn open(&self, kind: Kind) -> Option<PathBuf> {
        let (name, endings) = kind.filter();
        self.ask(|dialog, done| dialog.add_filter(name, endings).pick_file(done)).await
    }

    /// Asks for a file to write. Folders and recent lists show the suggested name, so it says what the file is and
    /// never whose. If the name is taken, the dialog asks whether to replace that file.
    pub(crate) async fn save(&self, suggested: &str) -> Option<ExportPlace> {
        self.ask(|dialog, done| dialog.set_file_name(suggested).save_file(done)).await.map(ExportPlace::picked)
    }

    /// Asks for a folder to put something into.
    pub(crate) async fn folder(&self) -> Option<PathBuf> {
        self.ask(|dialog, done| dialog.pick_folder(done)).await
    }

    async fn ask(
        &self,
        show: impl FnOnce(FileDialogBuilder<tauri::Wry>, Box<dyn FnOnce(Option<FilePath>) + Send>),
    ) -> Option<PathBuf> {
        #[cfg(feature = "driver")]
        if let Some(answers) = driven() {
            return std::fs::read_to_string(answers).ok().map(|path| PathBuf::from(path.trim()));
        }
        let (send, mut answer) = channel(1);
        // The dialog answers once; if nobody waits any longer, nothing is lost.
        show(self.app.dialog().file(), Box::new(move |path| _ = send.try_send(path)));
        answer.recv().await.flatten()?.into_path().ok()
    }
}

/// A test cannot drive a system dialog, so a build for the window tests reads the answer from a file. Every other build
/// always asks a person.
#[cfg(feature = "driver")]
fn driven() -> Option<PathBuf> {
    std::env::var_os(PICK).map(PathBuf::from)
}
