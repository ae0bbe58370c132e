//! Whether a file is a Word document, by the list of parts at the end of the archive. Nothing is ever unpacked, so an
//! archive that would unpack to an enormous size does no harm.

use std::collections::BTreeSet;

/// What an archive is, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Archive {
    /// A Word document without macros.
    Word,
    /// A Word document with macros.
    WordWithMacros,
    /// Something else, or damaged.
    Other,
}

/// The signatures of a part, of a line of the list of parts, and of the end of that list.
const PART: &[u8] = b"PK\x03\x04";
const LINE: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
/// The length of each without its names, extra fields and comment.
const LINE_LENGTH: usize = 46;
const END_LENGTH: usize = 22;
/// The end may be followed by a comment of this length.
const LONGEST_COMMENT: usize = 0xffff;
/// A long letter with many pictures has a few hundred parts.
const MOST_PARTS: u16 = 5_000;

pub(super) fn archive(bytes: &[u8]) -> Archive {
    let Some(parts) = parts(bytes) else { return Archive::Other };
    if !parts.contains("[content_types].xml") || !parts.iter().any(|part| is_text(part)) {
        return Archive::Other;
    }
    // Word runs macros only from a part of this kind, and only if the file does not end in `.docx`, as a copy does.
    let is_macro = |part: &String| part.contains("vbaproject") || part.contains("vbadata");
    if parts.iter().any(is_macro) { Archive::WordWithMacros } else { Archive::Word }
}

/// Whether a part is the text of a document: `word/document.xml`, or with a number, as Word in a browser names it.
fn is_text(part: &str) -> bool {
    let number = part.strip_prefix("word/document").and_then(|rest| rest.strip_suffix(".xml"));
    number.is_some_and(|number| number.bytes().all(|digit| digit.is_ascii_digit()))
}

/// Returns the names of all parts in lower case, as Word compares them. `None` if the list is damaged, names a part
/// twice, or is not exactly as long as the archive says: another program might then see other parts.
fn parts(bytes: &[u8]) -> Option<BTreeSet<String>> {
    if !bytes.starts_with(PART) {
        return None;
    }
    let end = end_of_list(bytes)?;
    let field = |at: usize| number::<2>(bytes, end.checked_add(at)?);
    let count = u16::try_from(field(10)?).ok()?;
    // An archive on one disk, whose counts agree and need no longer numbers.
    if (field(4)?, field(6)?, field(8)?) != (0, 0, usize::from(count)) || count > MOST_PARTS {
        return None;
    }
    let (length, start) = (number::<4>(bytes, end + 12)?, number::<4>(bytes, end + 16)?);
    if start.checked_add(length)? != end {
        return None;
    }
    let (mut at, mut names) = (start, BTreeSet::new());
    for _ in 0..count {
        let (name, next) = line(bytes, at, start)?;
        if next > end || !names.insert(name) {
            return None;
        }
        at = next;
    }
    (at == end).then_some(names)
}

/// Returns the name of the part in the line at `at`, and where the next line begins.
fn line(bytes: &[u8], at: usize, list: usize) -> Option<(String, usize)> {
    let is_line = bytes.get(at..)?.starts_with(LINE);
    let part = number::<4>(bytes, at.checked_add(42)?)?;
    if !is_line || part >= list || !bytes.get(part..)?.starts_with(PART) {
        return None;
    }
    let length = |from: usize| number::<2>(bytes, at.checked_add(from)?);
    let name = at.checked_add(LINE_LENGTH)?;
    let after = name.checked_add(length(28)?)?;
    let next = after.checked_add(length(30)?)?.checked_add(length(32)?)?;
    Some((std::str::from_utf8(bytes.get(name..after)?).ok()?.to_lowercase(), next))
}

/// Returns where the end of the list begins: its comment reaches exactly to the end of the file.
fn end_of_list(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(END_LENGTH)?;
    let first = last.saturating_sub(LONGEST_COMMENT);
    (first..=last).rev().find(|at| {
        let is_end = bytes.get(*at..).is_some_and(|rest| rest.starts_with(END));
        is_end && number::<2>(bytes, at + 20).is_some_and(|comment| at + END_LENGTH + comment == bytes.len())
    })
}

