//! The step page: one step, for one child or for nobody in particular.

use std::collections::BTreeMap;

use jiff::civil::Date;
use pathway::age::AgeRange;
use pathway::condition::Known;
use pathway::id::{EvidenceId, StepId};
use pathway::links::LinkStanding;
use pathway::model::{Gate, Step, Target};
use pathway::replay::{DecisionConflict, GateStanding, GateState, RouteStanding, RouteState, link_state, routes_at};
use pathway::service::{Audience, Service};
use pathway::{Pathway, Standing};

use crate::content::{Content, Edition};
use crate::desk::JourneyState;
use crate::pages::absence;
use crate::pages::child::held;
use crate::pages::consents;
use crate::pages::disagreements;
use crate::pages::plan;
use crate::pages::voices::{newest_words, not_heard};
use crate::telling::{PathwayText, age_text, named, service_card};
use crate::wire::{
    Code, EditionLine, EvidenceLine, Failure, GateCard, HeldEvidence, JourneyAt, LinkCard, NoteLine, RouteCard,
    ServiceCard, Speaker, StepClock, StepPage, Stopped, Task,
};
use record::EntryBody;
use record::due;

/// For whom a page is drawn.
pub(crate) struct For<'a> {
    pub(crate) content: &'a Content,
    pub(crate) edition: &'a Edition,
    pub(crate) known: Known,
    pub(crate) today: Date,
    /// The journey, where there is a child.
    pub(crate) opened: Option<&'a JourneyState>,
    /// The child's journeys that are under way, by pathway.
    pub(crate) under_way: BTreeMap<String, String>,
}

impl<'a> For<'a> {
    /// For the child of a journey.
    pub(crate) fn of(content: &'a Content, opened: &'a JourneyState, under_way: BTreeMap<String, String>) -> For<'a> {
        let (known, today) = (opened.known(), opened.today);
        For { content, edition: &opened.edition, known, today, opened: Some(opened), under_way }
    }
}

impl For<'_> {
    pub(crate) fn telling(&self) -> PathwayText<'_> {
        PathwayText { words: &self.edition.words, pathway: &self.edition.pathway }
    }
}

pub(crate) fn page(ctx: &For<'_>, id: &StepId) -> Result<StepPage, Failure> {
    let telling = ctx.telling();
    let pathway: &Pathway = &ctx.edition.pathway;
    let step = pathway.step(id).ok_or(Failure::new(Code::UnknownStep))?;
    let here = ctx.opened.filter(|opened| opened.standing.at == *id);
    let due = here.and_then(JourneyState::due);
    let (signposts, left_out) = signposts(ctx, step);
    let routes = match here {
        Some(opened) => opened.standing.routes.clone(),
        None => routes_at(step, &ctx.known),
    };
    Ok(StepPage {
        journey: ctx.opened.map(|opened| journey_at(opened, id)),
        pathway: telling.pathway_named(),
        step: telling.step_named(id),
        kind: step.kind.into(),
        stage: step.stage.into(),
        purpose: telling.of_step(id, "purpose"),
        note: telling.of_step_if_any(id, "note"),
        family: telling.of_step_if_any(id, "family"),
        setting: telling.of_step_if_any(id, "setting"),
        early: telling.of_step_if_any(id, "early"),
        owner: step.owner.as_ref().map(|person| named(person.as_str(), telling.person(person))),
        check_in: step.check_in.as_ref().map(|time| telling.timescale(time)),
        within: step.within.as_ref().map(|time| telling.timescale(time)),
        clock: step.clock.as_ref().map(|clock| StepClock {
            time: telling.timescale(&clock.time),
            since: telling.step_named(&clock.since),
            began: here.and_then(|opened| opened.standing.clock_began(clock)).map(|day| day.to_string()),
        }),
        due: due.map(|due| due.on.to_string()),
        due_is_earliest: due.is_some_and(|due| due.is_earliest),
        overdue: due.is_some_and(|due| due.on < ctx.today),
        ends_by: here
            .and_then(|opened| due::end_of_wait(&opened.calendar, step, &opened.standing))
            .map(|due| due.on.to_string()),
        lead: step.lead.iter().map(|person| named(person.as_str(), telling.person(person))).collect(),
        tasks: tasks(ctx, step),
        evidence: evidence(ctx, step),
        question: step
            .asks
            .as_ref()
            .and_then(|id| pathway.questions.get(id))
            .map(|question| telling.question(question)),
        routes: routes.iter().map(|route| child_route_card(ctx, step, route)).collect(),
        links: links(ctx, step),
        prompts: absence::prompts(ctx),
        signposts,
        consents: consents::at_step(ctx, step),
        disagreements: disagreements::at_step(ctx),
        signposts_not_for_child: left_out,
        origin: step.origin.into(),
        sources: telling.citations(&step.sources),
        outcome: step
            .outcome
            .map(|outcome| named(outcome.as_str(), telling.words.say(&format!("outcome-{}", outcome.as_str())))),
        edition: edition_line(ctx.edition, ctx.today),
    })
}

