//! The one folding of text for every search: without accents, upper case and apostrophes, and with a space for every hyphen.
//! Each letter keeps its position in the original text. The screens fold alike (`ui/src/lib/matching.ts`), by the same
//! table of tests.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Returns the letters of a text, folded.
pub fn fold(text: &str) -> String {
    text.chars().flat_map(letters).collect()
}

/// Returns one letter, folded: none, one or several letters.
pub fn letters(letter: char) -> impl Iterator<Item = char> {
    let seen = Some(letter).filter(|letter| !is_left_out(*letter));
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(seen.into_iter());
    let lower = decomposed.filter(|letter| !is_left_out(*letter)).flat_map(char::to_lowercase);
    // A capital can become a small letter with a mark.
    let lower = lower.filter(|letter| !is_left_out(*letter));
    lower.flat_map(plain).collect::<Vec<_>>().into_iter()
}

/// Returns a text for sorting: with its accents and capitals, but without punctuation. Apostrophes are left out, and a hyphen
/// is a space.
pub fn without_punctuation(text: &str) -> String {
    let seen = text.chars().filter(|letter| !is_left_out(*letter) || is_mark(*letter));
    let spaced: String = seen.map(|letter| if is_hyphen(letter) { ' ' } else { letter }).collect();
    let kept = |letter: &char| letter.is_alphanumeric() || letter.is_whitespace() || is_mark(*letter);
    let kept: String = spaced.chars().filter(kept).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A mark on the letter before it.
fn is_mark(letter: char) -> bool {
    is_left_out(letter) && ('\u{300}'..='\u{309a}').contains(&letter) && !('\u{2000}'..='\u{206f}').contains(&letter)
}

/// Accents and other marks of a decomposed letter, apostrophes of every shape, and characters that nobody sees. People leave
/// them out when they type.
fn is_left_out(letter: char) -> bool {
    match letter {
        // Latin, Greek and Cyrillic accents; Hebrew points; Arabic vowel signs and the stroke that lengthens a word; the
        // marks of kana.
        '\u{300}'..='\u{36f}'
        | '\u{591}'..='\u{5bd}'
        | '\u{5bf}'
        | '\u{5c1}'
        | '\u{5c2}'
        | '\u{5c4}'
        | '\u{5c5}'
        | '\u{5c7}'
        | '\u{610}'..='\u{61a}'
        | '\u{640}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{3099}'
        | '\u{309a}' => true,
        '\'' | '`' | '´' | '‘' | '’' | '‛' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʽ' | 'ʾ' | 'ʿ' | 'ˈ' | '′' | '‵' | 'ꞌ' | '＇' => {
            true
        }
        // The soft hyphen, and spaces and marks without width.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => true,
        _ => false,
    }
}

fn is_hyphen(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{58a}' | '\u{5be}' | '\u{2010}'
            ..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}

/// Returns a letter as it is typed on a British keyboard. Letters with strokes and ligatures have no Unicode
/// decomposition.
fn plain(letter: char) -> impl Iterator<Item = char> {
    let letter = if is_hyphen(letter) { ' ' } else { letter };
    let is_typed_otherwise = matches!(letter, 'ß'..='\u{24f}');
    let typed = is_typed_otherwise.then(|| deunicode::deunicode_char(letter)).flatten().unwrap_or_default();
    let itself = typed.is_empty().then_some(letter);
    itself.into_iter().chain(typed.chars().flat_map(char::to_lowercase))
}

/// Whether a folded letter begins a word of its own, because its script has no spaces between words: Chinese characters,
/// kana, and the first letter of each Korean syllable.
pub fn stands_apart(letter: char) -> bool {
    matches!(letter,
        '\u{1100}'..='\u{115f}'
        | '々' | '〆' | '〇'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{3105}'..='\u{312f}'
        | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{20000}'..='\u{323af}')
}

/// A word of a text, or one character of a script without spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it begins in the original text, in bytes.
    pub from: usize,
    /// Where it ends, with the marks that belong to its last letter.
    pub to: usize,
    /// Folded.
    pub letters: String,
    /// It follows the word before without a space, in a script without spaces.
    pub follows: bool,
}

/// Returns the words of a text in order.
pub fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut is_in_word = false;
    for (at, original) in text.char_indices() {
        let end = at + original.len_utf8();
        let mut folded = letters(original).peekable();
        // What is left out belongs to the word in which it is: a mark, an apostrophe.
        if folded.peek().is_none()
            && is_in_word
            && let Some(word) = words.last_mut()
        {
            word.to = end;
        }
        for letter in folded {
            if !is_of_word(letter) {
                is_in_word = false;
                continue;
            }
            let begins =
                !is_in_word || stands_apart(letter) || words.last().is_some_and(|word| ends_before(word, letter));
            match words.last_mut().filter(|_| !begins) {
                Some(word) => {
                    word.letters.push(letter);
                    word.to = end;
                }
                None => {
                    words.push(Word { from: at, to: end, letters: letter.to_string(), follows: is_in_word });
                }
            }
            is_in_word = true;
        }
    }
    words
}

/// Whether a letter of another script cannot continue a word.
fn ends_before(word: &Word, letter: char) -> bool {
    let is_jamo = |letter: char| ('\u{1100}'..='\u{11ff}').contains(&letter);
    word.letters.chars().next().is_some_and(stands_apart) && !is_jamo(letter)
}

/// Letters, digits, and the vowel signs of scripts such as Devanagari.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_search_folds_by_the_same_table() {
        let table = include_str!("../../../../tests/fixtures/folding.csv");
        assert!(table.lines().count() > 30);
        for line in table.lines().skip(1) {
            let (typed, folded) = line.split_once(',').unwrap();
            assert_eq!(fold(typed).trim(), folded, "{typed}");
        }
    }

    fn read(text: &str) -> Vec<String> {
        let words = words(text);
        words.into_iter().map(|word| format!("{}={}", &text[word.from..word.to], word.letters)).collect()
    }

    #[test]
    fn words_keep_their_place_in_the_text() {
        assert_eq!(read("Zoe\u{308} O’Neill, 9:30!"), ["Zoe\u{308}=zoe", "O’Neill=oneill", "9=9", "30=30"]);
        assert_eq!(read("Anne‐Marie Straße"), ["Anne=anne", "Marie=marie", "Straße=strasse"]);
        assert_eq!(read("她喜欢trains，很多"), ["她=她", "喜=喜", "欢=欢", "trains=trains", "很=很", "多=多"]);
        assert_eq!(read("がん"), ["が=か", "ん=ん"]);
        assert_eq!(words("学校").iter().map(|word| word.follows).collect::<Vec<_>>(), [false, true]);
        // A syllable is one word, in one piece or in several.
        assert_eq!(words("한국").len(), 2);
        assert_eq!(words("한국")[0].letters, words("\u{1112}\u{1161}\u{11ab}")[0].letters);
        assert_eq!(read(" … "), Vec::<String>::new());
    }
}
