//! P20: a live edition is never changed in place.
//!
//! Somebody relied on it as it was. `editions.toml` has the digest of every edition that went live; a change needs a
//! new version.

use crate::base::lists::Status;
use crate::parse::raw;
use crate::parse::read::Files;
use crate::parse::resolve::Declared;
use crate::problem::{Problem, Rule};
use crate::rules::digest::digest_of;

pub(super) fn check(files: &Files, shared: &Declared, problems: &mut Vec<Problem>) {
    let sealed = files.editions.as_ref().map_or(&[] as &[raw::Edition], |file| file.raw.edition.as_slice());
    for edition in &files.pathways {
        let file = &edition.head;
        let seal = sealed.iter().find(|one| *one.file.get_ref() == *file.text.name);
        let found = match seal {
            // A draft can change until it is sealed, but not after that, because somebody relied on it.
            None if file.raw.status == Status::Draft => continue,
            None => format!("`{}` is {} and not sealed", file.text.name, file.raw.status.as_str()),
            Some(seal) if seal.sha256 != digest_of(edition, shared) => {
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
