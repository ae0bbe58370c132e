//! What was done about somebody’s words, and which words nobody has answered yet.
//!
//! An answer belongs to the entry with the words. It is given in the order of the entries, so the newest comes first. If the words were
//! undone, nobody asks for their answers; if they are restored, the answers are there again.

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::calendar::Calendar;

use crate::entry::{EntryBody, RecordEntry};

/// How many school days words may go without an answer before the lists name them.
const SCHOOL_DAYS: u32 = 10;
/// For how many months the lists name them. Otherwise the words of every year before this kind of entry existed would be named for ever.
const MONTHS: i32 = 12;

/// One answer to somebody’s words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordedAnswer<'a> {
    /// The number of the entry.
    pub seq: u32,
    /// What was done; empty if nothing was.
    pub did: &'a str,
    /// What could not be done, and why; empty if there was nothing.
    pub could_not: &'a str,
    /// The day on which the person was told; `None` if nobody has told them yet.
    pub told_on: Option<Date>,
    /// The day on which the answer was recorded.
    pub on: Date,
    /// The name of the person who recorded it.
    pub by: &'a str,
}

/// Whether an entry records words that can be answered.
pub fn can_be_answered(body: &EntryBody) -> bool {
    matches!(body, EntryBody::Voice { .. } | EntryBody::SelfView { .. })
}

/// The answers in force to the words that the entry `words` recorded, newest first.
pub fn answers(in_force: &[RecordEntry], words: u32) -> impl Iterator<Item = RecordedAnswer<'_>> {
    in_force.iter().rev().filter_map(move |entry| match &entry.body {
        EntryBody::VoiceAnswered { seq, did, could_not, told_on } if *seq == words => {
            Some(RecordedAnswer { seq: entry.seq, did, could_not, told_on: *told_on, on: entry.on, by: &entry.by })
        }
        _ => None,
    })
}

/// The day of the oldest words of the last 12 months that are older than ten school days and have no answer; `None` if there are none.
pub fn unanswered_since(in_force: &[RecordEntry], calendar: &Calendar, today: Date) -> Option<Date> {
    let first = today.checked_sub(MONTHS.months()).unwrap_or(Date::MIN);
    let is_open = |entry: &&RecordEntry| {
        first <= entry.on
            && can_be_answered(&entry.body)
            && calendar.after_school_days(entry.on, SCHOOL_DAYS).is_some_and(|last| last.on < today)
            && answers(in_force, entry.seq).next().is_none()
    };
    in_force.iter().filter(is_open).map(|entry| entry.on).min()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::kinds::{Role, Speaker, VoiceAbout};
    use crate::record::Record;

    /// A Monday; the tenth school day after it is a Monday too.
    const SAID: Date = date(2026, 11, 2);
    const LAST: Date = date(2026, 11, 16);
    const LATER: Date = date(2026, 11, 17);

    fn record(bodies: Vec<EntryBody>) -> Record {
        let read = |(position, body)| RecordEntry {
            seq: u32::try_from(position).unwrap() + 1,
            journey: None,
            on: SAID,
            misdated: None,
            at: String::new(),
            by: String::from("Rowan"),
            role: Role::Senco,
            body,
        };
        Record::new(bodies.into_iter().enumerate().map(read).collect())
    }

    fn said() -> EntryBody {
        let words = String::from("the hall is loud");
        EntryBody::Voice {
            speaker: Speaker::Child,
            words,
            about: VoiceAbout::Words,
            said_by: String::new(),
            happened: None,
        }
    }

    fn answered(seq: u32, did: &str) -> EntryBody {
        EntryBody::VoiceAnswered { seq, did: did.to_owned(), could_not: String::new(), told_on: None }
    }

    fn dids(bodies: Vec<EntryBody>) -> Vec<String> {
        answers(&record(bodies).in_force, 1).map(|answer| answer.did.to_owned()).collect()
    }

    fn since(bodies: Vec<EntryBody>, today: Date) -> Option<Date> {
        unanswered_since(&record(bodies).in_force, &Calendar::default(), today)
    }

    #[test]
    fn every_answer_in_force_is_given_newest_first() {
        assert_eq!(dids(vec![said(), answered(1, "a"), said(), answered(3, "other"), answered(1, "b")]), ["b", "a"]);
        assert_eq!(dids(vec![said(), answered(1, "a"), EntryBody::undone(2)]), Vec::<String>::new());
        let right = EntryBody::Corrected { seq: 2, to: Box::new(answered(1, "b")), reason: String::from("misread") };
        assert_eq!(dids(vec![said(), answered(1, "a"), right]), ["b"], "as corrected");
    }

    #[test]
    fn words_wait_for_an_answer_after_ten_school_days_and_for_a_year() {
        assert_eq!(since(vec![said()], LAST), None, "the tenth school day");
        assert_eq!(since(vec![said()], LATER), Some(SAID));
        assert_eq!(since(vec![said(), answered(1, "a")], LATER), None);
        assert_eq!(since(vec![said(), answered(1, "a"), EntryBody::undone(2)], LATER), Some(SAID), "undone");
        assert_eq!(since(vec![said()], date(2027, 11, 2)), Some(SAID));
        assert_eq!(since(vec![said()], date(2027, 11, 3)), None, "after a year it is history");
    }

    #[test]
    fn an_answer_follows_its_words() {
        let gone = vec![said(), answered(1, "a"), EntryBody::undone(2), EntryBody::undone(1)];
        assert_eq!(since(gone.clone(), LATER), None, "nobody waits for an answer to words that were undone");
        let back = gone.into_iter().chain([EntryBody::undone(4)]).collect();
        assert_eq!(since(back, LATER), Some(SAID), "restored");
    }
}
