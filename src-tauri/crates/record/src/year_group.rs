//! Year groups, worked out from the birth date and the school year; nothing is stored, so they roll over by themselves on 1 September.

use jiff::civil::Date;
use pathway::school_year::school_year_begins;

use serde::{Deserialize, Serialize};

use crate::entry::{EntryBody, RecordEntry};

/// The furthest that a child is taught from their own year group, in years.
pub const FURTHEST: i8 = 3;

/// A year group of England's schools. Words: `year-group-<id>` in `locales/*/app/year-group.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum YearGroup {
    BeforeNursery,
    Nursery,
    Reception,
    Year1,
    Year2,
    Year3,
    Year4,
    Year5,
    Year6,
    Year7,
    Year8,
    Year9,
    Year10,
    Year11,
    Year12,
    Year13,
    /// After Year 13, up to 25.
    Beyond,
}

impl YearGroup {
    /// Every year group, youngest first.
    pub const ALL: [YearGroup; 17] = [
        YearGroup::BeforeNursery,
        YearGroup::Nursery,
        YearGroup::Reception,
        YearGroup::Year1,
        YearGroup::Year2,
        YearGroup::Year3,
        YearGroup::Year4,
        YearGroup::Year5,
        YearGroup::Year6,
        YearGroup::Year7,
        YearGroup::Year8,
        YearGroup::Year9,
        YearGroup::Year10,
        YearGroup::Year11,
        YearGroup::Year12,
        YearGroup::Year13,
        YearGroup::Beyond,
    ];

    /// How far down the list, youngest first.
    pub fn place(self) -> i16 {
        YearGroup::ALL.iter().position(|group| *group == self).and_then(|at| i16::try_from(at).ok()).unwrap_or(0)
    }
}

/// The year group of somebody born on that day, in the school year of `today`, taught `offset` years above (or below, if negative) their own.
///
/// A school year takes in whoever reached its age by the 31 August before it: four for Reception.
pub fn of(born: Date, today: Date, offset: i8) -> YearGroup {
    let begins = school_year_begins(today);
    let not_yet = (born.month(), born.day()) > (8, 31);
    let age = begins.year() - born.year() - i16::from(not_yet);
    // Nursery is the second of the list, for those who are three.
    let place = age - 2 + i16::from(offset);
    let place = usize::try_from(place.clamp(0, 16)).unwrap_or(0);
    YearGroup::ALL.get(place).copied().unwrap_or(YearGroup::Beyond)
}

/// How many years above their own a child is taught, as the record has it.
pub fn offset(in_force: &[RecordEntry]) -> i8 {
    let said = |entry: &RecordEntry| match entry.body {
        EntryBody::TaughtOutsideYear { years } => Some(years),
        _ => None,
    };
    in_force.iter().rev().find_map(said).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn day() -> impl Strategy<Value = Date> {
        (0_i64..20_000).prop_map(|days| date(1998, 1, 1).checked_add(days.days()).unwrap())
    }

    #[test]
    fn year_groups_are_those_that_schools_use() {
        let today = date(2026, 11, 23);
        for (born, expected) in [
            (date(2022, 9, 1), YearGroup::Nursery),
            (date(2022, 8, 31), YearGroup::Reception),
            (date(2021, 9, 1), YearGroup::Reception),
            (date(2021, 8, 31), YearGroup::Year1),
            (date(2015, 9, 1), YearGroup::Year6),
            (date(2015, 8, 31), YearGroup::Year7),
            (date(2010, 2, 28), YearGroup::Year12),
            (date(2008, 9, 1), YearGroup::Year13),
            (date(2008, 8, 31), YearGroup::Beyond),
            (date(2024, 2, 29), YearGroup::BeforeNursery),
        ] {
            assert_eq!(of(born, today, 0), expected, "{born}");
        }
        assert_eq!(of(date(2015, 8, 31), today, -1), YearGroup::Year6, "kept down a year");
        assert_eq!(of(date(2024, 2, 29), today, -3), YearGroup::BeforeNursery, "never before the list begins");
        assert_eq!(of(date(2005, 2, 28), today, -1), YearGroup::Beyond, "nobody stays in Year 13 for ever");
    }

    proptest! {
        /// From one day to the next the year group stays, but on 1 September, when it goes up by exactly one until the list ends.
        #[test]
        fn it_rolls_over_on_the_first_of_september_and_on_no_other_day(born in day(), today in day(), offset in -FURTHEST..=FURTHEST) {
            let (now, next) = (of(born, today, 0).place(), of(born, today.tomorrow().unwrap(), 0).place());
            let tomorrow = today.tomorrow().unwrap();
            let rolls = (tomorrow.month(), tomorrow.day()) == (9, 1);
            let at_an_end = now == 16 || next == 0;
            prop_assert_eq!(next - now, i16::from(rolls && !at_an_end), "born {} on {}", born, today);
            prop_assert!(YearGroup::ALL.contains(&of(born, today, offset)));
        }
    }
}
