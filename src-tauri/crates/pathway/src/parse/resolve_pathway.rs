//! One pathway with its names looked up.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::id::{EvidenceId, PathwayId, QuestionId, SourceId, StepId};
use crate::base::lists::EvidenceKind;
use crate::model::condition::{Condition, Fact};
use crate::model::graph::Graph;
use crate::model::pathway::{EntryGuard, Gate, Link, Pathway, Prompt, Route, Source, Step};
use crate::model::time::StatutoryClock;
use crate::parse::name::SpannedName;
use crate::parse::raw;
use crate::parse::read::Parsed;
use crate::parse::resolve::{Reader, Shared};
use crate::parse::resolve_condition::Scope;
use crate::problem::{Problem, Rule};

/// Builds one pathway. The graph is drawn even where names are missing, so that later rules can still speak.
pub(crate) fn pathway(parsed: &Parsed<raw::Pathway>, shared: &Shared, problems: &mut Vec<Problem>) -> Pathway {
    let raw = &parsed.raw;
    let mut reader = Reader { text: &parsed.text, problems };
    let mut questions = shared.questions.clone();
    for raw in &raw.question {
        let question = reader.question(raw, shared);
        if questions.insert(question.id.clone(), question).is_some() {
            reader.twice(&raw.id, "question");
        }
    }
    let mut evidence = shared.evidence.clone();
    for raw in &raw.evidence {
        let one = reader.evidence(raw, shared);
        if evidence.insert(one.id.clone(), one).is_some() {
            reader.twice(&raw.id, "evidence");
        }
    }
    let steps: BTreeSet<StepId> = raw.step.iter().map(|step| StepId::new(step.id.get_ref().as_str())).collect();
    let scope = Scope { steps: &steps, questions: &questions, evidence: &evidence, is_prompt: false };
    let mut read = Vec::new();
    let mut index = BTreeMap::new();
    for raw in &raw.step {
        let one = step(&mut reader, raw, shared, &scope);
        if index.contains_key(&one.id) {
            reader.twice(&raw.id, "step");
        } else {
            index.insert(one.id.clone(), read.len());
            read.push(one);
        }
    }
    let prompts = prompts(&mut reader, raw, shared, &Scope { is_prompt: true, ..scope });
    let entry_guards = entry_guards(&mut reader, raw, shared);
    let links = raw.link.iter().map(|raw| link(&mut reader, raw, shared, &scope)).collect();
    let graph = Graph::new(read.iter().map(|step| (&step.id, step.routes.iter().map(|route| &route.to).collect())));
    let mut pathway = Pathway {
        id: PathwayId::new(reader.id(&raw.id)),
        version: *raw.version.get_ref(),
        status: raw.status,
        ages: *raw.ages.get_ref(),
        law_as_at: reader.date(&raw.law_as_at),
        review_by: reader.date(&raw.review_by),
        start: known_step(&mut reader, &raw.start, &steps),
        entries: raw.entries.iter().map(|name| known_step(&mut reader, name, &steps)).collect(),
        entry_guards,
        links,
        prompts,
        questions,
        evidence,
        sources: BTreeMap::new(),
        steps: read,
        index,
        graph,
    };
    pathway.sources = sources_named(&pathway, shared);
    file_name_agrees(&mut reader, raw);
    pathway
}

fn known_step(reader: &mut Reader<'_>, name: &SpannedName, steps: &BTreeSet<StepId>) -> StepId {
    let step = StepId::new(name.get_ref().as_str());
    if !steps.contains(&step) {
        let place = reader.place(name);
        reader.unknown(name.get_ref(), &place, "step", "this pathway", steps.iter().map(|id| id.as_str()));
    }
    step
}

fn file_name_agrees(reader: &mut Reader<'_>, raw: &raw::Pathway) {
    let expected = format!("{}/v{}.toml", raw.id.get_ref(), raw.version.get_ref());
    if *reader.text.name != *expected {
        let place = reader.place(&raw.version);
        reader.problems.push(Problem::new(
            Rule::Ids,
            &place,
            format!("version {} of `{}` stands in `{}`", raw.version.get_ref(), raw.id.get_ref(), reader.text.name),
            format!("`{expected}`"),
            "rename the file, or mend the id or the version",
        ));
    }
}

