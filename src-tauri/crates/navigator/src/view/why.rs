//! "Why am I here?" and "what is still needed before …?", in words.

use pathway::id::StepId;
use pathway::why::RoutesThen;
use record::{EntryBody, RecordEntry};

use crate::content::labels::PathwayText;
use crate::content::shipped::Content;
use crate::session::journey::JourneyState;
use crate::view::consent::Consents;
use crate::view::edition_line::edition_line;
use crate::view::entry_text::told;
use crate::wire::{Code, Failure, Hop, RouteNotTaken, RoutesAt, Way, Why, WhyFact};

pub(crate) fn why(content: &Content, opened: &JourneyState) -> Why {
    let pathway_text = opened.pathway_text();
    let why = opened.journey().why();
    let fact = |entry: &RecordEntry| {
        let (about, words) = told(content, &opened.read, Some(pathway_text), &entry.body);
        WhyFact {
            seq: entry.seq,
            kind: entry.body.kind(),
            about: about.unwrap_or_default(),
            words,
            on: entry.on.to_string(),
            by: entry.by.clone(),
        }
    };
    let is_begun = |entry: &&RecordEntry| matches!(entry.body, EntryBody::Begun { .. });
    let facts = why.facts.iter().filter_map(|seq| opened.read.standing(*seq));
    let on = |seq: u32| opened.read.standing(seq).map_or_else(String::new, |entry| entry.on.to_string());
    Why {
        step: pathway_text.step_named(&why.at),
        pathway: pathway_text.pathway_named(),
        edition: edition_line(&opened.edition, opened.today),
        begun: opened.read.in_force.iter().filter(|entry| opened.has(entry)).find(is_begun).map(fact),
        facts: facts.filter(|entry| !is_begun(entry)).map(fact).collect(),
        routes: last_passes(&why.routes)
            .filter(|routes| !routes.not_taken.is_empty())
            .map(|routes| RoutesAt {
                step: pathway_text.step_named(&routes.step),
                taken: pathway_text.choice(&routes.step, routes.taken.as_str()),
                on: on(routes.seq),
                routes: routes
                    .not_taken
                    .iter()
                    .map(|route| route_in_words(&pathway_text, &routes.step, route))
                    .collect(),
            })
            .collect(),
    }
}

/// Returns what else could have been chosen at each step, once for a step that was passed several times: as it was when it
/// was passed last.
fn last_passes(routes: &[RoutesThen]) -> impl Iterator<Item = &RoutesThen> {
    let is_last = |at: usize, one: &RoutesThen| routes.iter().skip(at + 1).all(|later| later.step != one.step);
    routes.iter().enumerate().filter(move |(at, one)| is_last(*at, one)).map(|(_, one)| one)
}

fn route_in_words(pathway_text: &PathwayText<'_>, step: &StepId, route: &pathway::why::RouteThen) -> RouteNotTaken {
    RouteNotTaken {
        choice: pathway_text.choice(step, route.choice.as_str()),
        to: pathway_text.step_named(&route.to),
        state: route.state.into(),
        would_change: route.would_change.as_ref().map(|finding| pathway_text.missing(finding)),
    }
}

pub(crate) fn way(content: &Content, opened: &JourneyState, to: &str) -> Result<Way, Failure> {
    let pathway_text = opened.pathway_text();
    let to = StepId::from(to);
    opened.edition.pathway.step(&to).ok_or(Failure::new(Code::UnknownStep))?;
    let known = opened.standing.known(Some(opened.born), Some(opened.role.into()));
    let consents = Consents::new(content, &opened.read, Some(opened.born), opened.today);
    let found = pathway::shortest_path::shortest_path(&opened.edition.pathway, &opened.standing.at, &to, &known);
    let hop = |hop: &pathway::shortest_path::PathChoice| Hop {
        from: pathway_text.step_named(&hop.from),
        choice: pathway_text.choice(&hop.from, hop.choice.as_str()),
        to: pathway_text.step_named(&hop.to),
        needed: pathway_text.missing_all(&hop.needed),
        closed: hop.said.iter().map(|(service, consent)| consents.either(service.as_ref(), *consent)).collect(),
    };
    Ok(Way {
        to: pathway_text.step_named(&to),
        reachable: found.is_some(),
        hops: found.iter().flat_map(|way| way.decisions.iter().map(hop)).collect(),
        needed: found.iter().flat_map(|way| pathway_text.missing_all(&way.needed)).collect(),
    })
}
