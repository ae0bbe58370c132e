//! Conflicts between the pathways of one child, and what each is based on, so that a person can correct it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::id::{PathwayId, QuestionId, ServiceId, StepId, ValueId};
use crate::base::lists::{Kind, Outcome};
use crate::engine::consent::state::Consent;
use crate::engine::standing::{Passed, Standing};
use crate::model::pathway::{Pathway, Step};

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
        /// The service.
        service: ServiceId,
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
    let found = under_way.iter().flat_map(|on| {
        let asked = awaited(*on);
        let closed = |service: &ServiceId| {
            let own = on.standing.consents.get(service).copied();
            own.or_else(|| general(*on)).filter(|consent| !consent.is_given())
        };
        let all_closed = asked.iter().all(|service| closed(service).is_some());
        let services: Vec<_> = asked.into_iter().filter(|_| all_closed).collect();
        services.into_iter().filter_map(move |service| {
            Some(Conflict::WaitsWithoutConsent {
                pathway: on.pathway.id.clone(),
                step: on.standing.at.clone(),
                consent: closed(&service)?,
                service,
            })
        })
    });
    found.collect()
}

/// Returns the current state of the general consent on which the referral was based.
fn general(on: ReplayedJourney<'_>) -> Option<Consent> {
    let passed = on.standing.trail.last()?;
    let mut gates = on.pathway.step(&passed.step)?.gates_before(&passed.choice);
    gates.find_map(|gate| gate.consents.iter().find_map(|id| on.standing.general.get(id).copied()))
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

/// Returns the services for whose answer a journey waits.
fn awaited(on: ReplayedJourney<'_>) -> Vec<ServiceId> {
    let waits = present(on).is_some_and(|step| step.kind == Kind::Wait);
    let came = on.standing.trail.last().filter(|passed| waits && passed.to == on.standing.at);
    let route = came.and_then(|passed| on.pathway.step(&passed.step)?.route(&passed.choice));
    route.map_or_else(Vec::new, |route| route.services.clone())
}
