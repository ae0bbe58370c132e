//! Characters that cannot be on paper: controls, unbalanced marks of direction, and what no font has.

use icu_normalizer::ComposingNormalizer;
use unicode_segmentation::UnicodeSegmentation;

use crate::fonts;

/// What is drawn for a character that no font has.
pub(crate) const MISSING: char = '\u{25a1}';

/// The most accents that are drawn on one letter. No language needs more.
const MOST_ACCENTS: usize = 4;

/// Returns the text without characters that neither file format allows, with every mark of direction closed.
///
/// Every kind of line break becomes `\n`, and a tab four spaces.
pub(crate) fn allowed(words: &str) -> String {
    let mut kept = String::with_capacity(words.len());
    let mut letters = words.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                _ = letters.next_if_eq(&'\n');
                kept.push('\n');
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => kept.push('\n'),
            '\t' => kept.push_str("    "),
            letter if is_refused(letter) => {}
            letter => kept.push(letter),
        }
    }
    balanced(&kept)
}

/// Whether a character is a control, a mark of byte order or no character at all.
fn is_refused(letter: char) -> bool {
    letter.is_control()
        || letter == '\u{feff}'
        || ('\u{fdd0}'..='\u{fdef}').contains(&letter)
        || u32::from(letter) & 0xfffe == 0xfffe
}

/// Closes every mark of direction on its own line, and leaves out those that close nothing.
///
/// Otherwise a mark in somebody's words could turn round the words of others.
fn balanced(words: &str) -> String {
    let mut kept = String::with_capacity(words.len());
    let mut open: Vec<char> = Vec::new();
    for letter in words.chars() {
        match letter {
            // An embedding or an override, and its end.
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push('\u{202c}'),
            // An isolate, and its end.
            '\u{2066}' | '\u{2067}' | '\u{2068}' => open.push('\u{2069}'),
            '\u{202c}' if open.last() != Some(&'\u{202c}') => continue,
            '\u{202c}' => _ = open.pop(),
            '\u{2069}' => {
                let Some(at) = open.iter().rposition(|end| *end == '\u{2069}') else { continue };
                kept.extend(open.drain(at..).skip(1).rev());
            }
            '\n' => kept.extend(open.drain(..).rev()),
            _ => {}
        }
        kept.push(letter);
    }
    kept.extend(open.drain(..).rev());
    kept
}

/// Returns the beginning of a text, with an ellipsis for the rest.
pub(crate) fn shortened(words: &str, most: usize) -> String {
    let mut letters = words.graphemes(true);
    let mut short: String = letters.by_ref().take(most).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    balanced(&short)
}

/// Returns the text with a box for each character that no font has.
///
/// A letter and its accents are drawn with one font, so a letter is kept only with the accents that its font has. Accents
/// that would pile up over other lines are left out. A letter and an accent become one character where Unicode has one.
pub(crate) fn drawable(words: &str) -> String {
    let words = ComposingNormalizer::new_nfc().normalize(words);
    let mut drawn = String::with_capacity(words.len());
    for cluster in words.graphemes(true) {
        if !fonts::have(cluster) {
            drawn.push(MISSING);
        } else if has_a_pile(cluster) {
            let mut accents = 0;
            drawn.extend(cluster.chars().filter(|letter| {
                accents += usize::from(is_accent(*letter));
                accents <= MOST_ACCENTS || !is_accent(*letter)
            }));
        } else {
            drawn.push_str(cluster);
        }
    }
    drawn
}

/// Returns the letters, with their accents, that are not drawn as they were typed.
pub(crate) fn missing(words: &str) -> impl Iterator<Item = &str> {
    words.graphemes(true).filter(|cluster| !fonts::have(cluster) || has_a_pile(cluster))
}

fn has_a_pile(cluster: &str) -> bool {
    cluster.chars().filter(|letter| is_accent(*letter)).count() > MOST_ACCENTS
}

/// Whether a character is drawn above or below the one before it.
fn is_accent(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
            | '\u{6d6}'..='\u{6ed}' | '\u{8d3}'..='\u{8ff}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_are_left_out_and_line_breaks_are_kept() {
        assert_eq!(allowed("a\u{0}b\u{7}c\u{9f}d\u{feff}\u{fffe}\u{fdd0}e"), "abcde");
        assert_eq!(allowed("one\r\ntwo\rthree\u{2028}four\u{b}five"), "one\ntwo\nthree\nfour\nfive");
        assert_eq!(allowed("a\tb"), "a    b");
    }

    #[test]
    fn marks_of_direction_end_where_the_words_end() {
        assert_eq!(allowed("\u{202e}abc"), "\u{202e}abc\u{202c}");
        assert_eq!(allowed("abc\u{202c}\u{2069}"), "abc");
        assert_eq!(allowed("\u{2068}a\u{202e}b\u{2069}c"), "\u{2068}a\u{202e}b\u{202c}\u{2069}c");
        assert_eq!(allowed("\u{202b}a\nb"), "\u{202b}a\u{202c}\nb");
    }

    #[test]
    fn a_character_that_no_font_has_becomes_a_box() {
        assert_eq!(drawable("Zoë Šárka Γ Ж ب हि → ✓ 😀"), "Zoë Šárka Γ Ж ب हि → ✓ 😀");
        assert_eq!(drawable("中a"), "□a");
        assert_eq!(missing("中a文").collect::<Vec<_>>(), ["中", "文"]);
    }

    #[test]
    fn accents_do_not_pile_up() {
        let pile = format!("Z{}a", "\u{301}".repeat(60));
        assert_eq!(drawable(&pile), "\u{179}\u{301}\u{301}\u{301}\u{301}a");
        assert_eq!(drawable("e\u{323}\u{302}"), "ệ");
        assert_eq!(missing(&pile).count(), 1);
    }
}
