//! A pack on disk: its files, and what every rule says of them.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use pathway::model::Status;
use pathway::{File, Language, Pack, Pathway, Place, Problem, Rule, Said};
use wording::{SOURCE_LANGUAGE, WordFile, WordingProblem, Words};

/// Files of words by language.
pub type WordFiles = BTreeMap<String, Vec<WordFile>>;

/// The files of a pack: its structure, and its words by language.
#[derive(Clone, Debug, Default)]
pub struct Source {
    pub structure: Vec<File>,
    pub words: WordFiles,
}

/// A pack that keeps every rule, with its words.
pub struct Loaded {
    pub pack: Pack,
    pub words: Words,
}

impl Loaded {
    /// An edition by name: `ebsa` for the live one, or for the newest draft where none is live; `ebsa@2` for that version.
    pub fn edition(&self, name: &str) -> Option<&Pathway> {
        let (id, version) = match name.split_once('@') {
            Some((id, version)) => (id, Some(version.parse().ok()?)),
            None => (name, None),
        };
        let all = || self.editions().filter(|pathway| pathway.id.as_str() == id);
        match version {
            Some(version) => all().find(|pathway| pathway.version == version),
            None => all()
                .find(|pathway| pathway.status == Status::Live)
                .or_else(|| all().max_by_key(|pathway| pathway.version)),
        }
    }

    /// Every edition that can be walked.
    pub fn editions(&self) -> impl Iterator<Item = &Pathway> {
        self.pack.pathways.iter().chain(&self.pack.drafts)
    }
}

/// A folder that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{} cannot be read: {cause}. Expected a folder that holds pathways/ and locales/.", .folder.display())]
pub struct CannotRead {
    folder: PathBuf,
    cause: io::Error,
}

impl Source {
    /// Reads `pathways/` and `locales/` below `folder`.
    ///
    /// # Errors
    /// A folder that cannot be read.
    pub fn read(folder: &Path) -> Result<Source, CannotRead> {
        let mut source = Source::default();
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

    /// The same files with one of them replaced, or added.
    #[must_use]
    pub fn with(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> Source {
        self.structure.retain(|file| file.name != name);
        self.structure.push(File::new(name, bytes));
        self
    }

    /// Holds everything to every rule.
    ///
    /// # Errors
    /// Every problem, in the order of file, line and column.
    pub fn load(&self) -> Result<Loaded, Vec<Problem>> {
        let (pack, mut problems) = pathway::read_pack(&self.structure);
        let words = self.words(&mut problems);
        if let Some(words) = &words {
            let unsaid =
                pathway::check_words(&pack, words.language(), |message, attribute| words.has(message, attribute));
            problems.extend(pathway::with_stories(&pack, unsaid));
            problems.extend(crate::words::check(self, &pack));
        }
        problems.extend(self.check_languages());
        // What is missing from the structure comes first: words hang on it.
        problems.sort_by(|one, other| (one.rule == Rule::Words, one).cmp(&(other.rule == Rule::Words, other)));
        problems.dedup();
        match words {
            Some(words) if problems.is_empty() => Ok(Loaded { pack, words }),
            _ => Err(problems),
        }
    }

    fn words(&self, problems: &mut Vec<Problem>) -> Option<Words> {
        let files = self.words.get(SOURCE_LANGUAGE).map_or(&[] as &[WordFile], Vec::as_slice);
        match Words::new(SOURCE_LANGUAGE, &[(SOURCE_LANGUAGE, files)]) {
            Ok(words) => Some(words),
            Err(found) => {
                problems.extend(found.iter().map(|one| not_fluent(SOURCE_LANGUAGE, one)));
                None
            }
        }
    }

    /// Every other language against the source language.
    fn check_languages(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut languages = Vec::new();
        for (tag, files) in self.words.iter().filter(|(tag, _)| *tag != SOURCE_LANGUAGE) {
            let mut found = Vec::new();
            languages.push(language(tag, files, &mut found));
            problems.extend(found);
        }
        if let Some(files) = self.words.get(SOURCE_LANGUAGE).filter(|_| !languages.is_empty()) {
            let source = language(SOURCE_LANGUAGE, files, &mut Vec::new());
            problems.extend(pathway::check_languages(&source, &languages));
        }
        problems
    }

    /// The file of words of a pathway in the source language.
    pub fn words_of(&self, id: &str) -> Option<&WordFile> {
        let name = format!("pathways/{id}.ftl");
        self.words.get(SOURCE_LANGUAGE)?.iter().find(|file| file.name == name)
    }

    /// The text of a file that a problem names: structure by its name, words by `locales/<language>/<name>`.
    pub fn text_of(&self, file: &str) -> Option<String> {
        if let Some(structure) = self.structure.iter().find(|one| one.name == file) {
            return Some(String::from_utf8_lossy(&structure.bytes).into_owned());
        }
        let (language, name) = file.strip_prefix("locales/")?.split_once('/')?;
        self.words.get(language)?.iter().find(|one| one.name == name).map(|one| one.text.clone())
    }
}

fn not_fluent(language: &str, problem: &WordingProblem) -> Problem {
    let place = Place {
        line: u32::try_from(problem.line).unwrap_or(1),
        ..Place::top(&format!("locales/{language}/{}", problem.file))
    };
    let expected = "Fluent: `message = words`, with attributes indented below it, each message once";
    Problem::new(
        Rule::Words,
        &place,
        problem.found.clone(),
        expected,
        "mend the line named above, or the one before it",
    )
}

fn language(tag: &str, files: &[WordFile], problems: &mut Vec<Problem>) -> Language {
    let mut language = Language { tag: tag.to_owned(), ..Language::default() };
    for file in files {
        let messages = match wording::read_messages(file) {
            Ok(messages) => messages,
            Err(found) => {
                problems.extend(found.iter().map(|one| not_fluent(tag, one)));
                continue;
            }
        };
        for (id, message) in messages {
            let place = place_of(tag, file, &id);
            if message.has_value {
                let said = Said { place: place.clone(), arguments: message.arguments };
                language.says.insert((id.clone(), None), said);
            }
            for (attribute, arguments) in message.attributes {
                language.says.insert((id.clone(), Some(attribute)), Said { place: place.clone(), arguments });
            }
        }
    }
    language
}

fn place_of(tag: &str, file: &WordFile, message: &str) -> Place {
    let line = crate::words::begins_at(&file.text, message).map_or(1, |line| line + 1);
    let width = u32::try_from(message.len()).unwrap_or(1);
    Place { line: u32::try_from(line).unwrap_or(1), width, ..Place::top(&format!("locales/{tag}/{}", file.name)) }
}

fn walk(folder: &Path, below: &str, ending: &str, take: &mut dyn FnMut(String, Vec<u8>)) -> io::Result<()> {
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
