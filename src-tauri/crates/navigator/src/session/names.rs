//! The displayed names of children, each unique in the casebook.
//!
//! A child has the name that they like to be called. If two children would have the same displayed name, something that
//! differs is added to each: the surname, the birth date, the setting, or a number if nothing else differs.

use std::collections::HashMap;

use crate::wire::ChildId;
use casebook::ChildRecord;
use wording::Words;

use crate::content::text_match::compared;

/// What is added to a name.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Beside {
    Surname(String),
    /// `YYYY-MM-DD`.
    Born(String),
    Setting(String),
    Number(usize),
}

/// What can distinguish children, in the order in which it is tried.
const PARTS: [fn(&ChildRecord) -> Option<Beside>; 3] = [
    |child| surname(&child.name).map(|name| Beside::Surname(name.to_owned())),
    |child| Some(Beside::Born(child.born.clone())),
    |child| Some(child.setting.trim().to_owned()).filter(|setting| !setting.is_empty()).map(Beside::Setting),
];

/// What is added to the names of those children who would otherwise have the same displayed name.
#[derive(Debug, Default)]
pub(crate) struct Names {
    beside: HashMap<ChildId, Vec<Beside>>,
}

impl Names {
    /// Returns the names of all children of a casebook, including archived children, because they are found and shown
    /// too.
    pub(crate) fn of(children: &[ChildRecord]) -> Names {
        let mut all: Vec<Shown<'_>> = children.iter().map(Shown::new).collect();
        loop {
            let groups = alike(&all, |shown| shown.tried < PARTS.len());
            if groups.is_empty() {
                break;
            }
            for group in groups {
                distinguish(&mut all, &group);
            }
        }
        number(&mut all);
        let with_additions = all.into_iter().filter(|shown| !shown.beside.is_empty());
        Names { beside: with_additions.map(|shown| (shown.child.id.clone(), shown.beside)).collect() }
    }

    /// Returns the displayed name of a child.
    pub(crate) fn shown(&self, words: &Words, child: &ChildRecord) -> String {
        let beside = self.beside.get(&child.id).map_or(&[] as &[_], Vec::as_slice);
        let mut name = in_use(child).to_owned();
        let mut more = Vec::new();
        for part in beside {
            match part {
                Beside::Surname(surname) => name = with_surname(&name, surname),
                Beside::Born(born) => more.push(born_in_words(words, born)),
                Beside::Setting(setting) => more.push(setting.clone()),
                Beside::Number(number) => {
                    more.push(plain_text(words, "name-number", &[("number", number.to_string().as_str().into())]));
                }
            }
        }
        if more.is_empty() { name } else { format!("{name} ({})", more.join(", ")) }
    }

    /// Returns the children whose displayed name has changed.
    pub(crate) fn changed<'a>(&'a self, before: &'a Names) -> impl Iterator<Item = &'a ChildId> {
        let all = self.beside.keys().chain(before.beside.keys());
        all.filter(|child| self.beside.get(*child) != before.beside.get(*child))
    }
}

/// Returns the name in use: the one that the child likes, or else the full name.
pub(crate) fn in_use(child: &ChildRecord) -> &str {
    if child.known_as.is_empty() { &child.name } else { &child.known_as }
}

/// Returns what a child is called in a sentence: the name that they like, or else the first name.
pub(crate) fn called(child: &ChildRecord) -> &str {
    if !child.known_as.is_empty() {
        return &child.known_as;
    }
    let given = child.name.split_once(',').map_or(child.name.as_str(), |(_, given)| given);
    given.split_whitespace().next().unwrap_or(&child.name)
}

/// A child whose displayed name is being made unique.
struct Shown<'a> {
    child: &'a ChildRecord,
    /// The form used for comparison.
    key: String,
    beside: Vec<Beside>,
    /// How many of the parts were tried.
    tried: usize,
}

impl<'a> Shown<'a> {
    fn new(child: &'a ChildRecord) -> Shown<'a> {
        Shown { child, key: compared(in_use(child)), beside: Vec::new(), tried: 0 }
    }

    fn add(&mut self, part: Beside) {
        let name = compared(&match &part {
            Beside::Surname(surname) => with_surname(&self.key, &compared(surname)),
            Beside::Born(text) | Beside::Setting(text) => format!("{} {text}", self.key),
            Beside::Number(number) => format!("{} {number}", self.key),
        });
        let is_said = name == self.key;
        self.key = name;
        if !is_said {
            self.beside.push(part);
        }
    }
}

/// Returns the positions of children with the same displayed name, in groups. Only groups in which `such` is true for
/// at least one child.
fn alike(all: &[Shown<'_>], such: impl Fn(&Shown<'_>) -> bool) -> Vec<Vec<usize>> {
    let mut groups: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, shown) in all.iter().enumerate() {
        groups.entry(&shown.key).or_default().push(at);
    }
    let is_asked = |group: &Vec<usize>| group.iter().filter_map(|at| all.get(*at)).any(&such);
    groups.into_values().filter(|group| group.len() > 1 && is_asked(group)).collect()
}

