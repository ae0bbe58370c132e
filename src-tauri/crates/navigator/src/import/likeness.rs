//! Whom a row is like: a child who is in the casebook already, archived ones too, or another row of the same file.

use std::collections::HashMap;

use casebook::ChildRecord;

use super::columns::plain;
use super::rows::Candidate;
use crate::wire::ImportLike;

/// As many likenesses as a row shows.
const MOST: usize = 4;

/// A name whatever its order, case and punctuation.
fn key(name: &str) -> String {
    let plain = plain(name);
    let mut words: Vec<&str> = plain.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

struct Known<'a> {
    child: &'a ChildRecord,
    key: String,
}

/// Everything that rows are held against.
pub(crate) struct Likeness<'a> {
    by_birth: HashMap<&'a str, Vec<Known<'a>>>,
    by_name: HashMap<String, Vec<&'a ChildRecord>>,
    /// Rows of the file by birth date, each with its place.
    rows: HashMap<String, Vec<(usize, String)>>,
}

impl<'a> Likeness<'a> {
    pub(crate) fn new(children: &'a [ChildRecord], candidates: &[Candidate]) -> Likeness<'a> {
        let mut by_birth: HashMap<&str, Vec<Known<'_>>> = HashMap::new();
        let mut by_name: HashMap<String, Vec<&ChildRecord>> = HashMap::new();
        for child in children {
            let key = key(&child.name);
            by_name.entry(key.clone()).or_default().push(child);
            by_birth.entry(child.born.as_str()).or_default().push(Known { child, key });
        }
        let mut rows: HashMap<String, Vec<(usize, String)>> = HashMap::new();
        for (at, row) in candidates.iter().enumerate() {
            if let Some(born) = row.born {
                rows.entry(born.to_string()).or_default().push((at, key(&row.name)));
            }
        }
        Likeness { by_birth, by_name, rows }
    }

    /// Those that the row at this place is like, the same ones first.
    pub(crate) fn of(&self, candidates: &[Candidate], at: usize) -> Vec<ImportLike> {
        let Some(row) = candidates.get(at) else { return Vec::new() };
        let Some(born) = row.born.map(|born| born.to_string()) else { return Vec::new() };
        let name = key(&row.name);
        let mut likes = Vec::new();
        for known in self.by_birth.get(born.as_str()).into_iter().flatten() {
            likes.extend(is_like(&name, &known.key).map(|is_same| of_child(known.child, is_same)));
        }
        // The same name with another birth date: one of the two may be a slip of the pen.
        let others = self.by_name.get(&name).into_iter().flatten().filter(|child| child.born != born);
        likes.extend(others.map(|child| of_child(child, false)));
        // The first of several rows stands; the later ones are like it.
        for (other, their_name) in self.rows.get(&born).into_iter().flatten().filter(|(other, _)| *other < at) {
            let theirs = candidates.get(*other).filter(|row| row.is_sound());
            if let (Some(is_same), Some(theirs)) = (is_like(&name, their_name), theirs) {
                likes.push(of_row(theirs, is_same));
            }
        }
        likes.sort_by_key(|like| !like.is_same);
        likes.truncate(MOST);
        likes
    }
}

fn of_child(child: &ChildRecord, is_same: bool) -> ImportLike {
    ImportLike {
        is_same,
        child: Some(child.id.clone()),
        line: None,
        archived: child.archived,
        name: child.name.clone(),
        born: child.born.clone(),
        setting: child.setting.clone(),
    }
}

fn of_row(row: &Candidate, is_same: bool) -> ImportLike {
    ImportLike {
        is_same,
        child: None,
        line: Some(row.line),
        archived: false,
        name: row.name.clone(),
        born: row.born.map(|born| born.to_string()).unwrap_or_default(),
        setting: row.setting.clone(),
    }
}

/// Whether two who were born on the same day are the same by name (`Some(true)`), may be (`Some(false)`), or share nothing.
fn is_like(one: &str, other: &str) -> Option<bool> {
    if one == other {
        return Some(true);
    }
    let shared = one.split(' ').any(|word| word.len() > 1 && other.split(' ').any(|theirs| word == theirs));
    (shared || distance(one, other) <= 2).then_some(false)
}

/// How many letters have to be changed, put in or left out to come from one to the other.
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

    #[test]
    fn letters_are_counted_that_differ() {
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
    fn names_in_another_order_or_with_a_slip_are_seen() {
        assert_eq!(is_like(&key("Wren Tallow"), &key("TALLOW, wren")), Some(true));
        assert_eq!(is_like(&key("Wren Tallow"), &key("Wren Talow")), Some(false));
        assert_eq!(is_like(&key("Wren Tallow"), &key("Robin Tallow")), Some(false), "twins, perhaps");
        assert_eq!(is_like(&key("Wren Tallow"), &key("Linnet Moss")), None);
    }
}
