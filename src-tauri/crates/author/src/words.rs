//! The words of a pathway on disk: missing, unused, not yet written, or changed after it went live.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use pathway::model::Status;
use pathway::{Pack, Pathway, Place, Problem, Rule, required_words_of, words_digest};
use wording::{SOURCE_LANGUAGE, WordFile, read_messages};

use crate::pack::PackFiles;

/// The placeholder in a new file until somebody has written the text.
pub const PLACEHOLDER: &str = "[write]";
/// Files of content, besides those of the pathways. The other files have words to which the app passes arguments.
const CONTENT: [&str; 8] = [
    "disagreements.ftl",
    "frames.ftl",
    "gaps.ftl",
    "interrupts.ftl",
    "lookahead.ftl",
    "services.ftl",
    "vocabulary.ftl",
    "worries.ftl",
];
/// Attributes that are optional for a pathway, a step or a question.
const OPTIONAL: [&str; 5] = ["note", "help", "also", "family-name", "family-purpose"];

/// Returns every problem with the words of pathways, except missing words.
pub(crate) fn check(source: &PackFiles, pack: &Pack) -> Vec<Problem> {
    let editions: Vec<&Pathway> = pack.pathways.iter().chain(&pack.drafts).collect();
    let ids: BTreeSet<&str> = editions.iter().map(|pathway| pathway.id.as_str()).collect();
    let mut problems = arguments(source);
    for id in ids {
        let of_it: Vec<&Pathway> = editions.iter().copied().filter(|pathway| pathway.id.as_str() == id).collect();
        let Some(file) = source.words_of(id) else { continue };
        problems.extend(unused(file, &of_it));
        if let Some(live) = of_it.iter().find(|pathway| pathway.status == Status::Live) {
            problems.extend(unwritten(source, file, live));
            problems.extend(changed(file, live, pack));
        }
    }
    problems
}

/// Returns words of the content that name an argument. A screen shows them as they are.
fn arguments(source: &PackFiles) -> Vec<Problem> {
    let files = source.words.get(SOURCE_LANGUAGE).map_or(&[] as &[WordFile], Vec::as_slice);
    let of_content =
        files.iter().filter(|file| file.name.starts_with("pathways/") || CONTENT.contains(&file.name.as_str()));
    let mut problems = Vec::new();
    for file in of_content {
        for (message, said) in read_messages(file).unwrap_or_default() {
            let named: BTreeSet<&String> = said.arguments.iter().chain(said.attributes.values().flatten()).collect();
            if !named.is_empty() {
                let named: Vec<String> = named.iter().map(|name| format!("${name}")).collect();
                problems.push(Problem::new(
                    Rule::Languages,
                    &place(file, begins_at(&file.text, &message).map_or(1, |line| line + 1), message.len()),
                    format!("`{message}` uses {}, which nothing fills in", named.join(", ")),
                    "words without arguments",
                    "write the words out",
                ));
            }
        }
    }
    problems
}

/// Returns words that no edition of a pathway uses: a mistake in an id, or the rest of a removed step.
fn unused(file: &WordFile, editions: &[&Pathway]) -> Vec<Problem> {
    let Some(first) = editions.first() else { return Vec::new() };
    let wanted: BTreeSet<String> =
        editions.iter().flat_map(|pathway| required_words_of(pathway)).map(|wanted| wanted.name()).collect();
    let own = format!("{}-", first.id);
    let mut problems = Vec::new();
    for (message, said) in read_messages(file).unwrap_or_default() {
        if message != first.id.as_str() && !message.starts_with(&own) {
            continue;
        }
        let names = std::iter::once(message.clone()).chain(
            said.attributes
                .keys()
                .filter(|attribute| !OPTIONAL.contains(&attribute.as_str()))
                .map(|attribute| format!("{message}.{attribute}")),
        );
        let unused: Vec<String> = names.filter(|name| !wanted.contains(name)).map(|name| format!("`{name}`")).collect();
        if !unused.is_empty() {
            problems.push(Problem::new(
                Rule::Words,
                &place(file, begins_at(&file.text, &message).map_or(1, |line| line + 1), message.len()),
                format!("nothing uses {}", unused.join(", ")),
                "words that a step, a choice, a task, a gate or a prompt asks for",
                "correct the id, or remove the words",
            ));
        }
    }
    problems
}

