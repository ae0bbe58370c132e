//! A pack on disk: its files, and the check against every rule.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use pathway::File;
use wording::{SOURCE_LANGUAGE, WordFile};

/// Files of words by language.
pub type WordFiles = BTreeMap<String, Vec<WordFile>>;

/// The files of a pack: its structure, and its words by language.
#[derive(Clone, Debug, Default)]
pub struct PackFiles {
    pub structure: Vec<File>,
    pub words: WordFiles,
}

/// A folder that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{} cannot be read: {cause}. Expected a folder that contains pathways/ and locales/.", .folder.display())]
pub struct CannotRead {
    folder: PathBuf,
    cause: io::Error,
}

impl PackFiles {
    /// Reads `pathways/` and `locales/` below `folder`.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn read(folder: &Path) -> Result<PackFiles, CannotRead> {
        let mut source = PackFiles::default();
        let each = |below: &str, ending: &str, take: &mut dyn FnMut(String, Vec<u8>)| {
            let inner = folder.join(below);
            walk(&inner, "", ending, take).map_err(|cause| CannotRead { folder: inner, cause })
        };
        each("pathways", "toml", &mut |name, bytes| source.structure.push(File::new(name, bytes)))?;
        each("locales", "ftl", &mut |name, bytes| {
            if let Some((language, name)) = name.split_once('/') {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                source.words.entry(language.to_owned()).or_default().push(WordFile { name: name.to_owned(), text });
            }
        })?;
        Ok(source)
    }

    /// Returns the same files with one of them replaced or added.
    #[must_use]
    pub fn with(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> PackFiles {
        self.structure.retain(|file| file.name != name);
        self.structure.push(File::new(name, bytes));
        self
    }

    /// Returns the file with the words of a pathway in the source language.
    pub fn words_of(&self, id: &str) -> Option<&WordFile> {
        let name = format!("pathways/{id}.ftl");
        self.words.get(SOURCE_LANGUAGE)?.iter().find(|file| file.name == name)
    }

    /// Returns the text of a file that a problem names: structure by its name, words by `locales/<language>/<name>`.
    pub fn text_of(&self, file: &str) -> Option<String> {
        if let Some(structure) = self.structure.iter().find(|one| one.name == file) {
            return Some(String::from_utf8_lossy(&structure.bytes).into_owned());
        }
        let (language, name) = file.strip_prefix("locales/")?.split_once('/')?;
        self.words.get(language)?.iter().find(|one| one.name == name).map(|one| one.text.clone())
    }
}

fn walk(folder: &Path, below: &str, ending: &str, take: &mut dyn FnMut(String, Vec<u8>)) -> io::Result<()> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    // Editors and systems leave hidden files beside the real ones.
    let is_hidden = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with('.');
    for entry in entries.into_iter().filter(|entry| !is_hidden(entry)) {
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
