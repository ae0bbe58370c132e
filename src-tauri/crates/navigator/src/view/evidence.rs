//! The evidence of one child: each piece once, with its files and the steps that ask for it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use pathway::condition::{Fact, Known, Truth};
use pathway::id::EvidenceId;
use pathway::model::Step;
use pathway::{Age, Pathway};
use record::{EntryBody, Record, RecordEntry};

use crate::content::shipped::Content;
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::view::recorded_evidence::{all_held, by_date};
use crate::wire::{AttachedFile, EvidenceItem, EvidenceKind, EvidencePage, HeldEvidence, WantedAt};

/// The steps that ask for each piece of evidence, by its id.
type WantedByEvidence = BTreeMap<String, Vec<WantedAt>>;

pub(crate) fn page(content: &Content, case: &CaseFile) -> EvidencePage {
    let record = &case.record;
    let wanted = wanted(&case.journeys);
    let held = held(content, record, &wanted);
    EvidencePage {
        child: case.named.clone(),
        sample: case.sample,
        kinds: kinds(content, &held, wanted),
        held,
        files: files(record, |to| to.is_none_or(|to| record.standing(to).is_none())),
    }
}

/// Returns, for each piece of evidence, the steps of journeys under way that ask for it; current steps come first.
fn wanted(journeys: &[JourneyState]) -> WantedByEvidence {
    let mut wanted = WantedByEvidence::new();
    for opened in journeys.iter().filter(|opened| !opened.standing.ended) {
        let pathway_text = opened.pathway_text();
        let mut steps: Vec<_> = opened.edition.pathway.steps.iter().collect();
        steps.sort_by_key(|step| step.id != opened.standing.at);
        for step in steps {
            for evidence in wanted_evidence(step, &opened.edition.pathway, pathway_text.age, |_| false) {
                wanted.entry(evidence.to_string()).or_default().push(WantedAt {
                    journey: opened.record.id.clone(),
                    pathway: pathway_text.pathway_named(),
                    step: pathway_text.step_named(&step.id),
                    here: step.id == opened.standing.at,
                });
            }
        }
    }
    for steps in wanted.values_mut() {
        steps.sort_by_key(|step| !step.here);
    }
    wanted
}

/// Returns everything that was recorded as evidence, each once, and the newest of each kind that the record itself
/// provides.
fn held(content: &Content, read: &Record, wanted: &WantedByEvidence) -> Vec<EvidenceItem> {
    let known = content.pack.pathways.iter().flat_map(|pathway| pathway.evidence.values());
    let all = all_held(&content.words, known, &read.in_force);
    let newest: BTreeMap<String, u32> = all.iter().map(|(held, _)| (held.id.clone(), held.seq)).collect();
    let shown = all.into_iter().filter(|(held, _)| held.given_by.is_none() || newest.get(&held.id) == Some(&held.seq));
    let item = |(held, entry): (HeldEvidence, &RecordEntry)| EvidenceItem {
        by: entry.by.clone(),
        role: entry.role,
        written: entry.on.to_string(),
        wanted_by: wanted.get(&held.id).cloned().unwrap_or_default(),
        files: if held.given_by.is_none() { files(read, |to| to == Some(entry.seq)) } else { Vec::new() },
        held,
    };
    let mut items: Vec<EvidenceItem> = shown.map(item).collect();
    items.sort_by_key(|item| Reverse(by_date(&item.held)));
    items
}

/// Returns the files for which `belongs` is true, newest first.
fn files(read: &Record, belongs: impl Fn(Option<u32>) -> bool) -> Vec<AttachedFile> {
    let file = |entry: &RecordEntry| match &entry.body {
        EntryBody::Attached { to, name, media, size, note, .. } if belongs(*to) => Some(AttachedFile {
            seq: entry.seq,
            name: name.clone(),
            media: *media,
            size: *size,
            note: note.clone(),
            on: entry.on.to_string(),
            by: entry.by.clone(),
            role: entry.role,
        }),
        _ => None,
    };
    read.in_force.iter().rev().filter_map(file).collect()
}

/// Returns every kind that the pack knows. Those that a step asks for now and that are not recorded come first; within
/// each group, they are sorted by their words.
fn kinds(content: &Content, held: &[EvidenceItem], mut wanted: WantedByEvidence) -> Vec<EvidenceKind> {
    let held: BTreeSet<&str> = held.iter().map(|item| item.held.id.as_str()).collect();
    let known: BTreeMap<&str, &str> = content
        .pack
        .pathways
        .iter()
        .flat_map(|pathway| pathway.evidence.values())
        .map(|evidence| (evidence.id.as_str(), evidence.kind.as_str()))
        .collect();
    let mut kinds: Vec<EvidenceKind> = known
        .into_iter()
        .map(|(id, kind)| EvidenceKind {
            id: id.to_owned(),
            words: content.words.say(&format!("evidence-{id}")),
            kind: kind.to_owned(),
            held: held.contains(id),
            wanted_by: wanted.remove(id).unwrap_or_default(),
        })
        .collect();
    let is_wanted_now = |kind: &EvidenceKind| !kind.held && kind.wanted_by.iter().any(|step| step.here);
    kinds.sort_by_cached_key(|kind| (!is_wanted_now(kind), kind.words.to_lowercase()));
    kinds
}

/// Returns the evidence that a step asks for at this age, and what its gates need in addition, unless the age alone meets
/// them. What is held is never left out.
pub(crate) fn wanted_evidence(
    step: &Step,
    pathway: &Pathway,
    age: Option<Age>,
    is_held: impl Fn(&EvidenceId) -> bool,
) -> Vec<EvidenceId> {
    let helps = |id: &&EvidenceId| pathway.evidence_is_for(id, age) || is_held(id);
    let mut wanted: Vec<EvidenceId> = step.evidence.iter().filter(helps).cloned().collect();
    let by_age = Known { age, ..Known::default() };
    let asking = step.gates.iter().filter(|gate| gate.needs.judge(&by_age).truth != Truth::Yes);
    for fact in asking.flat_map(|gate| gate.needs.facts()) {
        if let Fact::Evidence(id) = fact
            && !wanted.contains(id)
        {
            wanted.push(id.clone());
        }
    }
    wanted
}
