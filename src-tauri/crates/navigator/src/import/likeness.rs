//! Whom a row resembles: a child in the casebook, archived or not, or another row of the same file. The pupil number
//! and the NHS number decide before the name.

use std::collections::HashMap;

use casebook::ChildRecord;
use icu_normalizer::ComposingNormalizerBorrowed;

use super::rows::Candidate;
use crate::forms::upn;
use crate::import::heading_words::plain;
use crate::session::identity::Identity;
use crate::wire::ImportLike;

/// How many similar people a row shows.
const MOST: usize = 4;

/// A child of the casebook, as rows are compared with them.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) child: ChildRecord,
    pub(crate) identity: Identity,
    /// The record is archived because the child has died.
    pub(crate) died: bool,
}

/// A name in the forms used for comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key {
    /// Without regard to order, case and punctuation.
    exact: String,
    /// As people may spell it: without accents and apostrophes, in Latin letters, ü as u or ue.
    spelt: Vec<String>,
    /// The same in its original order, without spaces.
    run: String,
}

impl Key {
    fn new(name: &str) -> Key {
        let name = ComposingNormalizerBorrowed::new_nfc().normalize(name);
        let bare: String =
            name.chars().filter(|letter| !matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′')).collect();
        let mut spelt: Vec<String> = plain(&deunicode::deunicode(&bare)).split(' ').map(one_spelling).collect();
        let run = spelt.concat();
        spelt.sort_unstable();
        let plain = plain(&name);
        let mut words: Vec<&str> = plain.split(' ').collect();
        words.sort_unstable();
        Key { exact: words.join(" "), spelt, run }
    }

    fn spelt(&self) -> String {
        self.spelt.join(" ")
    }
}

/// Replaces two letters that stand for one with an accent (ue for ü, oe for ø, aa for å) by that one.
fn one_spelling(word: &str) -> String {
    word.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a")
}

struct Known<'a> {
    person: &'a Person,
    key: Key,
}

/// The two numbers by which a child is known, of which nobody has two at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Number<'a> {
    Pupil(&'a str),
    Nhs(&'a str),
}

/// Returns the numbers that are known.
fn numbers<'a>(upn: &'a str, nhs_number: &'a str) -> impl Iterator<Item = Number<'a>> {
    let pupil = Some(upn).filter(|upn| !upn.is_empty()).map(Number::Pupil);
    let nhs = Some(nhs_number).filter(|number| !number.is_empty()).map(Number::Nhs);
    pupil.into_iter().chain(nhs)
}

/// Everything that rows are compared with.
pub(crate) struct Likeness<'a> {
    by_number: HashMap<Number<'a>, Vec<&'a Person>>,
    by_birth: HashMap<&'a str, Vec<Known<'a>>>,
    by_name: HashMap<String, Vec<&'a Person>>,
    keys: Vec<Key>,
    /// Positions of rows, by birth date and by number.
    rows: HashMap<String, Vec<usize>>,
    numbers: HashMap<Number<'a>, Vec<usize>>,
}

