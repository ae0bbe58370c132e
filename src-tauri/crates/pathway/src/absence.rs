//! Days away from school, counted in one run and in all, as the rules on fifteen days ask.
//!
//! A school day is a weekday; holidays are not taken out, so a spell is written down without them.

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday, date};
use serde::Deserialize;

/// The longest spell that is counted day by day; a longer one is a slip of the pen.
const LONGEST_SPELL: usize = 400;

/// School days away in the school year of a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// The longest run of school days one after the other.
    pub run: u32,
    /// All of them.
    pub total: u32,
}

/// What a prompt asks of the days away: at least so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AbsentFor {
    Run(u32),
    Total(u32),
}

impl AbsentFor {
    pub fn wanted(self) -> u32 {
        match self {
            AbsentFor::Run(wanted) | AbsentFor::Total(wanted) => wanted,
        }
    }

    /// How many there are of what is asked for.
    pub fn counted(self, absence: Absence) -> u32 {
        match self {
            AbsentFor::Run(_) => absence.run,
            AbsentFor::Total(_) => absence.total,
        }
    }
}

/// The first day of the school year in which a day lies.
pub fn school_year_begins(day: Date) -> Date {
    let this_year = date(day.year(), 9, 1);
    if day < this_year { date(day.year() - 1, 9, 1) } else { this_year }
}

/// Counts spells, each from its first day away to its last. A day in two spells counts once; one after today does not count yet.
pub fn count(spells: &[(Date, Date)], today: Date) -> Absence {
    let begins = school_year_begins(today);
    let days: BTreeSet<Date> =
        spells.iter().flat_map(|spell| school_days(*spell)).filter(|day| begins <= *day && *day <= today).collect();
    let (mut run, mut longest, mut last) = (0_u32, 0_u32, None);
    for day in &days {
        let goes_on = last.is_some_and(|last| next_school_day(last) == Some(*day));
        run = if goes_on { run.saturating_add(1) } else { 1 };
        longest = longest.max(run);
        last = Some(*day);
    }
    Absence { run: longest, total: u32::try_from(days.len()).unwrap_or(u32::MAX) }
}

fn school_days((from, to): (Date, Date)) -> impl Iterator<Item = Date> {
    let mut next = Some(from);
    let days = std::iter::from_fn(move || {
        let day = next.filter(|day| *day <= to)?;
        next = day.tomorrow().ok();
        Some(day)
    });
    days.take(LONGEST_SPELL).filter(|day| is_school_day(*day))
}

fn is_school_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn next_school_day(day: Date) -> Option<Date> {
    let mut next = day.tomorrow().ok()?;
    while !is_school_day(next) {
        next = next.tomorrow().ok()?;
    }
    Some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(spells: &[(Date, Date)], today: Date) -> (u32, u32) {
        let absence = count(spells, today);
        (absence.run, absence.total)
    }

    #[test]
    fn a_run_goes_over_weekends_and_a_total_adds_up_over_the_year() {
        let today = date(2026, 11, 27);
        // Monday 2 November to Friday 20 November: three weeks of five days.
        let three_weeks = (date(2026, 11, 2), date(2026, 11, 20));
        assert_eq!(counted(&[three_weeks], today), (15, 15));
        // The same days in two spells that meet over a weekend are one run; a day in both counts once.
        assert_eq!(
            counted(&[(date(2026, 11, 2), date(2026, 11, 6)), (date(2026, 11, 6), date(2026, 11, 20))], today),
            (15, 15)
        );
        assert_eq!(
            counted(&[(date(2026, 11, 2), date(2026, 11, 6)), (date(2026, 11, 9), date(2026, 11, 20))], today),
            (15, 15)
        );
        // A day back at school parts them.
        assert_eq!(
            counted(&[(date(2026, 9, 7), date(2026, 9, 11)), (date(2026, 11, 3), date(2026, 11, 13))], today),
            (9, 14)
        );
        assert_eq!(counted(&[], today), (0, 0));
        assert_eq!(counted(&[(date(2026, 11, 21), date(2026, 11, 22))], today), (0, 0), "a weekend");
    }

    #[test]
    fn only_this_school_year_counts_and_only_days_that_have_come() {
        let last_year = (date(2026, 6, 1), date(2026, 6, 19));
        assert_eq!(counted(&[last_year], date(2026, 9, 1)), (0, 0));
        assert_eq!(counted(&[last_year], date(2026, 8, 31)), (15, 15));
        assert_eq!(counted(&[(date(2026, 11, 23), date(2026, 12, 18))], date(2026, 11, 25)), (3, 3));
        assert_eq!(counted(&[(date(2026, 9, 1), Date::MAX)], date(2026, 9, 2)), (2, 2), "no end in sight is no hang");
    }
}
