//! How much text looks like names: which of several encodings a file has.

/// Letters of names in Western Europe, and of those in Central Europe. The first are more common in British schools.
const WESTERN: &str = "éèêëáàâäãåæçñïíîóôöòøúüßÉÈÁÀÂÄÅÆÇÑÍÓÔÖØÚÜ";
const CENTRAL: &str = "ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžČĎĚŇŘŠŤŮŽăâîşţőűĺľŕđÐĂŞŢŐŰ";
/// The letters of Turkish names that Western Europe does not have, and those that it shares.
const TURKISH: &str = "ğışĞİŞ";
const TURKISH_AND_WESTERN: &str = "çöüâîûÇÖÜÂÎÛ";
/// Pairs of letters that words of Central Europe have and others rarely.
const CENTRAL_PAIRS: [&str; 8] = ["sz", "cz", "rz", "dz", "ski", "ska", "cki", "cka"];

/// Returns how much the letters beyond ASCII look like those of names.
pub(crate) fn likelihood(text: &str) -> i64 {
    let words = text.split(|letter: char| letter.is_ascii() && !letter.is_ascii_alphabetic());
    words.filter(|word| !word.is_ascii()).map(of_word).sum()
}

fn of_word(word: &str) -> i64 {
    let letters: Vec<char> = word.chars().collect();
    let beyond = letters.iter().enumerate().filter(|(_, letter)| !letter.is_ascii());
    if let Some(each) = of_script(&letters) {
        return beyond.map(|_| each).sum();
    }
    let lower = word.to_lowercase();
    let kind = Kind {
        is_central: CENTRAL_PAIRS.iter().any(|pair| lower.contains(pair)),
        is_turkish: letters.iter().all(|letter| {
            letter.is_ascii() || *letter == '’' || TURKISH.contains(*letter) || TURKISH_AND_WESTERN.contains(*letter)
        }),
    };
    beyond
        .map(|(at, letter)| {
            let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied().unwrap_or(' ');
            let after = letters.get(at + 1).copied().unwrap_or(' ');
            of_letter(*letter, before, after, &kind)
        })
        .sum()
}

/// What the other letters of a word show.
struct Kind {
    is_central: bool,
    is_turkish: bool,
}

/// Returns what each letter of a word counts if the scripts of the word decide it.
///
/// A name is Cyrillic as a whole, and hardly a Latin one is without a plain letter: three letters and more of that kind are
/// Cyrillic that was read as Latin.
fn of_script(letters: &[char]) -> Option<i64> {
    let is_cyrillic = |letter: &char| ('\u{400}'..='\u{4ff}').contains(letter);
    let is_long = letters.iter().filter(|letter| letter.is_alphabetic()).count() > 2;
    if letters.iter().any(is_cyrillic) {
        let is_whole = letters.iter().all(|letter| is_cyrillic(letter) || *letter == '’');
        let small_after_the_first = letters.iter().skip(1).all(|letter| !letter.is_uppercase());
        let is_name = small_after_the_first || !letters.iter().any(|letter| letter.is_lowercase());
        // A short word is as likely the `Ó` of an Irish name.
        return Some(match (is_whole && is_name, is_long) {
            (true, true) => 4,
            (true, false) => 1,
            (false, _) => -3,
        });
    }
    (is_long && !letters.iter().any(char::is_ascii_alphabetic)).then_some(-3)
}

fn of_letter(letter: char, before: char, after: char, kind: &Kind) -> i64 {
    let in_word = before.is_alphabetic() || after.is_alphabetic();
    match letter {
        '\u{80}'..='\u{9f}' => -4,
        '’' if in_word => 4,
        '–' | '—' | '“' | '”' | '‘' | '…' | '\u{a0}' if !(before.is_alphabetic() && after.is_alphabetic()) => {
            0
        }
        letter if !letter.is_alphabetic() || matches!(letter, 'ª' | 'º' | 'ƒ' | 'ˆ') => {
            if in_word {
                -3
            } else {
                -1
            }
        }
        // A small letter between capitals, or a capital after a small letter, is rare in a name.
        letter if letter.is_lowercase() && before.is_uppercase() && after.is_uppercase() => -3,
        letter if letter.is_uppercase() && before.is_lowercase() => -3,
        // In French it is always followed by one of these.
        'œ' | 'Œ' => {
            if "uidetnsUIDETNS".contains(after) {
                3
            } else {
                -2
            }
        }
        // It follows a vowel and begins no word.
        'ğ' | 'Ğ' if !"aeıioöuüAEIİOÖUÜ".contains(before) => -2,
        letter if TURKISH.contains(letter) && kind.is_turkish => 3,
        letter if TURKISH.contains(letter) && !CENTRAL.contains(letter) => 0,
        letter if CENTRAL.contains(letter) && !WESTERN.contains(letter) => {
            if kind.is_central {
                4
            } else {
                2
            }
        }
        letter if WESTERN.contains(letter) => 3,
        _ => 1,
    }
}
