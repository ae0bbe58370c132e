//! The table in a school's file, whatever program wrote it: its encoding, its separator, its quotes.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::dates::looks_like_a_date;
use crate::wire::{Code, Failure};

/// The largest file and the longest table that are read.
pub(crate) const MOST_BYTES: usize = 5 * 1024 * 1024;
pub(crate) const MOST_ROWS: usize = 5_000;
/// More columns than any export has: a file with more is no table of children.
const MOST_COLUMNS: usize = 300;

/// A table as it stands in the file. Every cell is text, whatever it begins with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    /// Empty where the file has none.
    pub(crate) headings: Vec<String>,
    pub(crate) columns: usize,
    pub(crate) rows: Vec<Row>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    /// The line of the file on which it begins, the first being 1.
    pub(crate) line: u32,
    pub(crate) cells: Vec<String>,
}

impl Row {
    pub(crate) fn cell(&self, column: u32) -> &str {
        usize::try_from(column).ok().and_then(|at| self.cells.get(at)).map_or("", String::as_str)
    }
}

/// Reads a file.
pub(crate) fn read(bytes: &[u8]) -> Result<Table, Failure> {
    if bytes.len() > MOST_BYTES {
        return Err(Failure::new(Code::ImportTooLarge));
    }
    let text = text_of(bytes)?;
    let mut rows = rows_of(&text, separator_of(&text))?;
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    // A table always has more than one column: a name alone is no child that can be told from another.
    if columns > MOST_COLUMNS || (columns < 2 && !rows.is_empty()) {
        return Err(Failure::new(Code::ImportNotTable));
    }
    let has_headings = rows.first().is_some_and(|row| !row.cells.iter().any(|cell| looks_like_a_date(cell)));
    let headings = if has_headings { rows.remove(0).cells } else { Vec::new() };
    if rows.is_empty() {
        return Err(Failure::new(Code::ImportEmpty));
    }
    if rows.len() > MOST_ROWS {
        return Err(Failure::new(Code::ImportTooManyRows));
    }
    Ok(Table { headings, columns, rows })
}

fn text_of(bytes: &[u8]) -> Result<String, Failure> {
    let (text, _, _) = encoding_of(bytes).decode(bytes);
    // What no text holds: this is a workbook, a picture or the like.
    let strange = |letter: char| letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{c}' | '\u{85}');
    if bytes.starts_with(b"PK\x03\x04") || text.chars().take(4_000).any(strange) {
        return Err(Failure::new(Code::ImportNotTable));
    }
    // One ending for every line, so that lines are counted as a person counts them.
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// By its mark, by the empty bytes of UTF-16, by being whole UTF-8, or else what Windows writes.
fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    let start = bytes.get(..bytes.len().min(400)).unwrap_or_default();
    let empty = |which: usize| start.iter().skip(which).step_by(2).filter(|byte| **byte == 0).count() * 5;
    let half = start.len() / 2;
    if half > 2 && empty(1) > half * 3 {
        UTF_16LE
    } else if half > 2 && empty(0) > half * 3 {
        UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    }
}

/// The separator that parts the first lines into most columns, the same number in most lines.
fn separator_of(text: &str) -> u8 {
    let score = |separator: u8| {
        let reader = reader(text, separator);
        let widths: Vec<usize> =
            reader.into_records().take(20).filter_map(Result::ok).map(|record| record.len()).collect();
        let first = widths.first().copied().unwrap_or(0);
        let alike = widths.iter().filter(|width| **width == first).count();
        if first < 2 { 0 } else { alike * 1_000 + first }
    };
    // Of equals the first: a comma.
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|separator| score(*separator)).unwrap_or(b',')
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(separator).flexible(true).has_headers(false).from_reader(text.as_bytes())
}

/// Rows in which nothing stands are left out.
fn rows_of(text: &str, separator: u8) -> Result<Vec<Row>, Failure> {
    let mut rows = Vec::new();
    for record in reader(text, separator).into_records() {
        let record = record.map_err(|_| Failure::new(Code::ImportNotTable))?;
        let line = record.position().map_or(0, |position| line_of(text, position));
        let cells: Vec<String> = record.iter().map(tidy).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { line, cells });
        }
        // One for the headings, one to see that there are too many.
        if rows.len() > MOST_ROWS + 1 {
            break;
        }
    }
    Ok(rows)
}

/// The line on which a record begins: the reader tells where it went on reading, which may be at empty lines.
fn line_of(text: &str, position: &csv::Position) -> u32 {
    let from = usize::try_from(position.byte()).ok().and_then(|from| text.as_bytes().get(from..)).unwrap_or_default();
    let empty = from.iter().take_while(|byte| **byte == b'\n').count();
    let line = usize::try_from(position.line()).unwrap_or(0) + empty;
    u32::try_from(line).unwrap_or(u32::MAX)
}

