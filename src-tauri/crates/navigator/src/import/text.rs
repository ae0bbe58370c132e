//! Decodes the text of a file: which encoding its bytes have, how certain that is, and what another encoding would make
//! of them.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

use super::decode::{OF_ONE_BYTE, decode, encoded_twice, without_mark};
use super::likelihood::likelihood;
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
    if matches!(encoding_of(bytes).0, ImportEncoding::Utf16Le | ImportEncoding::Utf16Be) {
        return Vec::new();
    }
    let is_beyond = |line: &&[u8]| !line.is_ascii();
    let bytes = without_mark(bytes);
    let lines: Vec<&[u8]> = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).filter(is_beyond).take(4).collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let sample = |encoding| {
        let cells = lines.iter().map(|line| decode(line, encoding).0).collect::<Vec<_>>().join(";");
        let beyond = cells.split([',', ';', '\t', '|', '"']).map(str::trim).filter(|cell| !cell.is_ascii());
        ImportSample { encoding, cells: beyond.take(4).map(str::to_owned).collect() }
    };
    let (once, twice) = (sample(ImportEncoding::Utf8), sample(ImportEncoding::Utf8Twice));
    let twice = Some(twice).filter(|twice| twice.cells != once.cells);
    std::iter::once(once).chain(twice).chain(OF_ONE_BYTE.map(sample)).collect()
}

