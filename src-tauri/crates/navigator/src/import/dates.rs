//! Birth dates as schools' systems write them, and the order that one date shows. `columns.rs` decides the order of day
//! and month for a whole column; `api/import.rs` remembers what somebody chose.

use jiff::civil::Date;

use crate::forms::month_names::month;
use crate::wire::{DateOrder, ImportDates};

/// The three parts of a date, as far as the text itself shows their order.
enum Parts<'a> {
    YearFirst(&'a str, &'a str, &'a str),
    Named(&'a str, i8, &'a str),
    Numbers(&'a str, &'a str, &'a str),
}

/// Reads 09/03/2017, 9.3.17, 2017-03-09, 9-Mar-2017 or 9 March 2017. A time after the date is ignored.
fn parts(text: &str) -> Option<Parts<'_>> {
    let all: Vec<&str> = text.split(['/', '-', '.', ' ', 'T']).filter(|part| !part.is_empty()).collect();
    let (&[first, second, third], time) = all.split_first_chunk::<3>()?;
    let is_rest = |part: &str| part.contains(':') || part.bytes().all(|byte| byte.is_ascii_digit()) || part == "Z";
    // Two dates in one cell are not a date.
    if !time.iter().all(|part| is_rest(part)) || time.first().is_some_and(|first| !first.contains(':')) {
        return None;
    }
    let digits = |part: &str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    match (digits(first), digits(second), digits(third)) {
        (true, true, true) if first.len() == 4 => Some(Parts::YearFirst(first, second, third)),
        (true, true, true) => Some(Parts::Numbers(first, second, third)),
        (true, false, true) => Some(Parts::Named(first, month(second)?, third)),
        _ => None,
    }
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
    let date = |year: Option<i16>, month: Option<i8>, day: &str| Date::new(year?, month?, day.parse().ok()?).ok();
    match parts(text)? {
        Parts::YearFirst(y, m, d) => date(y.parse().ok(), m.parse().ok(), d),
        Parts::Named(d, m, y) => date(year(y, today), Some(m), d),
        Parts::Numbers(d, m, y) if order == DateOrder::DayFirst => date(year(y, today), m.parse().ok(), d),
        Parts::Numbers(m, d, y) => date(year(y, today), m.parse().ok(), d),
    }
}

pub(crate) fn looks_like_a_date(text: &str) -> bool {
    parts(text).is_some()
}

/// Whether day and month can be swapped and make a different date.
pub(crate) fn is_either_way(text: &str) -> bool {
    let number = |part: &str| part.parse::<u16>().is_ok_and(|number| number <= 12);
    matches!(parts(text), Some(Parts::Numbers(first, second, _)) if first != second && number(first) && number(second))
}

/// Returns whether the dates of a column can be read in only one order.
pub(crate) fn order_of<'a>(cells: impl Iterator<Item = &'a str>) -> ImportDates {
    let (mut numbers, mut day_first, mut month_first) = (false, false, false);
    for cell in cells {
        if let Some(Parts::Numbers(first, second, _)) = parts(cell) {
            numbers = true;
            day_first |= first.parse::<u16>().is_ok_and(|number| number > 12);
            month_first |= second.parse::<u16>().is_ok_and(|number| number > 12);
        }
    }
    match (numbers, day_first, month_first) {
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
    use jiff::civil::date;
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
        ] {
            assert_eq!(day_first(text), Some(date(2017, 3, 9)), "{text}");
        }
        assert_eq!(read("03/09/2017", DateOrder::MonthFirst, TODAY), Some(date(2017, 3, 9)));
        assert_eq!(day_first("01/02/98"), Some(date(1998, 2, 1)), "27 would lie ahead");
        for text in [
            "",
            "31/02/2017",
            "03/13/2017",
            "9/3",
            "9-Mrz-2017",
            "43168",
            "9/3/017",
            "Mar 9 2017",
            "=A1",
            "1/2/2017 b",
            "01/09/2025 - 19/12/2025",
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
