//! Birth dates as schools' systems write them, and the order that one date shows. `columns.rs` decides the order of day
//! and month for a whole column; `api/import.rs` remembers what somebody chose.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::forms::month_names::month;
use crate::wire::{DateOrder, ImportDates};

/// The three parts of a date, as far as the text itself shows their order.
enum Parts<'a> {
    YearFirst(&'a str, &'a str, &'a str),
    Named(&'a str, i8, &'a str),
    Numbers(&'a str, &'a str, &'a str),
    /// The number of a day, as a spreadsheet stores it.
    Stored(i32),
}

/// The numbers that are taken for stored days: those of 1954 to 2064. A spreadsheet counts from the end of 1899.
const STORED: std::ops::RangeInclusive<i32> = 20_000..=60_000;
const STORED_FROM: Date = date(1899, 12, 30);

/// Reads 09/03/2017, 9.3.17, 2017-03-09, 20170309, 9-Mar-2017, 9th March 2017, March 9, 2017, a weekday before any of these, or
/// the number under which a spreadsheet stores a day. A time after the date is ignored, unless it may be of another day.
fn parts(text: &str) -> Option<Parts<'_>> {
    let text = without_weekday(text.trim());
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return in_one(text);
    }
    let all: Vec<&str> = text.split(['/', '-', '.', ' ', ',', 'T']).filter(|part| !part.is_empty()).collect();
    let (&[first, second, third], time) = all.split_first_chunk::<3>()?;
    // Two dates in one cell are not a date.
    if !time.iter().all(|part| is_of_a_time(part)) || time.first().is_some_and(|first| !first.contains(':')) {
        return None;
    }
    if is_of_another_zone(time) {
        return None;
    }
    let digits = |part: &str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    match (digits(first), digits(second), digits(third)) {
        (false, _, true) if third.len() == 4 && month(first).is_some() => {
            Some(Parts::Named(without_ending(second), month(first)?, third))
        }
        (false, false, true) if without_ending(first) != first => {
            Some(Parts::Named(without_ending(first), month(second)?, third))
        }
        (true, true, true) if first.len() == 4 => Some(Parts::YearFirst(first, second, third)),
        (true, true, true) => Some(Parts::Numbers(first, second, third)),
        (true, false, true) => Some(Parts::Named(first, month(second)?, third)),
        _ => None,
    }
}

/// Whether a part can follow a date: hours and minutes, the parts of a second, AM or PM, the sign of Greenwich time.
fn is_of_a_time(part: &str) -> bool {
    let digits = part.trim_end_matches('Z');
    part.contains(':')
        || digits.bytes().all(|byte| byte.is_ascii_digit())
        || ["am", "pm"].iter().any(|half| part.eq_ignore_ascii_case(half))
}

/// Whether a time was written in the time of another zone. A program that stores a birthday in summer as Greenwich time
/// writes 11 at night of the day before.
fn is_of_another_zone(time: &[&str]) -> bool {
    let has_zone = time.iter().any(|part| part.ends_with('Z') || part.contains('+'));
    let is_midnight = time.first().is_some_and(|first| first.starts_with("00:00") || first.starts_with("0:00"));
    has_zone && !is_midnight
}

/// Reads a date without any sign in it: year, month and day, or the number of a stored day.
fn in_one(text: &str) -> Option<Parts<'_>> {
    match text.len() {
        8 => Some(Parts::YearFirst(text.get(..4)?, text.get(4..6)?, text.get(6..)?)),
        5 => text.parse().ok().filter(|day| STORED.contains(day)).map(Parts::Stored),
        _ => None,
    }
}

/// Returns the text after the name of a weekday, if it begins with one.
fn without_weekday(text: &str) -> &str {
    const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let Some((first, rest)) = text.split_once([' ', ',']) else { return text };
    let first = first.trim_end_matches('.').to_lowercase();
    let is_day = first.len() >= 3 && DAYS.iter().any(|day| day.starts_with(&first));
    if is_day { rest.trim_start_matches([' ', ',']) } else { text }
}

/// Returns the number in 1st, 2nd, 3rd or 9th; any other text as it is.
fn without_ending(text: &str) -> &str {
    let ends = ["st", "nd", "rd", "th"].into_iter().find_map(|ending| text.strip_suffix(ending));
    ends.filter(|number| number.parse::<u8>().is_ok()).unwrap_or(text)
}

/// Returns a year. One of two digits is in this century, unless it would be in the future.
fn year(text: &str, today: Date) -> Option<i16> {
    let year: i16 = text.parse().ok()?;
    match text.len() {
        4 => Some(year),
        2 if 2000 + year > today.year() => Some(1900 + year),
        2 => Some(2000 + year),
        _ => None,
    }
}

pub(crate) fn read(text: &str, order: DateOrder, today: Date) -> Option<Date> {
    let of = |year: Option<i16>, month: Option<i8>, day: &str| Date::new(year?, month?, day.parse().ok()?).ok();
    match parts(text)? {
        Parts::Stored(days) => STORED_FROM.checked_add(days.days()).ok(),
        Parts::YearFirst(y, m, d) => of(y.parse().ok(), m.parse().ok(), d),
        Parts::Named(d, m, y) => of(year(y, today), Some(m), d),
        Parts::Numbers(d, m, y) if order == DateOrder::DayFirst => of(year(y, today), m.parse().ok(), d),
        Parts::Numbers(m, d, y) => of(year(y, today), m.parse().ok(), d),
    }
}

