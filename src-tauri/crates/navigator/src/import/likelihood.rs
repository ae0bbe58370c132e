//! How much text looks like names: which of several encodings a file has.

/// Letters of names in Western Europe, and of those in Central Europe. The first are more common in British schools.
const WESTERN: &str = "éèêëáàâäãåæçñïíîóôöòøúüßÉÈÁÀÂÄÅÆÇÑÍÓÔÖØÚÜ";
const CENTRAL: &str = "ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžČĎĚŇŘŠŤŮŽăâîşţőűĺľŕđÐĂŞŢŐŰ";
/// Pairs of letters that words of Central Europe have and others rarely.
const CENTRAL_PAIRS: [&str; 8] = ["sz", "cz", "rz", "dz", "ski", "ska", "cki", "cka"];

/// Returns how much the letters beyond ASCII look like those of names.
pub(crate) fn likelihood(text: &str) -> i64 {
    let words = text.split(|letter: char| letter.is_ascii() && !letter.is_ascii_alphabetic());
    words.filter(|word| !word.is_ascii()).map(of_word).sum()
}

fn of_word(word: &str) -> i64 {
    let letters: Vec<char> = word.chars().collect();
    let lower = word.to_lowercase();
    let is_central = CENTRAL_PAIRS.iter().any(|pair| lower.contains(pair));
    let beyond = letters.iter().enumerate().filter(|(_, letter)| !letter.is_ascii());
    beyond
        .map(|(at, letter)| {
            let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied().unwrap_or(' ');
            let after = letters.get(at + 1).copied().unwrap_or(' ');
            of_letter(*letter, before, after, is_central)
        })
        .sum()
}

fn of_letter(letter: char, before: char, after: char, is_central: bool) -> i64 {
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
        letter if CENTRAL.contains(letter) && !WESTERN.contains(letter) => {
            if is_central {
                4
            } else {
                2
            }
        }
        letter if WESTERN.contains(letter) => 3,
        _ => 1,
    }
}