/// Returns placeholders that nobody has replaced yet.
fn unwritten(source: &PackFiles, file: &WordFile, live: &Pathway) -> Vec<Problem> {
    let sources = format!("sources/{}.toml", live.id);
    let of_sources = source.text_of(&sources).unwrap_or_default();
    let words = file.text.lines().enumerate().map(|(line, text)| (text, place(file, line + 1, 1), Rule::Words));
    let cited = of_sources.lines().enumerate().map(|(line, text)| (text, at(&sources, line + 1), Rule::Sourced));
    let left = words.chain(cited).filter(|(text, ..)| text.contains(PLACEHOLDER));
    left.map(|(text, place, rule)| {
        Problem::new(
            rule,
            &place,
            format!("`{}` is live, but these words were never written: {}", live.id, text.trim()),
            "your own words in a pathway that is used for children",
            format!("write them, and remove `{PLACEHOLDER}`"),
        )
    })
    .collect()
}

/// Reports words that were changed after their edition went live.
fn changed(file: &WordFile, live: &Pathway, pack: &Pack) -> Option<Problem> {
    let sealed = pack.sealed_words.get(&live.file_name());
    if sealed.is_some_and(|sealed| *sealed == words_digest(&file.text)) {
        return None;
    }
    let (found, mend) = match sealed {
        None => (
            format!("the words of `{}` are live and not sealed", live.id),
            "when they are final: `cargo pathways seal`",
        ),
        Some(_) => (
            format!("the words of `{}` were changed after it went live as version {}", live.id, live.version),
            "restore them and make the change in the next version; if you only correct a slip, `cargo pathways seal --words`",
        ),
    };
    Some(Problem::new(
        Rule::Editions,
        &place(file, 1, 1),
        found,
        "the words as they were sealed in editions.toml",
        mend,
    ))
}

/// Returns the line on which a message begins, counted from 0. Comments and attributes begin differently.
pub(crate) fn begins_at(text: &str, message: &str) -> Option<usize> {
    text.lines().position(|line| line.strip_prefix(message).is_some_and(|rest| rest.trim_start().starts_with('=')))
}

fn place(file: &WordFile, line: usize, width: usize) -> Place {
    Place { width: u32::try_from(width).unwrap_or(1), ..at(&format!("locales/{SOURCE_LANGUAGE}/{}", file.name), line) }
}

fn at(file: &str, line: usize) -> Place {
    Place { line: u32::try_from(line).unwrap_or(u32::MAX), ..Place::top(file) }
}

/// Returns the file of words with a placeholder for everything that an edition needs and that is missing, and the
/// number of placeholders.
pub fn completed(text: &str, pathway: &Pathway, can_say: impl Fn(&str, Option<&str>) -> bool) -> (String, usize) {
    let own = |message: &str| {
        message == pathway.id.as_str()
            || message.starts_with(&format!("{}-", pathway.id))
            || message.starts_with("evidence-")
            || message.starts_with("question-")
    };
    let mut missing: BTreeMap<String, Vec<Option<String>>> = BTreeMap::new();
    let mut order = Vec::new();
    let mut count = 0;
    for wanted in required_words_of(pathway) {
        let known = missing.get(&wanted.message).is_some_and(|attributes| attributes.contains(&wanted.attribute));
        if !own(&wanted.message) || known || can_say(&wanted.message, wanted.attribute.as_deref()) {
            continue;
        }
        count += 1;
        if !order.contains(&wanted.message) {
            order.push(wanted.message.clone());
        }
        missing.entry(wanted.message).or_default().push(wanted.attribute);
    }
    let mut text = text.trim_end().to_owned();
    for message in order {
        let attributes = missing.remove(&message).unwrap_or_default();
        text = with_message(&text, &message, &attributes);
    }
    text.push('\n');
    (text, count)
}

fn with_message(text: &str, message: &str, attributes: &[Option<String>]) -> String {
    let mut stubs = String::new();
    for attribute in attributes.iter().flatten() {
        let _ = write!(stubs, "\n    .{attribute} = {PLACEHOLDER} {}", attribute.replace('-', " "));
    }
    let lines: Vec<&str> = text.lines().collect();
    let Some(at) = begins_at(text, message) else {
        let title = message.replace('-', " ");
        return format!("{text}\n\n{message} = {PLACEHOLDER} {title}{stubs}");
    };
    // The message ends before the next line that is not indented.
    let more = lines.iter().skip(at + 1).take_while(|line| line.starts_with(' ')).count();
    let (before, after) = lines.split_at((at + more + 1).min(lines.len()));
    let after = if after.is_empty() { String::new() } else { format!("\n{}", after.join("\n")) };
    format!("{}{stubs}{after}", before.join("\n"))
}
