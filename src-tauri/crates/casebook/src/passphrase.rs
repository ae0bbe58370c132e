//! A passphrase is a text, not bytes: the same words open the casebook whatever keyboard or system they were typed on.
//!
//! Before a key is derived, a passphrase is brought into one form: Unicode NFKC (as NIST SP 800-63B asks), every kind of space as a plain
//! one, and no space before or after it. Capital letters and the number of spaces between words still count.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use zeroize::Zeroizing;

/// The longest that a text can become by normalising, in bytes for each byte; so that it never has to grow and leave pieces behind.
const GROWTH: usize = 12;

/// A passphrase in the form that new keys are derived from.
pub(crate) fn normalised(typed: &str) -> Zeroizing<String> {
    let composed = filled(typed, |text, into| ComposingNormalizerBorrowed::new_nfkc().normalize_to(text, into));
    let mut plain = Zeroizing::new(String::with_capacity(composed.len()));
    let signs = composed.trim().chars();
    signs.for_each(|sign| plain.push(if sign.is_whitespace() { ' ' } else { sign }));
    plain
}

/// The ways in which the same passphrase may have been written when a key was made, each once, the form of today first. Before
/// passphrases were brought into one form, a key was derived from the bytes that a keyboard or a paste happened to give.
pub(crate) fn spellings(typed: &str) -> Vec<Zeroizing<String>> {
    let raw = Zeroizing::new(typed.to_owned());
    let composed = filled(typed, |text, into| ComposingNormalizerBorrowed::new_nfc().normalize_to(text, into));
    let decomposed = filled(typed, |text, into| DecomposingNormalizerBorrowed::new_nfd().normalize_to(text, into));
    let plain = normalised(typed);
    let plain_decomposed =
        filled(&plain, |text, into| DecomposingNormalizerBorrowed::new_nfd().normalize_to(text, into));
    let mut each_once: Vec<Zeroizing<String>> = Vec::new();
    for spelling in [plain, raw, composed, decomposed, plain_decomposed] {
        if !each_once.contains(&spelling) {
            each_once.push(spelling);
        }
    }
    each_once
}

fn filled(text: &str, fill: impl FnOnce(&str, &mut String) -> std::fmt::Result) -> Zeroizing<String> {
    let mut into = Zeroizing::new(String::with_capacity(GROWTH * text.len()));
    // Writing into a text cannot fail.
    let _ = fill(text, &mut into);
    into
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_same_words_are_one_passphrase_however_they_were_typed() {
        let right = "café lantern bridge";
        assert_eq!(normalised(right).as_str(), right);
        for typed in [
            "cafe\u{301} lantern bridge",
            "caf\u{e9}\u{a0}lantern\u{a0}bridge",
            "café\u{2009}lantern\u{3000}bridge",
            "café\tlantern\u{1680}bridge",
            "\u{a0} café lantern bridge\n",
            "ｃafé lantern bridge",
        ] {
            assert_eq!(normalised(typed).as_str(), right, "{typed:?}");
        }
        for other in ["Café lantern bridge", "café  lantern bridge", "cafe lantern bridge"] {
            assert_ne!(normalised(other).as_str(), right, "{other:?}");
        }
        assert_eq!(normalised("ﬁne oﬃce 1½").as_str(), "fine office 11⁄2");
        assert_eq!(normalised(" \u{a0}\t").as_str(), "");
    }

    #[test]
    fn a_plain_passphrase_costs_one_guess() {
        assert_eq!(spellings("otter lantern bridge").len(), 1);
    }

    proptest! {
        #[test]
        fn one_form_stays_what_it_is_and_fits_into_its_room(typed in any::<String>()) {
            let once = normalised(&typed);
            prop_assert!(once.capacity() <= (GROWTH * typed.len()).max(once.len()).max(8));
            prop_assert_eq!(normalised(&once), once.clone());
            prop_assert!(spellings(&typed).contains(&Zeroizing::new(typed.clone())));
            prop_assert!(spellings(&typed).len() <= 5);
        }
    }
}
