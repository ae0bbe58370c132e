//! The paper that was saved last, so that it can be opened to be printed. No screen learns where it is.

use std::path::PathBuf;

use crate::session::export::ExportPlace;
use crate::wire::PaperFormat;

/// A paper that was just saved.
pub(crate) struct SavedPaper {
    path: PathBuf,
    format: PaperFormat,
}

impl SavedPaper {
    /// Call this after the file was written. `None` for a file with another ending than its format has: the system could
    /// take it for a program.
    pub(crate) fn at(place: &ExportPlace, format: PaperFormat) -> Option<SavedPaper> {
        let path = place.path();
        let ends_so = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(format.ending()));
        (ends_so && path.is_absolute()).then(|| SavedPaper { path: path.to_owned(), format })
    }

    /// Where it is, and its format. `None` if it is no longer there.
    pub(crate) fn there(&self) -> Option<(PathBuf, PaperFormat)> {
        self.path.is_file().then(|| (self.path.clone(), self.format))
    }
}
