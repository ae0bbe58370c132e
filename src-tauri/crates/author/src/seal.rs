//! Sealing: an edition that goes live is written down with its digest, and is not changed after that.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use pathway::{Problem, Rule, edition_digest};

use crate::pack::{CannotRead, Source};

/// Why nothing was sealed.
#[derive(Debug, thiserror::Error)]
pub enum CannotSeal {
    #[error(transparent)]
    Read(#[from] CannotRead),
    #[error("{} cannot be written: {cause}", .file.display())]
    Write { file: PathBuf, cause: io::Error },
    #[error("there are problems beside the missing seal; mend them first: `pathways check`")]
    Problems(Vec<Problem>),
}

const HEAD: &str = "# Every edition that ever went live, with the digest of its file. `pathways seal` adds to it; nothing is ever taken out.\n\
     # Somebody relies on a live edition as it is: a change goes into a file of the next version.\n";

/// Seals every live edition that is not sealed yet, and says which. An edition that was changed after it was sealed stays a problem.
///
/// # Errors
/// Any problem but a missing seal.
pub fn seal(folder: &Path) -> Result<Vec<String>, CannotSeal> {
    let source = Source::read(folder)?;
    let Err(problems) = source.load() else { return Ok(Vec::new()) };
    let unsealed = |problem: &Problem| problem.rule == Rule::Editions && problem.found.ends_with("not sealed");
    if !problems.iter().all(unsealed) {
        return Err(CannotSeal::Problems(problems.into_iter().filter(|problem| !unsealed(problem)).collect()));
    }
    let file = folder.join("pathways/editions.toml");
    let mut text = source.text_of("editions.toml").unwrap_or_else(|| HEAD.to_owned());
    let mut sealed = Vec::new();
    for name in problems.iter().map(|problem| problem.place.file.to_string()) {
        let digest = source.text_of(&name).map(|text| edition_digest(&text)).unwrap_or_default();
        let _ = write!(text, "\n[[edition]]\nfile   = \"{name}\"\nsha256 = \"{digest}\"\n");
        sealed.push(name);
    }
    fs::write(&file, text).map_err(|cause| CannotSeal::Write { file, cause })?;
    Ok(sealed)
}
