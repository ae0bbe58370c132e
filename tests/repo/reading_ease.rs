//! How easy the words of the pathways are to read, by the Flesch–Kincaid grade, with the limits that `docs/words.md` gives.
//!
//! The grade is that of a school in the United States; five more is the age of a reader who can follow the text.
//! Source of the formula: Kincaid and others, “Derivation of new readability formulas”, 1975.

use acceptance::{project_files, text};

/// Texts with fewer words than this have no meaningful grade.
const FEWEST_WORDS: usize = 8;

/// One text of a pathway and its grade.
struct Read {
    grade: f64,
    text: String,
}

/// Returns the limits of a row of `docs/words.md`: the median and the worst reading age.
fn limits(row: &str) -> [f64; 2] {
    let style = text("docs/words.md");
    let line = style.lines().find(|line| line.starts_with(&format!("| {row} |"))).expect("the row of the table");
    let ages: Vec<f64> = line.split('|').filter_map(|cell| cell.trim().parse().ok()).collect();
    ages.try_into().expect("two ages")
}

fn grade(text: &str) -> Option<f64> {
    let words: Vec<&str> = text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
    let sentences = text.split_inclusive(['.', '!', '?', ':', ';']).filter(|part| part.contains(char::is_alphabetic));
    let (words_count, sentences) = (f64::from(u32::try_from(words.len()).ok()?), sentences.count().max(1));
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let (sentences, syllables) = (f64::from(u32::try_from(sentences).ok()?), f64::from(u32::try_from(syllables).ok()?));
    (words.len() >= FEWEST_WORDS).then(|| 0.39 * words_count / sentences + 11.8 * syllables / words_count - 15.59)
}

/// Counts groups of vowels, without those that are not spoken at the end of a word.
fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(char::is_ascii_lowercase).collect();
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let starts = word.chars().zip(std::iter::once(' ').chain(word.chars()));
    let groups = starts.filter(|(letter, before)| is_vowel(*letter) && !is_vowel(*before)).count();
    let ends = |of: &[&str]| of.iter().any(|end| word.ends_with(end));
    let silent = ends(&["e"]) && !ends(&["le"])
        || ends(&["es"]) && !ends(&["ses", "xes", "zes", "ches", "shes", "ces", "ges"])
        || ends(&["ed"]) && !ends(&["ted", "ded"]);
    groups.saturating_sub(usize::from(silent && groups > 1)).max(1)
}

/// Returns every attribute of every step, without its placeholders.
fn texts() -> impl Iterator<Item = (bool, String)> {
    let files = project_files().into_iter().filter(|name| name.starts_with("locales/en-GB/pathways/"));
    let lines = files.flat_map(|name| text(&name).lines().map(str::to_owned).collect::<Vec<_>>());
    lines.filter_map(|line| {
        let (id, says) = line.trim_start().strip_prefix('.')?.split_once(" = ")?;
        let parts = says.split('{').enumerate();
        let plain: String = parts
            .map(|(at, part)| if at == 0 { part } else { part.split_once('}').map_or("", |(_, rest)| rest) })
            .collect();
        Some((id == "family", plain))
    })
}

fn read(is_family: bool) -> Vec<Read> {
    let texts = texts().filter(|(family, _)| *family == is_family);
    let mut read: Vec<Read> = texts.filter_map(|(_, text)| Some(Read { grade: grade(&text)?, text })).collect();
    read.sort_by(|one, other| one.grade.total_cmp(&other.grade));
    read
}

#[test]
fn the_words_are_as_easy_to_read_as_the_style_sheet_promises() {
    for (row, is_family, fewest) in [("Family text", true, 200), ("Everything else", false, 1500)] {
        let (read, [median, worst]) = (read(is_family), limits(row));
        assert!(read.len() > fewest, "{row}: {} texts", read.len());
        let age = |one: &Read| one.grade + 5.0;
        let found = age(&read[read.len() / 2]);
        println!("{row}: median {found:.1}, worst {:.1}", age(&read[read.len() - 1]));
        assert!(found <= median, "{row}: the median reading age is {found:.1}, more than {median}");
        let hard = read.iter().rev().take_while(|one| age(one) > worst);
        let hard: Vec<String> = hard.map(|one| format!("{:.1}: {}", age(one), one.text)).collect();
        assert!(hard.is_empty(), "{row}: texts for readers older than {worst}:\n{}", hard.join("\n"));
    }
}

#[test]
fn syllables_are_counted_as_they_are_spoken() {
    let words =
        [("the", 1), ("table", 2), ("school", 1), ("needed", 2), ("asked", 1), ("places", 2), ("assessment", 3)];
    for (word, expected) in words {
        assert_eq!(syllables(word), expected, "{word}");
    }
    assert!(
        grade("The cat sat on the mat with me.")
            < grade(
                "Organisations notwithstanding considerable administrative difficulties nevertheless coordinate multidisciplinary interventions."
            )
    );
}
