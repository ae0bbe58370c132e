//! The year group of a child, in a line.

use jiff::civil::Date;
use record::RecordEntry;
use record::year_group::{of, offset};

use crate::wire::YearGroupLine;

/// The year group that a child is taught in, and the one that their birth date gives.
pub(crate) fn line(born: Date, today: Date, in_force: &[RecordEntry]) -> YearGroupLine {
    let offset = offset(in_force);
    YearGroupLine { group: of(born, today, offset), own: of(born, today, 0), offset }
}
