//! Reads the table in a school's file, whatever program wrote it: its encoding, its separator, its quotes.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::headings::heading_at;
use super::quotes::{self, Quoted};
use super::text::{self, Text};
use crate::import::row::{Doubt, MOST_TOP, Row, usual};
use crate::wire::{Code, Failure, ImportEncoding, ImportLine, ImportReading};

/// The largest file and the longest table that are accepted.
pub(crate) const MOST_BYTES: usize = 5 * 1024 * 1024;
pub(crate) const MOST_ROWS: usize = 5_000;
/// More columns than any export has: a file with more is not a table of children.
const MOST_COLUMNS: usize = 300;

/// The possible separators. The best one is chosen; the first one if several are equally good.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A table as it is in the file. Every cell is text, whatever its first character.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    /// Empty if the file has none.
    pub(crate) headings: Vec<String>,
    pub(crate) columns: usize,
    pub(crate) rows: Vec<Row>,
    /// How the file was read.
    pub(crate) reading: ImportReading,
    /// The bytes do not reveal their encoding.
    pub(crate) is_encoding_a_guess: bool,
    /// The first lines, from which the line with the headings can be chosen.
    pub(crate) top: Vec<ImportLine>,
    /// The lines above the headings, which are not children.
    pub(crate) skipped: Vec<ImportLine>,
}

/// A person's choices about how to read a file; the file itself decides the rest.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Chosen {
    pub(crate) encoding: Option<ImportEncoding>,
    pub(crate) separator: Option<u8>,
    /// The line of the headings, counted from 1; 0 for none.
    pub(crate) heading_line: Option<u32>,
}

impl Chosen {
    /// Adds to the earlier choices everything that differs from how the file was read.
    pub(crate) fn with(self, was: &ImportReading, now: &ImportReading) -> Result<Chosen, Failure> {
        let separator = u8::try_from(now.separator.chars().next().unwrap_or(' ')).ok();
        let separator = separator.filter(|byte| is_separator(*byte)).ok_or(Failure::new(Code::ImportNotTable))?;
        Ok(Chosen {
            encoding: (self.encoding.is_some() || was.encoding != now.encoding).then_some(now.encoding),
            separator: (self.separator.is_some() || was.separator != now.separator).then_some(separator),
            heading_line: (self.heading_line.is_some() || was.heading_line != now.heading_line)
                .then_some(now.heading_line),
        })
    }
}

/// Reads a file.
pub(crate) fn read(bytes: &[u8], chosen: Chosen) -> Result<Table, Failure> {
    if bytes.len() > MOST_BYTES {
        return Err(Failure::new(Code::ImportTooLarge));
    }
    let Text { text, encoding, is_guess, mended } = text::read(bytes, chosen.encoding)?;
    let named = named_separator(&text);
    let separator = chosen.separator.or(named).unwrap_or_else(|| separator_of(&text));
    let quoted = quotes::odd(&text, separator);
    let mut rows = rows_of(&text, separator)?;
    if named.is_some() && rows.first().is_some_and(|row| row.line == 1) {
        rows.remove(0);
    }
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    closed(&quoted)?;
    // A table always has more than one column: a name on its own does not identify a child.
    if columns > MOST_COLUMNS || (columns < 2 && !rows.is_empty() && chosen.separator.is_none()) {
        return Err(Failure::new(Code::ImportNotTable));
    }
    let top: Vec<ImportLine> = rows.iter().take(MOST_TOP).map(Row::told).collect();
    let heading = match chosen.heading_line {
        None => heading_at(&rows),
        Some(line) => rows.iter().position(|row| row.line == line),
    };
    let mut skipped = Vec::new();
    let (mut headings, mut heading_line) = (Vec::new(), 0);
    if let Some(at) = heading {
        let above: Vec<Row> = rows.drain(..=at).collect();
        let (last, others) = above.split_last().map_or((None, [].as_slice()), |(last, others)| (Some(last), others));
        skipped = others.iter().map(Row::told).collect();
        heading_line = last.map_or(0, |row| row.line);
        headings = last.map(|row| row.cells.clone()).unwrap_or_default();
    }
    if rows.is_empty() {
        return Err(Failure::new(Code::ImportEmpty));
    }
    if rows.len() > MOST_ROWS {
        return Err(Failure::new(Code::ImportTooManyRows));
    }
    doubt(&mut rows, &headings, &quoted, &mended);
    let reading = ImportReading { encoding, separator: char::from(separator).to_string(), heading_line };
    Ok(Table { headings, columns, rows, reading, is_encoding_a_guess: is_guess, top, skipped })
}

