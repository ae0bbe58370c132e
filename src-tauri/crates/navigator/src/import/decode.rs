//! What each encoding makes of bytes.

use std::sync::LazyLock;

use encoding_rs::{
    Encoding, ISO_8859_15, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1254,
};
use oem_cp::code_table::{DECODING_TABLE_CP437, DECODING_TABLE_CP850};

use crate::wire::ImportEncoding;

/// The encodings with one byte for each letter, the most common first: of several that fit equally, the first counts.
pub(crate) const OF_ONE_BYTE: [ImportEncoding; 8] = [
    ImportEncoding::Windows1252,
    ImportEncoding::Windows1250,
    ImportEncoding::Windows1254,
    ImportEncoding::Windows1251,
    ImportEncoding::Latin9,
    ImportEncoding::MacRoman,
    ImportEncoding::Dos,
    ImportEncoding::Dos437,
];

/// How often text that was encoded again is put back: programs did it up to this often.
const MOST_TIMES: usize = 3;

/// Returns the text, and the positions at which a byte was not valid.
pub(crate) fn decode(bytes: &[u8], encoding: ImportEncoding) -> (String, Vec<usize>) {
    let whole = |encoding: &'static Encoding| (encoding.decode_with_bom_removal(bytes).0.into_owned(), Vec::new());
    let each = |encoding: &'static Encoding| (encoding.decode_without_bom_handling(bytes).0.into_owned(), Vec::new());
    match encoding {
        ImportEncoding::Utf8 => utf_8(without_mark(bytes)),
        ImportEncoding::Utf8Twice => {
            let (text, mended) = utf_8(without_mark(bytes));
            let moved = |at: usize| put_back(text.get(..at).unwrap_or_default()).len();
            let mended = mended.into_iter().map(moved).collect();
            (put_back(&text), mended)
        }
        ImportEncoding::Utf16Le => whole(UTF_16LE),
        ImportEncoding::Utf16Be => whole(UTF_16BE),
        ImportEncoding::Windows1252 => each(WINDOWS_1252),
        ImportEncoding::Windows1250 => each(WINDOWS_1250),
        ImportEncoding::Windows1251 => each(WINDOWS_1251),
        ImportEncoding::Windows1254 => each(WINDOWS_1254),
        ImportEncoding::Latin9 => each(ISO_8859_15),
        ImportEncoding::MacRoman => each(MACINTOSH),
        ImportEncoding::Dos => (oem_cp::decode_string_complete_table(bytes, &DECODING_TABLE_CP850), Vec::new()),
        ImportEncoding::Dos437 => (oem_cp::decode_string_complete_table(bytes, &DECODING_TABLE_CP437), Vec::new()),
    }
}

pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// One invalid byte must not turn every other letter of the file into two.
fn utf_8(bytes: &[u8]) -> (String, Vec<usize>) {
    let (mut text, mut mended) = (String::with_capacity(bytes.len()), Vec::new());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            mended.push(text.len());
            text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
        }
    }
    (text, mended)
}

/// How many runs of letters beyond ASCII are UTF-8 that was read as Windows-1252, and how many are not.
pub(crate) fn encoded_twice(text: &str) -> (usize, usize) {
    runs(text).filter(|run| !run.is_ascii()).fold((0, 0), |(twice, once), run| match once_less(run) {
        Some(_) => (twice + 1, once),
        None => (twice, once + 1),
    })
}

/// Returns the text as it was before programs encoded it again. What was encoded once stays as it is.
fn put_back(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..MOST_TIMES {
        let before: String = runs(&text).map(|run| once_less(run).unwrap_or_else(|| run.to_owned())).collect();
        if text == before {
            break;
        }
        text = before;
    }
    text
}

/// The text in runs of letters within ASCII and beyond it.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_ascii = rest.chars().next()?.is_ascii();
        let end = rest.find(|letter: char| letter.is_ascii() != is_ascii).unwrap_or(rest.len());
        let (run, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(run)
    })
}

/// Returns letters beyond ASCII as they were before UTF-8 was read as Windows-1252. `None` if they are not such a reading.
fn once_less(run: &str) -> Option<String> {
    if run.is_ascii() {
        return None;
    }
    let bytes: Option<Vec<u8>> = run.chars().map(byte_of).collect();
    String::from_utf8(bytes?).ok()
}

/// Returns the byte that Windows-1252 reads as this letter. Some programs leave the bytes that it does not define as they are.
fn byte_of(letter: char) -> Option<u8> {
    static LETTERS: LazyLock<Vec<char>> = LazyLock::new(|| {
        let bytes: Vec<u8> = (128..=255).collect();
        WINDOWS_1252.decode_without_bom_handling(&bytes).0.chars().collect()
    });
    let at = LETTERS.iter().position(|known| *known == letter).and_then(|at| u8::try_from(at + 128).ok());
    at.or_else(|| u8::try_from(letter).ok().filter(|byte| (0x80..=0x9f).contains(byte)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// As a program does that takes UTF-8 for Windows-1252.
    fn again(text: &str) -> String {
        WINDOWS_1252.decode_without_bom_handling(text.as_bytes()).0.into_owned()
    }

    #[test]
    fn text_that_was_encoded_again_is_put_back_however_often() {
        let right = "Zoë Brontë, Łukasz Wójcik, Siân O’Neill, Ngọc";
        for times in 0..=3 {
            let wrong = (0..times).fold(right.to_owned(), |text, _| again(&text));
            assert_eq!(decode(wrong.as_bytes(), ImportEncoding::Utf8Twice).0, right, "{times}");
        }
        // What is right in the same file stays.
        assert_eq!(put_back(&format!("{}, Zoë, JOÃO", again("Inés"))), "Inés, Zoë, JOÃO");
    }

    proptest! {
        #[test]
        fn any_name_survives_being_encoded_again(name in "[\\p{Latin}]{1,8}( [\\p{Latin}’'-]{1,10})?") {
            // Letters that are themselves such a reading cannot be told from one.
            prop_assume!(encoded_twice(&name).0 == 0 && encoded_twice(&again(&name)).1 == 0);
            prop_assert_eq!(decode(again(&name).as_bytes(), ImportEncoding::Utf8Twice).0, name);
        }
    }
}