/// Whether a name contains what no name has: signs of one encoding read as another.
pub(crate) fn looks_wrong(name: &str) -> bool {
    let letters: Vec<char> = name.chars().collect();
    // A question mark is what a program writes for a letter that its encoding does not have.
    let marks = "‚ƒ„†‡ˆ‰‹›•™€¤¦¨©¬®¯°±´µ¶·¸º¼½¾¿×÷¡¢£¥§«»^~?\u{fffd}";
    if has_entity(name) {
        return true;
    }
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

/// Whether a text has a letter as web pages write it: `&euml;`, `&#39;`.
fn has_entity(text: &str) -> bool {
    text.split('&').skip(1).any(|rest| {
        let word =
            rest.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '#').next().unwrap_or_default();
        let is_number = word.strip_prefix('#').is_some_and(|number| !number.is_empty());
        let is_word = word.len() > 1 && word.chars().all(|letter| letter.is_ascii_alphanumeric());
        (is_number || is_word) && rest.get(word.len()..).is_some_and(|after| after.starts_with(';'))
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
        Some(_) => return utf_8_once_or_twice(bytes),
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
        return utf_8_once_or_twice(bytes);
    }
    let mut read = OF_ONE_BYTE.map(|encoding| {
        let text = decode(bytes, encoding).0;
        (likelihood(&text), encoding, text)
    });
    // If several are equally likely, the first: most files are from Windows.
    read.sort_by_key(|(score, ..)| std::cmp::Reverse(*score));
    let [(best, encoding, text), others @ ..] = read;
    let is_doubtful = others.iter().any(|(score, _, other)| *score >= best && *other != text);
    (encoding, encoding != ImportEncoding::Windows1252 || is_doubtful)
}

/// A name is hardly ever also a reading of another, so most of the letters decide.
fn utf_8_once_or_twice(bytes: &[u8]) -> (ImportEncoding, bool) {
    let (twice, once) = encoded_twice(&decode(bytes, ImportEncoding::Utf8).0);
    if twice > once { (ImportEncoding::Utf8Twice, true) } else { (ImportEncoding::Utf8, false) }
}

/// Returns the line of a position in the text, for any kind of line ending.
fn line_at(text: &str, at: usize) -> u32 {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    let feeds = before.iter().filter(|byte| **byte == b'\n').count();
    let returns = before.iter().filter(|byte| **byte == b'\r').count();
    let both = before.windows(2).filter(|pair| *pair == b"\r\n").count();
    u32::try_from(feeds + returns - both + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use encoding_rs::{ISO_8859_15, MACINTOSH, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1254};
    use oem_cp::code_table::{DECODING_TABLE_CP437, DECODING_TABLE_CP850};

    use super::*;

    fn dos(text: &str, table: &[char; 128]) -> Vec<u8> {
        let byte = |letter: char| {
            let at = table.iter().position(|known| *known == letter);
            at.map_or_else(|| u8::try_from(letter).unwrap(), |at| u8::try_from(at + 128).unwrap())
        };
        text.chars().map(byte).collect()
    }

    fn wide(text: &str, bytes: fn(u16) -> [u8; 2], mark: bool) -> Vec<u8> {
        let mark = mark.then_some('\u{feff}').into_iter();
        let text: String = mark.chain(text.chars()).collect();
        text.encode_utf16().flat_map(bytes).collect()
    }

    fn read_as(bytes: &[u8]) -> (String, ImportEncoding, bool) {
        let text = read(bytes, None).map_err(|failure| failure.code).unwrap();
        (text.text, text.encoding, text.is_guess)
    }

    #[test]
    fn a_file_is_read_in_the_encoding_that_wrote_it() {
        let western = "Name,Born\nZoë Brontë,1\nChloé Lefèvre,2\nInés Núñez,3\nJürgen Öztürk,4\n";
        let polish = "Name,Born\nŁukasz Wójcik,1\nZofia Dębska,2\nJoanna Kuś,3\n";
        let french = "Name,Born\nFrançoise Cœurdeau,1\nŽeljko Šimić-Noël,2\n".replace("ć", "c");
        let ukrainian = "Name,Born\nОлена Шевченко,1\nЯрослав Ковальчук,2\nЇванна Гриценко,3\nWren Tallow,4\n";
        let turkish = "Name,Born\nAyşe Yılmaz,1\nİbrahim Öztürk,2\nÇağla Doğan,3\nSelin Kılıç,4\n";
        let twice = WINDOWS_1252.decode(western.as_bytes()).0.into_owned();
        let thrice = WINDOWS_1252.decode(twice.as_bytes()).0.into_owned();
        use ImportEncoding::*;
        for (name, bytes, text, encoding, is_guess) in [
            ("UTF-8", western.as_bytes().to_vec(), western, Utf8, false),
            ("UTF-8 with a mark", [b"\xef\xbb\xbf", western.as_bytes()].concat(), western, Utf8, false),
            ("UTF-8 of Polish names", polish.as_bytes().to_vec(), polish, Utf8, false),
            ("UTF-8 twice", twice.as_bytes().to_vec(), western, Utf8Twice, true),
            ("UTF-8 twice, with a mark", [b"\xef\xbb\xbf", twice.as_bytes()].concat(), western, Utf8Twice, true),
            ("UTF-8 three times", thrice.into_bytes(), western, Utf8Twice, true),
            ("UTF-16 LE with a mark", wide(polish, u16::to_le_bytes, true), polish, Utf16Le, false),
            ("UTF-16 LE", wide(western, u16::to_le_bytes, false), western, Utf16Le, false),
            ("UTF-16 BE with a mark", wide(polish, u16::to_be_bytes, true), polish, Utf16Be, false),
            ("UTF-16 BE", wide(western, u16::to_be_bytes, false), western, Utf16Be, false),
            ("Windows-1252", WINDOWS_1252.encode(western).0.into_owned(), western, Windows1252, false),
            ("Windows-1250", WINDOWS_1250.encode(polish).0.into_owned(), polish, Windows1250, true),
            ("Windows-1251", WINDOWS_1251.encode(ukrainian).0.into_owned(), ukrainian, Windows1251, true),
            ("Windows-1254", WINDOWS_1254.encode(turkish).0.into_owned(), turkish, Windows1254, true),
            ("ISO-8859-15", ISO_8859_15.encode(&french).0.into_owned(), &french, Latin9, true),
            ("Mac Roman", MACINTOSH.encode(western).0.into_owned(), western, MacRoman, true),
            ("code page 850", dos(western, &DECODING_TABLE_CP850), western, Dos, true),
            // Every letter of names in code page 437 is the same in 850.
            ("code page 437", dos(western, &DECODING_TABLE_CP437), western, Dos, true),
        ] {
            assert_eq!(read_as(&bytes), (text.to_owned(), encoding, is_guess), "{name}");
        }
    }

    #[test]
    fn each_encoding_is_offered_with_what_it_makes_of_the_names() {
        let polish = WINDOWS_1250.encode("Name,Born\nŁukasz Wójcik,1\n").0.into_owned();
        let made: Vec<(ImportEncoding, String)> =
            samples(&polish).into_iter().map(|sample| (sample.encoding, sample.cells.concat())).collect();
        assert_eq!(made.iter().filter(|(_, cells)| cells == "Łukasz Wójcik").count(), 1);
        assert_eq!(made.len(), 9, "{made:?}");
        let twice = WINDOWS_1252.decode("Zoë,1\n".as_bytes()).0.into_owned();
        assert_eq!(samples(twice.as_bytes())[1].encoding, ImportEncoding::Utf8Twice);
    }

    #[test]
    fn letters_that_two_encodings_share_are_a_guess_only_if_the_names_would_differ() {
        assert!(!read_as(b"Name\nZo\xe9\n").2, "é in all of them");
        assert_eq!(read_as(b"Name\nD\xeabski\n").0, "Name\nDębski\n");
        assert_eq!(read_as(b"Name\nL\xeaveque\n").0, "Name\nLêveque\n");
        assert_eq!(read_as(b"Name\nC\x9cur\n").0, "Name\nCœur\n");
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
        for name in [
            "ZoÃ« BrontÃ«",
            "Zo‰ Bront‰",
            "Chlo‚ LefŠvre",
            "Zo\u{91}",
            "InÚs N·ñez",
            "Jos\u{fffd}",
            // What Excel leaves of a letter that its encoding does not have.
            "Ng?c Nguy?n",
            "?ukasz W?jcik",
            "Zo?",
            // What a web page makes of it.
            "Si&acirc;n O&#39;Neill",
            "O&#x27;Neill",
            "Ash &amp; Elm School",
        ] {
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
            "Ash & Elm School",
            "Reed (?)",
        ] {
            assert!(!looks_wrong(name), "{name}");
        }
    }
}