/// Fails if a quote is never closed, because every row below it would be read into one cell. A quote that is closed by
/// the opening quote of a later row counts as never closed.
fn closed(quoted: &[Quoted]) -> Result<(), Failure> {
    match quoted.iter().find(|quoted| quoted.is_open || (quoted.stray && quoted.to > quoted.from)) {
        None => Ok(()),
        Some(open) => Err(Failure { detail: Some(open.from.to_string()), ..Failure::new(Code::ImportQuoteOpen) }),
    }
}

/// Adds to each row what is doubtful about it as a row.
fn doubt(rows: &mut [Row], headings: &[String], quoted: &[Quoted], mended: &[u32]) {
    let width = if headings.is_empty() { usual(rows.iter().map(|row| row.cells.len())) } else { headings.len() };
    let named = headings.iter().rposition(|heading| !heading.is_empty()).map_or(width, |last| last + 1);
    let begins: Vec<u32> = rows.iter().map(|row| row.line).collect();
    for (at, row) in rows.iter_mut().enumerate() {
        let beyond: Vec<&str> =
            row.cells.iter().skip(width).filter(|cell| !cell.is_empty()).map(String::as_str).collect();
        if !beyond.is_empty() {
            row.doubts.push(Doubt::Wider(beyond.join(" · ")));
        } else if row.cells.len() < named {
            row.doubts.push(Doubt::Narrower(row.cells.len()));
        }
        let next = begins.get(at + 1).copied().unwrap_or(u32::MAX);
        let here = |line: u32| (row.line..next).contains(&line);
        for cell in quoted.iter().filter(|cell| here(cell.from)) {
            if cell.stray {
                row.doubts.push(Doubt::StrayQuote);
            } else if width > 1 && cell.separators + 1 >= width {
                row.doubts.push(Doubt::RowsInside(cell.from, cell.to));
            }
        }
        if mended.iter().any(|line| here(*line)) {
            row.doubts.push(Doubt::LettersMended);
        }
    }
}

/// Returns the separator from Excel's own first line, `sep=;`.
fn named_separator(text: &str) -> Option<u8> {
    let first = text.lines().next()?.trim_matches(['"', ' ']);
    let (word, separator) = first.split_at_checked(4)?;
    let separator = separator.chars().next()?;
    // A program that split the line by the same separator wrote it several times.
    let fits =
        word.eq_ignore_ascii_case("sep=") && first.chars().skip(4).all(|letter| letter == separator || letter == ',');
    u8::try_from(separator).ok().filter(|byte| fits && is_separator(*byte))
}

fn is_separator(byte: u8) -> bool {
    byte == b'\t' || (byte.is_ascii_punctuation() && byte != b'"')
}

/// Returns the separator that splits most lines into the same number of columns, and into the largest number.
fn separator_of(text: &str) -> u8 {
    let score = |separator: u8| {
        let records = reader(text, separator).into_records().take(200).filter_map(Result::ok);
        let widths: Vec<usize> = records.map(|record| record.len()).collect();
        let width = usual(widths.iter().copied().filter(|width| *width > 1));
        if width < 2 { 0 } else { widths.iter().filter(|one| **one == width).count() * 1_000 + width }
    };
    SEPARATORS.into_iter().rev().max_by_key(|separator| score(*separator)).unwrap_or(b',')
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(separator).flexible(true).has_headers(false).from_reader(text.as_bytes())
}

/// Returns the rows without those that are empty.
fn rows_of(text: &str, separator: u8) -> Result<Vec<Row>, Failure> {
    let mut rows = Vec::new();
    for record in reader(text, separator).into_records() {
        let record = record.map_err(|_| Failure::new(Code::ImportNotTable))?;
        let line = record.position().map_or(0, |position| line_of(text, position));
        let cells: Vec<String> = record.iter().map(tidy).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { line, cells, doubts: Vec::new() });
        }
        // A few more for the lines above the headings, and one to notice that there are too many.
        if rows.len() > MOST_ROWS + MOST_TOP + 1 {
            break;
        }
    }
    Ok(rows)
}

/// Returns the line on which a record begins. The reader reports where it continued to read, which can be before empty
/// lines.
fn line_of(text: &str, position: &csv::Position) -> u32 {
    let from = usize::try_from(position.byte()).ok().and_then(|from| text.as_bytes().get(from..)).unwrap_or_default();
    let empty = from.iter().take_while(|byte| **byte == b'\n').count();
    let line = usize::try_from(position.line()).unwrap_or(0) + empty;
    u32::try_from(line).unwrap_or(u32::MAX)
}

/// Returns one line without spaces around it, and each letter with its accents as one character. A cell with line
/// breaks would break the list, and the same name in two Unicode forms would look the same but be compared as two.
fn tidy(cell: &str) -> String {
    let line = cell
        .split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    ComposingNormalizerBorrowed::new_nfc().normalize(&line).into_owned()
}

#[cfg(test)]
mod tests;
