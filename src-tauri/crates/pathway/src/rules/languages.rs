//! P21: every language has the same messages with the same arguments.
//!
//! A missing message leaves a gap on a screen, and a message with other arguments leaves out a name or a number.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::place::Place;
use crate::problem::{Problem, Rule};

/// The place of a message or attribute, and the arguments it uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageSignature {
    /// Where the message is.
    pub place: Place,
    /// The arguments that it names.
    pub arguments: BTreeSet<String>,
}

/// Every message and attribute of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Language {
    /// The language tag.
    pub tag: String,
    /// The messages, by id and attribute.
    pub says: BTreeMap<(String, Option<String>), MessageSignature>,
}

/// Compares each language with the first, which is the source.
pub fn check_languages(source: &Language, others: &[Language]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for other in others {
        for (key, said) in &source.says {
            match other.says.get(key) {
                None => problems.push(wrong(
                    &said.place,
                    format!("{} has no words for `{}`", other.tag, name(key)),
                    format!("the message of {} in {}", source.tag, other.tag),
                    "add it",
                )),
                Some(theirs) if theirs.arguments != said.arguments => problems.push(wrong(
                    &theirs.place,
                    format!("`{}` uses {} in {}", name(key), list(&theirs.arguments), other.tag),
                    format!("{}, as in {}", list(&said.arguments), source.tag),
                    "use the same arguments",
                )),
                Some(_) => {}
            }
        }
        for (key, said) in other.says.iter().filter(|(key, _)| !source.says.contains_key(*key)) {
            problems.push(wrong(
                &said.place,
                format!("{} has `{}`, which {} does not", other.tag, name(key), source.tag),
                "only messages of the source language",
                "correct the name, or take it out",
            ));
        }
    }
    problems.sort();
    problems
}

fn wrong(place: &Place, found: String, expected: impl Into<String>, mend: &str) -> Problem {
    Problem::new(Rule::Languages, place, found, expected, mend)
}

fn name((message, attribute): &(String, Option<String>)) -> String {
    attribute.as_ref().map_or_else(|| message.clone(), |attribute| format!("{message}.{attribute}"))
}

fn list(arguments: &BTreeSet<String>) -> String {
    if arguments.is_empty() {
        return String::from("no argument");
    }
    arguments.iter().map(|argument| format!("${argument}")).collect::<Vec<_>>().join(", ")
}
