//! The digest with which an edition is sealed: everything that decides what its steps mean, except its status.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use crate::base::place::File;
use crate::parse::print::condition_text;
use crate::parse::raw_condition::Condition;
use crate::parse::read::{WrittenEdition, parse_all};
use crate::parse::resolve::Declared;
use crate::parse::resolve_pack::shared;

/// Returns the digest of an edition: its head, the name and the text of each section in the order of their names, and
/// the meaning of every shared condition and gate that it uses.
///
/// `files` are those of a pack and `head` is the name of the edition's first file, such as `ebsa/v1.toml`. Line ends, a
/// byte order mark and the status are left out, because they change nothing for a journey. Returns 64 hexadecimal
/// digits; none if the head cannot be read.
pub fn edition_digest(files: &[File], head: &str) -> String {
    let mut problems = Vec::new();
    let parsed = parse_all(files, &mut problems);
    let shared = shared(&parsed, &mut problems);
    let edition = parsed.pathways.iter().find(|edition| *edition.head.text.name == *head);
    edition.map(|edition| digest_of(edition, &shared.declared)).unwrap_or_default()
}

/// Returns the digest with which the words of an edition are sealed. Line ends and a byte order mark are left out.
pub fn words_digest(text: &str) -> String {
    let mut hash = Sha256::new();
    add_lines(&mut hash, lines(text));
    hex(hash)
}

pub(super) fn digest_of(edition: &WrittenEdition, shared: &Declared) -> String {
    let mut hash = Sha256::new();
    // The status is a key of the head itself; in a table, `status` can be the name of a choice.
    let mut is_in_a_table = false;
    let without_status = lines(&edition.head.text.text).filter(|line| {
        is_in_a_table |= line.trim_start().starts_with('[');
        let key = line.split('=').next().unwrap_or_default().trim();
        is_in_a_table || key != "status"
    });
    add_lines(&mut hash, without_status);
    for section in &edition.sections {
        add_lines(&mut hash, std::iter::once(&*section.text.name).chain(lines(&section.text.text)));
    }
    for meaning in meanings(edition, shared) {
        add_lines(&mut hash, std::iter::once(meaning.as_str()));
    }
    hex(hash)
}

/// Returns one line for each shared condition and gate that the edition names, with what it means.
fn meanings(edition: &WrittenEdition, shared: &Declared) -> Vec<String> {
    let (conditions, gates) = names(edition);
    let own: BTreeSet<&str> = edition.head.raw.gate.iter().map(|gate| gate.id.get_ref().as_str()).collect();
    let conditions = conditions.into_iter().filter_map(|name| {
        let condition = shared.conditions.get(name)?;
        Some(format!("condition {name}: {}", condition_text(condition)))
    });
    let gates = gates.into_iter().filter(|name| !own.contains(name)).filter_map(|name| {
        let gate = shared.gates.get(name)?;
        let sources: Vec<&str> = gate.sources.iter().map(|source| source.as_str()).collect();
        let (force, origin) = (gate.force.as_str(), gate.origin.as_str());
        Some(format!("gate {name}: {force} {origin} {} {}", sources.join(" "), condition_text(&gate.needs)))
    });
    conditions.chain(gates).collect()
}

/// Returns the names of conditions and gates that an edition uses.
fn names(edition: &WrittenEdition) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let head = &edition.head.raw;
    let (mut conditions, mut gates) = (BTreeSet::new(), BTreeSet::new());
    let entries = head.entry.iter().map(|one| one.when.get_ref());
    let links = head.link.iter().filter_map(|one| one.when.as_ref()).map(|when| when.get_ref());
    let prompts = head.prompt.iter().map(|one| one.when.get_ref());
    let own = head.condition.iter().map(|one| one.when.get_ref());
    let own_gates = head.gate.iter().map(|one| one.needs.get_ref());
    conditions.extend(entries.chain(links).chain(prompts).chain(own).chain(own_gates).flat_map(named_in));
    let sections = edition.sections.iter().flat_map(|section| &section.raw.step);
    for step in head.step.iter().chain(sections) {
        conditions.extend(step.conditions().flat_map(named_in));
        gates.extend(step.gates.0.iter().map(|(name, _)| name.get_ref().as_str()));
    }
    (conditions, gates)
}

fn named_in(condition: &Condition) -> Vec<&str> {
    match condition {
        Condition::Named(name) => vec![name],
        Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(named_in).collect(),
        Condition::Not(inner) => named_in(inner),
        _ => Vec::new(),
    }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.trim_start_matches('\u{feff}').lines()
}

fn add_lines<'a>(hash: &mut Sha256, lines: impl Iterator<Item = &'a str>) {
    for line in lines {
        hash.update(line.as_bytes());
        hash.update(b"\n");
    }
}

fn hex(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
