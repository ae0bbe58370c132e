//! What headings are called in the exports of schools’ programs.

/// What headings are called in the exports of schools' programs; the first that fits wins.
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
    "yr",
    "yr group",
    "yeargroup",
    "curriculum year",
];

pub(crate) const UPN: &[&str] = &["upn", "unique pupil number", "unique pupil no", "upn number"];

const EVERY: [&[&str]; 9] = [NAME, SURNAME, PREFERRED_SURNAME, FORENAME, KNOWN_AS, BORN, SETTING, YEAR, UPN];

/// Whom a heading speaks of, which is the same for every column.
const WHOSE: &[&str] =
    &["pupil", "pupils", "student", "students", "child", "childs", "children", "learner", "learners"];

/// What stands in brackets behind a heading and says nothing of its own. The rest may: “School (previous)” is another school.
const ASIDES: &[&str] = &["actual", "current", "legal", "now", "uk", "format", "required", "mandatory", "text", "s"];

/// Lower-case words with single spaces between.
pub(crate) fn plain(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// What a heading may be called: as it is, and without whose it is and how it is written.
pub(crate) fn called(heading: &str) -> Vec<String> {
    let bare = match heading.split_once(['(', '[']) {
        Some((bare, aside)) if is_aside(aside) => Some(plain(bare)),
        _ => None,
    };
    let mut all: Vec<String> = std::iter::once(plain(heading)).chain(bare).collect();
    for called in all.clone() {
        let mut words = called.split(' ').skip_while(|word| WHOSE.contains(word)).peekable();
        // “Pupil's surname” has a word of one letter in between.
        words.next_if_eq(&"s");
        let rest = words.collect::<Vec<_>>().join(" ");
        if !rest.is_empty() && rest != called {
            all.push(rest);
        }
    }
    all
}

/// Whether brackets hold no more than how something is written, such as (dd/mm/yyyy).
fn is_aside(text: &str) -> bool {
    plain(text).split(' ').all(|word| {
        word.is_empty() || ASIDES.contains(&word) || word.chars().all(|letter| matches!(letter, 'd' | 'm' | 'y'))
    })
}

/// Whether a cell is a heading that is known.
pub(crate) fn known(cell: &str) -> bool {
    !cell.is_empty() && {
        let called = called(cell);
        EVERY.into_iter().flatten().any(|known| called.iter().any(|one| one == known))
    }
}
