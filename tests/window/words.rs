//! The screens' own words, so that no test repeats a sentence.

use std::sync::LazyLock;

use wording::{SOURCE_LANGUAGE, WordFile, Words};

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let files: Vec<WordFile> = author::PackFiles::read(&acceptance::root()).unwrap().words[SOURCE_LANGUAGE].clone();
    Words::new(SOURCE_LANGUAGE, &[(SOURCE_LANGUAGE, &files)]).unwrap()
});

/// A message of the screens or of a pathway.
pub(crate) fn t(message: &str) -> String {
    WORDS.try_say(message, None, &[]).unwrap_or_else(|| panic!("no words for {message}"))
}

/// An attribute of a message.
pub(crate) fn t_attribute(message: &str, attribute: &str) -> String {
    let said = WORDS.try_say(message, Some(attribute), &[]);
    said.unwrap_or_else(|| panic!("no words for {message}.{attribute}"))
}

/// A message with one argument, without directional isolation marks.
pub(crate) fn t_with(message: &str, name: &str, value: &str) -> String {
    let said = WORDS.try_say(message, None, &[(name, value.to_owned().into())]);
    said.unwrap_or_else(|| panic!("no words for {message}")).replace(['\u{2068}', '\u{2069}'], "")
}

/// A message with a number, in the plural form of the number.
pub(crate) fn t_count(message: &str, count: u32) -> String {
    let said = WORDS.try_say(message, None, &[("count", count.into())]);
    said.unwrap_or_else(|| panic!("no words for {message}")).replace(['\u{2068}', '\u{2069}'], "")
}