pub(crate) fn edition_line(edition: &Edition, today: Date) -> EditionLine {
    EditionLine {
        version: edition.pathway.version,
        digest: edition.digest.chars().take(12).collect(),
        law_as_at: edition.pathway.law_as_at.to_string(),
        review_by: edition.pathway.review_by.to_string(),
        past_review: edition.pathway.review_by < today,
    }
}

fn journey_at(opened: &JourneyState, shown: &StepId) -> JourneyAt {
    let notes = opened.read.in_force.iter().rev().filter(|entry| entry.journey.as_deref() == Some(&opened.record.id));
    let note = |entry: &record::RecordEntry| match &entry.body {
        EntryBody::Noted { words } => {
            Some(NoteLine { seq: entry.seq, words: words.clone(), on: entry.on.to_string(), by: entry.by.clone() })
        }
        _ => None,
    };
    JourneyAt {
        id: opened.record.id.clone(),
        child: opened.named.clone(),
        sample: opened.sample,
        age: age_text(pathway::Age::on(opened.born, opened.today)),
        seq: opened.newest(),
        here: opened.standing.at == *shown,
        since: opened.standing.since.to_string(),
        cycles: opened.standing.cycles,
        can_undo: !opened.standing.trail.is_empty() || opened.standing.stopped.is_some(),
        ended: opened.standing.ended,
        stopped: opened.standing.stopped.as_ref().map(|stopped| self::stopped(&opened.telling(), stopped)),
        child_words: newest_words(&opened.read.in_force, Speaker::Child),
        not_heard: not_heard(&opened.read.in_force, Speaker::Child).map(|not_heard| not_heard.reason),
        notes: notes.filter_map(note).collect(),
        plans: plan::serving(&opened.read.in_force, &opened.record.id, &opened.calendar, opened.today),
    }
}

fn stopped(telling: &PathwayText<'_>, stopped: &pathway::replay::Stopped) -> Stopped {
    let because = match &stopped.because {
        DecisionConflict::NotThere | DecisionConflict::NoSuchChoice => Vec::new(),
        DecisionConflict::Closed(findings) | DecisionConflict::Gate(_, findings) => telling.missing_all(findings),
    };
    Stopped {
        seq: stopped.seq,
        step: telling.step_named(&stopped.step),
        choice: telling.choice(&stopped.step, stopped.choice.as_str()),
        because,
    }
}

fn tasks(ctx: &For<'_>, step: &Step) -> Vec<Task> {
    let telling = ctx.telling();
    let done = |task: &pathway::id::TaskId| {
        ctx.opened.is_some_and(|opened| opened.standing.ticked.contains(&(step.id.clone(), task.clone())))
    };
    step.tasks
        .iter()
        .map(|task| Task {
            id: task.to_string(),
            words: telling.of_step(&step.id, &format!("task-{task}")),
            done: done(task),
        })
        .collect()
}

/// What is worth holding at a step, and whatever its gates need besides.
pub(crate) fn wanted_evidence(step: &Step) -> Vec<EvidenceId> {
    let mut wanted = step.evidence.clone();
    for fact in step.gates.iter().flat_map(|gate| gate.needs.facts()) {
        if let pathway::condition::Fact::Evidence(id) = fact
            && !wanted.contains(id)
        {
            wanted.push(id.clone());
        }
    }
    wanted
}

fn evidence(ctx: &For<'_>, step: &Step) -> Vec<EvidenceLine> {
    let telling = ctx.telling();
    let known = ctx.edition.pathway.evidence.values();
    let all: Vec<HeldEvidence> =
        ctx.opened.map_or_else(Vec::new, |opened| held(telling.words, known, &opened.read.in_force));
    let counts = |id: &EvidenceId| ctx.known.general.get(id).is_none_or(|consent| consent.is_given());
    wanted_evidence(step)
        .iter()
        .map(|id| EvidenceLine {
            id: id.to_string(),
            words: telling.evidence(id),
            kind: ctx.edition.pathway.evidence.get(id).map_or("record", |evidence| evidence.kind.as_str()).to_owned(),
            // Consent that does not count today is not held, though somebody once gave it.
            held: all.iter().find(|held| held.id == id.as_str() && counts(id)).cloned(),
            who: telling.evidence_suppliers(id),
        })
        .collect()
}

/// A route with what consent says of it.
fn child_route_card(ctx: &For<'_>, step: &Step, route: &RouteStanding) -> RouteCard {
    let mut card = route_card(&ctx.telling(), step, route);
    consents::tell_gates(ctx, route, &mut card);
    card
}

fn route_card(telling: &PathwayText<'_>, step: &Step, route: &RouteStanding) -> RouteCard {
    let to_stage = telling.pathway.step(&route.to).map(|to| to.stage.into());
    RouteCard {
        choice: route.choice.to_string(),
        words: telling.choice(&step.id, route.choice.as_str()),
        to: telling.step_named(&route.to),
        to_stage: to_stage.unwrap_or(crate::wire::Stage::Universal),
        state: route.state.into(),
        because: telling.missing_all(&route.because),
        gates: route.gates.iter().filter_map(|standing| gate_card(telling, step, standing)).collect(),
        asks_reason: route.asks_reason,
    }
}

