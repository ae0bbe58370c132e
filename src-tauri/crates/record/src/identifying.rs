//! Whether the text of an entry identifies somebody, what of it can be left out, and which days an entry is about.

use jiff::civil::Date;

use crate::entry::plan::Outcome;
use crate::entry::{EntryBody, PartDate, RecordEntry};
use crate::record::Record;

/// Whether the text of an entry identifies the child (name, school, file name) or somebody in a protective note, or is what the
/// child or the family said. So does the text of whatever was added to such an entry or done to it. A view without names
/// leaves it out.
pub fn tells_who(record: &Record, entry: &RecordEntry) -> bool {
    tells_by_itself(&entry.body) || record.about(entry).is_some_and(|about| tells_who(record, about))
}

fn tells_by_itself(body: &EntryBody) -> bool {
    match body {
        EntryBody::Profile { .. } | EntryBody::Contacts(_) | EntryBody::Moved { .. } | EntryBody::Attached { .. } => {
            true
        }
        // The note names a person, who may be in the room.
        EntryBody::Protected(_) | EntryBody::ProtectionEnded { .. } => true,
        // What somebody said tells who it was, and the person of whom it was said may be at the table.
        EntryBody::Voice { .. } | EntryBody::VoiceAnswered { .. } | EntryBody::SelfView { .. } => true,
        EntryBody::Disagreed { .. } | EntryBody::DisagreementSettled { .. } => true,
        // Urgent help is written down in the exact words, and a worry says what may happen at home: the person whom it is about may
        // be in the room.
        EntryBody::Urgent { .. } => true,
        EntryBody::Begun { worry, .. } => !worry.is_empty(),
        // The lists show the reason, and others can see the screen.
        EntryBody::PutOff { .. } | EntryBody::KeptLonger { .. } => true,
        // Why two records are of one child can say a name or a birth date.
        EntryBody::Joined { .. } => true,
        // For whom a paper was made is often a name.
        EntryBody::PaperMade { .. } => true,
        EntryBody::Corrected { to, .. } | EntryBody::Changed { to, .. } => tells_by_itself(to),
        _ => false,
    }
}

/// Whether an entry is a protective note, or about one. Nobody else at the screen may read its text.
pub fn is_protective(record: &Record, entry: &RecordEntry) -> bool {
    let is_note = matches!(entry.body, EntryBody::Protected(_) | EntryBody::ProtectionEnded { .. });
    is_note || record.about(entry).is_some_and(|about| is_protective(record, about))
}

/// Returns an entry without the names of people other than the child that have fields of their own. A name within free text stays.
pub fn without_other_people(body: &EntryBody) -> EntryBody {
    let mut body = body.clone();
    clear_names(&mut body);
    body
}

fn clear_names(body: &mut EntryBody) {
    match body {
        EntryBody::Consented { by, judged_by, .. } | EntryBody::ConsentWithdrawn { by, judged_by, .. } => {
            by.clear();
            judged_by.clear();
        }
        EntryBody::Held { said_by, judged_by, .. } => {
            said_by.clear();
            judged_by.clear();
        }
        EntryBody::SelfView { with, .. } => with.clear(),
        EntryBody::Planned(agreed) | EntryBody::PlanChanged { to: agreed, .. } => {
            agreed.provision.iter_mut().for_each(|row| row.who.clear());
        }
        EntryBody::PaperMade { for_whom, .. } => for_whom.clear(),
        EntryBody::Protected(note) => {
            note.who.clear();
            note.given_by.clear();
        }
        EntryBody::Corrected { to, .. } | EntryBody::Changed { to, .. } => clear_names(to),
        _ => {}
    }
}

/// Returns an entry without notes: what was written beside a piece of evidence, a file, consent or a paper, and the words that
/// were recorded with urgent help.
pub fn without_notes(body: &EntryBody) -> EntryBody {
    let mut body = body.clone();
    clear_notes(&mut body);
    body
}

fn clear_notes(body: &mut EntryBody) {
    match body {
        EntryBody::Held { note, .. } | EntryBody::Attached { note, .. } => note.clear(),
        EntryBody::Urgent { words, .. } => words.clear(),
        EntryBody::PaperMade { why, .. } => why.clear(),
        EntryBody::Consented { what, .. } => what.clear(),
        EntryBody::ConsentWithdrawn { reason, .. } => reason.clear(),
        EntryBody::Corrected { to, .. } | EntryBody::Changed { to, .. } => clear_notes(to),
        _ => {}
    }
}

/// Returns an entry in which each outcome of a plan that is somebody’s own words says something else.
///
/// `instead` is what an outcome says; `None` leaves it as it is.
pub fn with_outcomes<'a>(body: &EntryBody, instead: impl Fn(&Outcome) -> Option<&'a str> + Copy) -> EntryBody {
    let mut body = body.clone();
    say_outcomes(&mut body, instead);
    body
}

fn say_outcomes<'a>(body: &mut EntryBody, instead: impl Fn(&Outcome) -> Option<&'a str> + Copy) {
    match body {
        EntryBody::Planned(agreed) | EntryBody::PlanChanged { to: agreed, .. } => {
            for outcome in &mut agreed.outcomes {
                if let Some(words) = instead(outcome) {
                    words.clone_into(&mut outcome.words);
                }
            }
        }
        EntryBody::Corrected { to, .. } | EntryBody::Changed { to, .. } => say_outcomes(to, instead),
        _ => {}
    }
}

/// The day that an entry records, or the first and the last day of a period; `None` if the body has no date of its own.
///
/// The second day is `None` for a single day, and for a date of which the day is not known.
pub fn days(body: &EntryBody) -> Option<(PartDate, Option<Date>)> {
    let days = |from: Date, to: Option<Date>| Some((from.into(), to.filter(|to| *to != from)));
    match body {
        EntryBody::Planned(agreed) | EntryBody::PlanChanged { to: agreed, .. } => {
            days(agreed.from, Some(agreed.review_on))
        }
        EntryBody::Reviewed(review) => days(review.on, None),
        EntryBody::Consented { from, until, .. } => days(*from, *until),
        EntryBody::ConsentWithdrawn { on, .. } | EntryBody::ProtectionEnded { on, .. } => days(*on, None),
        EntryBody::Protected(note) => Some((note.from, None)),
        EntryBody::Disagreed { letter_on: day, .. }
        | EntryBody::Chose { happened: day, .. }
        | EntryBody::Voice { happened: day, .. }
        | EntryBody::Noted { happened: day, .. } => day.and_then(|day| days(day, None)),
        EntryBody::Held { of, .. } => Some((*of, None)),
        EntryBody::Absent { from, to } => days(*from, Some(*to)),
        EntryBody::Moved { from, .. } => days(*from, None),
        EntryBody::PutOff { until, .. } | EntryBody::KeptLonger { until, .. } => days(*until, None),
        EntryBody::VoiceAnswered { told_on, .. } => told_on.and_then(|day| days(day, None)),
        EntryBody::Corrected { to, .. } | EntryBody::Changed { to, .. } => self::days(to),
        _ => None,
    }
}
