//! Links from a step to another pathway.

use std::collections::BTreeMap;

use pathway::age::AgeRange;
use pathway::condition::Known;
use pathway::links::LinkStanding;
use pathway::model::Target;
use pathway::replay::{RouteState, link_state};

use crate::content::labels::PathwayText;
use crate::content::shipped::Content;
use crate::view::context::ViewContext;
use crate::wire::{JourneyId, LinkCard};

/// Returns a link of a step, with its state and its sources. `None` if the pack no longer has the target: an old edition
/// can name a step that was removed.
pub(crate) fn link_standing_card(ctx: &ViewContext<'_>, link: LinkStanding<'_>) -> Option<LinkCard> {
    let card = link_card(ctx.content, &ctx.under_way, None, link.to)?;
    let edition = ctx.content.edition_of(link.to.pathway.as_str())?;
    // The conditions of an entry step use shared words, so either pathway can show them.
    let pathway_text = ctx.pathway_text();
    let beside = link.beside_every_step.map(|link| (link.origin, pathway_text.citations(&link.sources)));
    let other = PathwayText { words: &edition.words, pathway: &edition.pathway, age: None };
    let place = || link.entry.map(|guard| (guard.origin, other.citations(&guard.sources)));
    let (origin, sources) = beside.or_else(place).unzip();
    Some(LinkCard {
        state: link.state.into(),
        because: pathway_text.missing_all(&link.because),
        origin: origin.map(Into::into),
        sources: sources.unwrap_or_default(),
        always: !link.is_own,
        ..card
    })
}

/// Returns a link to a step, with its state for what is known about the child; it is open if `known` is `None`. `None` if
/// the pack no longer has that step.
pub(crate) fn link_card(
    content: &Content,
    under_way: &BTreeMap<String, JourneyId>,
    known: Option<&Known>,
    to: &Target,
) -> Option<LinkCard> {
    let edition = content.edition_of(to.pathway.as_str())?;
    edition.pathway.step(&to.step)?;
    let pathway_text =
        PathwayText { words: &edition.words, pathway: &edition.pathway, age: known.and_then(|known| known.age) };
    let asked = content.pack.beginning_condition(to, AgeRange::default());
    let verdict = known.zip(asked).map(|(known, asked)| asked.judge(known));
    let state = verdict.as_ref().map_or(RouteState::Open, link_state);
    let because = verdict.filter(|_| state != RouteState::Open).map_or_else(Vec::new, |verdict| verdict.because);
    Some(LinkCard {
        pathway: pathway_text.pathway_named(),
        step: pathway_text.step_named(&to.step),
        purpose: pathway_text.of_step(&to.step, "purpose"),
        state: state.into(),
        because: pathway_text.missing_all(&because),
        origin: None,
        sources: Vec::new(),
        always: false,
        under_way: under_way.get(to.pathway.as_str()).cloned(),
    })
}
