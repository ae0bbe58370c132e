//! Ages, counted in complete months from a birth date to a given day.

use std::fmt;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// An age in complete months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Age {
    months: u16,
}

impl Age {
    /// Returns an age in complete years.
    pub const fn years(years: u16) -> Age {
        Age { months: years.saturating_mul(12) }
    }

    /// An age in months.
    pub const fn months(months: u16) -> Age {
        Age { months }
    }

    /// Returns the age on `day` of somebody born on `born`; 0 before birth.
    ///
    /// A child born on 29 February has a birthday on 1 March in a common year: a month is complete once its day has
    /// come.
    pub fn on(born: Date, day: Date) -> Age {
        let years = i32::from(day.year()) - i32::from(born.year());
        let months = years * 12 + i32::from(day.month()) - i32::from(born.month()) - i32::from(day.day() < born.day());
        Age { months: u16::try_from(months.max(0)).unwrap_or(u16::MAX) }
    }

    /// Reads an age in the format of the pathway files: `16`, or `17y9m`.
    pub fn parse(text: &str) -> Option<Age> {
        parse(text)
    }

    /// The age in months.
    pub const fn in_months(self) -> u16 {
        self.months
    }

    /// The completed years.
    pub const fn whole_years(self) -> u16 {
        self.months / 12
    }

    /// The day on which someone born on `born` reaches this age.
    pub fn reached_on(self, born: Date) -> Option<Date> {
        let mut day = born.checked_add(i32::from(self.months).months()).ok()?;
        // Adding months clips 29 February to the 28th; counting them again must agree.
        while Age::on(born, day) < self {
            day = day.tomorrow().ok()?;
        }
        Some(day)
    }
}

/// Writes the format of the pathway files: `16`, or `17y9m`.
impl fmt::Display for Age {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.months % 12 {
            0 => write!(f, "{}", self.whole_years()),
            rest => write!(f, "{}y{}m", self.whole_years(), rest),
        }
    }
}

impl<'de> Deserialize<'de> for Age {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Age, D::Error> {
        struct InFile;
        impl Visitor<'_> for InFile {
            type Value = Age;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an age: whole years such as 16, or text such as \"17y9m\"")
            }
            fn visit_i64<E: Error>(self, years: i64) -> Result<Age, E> {
                u16::try_from(years)
                    .ok()
                    .filter(|years| *years <= 130)
                    .map(Age::years)
                    .ok_or_else(|| E::custom(format!("{years} is not an age in years")))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Age, E> {
                parse(text).ok_or_else(|| E::custom(format!("`{text}` is not an age: write 16, or \"17y9m\"")))
            }
        }
        deserializer.deserialize_any(InFile)
    }
}

/// Reads `17y9m` or `17`. `None` for any other text.
fn parse(text: &str) -> Option<Age> {
    let (years, months) = match text.split_once('y') {
        None => (text, "0m"),
        Some((years, rest)) => (years, if rest.is_empty() { "0m" } else { rest }),
    };
    let years: u16 = years.parse().ok().filter(|years| *years <= 130)?;
    let months: u16 = months.strip_suffix('m')?.parse().ok().filter(|months| *months < 12)?;
    Some(Age { months: years * 12 + months })
}

/// From one age to just before another; a missing bound is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeRange {
    #[serde(default)]
    /// The first age that is included; `None` if there is no lower bound.
    pub from: Option<Age>,
    #[serde(default)]
    /// The first age that is no longer included; `None` if there is no upper bound.
    pub under: Option<Age>,
}

impl AgeRange {
    /// Whether the age is within the range.
    pub fn holds(&self, age: Age) -> bool {
        self.from.is_none_or(|from| from <= age) && self.under.is_none_or(|under| age < under)
    }

    /// Whether no age is within the range.
    pub fn is_empty(&self) -> bool {
        matches!((self.from, self.under), (Some(from), Some(under)) if under <= from)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_age_changes_on_the_birthday() {
        let born = date(2010, 5, 3);
        assert_eq!(Age::on(born, date(2026, 5, 2)).whole_years(), 15);
        assert_eq!(Age::on(born, date(2026, 5, 3)).whole_years(), 16);
        assert_eq!(Age::years(16).reached_on(born), Some(date(2026, 5, 3)));
    }

    #[test]
    fn reached_on_agrees_with_counting_for_every_leap_day_child() {
        for born in [date(2008, 2, 29), date(2012, 2, 29), date(2011, 8, 31), date(2009, 12, 31)] {
            for months in 0..312 {
                let age = Age::months(months);
                let day = age.reached_on(born).unwrap();
                assert_eq!(Age::on(born, day), age, "{born} {age}");
                assert!(months == 0 || Age::on(born, day.yesterday().unwrap()) < age, "{born} {age} the day before");
            }
        }
    }

    #[test]
    fn ages_are_read_and_written_in_the_same_format() {
        for text in ["0", "16", "17y9m", "25y1m"] {
            assert_eq!(parse(text).unwrap().to_string(), text);
        }
        for bad in ["", "y", "17y12m", "17y9", "-1", "200", "nine"] {
            assert_eq!(parse(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn an_age_is_never_negative() {
        assert_eq!(Age::on(date(2026, 5, 3), date(2020, 1, 1)), Age::months(0));
    }
}
