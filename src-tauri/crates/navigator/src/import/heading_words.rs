//! The names of columns in the exports of schools’ systems.

/// Names of columns in the exports of schools' systems; the first match wins.
pub(crate) const NAME: &[&str] =
    &["full name", "name", "legal name", "legal full name", "pupil", "student", "child", "learner"];

pub(crate) const SURNAME: &[&str] =
    &["legal surname", "surname", "last name", "family name", "legal last name", "legal family name"];

pub(crate) const PREFERRED_SURNAME: &[&str] = &[
    "preferred surname",
    "preferred last name",
    "preferred family name",
    "surname preferred",
    "chosen surname",
    "known as surname",
];

pub(crate) const FORENAME: &[&str] = &[
    "legal forename",
    "legal forenames",
    "forename",
    "forenames",
    "forename s",
    "first name",
    "first names",
    "given name",
    "given names",
    "legal first name",
    "christian name",
];

pub(crate) const KNOWN_AS: &[&str] = &[
    "known as",
    "preferred name",
    "preferred forename",
    "preferred first name",
    "preferred given name",
    "forename preferred",
    "chosen name",
    "chosen forename",
    "likes to be called",
    "nickname",
];

pub(crate) const BORN: &[&str] =
    &["date of birth", "dob", "d o b", "birth date", "birthdate", "born", "birthday", "birth"];

pub(crate) const SETTING: &[&str] = &[
    "school",
    "setting",
    "school name",
    "setting name",
    "name of school",
    "name of setting",
    "school setting",
    "setting school",
    "current school",
    "base",
    "establishment",
    "establishment name",
    "school nursery or college",
    "provider",
    "provision",
    "nursery",
    "college",
];

pub(crate) const YEAR: &[&str] = &[
    "year group",
    "year",
    "nc year",
    "ncyear",
    "ncy",
    "nc year group",
    "nc year actual",
    "actual nc year",
    "national curriculum year",
    "national curriculum year group",
    "year taught in",
    "yeargroup",
    "curriculum year",
];

pub(crate) const UPN: &[&str] = &["upn", "unique pupil number", "unique pupil no", "upn number"];

pub(crate) const NHS_NUMBER: &[&str] = &["nhs number", "nhs no", "nhs", "nhs num"];

const EVERY: [&[&str]; 10] =
    [NAME, SURNAME, PREFERRED_SURNAME, FORENAME, KNOWN_AS, BORN, SETTING, YEAR, UPN, NHS_NUMBER];

/// Words for the person whom a heading is about, which add nothing.
const WHOSE: &[&str] =
    &["pupil", "pupils", "student", "students", "child", "childs", "children", "learner", "learners"];

/// Words that schools' systems shorten, and what they stand for.
const SHORT: [(&str, &str); 3] = [("pref", "preferred"), ("yr", "year"), ("grp", "group")];

/// Words in brackets after a heading that add nothing. Other words matter: “School (previous)” is another school.
const ASIDES: &[&str] = &[
    "actual",
    "current",
    "legal",
    "now",
    "uk",
    "format",
    "required",
    "mandatory",
    "optional",
    "text",
    "s",
    "dob",
    "upn",
    "nc",
    "10",
    "digits",
];

/// Returns lower-case words with single spaces.
pub(crate) fn plain(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// Returns the possible forms of a heading: as it is, and without its person and its format.
pub(crate) fn called(heading: &str) -> Vec<String> {
    let heading = &spaced(heading);
    let bare = match heading.split_once(['(', '[']) {
        Some((bare, aside)) if is_aside(aside) => Some(plain(bare)),
        _ => None,
    };
    let mut all: Vec<String> = std::iter::once(plain(heading)).chain(bare).map(|words| in_full(&words)).collect();
    for called in all.clone() {
        let mut words = called.split(' ').skip_while(|word| WHOSE.contains(word)).peekable();
        // “Pupil's surname” has a word of one letter after the apostrophe.
        words.next_if_eq(&"s");
        let mut words: Vec<&str> = words.collect();
        // “Name of pupil”, “DOB dd/mm/yyyy”.
        let adds_nothing = |word: &&str| WHOSE.contains(word) || *word == "of" || is_part_of_a_date(word);
        while words.len() > 1 && words.last().is_some_and(adds_nothing) {
            words.pop();
        }
        let rest = words.join(" ");
        if !rest.is_empty() && rest != called {
            all.push(rest);
        }
    }
    all
}

/// Puts a space before each capital inside a word: “DateOfBirth”.
fn spaced(heading: &str) -> String {
    let before = std::iter::once(' ').chain(heading.chars());
    before
        .zip(heading.chars())
        .flat_map(|(before, letter)| {
            let is_inside = before.is_lowercase() && letter.is_uppercase();
            is_inside.then_some(' ').into_iter().chain([letter])
        })
        .collect()
}

fn is_part_of_a_date(word: &str) -> bool {
    word.len() > 1 && word.chars().all(|letter| matches!(letter, 'd' | 'm' | 'y'))
}

/// Whether a heading has several names for one thing, each of which is one of these: “Surname / Family name”.
pub(crate) fn is_each(heading: &str, known: &[&str]) -> bool {
    heading.contains('/') && heading.split('/').all(|part| called(part).iter().any(|one| known.contains(&one.as_str())))
}

/// Writes shortened words in full.
fn in_full(words: &str) -> String {
    let full = |word| SHORT.iter().find(|(short, _)| *short == word).map_or(word, |(_, full)| *full);
    words.split(' ').map(full).collect::<Vec<_>>().join(" ")
}

/// Whether the text in brackets only gives a format, such as (dd/mm/yyyy).
fn is_aside(text: &str) -> bool {
    plain(text).split(' ').all(|word| {
        word.is_empty() || ASIDES.contains(&word) || word.chars().all(|letter| matches!(letter, 'd' | 'm' | 'y'))
    })
}

/// Whether a cell is a known heading.
pub(crate) fn known(cell: &str) -> bool {
    !cell.is_empty() && {
        let called = called(cell);
        EVERY.into_iter().flatten().any(|known| called.iter().any(|one| one == known))
    }
}
