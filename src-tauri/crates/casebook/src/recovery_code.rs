//! The recovery code: 160 random bits to print, in groups, with a checksum that distinguishes a typing error from a wrong
//! code. `key_file.rs` checks whether a code opens the casebook.

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::error::Error;
use crate::passphrase::normalised;

/// Crockford's alphabet: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET_SYMBOLS: usize = 32;
const CHECK_SYMBOLS: usize = 3;
const GROUP: usize = 5;

/// A recovery code. It is shown once and never stored.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode {
    /// 32 secret characters and 3 check characters.
    symbols: String,
}

impl RecoveryCode {
    /// Returns a new code from the system's random source.
    pub(crate) fn random() -> Result<RecoveryCode, Error> {
        let mut bytes = [0_u8; SECRET_SYMBOLS];
        getrandom::fill(&mut bytes).map_err(|_| Error::Crypto)?;
        // 256 is a multiple of 32, so every character is equally likely.
        // Enough capacity from the start: a text that grows leaves copies of the secret in memory.
        let mut symbols = String::with_capacity(SECRET_SYMBOLS + CHECK_SYMBOLS);
        bytes.iter().for_each(|byte| symbols.push(symbol(byte % 32)));
        bytes.zeroize();
        let check = check_of(&symbols);
        symbols.push_str(&check);
        Ok(RecoveryCode { symbols })
    }

    /// Reads a typed code. Case does not matter, nor do separators between the groups: spaces, hyphens, dashes, dots. O is read as 0, I and L as 1.
    ///
    /// # Errors
    /// [`Error::MistypedRecoveryCode`] if the length, a symbol or the checksum is wrong.
    pub fn parse(typed: &str) -> Result<RecoveryCode, Error> {
        let typed = normalised(typed);
        let mut symbols = Zeroizing::new(String::with_capacity(typed.len()));
        for letter in typed.chars().filter(|letter| letter.is_alphanumeric()) {
            let letter = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            if !letter.is_ascii() || !ALPHABET.contains(&(letter as u8)) {
                return Err(Error::MistypedRecoveryCode);
            }
            symbols.push(letter);
        }
        match symbols.split_at_checked(SECRET_SYMBOLS) {
            Some((secret, check)) if check == check_of(secret) => {
                Ok(RecoveryCode { symbols: std::mem::take(&mut *symbols) })
            }
            _ => Err(Error::MistypedRecoveryCode),
        }
    }

    /// Returns the code in groups of five, as it is printed.
    pub fn groups(&self) -> Vec<String> {
        self.symbols
            .as_bytes()
            .chunks(GROUP)
            .map(|group| group.iter().map(|byte| char::from(*byte)).collect())
            .collect()
    }

    pub(crate) fn secret(&self) -> &[u8] {
        self.symbols.as_bytes().get(..SECRET_SYMBOLS).unwrap_or_default()
    }
}

fn symbol(value: u8) -> char {
    ALPHABET.get(usize::from(value)).copied().map_or('0', char::from)
}

fn check_of(secret: &str) -> String {
    let digest = Sha256::digest(secret.as_bytes());
    digest.iter().take(CHECK_SYMBOLS).map(|byte| symbol(byte % 32)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_however_it_is_typed() {
        let code = RecoveryCode::random().unwrap();
        assert_eq!(code.groups().len(), 7);
        for typed in [code.groups().join("-"), code.groups().join(" ").to_lowercase(), code.groups().concat()] {
            assert!(RecoveryCode::parse(&typed).unwrap() == code);
        }
        // As keyboards, word processors and paper forms write it.
        let between = [
            "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "−", "\u{ad}", "\u{a0}", " - ", "\r\n", "\t", ".", "_", "/",
            "\u{200b}",
        ];
        for between in between {
            let typed = format!("\u{feff} {} ", code.groups().join(between));
            assert!(RecoveryCode::parse(&typed).unwrap() == code, "{between:?}");
        }
        let wide: String = code.groups().join("　").chars().map(full_width).collect();
        assert!(RecoveryCode::parse(&wide).unwrap() == code, "{wide}");
    }

    /// As an East Asian keyboard types it.
    fn full_width(letter: char) -> char {
        if letter.is_ascii_alphanumeric() { char::from_u32(letter as u32 + 0xFEE0).unwrap() } else { letter }
    }

    /// Printed codes are kept for years, so this constant never changes.
    const PRINTED: &str = "01234-56789-ABCDE-FGHJK-MNPQR-STVWX-YZ8GR";

    #[test]
    fn one_wrong_character_is_noticed() {
        let code = RecoveryCode::parse(PRINTED).unwrap().groups().concat();
        for (at, letter) in code.char_indices() {
            for other in ALPHABET.iter().map(|byte| char::from(*byte)).filter(|other| *other != letter) {
                let typed = format!("{}{other}{}", &code[..at], &code[at + 1..]);
                assert!(matches!(RecoveryCode::parse(&typed), Err(Error::MistypedRecoveryCode)), "{typed}");
            }
        }
    }

    #[test]
    fn two_swapped_characters_are_noticed() {
        let code = RecoveryCode::parse(PRINTED).unwrap().groups().concat();
        for at in 1..code.len() {
            let mut letters: Vec<char> = code.chars().collect();
            letters.swap(at - 1, at);
            let typed: String = letters.into_iter().collect();
            assert!(typed == code || RecoveryCode::parse(&typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn text_that_is_not_a_code_is_mistyped() {
        let code = RecoveryCode::random().unwrap().groups().concat();
        for typed in ["", "abc", &code[1..], &format!("{code}0"), "Ünïcode", &"U".repeat(35)] {
            assert!(matches!(RecoveryCode::parse(typed), Err(Error::MistypedRecoveryCode)), "{typed}");
        }
    }

    #[test]
    fn no_sign_of_a_code_looks_like_another() {
        assert!(!ALPHABET.iter().any(|sign| b"ILOU".contains(sign) || !sign.is_ascii_alphanumeric()));
        let capitals = ALPHABET.iter().map(u8::to_ascii_uppercase).collect::<std::collections::BTreeSet<_>>();
        assert_eq!(capitals.len(), 32, "no two signs differ only in case");
    }

    #[test]
    fn letters_that_look_like_numbers_are_read_as_numbers() {
        let read = |typed: &str| RecoveryCode::parse(typed).unwrap();
        let plain = read(PRINTED);
        for typed in [PRINTED.replacen('0', "O", 1), PRINTED.replacen('1', "I", 1), PRINTED.replacen('1', "l", 1)] {
            assert!(read(&typed) == plain, "{typed}");
        }
    }
}
