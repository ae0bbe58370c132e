//! Consent, service by service: how it stands, everything that was said, and what a step's choices see of it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use pathway::Age;
use pathway::consent::{Consent, Said, consents_on};
use pathway::id::{EvidenceId, ServiceId, SourceId};
use pathway::model::Step;
use pathway::replay::RouteStanding;
use pathway::service::{Need, Service};

use crate::content::Content;
use crate::desk::born;
use crate::pages::child::held;
use crate::pages::step::For;
use crate::pages::whole::Whole;
use crate::record::{Body, Read, Record};
use crate::telling::{citations, named};
use crate::wire::{
    ConsentLine, ConsentNow, ConsentState, ConsentsPage, Failure, HeldEvidence, Named, RouteCard, ServiceConsent,
};

/// From this age young people consent for themselves as a rule, and this is where it is said.
const OWN: (Age, &str) = (Age::years(16), "mental-capacity-act-2005");

pub(crate) fn page(content: &Content, whole: &Whole) -> Result<ConsentsPage, Failure> {
    let now = consents_today(&whole.read, whole.today);
    let wanted = wanted_by(whole);
    let mut services: BTreeSet<ServiceId> = wanted.keys().cloned().collect();
    services.extend(whole.read.in_force.iter().filter_map(service_of).map(Into::into));
    let mut services: Vec<ServiceConsent> = services
        .into_iter()
        .map(|id| ServiceConsent {
            service: service_named(content, &id),
            now: now_of(content, &whole.read, &id, now.get(&id).copied(), whole.today),
            wanted_by: wanted.get(&id).cloned().unwrap_or_default(),
            history: history(&whole.read, &id),
        })
        .collect();
    services.sort_by_key(|one| one.service.words.to_lowercase());
    Ok(ConsentsPage {
        child: whole.named.clone(),
        own: Age::on(born(&whole.child)?, whole.today) >= OWN.0,
        own_sources: citations(&content.pack.sources, &[SourceId::from(OWN.1)]),
        general: general(content, &whole.read),
        services,
        all: offered(content),
    })
}

/// The services to which consent can be given, by name: those that are open, but for the urgent ones, which nobody needs consent to call.
pub(crate) fn offered(content: &Content) -> Vec<Named> {
    let steps = content.pack.pathways.iter().flat_map(|pathway| &pathway.steps);
    let sent_to: BTreeSet<&ServiceId> = steps.flat_map(|step| &step.routes).flat_map(|route| &route.services).collect();
    let urgent: BTreeSet<&ServiceId> = content.pack.interrupts.iter().flat_map(|sign| &sign.signposts).collect();
    let is_urgent = |service: &Service| {
        service.needs.contains(&Need::Crisis) && urgent.contains(&service.id) && !sent_to.contains(&service.id)
    };
    let open = content.pack.services.values().filter(|service| service.is_open() && !is_urgent(service));
    let mut all: Vec<Named> = open.map(|service| named(service.id.as_str(), service.name.clone())).collect();
    all.sort_by_key(|service| service.words.to_lowercase());
    all
}

/// How consent stands today for each service of which something was said.
fn consents_today(record: &Record, today: Date) -> BTreeMap<ServiceId, Consent> {
    let said = record.in_force.iter().filter_map(|entry| Said::of(&entry.body.act()?, entry.happened()));
    consents_on(&said.collect::<Vec<_>>(), today)
}

/// The last days of consent that lie ahead, each with its service: a day is one where consent holds on it and no longer.
pub(crate) fn consent_ends(record: &Record, today: Date) -> Vec<(ServiceId, Date)> {
    let last_day = |entry: &Read| match &entry.body {
        Body::Consented { until, .. } => until.filter(|until| *until >= today),
        _ => None,
    };
    let days: BTreeSet<Date> = record.in_force.iter().filter_map(last_day).collect();
    let ends_on = |on: Date| {
        let now = consents_today(record, on).into_iter();
        now.filter(move |(_, consent)| *consent == Consent::Given { until: Some(on) }).map(move |(id, _)| (id, on))
    };
    days.into_iter().flat_map(ends_on).collect()
}

/// The pathways on which a choice that can be thought of now goes to a service, in words.
fn wanted_by(whole: &Whole) -> BTreeMap<ServiceId, Vec<String>> {
    let mut wanted: BTreeMap<ServiceId, Vec<String>> = BTreeMap::new();
    for opened in whole.under_way() {
        let pathway = opened.telling().pathway_named().words;
        let routes = opened.standing.routes.iter();
        let routes = routes.filter(|route| route.state != pathway::replay::RouteState::NotForThisChild);
        for service in routes.flat_map(|route| &route.services).collect::<BTreeSet<_>>() {
            wanted.entry(service.clone()).or_default().push(pathway.clone());
        }
    }
    wanted
}

fn service_of(entry: &Read) -> Option<&str> {
    match &entry.body {
        Body::Consented { service, .. } => Some(service),
        Body::ConsentWithdrawn { service, .. } => service.as_deref(),
        _ => None,
    }
}

pub(crate) fn service_named(content: &Content, id: &ServiceId) -> Named {
    let name = content.pack.services.get(id).map_or_else(|| id.to_string(), |service| service.name.clone());
    named(id.as_str(), name)
}

