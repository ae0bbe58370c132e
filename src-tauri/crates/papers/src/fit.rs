//! What has to fit: words that are wider than their line, rows that are taller than a page, tables with too many columns.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use crate::block::{Block, Table, TimelineEntry};
use crate::clean;
use crate::document::Look;
use crate::fonts::width_of;
use crate::look::{Measures, POINTS};
use crate::text::Text;

/// Where a line may break although nothing is seen there.
const BREAK: char = '\u{200b}';
/// How much wider bold letters can be than plain ones.
const BOLD: f64 = 1.1;
/// The space at the sides of a cell, in heights of a letter.
const CELL_INSET: f64 = 1.6;
/// The shares of a label and its value.
pub(crate) const FACTS: [u16; 2] = [32, 68];
/// The shares of when, what and by whom.
const TIMELINE: [u16; 3] = [27, 51, 22];
/// The shares of when and what, if nobody is named.
const UNNAMED_TIMELINE: [u16; 2] = [22, 78];
/// How tall a page is without its margins and something to spare, in millimetres. What is estimated to be taller may be split.
const TALLEST: f64 = 235.0;
/// How tall a capital letter is, in heights of a letter.
const CAPITAL: f64 = 0.75;
/// The most columns of a table in a look with large letters.
const MOST_LARGE_COLUMNS: usize = 3;

/// Returns the text with places to break in each word that is wider than a line. `room` is the width of the line in
/// heights of a letter.
pub(crate) fn breakable(words: &str, room: f64) -> String {
    let mut fitted = String::with_capacity(words.len());
    for piece in words.split_inclusive(char::is_whitespace) {
        if width_of(piece) * BOLD <= room {
            fitted.push_str(piece);
            continue;
        }
        for letter in piece.graphemes(true) {
            fitted.push_str(letter);
            if !letter.chars().all(char::is_whitespace) {
                fitted.push(BREAK);
            }
        }
    }
    fitted
}

/// The columns of a table: how wide each is.
pub(crate) struct Columns {
    /// The share of each column.
    pub(crate) shares: Vec<u16>,
    measures: Measures,
    /// How tall the header is, in points.
    header: f64,
}

impl Columns {
    /// The columns of a table with so many. Shares that do not fit are ignored.
    pub(crate) fn new(shares: &[u16], count: usize, measures: Measures) -> Columns {
        let fits = shares.len() == count && shares.iter().all(|share| *share > 0);
        Columns { shares: if fits { shares.to_vec() } else { vec![1; count] }, measures, header: 0.0 }
    }

    /// The width of a column in points, with its inset.
    pub(crate) fn width(&self, column: usize) -> f64 {
        let total: u32 = self.shares.iter().map(|share| u32::from(*share)).sum();
        let share = self.shares.get(column).copied().unwrap_or(1);
        self.measures.text_width() * f64::from(share) / f64::from(total.max(1))
    }

    /// The width of a column's text in heights of a letter.
    pub(crate) fn room(&self, column: usize) -> f64 {
        (self.width(column) / self.measures.small - CELL_INSET).max(1.0)
    }

    /// Whether a row may be split between pages, because it can be taller than one with the header of its table.
    pub(crate) fn may_split(&self, cells: &[&Text]) -> bool {
        self.height(cells) + self.header > TALLEST * POINTS
    }

    /// The columns below a header, which is repeated on each page.
    pub(crate) fn below(mut self, header: &[Text]) -> Columns {
        self.header = self.height(&header.iter().collect::<Vec<_>>());
        self
    }

    /// Estimates how tall a row is, in points.
    fn height(&self, cells: &[&Text]) -> f64 {
        let lines = cells.iter().enumerate().map(|(column, text)| lines_of(text, self.room(column)));
        (lines.fold(0.0, f64::max) + 1.0) * self.measures.small * (CAPITAL + self.measures.leading)
    }
}

/// Estimates how many lines a text takes.
fn lines_of(text: &Text, room: f64) -> f64 {
    clean::allowed(&text.words()).split('\n').map(|line| lines_of_paragraph(line, room)).sum()
}

fn lines_of_paragraph(words: &str, room: f64) -> f64 {
    let (mut lines, mut used) = (1.0, 0.0);
    for word in words.split_inclusive(char::is_whitespace) {
        let width = width_of(word) * BOLD;
        if width > room {
            lines += (width / room).ceil();
            used = 0.0;
        } else if used + width > room {
            lines += 1.0;
            used = width;
        } else {
            used += width;
        }
    }
    lines
}

/// Whether a box of text may be split between pages, because it can be taller than one. `share` is how much of the width
/// of the page it has.
pub(crate) fn box_may_split(texts: &[&Text], share: f64, measures: Measures) -> bool {
    let room = (measures.text_width() / measures.size * share - 4.0).max(1.0);
    let lines: f64 = texts.iter().map(|text| lines_of(text, room)).sum();
    (lines + 3.0) * measures.size * (CAPITAL + measures.leading) * 1.05 > TALLEST * POINTS
}

