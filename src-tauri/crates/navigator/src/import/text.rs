//! Decodes the text of a file: which encoding its bytes have, how certain that is, and what another encoding would make
//! of them.

use encoding_rs::{Encoding, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};
use oem_cp::code_table::DECODING_TABLE_CP850;

use crate::wire::{Code, Failure, ImportEncoding, ImportSample};

/// A file as text; every line ends with a line feed.
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) encoding: ImportEncoding,
    /// The bytes do not reveal their encoding, so a person should check the text.
    pub(crate) is_guess: bool,
    /// The lines, counted from 1, in which a byte was not valid in the encoding and was read as Windows-1252.
    pub(crate) mended: Vec<u32>,
}

/// How many control characters a table can have, whatever its length, and how many per thousand. A few get into cells
/// by accident; a program or a picture has many.
const FEW_STRANGE: usize = 3;
const MOST_STRANGE: usize = 20;

/// How workbooks begin, new and old. A document of a word processor begins alike, and the same advice helps.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// Reads a file as text, in the given encoding or in the one that fits best.
pub(crate) fn read(bytes: &[u8], chosen: Option<ImportEncoding>) -> Result<Text, Failure> {
    if WORKBOOKS.iter().any(|start| bytes.starts_with(start)) {
        return Err(Failure::new(Code::ImportWorkbook));
    }
    if is_known_not_to_be_text(bytes) {
        return Err(Failure::new(Code::ImportNotTable));
    }
    let (guessed, is_guess) = encoding_of(bytes);
    let encoding = chosen.unwrap_or(guessed);
    let (text, mended) = decode(bytes, encoding);
    let begin: Vec<char> = text.chars().take(4_000).collect();
    let strange = begin.iter().filter(|letter| is_strange(**letter)).count();
    // If somebody chose the encoding, they see what it makes of the file.
    let is_binary = begin.contains(&'\0') || (strange > FEW_STRANGE && strange * 1_000 > begin.len() * MOST_STRANGE);
    if chosen.is_none() && is_binary {
        return Err(Failure::new(Code::ImportNotTable));
    }
    let mut lines: Vec<u32> = mended.into_iter().map(|at| line_at(&text, at)).collect();
    lines.dedup();
    // One line ending for all, so that lines are counted as a person counts them.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Ok(Text { text, encoding, is_guess: is_guess && chosen.is_none(), mended: lines })
}

/// Returns what each encoding makes of the first letters beyond ASCII, so that a person can see which one is right.
/// Empty if there are none.
pub(crate) fn samples(bytes: &[u8]) -> Vec<ImportSample> {
    const EACH_BYTE: [ImportEncoding; 4] =
        [ImportEncoding::Utf8, ImportEncoding::Windows1252, ImportEncoding::MacRoman, ImportEncoding::Dos];
    if matches!(encoding_of(bytes).0, ImportEncoding::Utf16Le | ImportEncoding::Utf16Be) {
        return Vec::new();
    }
    let is_beyond = |line: &&[u8]| !line.is_ascii();
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let lines: Vec<&[u8]> = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).filter(is_beyond).take(4).collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let sample = |encoding| {
        let cells = lines.iter().map(|line| decode(line, encoding).0).collect::<Vec<_>>().join(";");
        let beyond = cells.split([',', ';', '\t', '|', '"']).map(str::trim).filter(|cell| !cell.is_ascii());
        ImportSample { encoding, cells: beyond.take(4).map(str::to_owned).collect() }
    };
    EACH_BYTE.map(sample).into()
}

/// Whether a name contains what no name has: signs of one encoding read as another.
pub(crate) fn looks_wrong(name: &str) -> bool {
    let letters: Vec<char> = name.chars().collect();
    let marks = "‚ƒ„†‡ˆ‰‹›•™€¤¦¨©¬®¯°±´µ¶·¸º¼½¾¿×÷¡¢£¥§«»^~\u{fffd}";
    letters.iter().enumerate().any(|(at, letter)| {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let after = letters.get(at + 1).copied();
        let is_next_to = |fits: &dyn Fn(char) -> bool| [before, after].into_iter().flatten().any(fits);
        // A control character from an undefined byte of Windows, or a symbol inside a word.
        is_c1(*letter)
            || (marks.contains(*letter) && is_next_to(&char::is_alphabetic))
            // `Ã` or `Â` before a symbol is the beginning of a letter in UTF-8.
            || (matches!(letter, 'Ã' | 'Â' | 'Å' | 'Ä') && after.is_some_and(|after| !after.is_alphabetic() && !matches!(after, ' ' | '-' | '\'' | '’' | '.')))
            // A capital with an accent directly after a small letter.
            || (!letter.is_ascii() && letter.is_uppercase() && before.is_some_and(char::is_lowercase))
    })
}

