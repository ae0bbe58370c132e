//! The pseudo-language: English with accents and about a third longer, made when a message is formatted.

use std::borrow::Cow;

/// Accents each letter and doubles the vowels. Digits, marks and other characters do not change.
pub(crate) fn transform(text: &str) -> Cow<'_, str> {
    let mut longer = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let accented = accent(letter);
        longer.push(accented);
        if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
            longer.push(accented);
        }
    }
    Cow::Owned(longer)
}

fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'd' => 'ď',
        'e' => 'é',
        'g' => 'ğ',
        'h' => 'ĥ',
        'i' => 'í',
        'k' => 'ķ',
        'l' => 'ļ',
        'n' => 'ñ',
        'o' => 'ó',
        'r' => 'ř',
        's' => 'š',
        't' => 'ţ',
        'u' => 'ú',
        'w' => 'ŵ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Á',
        'C' => 'Ç',
        'E' => 'É',
        'I' => 'Í',
        'N' => 'Ñ',
        'O' => 'Ó',
        'S' => 'Š',
        'T' => 'Ţ',
        'U' => 'Ú',
        'W' => 'Ŵ',
        'Y' => 'Ý',
        other => other,
    }
}
