//! Which line of a file has the headings: judged by the whole line and by what is below it, since programs write titles above them.

use super::dates::looks_like_a_date;
use crate::import::heading_words::known;
use crate::import::row::{MOST_TOP, Row, usual};

/// The place of the headings among the rows; none if the first line is a child already.
pub(crate) fn heading_at(rows: &[Row]) -> Option<usize> {
    let dates = columns_of_dates(rows);
    let is_child = |row: &Row| dates.iter().any(|at| row.cells.get(*at).is_some_and(|cell| looks_like_a_date(cell)));
    let top = || rows.iter().enumerate().take(MOST_TOP).filter(|(_, row)| !is_child(row));
    // Two headings that are known are no accident.
    let named = top().map(|(at, row)| (row.cells.iter().filter(|cell| known(cell)).count(), at));
    let best = named.filter(|(count, _)| *count > 1).max_by_key(|(count, at)| (*count, std::cmp::Reverse(*at)));
    if let Some((_, at)) = best {
        return Some(at);
    }
    // Else the first line that has as much in it as those below it.
    let width = usual(rows.iter().take(200).map(Row::filled)).max(2);
    let first = rows.iter().take(MOST_TOP).position(|row| row.filled() >= width).unwrap_or(0);
    rows.get(first).filter(|row| !is_child(row)).map(|_| first)
}

/// The columns in which most of what is written are dates.
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
