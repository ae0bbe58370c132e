//! How each journey would change: where it would be, what would no longer fit, and which ways on open and close.

use std::collections::{BTreeMap, BTreeSet};

use pathway::id::ServiceId;
use pathway::replay::DecisionConflict;
use record::{EntryBody, RecordEntry};

use crate::content::shipped::Content;
use crate::edit::edits::conflicting_decisions;
use crate::session::case_file::{CaseFile, by_pathway};
use crate::session::journey::JourneyState;
use crate::view::consent::Consents;
use crate::view::context::ViewContext;
use crate::view::step;
use crate::wire::{
    ConsentChange, Failure, JourneyPreview, LinkCard, MisfitLine, Named, OfferLine, Preview, PromptCard, RouteCard,
    RouteState, Stand, StepPage, WayOnKind,
};

pub(crate) fn page(content: &Content, now: &CaseFile, then: &CaseFile) -> Result<Preview, Failure> {
    Ok(Preview {
        newest: now.record.newest(),
        journeys: journeys(content, now, then)?,
        gone: only_in(now, then),
        back: only_in(then, now),
        consents: consents(content, now, then),
    })
}

/// Returns the consent whose state would change, the general consent first, then by service.
fn consents(content: &Content, now: &CaseFile, then: &CaseFile) -> Vec<ConsentChange> {
    let [before, after] = [now, then].map(|case| Consents::of(content, case));
    let [was, will] = [&before, &after].map(Consents::by_service);
    let services: BTreeSet<&ServiceId> = was.keys().chain(will.keys()).collect();
    let of_service = services.into_iter().map(|id| {
        let [now, then] = [(&before, &was), (&after, &will)].map(|(all, by)| all.now(id, by.get(id).copied()));
        ConsentChange { now, then }
    });
    let [now, then] = [&before, &after].map(|all| all.general_now(all.in_general().into_values().next()));
    let general = ConsentChange { now, then };
    let is_change = |one: &ConsentChange| (one.now.state, &one.now.date) != (one.then.state, &one.then.date);
    std::iter::once(general).chain(of_service).filter(is_change).collect()
}

/// Returns the pathways of the journeys that only the first case file has.
fn only_in(one: &CaseFile, other: &CaseFile) -> Vec<Named> {
    let there = one.journeys.iter().filter(|opened| other.journey(&opened.record.id).is_err());
    there.map(|opened| opened.pathway_text().pathway_named()).collect()
}

pub(crate) fn journeys(content: &Content, now: &CaseFile, then: &CaseFile) -> Result<Vec<JourneyPreview>, Failure> {
    let mut journeys = Vec::new();
    for before in &now.journeys {
        let Ok(after) = then.journey(&before.record.id) else { continue };
        let pages = (page_of(content, now, before)?, page_of(content, then, after)?);
        journeys.push(journey(before, after, &pages.0, &pages.1));
    }
    Ok(journeys)
}

/// Returns the page of a journey's current step.
pub(crate) fn page_of(content: &Content, case: &CaseFile, opened: &JourneyState) -> Result<StepPage, Failure> {
    step::page(&seen(content, case, opened), &opened.standing.at)
}

pub(crate) fn seen<'a>(content: &'a Content, case: &CaseFile, opened: &'a JourneyState) -> ViewContext<'a> {
    ViewContext::of(content, opened, by_pathway(&case.journeys))
}

