//! Tests the arguments of the app's own words: each that a message names is one that the screens pass to it.
//!
//! A misspelt argument shows its name instead of a child's. Only calls with the message and its arguments written out
//! are compared; a test of the screens covers the others.

use std::collections::{BTreeMap, BTreeSet};

use author::PackFiles;
use wording::{WordFile, read_messages};

use acceptance::{project_files, root, text};

/// The arguments of each message of the app, or of `message.attribute`.
type Arguments = BTreeMap<String, BTreeSet<String>>;

fn named(files: &[WordFile]) -> Arguments {
    let mut named = Arguments::new();
    for (id, message) in
        files.iter().filter(|file| file.name.starts_with("app/")).flat_map(|file| read_messages(file).unwrap())
    {
        named.extend(
            message.attributes.into_iter().map(|(attribute, arguments)| (format!("{id}.{attribute}"), arguments)),
        );
        named.insert(id, message.arguments);
    }
    named
}

/// Returns the message and the arguments of each call of `t` in a source file. Calls with computed arguments are left out.
fn calls(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let is_call = |at: usize| !source[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_');
    let starts = source.match_indices("t(").filter(|(at, _)| is_call(*at));
    starts.filter_map(|(at, call)| one_call(source[at + call.len()..].trim_start())).collect()
}

fn one_call(rest: &str) -> Option<(String, BTreeSet<String>)> {
    let (message, rest) = rest.strip_prefix('\'')?.split_once('\'')?;
    let rest = rest.trim_start();
    if rest.starts_with(')') {
        return Some((message.to_owned(), BTreeSet::new()));
    }
    let rest = rest.strip_prefix(',')?.trim_start().strip_prefix('{')?;
    Some((message.to_owned(), keys(rest)?))
}

/// Returns the keys of an object, from the text after its brace. `None` if it spreads another object.
fn keys(text: &str) -> Option<BTreeSet<String>> {
    let (mut keys, mut part) = (BTreeSet::new(), String::new());
    let (mut depth, mut quote) = (0_usize, None);
    for letter in text.chars() {
        let closes = depth == 0 && quote.is_none() && (letter == '}' || letter == ',');
        if closes {
            let key = part.split(':').next().unwrap_or_default().trim().trim_matches(['\'', '"']);
            if key.starts_with("...") {
                return None;
            }
            keys.extend((!key.is_empty()).then(|| key.to_owned()));
            part.clear();
            if letter == '}' {
                return Some(keys);
            }
            continue;
        }
        match (letter, quote) {
            (_, Some(open)) if letter == open => quote = None,
            (_, Some(_)) => {}
            ('\'' | '"' | '`', None) => quote = Some(letter),
            ('{' | '(' | '[', None) => depth += 1,
            ('}' | ')' | ']', None) => depth = depth.saturating_sub(1),
            _ => {}
        }
        part.push(letter);
    }
    None
}

/// Returns each argument that a message names and a call does not pass, and the number of calls that were compared.
fn missing(named: &Arguments) -> (Vec<String>, usize) {
    let is_screen = |name: &&String| {
        name.starts_with("ui/src/") && (name.ends_with(".svelte") || name.ends_with(".ts")) && !name.contains(".test.")
    };
    let (mut missing, mut compared) = (Vec::new(), 0);
    for file in project_files().iter().filter(is_screen) {
        for (message, passed) in calls(&text(file)) {
            let Some(wanted) = named.get(&message) else { continue };
            compared += 1;
            missing.extend(wanted.difference(&passed).map(|argument| format!("{file}: `{message}` names ${argument}")));
        }
    }
    (missing, compared)
}

fn words() -> Vec<WordFile> {
    PackFiles::read(&root()).unwrap().words.remove("en-GB").unwrap()
}

#[test]
fn every_argument_of_a_message_is_passed_by_the_screens() {
    let (missing, compared) = missing(&named(&words()));
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(compared > 1_000, "{compared}");
}

#[test]
fn a_misspelt_argument_is_found() {
    for (file, was, is) in [
        ("app/child.ftl", "Archive { $name }?", "Archive { $nmae }?"),
        ("app/step.ftl", "before “{ $step }”", "before “{ $setp }”"),
    ] {
        let mut words = words();
        let words_of = words.iter_mut().find(|one| one.name == file).unwrap();
        assert!(words_of.text.contains(was), "{file} has no {was}");
        words_of.text = words_of.text.replacen(was, is, 1);
        let (missing, _) = missing(&named(&words));
        assert!(!missing.is_empty(), "{is}");
    }
}

#[test]
fn calls_are_read_with_their_arguments() {
    let source =
        "t('a') not('b') t('c', { name, 'day': date(x, { long: true }), who: `${a}, b` }) t('d', { ...all }) t(e)";
    let read: Vec<(String, Vec<String>)> =
        calls(source).into_iter().map(|(message, keys)| (message, keys.into_iter().collect())).collect();
    let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
    assert_eq!(read, [(String::from("a"), keys(&[])), (String::from("c"), keys(&["day", "name", "who"]))]);
}
