//! One pathway with its names looked up.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::age::AgeRange;
use crate::base::id::{EvidenceId, PathwayId, PersonId, PromptId, SourceId, StepId};
use crate::base::lists::EvidenceKind;
use crate::base::place::Text;
use crate::model::condition::Fact;
use crate::model::graph::Graph;
use crate::model::pathway::{EntryGuard, Evidence, Link, Pathway, Prompt, Source, Step, StepIndex};
use crate::parse::read::WrittenEdition;
use crate::parse::resolve::{Declared, Reader, Shared};
use crate::parse::resolve_condition::Scope;
use crate::parse::{raw_declared, raw_pathway};
use crate::problem::{Problem, Rule};

/// Builds one pathway. The graph is built even if names are missing, so that the rules that follow can still report.
pub(crate) fn pathway(written: &WrittenEdition, shared: &Shared, problems: &mut Vec<Problem>) -> Pathway {
    let raw = &written.head.raw;
    let parts = parts(written);
    let all_steps = parts.iter().flat_map(|part| part.steps);
    let ids: BTreeSet<StepId> = all_steps.map(|step| StepId::new(step.id.get_ref().as_str())).collect();
    let declared = declared(written, &parts, &ids, shared, problems);
    let scope = Scope { steps: &ids, declared: &declared, is_prompt: false };
    let (steps, index) = steps(&parts, shared, &scope, problems);
    let mut reader = Reader { text: &written.head.text, problems };
    let prompts = prompts(&mut reader, raw, shared, &Scope { is_prompt: true, ..scope });
    let entry_guards = entry_guards(&mut reader, raw, shared);
    let links = raw.link.iter().map(|raw| link(&mut reader, raw, shared, &scope)).collect();
    let consents = consents(&declared.evidence);
    let general_consents = general_consents(&steps);
    let graph = Graph::new(steps.iter().map(|step| (&step.id, step.routes.iter().map(|route| &route.to).collect())));
    let mut pathway = Pathway {
        id: PathwayId::new(reader.id(&raw.id)),
        version: *raw.version.get_ref(),
        status: raw.status,
        ages: *raw.ages.get_ref(),
        law_as_at: reader.date(&raw.law_as_at),
        review_by: reader.date(&raw.review_by),
        start: reader.step_named(&raw.start, &ids),
        entries: raw.entries.iter().map(|name| reader.step_named(name, &ids)).collect(),
        entry_guards,
        links,
        prompts,
        questions: declared.questions,
        evidence: declared.evidence,
        people_ages: people_ages(shared),
        sources: BTreeMap::new(),
        steps,
        index,
        consents,
        general_consents,
        graph,
    };
    pathway.sources = sources_named(&pathway, shared);
    file_name_agrees(&mut reader, raw);
    pathway
}

fn consents(evidence: &BTreeMap<EvidenceId, Evidence>) -> Vec<EvidenceId> {
    let is_consent = |evidence: &&Evidence| evidence.kind == EvidenceKind::Consent;
    evidence.values().filter(is_consent).map(|evidence| evidence.id.clone()).collect()
}

/// Returns the consents of the gates before choices that name services. If no choice names one, those of every gate.
fn general_consents(steps: &[Step]) -> Vec<EvidenceId> {
    let gates = || steps.iter().flat_map(|step| step.gates.iter().map(move |gate| (step, gate)));
    let names = |step: &Step, choice| step.route(choice).is_some_and(|route| !route.services.is_empty());
    let named = gates().filter(|(step, gate)| gate.before.iter().any(|choice| names(step, choice)));
    let mut all: BTreeSet<&EvidenceId> = named.flat_map(|(_, gate)| &gate.consents).collect();
    if all.is_empty() {
        all = gates().flat_map(|(_, gate)| &gate.consents).collect();
    }
    all.into_iter().cloned().collect()
}

fn people_ages(shared: &Shared) -> BTreeMap<PersonId, AgeRange> {
    let rows = shared.people_by_age.iter();
    rows.flat_map(|row| row.people.iter().map(|person| (person.clone(), row.ages))).collect()
}

