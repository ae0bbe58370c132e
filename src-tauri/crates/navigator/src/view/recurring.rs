//! What comes so many months after a piece of evidence, such as the yearly review of an EHC plan.
//!
//! Nothing is counted from evidence of which the day is not known.

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::model::Recurring;
use record::{EntryBody, RecordEntry};

use crate::content::shipped::Content;

/// Returns each with its day, counted from the newest of its evidence. Nothing is known without any.
pub(crate) fn recurring<'a>(content: &'a Content, in_force: &[RecordEntry]) -> Vec<(Date, &'a Recurring)> {
    let on = |one: &'a Recurring| {
        let of = |entry: &RecordEntry| match &entry.body {
            EntryBody::Held { evidence, of, .. } if one.after.iter().any(|id| id.as_str() == evidence) => of.day(),
            _ => None,
        };
        let newest = in_force.iter().filter_map(of).max()?;
        Some((newest.checked_add(i32::from(one.months).months()).ok()?, one))
    };
    content.pack.recurring.iter().filter_map(on).collect()
}

/// Returns what it is called.
pub(crate) fn title(content: &Content, one: &Recurring) -> String {
    content.words.say_attribute(&format!("lookahead-fact-{}", one.fact.id), "title")
}
