//! Year groups, computed from the birth date and the school year. They are not stored, so they change on 1 September.

use jiff::civil::Date;
use pathway::school_year::school_year_begins;

use serde::{Deserialize, Serialize};

use crate::entry::{EntryBody, RecordEntry};

/// The largest offset from a child’s own year group, in years, above or below.
pub const FURTHEST: i8 = 3;

/// A year group of schools in England. Its label is `year-group-<id>` in `locales/*/app/year-group.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum YearGroup {
    /// Before nursery, up to age 2.
    BeforeNursery,
    /// Nursery, for three-year-olds.
    Nursery,
    /// Reception, for four-year-olds.
    Reception,
    /// Year 1.
    Year1,
    /// Year 2.
    Year2,
    /// Year 3.
    Year3,
    /// Year 4.
    Year4,
    /// Year 5.
    Year5,
    /// Year 6.
    Year6,
    /// Year 7.
    Year7,
    /// Year 8.
    Year8,
    /// Year 9.
    Year9,
    /// Year 10.
    Year10,
    /// Year 11.
    Year11,
    /// Year 12.
    Year12,
    /// Year 13.
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

    /// The position in [`YearGroup::ALL`], from 0.
    pub fn place(self) -> i16 {
        YearGroup::ALL.iter().position(|group| *group == self).and_then(|at| i16::try_from(at).ok()).unwrap_or(0)
    }
}

/// The year group of a child in the school year of `today`. `offset` is in years above their own year group, or below if negative.
///
/// A year group takes the children who have reached its age by 31 August before the school year: four for Reception. The result is always
/// in the list: it stops at the youngest and at the oldest group.
pub fn of(born: Date, today: Date, offset: i8) -> YearGroup {
    let begins = school_year_begins(today);
    let not_yet = (born.month(), born.day()) > (8, 31);
    let age = begins.year() - born.year() - i16::from(not_yet);
    // Nursery, for three-year-olds, is at position 1.
    let place = age - 2 + i16::from(offset);
    let place = usize::try_from(place.clamp(0, 16)).unwrap_or(0);
    YearGroup::ALL.get(place).copied().unwrap_or(YearGroup::Beyond)
}

/// How many years above their own year group a child is taught (negative for below), from the newest entry in force; 0 if none says so.
pub fn offset(in_force: &[RecordEntry]) -> i8 {
    let recorded = |entry: &RecordEntry| match entry.body {
        EntryBody::TaughtOutsideYear { years } => Some(years),
        _ => None,
    };
    in_force.iter().rev().find_map(recorded).unwrap_or(0)
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
    fn year_groups_match_those_of_schools() {
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
        assert_eq!(of(date(2015, 8, 31), today, -1), YearGroup::Year6, "one year below");
        assert_eq!(of(date(2024, 2, 29), today, -3), YearGroup::BeforeNursery, "not before the first group");
        assert_eq!(of(date(2005, 2, 28), today, -1), YearGroup::Beyond, "the oldest group comes after Year 13");
    }

    proptest! {
        /// The year group changes only on 1 September, and then goes up by exactly one until the list ends.
        #[test]
        fn it_changes_only_on_the_first_of_september(born in day(), today in day(), offset in -FURTHEST..=FURTHEST) {
            let (now, next) = (of(born, today, 0).place(), of(born, today.tomorrow().unwrap(), 0).place());
            let tomorrow = today.tomorrow().unwrap();
            let rolls = (tomorrow.month(), tomorrow.day()) == (9, 1);
            let at_an_end = now == 16 || next == 0;
            prop_assert_eq!(next - now, i16::from(rolls && !at_an_end), "born {} on {}", born, today);
            prop_assert!(YearGroup::ALL.contains(&of(born, today, offset)));
        }
    }
}