/// One file of an edition, the head or a section, and what both can have.
struct Part<'a> {
    text: &'a Text,
    defaults: &'a raw_pathway::Defaults,
    questions: &'a [raw_declared::Question],
    evidence: &'a [raw_declared::Evidence],
    steps: &'a [raw_pathway::Step],
}

/// The head first, then the sections in the order of their names.
fn parts(written: &WrittenEdition) -> Vec<Part<'_>> {
    let head = &written.head.raw;
    let head = Part {
        text: &written.head.text,
        defaults: &head.defaults,
        questions: &head.question,
        evidence: &head.evidence,
        steps: &head.step,
    };
    let sections = written.sections.iter().map(|section| Part {
        text: &section.text,
        defaults: &section.raw.defaults,
        questions: &section.raw.question,
        evidence: &section.raw.evidence,
        steps: &section.raw.step,
    });
    std::iter::once(head).chain(sections).collect()
}

/// Facts first, from every file, then the conditions and gates of the head, which can name all of them.
fn declared(
    written: &WrittenEdition,
    parts: &[Part<'_>],
    steps: &BTreeSet<StepId>,
    shared: &Shared,
    problems: &mut Vec<Problem>,
) -> Declared {
    let mut declared = shared.declared.clone();
    for part in parts {
        let mut reader = Reader { text: part.text, problems };
        reader.declare_facts(part.questions, part.evidence, shared, &mut declared);
    }
    let head = &written.head.raw;
    let mut reader = Reader { text: &written.head.text, problems };
    reader.declare_conditions(&head.condition, &head.gate, steps, shared, &mut declared);
    declared
}

fn steps(
    parts: &[Part<'_>],
    shared: &Shared,
    scope: &Scope<'_>,
    problems: &mut Vec<Problem>,
) -> (Vec<Step>, StepIndex) {
    let (mut steps, mut index) = (Vec::new(), StepIndex::default());
    for part in parts {
        let mut reader = Reader { text: part.text, problems };
        for raw in part.steps {
            let step = reader.step(raw, part.defaults, shared, scope);
            if index.contains_key(&step.id) {
                reader.twice(&raw.id, "step");
            } else {
                index.insert(step.id.clone(), steps.len());
                steps.push(step);
            }
        }
    }
    (steps, index)
}

fn file_name_agrees(reader: &mut Reader<'_>, raw: &raw_pathway::Pathway) {
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

fn prompts(reader: &mut Reader<'_>, raw: &raw_pathway::Pathway, shared: &Shared, scope: &Scope<'_>) -> Vec<Prompt> {
    let mut prompts: Vec<Prompt> = Vec::new();
    for raw in &raw.prompt {
        let prompt = Prompt {
            id: PromptId::new(reader.id(&raw.id)),
            when: reader.condition(&raw.when, scope),
            to: reader.target(&raw.to),
            answered_by: raw.answered_by.iter().map(|name| reader.target(name)).collect(),
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

/// A link from another pathway is judged by ages and shared questions; nothing that is this pathway's own is known there.
fn entry_guards(reader: &mut Reader<'_>, raw: &raw_pathway::Pathway, shared: &Shared) -> Vec<EntryGuard> {
    let declared = Declared { evidence: BTreeMap::new(), ..shared.declared.clone() };
    let scope = Scope { steps: &BTreeSet::new(), declared: &declared, is_prompt: true };
    let mut guards: Vec<EntryGuard> = Vec::new();
    for raw_guard in &raw.entry {
        let named = raw_guard.step.get_ref().as_str();
        let entries = std::iter::once(&raw.start).chain(&raw.entries).map(|name| name.get_ref().as_str());
        if !entries.clone().any(|entry| entry == named) {
            reader.unknown(named, &raw_guard.step.span(), "entry", "`entries`", entries);
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

fn link(reader: &mut Reader<'_>, raw: &raw_pathway::Link, shared: &Shared, scope: &Scope<'_>) -> Link {
    Link {
        to: reader.target(&raw.to),
        when: raw.when.as_ref().map(|when| reader.condition(when, scope)),
        origin: raw.origin,
        sources: reader.sources(&raw.sources, shared),
        place: reader.place(&raw.to),
    }
}

/// Returns the sources that a pathway names, so that an edition can be read on its own.
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
