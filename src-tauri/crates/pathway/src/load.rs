//! Loading: files in, a checked pack or edition out, or every problem at once.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::calendar::{Calendar, Term};
use crate::directory;
use crate::disagreement;
use crate::draft::{self, Reader, Shared};
use crate::id::{AreaId, PathwayId, PersonId};
use crate::model::{Interrupt, Pack, Pathway, Status};
use crate::parse::{self, Files};
use crate::place::{File, Place};
use crate::problem::{Problem, Rule};
use crate::rules;
use crate::service::{Area, Service};

/// Loads a whole pack. `files` are named as they lie below the pack's folder.
///
/// # Errors
/// Every problem found, in the order of file, line and column.
pub fn load_pack(files: &[File]) -> Result<Pack, Vec<Problem>> {
    let (pack, problems) = read_pack(files);
    finish(pack, problems)
}

/// Loads a pack whose live editions were proved when they were sealed: everything is checked but the proof itself, which the seal stands for. A live edition that is
/// not sealed, or was changed since, is refused.
///
/// # Errors
/// Every problem found, in the order of file, line and column.
pub fn load_sealed_pack(files: &[File]) -> Result<Pack, Vec<Problem>> {
    let (pack, mut problems) = draft_pack(files);
    rules::check_pack(&pack, &[], &mut problems);
    finish(pack, problems)
}

/// Reads a whole pack as far as it can be read, with every problem. For authors alone: nothing in it may be walked while there is a problem.
pub fn read_pack(files: &[File]) -> (Pack, Vec<Problem>) {
    let (pack, mut problems) = draft_pack(files);
    prove(&pack, &mut problems);
    (pack, problems)
}

fn draft_pack(files: &[File]) -> (Pack, Vec<Problem>) {
    let mut problems = Vec::new();
    let parsed = parse::parse_all(files, &mut problems);
    let shared = shared(&parsed, &mut problems);
    let pathways = pathways(&parsed, &shared, &mut problems);
    let services = services(&parsed, &shared, &mut problems);
    let interrupts = interrupts(&parsed, &shared, &mut problems);
    if cannot_be_looked_up(&problems) {
        // Every name of a file that could not be read would be reported as unknown.
        problems.retain(|problem| problem.rule != Rule::Names);
    }
    rules::check_files(&parsed, &mut problems);
    let pack = pack(&parsed, pathways, services, interrupts, shared, &mut problems);
    (pack, problems)
}

/// Loads one edition by itself, as it was stored when a journey began: no services, no other pathways.
///
/// # Errors
/// Every problem found, in the order of file, line and column.
pub fn load_edition(files: &[File], id: &PathwayId) -> Result<Pathway, Vec<Problem>> {
    let mut problems = Vec::new();
    let parsed = parse::parse_all(files, &mut problems);
    let shared = shared(&parsed, &mut problems);
    let mut pathways = pathways(&parsed, &shared, &mut problems);
    let position = pathways.iter().position(|pathway| pathway.id == *id);
    match position.map(|position| pathways.swap_remove(position)) {
        Some(pathway) => finish(pathway, problems),
        None => {
            problems.push(missing(&format!("{id}/v*.toml")));
            Err(problems)
        }
    }
}

/// One edition held to every rule, the proof included, for the cases below each rule.
#[cfg(test)]
pub(crate) fn proved_edition(files: &[File], id: &PathwayId) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    let parsed = parse::parse_all(files, &mut problems);
    let shared = shared(&parsed, &mut problems);
    let pathways = pathways(&parsed, &shared, &mut problems);
    for pathway in pathways.iter().filter(|pathway| pathway.id == *id) {
        rules::prove_pathway(pathway, &Place::top(&pathway.file_name()), &mut problems);
    }
    finish((), problems)
}

/// Whether a file in which names are declared could not be read.
fn cannot_be_looked_up(problems: &[Problem]) -> bool {
    let declares = |file: &str| file == "vocabulary.toml" || file.starts_with("sources/");
    problems.iter().any(|problem| problem.rule == Rule::Shape && declares(&problem.place.file))
}

