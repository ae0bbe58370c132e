//! A date in words, as papers and the texts of entries say it.

use jiff::civil::Date;
use record::entry::PartDate;
use wording::Words;

/// The names of the months, as words of a date.
const MONTHS: [&str; 12] = [
    "paper-month-january",
    "paper-month-february",
    "paper-month-march",
    "paper-month-april",
    "paper-month-may",
    "paper-month-june",
    "paper-month-july",
    "paper-month-august",
    "paper-month-september",
    "paper-month-october",
    "paper-month-november",
    "paper-month-december",
];

/// Returns a date in words as far as it is known: “23 November 2026”, “November 2026”, “2026”, “date not known”.
pub(crate) fn part_date_in_words(words: &Words, date: PartDate) -> String {
    match date {
        PartDate::Day(day) => date_in_words(words, day),
        PartDate::Month(first) => {
            let (month, year) = (month_in_words(words, first), first.year().to_string());
            let parts = [("month", month.as_str().into()), ("year", year.as_str().into())];
            words.try_say("paper-date-month", None, &parts).unwrap_or_default()
        }
        PartDate::Year(first) => first.year().to_string(),
        PartDate::NotKnown => words.say("paper-date-not-known"),
    }
}

fn month_in_words(words: &Words, date: Date) -> String {
    let month = usize::try_from(date.month() - 1).ok().and_then(|month| MONTHS.get(month));
    month.map(|month| words.say(month)).unwrap_or_default()
}

/// Returns a date in words: “23 November 2026”.
pub(crate) fn date_in_words(words: &Words, date: Date) -> String {
    let month = month_in_words(words, date);
    let (day, year) = (date.day().to_string(), date.year().to_string());
    let parts = [("day", day.as_str().into()), ("month", month.as_str().into()), ("year", year.as_str().into())];
    words.try_say("paper-date", None, &parts).unwrap_or_default()
}
