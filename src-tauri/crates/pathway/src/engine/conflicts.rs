//! Conflicts between the pathways of one child, and what each is based on, so that a person can correct it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::id::{PathwayId, QuestionId, ServiceId, StepId, ValueId};
use crate::base::lists::{Kind, Outcome};
use crate::engine::consent::gate::in_the_way;
use crate::engine::consent::state::Consent;
use crate::engine::known::Known;
use crate::engine::routes::gate_standing;
use crate::engine::standing::{Passed, Standing};
use crate::model::pathway::{Gate, Pathway, Route, Step};

/// One journey of a child, whether or not it has ended.
#[derive(Clone, Copy, Debug)]
pub struct ReplayedJourney<'a> {
    /// The edition the journey is on.
    pub pathway: &'a Pathway,
    /// The result of its replay.
    pub standing: &'a Standing,
}

/// A conflict between pathways, or between a pathway and what is now known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// Steps were passed with an answer that has changed since.
    Answer {
        /// The question.
        question: QuestionId,
        /// The answer that counts now.
        now: ValueId,
        /// The steps that were passed with another answer.
        bases: Vec<Basis>,
    },
    /// A pathway ended as not needed, and a step of another one links to it.
    NotNeeded {
        /// The pathway that ended.
        ended: PathwayId,
        /// The day on which it ended.
        on: Date,
        /// The steps with a link to it.
        links: Vec<(PathwayId, StepId)>,
    },
    /// A journey waits for a service for which consent is no longer in force.
    WaitsWithoutConsent {
        /// The pathway that waits.
        pathway: PathwayId,
        /// The step that waits.
        step: StepId,
        /// The service; `None` stands for the general consent.
        service: Option<ServiceId>,
        /// Whether the choice named the service. Otherwise the step before the wait can have sent to it.
        is_named: bool,
        /// The consent for it today.
        consent: Consent,
    },
    /// Two journeys wait for an answer from the same service.
    AskedTwice {
        /// The service.
        service: ServiceId,
        /// The steps that wait for it.
        waits: Vec<(PathwayId, StepId)>,
    },
}

/// A step that was passed with a particular answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The pathway of the step.
    pub pathway: PathwayId,
    /// The step.
    pub step: StepId,
    /// The answer given then.
    pub value: ValueId,
    /// The day of the decision.
    pub on: Date,
}

/// Every conflict between the journeys of a child.
pub fn conflicts(journeys: &[ReplayedJourney<'_>]) -> Vec<Conflict> {
    let under_way: Vec<ReplayedJourney<'_>> = journeys.iter().copied().filter(|on| !on.standing.ended).collect();
    let mut all = answers(journeys, &under_way);
    all.extend(not_needed(journeys, &under_way));
    all.extend(without_consent(&under_way));
    all.extend(asked_twice(&under_way));
    all
}

/// Returns the newest answer, on any journey.
fn newest<'a>(journeys: &[ReplayedJourney<'a>], question: &QuestionId) -> Option<&'a ValueId> {
    let given = journeys.iter().filter_map(|on| on.standing.answers.get(question));
    given.max_by_key(|given| given.seq).map(|given| &given.value)
}

fn answers(journeys: &[ReplayedJourney<'_>], under_way: &[ReplayedJourney<'_>]) -> Vec<Conflict> {
    let mut bases: BTreeMap<QuestionId, Vec<Basis>> = BTreeMap::new();
    for on in under_way {
        // A step that was passed twice is based on its last answer.
        let last: BTreeMap<&StepId, &Passed> = on.standing.trail.iter().map(|passed| (&passed.step, passed)).collect();
        for (step, passed) in last {
            let Some(question) = on.pathway.step(step).and_then(|step| step.asks.as_ref()) else { continue };
            if newest(journeys, question).is_some_and(|now| now.as_str() != passed.choice.as_str()) {
                let (pathway, value) = (on.pathway.id.clone(), ValueId::new(passed.choice.as_str()));
                let basis = Basis { pathway, step: step.clone(), value, on: passed.on };
                bases.entry(question.clone()).or_default().push(basis);
            }
        }
    }
    let found = bases.into_iter().filter_map(|(question, bases)| {
        let now = newest(journeys, &question)?.clone();
        Some(Conflict::Answer { question, now, bases })
    });
    found.collect()
}

