//! Checks the words on screen and in the documents against `docs/glossary.md`, and every text of the locale against
//! `docs/words.md`.

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

const STYLE: &str = "docs/words.md";
/// What software is not said to do, but people are: a young person is told, a teacher comes to the house.
const ABOUT_PEOPLE: [&str; 5] = ["is told", "are told", "comes to", "written down", "none of these"];

/// A text of the locale: its file and line, the message it belongs to, its id or attribute, and what it says.
struct Text {
    place: String,
    message: usize,
    id: String,
    says: String,
}

/// Returns the texts of every file of the locale, each placeholder replaced by a letter.
fn texts_of_the_locale() -> Vec<Text> {
    let mut message = 0;
    let mut texts = Vec::new();
    for name in project_files().into_iter().filter(|name| name.starts_with("locales/en-GB/")) {
        for (index, line) in text(&name).lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            message += usize::from(line.starts_with(char::is_alphabetic));
            let Some((id, says)) = line.split_once(" = ") else { continue };
            let parts = says.split('{').enumerate();
            let plain = parts.map(|(at, part)| match (at, part.split_once('}')) {
                (0, _) => part.to_owned(),
                (_, Some((_, rest))) => format!("x{rest}"),
                (_, None) => "x".to_owned(),
            });
            let (id, says) = (id.trim().to_owned(), plain.collect());
            texts.push(Text { place: format!("{name}:{}", index + 1), message, id, says });
        }
    }
    texts
}

/// Returns the words of the style sheet's table: the word, and what to write instead.
fn refused_in_the_locale() -> Vec<(String, String)> {
    let style = text(STYLE);
    let (_, table) = style.split_once("| Word | Write instead |").expect("the table of words");
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let rows = rows.map(|line| line.trim_matches('|').split_once('|').expect("two cells"));
    let words = rows.flat_map(|(words, instead)| {
        words.split(',').map(|word| (word.trim().to_owned(), instead.trim().to_owned())).collect::<Vec<_>>()
    });
    let of_people = |phrase: &str| ABOUT_PEOPLE.contains(&phrase);
    let phrases = refused().into_iter().filter(|[phrase, ..]| !of_people(phrase));
    words.chain(phrases.map(|[phrase, instead, _]| (phrase, instead))).collect()
}

#[test]
fn no_text_of_the_locale_has_a_word_that_the_style_sheet_refuses() {
    let refused = refused_in_the_locale();
    assert!(refused.len() > 50, "{refused:?}");
    let texts = texts_of_the_locale();
    assert!(texts.len() > 5000, "{}", texts.len());
    let mut found = Vec::new();
    for text in texts {
        let sentence = text.says.to_lowercase().replace('’', "'");
        for (word, instead) in refused.iter().filter(|(word, _)| says(&sentence, word)) {
            found.push(format!("{}: “{word}”; write “{instead}”", text.place));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_sentence_is_longer_than_the_style_sheet_allows() {
    let style = text(STYLE);
    let limit_after = |before: &str| -> usize {
        let (_, after) = style.split_once(before).expect("the limit of the style sheet");
        after
            .split(|letter: char| !letter.is_ascii_digit())
            .next()
            .and_then(|number| number.parse().ok())
            .expect("a number of words")
    };
    let (anywhere, in_family) =
        (limit_after("No sentence is longer than "), limit_after("none in a family text is longer than "));
    // A list of words to look for is read by the app, not by a person.
    let is_for_the_app = |id: &str| ["step-note-rests-on", ".also"].contains(&id);
    let read_by_people = texts_of_the_locale().into_iter().filter(|text| !is_for_the_app(&text.id));
    let mut found = Vec::new();
    for text in read_by_people {
        let most = if text.id == ".family" { in_family } else { anywhere };
        let ends_a_sentence = |end: char| ".!?:;".contains(end);
        for sentence in text.says.split_inclusive(ends_a_sentence) {
            let words = sentence.split_whitespace().count();
            if words > most {
                found.push(format!("{}: {words} words, at most {most}: {}", text.place, sentence.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The numbers that are written in figures. “One” stays in words.
const NUMBERS: &str = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
                       seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred";

/// Returns the number words of a text that should be figures. A number may begin a sentence, but not a title or a choice,
/// which end without a full stop.
fn numbers_in_words(says: &str) -> Vec<&str> {
    let is_running_text = says.ends_with(['.', '?', '!']) || says.contains(". ");
    let parts: Vec<&str> = says.split_inclusive([' ', '-']).collect();
    let words: Vec<&str> = parts.iter().map(|part| part.trim_matches(|letter: char| !letter.is_alphabetic())).collect();
    let is_number = |at: usize| NUMBERS.split(' ').any(|number| number == words[at].to_lowercase());
    let begins = |at: usize| at == 0 || parts[at - 1].trim_end().ends_with(['.', '?', '!']);
    let follows_one_or = |at: usize| at > 1 && words[at - 2].to_lowercase() == "one" && words[at - 1] == "or";
    (0..words.len())
        .filter(|at| is_number(*at) && !(is_running_text && begins(*at)) && !follows_one_or(*at))
        .map(|at| words[at])
        .collect()
}

#[test]
fn every_number_of_the_locale_is_in_figures() {
    let mut found = Vec::new();
    for name in project_files().into_iter().filter(|name| name.starts_with("locales/en-GB/")) {
        let file = text(&name);
        let lines = file.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
        for (index, line) in lines.filter(|(_, line)| !line.trim_start().starts_with(".also =")) {
            // A text, or what one form of the plural says.
            let says = line.split_once(" = ").or_else(|| line.split_once("] ")).map_or("", |(_, says)| says);
            for word in numbers_in_words(says.trim_end_matches(" {")) {
                found.push(format!("{name}:{}: “{word}”; write it in figures: {says}", index + 1));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_number_may_be_in_words_only_where_the_style_sheet_says() {
    for says in
        ["Again within 2 weeks.", "Two weeks is a suggestion.", "Read it. Six weeks is usual.", "One or two goals"]
    {
        assert!(numbers_in_words(says).is_empty(), "{says}");
    }
    for says in ["Again within two weeks.", "Two teams", "the two-year review", "From 2 to five.", "one or two; two"] {
        assert_eq!(numbers_in_words(says).len(), 1, "{says}");
    }
}

/// Returns the abbreviations of a text: words of at least two capitals, without the “s” of the plural.
fn abbreviations(says: &str) -> impl Iterator<Item = &str> {
    let words = says.split(|letter: char| !letter.is_alphanumeric()).map(|word| word.strip_suffix('s').unwrap_or(word));
    words.filter(|word| word.len() > 1 && word.chars().all(|letter| letter.is_ascii_uppercase()))
}

#[test]
fn an_abbreviation_is_written_out_in_its_text_or_known_to_everybody() {
    let style = text(STYLE);
    let (_, known) = style.split_once("These may be used alone:").expect("the abbreviations of the style sheet");
    let known: Vec<&str> = abbreviations(known).collect();
    assert!(known.contains(&"GP") && known.len() > 30, "{known:?}");
    let texts = texts_of_the_locale();
    let mut found = Vec::new();
    for message in texts.chunk_by(|one, other| one.message == other.message) {
        let written_out: Vec<&str> = message
            .iter()
            .flat_map(|text| text.says.split('(').skip(1))
            .flat_map(|after| abbreviations(after.split(')').next().unwrap_or(after)))
            .collect();
        for text in message {
            for short in
                abbreviations(&text.says).filter(|short| !known.contains(short) && !written_out.contains(short))
            {
                found.push(format!("{}: “{short}” is not in brackets after its words: {}", text.place, text.says));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
