//! Which passphrases are accepted. Somebody who has the files can guess without limit, so a passphrase that is easy to
//! guess is refused.

use zxcvbn::{Score, zxcvbn};

/// The shortest passphrase accepted, in characters: three short words and their spaces.
pub const PASSPHRASE_MIN: usize = 12;

use crate::error::Error;
use crate::passphrase::normalised;

/// How well an accepted passphrase resists somebody who has the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Ten thousand million guesses find it; each takes as long as opening.
    Fair,
    /// Hard to guess.
    Strong,
}

/// Obvious guesses in this app.
const NEAR_AT_HAND: &[&str] =
    &["stepping", "stones", "steppingstones", "casebook", "milton", "keynes", "miltonkeynes", "senco"];

/// Returns how strong a passphrase is. Fails if it is not accepted.
///
/// # Errors
/// [`Error::PassphraseTooShort`], [`Error::PassphraseBlank`], [`Error::PassphraseRepeats`], [`Error::PassphraseGuessable`].
pub fn judge(passphrase: &str) -> Result<Strength, Error> {
    // Invisible characters are typed differently the next time, or forgotten.
    let seen: Vec<char> = passphrase.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control()).collect();
    if seen.len() < 4 && passphrase.chars().count() >= PASSPHRASE_MIN {
        return Err(Error::PassphraseBlank);
    }
    let passphrase = normalised(passphrase);
    if passphrase.chars().count() < PASSPHRASE_MIN {
        return Err(Error::PassphraseTooShort);
    }
    if repeats(&seen) {
        return Err(Error::PassphraseRepeats);
    }
    // Words separated by spaces would seem stronger than they are: a word twice, a date twice.
    let joined: String = seen.iter().collect();
    let score = zxcvbn(&passphrase, NEAR_AT_HAND).score().min(zxcvbn(&joined, NEAR_AT_HAND).score());
    match score {
        Score::Zero | Score::One | Score::Two => Err(Error::PassphraseGuessable),
        Score::Three => Ok(Strength::Fair),
        _ => Ok(Strength::Strong),
    }
}

pub(crate) fn will_do(passphrase: &str) -> Result<(), Error> {
    judge(passphrase).map(drop)
}

/// Whether a piece of up to three letters is repeated.
fn repeats(letters: &[char]) -> bool {
    let over_and_over = |piece: usize| letters.iter().zip(letters.iter().skip(piece)).all(|(one, other)| one == other);
    (1..=3).any(over_and_over)
}

#[cfg(test)]
mod tests {
    use super::{Strength, judge};
    use crate::error::ErrorKind;

    #[test]
    fn an_easy_guess_is_refused_with_the_reason() {
        let cases = [
            ("elevenchars", ErrorKind::PassphraseTooShort),
            ("ééééééééééé", ErrorKind::PassphraseTooShort),
            ("            ", ErrorKind::PassphraseBlank),
            ("\u{a0}\u{2003}\t          ", ErrorKind::PassphraseBlank),
            ("aaaaaaaaaaaa", ErrorKind::PassphraseRepeats),
            ("éééééééééééé", ErrorKind::PassphraseRepeats),
            ("a a a a a a a", ErrorKind::PassphraseRepeats),
            ("abcabcabcabcabc", ErrorKind::PassphraseRepeats),
            ("12121212121212", ErrorKind::PassphraseRepeats),
            ("            x", ErrorKind::PassphraseBlank),
            ("123456789012", ErrorKind::PassphraseGuessable),
            ("password1234", ErrorKind::PassphraseGuessable),
            ("Password12345", ErrorKind::PassphraseGuessable),
            ("p4ssw0rd1234", ErrorKind::PassphraseGuessable),
            ("qwertyuiopasdf", ErrorKind::PassphraseGuessable),
            ("iloveyou1234", ErrorKind::PassphraseGuessable),
            ("steppingstones", ErrorKind::PassphraseGuessable),
            ("casebook casebook", ErrorKind::PassphraseGuessable),
            ("milton keynes", ErrorKind::PassphraseGuessable),
            ("abcdefghijklmnop", ErrorKind::PassphraseGuessable),
            ("01012001 01012001", ErrorKind::PassphraseGuessable),
        ];
        for (passphrase, code) in cases {
            assert_eq!(judge(passphrase).map_err(|error| error.kind()), Err(code), "{passphrase:?}");
        }
    }

    #[test]
    fn three_unrelated_words_are_accepted_and_more_are_stronger() {
        for passphrase in ["otter lantern bridge", "harbour violet stone", "café lantern bridge", "мост фонарь выдра"]
        {
            assert!(judge(passphrase).is_ok(), "{passphrase}");
        }
        for passphrase in ["otter lantern bridge velvet", "tK9#vQ2!mZ7$wL4&"] {
            assert_eq!(judge(passphrase).unwrap(), Strength::Strong, "{passphrase}");
        }
    }

    #[test]
    fn a_very_long_passphrase_is_judged_without_a_wait() {
        let long = "otter lantern bridge velvet ".repeat(4_000);
        assert!(judge(&long).is_ok());
    }
}
