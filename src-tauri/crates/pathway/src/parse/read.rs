//! Reads each file from bytes into its raw form. A file that cannot be read is a problem with a place, never a panic.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::base::place::{File, Text, is_section};
use crate::parse::gaps::RawGaps;
use crate::parse::papers::RawPapers;
use crate::parse::raw;
use crate::parse::raw_disagreement::RawDisagreements;
use crate::parse::raw_pathway;
use crate::parse::roles::RawRoles;
use crate::parse::turning_points::RawLookahead;
use crate::parse::worries::RawWorries;
use crate::problem::{Problem, Rule};

/// The largest file accepted, in bytes: more than ten times the largest shipped file.
const LARGEST: usize = 2 * 1024 * 1024;
/// The deepest nesting of brackets accepted, so that no file can exhaust the stack.
const DEEPEST: usize = 64;

/// A file and its raw form.
pub(crate) struct Parsed<T> {
    pub(crate) text: Text,
    pub(crate) raw: T,
}

/// Every file of a pack, by kind.
#[derive(Default)]
pub(crate) struct Files {
    pub(crate) pack: Option<Parsed<raw::Pack>>,
    pub(crate) vocabulary: Option<Parsed<raw::Vocabulary>>,
    pub(crate) roles: Option<Parsed<RawRoles>>,
    pub(crate) interrupts: Option<Parsed<raw::Interrupts>>,
    pub(crate) disagreements: Option<Parsed<RawDisagreements>>,
    pub(crate) editions: Option<Parsed<raw::Editions>>,
    pub(crate) lookahead: Option<Parsed<RawLookahead>>,
    pub(crate) gaps: Option<Parsed<RawGaps>>,
    pub(crate) worries: Option<Parsed<RawWorries>>,
    pub(crate) papers: Option<Parsed<RawPapers>>,
    pub(crate) calendar: Option<Parsed<raw::Calendar>>,
    pub(crate) sources: Vec<Parsed<raw::Sources>>,
    pub(crate) services: Vec<Parsed<raw::Services>>,
    pub(crate) pathways: Vec<WrittenEdition>,
}

impl Files {
    /// Returns every source, with the text of its file.
    pub(crate) fn each_source(&self) -> impl Iterator<Item = (&Text, &raw::Source)> {
        self.sources.iter().flat_map(|file| file.raw.source.iter().map(move |one| (&file.text, one)))
    }
}

/// An edition as it is written: its head, and its sections in the order of their names.
pub(crate) struct WrittenEdition {
    pub(crate) head: Parsed<raw_pathway::Pathway>,
    pub(crate) sections: Vec<Parsed<raw_pathway::Section>>,
}

/// Sorts files by their names and reads each.
pub(crate) fn parse_all(files: &[File], problems: &mut Vec<Problem>) -> Files {
    let mut parsed = Files::default();
    let mut sections = Vec::new();
    for file in files {
        let Some(text) = read(file, problems) else {
            continue;
        };
        match file.name.split('/').collect::<Vec<_>>().as_slice() {
            ["pack.toml"] => parsed.pack = shape(text, problems),
            ["vocabulary.toml"] => parsed.vocabulary = shape(text, problems),
            ["roles.toml"] => parsed.roles = shape(text, problems),
            ["calendar.toml"] => parsed.calendar = shape(text, problems),
            ["editions.toml"] => parsed.editions = shape(text, problems),
            ["interrupts.toml"] => parsed.interrupts = shape(text, problems),
            ["lookahead.toml"] => parsed.lookahead = shape(text, problems),
            ["gaps.toml"] => parsed.gaps = shape(text, problems),
            ["papers.toml"] => parsed.papers = shape(text, problems),
            ["worries.toml"] => parsed.worries = shape(text, problems),
            ["disagreements.toml"] => parsed.disagreements = shape(text, problems),
            ["sources", _] => parsed.sources.extend(shape(text, problems)),
            ["services", _] => parsed.services.extend(shape(text, problems)),
            [_, version] if version.starts_with('v') => {
                let head = shape(text, problems);
                parsed.pathways.extend(head.map(|head| WrittenEdition { head, sections: Vec::new() }));
            }
            [_, version, _] if version.starts_with('v') => sections.push(text),
            _ => problems.push(Problem::new(
                Rule::Shape,
                &text.top(),
                format!("`{}` is no file of a pack", file.name),
                "pack.toml, vocabulary.toml, roles.toml, interrupts.toml, disagreements.toml, lookahead.toml, worries.toml, gaps.toml, papers.toml, editions.toml, calendar.toml, sources/*.toml, services/*.toml, <pathway>/v<version>.toml or <pathway>/v<version>/<section>.toml",
                "move it or rename it",
            )),
        }
    }
    sections.sort_by(|one, other| one.name.cmp(&other.name));
    for text in sections {
        let head = parsed.pathways.iter_mut().find(|edition| is_section(&edition.head.text.name, &text.name));
        match head {
            Some(edition) => edition.sections.extend(shape(text, problems)),
            // A head that cannot be read is a problem already.
            None if files.iter().any(|file| is_section(&file.name, &text.name)) => {}
            None => problems.push(without_head(&text)),
        }
    }
    parsed
}

