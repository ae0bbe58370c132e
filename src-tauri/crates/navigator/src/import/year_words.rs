//! Year groups as schools write them.

use crate::import::heading_words::plain;
use crate::wire::YearGroup;

/// What a cell says about the year group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum YearReading {
    Group(YearGroup),
    /// One of these: schools use the same abbreviation for different years before Reception.
    OneOf(&'static [YearGroup]),
    /// No single year group: a mixed-age class, or a child to whom none applies.
    None,
}

/// Words before or after the number that only say that it is a year.
const YEAR: &[&str] =
    &["nc", "ncy", "curriculum", "national", "year", "yr", "y", "group", "actual", "school", "class", "yg"];

const BEFORE_RECEPTION: &[YearGroup] = &[YearGroup::BeforeNursery, YearGroup::Nursery];
const EARLY: &[YearGroup] = &[YearGroup::BeforeNursery, YearGroup::Nursery, YearGroup::Reception];

/// Reads a cell. `None` if its meaning is not known.
pub(crate) fn read(text: &str) -> Option<YearReading> {
    // A spreadsheet writes numbers as 5.0.
    let text = text.trim();
    let text = text.strip_suffix(".00").or_else(|| text.strip_suffix(".0")).unwrap_or(text);
    // Some systems count the years before Reception down, each in its own way.
    if text.starts_with(['-', '−', '–']) {
        return None;
    }
    let plain = plain(text);
    // “YR” is Year R, the usual English abbreviation for Reception.
    if plain == "yr" {
        return Some(YearReading::Group(YearGroup::Reception));
    }
    let words: Vec<&str> = plain.split(' ').flat_map(parted).filter(|word| !YEAR.contains(word)).collect();
    let years: Option<Vec<usize>> = words.iter().map(|word| number(word)).collect();
    match years.as_deref() {
        // “Year” on its own says nothing.
        Some([]) => None,
        Some([year]) => of_number(*year).map(YearReading::Group),
        Some(several) if several.iter().all(|year| *year <= 14) => Some(YearReading::None),
        Some(_) => None,
        None => of_words(&words),
    }
}

/// Splits a word: “Y5” and “Yr05” are two words, “N2” is one.
fn parted(word: &str) -> Vec<&str> {
    let digits = word.find(|letter: char| letter.is_ascii_digit()).unwrap_or(word.len());
    match word.split_at_checked(digits) {
        Some((letters, digits)) if YEAR.contains(&letters) && !digits.is_empty() => vec![letters, digits],
        _ if word == "yrr" => vec!["r"],
        _ => vec![word],
    }
}

fn number(word: &str) -> Option<usize> {
    word.parse().ok()
}

/// Year 1 comes after the two of the early years and Reception; 14 is beyond Year 13.
fn of_number(year: usize) -> Option<YearGroup> {
    (year <= 14).then(|| YearGroup::ALL.get(year + 2).copied()).flatten()
}

fn of_words(words: &[&str]) -> Option<YearReading> {
    match words.join(" ").as_str() {
        "r" | "rec" | "recep" | "reception" | "foundation" | "f2" | "fs2" | "foundation 2" | "foundation stage 2"
        | "eyfs 2" | "eyfs2" => Some(YearReading::Group(YearGroup::Reception)),
        "n" | "n2" | "nur" | "nursery" | "nursery 2" | "f1" | "fs1" | "foundation 1" | "foundation stage 1"
        | "eyfs1" | "pre school" | "preschool" => Some(YearReading::Group(YearGroup::Nursery)),
        "n1" | "nursery 1" => Some(YearReading::OneOf(BEFORE_RECEPTION)),
        "e1" | "e2" | "eyfs" | "early years" | "ey" => Some(YearReading::OneOf(EARLY)),
        "x" | "m" | "mixed" | "n a" | "none" | "not applicable" | "ungraded" => Some(YearReading::None),
        // A mixed class that reaches down to Reception.
        _ if words.len() > 1
            && words.iter().all(|word| number(word).is_some_and(|year| year <= 14) || is_early(word)) =>
        {
            Some(YearReading::None)
        }
        _ => None,
    }
}

fn is_early(word: &str) -> bool {
    matches!(word, "r" | "rec" | "reception" | "n" | "n1" | "n2" | "nursery" | "f1" | "f2" | "and")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn year_groups_are_read_as_schools_write_them() {
        let group = |group| Some(YearReading::Group(group));
        for (text, expected) in [
            ("Year 5", group(YearGroup::Year5)),
            ("yr 13", group(YearGroup::Year13)),
            ("Y7", group(YearGroup::Year7)),
            ("Y05", group(YearGroup::Year5)),
            ("Yr.5", group(YearGroup::Year5)),
            ("11", group(YearGroup::Year11)),
            ("5.0", group(YearGroup::Year5)),
            ("Curriculum Year 5", group(YearGroup::Year5)),
            ("NC Year 5", group(YearGroup::Year5)),
            ("Year Group 5", group(YearGroup::Year5)),
            ("14", group(YearGroup::Beyond)),
            ("0", group(YearGroup::Reception)),
            ("R", group(YearGroup::Reception)),
            ("Reception", group(YearGroup::Reception)),
            ("Reception Year", group(YearGroup::Reception)),
            ("Yr R", group(YearGroup::Reception)),
            ("Year R", group(YearGroup::Reception)),
            ("F2", group(YearGroup::Reception)),
            ("Foundation Stage 2", group(YearGroup::Reception)),
            ("N2", group(YearGroup::Nursery)),
            ("F1", group(YearGroup::Nursery)),
            ("N1", Some(YearReading::OneOf(BEFORE_RECEPTION))),
            ("E1", Some(YearReading::OneOf(EARLY))),
            ("E2", Some(YearReading::OneOf(EARLY))),
            ("X", Some(YearReading::None)),
            ("Year 5/6", Some(YearReading::None)),
            ("5/6", Some(YearReading::None)),
            ("Y5 & Y6", Some(YearReading::None)),
            ("R/1", Some(YearReading::None)),
            ("Mixed", Some(YearReading::None)),
            ("Owls", None),
            ("-1", None),
            ("−2", None),
            ("15", None),
            ("5 Oak", None),
            ("Year", None),
            ("", None),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        assert_eq!(read("YR"), group(YearGroup::Reception));
    }
}
