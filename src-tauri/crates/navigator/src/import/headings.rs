//! Finds the line with the headings. It compares complete lines with those below, because programs write titles above
//! the headings.

use super::dates::looks_like_a_date;
use crate::import::heading_words::known;
use crate::import::row::{MOST_TOP, Row, usual};

/// Returns the position of the headings among the rows. `None` if the first line is already a child.
pub(crate) fn heading_at(rows: &[Row]) -> Option<usize> {
    let dates = columns_of_dates(rows);
    let is_child = |row: &Row| dates.iter().any(|at| row.cells.get(*at).is_some_and(|cell| looks_like_a_date(cell)));
    let top = || rows.iter().enumerate().take(MOST_TOP).filter(|(_, row)| !is_child(row));
    // Two known headings in one line are no coincidence.
    let named = top().map(|(at, row)| (row.cells.iter().filter(|cell| known(cell)).count(), at));
    let best = named.filter(|(count, _)| *count > 1).max_by_key(|(count, at)| (*count, std::cmp::Reverse(*at)));
    if let Some((_, at)) = best {
        return Some(at);
    }
    // Otherwise, the first line that has as many filled cells as those below it.
    let width = usual(rows.iter().take(200).map(Row::filled)).max(2);
    let first = rows.iter().take(MOST_TOP).position(|row| row.filled() >= width).unwrap_or(0);
    rows.get(first).filter(|row| !is_child(row)).map(|_| first)
}

/// Returns the columns in which most cells are dates.
fn columns_of_dates(rows: &[Row]) -> Vec<usize> {
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let are_dates = |at: &usize| {
        let cells = rows.iter().take(200).filter_map(|row| row.cells.get(*at)).filter(|cell| !cell.is_empty());
        let (dates, all) =
            cells.fold((0, 0), |(dates, all), cell| (dates + usize::from(looks_like_a_date(cell)), all + 1));
        dates > 0 && dates * 2 >= all
    };
    (0..columns).filter(are_dates).collect()
}