/// Adds to each name of a group the first part in which they differ.
fn distinguish(all: &mut [Shown<'_>], group: &[usize]) {
    let child = |at: &usize| all.get(*at).map(|shown| shown.child);
    let tried = group.iter().filter_map(|at| all.get(*at)).map(|shown| shown.tried).max().unwrap_or(0);
    let tells = |part: &fn(&ChildRecord) -> Option<Beside>| {
        let values: Vec<_> = group.iter().filter_map(child).map(part).map(|part| part.map(comparable)).collect();
        values.windows(2).any(|two| two.first() != two.last())
    };
    let differing = PARTS.iter().enumerate().skip(tried).find(|(_, part)| tells(part)).map(|(at, _)| at);
    for at in group {
        let Some(shown) = all.get_mut(*at) else { continue };
        // A child without this part gets the next one that they have.
        let parts = differing.and_then(|from| PARTS.get(from..)).unwrap_or_default();
        let part = parts.iter().find_map(|part| part(shown.child));
        part.into_iter().for_each(|part| shown.add(part));
        shown.tried = differing.map_or(PARTS.len(), |at| at + 1);
    }
}

/// Numbers the children that nothing else distinguishes.
fn number(all: &mut [Shown<'_>]) {
    for mut group in alike(all, |_| true) {
        group.sort_by_key(|at| all.get(*at).map(|shown| shown.child.id.clone()));
        for (number, at) in (1..).zip(group) {
            all.get_mut(at).into_iter().for_each(|shown| shown.add(Beside::Number(number)));
        }
    }
}

fn comparable(part: Beside) -> String {
    match part {
        Beside::Surname(text) | Beside::Born(text) | Beside::Setting(text) => compared(&text),
        Beside::Number(number) => number.to_string(),
    }
}

/// Returns the surname: the last word of a full name with its small words, or what comes before a comma.
pub(crate) fn surname(name: &str) -> Option<&str> {
    if let Some((surname, _)) = name.split_once(',') {
        return Some(surname.trim()).filter(|surname| !surname.is_empty());
    }
    let name = name.trim();
    let begins = |at: usize| name.get(at..).and_then(|rest| rest.chars().next());
    let spaces = name.char_indices().filter(|(_, letter)| letter.is_whitespace());
    let after = spaces.map(|(at, space)| at + space.len_utf8());
    let starts: Vec<usize> = after.filter(|at| begins(*at).is_some_and(|letter| !letter.is_whitespace())).collect();
    let mut first = *starts.last()?;
    // As in "van der Berg".
    for at in starts.iter().rev().skip(1) {
        if !begins(*at).is_some_and(char::is_lowercase) {
            break;
        }
        first = *at;
    }
    name.get(first..)
}

/// Returns a name with a surname, unless it ends with it.
pub(crate) fn with_surname(name: &str, surname: &str) -> String {
    let has_it =
        compared(name).split(' ').rev().zip(compared(surname).split(' ').rev()).all(|(one, other)| one == other)
            && compared(name).len() >= compared(surname).len();
    if has_it { name.to_owned() } else { format!("{name} {surname}") }
}

fn born_in_words(words: &Words, born: &str) -> String {
    let Ok(date) = born.parse::<jiff::civil::Date>() else { return born.to_owned() };
    let (day, year) = (date.day().to_string(), date.year().to_string());
    plain_text(
        words,
        "name-born",
        &[("day", day.as_str().into()), ("month", date.month().into()), ("year", year.as_str().into())],
    )
}

/// Returns the message without the isolation marks around its arguments, because names are compared letter by letter.
fn plain_text(words: &Words, message: &str, arguments: &[wording::Argument<'_>]) -> String {
    let plain_text = words.try_say(message, None, arguments).unwrap_or_default();
    plain_text.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::content::shipped::Content;

    fn children(rows: &[[&str; 4]]) -> Vec<ChildRecord> {
        let child = |(at, [name, known_as, born, setting]): (usize, &[&str; 4])| ChildRecord {
            id: format!("{at:04}").into(),
            name: (*name).to_owned(),
            known_as: (*known_as).to_owned(),
            born: (*born).to_owned(),
            setting: (*setting).to_owned(),
            archived: false,
        };
        rows.iter().enumerate().map(child).collect()
    }

    fn shown(children: &[ChildRecord]) -> Vec<String> {
        let content = Content::shipped().unwrap();
        let names = Names::of(children);
        children.iter().map(|child| names.shown(&content.words, child)).collect()
    }

    #[test]
    fn children_with_the_same_name_are_distinguished_by_what_differs() {
        const ASH: &str = "Ash Tree School";
        for (rows, expected) in [
            (
                vec![["Wren Tallow", "", "2017-03-09", ASH], ["Linnet Moss", "Zoë", "2017-03-09", ASH]],
                vec!["Wren Tallow", "Zoë"],
            ),
            (
                vec![["Jackson Heron", "Jack", "2017-03-09", ASH], ["John Plover", "Jack", "2017-03-19", ASH]],
                vec!["Jack Heron", "Jack Plover"],
            ),
            (
                vec![["Jack Heron", "", "2017-03-09", ASH], ["Jack  heron", "", "2016-12-31", ASH]],
                vec!["Jack Heron (born 9 March 2017)", "Jack  heron (born 31 December 2016)"],
            ),
            (
                vec![["Jack Heron", "", "2017-03-09", ASH], ["Jack Heron", "", "2017-03-09", "Elm School"]],
                vec!["Jack Heron (Ash Tree School)", "Jack Heron (Elm School)"],
            ),
            (
                vec![["Jack Heron", "", "2017-03-09", ASH], ["Jack Heron", "", "2017-03-09", ASH]],
                vec!["Jack Heron (record 1)", "Jack Heron (record 2)"],
            ),
            // Accents are easily overlooked.
            (
                vec![["Zoe Moss", "Zoe", "2017-03-09", ASH], ["Zoë Tern", "Zoë", "2017-03-09", ASH]],
                vec!["Zoe Moss", "Zoë Tern"],
            ),
            // A child without a surname is distinguished by the birth date.
            (
                vec![["Jack", "", "2017-03-09", ASH], ["Jackson Heron", "Jack", "2017-03-09", ASH]],
                vec!["Jack (born 9 March 2017)", "Jack Heron"],
            ),
            // A name with an addition is the full name of somebody else.
            (
                vec![
                    ["Jackson Heron", "Jack", "2017-03-09", ASH],
                    ["John Plover", "Jack", "2017-03-19", ASH],
                    ["Jack Heron", "", "2015-05-01", ASH],
                ],
                vec!["Jack Heron (born 9 March 2017)", "Jack Plover", "Jack Heron (born 1 May 2015)"],
            ),
            (
                vec![
                    ["Ana van der Berg", "Ana", "2017-03-09", ASH],
                    ["Moss, Anahera", "Ana", "2017-03-19", ASH],
                    ["Ana", "", "2015-05-01", ""],
                ],
                vec!["Ana van der Berg", "Ana Moss", "Ana (born 1 May 2015)"],
            ),
            // The name in use already ends with the surname.
            (
                vec![["Robert Heron", "Bob Heron", "2017-03-09", ASH], ["Robin Heron", "Bob Heron", "2018-03-09", ASH]],
                vec!["Bob Heron (born 9 March 2017)", "Bob Heron (born 9 March 2018)"],
            ),
        ] {
            assert_eq!(shown(&children(&rows)), expected);
        }
    }

    #[test]
    fn a_sentence_calls_a_child_by_the_name_they_like_or_the_first_name() {
        for (name, known_as, expected) in [
            ("Zofia Nowak", "", "Zofia"),
            ("Moss, Anahera", "", "Anahera"),
            ("Ana van der Berg", "Ana Lu", "Ana Lu"),
            ("Jack", "", "Jack"),
            ("Heron,", "", "Heron,"),
        ] {
            let child = children(&[[name, known_as, "2017-03-09", ""]]);
            assert_eq!(called(&child[0]), expected);
        }
    }

    #[test]
    fn displayed_names_are_unique_however_many_children_share_a_name() {
        let (names, births) = (["Jack Heron", "Jack", "Jack Plover", "Heron, Jack"], ["2017-03-09", "2016-03-09"]);
        let mut rows = Vec::new();
        for name in names {
            for known_as in ["", "Jack", "jack", "Jack Heron", "Jäck"] {
                for born in births {
                    for setting in ["", "Ash", "Elm"] {
                        rows.extend([[name, known_as, born, setting]; 2]);
                    }
                }
            }
        }
        let shown = shown(&children(&rows));
        let different: BTreeSet<String> = shown.iter().map(|name| compared(name)).collect();
        assert_eq!(different.len(), rows.len());
    }

    #[test]
    fn only_children_with_a_new_displayed_name_are_reported_as_changed() {
        let before = children(&[["Jack Heron", "", "2017-03-09", ""], ["Wren Tallow", "", "2017-03-09", ""]]);
        let mut after = before.clone();
        after.push(ChildRecord { id: "new".into(), born: String::from("2015-03-09"), ..before[0].clone() });
        let (before, after) = (Names::of(&before), Names::of(&after));
        let mut changed: Vec<&ChildId> = after.changed(&before).collect();
        changed.sort();
        changed.dedup();
        assert_eq!(changed, ["0000", "new"]);
    }
}
