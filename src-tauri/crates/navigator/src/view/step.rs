//! The step page: one step, for one child or without a child.

use pathway::id::{EvidenceId, StepId, TaskId};
use pathway::model::{Gate, Step};
use pathway::replay::{DecisionConflict, GateStanding, GateState, RouteStanding, RouteState, routes_at};
use pathway::service::{Audience, Service};
use pathway::{Pathway, Standing};
use record::due::is_overdue;
use record::{EntryBody, due};

use crate::content::labels::{PathwayText, age_text, named, service_card};
use crate::content::shipped::Content;
use crate::forms::decision::leads_to_earlier_wait;
use crate::session::journey::JourneyState;
use crate::view::context::ViewContext;
use crate::view::edition_line::edition_line;
use crate::view::evidence::wanted_evidence;
use crate::view::links::link_standing_card;
use crate::view::recorded_evidence::held;
use crate::view::voice::{newest_child_words, not_heard};
use crate::view::{absence, consent_at_step, disagreement, legal_limit, plan, recurring};
use crate::wire::{
    Code, EarlierAnswer, EvidenceLine, Failure, GateCard, HeldEvidence, JourneyAt, LinkCard, NoteLine, RouteCard,
    ServiceCard, Speaker, StepClock, StepPage, Stopped, Task,
};

pub(crate) fn page(ctx: &ViewContext<'_>, id: &StepId) -> Result<StepPage, Failure> {
    let pathway_text = ctx.pathway_text();
    let pathway: &Pathway = &ctx.edition.pathway;
    let step = pathway.step(id).ok_or(Failure::new(Code::UnknownStep))?;
    let here = ctx.opened.filter(|opened| opened.standing.at == *id);
    let due = here.and_then(JourneyState::due);
    let ends = here.and_then(|opened| due::end_of_wait(&opened.calendar, step, &opened.standing));
    let (signposts, left_out) = signposts(ctx, step);
    let routes = match here {
        Some(opened) => opened.standing.routes.clone(),
        None => routes_at(step, &ctx.known),
    };
    Ok(StepPage {
        journey: ctx.opened.map(|opened| journey_at(ctx.content, opened, id)),
        pathway: pathway_text.pathway_named(),
        step: pathway_text.step_named(id),
        kind: step.kind.into(),
        stage: step.stage.into(),
        purpose: pathway_text.of_step(id, "purpose"),
        note: pathway_text.of_step_if_any(id, "note"),
        family: pathway_text.of_step_if_any(id, "family"),
        setting: pathway_text.of_step_if_any(id, "setting"),
        early: pathway_text.of_step_if_any(id, "early"),
        owner: pathway_text.owner(step),
        check_in: step.check_in.as_ref().map(|time| pathway_text.timescale(time)),
        within: step.within.as_ref().map(|time| pathway_text.timescale(time)),
        clock: step.clock.as_ref().map(|clock| StepClock {
            time: pathway_text.timescale(&clock.time),
            since: pathway_text.step_named(&clock.since),
            began: here.and_then(|opened| opened.standing.clock_began(clock)).map(|day| day.to_string()),
        }),
        due: due.map(|due| due.on.to_string()),
        due_is_earliest: due.is_some_and(|due| due.is_earliest),
        due_at_latest: here.is_some_and(JourneyState::is_due_at_latest),
        due_origin: due.and_then(|_| due::origin(step, &here?.standing)).map(Into::into),
        due_days_away: due.and_then(|due| due.days_away),
        due_is_day_off: due.is_some_and(|due| due.is_day_off),
        overdue: due.is_some_and(|due| is_overdue(due.on, ctx.today)),
        ends_by: ends.map(|due| due.on.to_string()),
        ends_by_is_day_off: ends.is_some_and(|due| due.is_day_off),
        ends_by_origin: ends.and_then(|_| due::end_origin(step, &here?.standing)).map(Into::into),
        limit_passed: here.is_some_and(JourneyState::limit_passed),
        limit_from: here.and_then(|opened| legal_limit::counted_from(ctx.content, opened, step)),
        lead: pathway_text.people(&step.lead),
        tasks: tasks(ctx, step),
        evidence: evidence(ctx, step),
        question: step
            .asks
            .as_ref()
            .and_then(|id| pathway.questions.get(id))
            .map(|question| pathway_text.question(question)),
        earlier_answer: here.and_then(|opened| earlier_answer(opened, step)),
        routes: safety_first(pathway, &routes).map(|route| child_route_card(ctx, step, route)).collect(),
        links: links(ctx, step),
        prompts: absence::prompts(ctx),
        signposts,
        consents: consent_at_step::at_step(ctx, step),
        disagreements: disagreement::at_step(ctx),
        decision: here.and_then(|opened| disagreement::decision_at(ctx.content, opened)),
        recurs: here.map(|opened| recurring::at_step(ctx.content, opened, step)).unwrap_or_default(),
        signposts_not_for_child: left_out,
        origin: step.origin.into(),
        sources: pathway_text.citations(&step.sources),
        outcome: step
            .outcome
            .map(|outcome| named(outcome.as_str(), pathway_text.words.say(&format!("outcome-{}", outcome.as_str())))),
        edition: edition_line(ctx.edition, ctx.today),
    })
}