fn is_known_not_to_be_text(bytes: &[u8]) -> bool {
    // Other files, and web pages that are only named like a workbook.
    const OTHERS: [&[u8]; 4] = [b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf"];
    let bare = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let is_page = bare.first() == Some(&b'<')
        && bare.get(1).is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'!' | b'?'));
    is_page || OTHERS.iter().any(|start| bytes.starts_with(start))
}

fn is_strange(letter: char) -> bool {
    letter.is_control() && !is_c1(letter) && !matches!(letter, '\t' | '\n' | '\r' | '\u{c}' | '\u{b}')
}

fn is_c1(letter: char) -> bool {
    ('\u{80}'..='\u{9f}').contains(&letter)
}

/// Returns the encoding, and whether it is a guess. It is decided by the byte order mark, by the zero bytes of UTF-16,
/// by being UTF-8 with at most a few invalid bytes, or else by the letters that look most like names.
fn encoding_of(bytes: &[u8]) -> (ImportEncoding, bool) {
    match Encoding::for_bom(bytes).map(|(encoding, _)| encoding) {
        Some(encoding) if encoding == UTF_16LE => return (ImportEncoding::Utf16Le, false),
        Some(encoding) if encoding == UTF_16BE => return (ImportEncoding::Utf16Be, false),
        Some(_) => return (ImportEncoding::Utf8, false),
        None => {}
    }
    let start = bytes.get(..bytes.len().min(400)).unwrap_or_default();
    let empty = |which: usize| start.iter().skip(which).step_by(2).filter(|byte| **byte == 0).count() * 5;
    let half = start.len() / 2;
    if half > 2 && empty(1) > half * 3 {
        return (ImportEncoding::Utf16Le, false);
    }
    if half > 2 && empty(0) > half * 3 {
        return (ImportEncoding::Utf16Be, false);
    }
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += chunk.invalid().len();
    }
    // Letters are rarely valid UTF-8 by chance; single invalid bytes come from copied text.
    if broken == 0 || (whole > 0 && whole * 2 >= broken) {
        return (ImportEncoding::Utf8, false);
    }
    let guesses = [ImportEncoding::Windows1252, ImportEncoding::MacRoman, ImportEncoding::Dos];
    let mut scored = guesses.map(|encoding| (likelihood(&decode(bytes, encoding).0), encoding));
    // If several are equally likely, the first: most files are from Windows.
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let [(best, encoding), (second, _), _] = scored;
    (encoding, encoding != ImportEncoding::Windows1252 || best <= second)
}

/// Returns the text, and the positions at which a byte was not valid.
fn decode(bytes: &[u8], encoding: ImportEncoding) -> (String, Vec<usize>) {
    let whole = |encoding: &'static Encoding| (encoding.decode_with_bom_removal(bytes).0.into_owned(), Vec::new());
    match encoding {
        ImportEncoding::Utf8 => utf_8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)),
        ImportEncoding::Utf16Le => whole(UTF_16LE),
        ImportEncoding::Utf16Be => whole(UTF_16BE),
        ImportEncoding::Windows1252 => (windows(bytes), Vec::new()),
        ImportEncoding::MacRoman => (MACINTOSH.decode_without_bom_handling(bytes).0.into_owned(), Vec::new()),
        ImportEncoding::Dos => (oem_cp::decode_string_complete_table(bytes, &DECODING_TABLE_CP850), Vec::new()),
    }
}

fn windows(bytes: &[u8]) -> String {
    WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
}

/// One invalid byte must not turn every other letter of the file into two.
fn utf_8(bytes: &[u8]) -> (String, Vec<usize>) {
    let (mut text, mut mended) = (String::with_capacity(bytes.len()), Vec::new());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            mended.push(text.len());
            text.push_str(&windows(chunk.invalid()));
        }
    }
    (text, mended)
}

/// Returns the line of a position in the text, for any kind of line ending.
fn line_at(text: &str, at: usize) -> u32 {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    let feeds = before.iter().filter(|byte| **byte == b'\n').count();
    let returns = before.iter().filter(|byte| **byte == b'\r').count();
    let both = before.windows(2).filter(|pair| *pair == b"\r\n").count();
    u32::try_from(feeds + returns - both + 1).unwrap_or(u32::MAX)
}

