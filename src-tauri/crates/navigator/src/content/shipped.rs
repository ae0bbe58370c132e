//! The shipped content: the pack and its words, compiled into the app, loaded and checked once at the start.

use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::sync::{Arc, OnceLock};
use std::thread;

use include_dir::{Dir, include_dir};
use pathway::model::EvidenceKind;
use pathway::{File, Pack, Pathway, Problem};
use wording::{PSEUDO_LANGUAGE, SOURCE_LANGUAGE, WordFile, Words};

static PATHWAYS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../pathways");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../locales");

/// The pack in use, and its words.
#[derive(Clone)]
pub struct Content {
    pub pack: Pack,
    /// The words of the language in use. They are replaced when the language changes.
    pub words: Arc<Words>,
    /// Every shipped edition, in the language in use. Made once somebody needs one: the digests are of every file.
    editions: OnceLock<Vec<Edition>>,
    pathway_files: Vec<File>,
    word_files: BTreeMap<String, Vec<WordFile>>,
}

/// Why the app cannot start: its own content is invalid. Tests make sure that this never ships.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("the pack has {} problems, the first: {}", .0.len(), first(.0))]
    Pack(Vec<Problem>),
    #[error("the words have {} problems, the first: {}", .0.len(), first(.0))]
    Words(Vec<wording::WordingProblem>),
}

fn first<T: std::fmt::Display>(problems: &[T]) -> String {
    problems.first().map_or_else(String::new, ToString::to_string)
}

impl Content {
    /// Loads and checks the content in the app.
    ///
    /// # Errors
    /// Every problem of the pack or of the words.
    pub fn shipped() -> Result<Content, StartError> {
        Content::from_files(pathway_files(&PATHWAYS), word_files(&LOCALES))
    }

    /// Loads and checks a pack and its words from files.
    ///
    /// # Errors
    /// Every problem of the pack or of the words.
    pub fn from_files(
        pathway_files: Vec<File>,
        word_files: BTreeMap<String, Vec<WordFile>>,
    ) -> Result<Content, StartError> {
        // At the same time: they need nothing of each other.
        let (pack, words) = thread::scope(|scope| {
            let words = scope.spawn(|| load_words(&word_files, SOURCE_LANGUAGE));
            let pack = pathway::load_sealed_pack(&pathway_files);
            (pack, words.join().unwrap_or_else(|panic| resume_unwind(panic)))
        });
        let (pack, words) = (pack.map_err(StartError::Pack)?, words.map_err(StartError::Words)?);
        let problems =
            pathway::check_words(&pack, words.language(), |message, attribute| words.has(message, attribute));
        if !problems.is_empty() {
            return Err(StartError::Pack(problems));
        }
        Ok(Content { pack, words: Arc::new(words), editions: OnceLock::new(), pathway_files, word_files })
    }

    /// Changes the language. If it is not available, the source language is used.
    ///
    /// # Errors
    /// Every problem of the words.
    pub fn speak(&mut self, language: &str) -> Result<(), StartError> {
        if language == self.words.language() {
            return Ok(());
        }
        self.words = Arc::new(load_words(&self.word_files, language).map_err(StartError::Words)?);
        self.editions = OnceLock::new();
        Ok(())
    }

    /// The shipped editions.
    pub(crate) fn editions(&self) -> &[Edition] {
        self.editions.get_or_init(|| self.make_editions())
    }

    fn make_editions(&self) -> Vec<Edition> {
        let edition = |pathway: &Pathway| Edition {
            pathway: Arc::new(pathway.clone()),
            words: Arc::clone(&self.words),
            digest: casebook::Casebook::digest_of_edition(&self.edition_files(pathway)),
        };
        self.pack.pathways.iter().map(edition).collect()
    }

    /// Returns the shipped edition with that digest.
    pub(crate) fn shipped_edition(&self, digest: &str) -> Option<Edition> {
        self.editions().iter().find(|edition| edition.digest == digest).cloned()
    }

    /// Whether some shipped pathway has this piece of evidence.
    pub(crate) fn knows_evidence(&self, id: &str) -> bool {
        self.pack.pathways.iter().any(|pathway| pathway.evidence.contains_key(&id.into()))
    }

    /// Whether a piece of evidence is consent.
    pub(crate) fn is_consent(&self, id: &str) -> bool {
        let mut declared = self.pack.pathways.iter().filter_map(|pathway| pathway.evidence.get(&id.into()));
        declared.any(|evidence| evidence.kind == EvidenceKind::Consent)
    }

    /// The shipped edition of a pathway.
    pub(crate) fn edition_of(&self, pathway: &str) -> Option<Edition> {
        self.editions().iter().find(|edition| edition.pathway.id.as_str() == pathway).cloned()
    }

