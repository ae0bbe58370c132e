//! Unique pupil numbers: a check letter and twelve characters. The last character is a letter if the number is
//! temporary.
//!
//! The rule is in the UK Government Data Standards Catalogue (Unique Pupil Number, version 2.0): the twelve characters
//! have the weights 2 to 13, and the weighted sum modulo 23 is the position of the check letter in the alphabet without
//! I, O and S.

const LETTERS: &[u8; 23] = b"ABCDEFGHJKLMNPQRTUVWXYZ";

/// How a text reads as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Sound,
    /// A letter and twelve characters that do not match: one of them is mistyped.
    WrongLetter,
    None,
}

/// Returns a number as it is stored and compared: in capitals, without spaces.
pub(crate) fn tidy(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').flat_map(char::to_uppercase).collect()
}

/// Returns the shape of a tidy number.
pub(crate) fn shape(number: &str) -> Shape {
    let place = |letter: u8| LETTERS.iter().position(|known| *known == letter);
    let digit = |byte: u8| byte.is_ascii_digit().then(|| usize::from(byte - b'0'));
    let Ok(bytes) = <&[u8; 13]>::try_from(number.as_bytes()) else { return Shape::None };
    let [check, digits @ .., last] = bytes;
    let values: Option<Vec<usize>> =
        digits.iter().map(|byte| digit(*byte)).chain([digit(*last).or_else(|| place(*last))]).collect();
    let (Some(check), Some(values)) = (place(*check), values) else { return Shape::None };
    let sum: usize = values.iter().zip(2..).map(|(value, weight)| value * weight).sum();
    if sum % 23 == check { Shape::Sound } else { Shape::WrongLetter }
}

/// Whether a school made the number up until it knows the right one. It will be replaced, so a different number proves
/// nothing.
pub(crate) fn is_temporary(number: &str) -> bool {
    number.ends_with(|last: char| last.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_letter_is_that_of_published_numbers() {
        // Calculated by hand: 2×2 + 7×4 + 1×9 + 6×10 + 4×12 + 9×13 = 266, remainder 13, which is P. The second is the
        // example of a public library for such numbers.
        for number in ["P207000016049", "B801200005001"] {
            assert_eq!(shape(number), Shape::Sound, "{number}");
        }
        for number in ["B207000016049", "A801200005001", "A823200019007"] {
            assert_eq!(shape(number), Shape::WrongLetter, "{number}");
        }
        for number in
            ["", "X80120000A001", "I801200005001", "B80120000500", "B8012000050011", "B80120000500S", "B80120000500é"]
        {
            assert_eq!(shape(number), Shape::None, "{number}");
        }
        assert_eq!(tidy(" b801 2000-05001"), "B801200005001");
    }

    #[test]
    fn one_mistyped_character_is_noticed_and_a_temporary_number_has_one_check_letter() {
        for at in 1..13 {
            for digit in '0'..='9' {
                let number: String = "B801200005001"
                    .chars()
                    .enumerate()
                    .map(|(place, one)| if place == at { digit } else { one })
                    .collect();
                assert_eq!(shape(&number) == Shape::Sound, number == "B801200005001", "{number}");
            }
        }
        let fits = LETTERS.iter().filter(|last| shape(&format!("B80120000500{}", char::from(**last))) == Shape::Sound);
        let fits: Vec<u8> = fits.copied().collect();
        assert_eq!(fits, [b'B'], "B counts as the digit 1");
        assert!(is_temporary("B80120000500B") && !is_temporary("B801200005001"));
    }
}
