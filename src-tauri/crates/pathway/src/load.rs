//! Loading: files in, a checked pack or edition out, or every problem at once.

use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::thread;

use crate::base::id::{PathwayId, ServiceId};
use crate::base::place::{File, Place};
use crate::model::pack::Pack;
use crate::model::pathway::Pathway;
use crate::model::service::Service;
use crate::parse::leave_out::leave_out;
use crate::parse::read::{Files, parse_all};
use crate::parse::resolve::{Reader, Shared};
use crate::parse::resolve_pack::{interrupts, missing, pack, shared};
use crate::parse::{directory, resolve_pathway};
use crate::problem::{Problem, Rule};
use crate::rules;

/// Loads a complete pack. The name of a file is its path below the pack's folder.
///
/// # Errors
/// Every problem found, in the order of file, line and column.
pub fn load_pack(files: &[File]) -> Result<Pack, Vec<Problem>> {
    let (pack, problems) = read_pack(files);
    finish(pack, problems)
}

/// Loads a pack whose live editions were proved when they were sealed. Everything is checked except the proof, which the
/// seal replaces. A live edition that is not sealed, or has changed since, is refused.
///
/// # Errors
/// Every problem found, in the order of file, line and column.
pub fn load_sealed_pack(files: &[File]) -> Result<Pack, Vec<Problem>> {
    let (pack, mut problems) = draft_pack(files);
    rules::check_pack(&pack, &[], &mut problems);
    finish(pack, problems)
}

/// Reads as much of a pack as possible, and returns every problem. For authors only: no pathway in it may be walked while
/// there is a problem.
pub fn read_pack(files: &[File]) -> (Pack, Vec<Problem>) {
    let (pack, mut problems) = draft_pack(files);
    prove(&pack, &mut problems);
    (pack, problems)
}

fn draft_pack(files: &[File]) -> (Pack, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut parsed = parse_all(files, &mut problems);
    leave_out(&mut parsed, &mut problems);
    let shared = shared(&parsed, &mut problems);
    let pathways = pathways(&parsed, &shared, &mut problems);
    let services = services(&parsed, &shared, &mut problems);
    let interrupts = interrupts(&parsed, &shared, &mut problems);
    if cannot_be_looked_up(&problems) {
        // Otherwise every name that an unreadable file declares would be reported as unknown.
        problems.retain(|problem| problem.rule != Rule::Names);
    }
    leave_out_unread_names(&pathways, &mut problems);
    rules::check_files(&parsed, &shared.declared, &mut problems);
    let pack = pack(&parsed, pathways, services, interrupts, shared, &mut problems);
    (pack, problems)
}

/// Whether a file declares what every edition can name, so that it is stored with each: people, evidence and conditions,
/// roles, and citations.
pub fn is_shared(file: &str) -> bool {
    ["vocabulary.toml", "roles.toml"].contains(&file) || file.starts_with("sources/")
}

/// Loads one edition by itself, as it was stored when a journey began: no services, no other pathways.
///
/// # Errors
/// Every problem found, in the order of file, line and column.
pub fn load_edition(files: &[File], id: &PathwayId) -> Result<Pathway, Vec<Problem>> {
    let mut problems = Vec::new();
    let parsed = parse_all(files, &mut problems);
    let shared = shared(&parsed, &mut problems);
    let mut pathways = pathways(&parsed, &shared, &mut problems);
    leave_out_unread_names(&pathways, &mut problems);
    let position = pathways.iter().position(|pathway| pathway.id == *id);
    match position.map(|position| pathways.swap_remove(position)) {
        Some(pathway) => finish(pathway, problems),
        None => {
            problems.push(missing(&format!("{id}/v*.toml")));
            Err(problems)
        }
    }
}

/// Checks one edition against every rule, including the proof. For the tests of each rule.
#[cfg(test)]
pub(crate) fn proved_edition(files: &[File], id: &PathwayId) -> Result<(), Vec<Problem>> {
    use crate::model::pack::Referrals;
    let mut problems = Vec::new();
    let parsed = parse_all(files, &mut problems);
    let shared = shared(&parsed, &mut problems);
    let pathways = pathways(&parsed, &shared, &mut problems);
    for pathway in pathways.iter().filter(|pathway| pathway.id == *id) {
        rules::prove_pathway(pathway, &Referrals::default(), &Place::top(&pathway.file_name()), &mut problems);
    }
    finish((), problems)
}

/// Whether a file in which names are declared could not be read.
fn cannot_be_looked_up(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.rule == Rule::Shape && is_shared(&problem.place.file))
}

/// Removes unknown names of an edition if one of its files could not be read: what that file declares is not known.
fn leave_out_unread_names(pathways: &[Pathway], problems: &mut Vec<Problem>) {
    let is_unread = |pathway: &&Pathway| {
        problems.iter().any(|problem| problem.rule == Rule::Shape && pathway.is_written_in(&problem.place.file))
    };
    let unread: Vec<&Pathway> = pathways.iter().filter(is_unread).collect();
    problems.retain(|problem| {
        problem.rule != Rule::Names || !unread.iter().any(|pathway| pathway.is_written_in(&problem.place.file))
    });
}

/// Proves every edition that is live or a draft, all at the same time.
fn prove(pack: &Pack, problems: &mut Vec<Problem>) {
    let pathways = pack.pathways.iter().chain(&pack.drafts);
    let with_own = pathways.map(|pathway| {
        let own: Vec<Problem> = problems.extract_if(.., |problem| pathway.is_written_in(&problem.place.file)).collect();
        (pathway, own)
    });
    let with_own: Vec<(&Pathway, Vec<Problem>)> = with_own.collect();
    let outcomes = thread::scope(|scope| {
        let proving =
            |(pathway, mut own): (_, Vec<Problem>)| scope.spawn(move || (prove_one(pack, pathway, &mut own), own));
        let running: Vec<_> = with_own.into_iter().map(proving).collect();
        running.into_iter().map(|one| one.join().unwrap_or_else(|panic| resume_unwind(panic))).collect::<Vec<_>>()
    });
    let mut proved = Vec::new();
    for (one, own) in outcomes {
        proved.extend(one);
        problems.extend(own);
    }
    rules::check_pack(pack, &proved, problems);
}

fn prove_one<'a>(pack: &Pack, pathway: &'a Pathway, problems: &mut Vec<Problem>) -> Option<rules::Proved<'a>> {
    rules::prove_pathway(pathway, &pack.referrals, &Place::top(&pathway.file_name()), problems)
}

fn finish<T>(made: T, mut problems: Vec<Problem>) -> Result<T, Vec<Problem>> {
    problems.sort();
    problems.dedup();
    if problems.is_empty() { Ok(made) } else { Err(problems) }
}

fn pathways(parsed: &Files, shared: &Shared, problems: &mut Vec<Problem>) -> Vec<Pathway> {
    let mut pathways = Vec::new();
    for file in &parsed.pathways {
        let pathway = resolve_pathway::pathway(file, shared, problems);
        rules::check_pathway(&file.head, &pathway, problems);
        pathways.push(pathway);
    }
    pathways
}

fn services(parsed: &Files, shared: &Shared, problems: &mut Vec<Problem>) -> BTreeMap<ServiceId, Service> {
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