    /// Returns the available languages. A debug build includes the pseudo-language on request.
    pub fn languages(&self) -> Vec<String> {
        #[cfg_attr(not(debug_assertions), expect(unused_mut, reason = "only a debug build adds one"))]
        let mut languages: Vec<String> = self.word_files.keys().cloned().collect();
        #[cfg(debug_assertions)]
        if std::env::var_os("STEPPING_STONES_PSEUDO").is_some() {
            languages.push(PSEUDO_LANGUAGE.to_owned());
        }
        languages
    }

    /// Returns the files of one edition: its structure, what it shares with others, and its words in the source
    /// language.
    pub(crate) fn edition_files(&self, pathway: &Pathway) -> EditionFiles {
        let structure = self
            .pathway_files
            .iter()
            .filter(|file| pathway.is_written_in(&file.name) || pathway::is_shared(&file.name));
        let own_words = format!("pathways/{}.ftl", pathway.id);
        let words = self
            .word_files
            .get(SOURCE_LANGUAGE)
            .into_iter()
            .flatten()
            .filter(|file| file.name == own_words || file.name == "vocabulary.ftl");
        structure
            .map(|file| (format!("pathways/{}", file.name), file.bytes.clone()))
            .chain(words.map(|file| (format!("words/{}", file.name), file.text.clone().into_bytes())))
            .collect()
    }
}

/// Loads the words of a language, with the source language as a fallback.
fn load_words(
    word_files: &BTreeMap<String, Vec<WordFile>>,
    language: &str,
) -> Result<Words, Vec<wording::WordingProblem>> {
    let files = |tag: &str| word_files.get(tag).map_or(&[] as &[WordFile], Vec::as_slice);
    let source = files(SOURCE_LANGUAGE);
    if language == SOURCE_LANGUAGE || language == PSEUDO_LANGUAGE || files(language).is_empty() {
        Words::new(language, &[(SOURCE_LANGUAGE, source)])
    } else {
        Words::new(language, &[(language, files(language)), (SOURCE_LANGUAGE, source)])
    }
}

/// The files of one edition by name.
pub(crate) type EditionFiles = BTreeMap<String, Vec<u8>>;

/// One edition with its own words: what a journey follows, whatever the app ships by now.
#[derive(Clone)]
pub(crate) struct Edition {
    pub(crate) pathway: Arc<Pathway>,
    pub(crate) words: Arc<Words>,
    pub(crate) digest: String,
}

impl Edition {
    /// Reads an edition from the files that were stored with a journey.
    ///
    /// # Errors
    /// Every problem of the stored files.
    pub(crate) fn from_files(files: &EditionFiles, id: &str, digest: &str) -> Result<Edition, StartError> {
        let mut structure = Vec::new();
        let mut words = Vec::new();
        for (name, bytes) in files {
            if let Some(name) = name.strip_prefix("pathways/") {
                structure.push(File::new(name, bytes.clone()));
            } else if let Some(name) = name.strip_prefix("words/") {
                words.push(WordFile { name: name.to_owned(), text: String::from_utf8_lossy(bytes).into_owned() });
            }
        }
        let pathway = pathway::load_edition(&structure, &id.into()).map_err(StartError::Pack)?;
        let words = Words::new(SOURCE_LANGUAGE, &[(SOURCE_LANGUAGE, &words)]).map_err(StartError::Words)?;
        Ok(Edition { pathway: Arc::new(pathway), words: Arc::new(words), digest: digest.to_owned() })
    }
}

/// Returns every `.toml` file in the folder of pathways, with names relative to it.
fn pathway_files(dir: &Dir<'_>) -> Vec<File> {
    let mut files = Vec::new();
    collect(dir, "toml", &mut |name, bytes| files.push(File::new(name, bytes)));
    files
}

/// Returns every `.ftl` file by language, with names relative to the folder of the language.
fn word_files(dir: &Dir<'_>) -> BTreeMap<String, Vec<WordFile>> {
    let mut languages: BTreeMap<String, Vec<WordFile>> = BTreeMap::new();
    collect(dir, "ftl", &mut |name, bytes| {
        if let Some((language, name)) = name.split_once('/') {
            let text = String::from_utf8_lossy(bytes).into_owned();
            languages.entry(language.to_owned()).or_default().push(WordFile { name: name.to_owned(), text });
        }
    });
    languages
}

fn collect(dir: &Dir<'_>, ending: &str, take: &mut impl FnMut(&str, &[u8])) {
    for file in dir.files() {
        if file.path().extension().is_some_and(|found| found == ending) {
            // Names have slashes on every system.
            let name = file.path().to_string_lossy().replace('\\', "/");
            take(&name, file.contents());
        }
    }
    for inner in dir.dirs() {
        collect(inner, ending, take);
    }
}
