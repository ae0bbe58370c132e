//! NHS numbers: ten digits, of which the last is a check digit.
//!
//! The rule is in the NHS Data Dictionary (NHS NUMBER): the first nine digits have the weights 10 down to 2. The weighted sum
//! modulo 11, taken from 11, is the check digit; 11 means 0, and a number that gives 10 is not valid.

/// Returns a number as it is stored: its digits, without spaces or hyphens.
pub(crate) fn tidy(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect()
}

/// Returns a stored number as it is read aloud: three digits, three and four.
pub(crate) fn spaced(number: &str) -> String {
    match (number.get(..3), number.get(3..6), number.get(6..)) {
        (Some(first), Some(second), Some(third)) if !third.is_empty() => format!("{first} {second} {third}"),
        _ => number.to_owned(),
    }
}

/// Whether a tidy number has ten digits and its check digit is right.
pub(crate) fn is_sound(number: &str) -> bool {
    let digits: Option<Vec<u32>> = number.chars().map(|letter| letter.to_digit(10)).collect();
    let Some(&[ref first @ .., check]) = digits.as_deref().filter(|digits| digits.len() == 10) else { return false };
    let sum: u32 = first.iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    (11 - sum % 11) % 11 == check
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_that_of_the_rule() {
        // Calculated by hand: 9×10 + 4×9 + 3×8 + 4×7 + 7×6 + 6×5 + 5×4 + 9×3 + 1×2 = 299, remainder 2, so 9. The second is in
        // the range 999, which is given to nobody: 245, remainder 3, so 8.
        assert!(is_sound("9434765919") && is_sound("9990000018"));
        for wrong in ["9434765918", "943476591", "94347659190", "943476591x", "", "９４３４７６５９１９"] {
            assert!(!is_sound(wrong), "{wrong}");
        }
        assert_eq!(spaced(&tidy("943-476 5919")), "943 476 5919");
    }

    #[test]
    fn one_mistyped_digit_is_noticed() {
        for at in 0..10 {
            for digit in '0'..='9' {
                let typed: String = "9434765919"
                    .chars()
                    .enumerate()
                    .map(|(place, one)| if place == at { digit } else { one })
                    .collect();
                assert_eq!(is_sound(&typed), typed == "9434765919", "{typed}");
            }
        }
    }
}
