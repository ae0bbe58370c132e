//! The shared state of all requests: the content, the preferences and, while it is unlocked, the casebook.

use std::path::PathBuf;
use std::sync::Arc;

use crate::content::search_index::FindIndex;
use crate::content::shipped::Content;
use crate::import::state::Import;
use crate::session::open::Session;
use crate::session::saved_paper::SavedPaper;
use crate::wire::Preferences;

pub(super) struct State {
    pub(super) content: Arc<Content>,
    pub(super) preferences: Preferences,
    pub(super) session: Option<Session>,
    /// The school’s file that is being imported.
    pub(super) import: Import,
    /// The search index of what needs no casebook. It is made at the first search, and again after a change of
    /// language.
    pub(super) find_index: Option<Arc<FindIndex>>,
    /// The copy that somebody chose to open, while the casebook is closed.
    pub(super) chosen_copy: Option<PathBuf>,
    /// The paper that was saved last.
    pub(super) saved_paper: Option<SavedPaper>,
}
