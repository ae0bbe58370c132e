//! Seals editions: when an edition goes live, its digest is recorded, and the edition is not changed after that.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use pathway::{Problem, Rule, edition_digest, words_digest};

use crate::pack::{CannotRead, PackFiles};

/// Why nothing was sealed.
#[derive(Debug, thiserror::Error)]
pub enum CannotSeal {
    #[error(transparent)]
    Read(#[from] CannotRead),
    #[error("{} cannot be written: {cause}", .file.display())]
    Write { file: PathBuf, cause: io::Error },
    #[error("there are problems in addition to the missing seal; correct them first: `cargo pathways check`")]
    Problems(Vec<Problem>),
}

const HEAD: &str = "# Every edition that ever went live, with the digest of its files and of the shared conditions and gates that it uses. `cargo pathways seal` adds to it; nothing is ever taken out.\n\
     # Somebody relies on a live edition as it is: a change goes into a file of the next version.\n";

/// Seals every live edition that is not sealed yet, and its words. Returns the names of the files. An edition that was
/// changed after it was sealed is still a problem.
///
/// # Errors
/// Any problem except a missing seal.
pub fn seal(folder: &Path) -> Result<Vec<String>, CannotSeal> {
    write(folder, |found| found.ends_with("not sealed"))
}

/// Like [`seal`], and also seals changed words again, after the correction of a slip. The history of `editions.toml`
/// shows the new digest.
///
/// # Errors
/// Any problem except a missing seal or changed words.
pub fn seal_words(folder: &Path) -> Result<Vec<String>, CannotSeal> {
    write(folder, |found| found.ends_with("not sealed") || found.starts_with("the words of"))
}

fn write(folder: &Path, sealing_mends: impl Fn(&str) -> bool) -> Result<Vec<String>, CannotSeal> {
    let source = PackFiles::read(folder)?;
    let future = pathway::future_dates(&source.structure, jiff::ZonedDateTime::now().date());
    if !future.is_empty() {
        return Err(CannotSeal::Problems(future));
    }
    let Err(problems) = source.load() else { return Ok(Vec::new()) };
    let mends = |problem: &Problem| problem.rule == Rule::Editions && sealing_mends(&problem.found);
    if !problems.iter().all(mends) {
        return Err(CannotSeal::Problems(problems.into_iter().filter(|problem| !mends(problem)).collect()));
    }
    let file = folder.join("pathways/editions.toml");
    let old = source.text_of("editions.toml").unwrap_or_else(|| HEAD.to_owned());
    let (pack, _) = pathway::read_pack(&source.structure);
    let mut text = old.clone();
    let mut sealed = Vec::new();
    for live in &pack.pathways {
        let name = live.file_name();
        let digest = edition_digest(&source.structure, &name);
        let words = source.words_of(live.id.as_str()).map(|file| words_digest(&file.text)).unwrap_or_default();
        let entry = format!("\n[[edition]]\nfile   = \"{name}\"\nsha256 = \"{digest}\"\nwords  = \"{words}\"\n");
        if text.contains(&entry) {
            continue;
        }
        text = format!("{}{entry}", without(&text, &name));
        sealed.push(name);
    }
    fs::write(&file, text).map_err(|cause| CannotSeal::Write { file, cause })?;
    Ok(sealed)
}

/// Returns the seals without that of one file.
fn without(text: &str, name: &str) -> String {
    let is_it = |entry: &&str| entry.contains(&format!("\"{name}\""));
    let mut parts = text.split("\n[[edition]]\n");
    let head = parts.next().unwrap_or_default().to_owned();
    let others = parts.filter(|entry| !is_it(entry)).map(|entry| format!("\n[[edition]]\n{entry}"));
    std::iter::once(head).chain(others).collect()
}
