//! A date of which perhaps only the month or the year is known, or nothing.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A date as far as it is known. It is stored as `2026-11-20`, `2026-11`, `2026` or `not-known`.
///
/// Nothing is counted from a date of which the day is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartDate {
    /// The day is known.
    Day(Date),
    /// Only the month is known. This is its first day.
    Month(Date),
    /// Only the year is known. This is its first day.
    Year(Date),
    /// Nothing is known.
    NotKnown,
}

const NOT_KNOWN: &str = "not-known";

impl PartDate {
    /// A month of a year; `None` if there is no such month.
    pub fn month(year: i16, month: i8) -> Option<PartDate> {
        Date::new(year, month, 1).ok().map(PartDate::Month)
    }

    /// A year; `None` if it has no place in the calendar.
    pub fn year(year: i16) -> Option<PartDate> {
        Date::new(year, 1, 1).ok().map(PartDate::Year)
    }

    /// The day, if it is known.
    pub fn day(self) -> Option<Date> {
        match self {
            PartDate::Day(day) => Some(day),
            _ => None,
        }
    }

    /// The first day that it can be; `None` if nothing is known.
    pub fn earliest(self) -> Option<Date> {
        match self {
            PartDate::Day(day) | PartDate::Month(day) | PartDate::Year(day) => Some(day),
            PartDate::NotKnown => None,
        }
    }

    /// The last day that it can be; `None` if nothing is known.
    pub fn latest(self) -> Option<Date> {
        match self {
            PartDate::Month(first) => Some(first.last_of_month()),
            PartDate::Year(first) => Some(first.last_of_year()),
            PartDate::Day(_) | PartDate::NotKnown => self.earliest(),
        }
    }
}

impl From<Date> for PartDate {
    fn from(day: Date) -> PartDate {
        PartDate::Day(day)
    }
}

impl fmt::Display for PartDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartDate::Day(day) => day.fmt(out),
            PartDate::Month(first) => write!(out, "{:04}-{:02}", first.year(), first.month()),
            PartDate::Year(first) => write!(out, "{:04}", first.year()),
            PartDate::NotKnown => out.write_str(NOT_KNOWN),
        }
    }
}

/// A text that is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPartDate;

impl fmt::Display for NoPartDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("no date, month or year")
    }
}

impl FromStr for PartDate {
    type Err = NoPartDate;

    fn from_str(text: &str) -> Result<PartDate, NoPartDate> {
        let is_figures = text.chars().all(|letter| letter.is_ascii_digit() || letter == '-');
        let known = match (text.len(), text.split_once('-')) {
            _ if text == NOT_KNOWN => Some(PartDate::NotKnown),
            _ if !is_figures => None,
            (4, None) => text.parse().ok().and_then(PartDate::year),
            (7, Some((year, month))) => {
                year.parse().ok().zip(month.parse().ok()).and_then(|(year, month)| PartDate::month(year, month))
            }
            _ => text.parse().ok().map(PartDate::Day),
        };
        known.ok_or(NoPartDate)
    }
}

impl Serialize for PartDate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<PartDate, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_date_is_stored_as_far_as_it_is_known() {
        for (text, stands_for) in [
            ("2024-02-29", PartDate::Day(date(2024, 2, 29))),
            ("2024-02", PartDate::Month(date(2024, 2, 1))),
            ("2024", PartDate::Year(date(2024, 1, 1))),
            ("not-known", PartDate::NotKnown),
        ] {
            assert_eq!(text.parse(), Ok(stands_for));
            assert_eq!(stands_for.to_string(), text);
        }
        for text in ["", "24", "2024-13", "2024-2", "2023-02-29", "about 2024", "+024", "-024", "202-+04"] {
            assert_eq!(text.parse::<PartDate>(), Err(NoPartDate), "{text}");
        }
    }

    #[test]
    fn only_a_whole_date_is_a_day() {
        let [month, year] = [PartDate::month(2024, 2).unwrap(), PartDate::year(2024).unwrap()];
        let span = |known: PartDate| (known.earliest().unwrap(), known.latest().unwrap());
        assert_eq!(span(month), (date(2024, 2, 1), date(2024, 2, 29)));
        assert_eq!(span(year), (date(2024, 1, 1), date(2024, 12, 31)));
        assert_eq!(span(date(2024, 2, 3).into()), (date(2024, 2, 3), date(2024, 2, 3)));
        for known in [month, year, PartDate::NotKnown] {
            assert_eq!(known.day(), None);
        }
        assert_eq!((PartDate::NotKnown.earliest(), PartDate::NotKnown.latest()), (None, None));
    }
}
