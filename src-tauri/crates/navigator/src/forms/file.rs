//! Files that enter the casebook: their kind, judged by their content, and their names.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use crate::forms::word_file::{Archive, archive};
use crate::session::picked::Picked;
use crate::wire::{Code, Failure, Media};

/// The largest file that can be attached, in bytes.
const MOST: u64 = 10 * 1024 * 1024;
const MEGABYTE: f64 = 1024.0 * 1024.0;
/// The longest displayed name, in characters, without its extension.
const LONGEST_NAME: usize = 80;

/// Returns the kind of a file by its content, regardless of its name.
fn media_of(bytes: &[u8]) -> Result<Media, Failure> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(Media::Png);
    }
    // The first bytes of a JPEG are followed by the marker of its first segment.
    if bytes.starts_with(b"\xff\xd8\xff") && bytes.get(3).is_some_and(|marker| *marker >= 0xc0) {
        return Ok(Media::Jpeg);
    }
    if is_pdf(bytes) {
        return Ok(Media::Pdf);
    }
    match archive(bytes) {
        Archive::Word => return Ok(Media::Docx),
        Archive::WordWithMacros => return Err(Failure::of_field(Code::FileHasMacros, "file")),
        Archive::Other => {}
    }
    // The library takes any text that mentions the signature of a PDF for a PDF.
    let other = infer::get(bytes).map(|kind| kind.mime_type()).filter(|kind| !OURS.contains(kind));
    Err(found_instead(Code::FileOfOtherKind, other.map(str::to_owned)))
}

/// The kinds that are judged here, not by the library.
const OURS: [&str; 4] = [
    "application/pdf",
    "image/png",
    "image/jpeg",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
];
/// PDF readers look for the header only this far from the start, and for the end only this far from the end.
const PDF_HEADER_WITHIN: usize = 1024;
const PDF_END_WITHIN: usize = 2048;

/// Whether a file is a PDF as PDF readers judge it: its header comes first, or after a few bytes added by a mail
/// program or a printer. A page, a picture or a text that contains the header somewhere is judged by its own first
/// bytes.
fn is_pdf(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(PDF_HEADER_WITHIN)).unwrap_or_default();
    let Some(at) = start.windows(5).position(|five| five == b"%PDF-") else { return false };
    let is_version = matches!(
        bytes.get(at + 5..).unwrap_or_default(),
        [major, b'.', minor, rest @ ..] if major.is_ascii_digit() && minor.is_ascii_digit() && !rest.first().is_some_and(u8::is_ascii_alphanumeric)
    );
    let before = bytes.get(..at).unwrap_or_default();
    let before = before.strip_prefix(b"\xef\xbb\xbf").unwrap_or(before);
    let is_blank = before.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0);
    is_version && (is_blank || (is_junk(before) && ends_as_pdf(bytes)))
}

/// Whether the bytes before a header are not a file of their own: no page, no picture, no archive, and on separate
/// lines.
fn is_junk(before: &[u8]) -> bool {
    let is_tag =
        |pair: &[u8]| matches!(pair, [b'<', next] if next.is_ascii_alphabetic() || matches!(next, b'!' | b'?' | b'/'));
    let is_own_line =
        before.last().is_some_and(|last| matches!(last, b'\n' | b'\r') || !(last.is_ascii_graphic() || *last == b' '));
    is_own_line && !before.windows(2).any(is_tag) && infer::get(before).is_none()
}

fn ends_as_pdf(bytes: &[u8]) -> bool {
    let end = bytes.get(bytes.len().saturating_sub(PDF_END_WITHIN)..).unwrap_or_default();
    end.windows(5).any(|five| five == b"%%EOF") && end.windows(9).any(|nine| nine == b"startxref")
}

/// Reads a file that somebody dropped onto the window. It is read like a picked one, but a link to a file is refused:
/// nobody sees where it leads.
pub(crate) fn read_dropped(path: &Path) -> Result<Picked, Failure> {
    match fs::symlink_metadata(path) {
        Ok(about) if path.is_absolute() && !about.is_symlink() => read(path),
        _ => Err(Failure::of_field(Code::FileUnreadable, "file")),
    }
}

/// Reads a file that somebody picked. Fails if it is not accepted.
pub(crate) fn read(path: &Path) -> Result<Picked, Failure> {
    let bytes = read_no_more_than_most(path)?;
    let media = media_of(&bytes)?;
    Ok(Picked { name: named(path, media), media, bytes })
}

/// Fails if a stored file is larger than any that can be attached now.
pub(crate) fn is_small_enough(bytes: &[u8]) -> Result<(), Failure> {
    let size = bytes.len() as u64;
    if size > MOST { Err(found_instead(Code::FileTooLarge, Some(in_megabytes(size)))) } else { Ok(()) }
}

fn read_no_more_than_most(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |_: io::Error| Failure::of_field(Code::FileUnreadable, "file");
    // Checked before opening, because opening a pipe would wait for ever.
    let about = fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(Failure::of_field(Code::FileUnreadable, "file"));
    }
    let file = File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    // One byte more than allowed, because a file can grow while it is read.
    file.take(MOST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.is_empty() {
        return Err(Failure::of_field(Code::FileEmpty, "file"));
    }
    if bytes.len() as u64 > MOST {
        return Err(found_instead(Code::FileTooLarge, Some(in_megabytes(about.len()))));
    }
    Ok(bytes)
}

/// Adds what was found to a failure, so that the screen can show it next to what was expected.
fn found_instead(code: Code, found: Option<String>) -> Failure {
    Failure { detail: found, ..Failure::of_field(code, "file") }
}

