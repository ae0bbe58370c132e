//! The words of one language, with the source language as its fallback.

use std::collections::BTreeSet;
use std::sync::Mutex;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::file::WordFile;
use crate::pseudo;
use crate::read::{self, WordingProblem};

/// The complete language, to which every other falls back.
pub const SOURCE_LANGUAGE: &str = "en-GB";
/// English that is longer and accented, to find words that bypass Fluent and screens that are too narrow.
pub const PSEUDO_LANGUAGE: &str = "en-XA";

/// The words of one language, with the source language as its fallback.
pub struct Words {
    language: String,
    /// The language and its fallbacks, in the order in which they are asked.
    bundles: Vec<FluentBundle<FluentResource>>,
    unsaid: Mutex<BTreeSet<String>>,
}

/// An argument of a message.
pub type Argument<'a> = (&'a str, FluentValue<'a>);

impl Words {
    /// Loads a language. `chain` lists the files of that language first, then those of its fallbacks.
    ///
    /// # Errors
    /// Every file that is not valid Fluent, and every message that is declared twice in one language.
    pub fn new(language: &str, chain: &[(&str, &[WordFile])]) -> Result<Words, Vec<WordingProblem>> {
        let mut problems = Vec::new();
        let mut bundles = Vec::new();
        for (tag, files) in chain {
            let mut bundle = empty_bundle(tag);
            if language == PSEUDO_LANGUAGE {
                bundle.set_transform(Some(pseudo::transform));
            }
            for file in *files {
                add(&mut bundle, file, &mut problems);
            }
            bundles.push(bundle);
        }
        if problems.is_empty() {
            Ok(Words { language: language.to_owned(), bundles, unsaid: Mutex::default() })
        } else {
            Err(problems)
        }
    }

    /// Returns the language tag of these words.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Returns a message, or one of its attributes, with arguments.
    ///
    /// A missing message is noted (see [`Words::unsaid`]), and the result is `None`.
    pub fn try_say(&self, message: &str, attribute: Option<&str>, arguments: &[Argument<'_>]) -> Option<String> {
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        let found = self.bundles.iter().enumerate().find_map(|(rank, bundle)| {
            let message = bundle.get_message(message)?;
            let pattern = match attribute {
                None => message.value()?,
                Some(attribute) => message.get_attribute(attribute)?.value(),
            };
            let mut errors = Vec::new();
            let words = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
            errors.is_empty().then_some((rank, words))
        });
        if found.as_ref().is_none_or(|(rank, _)| *rank > 0) {
            self.note(message, attribute);
        }
        found.map(|(_, words)| words)
    }

    /// Returns a message that must exist, which a test checks. If it is missing, returns a text that says so.
    pub fn say(&self, message: &str) -> String {
        self.say_with(message, None, &[])
    }

    /// Like [`Words::say`], for an attribute.
    pub fn say_attribute(&self, message: &str, attribute: &str) -> String {
        self.say_with(message, Some(attribute), &[])
    }

    /// Returns an optional attribute. If it is missing, that is not an error and is not noted.
    pub fn say_if_any(&self, message: &str, attribute: &str) -> Option<String> {
        self.has(message, Some(attribute)).then(|| self.say_attribute(message, attribute))
    }

    fn say_with(&self, message: &str, attribute: Option<&str>, arguments: &[Argument<'_>]) -> String {
        self.try_say(message, attribute, arguments)
            .or_else(|| self.try_say("words-missing", None, &[]))
            .unwrap_or_else(|| String::from("…"))
    }

    /// Whether the language itself or a fallback has the message or attribute.
    pub fn has(&self, message: &str, attribute: Option<&str>) -> bool {
        self.bundles.iter().any(|bundle| {
            bundle.get_message(message).is_some_and(|message| match attribute {
                None => message.value().is_some(),
                Some(attribute) => message.get_attribute(attribute).is_some(),
            })
        })
    }

    /// Returns the messages that were missing or fell back since the words were loaded: `message` or
    /// `message.attribute`.
    pub fn unsaid(&self) -> Vec<String> {
        self.unsaid.lock().map_or_else(|_| Vec::new(), |unsaid| unsaid.iter().cloned().collect())
    }

    fn note(&self, message: &str, attribute: Option<&str>) {
        if let Ok(mut unsaid) = self.unsaid.lock() {
            unsaid.insert(attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}")));
        }
    }
}

fn empty_bundle(tag: &str) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    FluentBundle::new_concurrent(vec![language])
}

fn add(bundle: &mut FluentBundle<FluentResource>, file: &WordFile, problems: &mut Vec<WordingProblem>) {
    if let Some(problem) = read::refused(file) {
        problems.push(problem);
        return;
    }
    match FluentResource::try_new(file.text.clone()) {
        Err((_, errors)) => {
            problems
                .extend(errors.iter().map(|error| WordingProblem::syntax(file, error.pos.start, &error.to_string())));
        }
        Ok(resource) => {
            if let Err(errors) = bundle.add_resource(resource) {
                problems.extend(errors.iter().map(|error| WordingProblem::twice(file, &error.to_string())));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(language: &str, text: &str) -> Result<Words, Vec<WordingProblem>> {
        let files = [WordFile { name: String::from("a.ftl"), text: text.to_owned() }];
        Words::new(language, &[(SOURCE_LANGUAGE, &files)])
    }

    #[test]
    fn a_missing_message_is_noted_and_no_id_is_shown() {
        let words = words("en-GB", "hello = Hello\n    .help = Say it\nwords-missing = Words missing\n").unwrap();
        assert_eq!(words.say("hello"), "Hello");
        assert_eq!(words.say_attribute("hello", "help"), "Say it");
        assert!(words.unsaid().is_empty());
        assert_eq!(words.say("good-bye"), "Words missing");
        assert_eq!(words.say_if_any("hello", "note"), None);
        assert_eq!(words.unsaid(), ["good-bye"]);
    }

    #[test]
    fn a_missing_argument_is_not_hidden() {
        let words = words("en-GB", "left = { $count } left\nwords-missing = Words missing\n").unwrap();
        assert_eq!(words.try_say("left", None, &[]), None);
        assert!(words.try_say("left", None, &[("count", 2.into())]).unwrap().contains('2'));
    }

    #[test]
    fn a_fallback_is_reported() {
        let own = [WordFile { name: String::from("cy.ftl"), text: String::from("one = un\n") }];
        let source = [WordFile { name: String::from("en.ftl"), text: String::from("one = one\ntwo = two\n") }];
        let words = Words::new("cy", &[("cy", &own), (SOURCE_LANGUAGE, &source)]).unwrap();
        assert_eq!((words.say("one"), words.say("two")), (String::from("un"), String::from("two")));
        assert_eq!(words.unsaid(), ["two"]);
    }

    #[test]
    fn invalid_fluent_is_reported_with_its_line() {
        let problems = words("en-GB", "good = Good\nbad = { $\n").map(|_| ()).unwrap_err();
        assert_eq!((problems[0].file.as_str(), problems[0].line), ("a.ftl", 2));
        assert!(words("en-GB", "a = A\na = B\n").is_err(), "a message declared twice");
    }

    #[test]
    fn the_pseudo_language_changes_every_word() {
        let words = words(PSEUDO_LANGUAGE, "hello = Hello there\n").unwrap();
        let text = words.say("hello");
        assert!(text != "Hello there" && text.chars().count() > "Hello there".len(), "{text}");
    }
}