/// Returns how much the letters beyond ASCII look like those of names.
fn likelihood(text: &str) -> i64 {
    let letters: Vec<char> = text.chars().collect();
    let score = |(at, letter): (usize, &char)| {
        if letter.is_ascii() {
            return 0;
        }
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied().unwrap_or(' ');
        let after = letters.get(at + 1).copied().unwrap_or(' ');
        let in_word = before.is_alphabetic() || after.is_alphabetic();
        let usual = if "éèêëáàâäãåæçñíïîóôöòøúüßÉÈÁÀÂÄÅÆÇÑÍÓÔÖØÚÜ".contains(*letter)
        {
            3
        } else {
            1
        };
        match letter {
            letter if is_c1(*letter) => -4,
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
            _ => usual,
        }
    };
    letters.iter().enumerate().map(score).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_as(bytes: &[u8]) -> (String, ImportEncoding, bool) {
        let text = read(bytes, None).map_err(|failure| failure.code).unwrap();
        (text.text, text.encoding, text.is_guess)
    }

    #[test]
    fn a_file_is_read_in_the_encoding_that_wrote_it() {
        let names = "Name,Born\nZoë Brontë,1\nChloé Lefèvre,2\nInés Núñez,3\nJürgen Öztürk,4\n";
        let dos: Vec<u8> = names
            .chars()
            .map(|letter| {
                let at = DECODING_TABLE_CP850.iter().position(|known| *known == letter);
                at.map_or_else(|| u8::try_from(letter).unwrap(), |at| u8::try_from(at + 128).unwrap())
            })
            .collect();
        let mac = MACINTOSH.encode(names).0.into_owned();
        for (bytes, encoding, is_guess) in [
            (names.as_bytes().to_vec(), ImportEncoding::Utf8, false),
            (WINDOWS_1252.encode(names).0.into_owned(), ImportEncoding::Windows1252, false),
            (mac, ImportEncoding::MacRoman, true),
            (dos, ImportEncoding::Dos, true),
        ] {
            assert_eq!(read_as(&bytes), (names.to_owned(), encoding, is_guess), "{encoding:?}");
        }
    }

    #[test]
    fn one_invalid_byte_changes_no_other_letter() {
        let text = read(b"Zo\xc3\xab,1\r\nSt\x92 Ann,2\r\nNu\xc3\xb1ez,3\r\n", None).map_err(|f| f.code).unwrap();
        assert_eq!((text.text.as_str(), text.mended), ("Zoë,1\nSt’ Ann,2\nNuñez,3\n", vec![2]));
        // Both Windows' apostrophe and the Mac's letter occur in names; the Windows one is more common.
        assert_eq!(read_as(b"O\x92Neill,1\n").0, "O’Neill,1\n");
    }

    #[test]
    fn a_table_with_a_few_odd_bytes_is_accepted_and_a_workbook_is_refused() {
        assert!(
            read(b"Name,Born\nWren\x81,1\nReed,2\n\x1a", None).is_ok(),
            "undefined in Windows, and the end of a DOS file"
        );
        for (bytes, code) in [
            (b"PK\x03\x04 a workbook".as_slice(), Code::ImportWorkbook),
            (b"\xd0\xcf\x11\xe0 an old one", Code::ImportWorkbook),
            (b"%PDF-1.7,2", Code::ImportNotTable),
            (b"\n<html><table>", Code::ImportNotTable),
            (b"a\0b\0\0\0,\0", Code::ImportNotTable),
        ] {
            let refused = read(bytes, None).map(|text| text.text).map_err(|failure| failure.code);
            assert_eq!(refused, Err(code), "{bytes:?}");
        }
    }

    #[test]
    fn a_name_in_the_wrong_encoding_is_noticed() {
        for name in ["ZoÃ« BrontÃ«", "Zo‰ Bront‰", "Chlo‚ LefŠvre", "Zo\u{91}", "InÚs N·ñez", "Jos\u{fffd}"]
        {
            assert!(looks_wrong(name), "{name}");
        }
        for name in [
            "Zoë Brontë",
            "Chloé Lefèvre",
            "Siân O’Neill",
            "Łukasz Wójcik",
            "Ngọc Nguyễn",
            "Ångström",
            "Élodie",
            "McDonald",
            "Zoë (Zo) Å",
            "İpek Şahin",
            "Ão Paulo",
        ] {
            assert!(!looks_wrong(name), "{name}");
        }
    }
}
