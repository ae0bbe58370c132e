//! What the requests share: the content, the preferences and, while it is unlocked, the casebook.

use std::sync::Arc;

use crate::content::search_index::FindIndex;
use crate::content::shipped::Content;
use crate::import::state::Import;
use crate::session::open::Session;
use crate::wire::Preferences;

pub(super) struct State {
    pub(super) content: Arc<Content>,
    pub(super) preferences: Preferences,
    pub(super) session: Option<Session>,
    /// A school’s file that is being looked at.
    pub(super) import: Import,
    /// The words that can be found without a casebook, made when something is first looked for; another language makes them anew.
    pub(super) find_index: Option<Arc<FindIndex>>,
}