/// A number alone is no date: it may be any number of the school.
pub(crate) fn looks_like_a_date(text: &str) -> bool {
    parts(text).is_some() && !text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether day and month can be swapped and make a different date.
pub(crate) fn is_either_way(text: &str) -> bool {
    let number = |part: &str| part.parse::<u16>().is_ok_and(|number| number <= 12);
    matches!(parts(text), Some(Parts::Numbers(first, second, _)) if first != second && number(first) && number(second))
}

/// Returns whether the dates of a column can be read in only one order.
pub(crate) fn order_of<'a>(cells: impl Iterator<Item = &'a str>) -> ImportDates {
    let (mut numbers, mut day_first, mut month_first, mut stored) = (false, false, false, false);
    for cell in cells {
        match parts(cell) {
            Some(Parts::Stored(_)) => stored = true,
            Some(Parts::Numbers(first, second, _)) => {
                numbers = true;
                day_first |= first.parse::<u16>().is_ok_and(|number| number > 12);
                month_first |= second.parse::<u16>().is_ok_and(|number| number > 12);
            }
            _ => {}
        }
    }
    match (numbers, day_first, month_first) {
        (false, ..) if stored => ImportDates::Stored,
        (false, ..) => ImportDates::Plain,
        (_, true, false) => ImportDates::DayFirst,
        (_, false, true) => ImportDates::MonthFirst,
        (_, true, true) => ImportDates::Mixed,
        (_, false, false) => ImportDates::Either,
    }
}

#[cfg(test)]
mod tests {
    use crate::forms::month_names::MONTHS;
    use proptest::prelude::*;

    use super::*;

    const TODAY: Date = date(2026, 11, 23);

    #[test]
    fn dates_are_read_in_every_form_that_schools_write() {
        let day_first = |text: &str| read(text, DateOrder::DayFirst, TODAY);
        for text in [
            "09/03/2017",
            "9/3/2017",
            "09/03/17",
            "9.3.2017",
            "2017-03-09",
            "9-Mar-2017",
            "09-MAR-17",
            "9 March 2017",
            "09/03/2017 00:00",
            "2017-03-09T00:00:00",
            "2017-03-09 00:00:00",
            "20170309",
            "9th March 2017",
            "March 9, 2017",
            "Mar 9 2017",
            "Thu 09/03/2017",
            "Thursday, 9 March 2017",
            "42803",
            "09/03/2017 12:00:00 AM",
            "2017-03-09T00:00:00.000Z",
            "2017-03-09T00:00:00+00:00",
            "2017-03-09 14:30",
        ] {
            assert_eq!(day_first(text), Some(date(2017, 3, 9)), "{text}");
        }
        assert_eq!(read("03/09/2017", DateOrder::MonthFirst, TODAY), Some(date(2017, 3, 9)));
        assert_eq!(day_first("01/02/98"), Some(date(1998, 2, 1)), "27 would lie ahead");
        assert_eq!(day_first("2nd Feb 2017"), Some(date(2017, 2, 2)));
        for text in [
            "",
            "31/02/2017",
            "03/13/2017",
            "9/3",
            "9-Mrz-2017",
            "19999",
            "60001",
            "9/3/017",
            "Mar 9 17",
            "20171309",
            "Thu",
            "9xx March 2017",
            "=A1",
            "1/2/2017 b",
            "01/09/2025 - 19/12/2025",
            // 9 June in summer time.
            "2017-06-08T23:00:00.000Z",
            "2017-06-08T23:00:00+00:00",
        ] {
            assert_eq!(day_first(text), None, "{text}");
        }
    }

    #[test]
    fn a_column_that_can_be_read_in_two_orders_is_reported() {
        let order = |cells: &[&str]| order_of(cells.iter().copied());
        assert_eq!(order(&["01/02/2017", "13/02/2017"]), ImportDates::DayFirst);
        assert_eq!(order(&["01/02/2017", "02/13/2017"]), ImportDates::MonthFirst);
        assert_eq!(order(&["01/02/2017", "12/12/2017"]), ImportDates::Either);
        assert_eq!(order(&["13/02/2017", "02/13/2017"]), ImportDates::Mixed);
        assert_eq!(order(&["2017-02-01", "1-Feb-2017", ""]), ImportDates::Plain);
        assert_eq!(order(&["42803", "2017-02-01"]), ImportDates::Stored);
        assert_eq!(order(&["42803", "13/02/2017"]), ImportDates::DayFirst);
    }

    proptest! {
        #[test]
        fn every_day_is_read_back_from_every_form(days in 0_i32..10_000, form in 0_usize..6) {
            let day = date(1998, 1, 1).checked_add(jiff::ToSpan::days(i64::from(days))).unwrap();
            let (d, m, y) = (day.day(), day.month(), day.year());
            let name = MONTHS[usize::try_from(m - 1).unwrap()];
            let short = &name[..3];
            let forms = [
                format!("{d:02}/{m:02}/{y}"), format!("{d}/{m}/{:02}", y % 100), day.to_string(), format!("{d}-{short}-{y}"),
                format!("{d} {name} {y}"), format!("{d}.{m}.{y}"),
            ];
            let read_back = read(&forms[form], DateOrder::DayFirst, TODAY);
            // Two digits cover the years up to the next one, back to a hundred years ago.
            prop_assert_eq!(read_back, Some(day), "{}", &forms[form]);
        }

        #[test]
        fn no_text_causes_a_panic(text in "\\PC{0,24}") {
            let _ = read(&text, DateOrder::MonthFirst, TODAY);
        }
    }
}
