//! For authors: a pack on disk, held to every rule at once.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use pathway::File;
use wording::{SOURCE_LANGUAGE, WordFile, Words};

use crate::content::Speaks;

/// What a check found.
#[derive(Debug, Default)]
pub struct Checked {
    /// Each as it is printed, structure before words.
    pub problems: Vec<String>,
    pub pathways: usize,
    pub steps: usize,
    pub services: usize,
}

/// Reads `pathways/` and `locales/` below `folder` and holds them to every rule.
///
/// # Errors
/// A folder that cannot be read.
pub fn check(folder: &Path) -> io::Result<Checked> {
    let (pathway_files, word_files) = read(folder)?;
    let mut checked = Checked::default();
    let pack = match pathway::load_pack(&pathway_files) {
        Ok(pack) => pack,
        Err(problems) => {
            checked.problems = problems.iter().map(ToString::to_string).collect();
            return Ok(checked);
        }
    };
    checked.pathways = pack.pathways.len();
    checked.steps = pack.pathways.iter().map(|pathway| pathway.steps.len()).sum();
    checked.services = pack.services.len();
    let source = word_files.get(SOURCE_LANGUAGE).map_or(&[] as &[WordFile], Vec::as_slice);
    match Words::new(SOURCE_LANGUAGE, &[(SOURCE_LANGUAGE, source)]) {
        Ok(words) => {
            checked.problems = pathway::check_words(&pack, &Speaks(&words)).iter().map(ToString::to_string).collect();
        }
        Err(problems) => checked.problems = problems.iter().map(ToString::to_string).collect(),
    }
    Ok(checked)
}

/// Files of words by language.
pub type WordFiles = BTreeMap<String, Vec<WordFile>>;

/// The files of a pack on disk: its structure, and its words by language.
///
/// # Errors
/// A folder that cannot be read.
pub fn read(folder: &Path) -> io::Result<(Vec<File>, WordFiles)> {
    let mut pathway_files = Vec::new();
    walk(&folder.join("pathways"), "", "toml", &mut |name, bytes| pathway_files.push(File::new(name, bytes)))?;
    let mut word_files = WordFiles::new();
    walk(&folder.join("locales"), "", "ftl", &mut |name, bytes| {
        if let Some((language, name)) = name.split_once('/') {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            word_files.entry(language.to_owned()).or_default().push(WordFile { name: name.to_owned(), text });
        }
    })?;
    Ok((pathway_files, word_files))
}

fn walk(folder: &Path, below: &str, ending: &str, take: &mut impl FnMut(String, Vec<u8>)) -> io::Result<()> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            walk(&path, &format!("{name}/"), ending, take)?;
        } else if path.extension().is_some_and(|found| found == ending) {
            take(name, fs::read(&path)?);
        }
    }
    Ok(())
}
