//! Unique pupil numbers: a letter that checks twelve places behind it, of which the last is a letter if the number is temporary.
//!
//! The rule is that of the UK Government Data Standards Catalogue (Unique Pupil Number, version 2.0): the places count 2 to 13, their sum modulo 23 is
//! the place of the letter among those without I, O and S.

const LETTERS: &[u8; 23] = b"ABCDEFGHJKLMNPQRTUVWXYZ";

/// What a text is as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Sound,
    /// A letter and twelve places, which the letter does not fit: a slip, in one of them.
    WrongLetter,
    None,
}

/// A number as it is kept and compared: without spaces, in capitals.
pub(crate) fn tidy(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').flat_map(char::to_uppercase).collect()
}

/// Judges a tidy number.
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

/// A number that a school made up until it knows the right one: it is replaced, so that another one says nothing.
pub(crate) fn is_temporary(number: &str) -> bool {
    number.ends_with(|last: char| last.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_letter_is_that_of_published_numbers() {
        // Worked by hand: 2×2 + 7×4 + 1×9 + 6×10 + 4×12 + 9×13 = 266, which leaves 13 and so P; and the example of a public library for such numbers.
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
    fn a_slip_in_one_place_is_seen_and_a_temporary_number_has_one_letter_that_fits() {
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