fn in_megabytes(size: u64) -> String {
    // A size is rounded to a tenth, so the lost precision is not visible.
    #[allow(clippy::cast_precision_loss)]
    let size = size as f64;
    format!("{:.1}", size / MEGABYTE)
}

/// A file name that is safe to display: no path, no control, invisible or bidirectional-override characters.
fn named(path: &Path, media: Media) -> String {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let seen: String = stem.chars().map(|letter| if is_seen(letter) { letter } else { ' ' }).collect();
    let words = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = words.chars().take(LONGEST_NAME).collect();
    if short.is_empty() { short } else { format!("{short}.{}", media.ending()) }
}

fn is_seen(letter: char) -> bool {
    let turns_or_hides = matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fffd}');
    !(letter.is_control() || turns_or_hides || matches!(letter, '/' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::word_file::tests::zip;

    #[test]
    fn a_file_is_judged_by_its_first_bytes() {
        let body = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n".as_slice();
        let of = |parts: &[&[u8]]| media_of(&parts.concat()).map_err(|failure| failure.detail);
        for before in [
            b"".as_slice(),
            b"\n",
            b"\r\n  ",
            b"\xef\xbb\xbf",
            b"\0\0\0\0",
            b"\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n",
            b"Content-Type: application/pdf\r\nContent-Length: 80\r\n\r\n",
            b"\x00\x05\x16\x07\x93\xa1\x01",
        ] {
            assert_eq!(of(&[before, body]), Ok(Media::Pdf), "{}", before.escape_ascii());
        }
        let refused = [
            b"This is a plain note that begins like %PDF but is none.".as_slice(),
            b"What does %PDF-1.7 mean? It is how they begin.\n%%EOF startxref",
            b"%PDF is what they begin with",
            b"%PDF-one",
            b"Notes\n%PDF-1.7\nis the first line of one",
        ];
        for bytes in refused {
            assert_eq!(of(&[bytes]), Err(None), "{}", bytes.escape_ascii());
        }
        // A page or an archive that contains a complete PDF is still a page or an archive.
        for before in [
            b"<!DOCTYPE html>\n<script>1</script>\n".as_slice(),
            b"<html>\n",
            b"hello <b>there</b>\n",
            b"GIF89a\n",
            b"PK\x03\x04\n",
            b"MZ\x90\n",
        ] {
            assert!(of(&[before, body]).is_err(), "{}", before.escape_ascii());
        }
        assert!(of(&[&[b'\n'; 1100], body]).is_err(), "no reader looks that far");
        assert_eq!(of(&[b"\x89PNG\r\n\x1a\n", b"rest"]), Ok(Media::Png));
        assert!(of(&[b"\x89PNG and more"]).is_err(), "a file with converted line ends is not a picture");
        assert_eq!(of(&[b"\xff\xd8\xff\xdb", b"rest"]), Ok(Media::Jpeg));
        assert!(of(&[b"\xff\xd8\xff\x00"]).is_err());
        assert_eq!(of(&[b"\xff\xd8\xff\xe1", body]), Ok(Media::Jpeg), "the first bytes decide");
    }

    #[test]
    fn a_word_document_is_taken_and_one_with_macros_is_refused() {
        let of = |parts: &[&str]| media_of(&zip(parts)).map_err(|failure| (failure.code, failure.detail));
        let letter = ["[Content_Types].xml", "word/document.xml"];
        assert_eq!(of(&letter), Ok(Media::Docx));
        assert_eq!(of(&[letter[0], letter[1], "word/vbaProject.bin"]), Err((Code::FileHasMacros, None)));
        let zipped = Some(String::from("application/zip"));
        assert_eq!(of(&["letter.pdf"]), Err((Code::FileOfOtherKind, zipped)));
        let whole = zip(&letter);
        let torn = media_of(whole.get(..whole.len() - 9).unwrap()).unwrap_err();
        assert_eq!(torn.code, Code::FileOfOtherKind, "a file that was not fetched completely");
        assert_eq!(named(Path::new("Letter home.DOCM"), Media::Docx), "Letter home.docx");
    }

    #[test]
    fn a_link_that_is_dropped_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("letter.pdf");
        fs::write(&file, b"%PDF-1.7\n").unwrap();
        assert_eq!(read_dropped(&file).map(|picked| picked.media).unwrap(), Media::Pdf);
        let code = |path: &Path| read_dropped(path).map(|picked| picked.name).unwrap_err().code;
        #[cfg(unix)]
        {
            let link = folder.path().join("link.pdf");
            std::os::unix::fs::symlink(&file, &link).unwrap();
            assert_eq!(code(&link), Code::FileUnreadable);
        }
        for path in [folder.path(), Path::new("letter.pdf"), Path::new("https://example.org/letter.pdf")] {
            assert_eq!(code(path), Code::FileUnreadable, "{}", path.display());
        }
    }

    #[test]
    fn a_displayed_name_has_no_misleading_characters() {
        let name = |path: &str| named(Path::new(path), Media::Pdf);
        assert_eq!(name("/home/somebody/letter from the clinic.PDF"), "letter from the clinic.pdf");
        assert_eq!(name("picture.exe"), "picture.pdf", "the extension follows the content");
        assert_eq!(name("fdp.\u{202e}gpj.pdf"), "fdp. gpj.pdf");
        assert_eq!(name("a\u{200b}\u{7}\n b.pdf"), "a b.pdf");
        assert_eq!(name("\u{202e}.pdf"), "");
        assert_eq!(name(&"long ".repeat(60)).chars().count(), LONGEST_NAME + 4);
    }
}
