//! Files that come into the casebook: what they are by their content, and what they may be called.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::wire::{Code, Failure, Media};

/// The largest file that can be attached.
const MOST: u64 = 10 * 1024 * 1024;
const MEGABYTE: f64 = 1024.0 * 1024.0;
/// The longest name that is shown, in characters, without its ending.
const LONGEST_NAME: usize = 80;

/// A file as it was picked.
pub(crate) struct Picked {
    /// Without its folder, and cleaned; empty where nothing of it was left. The ending says what the content is.
    pub(crate) name: String,
    pub(crate) media: Media,
    pub(crate) bytes: Vec<u8>,
}

impl Media {
    /// What a file is by its first bytes; its name is not asked.
    fn of(bytes: &[u8]) -> Result<Media, Failure> {
        let found = infer::get(bytes).map(|kind| kind.mime_type());
        match found {
            Some("application/pdf") => Ok(Media::Pdf),
            Some("image/png") => Ok(Media::Png),
            Some("image/jpeg") => Ok(Media::Jpeg),
            other => Err(found_instead(Code::FileOfOtherKind, other.map(str::to_owned))),
        }
    }

    pub(crate) fn ending(self) -> &'static str {
        match self {
            Media::Pdf => "pdf",
            Media::Png => "png",
            Media::Jpeg => "jpg",
        }
    }

    /// The name of the format in a `data:` address; None for what a window does not draw.
    pub(crate) fn picture(self) -> Option<&'static str> {
        match self {
            Media::Pdf => None,
            Media::Png => Some("image/png"),
            Media::Jpeg => Some("image/jpeg"),
        }
    }
}

/// Reads a file that somebody picked, or says what is wrong with it.
pub(crate) fn read(path: &Path) -> Result<Picked, Failure> {
    let bytes = read_no_more_than_most(path)?;
    let media = Media::of(&bytes)?;
    Ok(Picked { name: named(path, media), media, bytes })
}

fn read_no_more_than_most(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |_: io::Error| Failure::of_field(Code::FileUnreadable, "file");
    let file = File::open(path).map_err(unreadable)?;
    let about = file.metadata().map_err(unreadable)?;
    if !about.is_file() {
        return Err(Failure::of_field(Code::FileUnreadable, "file"));
    }
    let mut bytes = Vec::new();
    // One byte more than may be: a file can grow while it is read.
    file.take(MOST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.is_empty() {
        return Err(Failure::of_field(Code::FileEmpty, "file"));
    }
    if bytes.len() as u64 > MOST {
        return Err(found_instead(Code::FileTooLarge, Some(in_megabytes(about.len()))));
    }
    Ok(bytes)
}

/// Says with a failure what was found, so that the screen can tell it beside what was expected.
fn found_instead(code: Code, found: Option<String>) -> Failure {
    Failure { detail: found, ..Failure::of_field(code, "file") }
}

fn in_megabytes(size: u64) -> String {
    // A size is told to a tenth; what is lost beyond that is not seen.
    #[allow(clippy::cast_precision_loss)]
    let size = size as f64;
    format!("{:.1}", size / MEGABYTE)
}

/// A name that can be shown: no folder, no signs that are not seen or that turn the direction of writing.
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

    #[test]
    fn a_name_is_shown_without_what_could_mislead() {
        let name = |path: &str| named(Path::new(path), Media::Pdf);
        assert_eq!(name("/home/somebody/letter from the clinic.PDF"), "letter from the clinic.pdf");
        assert_eq!(name("picture.exe"), "picture.pdf", "the ending says what it is");
        assert_eq!(name("fdp.\u{202e}gpj.pdf"), "fdp. gpj.pdf");
        assert_eq!(name("a\u{200b}\u{7}\n b.pdf"), "a b.pdf");
        assert_eq!(name("\u{202e}.pdf"), "");
        assert_eq!(name(&"long ".repeat(60)).chars().count(), LONGEST_NAME + 4);
    }
}