/// Goes through every state of every edition that can be begun, or soon may be.
fn prove(pack: &Pack, problems: &mut Vec<Problem>) {
    let proved: Vec<rules::Proved<'_>> = pack
        .pathways
        .iter()
        .chain(&pack.drafts)
        .filter_map(|pathway| rules::prove_pathway(pathway, &Place::top(&pathway.file_name()), problems))
        .collect();
    rules::check_pack(pack, &proved, problems);
}

fn finish<T>(made: T, mut problems: Vec<Problem>) -> Result<T, Vec<Problem>> {
    problems.sort();
    problems.dedup();
    if problems.is_empty() { Ok(made) } else { Err(problems) }
}

fn missing(file: &str) -> Problem {
    let place = Place::top(file);
    Problem::new(
        Rule::Shape,
        &place,
        format!("there is no `{file}`"),
        "that file",
        "add it, as pathways/README.md describes",
    )
}

fn shared(parsed: &Files, problems: &mut Vec<Problem>) -> Shared {
    let mut shared = Shared::default();
    for file in &parsed.sources {
        let mut reader = Reader { text: &file.text, problems };
        for raw in &file.raw.source {
            let source = directory::source(&mut reader, raw);
            if shared.sources.insert(source.id.clone(), source).is_some() {
                reader.twice(&raw.id, "source");
            }
        }
    }
    let Some(file) = &parsed.vocabulary else {
        problems.push(missing("vocabulary.toml"));
        return shared;
    };
    let mut reader = Reader { text: &file.text, problems };
    for name in &file.raw.people {
        if !shared.people.insert(PersonId::new(reader.id(name))) {
            reader.twice(name, "person");
        }
    }
    for name in &file.raw.areas {
        let area = Area { id: AreaId::new(reader.id(name)), place: reader.place(name) };
        if shared.areas.iter().any(|known| known.id == area.id) {
            reader.twice(name, "area");
        } else {
            shared.areas.push(area);
        }
    }
    for raw in &file.raw.question {
        let question = reader.question(raw, &shared);
        if shared.questions.insert(question.id.clone(), question).is_some() {
            reader.twice(&raw.id, "question");
        }
    }
    for raw in &file.raw.evidence {
        let evidence = reader.evidence(raw, &shared);
        if shared.evidence.insert(evidence.id.clone(), evidence).is_some() {
            reader.twice(&raw.id, "evidence");
        }
    }
    shared
}

fn pathways(parsed: &Files, shared: &Shared, problems: &mut Vec<Problem>) -> Vec<Pathway> {
    let mut pathways = Vec::new();
    for file in &parsed.pathways {
        let pathway = draft::pathway(file, shared, problems);
        rules::check_pathway(file, &pathway, problems);
        pathways.push(pathway);
    }
    pathways
}

fn services(parsed: &Files, shared: &Shared, problems: &mut Vec<Problem>) -> BTreeMap<crate::id::ServiceId, Service> {
    let mut services = BTreeMap::new();
    for file in &parsed.services {
        let mut reader = Reader { text: &file.text, problems };
        for raw in &file.raw.service {
            let service = directory::service(&mut reader, raw, shared);
            if services.insert(service.id.clone(), service).is_some() {
                reader.twice(&raw.id, "service");
            }
        }
    }
    for file in &parsed.services {
        for raw in &file.raw.service {
            rules::check_service(raw, file, &services, problems);
        }
    }
    services
}

fn interrupts(parsed: &Files, shared: &Shared, problems: &mut Vec<Problem>) -> Vec<Interrupt> {
    let Some(file) = &parsed.interrupts else {
        problems.push(missing("interrupts.toml"));
        return Vec::new();
    };
    let mut interrupts: Vec<Interrupt> = Vec::new();
    let mut reader = Reader { text: &file.text, problems };
    for raw in &file.raw.interrupt {
        let interrupt = directory::interrupt(&mut reader, raw, shared);
        if interrupts.iter().any(|known| known.id == interrupt.id) {
            reader.twice(&raw.id, "interrupt");
        }
        interrupts.push(interrupt);
    }
    interrupts
}

