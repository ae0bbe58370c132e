//! Checks that the phrases refused by `docs/glossary.md` are neither on screen nor in the documents.

use acceptance::{project_files, text};

const GLOSSARY: &str = "docs/glossary.md";

/// Returns the rows of the glossary's second table: a phrase, what to write instead, and why.
fn refused() -> Vec<[String; 3]> {
    let glossary = text(GLOSSARY);
    let (_, table) = glossary.split_once("| Phrase | Write instead | Why |").expect("the table of phrases");
    table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [phrase, instead, why] = cells[..] else { panic!("three cells: {line}") };
            [phrase.to_lowercase(), instead.to_owned(), why.to_owned()]
        })
        .collect()
}

/// Returns the sentences of a file: the text of messages, or a document without its code and comments.
fn sentences(name: &str) -> Vec<(usize, String)> {
    let mut in_code = false;
    let mut lines = Vec::new();
    for (index, line) in text(name).lines().enumerate() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
            continue;
        }
        let is_comment = name.ends_with(".ftl") && line.starts_with('#');
        // The first heading of a rule's page is the title of the rule in the checker.
        let is_title = line.starts_with("# ");
        if in_code || is_comment || is_title {
            continue;
        }
        let says = if name.ends_with(".ftl") { line.split_once(" = ").map_or(line, |(_, says)| says) } else { line };
        lines.push((index + 1, says.to_lowercase().replace('’', "'")));
    }
    lines
}

/// Whether the phrase occurs as complete words.
fn says(line: &str, phrase: &str) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    line.match_indices(phrase).any(|(at, _)| {
        !is_letter(line[..at].chars().next_back()) && !is_letter(line[at + phrase.len()..].chars().next())
    })
}

fn is_held_to_it(name: &str) -> bool {
    let is_a_document = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "pathways/README.md"].contains(&name)
        || name.starts_with("docs/") && name.ends_with(".md") && name != GLOSSARY;
    name.starts_with("locales/en-GB/app/") || is_a_document
}

#[test]
fn no_refused_phrase_is_on_screen_or_in_a_document() {
    let refused = refused();
    assert!(refused.len() > 30, "{}", refused.len());
    let mut found = Vec::new();
    let files: Vec<String> = project_files().into_iter().filter(|name| is_held_to_it(name)).collect();
    assert!(files.len() > 60, "{}", files.len());
    for name in files {
        for (line, sentence) in sentences(&name) {
            for [phrase, instead, why] in refused.iter().filter(|[phrase, ..]| says(&sentence, phrase)) {
                found.push(format!("{name}:{line}: “{phrase}”; write “{instead}” ({why})"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_phrase_is_found_only_as_complete_words() {
    assert!(says("it is told on every page", "is told"));
    assert!(!says("this toldo", "is told"));
    assert!(!says("this told", "is told"));
}