impl<'a> Likeness<'a> {
    pub(crate) fn new(people: &'a [Person], candidates: &'a [Candidate]) -> Likeness<'a> {
        let keys = candidates.iter().map(|row| Key::new(&row.name)).collect();
        let mut all = Likeness {
            by_number: HashMap::new(),
            by_birth: HashMap::new(),
            by_name: HashMap::new(),
            keys,
            rows: HashMap::new(),
            numbers: HashMap::new(),
        };
        for person in people {
            let upns = person.identity.upns().map(|upn| Number::Pupil(upn));
            for number in upns.chain(person.identity.nhs_numbers().map(|number| Number::Nhs(number))) {
                all.by_number.entry(number).or_default().push(person);
            }
            let others = person.identity.names.iter().filter(|name| **name != person.child.name);
            for name in std::iter::once(&person.child.name).chain(others) {
                let key = Key::new(name);
                all.by_name.entry(key.spelt()).or_default().push(person);
                all.by_birth.entry(person.child.born.as_str()).or_default().push(Known { person, key });
            }
        }
        for (at, row) in candidates.iter().enumerate() {
            if let Some(born) = row.born {
                all.rows.entry(born.to_string()).or_default().push(at);
            }
            for number in numbers(&row.upn, &row.nhs_number) {
                all.numbers.entry(number).or_default().push(at);
            }
        }
        all
    }

    /// Returns those whom a row resembles: first the same number, then the same name and birth date, then similar ones.
    pub(crate) fn of(&self, candidates: &[Candidate], at: usize) -> Vec<ImportLike> {
        let (Some(row), Some(key)) = (candidates.get(at), self.keys.get(at)) else { return Vec::new() };
        let Some(born) = row.born.map(|born| born.to_string()) else { return Vec::new() };
        let mut likes: Vec<ImportLike> = Vec::new();
        let mut add =
            |like: ImportLike| match likes.iter_mut().find(|one| (&one.child, one.line) == (&like.child, like.line)) {
                Some(one) => one.is_same |= like.is_same,
                None => likes.push(like),
            };
        let own = || numbers(&row.upn, &row.nhs_number);
        for person in own().filter_map(|number| self.by_number.get(&number)).flatten() {
            let is_same = person.child.born == born && key.exact == Key::new(&person.child.name).exact;
            add(of_child(row, person, is_same));
        }
        for known in self.by_birth.get(born.as_str()).into_iter().flatten() {
            if let Some(is_same) = is_like(key, &known.key) {
                // Two different permanent numbers are two children, or a mistake that a person should see.
                let theirs = &known.person.identity;
                let of_another = (!theirs.has_upn(&row.upn) && is_other_number(&row.upn, &theirs.upn))
                    || (!theirs.has_nhs_number(&row.nhs_number)
                        && is_other_nhs_number(&row.nhs_number, &theirs.nhs_number));
                add(of_child(row, known.person, is_same && !of_another));
            }
        }
        // The same name with another birth date: one of the two may be mistyped.
        let others = self.by_name.get(&key.spelt()).into_iter().flatten().filter(|person| person.child.born != born);
        others.for_each(|person| add(of_child(row, person, false)));
        // Of several equal rows, the first counts and the later ones resemble it.
        let numbered = own().filter_map(|number| self.numbers.get(&number)).flatten();
        for other in numbered.chain(self.rows.get(&born).into_iter().flatten()).filter(|other| **other < at) {
            let Some(theirs) = candidates.get(*other).filter(|row| row.is_sound()) else { continue };
            let Some(their_key) = self.keys.get(*other) else { continue };
            let is_numbered = own().any(|number| numbers(&theirs.upn, &theirs.nhs_number).any(|other| other == number));
            match is_like(key, their_key) {
                Some(is_same) => {
                    let of_another = is_other_number(&row.upn, &theirs.upn)
                        || is_other_nhs_number(&row.nhs_number, &theirs.nhs_number);
                    let is_same = is_same && theirs.born == row.born && !of_another;
                    add(of_row(row, theirs, is_same));
                }
                None if is_numbered => add(of_row(row, theirs, false)),
                None => {}
            }
        }
        likes.sort_by_key(|like| (!(like.same_number || like.same_nhs_number), !like.is_same));
        likes.truncate(MOST);
        likes
    }
}

/// Whether both have permanent numbers that differ.
fn is_other_number(one: &str, other: &str) -> bool {
    let stays = |number: &str| upn::shape(number) == upn::Shape::Sound && !upn::is_temporary(number);
    one != other && stays(one) && stays(other)
}

/// An NHS number is stored only if its check digit is right. A child who is adopted gets another one.
fn is_other_nhs_number(one: &str, other: &str) -> bool {
    one != other && !one.is_empty() && !other.is_empty()
}

fn of_child(row: &Candidate, person: &Person, is_same: bool) -> ImportLike {
    let child = &person.child;
    ImportLike {
        is_same,
        same_number: person.identity.has_upn(&row.upn),
        same_nhs_number: person.identity.has_nhs_number(&row.nhs_number),
        child: Some(child.id.clone()),
        line: None,
        archived: child.archived,
        died: person.died,
        name: child.name.clone(),
        born: child.born.clone(),
        setting: child.setting.clone(),
    }
}