/// Whether the rows of a table become lists of facts: if its header leaves no room on a page; and, in a look with large
/// letters, if it has many columns, or one that is narrower than a word in it.
fn is_stacked(table: &Table, look: Look) -> bool {
    let columns = Columns::new(&table.widths, table.header.len(), Measures::of(look)).below(&table.header);
    let is_narrow = |(column, cell): (usize, &Text)| {
        cell.words().split_whitespace().any(|word| width_of(word) * BOLD > columns.room(column))
    };
    let mut rows = table.rows.iter().chain([&table.header]);
    let is_large = matches!(look, Look::LargePrint | Look::EasyRead);
    columns.header > TALLEST * POINTS / 2.0
        || is_large && table.header.len() > MOST_LARGE_COLUMNS
        || is_large && rows.any(|row| row.iter().enumerate().any(is_narrow))
}

/// Returns each row of a table as facts: the heading of the column, and the cell. An empty cell has no line.
fn stacked(table: &Table) -> Vec<Block> {
    let caption = table.caption.iter().map(|caption| Block::Paragraph(strong(caption)));
    let facts = |row: &Vec<Text>| {
        let pairs = table.header.iter().zip(row).filter(|(_, cell)| !cell.is_blank());
        Block::Facts(pairs.map(|(head, cell)| (head.clone(), cell.clone())).collect())
    };
    let rows = table.rows.iter().filter(|row| row.iter().any(|cell| !cell.is_blank()));
    caption.chain(rows.map(|row| Block::KeepTogether(vec![facts(row)]))).collect()
}

/// Returns the shares of the columns of a timeline: by whom is left out if nobody is named.
pub(crate) fn timeline_shares(entries: &[TimelineEntry]) -> &'static [u16] {
    let is_named = entries.iter().any(|entry| !entry.by.is_blank());
    if is_named { &TIMELINE } else { &UNNAMED_TIMELINE }
}

/// Returns as many cells as there are columns.
pub(crate) fn first<'a>(cells: [&'a Text; 3], shares: &[u16]) -> Vec<&'a Text> {
    cells.into_iter().take(shares.len()).collect()
}

/// Returns a timeline as a table.
fn timeline_table(header: &[Text; 3], entries: &[TimelineEntry]) -> Table {
    let shares = timeline_shares(entries);
    let owned = |cells: [&Text; 3]| first(cells, shares).into_iter().cloned().collect();
    let rows = entries.iter().map(|entry| owned([&entry.date, &entry.what, &entry.by])).collect();
    Table { header: owned(header.each_ref()), rows, widths: shares.to_vec(), ..Table::default() }
}

/// Returns a block as it is in a look: a table or timeline that does not fit becomes several.
pub(crate) fn restacked(block: &Block, look: Look) -> Option<Vec<Block>> {
    let table = match block {
        Block::Table(table) => Cow::Borrowed(table),
        Block::Timeline { header, entries } => Cow::Owned(timeline_table(header, entries)),
        _ => return None,
    };
    is_stacked(&table, look).then(|| stacked(&table))
}

fn strong(text: &Text) -> Text {
    let bold = Text::default().strong(text.words());
    Text { language: text.language.clone(), ..bold }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_word_that_is_wider_than_its_line_can_break_inside() {
        assert_eq!(breakable("a neurodevelopmental team", 20.0), "a neurodevelopmental team");
        let name = "Wolfeschlegelstein".repeat(17);
        let fitted = breakable(&format!("I am {name} "), 20.0);
        assert!(fitted.starts_with("I am W\u{200b}o\u{200b}"), "{fitted}");
        assert_eq!(fitted.replace(BREAK, ""), format!("I am {name} "));
    }

    #[test]
    fn a_row_may_be_split_only_if_it_is_tall() {
        let columns = Columns::new(&[1, 3], 2, Measures::of(Look::Standard));
        assert!(
            !columns.may_split(&[&Text::new("Reading"), &Text::new("Four times a week with a teaching assistant")])
        );
        assert!(columns.may_split(&[&Text::new("Reading"), &Text::new("A long note. ".repeat(400))]));
        assert!(columns.may_split(&[&Text::new("Reading"), &Text::new("\n".repeat(100) + "end")]));
    }

    #[test]
    fn a_table_is_stacked_only_if_it_does_not_fit() {
        let table = |cells: [&str; 3]| {
            let row = cells.map(Text::new).to_vec();
            Block::Table(Table { header: row.clone(), rows: vec![row], ..Table::default() })
        };
        let (fits, wide) = (table(["a", "b", "c"]), table(["a", "neurodevelopmental", "c"]));
        assert_eq!(restacked(&fits, Look::LargePrint), None);
        assert_eq!(restacked(&wide, Look::Standard), None);
        assert_eq!(restacked(&wide, Look::LargePrint).map(|blocks| blocks.len()), Some(1));
        let tall = "A header that says too much. ".repeat(100);
        assert!(restacked(&table([tall.as_str(), "b", "c"]), Look::Standard).is_some());
    }

    #[test]
    fn shares_that_do_not_fit_are_ignored() {
        assert_eq!(Columns::new(&[1, 0], 2, Measures::of(Look::Standard)).shares, [1, 1]);
        assert_eq!(Columns::new(&[1, 2], 3, Measures::of(Look::Standard)).shares, [1, 1, 1]);
    }
}