fn step(reader: &mut Reader<'_>, raw: &raw::Step, shared: &Shared, scope: &Scope<'_>) -> Step {
    let place = reader.place(&raw.id);
    let evidence = reader.plain(&raw.evidence, crate::base::id::EvidenceId::new);
    for (name, one) in raw.evidence.iter().zip(&evidence) {
        if !scope.evidence.contains_key(one) {
            let place = reader.place(name);
            let known = scope.evidence.keys().map(|id| id.as_str());
            reader.unknown(name.get_ref(), &place, "evidence", "vocabulary.toml or this pathway", known);
        }
    }
    let asks = raw.asks.as_ref().map(|name| {
        let question = QuestionId::new(name.get_ref().as_str());
        if !scope.questions.contains_key(&question) {
            let place = reader.place(name);
            let known = scope.questions.keys().map(|id| id.as_str());
            reader.unknown(name.get_ref(), &place, "question", "vocabulary.toml or this pathway", known);
        }
        question
    });
    Step {
        id: StepId::new(reader.id(&raw.id)),
        kind: raw.kind,
        stage: raw.stage,
        safety: raw.safety,
        lead: reader.people(&raw.lead, shared),
        tasks: reader.each_once(&raw.tasks, "task", crate::base::id::TaskId::new),
        evidence,
        within: raw.within.as_ref().map(|within| reader.timescale(within, shared)),
        origin: raw.origin,
        sources: reader.sources(&raw.sources, shared),
        signposts: reader.plain(&raw.signposts, crate::base::id::ServiceId::new),
        links: raw.links.iter().map(|name| reader.target(name)).collect(),
        asks,
        closes_cycle: raw.closes_cycle,
        owner: raw.owner.as_ref().and_then(|owner| reader.people(std::slice::from_ref(owner), shared).pop()),
        check_in: raw.check_in.as_ref().map(|check_in| reader.timescale(check_in, shared)),
        clock: raw.clock.as_ref().map(|raw| clock(reader, raw, shared, scope)),
        outcome: raw.outcome,
        routes: routes(reader, raw, scope),
        gates: raw.gate.iter().map(|raw| gate(reader, raw, shared, scope)).collect(),
        place,
    }
}

fn clock(reader: &mut Reader<'_>, raw: &raw::StatutoryClock, shared: &Shared, scope: &Scope<'_>) -> StatutoryClock {
    StatutoryClock {
        time: reader.timescale(&raw.time, shared),
        since: known_step(reader, &raw.since, scope.steps),
        through: raw.through.iter().map(|name| known_step(reader, name, scope.steps)).collect(),
    }
}

/// Plain routes first, then those with a table of their own.
fn routes(reader: &mut Reader<'_>, raw: &raw::Step, scope: &Scope<'_>) -> Vec<Route> {
    let plain = raw.routes.0.iter().map(|(choice, to)| plain_route(reader, choice, to, scope));
    let mut routes: Vec<Route> = plain.collect();
    routes.extend(raw.route.iter().map(|raw| route(reader, raw, scope)));
    routes
}

fn plain_route(reader: &mut Reader<'_>, choice: &SpannedName, to: &SpannedName, scope: &Scope<'_>) -> Route {
    Route {
        choice: crate::base::id::ChoiceId::new(reader.id(choice)),
        to: known_step(reader, to, scope.steps),
        when: None,
        reason: false,
        services: Vec::new(),
        place: reader.place(choice),
        when_place: None,
    }
}

fn route(reader: &mut Reader<'_>, raw: &raw::Route, scope: &Scope<'_>) -> Route {
    Route {
        choice: crate::base::id::ChoiceId::new(reader.id(&raw.choice)),
        to: known_step(reader, &raw.to, scope.steps),
        when: raw.when.as_ref().map(|when| reader.condition(when, scope)),
        reason: raw.reason,
        services: reader.each_once(&raw.services, "service", crate::base::id::ServiceId::new),
        place: reader.place(&raw.choice),
        when_place: raw.when.as_ref().map(|when| reader.place(when)),
    }
}

fn gate(reader: &mut Reader<'_>, raw: &raw::Gate, shared: &Shared, scope: &Scope<'_>) -> Gate {
    let needs = reader.condition(&raw.needs, scope);
    Gate {
        id: crate::base::id::GateId::new(reader.id(&raw.id)),
        before: reader.plain(&raw.before, crate::base::id::ChoiceId::new),
        consents: consents(&needs, scope),
        needs,
        force: raw.force,
        origin: raw.origin,
        sources: reader.sources(&raw.sources, shared),
        place: reader.place(&raw.id),
    }
}