fn of_row(row: &Candidate, theirs: &Candidate, is_same: bool) -> ImportLike {
    ImportLike {
        is_same,
        same_number: !row.upn.is_empty() && row.upn == theirs.upn,
        same_nhs_number: !row.nhs_number.is_empty() && row.nhs_number == theirs.nhs_number,
        child: None,
        line: Some(theirs.line),
        archived: false,
        died: false,
        name: theirs.name.clone(),
        born: theirs.born.map(|born| born.to_string()).unwrap_or_default(),
        setting: theirs.setting.clone(),
    }
}

/// Compares the names of two people born on the same day: `Some(true)` if they are the same, `Some(false)` if they may
/// be, `None` if they have nothing in common.
fn is_like(one: &Key, other: &Key) -> Option<bool> {
    if one.exact == other.exact {
        return Some(true);
    }
    let shared = one.spelt.iter().any(|word| word.len() > 1 && other.spelt.contains(word));
    (shared || one.run == other.run || distance(&one.spelt(), &other.spelt()) <= 2).then_some(false)
}

/// Returns how many letters must be changed, added or removed to turn one into the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut corner = at;
        let mut left = at + 1;
        let mut next = vec![left];
        for (theirs, above) in other.iter().zip(row.iter().skip(1)) {
            left = (corner + usize::from(letter != *theirs)).min(left + 1).min(above + 1);
            corner = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(one: &str, other: &str) -> Option<bool> {
        let found = is_like(&Key::new(one), &Key::new(other));
        assert_eq!(found, is_like(&Key::new(other), &Key::new(one)), "{one} {other}: either way round");
        found
    }

    #[test]
    fn different_letters_are_counted() {
        for (one, other, far) in [
            ("", "", 0),
            ("wren", "wren", 0),
            ("wren", "wern", 2),
            ("wren", "ren", 1),
            ("", "abc", 3),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!((distance(one, other), distance(other, one)), (far, far), "{one} {other}");
        }
    }

    #[test]
    fn names_in_another_order_or_with_a_mistake_are_noticed() {
        assert_eq!(like("Wren Tallow", "TALLOW, wren"), Some(true));
        assert_eq!(like("Wren Tallow", "Wren Talow"), Some(false));
        assert_eq!(like("Wren Tallow", "Robin Tallow"), Some(false), "twins, perhaps");
        assert_eq!(like("Wren Tallow", "Linnet Moss"), None);
    }

    #[test]
    fn a_name_is_like_itself_however_people_spell_it() {
        for (one, other) in [
            ("Siân O'Neill", "Sian ONeill"),
            ("Łukasz Wójcik", "Lukasz Wojcik"),
            ("Jürgen Müller", "Juergen Mueller"),
            ("Jürgen Müller", "Jurgen Muller"),
            ("Søren Ås", "Soeren Aas"),
            ("Zoë D’Arcy", "Zoe Darcy"),
            ("Đorđe Ilić", "Dorde Ilic"),
            ("Æthel Strauß", "Aethel Strauss"),
            ("Wren van der Moss", "Wren Vandermoss"),
            ("Оксана", "Oksana"),
        ] {
            assert_eq!(like(one, other), Some(false), "{one} {other}");
        }
        // The same letter in two forms of Unicode, or with another apostrophe, is the same name.
        for (one, other) in [
            ("Nguyễn Ngọc", "Nguye\u{302}\u{303}n Ngo\u{323}c"),
            ("Siân O'Neill", "Siân O’Neill"),
            ("Zoe-Lee Ash", "Zoe Lee Ash"),
        ] {
            assert_eq!(like(one, other), Some(true), "{one} {other}");
        }
        for (one, other) in [("Reed Heron", "Robin Plover"), ("Łukasz", "Marsh"), ("Ash", "Elm")] {
            assert_eq!(like(one, other), None, "{one} {other}");
        }
    }
}