fn journey(before: &JourneyState, after: &JourneyState, now: &StepPage, then: &StepPage) -> JourneyPreview {
    let stand = |page: &StepPage, opened: &JourneyState| Stand {
        step: page.step.clone(),
        due: page.due.clone(),
        ended: opened.standing.ended,
        cycles: opened.standing.cycles,
    };
    let (old, new) = (offers(now), offers(then));
    let opens: Vec<OfferLine> =
        new.iter().filter(|(key, offer)| offer.1 && !old.get(*key).is_some_and(|old| old.1)).map(opened).collect();
    // The choices of a step that the journey has left did not close.
    let is_left = |key: &Key| key.0 == WayOnKind::Choice && now.step.id != then.step.id;
    let closes: Vec<OfferLine> = old
        .iter()
        .filter(|(key, offer)| offer.1 && !is_left(key) && !new.get(*key).is_some_and(|new| new.1))
        .map(|(key, offer)| new.get(key).map_or_else(|| offer.0.clone(), |new| new.0.clone()))
        .collect();
    let (now, then) = (stand(now, before), stand(then, after));
    let conflicting_decisions = misfit_lines(after);
    let alters = now != then || !conflicting_decisions.is_empty() || !opens.is_empty() || !closes.is_empty();
    JourneyPreview {
        journey: after.record.id.clone(),
        pathway: after.pathway_text().pathway_named(),
        alters: alters || before.standing.stopped.is_some(),
        now,
        then,
        misfits: conflicting_decisions,
        opens,
        closes,
    }
}

/// Identifies a way on: its kind, its step or pathway, and its id.
type Key = (WayOnKind, String, String);

fn opened((_, (line, _)): (&Key, &(OfferLine, bool))) -> OfferLine {
    OfferLine { because: Vec::new(), ..line.clone() }
}

/// Returns every way on from a step, and whether it is open.
fn offers(page: &StepPage) -> BTreeMap<Key, (OfferLine, bool)> {
    let open = |state: RouteState| matches!(state, RouteState::Open | RouteState::OpenWithReason);
    let stopped = page.journey.as_ref().is_some_and(|journey| journey.stopped.is_some());
    let choice = |route: &RouteCard| {
        let missing = route.gates.iter().flat_map(|gate| gate.missing.clone());
        let because = route.because.iter().cloned().chain(missing).collect();
        let line = OfferLine { kind: WayOnKind::Choice, words: route.words.clone(), to: route.to.clone(), because };
        let key = (WayOnKind::Choice, page.step.id.clone(), route.choice.clone());
        (key, (line, open(route.state) && !stopped))
    };
    let link = |link: &LinkCard| {
        let line = OfferLine {
            kind: WayOnKind::Link,
            words: link.pathway.words.clone(),
            to: link.step.clone(),
            because: link.because.clone(),
        };
        ((WayOnKind::Link, link.pathway.id.clone(), link.step.id.clone()), (line, open(link.state)))
    };
    let prompt = |prompt: &PromptCard| {
        let line = OfferLine {
            kind: WayOnKind::Prompt,
            words: prompt.words.clone(),
            to: prompt.link.step.clone(),
            because: Vec::new(),
        };
        ((WayOnKind::Prompt, prompt.id.clone(), prompt.link.step.id.clone()), (line, true))
    };
    let routes = page.routes.iter().map(choice);
    routes.chain(page.links.iter().map(link)).chain(page.prompts.iter().map(prompt)).collect()
}

fn misfit_lines(opened: &JourneyState) -> Vec<MisfitLine> {
    let pathway_text = opened.pathway_text();
    let because = match opened.standing.stopped.as_ref().map(|stopped| &stopped.because) {
        Some(DecisionConflict::Closed(findings) | DecisionConflict::Gate(_, findings)) => {
            pathway_text.missing_all(findings)
        }
        Some(DecisionConflict::NotThere | DecisionConflict::NoSuchChoice) | None => Vec::new(),
    };
    let line = |(position, entry): (usize, &RecordEntry)| match &entry.body {
        EntryBody::Chose { step, choice, .. } => Some(MisfitLine {
            seq: entry.seq,
            step: pathway_text.step_named(&step.as_str().into()),
            choice: pathway_text.choice(&step.as_str().into(), choice),
            on: entry.on.to_string(),
            because: if position == 0 { because.clone() } else { Vec::new() },
            follows: position > 0,
        }),
        _ => None,
    };
    conflicting_decisions(opened).into_iter().enumerate().filter_map(line).collect()
}