fn pack(
    parsed: &Files,
    pathways: Vec<Pathway>,
    services: BTreeMap<crate::id::ServiceId, Service>,
    interrupts: Vec<Interrupt>,
    shared: Shared,
    problems: &mut Vec<Problem>,
) -> Pack {
    let disagreements = parsed
        .disagreements
        .as_ref()
        .map(|file| disagreement::draft(&mut Reader { text: &file.text, problems }, &file.raw, &shared));
    let mut pack = Pack {
        id: String::new(),
        version: 0,
        issued: Date::ZERO,
        review_by: Date::ZERO,
        law_as_at: Date::ZERO,
        pathways: Vec::new(),
        drafts: Vec::new(),
        fallback: Vec::new(),
        calendar: calendar(parsed, &shared, problems),
        sealed_words: BTreeMap::new(),
        areas: shared.areas,
        services,
        interrupts,
        disagreements,
        people: shared.people,
        sources: shared.sources,
    };
    let Some(file) = &parsed.pack else {
        problems.push(missing("pack.toml"));
        return pack;
    };
    let mut reader = Reader { text: &file.text, problems };
    pack.id = reader.id(&file.raw.id);
    pack.version = file.raw.version;
    pack.issued = reader.date(&file.raw.issued);
    pack.review_by = reader.date(&file.raw.review_by);
    pack.law_as_at = reader.date(&file.raw.law_as_at);
    for seal in parsed.editions.iter().flat_map(|file| &file.raw.edition) {
        pack.sealed_words.extend(seal.words.iter().map(|words| (seal.file.get_ref().clone(), words.clone())));
    }
    pack.fallback = reader.plain(&file.raw.fallback, crate::id::ServiceId::new);
    pack.drafts = pathways.iter().filter(|pathway| pathway.status == Status::Draft).cloned().collect();
    for pathway in pathways.iter().filter(|pathway| pathway.status == Status::Live) {
        if !file.raw.pathways.iter().any(|name| name.get_ref() == pathway.id.as_str()) {
            let place = Place::top(&pathway.file_name());
            reader.problems.push(Problem::new(
                Rule::Names,
                &place,
                format!("`{}` is live, and pack.toml does not name it", pathway.id),
                "every live pathway in `pathways` of pack.toml",
                "add it there, or make it a draft",
            ));
        }
    }
    for name in &file.raw.pathways {
        let id = PathwayId::new(reader.id(name));
        match live_edition(&pathways, &id) {
            Some(pathway) => pack.pathways.push(pathway.clone()),
            None => {
                let place = reader.place(name);
                let live =
                    pathways.iter().filter(|pathway| pathway.status == Status::Live).map(|pathway| pathway.id.as_str());
                reader.unknown(name.get_ref(), &place, "live pathway", "a file <pathway>/v<version>.toml", live);
            }
        }
    }
    pack
}

/// Terms and bank holidays. A pack without them counts every weekday.
fn calendar(parsed: &Files, shared: &Shared, problems: &mut Vec<Problem>) -> Calendar {
    let mut calendar = Calendar::default();
    let Some(file) = &parsed.calendar else { return calendar };
    let mut reader = Reader { text: &file.text, problems };
    for raw in &file.raw.term {
        let term = Term { from: reader.date(&raw.from), to: reader.date(&raw.to) };
        calendar.sources.extend(reader.sources(&raw.sources, shared));
        calendar.terms.push(term.clone());
        if Calendar::out_of_order(&calendar.terms) == Some(&term) {
            let place = reader.place(&raw.from);
            reader.problems.push(Problem::new(
                Rule::Dates,
                &place,
                format!("the term from {} to {} is out of order", term.from, term.to),
                "terms that end after they begin, each after the one before",
                "mend its dates, or put the terms in their order",
            ));
        }
    }
    calendar.bank_holidays = file.raw.bank_holidays.iter().map(|day| reader.date(day)).collect();
    calendar.sources.extend(reader.sources(&file.raw.sources, shared));
    calendar
}

/// The newest live version of a pathway.
fn live_edition<'a>(pathways: &'a [Pathway], id: &PathwayId) -> Option<&'a Pathway> {
    pathways
        .iter()
        .filter(|pathway| pathway.id == *id && pathway.status == Status::Live)
        .max_by_key(|pathway| pathway.version)
}
