//! The closed world of the typesetter: one template and our fonts. There are no files, no packages, no network and no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::fonts::FONTS;

/// The template of every paper. It is read once, because the typesetter remembers the id of each source for ever.
pub(crate) static PAPER: LazyLock<Source> = LazyLock::new(|| Source::detached(include_str!("paper.typ")));
/// The template of one image without a page around it.
pub(crate) static UNFRAMED: LazyLock<Source> = LazyLock::new(|| Source::detached(include_str!("unframed.typ")));

/// A world with one template and the data that it shows.
pub(crate) struct ClosedWorld {
    template: &'static Source,
    library: LazyHash<Library>,
}

impl ClosedWorld {
    /// A world in which a template shows some data.
    pub(crate) fn new(template: &'static Source, data: Dict) -> ClosedWorld {
        // Headers of rows, for screen readers, are still behind this switch.
        let features = [Feature::A11yExtras].into_iter().collect();
        let library = Library::builder().with_inputs(data).with_features(features).build();
        ClosedWorld { template, library: LazyHash::new(library) }
    }
}

impl World for ClosedWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.all.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
