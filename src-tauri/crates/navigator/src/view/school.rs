//! Planned changes of school.

use jiff::civil::Date;
use record::RecordEntry;
use record::school::moves_to_come;

use crate::wire::MoveLine;

/// Returns the planned changes of school, soonest first.
pub(crate) fn moves(in_force: &[RecordEntry], today: Date) -> Vec<MoveLine> {
    let line =
        |(seq, from, setting): (u32, Date, &str)| MoveLine { seq, from: from.to_string(), setting: setting.to_owned() };
    moves_to_come(in_force, today).into_iter().map(line).collect()
}
