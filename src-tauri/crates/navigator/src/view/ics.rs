//! The file of dates for another calendar (iCalendar): neutral words, no name, no setting, no birth date.
//!
//! Each date has an id that reveals nothing: the digest of a random id of the casebook and the kind of date. The id is
//! the same in every file, so a second file moves a date in the other calendar and duplicates none.

use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, Property, Trigger};
use jiff::Timestamp;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use wording::Words;

use crate::wire::{AheadKind, Origin};

/// The longest line, in bytes.
const LONGEST_LINE: usize = 75;

/// One date for the file.
pub(crate) struct FileDate {
    pub(crate) on: Date,
    pub(crate) kind: AheadKind,
    pub(crate) is_earliest: bool,
    /// It is counted from the day of an answer, because no letter is on record: the last day can be earlier.
    pub(crate) is_at_latest: bool,
    /// The random id of the journey or the child, and nothing else about them.
    pub(crate) of: String,
    /// The pathway and the step, if the person ticked that they may be named.
    pub(crate) told: Option<String>,
    /// What sets the day; `None` if people agreed on it.
    pub(crate) origin: Option<Origin>,
    /// The title of the law that sets the time, if steps may be named.
    pub(crate) law: Option<String>,
}

/// Returns the bytes of the file.
pub(crate) fn write(words: &Words, dates: &[FileDate], remind: Option<u32>, now: Timestamp) -> Vec<u8> {
    let mut calendar = Calendar::new();
    calendar.name(&words.say("calendar-file-name"));
    for date in dates {
        calendar.push(event(words, date, remind, now));
    }
    wrapped(&calendar.to_string()).into_bytes()
}

/// Folds lines again at 75 bytes, as the format requires: the library does not count the space before the last part of
/// a line.
fn wrapped(text: &str) -> String {
    let mut wrapped = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut room = LONGEST_LINE;
        for letter in line.chars() {
            if letter.len_utf8() > room {
                wrapped.push_str("\r\n ");
                room = LONGEST_LINE - 1;
            }
            wrapped.push(letter);
            room -= letter.len_utf8();
        }
        wrapped.push_str("\r\n");
    }
    wrapped
}

fn event(words: &Words, date: &FileDate, remind: Option<u32>, now: Timestamp) -> Event {
    let summary = words.say(message(date.kind));
    let stamp = now.strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut event = Event::new();
    event
        .uid(&uid(date))
        .summary(&summary)
        .class(Class::Private)
        // Later files have a higher number, so that the newest one counts.
        .sequence(u32::try_from(now.as_second() / 60).unwrap_or(0))
        .add_property("DTSTAMP", &stamp)
        .add_property("TRANSP", "TRANSPARENT")
        .append_property(whole_day("DTSTART", Some(date.on)))
        .append_property(whole_day("DTEND", date.on.tomorrow().ok()));
    let set_by = Some(words.say(set_by(date.origin)));
    let earliest = date.is_earliest.then(|| words.say("calendar-file-earliest"));
    let at_latest = date.is_at_latest.then(|| words.say("lookahead-at-latest"));
    let parts = [date.told.clone(), set_by, date.law.clone(), earliest, at_latest];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    event.description(&parts.join("\n"));
    if let Some(mut alarm) = remind.and_then(|days| reminder(&summary, days)) {
        // Without this, the library would write a random id and the time of its own clock.
        alarm.uid(&format!("reminder-{}", uid(date))).add_property("DTSTAMP", stamp);
        event.alarm(alarm);
    }
    event.done()
}

/// Returns the id of the message that says what sets a date: a law, guidance, people who agreed on it, or this app alone.
fn set_by(origin: Option<Origin>) -> &'static str {
    match origin {
        Some(Origin::Law) => "calendar-file-set-law",
        Some(Origin::NationalGuidance) => "calendar-file-set-national-guidance",
        Some(Origin::Local) => "calendar-file-set-local",
        Some(Origin::ExamplePractice | Origin::Suggested) => "calendar-file-set-reminder",
        None => "calendar-file-set-agreed",
    }
}

/// Returns the id of the message for a kind of date.
fn message(kind: AheadKind) -> &'static str {
    match kind {
        AheadKind::CheckIn => "calendar-file-check-in",
        AheadKind::WaitEnds => "calendar-file-wait-ends",
        AheadKind::Limit => "calendar-file-limit",
        AheadKind::PlanReview | AheadKind::Recurring => "calendar-file-review",
        AheadKind::ConsentEnds => "calendar-file-consent-ends",
        AheadKind::ConsentAskedAnew => "calendar-file-consent-asked-anew",
        _ => "calendar-file-due",
    }
}

/// Returns a name for the kind that never changes, so that ids stay the same whatever the words are.
fn sort(kind: AheadKind) -> &'static str {
    match kind {
        AheadKind::CheckIn => "check-in",
        AheadKind::WaitEnds => "wait-ends",
        AheadKind::Limit => "limit",
        AheadKind::PlanReview => "review",
        AheadKind::Recurring => "recurring",
        AheadKind::ConsentEnds => "consent-ends",
        AheadKind::ConsentAskedAnew => "consent-asked-anew",
        _ => "due",
    }
}

fn uid(date: &FileDate) -> String {
    let digest = Sha256::digest(format!("stepping-stones calendar {} {}", date.of, sort(date.kind)));
    let text: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{text}@stepping-stones")
}

fn whole_day(name: &str, day: Option<Date>) -> Property {
    let text = day.map(|day| day.strftime("%Y%m%d").to_string()).unwrap_or_default();
    Property::new(name, text).add_parameter("VALUE", "DATE").done()
}

/// A reminder that many days before, at 9:00: a date without a time begins at midnight, when nobody wants a reminder.
fn reminder(summary: &str, days: u32) -> Option<Alarm> {
    let text = if days == 0 { String::from("PT9H") } else { format!("-P{}DT15H", days.checked_sub(1)?) };
    // The library cannot express a time before a date, so its own trigger is only a placeholder.
    let place = Trigger::try_from(&Property::new("TRIGGER", "PT9H")).ok()?;
    let mut alarm = Alarm::display(summary, place);
    alarm.add_property("TRIGGER", text);
    Some(alarm)
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn no_line_is_longer_than_the_format_allows_and_nothing_is_lost() {
        for letter in ["x", "é", "–", "𝄞", " "] {
            for length in 0..320 {
                let line = format!("DESCRIPTION:{}", letter.repeat(length));
                let wrapped = wrapped(&format!("{line}\r\n"));
                assert!(wrapped.split("\r\n").all(|part| part.len() <= 75), "{letter} {length}");
                assert_eq!(wrapped.replace("\r\n ", ""), format!("{line}\r\n"), "{letter} {length}");
            }
        }
    }
}
