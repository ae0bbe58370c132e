//! A passphrase is a text, not bytes: the same words open the casebook whatever keyboard or system they were typed on.
//!
//! Before a key is derived, a passphrase is normalised: Unicode NFKC (as NIST SP 800-63B requires), every kind of space
//! as a plain one, and no space before or after it. Capital letters and the number of spaces between words still count.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use zeroize::Zeroizing;

/// The largest growth of a text when it is normalised, in bytes per byte, so that it never has to be reallocated and
/// leave copies in memory.
const GROWTH: usize = 12;

/// Returns a passphrase in the form from which new keys are derived.
pub(crate) fn normalised(typed: &str) -> Zeroizing<String> {
    let composed = filled(typed, |text, into| ComposingNormalizerBorrowed::new_nfkc().normalize_to(text, into));
    let mut plain = Zeroizing::new(String::with_capacity(composed.len()));
    let signs = composed.trim().chars();
    signs.for_each(|sign| plain.push(if sign.is_whitespace() { ' ' } else { sign }));
    plain
}

/// Returns the forms in which the same passphrase may have been used for a key, each once, the current form first.
/// Before passphrases were normalised, a key was derived from the bytes of the keyboard or of a paste.
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
    // Writing to a text cannot fail.
    let _ = fill(text, &mut into);
    into
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_same_words_are_one_passphrase_however_they_are_typed() {
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
    fn a_plain_passphrase_has_one_form() {
        assert_eq!(spellings("otter lantern bridge").len(), 1);
    }

    proptest! {
        #[test]
        fn the_normal_form_is_stable_and_fits_its_capacity(typed in any::<String>()) {
            let once = normalised(&typed);
            prop_assert!(once.capacity() <= (GROWTH * typed.len()).max(once.len()).max(8));
            prop_assert_eq!(normalised(&once), once.clone());
            prop_assert!(spellings(&typed).contains(&Zeroizing::new(typed.clone())));
            prop_assert!(spellings(&typed).len() <= 5);
        }
    }
}