/// Reads a number of `N` bytes, the smallest first.
fn number<const N: usize>(bytes: &[u8], at: usize) -> Option<usize> {
    let digits = bytes.get(at..at.checked_add(N)?)?;
    digits.iter().rev().try_fold(0_usize, |sum, digit| sum.checked_mul(256)?.checked_add(usize::from(*digit)))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Returns an archive with these empty parts.
    pub(in crate::forms) fn zip(parts: &[&str]) -> Vec<u8> {
        let (mut bytes, mut list) = (Vec::new(), Vec::new());
        for part in parts {
            let (at, length) = (u32::try_from(bytes.len()).unwrap(), u16::try_from(part.len()).unwrap());
            bytes.extend([PART, &[0; 22], &length.to_le_bytes(), &[0; 2], part.as_bytes()].concat());
            let line = [LINE, &[0; 24], &length.to_le_bytes(), &[0; 12], &at.to_le_bytes(), part.as_bytes()].concat();
            list.extend(line);
        }
        let (count, start) = (u16::try_from(parts.len()).unwrap().to_le_bytes(), u32::try_from(bytes.len()).unwrap());
        let length = u32::try_from(list.len()).unwrap();
        let end = [END, &[0; 4], &count, &count, &length.to_le_bytes(), &start.to_le_bytes(), &[0; 2]].concat();
        [bytes, list, end].concat()
    }

    const LETTER: [&str; 3] = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"];

    #[test]
    fn a_word_document_is_known_by_its_parts() {
        assert_eq!(archive(&zip(&LETTER)), Archive::Word);
        assert_eq!(archive(&zip(&["[Content_Types].xml", "xl/workbook.xml"])), Archive::Other, "a spreadsheet");
        assert_eq!(archive(&zip(&["mimetype", "content.xml"])), Archive::Other, "another office program");
        assert_eq!(archive(&zip(&["[Content_Types].xml", "word/document2.xml"])), Archive::Word, "saved in a browser");
        assert_eq!(archive(&zip(&["word/document.xml"])), Archive::Other);
        assert_eq!(archive(&zip(&["[Content_Types].xml", "word/document.xml/letter.exe"])), Archive::Other);
        assert_eq!(archive(&zip(&[])), Archive::Other);
        for part in ["word/vbaProject.bin", "word/VBAPROJECT.BIN", "word/vbaData.xml"] {
            let parts = [LETTER.as_slice(), &[part]].concat();
            assert_eq!(archive(&zip(&parts)), Archive::WordWithMacros, "{part}");
        }
    }

    #[test]
    fn an_archive_whose_list_can_be_read_in_two_ways_is_not_a_document() {
        let good = zip(&LETTER);
        let end = end_of_list(&good).unwrap();
        let with = |at: usize, byte: u8| {
            let mut bytes = good.clone();
            bytes[at] = byte;
            bytes
        };
        assert_eq!(
            archive(&zip(&[LETTER.as_slice(), &["word/document.xml"]].concat())),
            Archive::Other,
            "a part twice"
        );
        for (at, what) in [(end + 4, "more disks"), (end + 8, "counts"), (end + 10, "counts"), (end + 16, "the start")]
        {
            assert_eq!(archive(&with(at, 9)), Archive::Other, "{what}");
        }
        assert_eq!(archive(&with(end + 20, 9)), Archive::Other, "a comment that is not there");
        assert_eq!(archive(&[b"#!/bin/sh\n", good.as_slice()].concat()), Archive::Other, "something before it");
        assert_eq!(archive(&[good.as_slice(), b"more"].concat()), Archive::Other, "something after it");
        for length in 0..good.len() {
            assert_eq!(archive(&good[..length]), Archive::Other, "cut at {length}");
        }
        let commented = [&good[..end + 20], &[4, 0], b"note"].concat();
        assert_eq!(archive(&commented), Archive::Word, "a comment is part of the format");
    }

    #[test]
    fn no_bytes_cause_a_panic() {
        let good = zip(&LETTER);
        for at in 0..good.len() {
            for byte in [0, 1, 0x7f, 0xff] {
                let mut bytes = good.clone();
                bytes[at] = byte;
                let _ = archive(&bytes);
            }
        }
    }
}
