//! A row of a school’s file.

use crate::wire::ImportLine;

/// How many lines at the top are offered as headings.
pub(crate) const MOST_TOP: usize = 15;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    /// The line of the file on which it begins, counted from 1.
    pub(crate) line: u32,
    pub(crate) cells: Vec<String>,
    /// What was doubtful when it was read as a row of the table.
    pub(crate) doubts: Vec<Doubt>,
}

/// What is doubtful about a row, regardless of its contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// More cells than headings; these are the extra cells.
    Wider(String),
    /// Fewer cells than headings.
    Narrower(usize),
    /// Letters between a closing quote and the next separator.
    StrayQuote,
    /// A quoted cell contains lines that look like rows; the first and the last of these lines.
    RowsInside(u32, u32),
    /// A byte that is not valid in the encoding of the file.
    LettersMended,
}

impl Row {
    pub(crate) fn cell(&self, column: u32) -> &str {
        usize::try_from(column).ok().and_then(|at| self.cells.get(at)).map_or("", String::as_str)
    }

    pub(crate) fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }

    pub(crate) fn told(&self) -> ImportLine {
        let cells: Vec<&str> = self.cells.iter().filter(|cell| !cell.is_empty()).map(String::as_str).collect();
        ImportLine { line: self.line, words: cells.join(" · ") }
    }
}

/// Returns the most frequent number; the largest if several are equally frequent, and 0 if there are none.
pub(crate) fn usual(numbers: impl Iterator<Item = usize>) -> usize {
    let mut times: std::collections::BTreeMap<usize, usize> = std::collections::BTreeMap::new();
    for number in numbers {
        *times.entry(number).or_default() += 1;
    }
    times.into_iter().max_by_key(|(_, times)| *times).map_or(0, |(number, _)| number)
}
