//! Compulsory school age in England, which follows only from the birth date (Education Act 1996, section 8).
//!
//! It begins on the prescribed day (31 March, 31 August or 31 December) on or after the fifth birthday. It ends after
//! the last Friday in June of the school year in which the child turns 16. A different year group makes no difference.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde::Deserialize;

use crate::base::age::Age;
use crate::base::lists::closed_lists;
use crate::base::school_year::school_year_begins;

closed_lists! {
    /// A person's relation to compulsory school age.
    SchoolAge {
        Before => "before",
        During => "during",
        Past => "past",
    }
}

/// The ages around its beginning: everybody below the first is before it, and nobody from the second on is.
pub(crate) const BEGINS: (Age, Age) = (Age::years(5), Age::months(5 * 12 + 5));
/// The ages around its end: nobody below the first is past it, and everybody from the second on is.
pub(crate) const ENDS: (Age, Age) = (Age::months(15 * 12 + 9), Age::months(16 * 12 + 10));

impl SchoolAge {
    /// Returns the relation to compulsory school age on a day, for somebody born on `born`.
    pub fn on(born: Date, day: Date) -> SchoolAge {
        SchoolAgeDays::of(born).on(day)
    }

    /// Its first day for somebody born on a day. `None` if the date is out of range.
    pub fn first_day(self, born: Date) -> Option<Date> {
        match self {
            SchoolAge::Before => Some(born),
            SchoolAge::During => prescribed_day(Age::years(5).reached_on(born)?),
            SchoolAge::Past => leaving_date(Age::years(16).reached_on(born)?)?.tomorrow().ok(),
        }
    }

    /// Returns the relation that everybody of an age has. `None` if it depends on the birth date.
    pub(crate) fn sure_at(age: Age) -> Option<SchoolAge> {
        let mut possible =
            SchoolAge::ALL.iter().copied().filter(|one| one.is_possible(age, Age::months(age.in_months() + 1)));
        possible.next().filter(|_| possible.next().is_none())
    }

    /// Whether somebody from one age to just before another can have this relation.
    pub(crate) fn is_possible(self, from: Age, under: Age) -> bool {
        match self {
            SchoolAge::Before => from < BEGINS.1,
            SchoolAge::During => under > BEGINS.0 && from < ENDS.1,
            SchoolAge::Past => under > ENDS.0,
        }
    }

    /// Returns the relation that follows it. `None` after the last.
    pub(crate) fn next(self) -> Option<SchoolAge> {
        match self {
            SchoolAge::Before => Some(SchoolAge::During),
            SchoolAge::During => Some(SchoolAge::Past),
            SchoolAge::Past => None,
        }
    }
}

/// The days on which compulsory school age begins and is over, for one birth date.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SchoolAgeDays {
    during: Option<Date>,
    past: Option<Date>,
}

impl SchoolAgeDays {
    pub(crate) fn of(born: Date) -> SchoolAgeDays {
        SchoolAgeDays { during: SchoolAge::During.first_day(born), past: SchoolAge::Past.first_day(born) }
    }

    /// Returns the relation to compulsory school age on a day.
    pub(crate) fn on(self, day: Date) -> SchoolAge {
        let is_reached = |first: Option<Date>| first.is_some_and(|first| first <= day);
        match (is_reached(self.past), is_reached(self.during)) {
            (true, _) => SchoolAge::Past,
            (false, true) => SchoolAge::During,
            (false, false) => SchoolAge::Before,
        }
    }
}

/// The first prescribed day on or after a day.
fn prescribed_day(day: Date) -> Option<Date> {
    [(3, 31), (8, 31), (12, 31)].into_iter().map(|(month, last)| date(day.year(), month, last)).find(|one| day <= *one)
}

/// Returns the last Friday in June of the school year that contains a day.
fn leaving_date(day: Date) -> Option<Date> {
    let last_of_june = date(school_year_begins(day).year() + 1, 6, 30);
    let since_friday = (last_of_june.weekday().to_monday_zero_offset() + 3) % 7;
    last_of_june.checked_sub(i32::from(since_friday).days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_match_the_act() {
        for (born, begins, past) in [
            // The youngest and the oldest of Year 11 in 2026–27: the same last Friday, 25 June 2027.
            (date(2011, 8, 31), date(2016, 8, 31), date(2027, 6, 26)),
            (date(2010, 9, 1), date(2015, 12, 31), date(2027, 6, 26)),
            (date(2011, 9, 1), date(2016, 12, 31), date(2028, 7, 1)),
            (date(2012, 2, 29), date(2017, 3, 31), date(2028, 7, 1)),
            (date(2010, 12, 31), date(2015, 12, 31), date(2027, 6, 26)),
            (date(2011, 1, 1), date(2016, 3, 31), date(2027, 6, 26)),
            (date(2011, 4, 1), date(2016, 8, 31), date(2027, 6, 26)),
        ] {
            assert_eq!(SchoolAge::During.first_day(born), Some(begins), "{born}");
            assert_eq!(SchoolAge::Past.first_day(born), Some(past), "{born}");
            assert_eq!(
                SchoolAge::on(born, past.yesterday().unwrap()),
                SchoolAge::During,
                "{born}: on the last Friday itself"
            );
            assert_eq!(SchoolAge::on(born, past), SchoolAge::Past, "{born}");
            assert_eq!(SchoolAge::on(born, begins.yesterday().unwrap()), SchoolAge::Before, "{born}");
        }
    }

    /// Tests every birthday of a complete cycle of weekdays and leap years, on every day around both ends, because the
    /// proof relies on these bounds.
    #[test]
    fn the_bounds_are_true_for_everybody_and_as_narrow_as_possible() {
        let (mut youngest, mut oldest) = ([Age::years(99); 2], [Age::years(0); 2]);
        let mut born = date(1996, 1, 1);
        while born < date(2024, 1, 1) {
            for (end, school_age) in [SchoolAge::During, SchoolAge::Past].into_iter().enumerate() {
                let first = school_age.first_day(born).unwrap();
                let (before, after) = (Age::on(born, first.yesterday().unwrap()), Age::on(born, first));
                youngest[end] = youngest[end].min(after);
                oldest[end] = oldest[end].max(before);
                for day in [born, first.yesterday().unwrap(), first, first.tomorrow().unwrap()] {
                    let sure = SchoolAge::sure_at(Age::on(born, day));
                    assert!(sure.is_none_or(|sure| sure == SchoolAge::on(born, day)), "{born} on {day}: {sure:?}");
                }
            }
            born = born.tomorrow().unwrap();
        }
        let next = |age: Age| Age::months(age.in_months() + 1);
        assert_eq!((youngest[0], next(oldest[0])), BEGINS);
        assert_eq!((youngest[1], next(oldest[1])), ENDS);
    }

    #[test]
    fn an_age_alone_is_sure_only_away_from_both_ends() {
        for (age, sure) in [
            ("4y11m", Some(SchoolAge::Before)),
            ("5", None),
            ("5y4m", None),
            ("5y5m", Some(SchoolAge::During)),
            ("15y8m", Some(SchoolAge::During)),
            ("15y9m", None),
            ("16y9m", None),
            ("16y10m", Some(SchoolAge::Past)),
        ] {
            assert_eq!(SchoolAge::sure_at(Age::parse(age).unwrap()), sure, "{age}");
        }
    }
}