/// The general consents: those that a gate before a choice to named services asks for.
fn general_ids(content: &Content) -> BTreeSet<&EvidenceId> {
    let steps = content.pack.pathways.iter().flat_map(|pathway| &pathway.steps);
    let gates = steps.flat_map(|step| step.gates.iter().map(move |gate| (step, gate)));
    let sends = |step: &Step, choice| step.route(choice).is_some_and(|route| !route.services.is_empty());
    let gates = gates.filter(|(step, gate)| gate.before.iter().any(|choice| sends(step, choice)));
    gates.flat_map(|(_, gate)| &gate.consents).collect()
}

/// The general consent that is held, unless everything was withdrawn after it.
fn general(content: &Content, record: &Record) -> Option<HeldEvidence> {
    let ids = general_ids(content);
    let all = |entry: &&Read| matches!(entry.body, Body::ConsentWithdrawn { service: None, .. });
    let gone = record.in_force.iter().rev().find(all).map_or(0, |entry| entry.seq);
    let is_general = |held: &HeldEvidence| ids.contains(&EvidenceId::from(held.id.as_str()));
    let evidence = content.pack.pathways.iter().flat_map(|pathway| pathway.evidence.values());
    held(&content.words, evidence, &record.in_force).into_iter().find(|held| is_general(held) && held.seq > gone)
}

/// How consent for a service stands today, in words.
pub(crate) fn now_of(
    content: &Content,
    record: &Record,
    id: &ServiceId,
    consent: Option<Consent>,
    today: Date,
) -> ConsentNow {
    let begins = record.in_force.iter().filter_map(|entry| match &entry.body {
        Body::Consented { service, from, .. } if service == id.as_str() && *from > today => Some(*from),
        _ => None,
    });
    let (state, date) = match consent {
        Some(Consent::Given { until }) => (ConsentState::Given, until),
        Some(Consent::Ended { on }) => (ConsentState::Ended, Some(on)),
        Some(Consent::Withdrawn { on }) => (ConsentState::Withdrawn, Some(on)),
        None => begins.min().map_or((ConsentState::NeverAsked, None), |from| (ConsentState::NotYet, Some(from))),
    };
    let reason = match state {
        ConsentState::Withdrawn => why_withdrawn(record, id),
        _ => None,
    };
    ConsentNow { service: service_named(content, id), state, date: date.map(|date| date.to_string()), reason }
}

/// The reason of the newest withdrawal that concerns a service.
fn why_withdrawn(record: &Record, id: &ServiceId) -> Option<String> {
    let reasons = record.in_force.iter().rev().filter_map(|entry| match &entry.body {
        Body::ConsentWithdrawn { service, reason, .. } if service.as_deref().is_none_or(|one| one == id.as_str()) => {
            Some(reason.clone())
        }
        _ => None,
    });
    reasons.take(1).find(|reason| !reason.is_empty())
}

fn history(record: &Record, id: &ServiceId) -> Vec<ConsentLine> {
    let line = |entry: &Read| match &entry.body {
        Body::Consented { service, by, as_whom, from, until, what } if service == id.as_str() => Some(ConsentLine {
            seq: entry.seq,
            given: true,
            from: from.to_string(),
            until: until.map(|until| until.to_string()),
            by: by.clone(),
            as_whom: Some(*as_whom),
            words: what.clone(),
            written_by: entry.by.clone(),
        }),
        Body::ConsentWithdrawn { service, on, by, reason }
            if service.as_deref().is_none_or(|one| one == id.as_str()) =>
        {
            Some(ConsentLine {
                seq: entry.seq,
                given: false,
                from: on.to_string(),
                until: None,
                by: by.clone(),
                as_whom: None,
                words: reason.clone(),
                written_by: entry.by.clone(),
            })
        }
        _ => None,
    };
    record.in_force.iter().rev().filter_map(line).collect()
}

/// How consent stands for the services of a step of which something was said: its signposts, and those that its choices go to.
pub(crate) fn at_step(whom: &For<'_>, step: &Step) -> Vec<ConsentNow> {
    let Some(opened) = whom.opened else { return Vec::new() };
    let sent_to = step.routes.iter().flat_map(|route| &route.services);
    let services: BTreeSet<&ServiceId> = step.signposts.iter().chain(sent_to).collect();
    let said = services.into_iter().filter_map(|id| Some((id, *whom.known.consents.get(id)?)));
    said.map(|(id, consent)| now_of(whom.content, &opened.read, id, Some(consent), whom.today)).collect()
}

/// Says at each gate for consent which services it is for, and which of them it no longer holds for.
pub(crate) fn tell_gates(whom: &For<'_>, route: &RouteStanding, card: &mut RouteCard) {
    let Some(opened) = whom.opened.filter(|_| !route.services.is_empty()) else { return };
    for gate in &route.gates {
        let Some(told) = card.gates.iter_mut().find(|told| told.id == gate.gate.as_str() && gate.asks_consent) else {
            continue;
        };
        told.services = route.services.iter().map(|id| service_named(whom.content, id)).collect();
        let said = route.services.iter().filter_map(|id| Some((id, *whom.known.consents.get(id)?)));
        let closed = said.filter(|(_, consent)| !matches!(consent, Consent::Given { .. }));
        told.closed =
            closed.map(|(id, consent)| now_of(whom.content, &opened.read, id, Some(consent), whom.today)).collect();
    }
}
