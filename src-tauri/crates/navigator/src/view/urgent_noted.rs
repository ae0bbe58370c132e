//! Urgent help that was noted for a child and that nothing has followed yet.

use jiff::civil::Date;
use record::{EntryBody, RecordEntry};

/// Returns the sign that was noted and its day, until a note or a decision follows it.
pub(crate) fn urgent_noted(in_force: &[RecordEntry]) -> Option<(&str, Date)> {
    let speaks =
        |body: &EntryBody| matches!(body, EntryBody::Urgent { .. } | EntryBody::Noted { .. } | EntryBody::Chose { .. });
    let last = in_force.iter().rev().find(|entry| speaks(&entry.body))?;
    match &last.body {
        EntryBody::Urgent { sign, .. } => Some((sign.as_str(), last.on)),
        _ => None,
    }
}