/// Returns the answer on record to the question of a step. `None` if it was given here: a step that comes again asks again.
fn earlier_answer(opened: &JourneyState, step: &Step) -> Option<EarlierAnswer> {
    let standing = &opened.standing;
    let given = standing.answers.get(step.asks.as_ref()?)?;
    let is_new = standing.trail.iter().all(|passed| passed.step != step.id);
    let entry = opened.read.standing(given.seq).filter(|_| is_new)?;
    Some(EarlierAnswer { choice: given.value.to_string(), on: entry.on.to_string() })
}

fn journey_at(content: &Content, opened: &JourneyState, shown: &StepId) -> JourneyAt {
    let notes = opened.read.in_force.iter().rev().filter(|entry| opened.has(entry));
    let note = |entry: &record::RecordEntry| match &entry.body {
        EntryBody::Noted { words, .. } => {
            let on = entry.happened().to_string();
            Some(NoteLine { seq: entry.seq, words: words.clone(), on, by: entry.by.clone() })
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
        stopped: opened.standing.stopped.as_ref().map(|stopped| self::stopped(&opened.pathway_text(), stopped)),
        child_words: newest_child_words(content, &opened.read.in_force),
        not_heard: not_heard(&opened.read.in_force, Speaker::Child).map(|not_heard| not_heard.reason),
        notes: notes.filter_map(note).collect(),
        plans: plan::serving(&opened.read.in_force, &opened.record.id, &opened.calendar, opened.today),
    }
}

fn stopped(pathway_text: &PathwayText<'_>, stopped: &pathway::replay::Stopped) -> Stopped {
    let because = match &stopped.because {
        DecisionConflict::NotThere | DecisionConflict::NoSuchChoice => Vec::new(),
        DecisionConflict::Closed(findings) | DecisionConflict::Gate(_, findings) => pathway_text.missing_all(findings),
    };
    Stopped {
        seq: stopped.seq,
        step: pathway_text.step_named(&stopped.step),
        choice: pathway_text.choice(&stopped.step, stopped.choice.as_str()),
        because,
    }
}

fn tasks(ctx: &ViewContext<'_>, step: &Step) -> Vec<Task> {
    let pathway_text = ctx.pathway_text();
    let done = |task: &TaskId| {
        ctx.opened.is_some_and(|opened| opened.standing.ticked.contains(&(step.id.clone(), task.clone())))
    };
    let task = |task: &TaskId| Task {
        id: task.to_string(),
        words: pathway_text.of_step(&step.id, &format!("task-{task}")),
        done: done(task),
    };
    let is_shown = |task: &&TaskId| step.task_is_for(task, ctx.known.age) || done(task);
    step.tasks.iter().filter(is_shown).map(task).collect()
}

fn evidence(ctx: &ViewContext<'_>, step: &Step) -> Vec<EvidenceLine> {
    let pathway_text = ctx.pathway_text();
    let known = ctx.edition.pathway.evidence.values();
    let all: Vec<HeldEvidence> =
        ctx.opened.map_or_else(Vec::new, |opened| held(pathway_text.words, known, &opened.read.in_force));
    let counts = |id: &EvidenceId| ctx.known.general.get(id).is_none_or(|consent| consent.is_given());
    let is_held = |id: &EvidenceId| all.iter().any(|held| held.id == id.as_str());
    wanted_evidence(step, &ctx.edition.pathway, ctx.known.age, is_held)
        .iter()
        .map(|id| EvidenceLine {
            id: id.to_string(),
            words: pathway_text.evidence(id),
            kind: ctx.edition.pathway.evidence.get(id).map_or("record", |evidence| evidence.kind.as_str()).to_owned(),
            // Consent that does not count today is not shown as recorded, although somebody once gave it.
            held: all.iter().find(|held| held.id == id.as_str() && counts(id)).cloned(),
            who: pathway_text.evidence_suppliers(id),
        })
        .collect()
}

/// Goes through the choices in their order, those that lead to a step about safety first.
fn safety_first<'a>(pathway: &Pathway, routes: &'a [RouteStanding]) -> impl Iterator<Item = &'a RouteStanding> {
    let is_safety = |route: &&RouteStanding| pathway.step(&route.to).is_some_and(|to| to.safety);
    let (first, rest): (Vec<_>, Vec<_>) = routes.iter().partition(is_safety);
    first.into_iter().chain(rest)
}

