//! The one order of names and titles, by the Unicode Collation Algorithm as British English uses it.

use casebook::folding::without_punctuation;
use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};

/// What a name or a title is sorted by.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SortKey(Vec<u8>);

/// Returns what a name or a title is sorted by. Apostrophes and hyphens of every shape count as people count them: as
/// nothing, and as a space. Accents and capitals only decide between names that are otherwise equal.
pub(crate) fn sorts_as(text: &str) -> SortKey {
    let plain = without_punctuation(text);
    let mut key = Vec::new();
    // The root order is that of English. It is compiled in, so it is always there.
    if let Ok(collator) = CollatorBorrowed::try_new(CollatorPreferences::default(), CollatorOptions::default()) {
        let Ok(()) = collator.write_sort_key_to(&plain, &mut key);
    }
    // Names that differ only in punctuation have an order too.
    key.push(0);
    key.extend(text.as_bytes());
    SortKey(key)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_sorted_as_people_sort_them() {
        let expected = [
            "Ælfred",
            "Aled",
            "Anne Marie",
            "Anne-Marie B",
            "Đorđe",
            "Éa",
            "Élodie",
            "élodie B",
            "Łukasz",
            "Lynn",
            "Niamh O'Brien",
            "Niamh O’Casey",
            "Øyvind",
            "Søren",
            "Straßer",
            "Strasst",
            "van Berg",
            "Zane",
            "Zoe",
            "Zoë",
            "Zoe B",
            "Zofia",
            "Αλέξανδρος",
            "Ёлка",
            "Оксана",
            "محمد",
            "한결",
            "さくら",
            "王小明",
        ];
        let mut names: Vec<&str> = expected.iter().rev().copied().collect();
        names.sort_by_key(|name| sorts_as(name));
        assert_eq!(names, expected);
    }

    proptest! {
        #[test]
        fn different_names_never_have_one_place(one in ".{0,12}", other in ".{0,12}") {
            prop_assert_eq!(sorts_as(&one) == sorts_as(&other), one == other);
        }
    }
}