/// The evidence of kind consent that a gate asks for.
fn consents(needs: &Condition, scope: &Scope<'_>) -> Vec<EvidenceId> {
    let asked = needs.facts().into_iter().filter_map(|fact| match fact {
        Fact::Evidence(id) => scope.evidence.get(id),
        _ => None,
    });
    asked.filter(|evidence| evidence.kind == EvidenceKind::Consent).map(|evidence| evidence.id.clone()).collect()
}

fn prompts(reader: &mut Reader<'_>, raw: &raw::Pathway, shared: &Shared, scope: &Scope<'_>) -> Vec<Prompt> {
    let mut prompts: Vec<Prompt> = Vec::new();
    for raw in &raw.prompt {
        let prompt = Prompt {
            id: crate::base::id::PromptId::new(reader.id(&raw.id)),
            when: reader.condition(&raw.when, scope),
            to: reader.target(&raw.to),
            origin: raw.origin,
            sources: reader.sources(&raw.sources, shared),
            place: reader.place(&raw.id),
        };
        if prompts.iter().any(|known| known.id == prompt.id) {
            reader.twice(&raw.id, "prompt");
        }
        prompts.push(prompt);
    }
    prompts
}

/// Whoever looks at a link from another pathway knows ages and the shared questions, and nothing that is this pathway's own.
fn entry_guards(reader: &mut Reader<'_>, raw: &raw::Pathway, shared: &Shared) -> Vec<EntryGuard> {
    let none = (BTreeSet::new(), BTreeMap::new());
    let scope = Scope { steps: &none.0, questions: &shared.questions, evidence: &none.1, is_prompt: true };
    let mut guards: Vec<EntryGuard> = Vec::new();
    for raw_guard in &raw.entry {
        let named = raw_guard.step.get_ref().as_str();
        let entries = std::iter::once(&raw.start).chain(&raw.entries).map(|name| name.get_ref().as_str());
        if !entries.clone().any(|entry| entry == named) {
            let place = reader.place(&raw_guard.step);
            reader.unknown(named, &place, "entry", "`entries`", entries);
        }
        let guard = EntryGuard {
            step: StepId::new(reader.id(&raw_guard.step)),
            when: reader.condition(&raw_guard.when, &scope),
            origin: raw_guard.origin,
            sources: reader.sources(&raw_guard.sources, shared),
            place: reader.place(&raw_guard.step),
        };
        let asks_more = |fact: &&Fact| !matches!(fact, Fact::Age(_) | Fact::SchoolAge(_) | Fact::Answer { .. });
        if guard.when.facts().iter().any(asks_more) {
            reader.problems.push(Problem::new(
                Rule::Kinds,
                &guard.place,
                format!("who may begin at `{named}` depends on more than ages and answers"),
                "`age`, `school-age` and `answer` alone",
                "make the rest a gate at that step",
            ));
        }
        if guards.iter().any(|known| known.step == guard.step) {
            reader.twice(&raw_guard.step, "guard of the entry");
        }
        guards.push(guard);
    }
    guards
}

fn link(reader: &mut Reader<'_>, raw: &raw::Link, shared: &Shared, scope: &Scope<'_>) -> Link {
    Link {
        to: reader.target(&raw.to),
        when: raw.when.as_ref().map(|when| reader.condition(when, scope)),
        origin: raw.origin,
        sources: reader.sources(&raw.sources, shared),
        place: reader.place(&raw.to),
    }
}

/// The sources that a pathway names, so that an edition can be read by itself.
fn sources_named(pathway: &Pathway, shared: &Shared) -> BTreeMap<SourceId, Source> {
    let steps = pathway.steps.iter().flat_map(|step| {
        let times = step.times().filter_map(|time| time.statute.as_ref());
        step.sources.iter().chain(step.gates.iter().flat_map(|gate| &gate.sources)).chain(times)
    });
    let links = pathway.links.iter().flat_map(|link| &link.sources);
    let prompts = pathway.prompts.iter().flat_map(|prompt| &prompt.sources);
    let entries = pathway.entry_guards.iter().flat_map(|guard| &guard.sources);
    let questions = pathway.questions.values().flat_map(|question| &question.sources);
    steps
        .chain(links)
        .chain(entries)
        .chain(prompts)
        .chain(questions)
        .filter_map(|id| Some((id.clone(), shared.sources.get(id)?.clone())))
        .collect()
}
