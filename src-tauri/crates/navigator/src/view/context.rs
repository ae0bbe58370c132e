//! What every page about a step needs: the content, the edition, the journey and the day.

use std::collections::BTreeMap;

use crate::wire::JourneyId;
use jiff::civil::Date;
use pathway::condition::Known;

use crate::content::labels::PathwayText;
use crate::content::shipped::{Content, Edition};
use crate::session::journey::JourneyState;

/// The person and the day for which a page is made.
pub(crate) struct ViewContext<'a> {
    pub(crate) content: &'a Content,
    pub(crate) edition: &'a Edition,
    pub(crate) known: Known,
    pub(crate) today: Date,
    /// The journey, if there is a child.
    pub(crate) opened: Option<&'a JourneyState>,
    /// The child's journeys under way, by pathway.
    pub(crate) under_way: BTreeMap<String, JourneyId>,
}

impl<'a> ViewContext<'a> {
    /// Returns the context for the child of a journey.
    pub(crate) fn of(
        content: &'a Content,
        opened: &'a JourneyState,
        under_way: BTreeMap<String, JourneyId>,
    ) -> ViewContext<'a> {
        let (known, today) = (opened.known(), opened.today);
        ViewContext { content, edition: &opened.edition, known, today, opened: Some(opened), under_way }
    }
}

impl ViewContext<'_> {
    pub(crate) fn pathway_text(&self) -> PathwayText<'_> {
        PathwayText { words: &self.edition.words, pathway: &self.edition.pathway, age: self.known.age }
    }
}
