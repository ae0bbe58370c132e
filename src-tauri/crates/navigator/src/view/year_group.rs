//! The year group of a child, in one line.

use jiff::civil::Date;
use record::RecordEntry;
use record::year_group::{of, offset};

use crate::wire::YearGroupLine;

/// Returns the year group in which a child is taught, and the one that follows from the birth date.
pub(crate) fn line(born: Date, today: Date, in_force: &[RecordEntry]) -> YearGroupLine {
    let offset = offset(in_force);
    YearGroupLine { group: of(born, today, offset), own: of(born, today, 0), offset }
}