fn without_head(section: &Text) -> Problem {
    let folder = section.name.rsplit_once('/').map_or("", |(folder, _)| folder);
    Problem::new(
        Rule::Shape,
        &section.top(),
        format!("`{}` is a section of no edition", section.name),
        format!("the head of the edition, `{folder}.toml`"),
        "add the head, or move the section to the folder of its edition",
    )
}

fn read(file: &File, problems: &mut Vec<Problem>) -> Option<Text> {
    let name: Arc<str> = Arc::from(file.name.as_str());
    let mut refuse = |place: &crate::base::place::Place, found: String, expected: &str, mend: &str| {
        problems.push(Problem::new(Rule::Shape, place, found, expected, mend));
        None
    };
    let top = Text { name: Arc::clone(&name), text: Arc::from("") };
    if file.bytes.len() > LARGEST {
        let found = format!("the file has {} bytes", file.bytes.len());
        return refuse(&top.top(), found, "at most 2 MiB", "split it, or look whether something else was saved here");
    }
    let text = match std::str::from_utf8(&file.bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = file.bytes.get(..error.valid_up_to()).unwrap_or_default();
            let good: Arc<str> = String::from_utf8_lossy(good).into();
            let place = Text { name, text: Arc::clone(&good) }.place(&(good.len()..good.len()));
            return refuse(&place, String::from("bytes that are not UTF-8"), "UTF-8 text", "save the file as UTF-8");
        }
    };
    let text = Text { name, text: Arc::from(text) };
    match too_deep(&text.text) {
        None => Some(text),
        Some(at) => {
            let place = text.place(&(at..at));
            refuse(&place, format!("brackets nested more than {DEEPEST} deep"), "flat tables", "flatten it")
        }
    }
}

/// Returns the byte at which brackets outside strings and comments are nested too deeply.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut quote, mut comment) = (0_usize, None, false);
    for (at, byte) in text.bytes().enumerate() {
        match (byte, quote, comment) {
            (b'\n', _, _) => (quote, comment) = (None, false),
            (_, _, true) => {}
            (b'"' | b'\'', None, _) => quote = Some(byte),
            (_, Some(open), _) if byte == open => quote = None,
            (_, Some(_), _) => {}
            (b'#', None, _) => comment = true,
            (b'[' | b'{', None, _) => depth += 1,
            (b']' | b'}', None, _) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}

fn shape<T: DeserializeOwned>(text: Text, problems: &mut Vec<Problem>) -> Option<Parsed<T>> {
    match toml::from_str(&text.text) {
        Ok(raw) => Some(Parsed { text, raw }),
        Err(error) => {
            let place = error.span().map_or_else(|| text.top(), |span| text.place(&span));
            problems.push(Problem::new(
                Rule::Shape,
                &place,
                error.message().to_owned(),
                "the shape that pathways/README.md describes",
                if error.message().contains("unknown field") {
                    "mend the key, which is often a slip of the pen, or take it out"
                } else {
                    "look at the line named above, and the one before it"
                },
            ));
            None
        }
    }
}
