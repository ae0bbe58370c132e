//! P20: a live edition is never changed in place.
//!
//! Somebody relied on it as it was. `editions.toml` has the digest of every edition that went live; a change needs a
//! new version.

use sha2::{Digest, Sha256};

use crate::base::lists::Status;
use crate::base::place::{File, is_section};
use crate::parse::raw;
use crate::parse::read::{Files, WrittenEdition};
use crate::problem::{Problem, Rule};

pub(super) fn check(files: &Files, problems: &mut Vec<Problem>) {
    let sealed = files.editions.as_ref().map_or(&[] as &[raw::Edition], |file| file.raw.edition.as_slice());
    for edition in &files.pathways {
        let file = &edition.head;
        let seal = sealed.iter().find(|one| *one.file.get_ref() == *file.text.name);
        let found = match seal {
            // A draft can change until it is sealed, but not after that, because somebody relied on it.
            None if file.raw.status == Status::Draft => continue,
            None => format!("`{}` is {} and not sealed", file.text.name, file.raw.status.as_str()),
            Some(seal) if seal.sha256 != digest_of(edition) => {
                format!("`{}` was changed after it went live as version {}", file.text.name, file.raw.version.get_ref())
            }
            Some(_) => continue,
        };
        let (expected, mend) = match seal {
            None => ("its digest in editions.toml", "when it is final: `pathways seal`"),
            Some(_) => (
                "the file as it was sealed in editions.toml",
                "restore it, and make the change in a file of the next version: increase `version`, and seal it when it goes live",
            ),
        };
        problems.push(Problem::new(Rule::Editions, &file.text.place(&file.raw.version.span()), found, expected, mend));
    }
    if let Some(file) = &files.editions {
        for seal in &file.raw.edition {
            if !files.pathways.iter().any(|pathway| *pathway.head.text.name == **seal.file.get_ref()) {
                problems.push(Problem::new(
                    Rule::Editions,
                    &file.text.place(&seal.file.span()),
                    format!("the sealed edition `{}` is missing", seal.file.get_ref().escape_debug()),
                    "every edition that ever went live, so that an old journey can be read",
                    "restore the file; `status = \"retired\"` takes it out of use",
                ));
            }
        }
    }
}

/// The digest with which an edition is sealed: its head, then the name and the text of each section, in the order of their names.
///
/// `files` are those of a pack and `head` is the name of the edition's first file, such as `ebsa/v1.toml`. Line ends, a byte order mark and the status are
/// left out, because they change nothing for a journey. Returns 64 hexadecimal digits.
pub fn edition_digest(files: &[File], head: &str) -> String {
    let text = |file: &File| String::from_utf8_lossy(&file.bytes).into_owned();
    let sections = files.iter().filter(|file| is_section(head, &file.name));
    let sections: Vec<(&str, String)> = sections.map(|file| (file.name.as_str(), text(file))).collect();
    let head = files.iter().find(|file| file.name == head).map(text).unwrap_or_default();
    digest(&head, sections.iter().map(|(name, text)| (*name, text.as_str())))
}

/// The digest with which the words of an edition are sealed. Line ends and a byte order mark are left out.
pub fn words_digest(text: &str) -> String {
    digest(text, [])
}

fn digest_of(edition: &WrittenEdition) -> String {
    let sections = edition.sections.iter().map(|section| (&*section.text.name, &*section.text.text));
    digest(&edition.head.text.text, sections)
}

fn digest<'a>(head: &str, sections: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut hash = Sha256::new();
    let head_lines = head.trim_start_matches('\u{feff}').lines();
    add_lines(&mut hash, head_lines.filter(|line| !line.trim_start().starts_with("status")));
    let mut sections: Vec<(&str, &str)> = sections.into_iter().collect();
    sections.sort_unstable();
    for (name, text) in sections {
        add_lines(&mut hash, std::iter::once(name).chain(text.trim_start_matches('\u{feff}').lines()));
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn add_lines<'a>(hash: &mut Sha256, lines: impl Iterator<Item = &'a str>) {
    for line in lines {
        hash.update(line.as_bytes());
        hash.update(b"\n");
    }
}
