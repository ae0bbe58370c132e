//! A pack checked against every rule: the structure and its words together.

use pathway::model::Status;
use pathway::{Language, MessageSignature, Pack, Pathway, Place, Problem, Rule};
use wording::{SOURCE_LANGUAGE, WordFile, WordingProblem, Words};

use crate::cause::without_what_follows;
use crate::pack::PackFiles;
use crate::words::{begins_at, check};

/// A pack that follows every rule, and its words.
pub struct Loaded {
    pub pack: Pack,
    pub words: Words,
}

impl Loaded {
    /// Returns an edition by name: `ebsa` for the live one, or for the newest draft if none is live; `ebsa@2` for that
    /// version.
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

    /// Returns every edition that can be walked.
    pub fn editions(&self) -> impl Iterator<Item = &Pathway> {
        self.pack.pathways.iter().chain(&self.pack.drafts)
    }
}

impl PackFiles {
    /// Checks everything against every rule.
    ///
    /// # Errors
    /// Every problem, in the order of file, line and column.
    pub fn load(&self) -> Result<Loaded, Vec<Problem>> {
        let (pack, mut problems) = pathway::read_pack(&self.structure);
        without_what_follows(self, &mut problems);
        let words = self.words(&mut problems);
        // A file that cannot be read would make its words look unused and its names look undeclared.
        let is_partly_read = problems.iter().any(|problem| problem.rule == Rule::Shape);
        if let Some(words) = words.as_ref().filter(|_| !is_partly_read) {
            let unsaid =
                pathway::check_words(&pack, words.language(), |message, attribute| words.has(message, attribute));
            problems.extend(pathway::with_stories(&pack, unsaid));
            problems.extend(check(self, &pack));
            problems.extend(pathway::uncited(&self.structure));
        }
        problems.extend(self.check_languages());
        // What cannot be read comes first, and words last, because they depend on the structure.
        let order = |problem: &Problem| match problem.rule {
            Rule::Shape => 0,
            Rule::Words => 2,
            _ => 1,
        };
        problems.sort_by(|one, other| (order(one), one).cmp(&(order(other), other)));
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

    /// Compares every other language with the source language.
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
        "correct the line named above, or the one before it",
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
                let signature = MessageSignature { place: place.clone(), arguments: message.arguments };
                language.says.insert((id.clone(), None), signature);
            }
            for (attribute, arguments) in message.attributes {
                language
                    .says
                    .insert((id.clone(), Some(attribute)), MessageSignature { place: place.clone(), arguments });
            }
        }
    }
    language
}

fn place_of(tag: &str, file: &WordFile, message: &str) -> Place {
    let line = begins_at(&file.text, message).map_or(1, |line| line + 1);
    let width = u32::try_from(message.len()).unwrap_or(1);
    Place { line: u32::try_from(line).unwrap_or(1), width, ..Place::top(&format!("locales/{tag}/{}", file.name)) }
}
