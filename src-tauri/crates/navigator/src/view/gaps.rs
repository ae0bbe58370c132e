//! What could not be found out about the area, and who may know.

use pathway::id::PathwayId;
use pathway::model::gap::Gap;

use crate::content::labels::PathwayText;
use crate::content::shipped::Content;
use crate::wire::{GapCard, Named};

pub(crate) fn page(content: &Content) -> Vec<GapCard> {
    content.pack.gaps.iter().map(|gap| card(content, gap)).collect()
}

fn card(content: &Content, gap: &Gap) -> GapCard {
    let message = format!("gap-{}", gap.id);
    let services = gap.ask.iter().filter_map(|id| content.pack.services.get(id));
    GapCard {
        id: gap.id.clone(),
        words: content.words.say(&message),
        until: content.words.say_attribute(&message, "until"),
        pathways: gap.pathways.iter().filter_map(|id| pathway(content, id)).collect(),
        ask: services.map(Into::into).collect(),
        checked: gap.checked.to_string(),
    }
}

fn pathway(content: &Content, id: &PathwayId) -> Option<Named> {
    let edition = content.edition_of(id.as_str())?;
    Some(PathwayText { words: &edition.words, pathway: &edition.pathway, age: None }.pathway_named())
}