fn not_needed(journeys: &[ReplayedJourney<'_>], under_way: &[ReplayedJourney<'_>]) -> Vec<Conflict> {
    let mut ended: BTreeMap<PathwayId, Date> = BTreeMap::new();
    for on in journeys.iter().filter(|on| on.standing.ended) {
        let again = under_way.iter().any(|other| other.pathway.id == on.pathway.id);
        if !again && present(*on).is_some_and(|step| step.outcome == Some(Outcome::NotNeeded)) {
            ended.insert(on.pathway.id.clone(), on.standing.since);
        }
    }
    let found = ended.into_iter().filter_map(|(ended, on)| {
        let leads = |step: &&Step| step.links.iter().any(|to| to.pathway == ended);
        let links =
            under_way.iter().filter_map(|on| Some((on.pathway.id.clone(), present(*on).filter(leads)?.id.clone())));
        let links: Vec<_> = links.collect();
        (!links.is_empty()).then_some(Conflict::NotNeeded { ended, on, links })
    });
    found.collect()
}

fn without_consent(under_way: &[ReplayedJourney<'_>]) -> Vec<Conflict> {
    let found = under_way.iter().filter_map(|on| Some((on, sent(*on)?))).flat_map(|(on, sent)| {
        let is_named = !sent.route.services.is_empty();
        closed(*on, sent).into_iter().map(move |(service, consent)| Conflict::WaitsWithoutConsent {
            pathway: on.pathway.id.clone(),
            step: on.standing.at.clone(),
            service,
            is_named,
            consent,
        })
    });
    found.collect()
}

/// Returns the consents that prevent today what a journey waits for: those that the gates before the choice name. Without a
/// gate, those for the services that the choice named, unless there is consent for one of them.
fn closed(on: ReplayedJourney<'_>, sent: Sent<'_>) -> Vec<(Option<ServiceId>, Consent)> {
    let Sent { step, route } = sent;
    // The step was passed, so it can be passed again.
    let known = Known { at: None, ..on.standing.known(None, None) };
    let gates: Vec<&Gate> = step.gates_before(&route.choice).filter(|gate| !gate.consents.is_empty()).collect();
    if gates.is_empty() {
        let closed = if route.services.is_empty() { Vec::new() } else { in_the_way(&route.services, &[], &known) };
        return if closed.len() == route.services.len() { closed } else { Vec::new() };
    }
    let mut all = Vec::new();
    for one in gates.into_iter().flat_map(|gate| gate_standing(step, gate, route, &known).said) {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all
}

fn asked_twice(under_way: &[ReplayedJourney<'_>]) -> Vec<Conflict> {
    let mut waits: BTreeMap<ServiceId, Vec<(PathwayId, StepId)>> = BTreeMap::new();
    for on in under_way {
        // If there are several services, it is not known which one was asked.
        if let [service] = awaited(*on).as_slice() {
            let place = (on.pathway.id.clone(), on.standing.at.clone());
            waits.entry(service.clone()).or_default().push(place);
        }
    }
    let twice = waits
        .into_iter()
        .filter(|(_, waits)| waits.iter().map(|(pathway, _)| pathway).collect::<BTreeSet<_>>().len() > 1);
    twice.map(|(service, waits)| Conflict::AskedTwice { service, waits }).collect()
}

fn present<'a>(on: ReplayedJourney<'a>) -> Option<&'a Step> {
    on.pathway.step(&on.standing.at)
}

/// A choice that led to a wait, and its step.
#[derive(Clone, Copy)]
struct Sent<'a> {
    step: &'a Step,
    route: &'a Route,
}

/// Returns the choice for whose answer a journey waits.
fn sent(on: ReplayedJourney<'_>) -> Option<Sent<'_>> {
    let waits = present(on).is_some_and(|step| step.kind == Kind::Wait);
    let passed = on.standing.trail.last().filter(|passed| waits && passed.to == on.standing.at)?;
    let step = on.pathway.step(&passed.step)?;
    Some(Sent { step, route: step.route(&passed.choice)? })
}

/// Returns the services for whose answer a journey waits.
fn awaited(on: ReplayedJourney<'_>) -> Vec<ServiceId> {
    sent(on).map_or_else(Vec::new, |sent| sent.route.services.clone())
}
