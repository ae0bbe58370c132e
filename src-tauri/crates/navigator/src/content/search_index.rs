//! The words of all pathways, services and commands, prepared once for each language, so that a search only compares.

use std::collections::BTreeSet;

use pathway::Pathway;
use pathway::id::StepId;
use pathway::service::Service;
use wording::Words;

use crate::content::labels::{PathwayText, area_named};
use crate::content::paper_kinds;
use crate::content::shipped::{Content, Edition};
use crate::content::text_match::{MatchRank, Query, SearchableText, fold};
use crate::wire::{FindCommand, FindKind, FindTarget, PaperKind};

/// Urgent help, which comes before everything else that matches.
pub(crate) const URGENT: FindTarget = FindTarget::Command { command: FindCommand::Urgent };

/// Everything that can be found without a casebook.
pub(crate) struct FindIndex {
    entries: Vec<Indexed>,
}

/// One item of the index.
pub(crate) struct Indexed {
    pub(crate) kind: FindKind,
    pub(crate) name: SearchableText,
    /// Its other words, normalised.
    words: String,
    pub(crate) about: Option<String>,
    pub(crate) target: FindTarget,
}

impl FindIndex {
    pub(crate) fn new(content: &Content) -> FindIndex {
        let mut entries: Vec<Indexed> =
            FindCommand::ALL.into_iter().map(|command| of_command(&content.words, command)).collect();
        entries.extend(paper_kinds::all().map(|kind| of_paper(&content.words, kind)));
        for pathway in &content.pack.pathways {
            let Some(edition) = content.edition_of(pathway.id.as_str()) else { continue };
            of_edition(&edition, &mut entries);
        }
        let signs = content.pack.interrupts.iter().map(|sign| content.words.say(&format!("interrupt-{}", sign.id)));
        let signs: Vec<String> = signs.collect();
        // Whoever types what has happened finds the help for it.
        for urgent in entries.iter_mut().filter(|one| one.target == URGENT) {
            urgent.words = format!("{}\n{}", urgent.words, fold(&signs.join("\n")));
        }
        entries.extend(content.pack.services.values().map(|service| of_service(&content.words, service)));
        // A question or a piece of evidence that several pathways share is found once.
        let mut seen = BTreeSet::new();
        entries.retain(|one| {
            !matches!(one.kind, FindKind::Question | FindKind::Evidence) || seen.insert(one.name.shown().to_owned())
        });
        FindIndex { entries }
    }

    /// Returns what matches, closest match first; equal matches are in the order of the pack.
    pub(crate) fn find(&self, wanted: &Query) -> Vec<(MatchRank, &Indexed)> {
        let judged = self.entries.iter().filter_map(|one| Some((one.name.closeness(wanted, &one.words)?, one)));
        let mut found: Vec<_> = judged.collect();
        found.sort_by_key(|(closeness, _)| *closeness);
        found
    }

    /// Returns every command, for an empty search.
    pub(crate) fn commands(&self) -> impl Iterator<Item = &Indexed> {
        self.entries.iter().filter(|one| one.kind == FindKind::Command)
    }
}

fn of_command(words: &Words, command: FindCommand) -> Indexed {
    let name = serde_json::to_value(command).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default();
    let message = format!("search-command-{name}");
    Indexed {
        kind: FindKind::Command,
        name: SearchableText::new(words.say(&message)),
        words: fold(&words.say_if_any(&message, "also").unwrap_or_default()),
        about: None,
        target: FindTarget::Command { command },
    }
}

fn of_paper(words: &Words, paper: PaperKind) -> Indexed {
    let message = paper_kinds::kind_message(paper);
    Indexed {
        kind: FindKind::Paper,
        name: SearchableText::new(words.say(message)),
        words: fold(&words.say_if_any(message, "purpose").unwrap_or_default()),
        about: None,
        target: FindTarget::Paper { paper, of_child: !paper_kinds::is_of_nobody(paper) },
    }
}

fn of_edition(edition: &Edition, entries: &mut Vec<Indexed>) {
    let pathway: &Pathway = &edition.pathway;
    let pathway_text = PathwayText { words: &edition.words, pathway, age: None };
    let title = pathway_text.pathway_named().words;
    let entry = |kind, name: String, words: Vec<Option<String>>, target| Indexed {
        kind,
        name: SearchableText::new(name),
        words: fold(&words.into_iter().flatten().collect::<Vec<_>>().join("\n")),
        about: Some(title.clone()),
        target,
    };
    let target = |step: &StepId| FindTarget::Step { pathway: pathway.id.to_string(), step: step.to_string() };
    let purpose = edition.words.say_attribute(pathway.id.as_str(), "purpose");
    let case = FindTarget::Pathway { pathway: pathway.id.to_string() };
    entries.push(Indexed { about: None, ..entry(FindKind::Pathway, title.clone(), vec![Some(purpose)], case) });
    let order = pathway.steps_in_order_of_meeting();
    let steps = || order.iter().filter_map(|id| pathway.step(id));
    for step in steps() {
        let attributes = ["purpose", "note", "family", "setting", "early", "also"];
        let attribute_texts = attributes.iter().map(|attribute| pathway_text.of_step_if_any(&step.id, attribute));
        let tasks = step.tasks.iter().map(|task| Some(pathway_text.of_step(&step.id, &format!("task-{task}"))));
        let choices = step.routes.iter().map(|route| Some(pathway_text.choice(&step.id, route.choice.as_str())));
        entries.push(entry(
            FindKind::Step,
            pathway_text.step_title(&step.id),
            attribute_texts.chain(tasks).chain(choices).collect(),
            target(&step.id),
        ));
    }
    for question in pathway.questions.values() {
        // The step that asks it, or else the first step for which it decides something.
        let asks = |step: &&pathway::model::Step| step.asks.as_ref() == Some(&question.id);
        let Some(step) = steps().find(asks) else { continue };
        let shown = pathway_text.question(question);
        let values = shown.values.into_iter().map(|value| Some(value.words));
        let words = std::iter::once(shown.help).chain(values).collect();
        entries.push(entry(FindKind::Question, shown.words, words, target(&step.id)));
    }
    for evidence in pathway.evidence.keys() {
        let Some(step) = steps().find(|step| step.evidence.contains(evidence)) else { continue };
        entries.push(entry(FindKind::Evidence, pathway_text.evidence(evidence), Vec::new(), target(&step.id)));
    }
}

fn of_service(words: &Words, service: &Service) -> Indexed {
    let message = format!("service-{}", service.id);
    let texts =
        ["who", "how", "cost", "caution", "also"].iter().filter_map(|attribute| words.say_if_any(&message, attribute));
    let texts: Vec<String> = std::iter::once(words.say(&message)).chain(texts).collect();
    let needs: Vec<String> =
        service.needs.iter().map(|need| words.say(&format!("components-need-{}", need.as_str()))).collect();
    let id = service.id.as_str().replace('-', " ");
    let said = fold(&[texts.join("\n"), needs.join("\n"), id].join("\n"));
    Indexed {
        kind: FindKind::Service,
        name: SearchableText::new(service.name.clone()),
        // A closed service is found by its name alone.
        words: if service.is_open() { said } else { String::new() },
        about: Some(area_named(words, &service.scope).words),
        target: FindTarget::Service { service: service.id.to_string() },
    }
}