fn gate_card(telling: &PathwayText<'_>, step: &Step, standing: &GateStanding) -> Option<GateCard> {
    let gate: &Gate = step.gates.iter().find(|gate| gate.id == standing.gate)?;
    Some(GateCard {
        id: gate.id.to_string(),
        words: telling.of_step(&step.id, &format!("gate-{}", gate.id)),
        force: gate.force.into(),
        state: standing.state.into(),
        missing: telling.missing_all(&standing.missing),
        closed: Vec::new(),
        own: false,
        services: Vec::new(),
        origin: gate.origin.into(),
        sources: telling.citations(&gate.sources),
    })
}

/// What a journey waits for before any route opens, in words; empty where one is open.
pub(crate) fn blockers(telling: &PathwayText<'_>, standing: &Standing) -> Vec<String> {
    if standing.ended || standing.routes.iter().any(|route| route.state.can_be_taken()) {
        return Vec::new();
    }
    let gates = |route: &RouteStanding| {
        route
            .gates
            .iter()
            .filter(|gate| gate.state != GateState::Met)
            .flat_map(|g| g.missing.clone())
            .collect::<Vec<_>>()
    };
    let waiting = standing.routes.iter().filter(|route| route.state == RouteState::Waiting);
    let mut words: Vec<String> = waiting
        .flat_map(|route| route.because.iter().cloned().chain(gates(route)))
        .filter_map(|finding| telling.missing(&finding).words)
        .collect();
    words.sort();
    words.dedup();
    words
}

fn links(ctx: &For<'_>, step: &Step) -> Vec<LinkCard> {
    let all = ctx.content.pack.links(&ctx.edition.pathway, step, &ctx.known).into_iter();
    all.filter_map(|link| link_standing_card(ctx, link)).collect()
}

/// None where the pack no longer has that step: an old edition may name one that has gone.
fn link_standing_card(ctx: &For<'_>, link: LinkStanding<'_>) -> Option<LinkCard> {
    let card = door_card(ctx.content, &ctx.under_way, None, link.to)?;
    let edition = ctx.content.edition_of(link.to.pathway.as_str())?;
    // What an entry asks is asked in shared words, so that either pathway can tell it.
    let telling = ctx.telling();
    let beside = link.beside_every_step.map(|link| (link.origin, telling.citations(&link.sources)));
    let other = PathwayText { words: &edition.words, pathway: &edition.pathway };
    let place = || link.entry.map(|guard| (guard.origin, other.citations(&guard.sources)));
    let (origin, sources) = beside.or_else(place).unzip();
    Some(LinkCard {
        state: link.state.into(),
        because: telling.missing_all(&link.because),
        origin: origin.map(Into::into),
        sources: sources.unwrap_or_default(),
        always: !link.is_own,
        ..card
    })
}

/// A door for whoever has these journeys under way, as far as what is known of the child opens it.
pub(crate) fn door_card(
    content: &Content,
    under_way: &BTreeMap<String, String>,
    known: Option<&Known>,
    to: &Target,
) -> Option<LinkCard> {
    let edition = content.edition_of(to.pathway.as_str())?;
    edition.pathway.step(&to.step)?;
    let telling = PathwayText { words: &edition.words, pathway: &edition.pathway };
    let asked = content.pack.beginning_condition(to, AgeRange::default());
    let verdict = known.zip(asked).map(|(known, asked)| asked.judge(known));
    let state = verdict.as_ref().map_or(RouteState::Open, link_state);
    let because = verdict.filter(|_| state != RouteState::Open).map_or_else(Vec::new, |verdict| verdict.because);
    Some(LinkCard {
        pathway: telling.pathway_named(),
        step: telling.step_named(&to.step),
        purpose: telling.of_step(&to.step, "purpose"),
        state: state.into(),
        because: telling.missing_all(&because),
        origin: None,
        sources: Vec::new(),
        always: false,
        under_way: under_way.get(to.pathway.as_str()).cloned(),
    })
}

/// The services of a step that fit this child's age, those that the person asking may ask themselves first; and how many do not fit.
fn signposts(ctx: &For<'_>, step: &Step) -> (Vec<ServiceCard>, u32) {
    let pack = &ctx.content.pack;
    let mut signposts = pack.signposts(step, ctx.known.age);
    signposts.shown.sort_by_key(|service| !for_the_person_asking(service, ctx));
    let cards = signposts.shown.iter().map(|service| service_card(&ctx.content.words, &pack.services, service));
    (cards.collect(), u32::try_from(signposts.not_for_child).unwrap_or(u32::MAX))
}

/// A family-support worker rings with the family beside them; the others ring as professionals.
fn for_the_person_asking(service: &Service, ctx: &For<'_>) -> bool {
    match ctx.known.role {
        None => true,
        Some(pathway::model::Role::FamilySupport) => service.audience.contains(&Audience::Parent),
        Some(pathway::model::Role::Senco | pathway::model::Role::Health) => {
            service.audience.contains(&Audience::Professional)
        }
    }
}