/// A choice, with the state of consent for it.
fn child_route_card(ctx: &ViewContext<'_>, step: &Step, route: &RouteStanding) -> RouteCard {
    let mut card = route_card(&ctx.pathway_text(), step, route);
    let here = ctx.opened.filter(|opened| opened.standing.at == step.id);
    card.may_have_begun = here.is_some_and(|opened| leads_to_earlier_wait(opened, route.choice.as_str()));
    card.limit_starts = here.and_then(|opened| legal_limit::starts(ctx.content, opened, &route.to));
    consent_at_step::tell_gates(ctx, route, &mut card);
    card
}

fn route_card(pathway_text: &PathwayText<'_>, step: &Step, route: &RouteStanding) -> RouteCard {
    let to = pathway_text.pathway.step(&route.to);
    let to_stage = to.map(|to| to.stage.into());
    RouteCard {
        choice: route.choice.to_string(),
        words: pathway_text.choice(&step.id, route.choice.as_str()),
        to: pathway_text.step_named(&route.to),
        to_stage: to_stage.unwrap_or(crate::wire::Stage::Universal),
        safety: to.is_some_and(|to| to.safety),
        state: route.state.into(),
        because: pathway_text.missing_all(&route.because),
        gates: route.gates.iter().filter_map(|standing| gate_card(pathway_text, step, standing)).collect(),
        asks_reason: route.asks_reason,
        may_have_begun: false,
        limit_starts: None,
    }
}

fn gate_card(pathway_text: &PathwayText<'_>, step: &Step, standing: &GateStanding) -> Option<GateCard> {
    let gate: &Gate = step.gates.iter().find(|gate| gate.id == standing.gate)?;
    Some(GateCard {
        id: gate.id.to_string(),
        words: pathway_text.of_step(&step.id, &format!("gate-{}", gate.id)),
        force: gate.force.into(),
        asks_consent: !gate.consents.is_empty(),
        state: standing.state.into(),
        not_needed: standing.not_needed,
        missing: pathway_text.missing_all(&standing.missing),
        closed: Vec::new(),
        own: false,
        services: Vec::new(),
        origin: gate.origin.into(),
        sources: pathway_text.citations(&gate.sources),
    })
}

/// Returns what a journey waits for before any choice opens, in words. Empty if one is open.
pub(crate) fn blockers(pathway_text: &PathwayText<'_>, standing: &Standing) -> Vec<String> {
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
        .filter_map(|finding| pathway_text.missing(&finding).words)
        .collect();
    words.sort();
    words.dedup();
    words
}

fn links(ctx: &ViewContext<'_>, step: &Step) -> Vec<LinkCard> {
    let all = ctx.content.pack.links(&ctx.edition.pathway, step, &ctx.known).into_iter();
    all.filter_map(|link| link_standing_card(ctx, link)).collect()
}

/// Returns the services of a step that fit this child's age, and how many do not fit. Services that the person at the
/// screen can ask directly come first.
fn signposts(ctx: &ViewContext<'_>, step: &Step) -> (Vec<ServiceCard>, u32) {
    let pack = &ctx.content.pack;
    let mut signposts = pack.signposts(step, ctx.known.age);
    signposts.shown.sort_by_key(|service| !for_the_person_asking(service, ctx));
    let cards = signposts.shown.iter().map(|service| service_card(&ctx.content.words, &pack.services, service));
    (cards.collect(), u32::try_from(signposts.not_for_child).unwrap_or(u32::MAX))
}

/// A family-support worker calls together with the family; the others call as professionals.
fn for_the_person_asking(service: &Service, ctx: &ViewContext<'_>) -> bool {
    match ctx.known.role {
        None => true,
        Some(pathway::model::Role::FamilySupport) => service.audience.contains(&Audience::Parent),
        Some(pathway::model::Role::Senco | pathway::model::Role::Health) => {
            service.audience.contains(&Audience::Professional)
        }
    }
}