/// One line without spaces around it: a cell with line breaks would break the list.
fn tidy(cell: &str) -> String {
    cell.split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(rows: &[Vec<String>], separator: u8, quote_all: bool) -> String {
        let style = if quote_all { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary };
        let mut writer =
            csv::WriterBuilder::new().delimiter(separator).quote_style(style).flexible(true).from_writer(Vec::new());
        for row in rows {
            writer.write_record(row).unwrap();
        }
        String::from_utf8(writer.into_inner().unwrap()).unwrap()
    }

    /// Every way in which a program may write the same text.
    fn encoded(text: &str, how: u8) -> Vec<u8> {
        let utf_16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        match how {
            0 => text.as_bytes().to_vec(),
            1 => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            2 => [b"\xff\xfe".to_vec(), utf_16(u16::to_le_bytes)].concat(),
            3 => [b"\xfe\xff".to_vec(), utf_16(u16::to_be_bytes)].concat(),
            _ => WINDOWS_1252.encode(text).0.into_owned(),
        }
    }

    proptest! {
        /// What was written comes back the same, whatever the separator, the quotes and the encoding.
        #[test]
        fn what_a_program_wrote_is_read_back_the_same(
            rows in prop::collection::vec(prop::collection::vec("[=+@-]?[A-Za-zéüñ][A-Za-zéüñ',;\"é ]{0,8}[a-z]", 3), 1..12),
            separator in prop::sample::select(vec![b',', b';', b'\t']),
            quote_all: bool,
            how in 0_u8..5,
        ) {
            let headings = ["Surname", "Forename", "Birth"].map(String::from).to_vec();
            let all: Vec<Vec<String>> = std::iter::once(headings.clone()).chain(rows.clone()).collect();
            let table = read(&encoded(&written(&all, separator, quote_all), how)).unwrap();
            let tidied: Vec<Vec<String>> =
                rows.iter().map(|row| row.iter().map(|cell| tidy(cell)).collect()).collect();
            prop_assert_eq!(table.headings, headings);
            prop_assert_eq!(table.rows.into_iter().map(|row| row.cells).collect::<Vec<_>>(), tidied);
        }

        #[test]
        fn no_file_makes_it_fall_over(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
            let _ = read(&bytes);
        }
    }

    #[test]
    fn rows_bear_the_lines_that_a_person_counts() {
        let lines = |text: &str| read(text.as_bytes()).unwrap().rows.iter().map(|row| row.line).collect::<Vec<_>>();
        assert_eq!(lines("Name,Born\nWren,2017-03-09\nLinnet,2017-03-09\n"), [2, 3]);
        assert_eq!(lines("Name,Born\r\nWren,2017-03-09\r\nLinnet,2017-03-09"), [2, 3]);
        assert_eq!(lines("Name,Born\rWren,2017-03-09\rLinnet,2017-03-09"), [2, 3]);
        assert_eq!(
            lines("Name,Born\n\n,\nWren,2017-03-09\n\n\n\"Lin\nnet\",2017-03-09\nRobin,2017-03-09\n"),
            [4, 7, 9]
        );
    }

    #[test]
    fn what_is_no_table_is_told_apart() {
        let code = |bytes: &[u8]| read(bytes).map_err(|failure| failure.code).map(|table| table.rows.len());
        assert_eq!(code(b""), Err(Code::ImportEmpty));
        assert_eq!(code(b"Surname,Date of birth\n"), Err(Code::ImportEmpty));
        assert_eq!(code(b"PK\x03\x04workbook"), Err(Code::ImportNotTable));
        assert_eq!(code(b"\x89PNG\r\n\x1a\n\0\0"), Err(Code::ImportNotTable));
        assert_eq!(code(b"only one column\nof words\n"), Err(Code::ImportNotTable));
        assert_eq!(code(&vec![b'a'; MOST_BYTES + 1]), Err(Code::ImportTooLarge));
        let long = |rows: usize| format!("Name,Born\n{}", "Wren,2017-03-09\n".repeat(rows));
        assert_eq!(code(long(MOST_ROWS).as_bytes()), Ok(MOST_ROWS));
        assert_eq!(code(long(MOST_ROWS + 1).as_bytes()), Err(Code::ImportTooManyRows));
        assert_eq!(read(b"Wren Tallow,09/03/2017\n").unwrap().headings, Vec::<String>::new(), "no headings");
    }
}
