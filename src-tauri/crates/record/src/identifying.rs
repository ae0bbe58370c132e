//! What an entry says of itself: whether its words identify the child, and the days it is about.

use jiff::civil::Date;

use crate::entry::EntryBody;

/// Whether the words of an entry are who the child is: their name or setting, or a file that may be called after them. They are hidden
/// where names are hidden.
pub fn tells_who(body: &EntryBody) -> bool {
    match body {
        EntryBody::Profile { .. } | EntryBody::Moved { .. } | EntryBody::Attached { .. } => true,
        // Who must not know is named, and may be sitting there.
        EntryBody::Protected(_) | EntryBody::ProtectionEnded { .. } => true,
        EntryBody::Corrected { to, .. } | EntryBody::Changed { to, .. } => tells_who(to),
        _ => false,
    }
}

/// The day that an entry is of, or the first and the last, where it is of other days than the one on which it was written.
pub fn days(body: &EntryBody) -> Option<(Date, Option<Date>)> {
    let days = |from: Date, to: Option<Date>| Some((from, to.filter(|to| *to != from)));
    match body {
        EntryBody::Planned(agreed) | EntryBody::PlanChanged { to: agreed, .. } => {
            days(agreed.from, Some(agreed.review_on))
        }
        EntryBody::Reviewed(review) => days(review.on, None),
        EntryBody::Consented { from, until, .. } => days(*from, *until),
        EntryBody::ConsentWithdrawn { on, .. } | EntryBody::ProtectionEnded { on, .. } => days(*on, None),
        EntryBody::Protected(note) => days(note.from, None),
        EntryBody::Disagreed { letter_on: day, .. } | EntryBody::Chose { happened: day, .. } => {
            day.and_then(|day| days(day, None))
        }
        EntryBody::Held { of, .. } => days(*of, None),
        EntryBody::Absent { from, to } => days(*from, Some(*to)),
        EntryBody::Moved { from, .. } => days(*from, None),
        EntryBody::Corrected { to, .. } | EntryBody::Changed { to, .. } => self::days(to),
        _ => None,
    }
}
