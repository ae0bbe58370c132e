//! Makes a new pathway that follows every rule from the start: three steps, their words, and one walk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::edition_text::EditionText;
use crate::pack::{CannotRead, PackFiles};
use crate::walk::Walk;

const STRUCTURE: &str = include_str!("new/v1.toml");
const WORDS: &str = include_str!("new/words.ftl");
const SOURCES: &str = include_str!("new/sources.toml");
const WALK: &str = include_str!("new/first.walk");

/// Why no new pathway was made. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum CannotMake {
    #[error(
        "`{0}` is not an id. Expected lower-case words joined by hyphens, at most 60 characters, such as `swindon-autism`."
    )]
    Id(String),
    #[error("{} already exists. Choose another id, or edit what is there.", .0.display())]
    Taken(PathBuf),
    #[error(transparent)]
    Read(#[from] CannotRead),
    #[error("{} cannot be written: {cause}", .file.display())]
    Write { file: PathBuf, cause: io::Error },
    #[error("the new pathway breaks a rule of this pack: {0}. Correct the pack first: `cargo pathways check`.")]
    Pack(String),
}

/// Writes the files of a new pathway below `folder`. Returns their names.
///
/// # Errors
/// An invalid id, an existing file, or a pack that breaks a rule.
pub fn make(folder: &Path, id: &str) -> Result<Vec<PathBuf>, CannotMake> {
    if !pathway::id::is_well_formed(id) || id.is_empty() {
        return Err(CannotMake::Id(id.to_owned()));
    }
    let filled = |text: &str| text.replace("PATHWAY", id);
    let today = jiff::ZonedDateTime::now().date().to_string();
    let structure = filled(STRUCTURE).replace("LINKS\n", &required_links(folder)?);
    let mut files = vec![
        (PathBuf::from(format!("pathways/{id}/v1.toml")), structure),
        (PathBuf::from(format!("pathways/sources/{id}.toml")), filled(SOURCES).replace("TODAY", &today)),
        (PathBuf::from(format!("locales/en-GB/pathways/{id}.ftl")), filled(WORDS)),
    ];
    let walk = PathBuf::from(format!("tests/walks/{id}/first.walk"));
    for file in files.iter().map(|(file, _)| file).chain([&walk]) {
        let file = folder.join(file);
        if file.exists() {
            return Err(CannotMake::Taken(file));
        }
    }
    files.push((walk, first_walk(folder, id, &files)?));
    for (file, text) in &files {
        let file = folder.join(file);
        let write = || {
            file.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(&file, text)
        };
        write().map_err(|cause| CannotMake::Write { file: file.clone(), cause })?;
    }
    Ok(files.into_iter().map(|(file, _)| file).collect())
}

/// Returns the links that every pathway of the pack must have, as another pathway has them.
fn required_links(folder: &Path) -> Result<String, CannotMake> {
    let (pack, _) = pathway::read_pack(&PackFiles::read(folder)?.structure);
    let mut text = String::new();
    for wanted in &pack.required.links {
        let mut links = pack.pathways.iter().flat_map(|pathway| &pathway.links);
        let Some(link) = links.find(|link| link.to == wanted.to) else { continue };
        let sources: Vec<String> = link.sources.iter().map(|source| format!("\"{source}\"")).collect();
        let bound = |name: &str, age: Option<pathway::Age>| age.map(|age| format!("{name} = \"{age}\""));
        let bounds: Vec<String> =
            bound("from", wanted.ages.from).into_iter().chain(bound("under", wanted.ages.under)).collect();
        let when = if bounds.is_empty() {
            String::new()
        } else {
            format!("when    = {{ age = {{ {} }} }}\n", bounds.join(", "))
        };
        text.push_str(&format!(
            "# Every pathway of this pack must have this link.\n[[link]]\nto      = \"{}/{}\"\n{when}origin  = \"{}\"\nsources = [{}]\n\n",
            wanted.to.pathway,
            wanted.to.step,
            link.origin.as_str(),
            sources.join(", ")
        ));
    }
    Ok(text)
}

/// Returns the walk with the engine's answers, so that the first test passes.
fn first_walk(folder: &Path, id: &str, files: &[(PathBuf, String)]) -> Result<String, CannotMake> {
    let mut source = PackFiles::read(folder)?;
    for (file, text) in files {
        let name = file.to_string_lossy().replace('\\', "/");
        if let Some(name) = name.strip_prefix("pathways/") {
            source = source.with(name, text.clone());
        } else if let Some(name) = name.strip_prefix("locales/en-GB/") {
            let file = wording::WordFile { name: name.to_owned(), text: text.clone() };
            source.words.entry(wording::SOURCE_LANGUAGE.to_owned()).or_default().push(file);
        }
    }
    let first =
        |problems: Vec<pathway::Problem>| problems.first().map_or_else(String::new, |problem| problem.found.clone());
    let loaded = source.load().map_err(|problems| CannotMake::Pack(first(problems)))?;
    let made = loaded.edition(id).ok_or_else(|| CannotMake::Id(id.to_owned()))?;
    let saying = EditionText { pathway: made, words: &loaded.words };
    let walk = Walk::read(&WALK.replace("PATHWAY", id)).map_err(|error| CannotMake::Pack(error.to_string()))?;
    walk.write(saying).map_err(|error| CannotMake::Pack(error.to_string()))
}
