//! Counts school days away, in a row and in total. The limit of fifteen is the condition `fifteen-days-away` in
//! `pathways/vocabulary.toml`.
//!
//! School days are those of a calendar. If terms are not recorded, every weekday counts.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::model::calendar::Calendar;
use crate::model::condition::AbsentFor;

/// The longest spell that is counted day by day; a longer one is a mistake.
const LONGEST_SPELL: usize = 400;

/// School days away in the school year that contains a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// The longest run of school days in a row.
    pub run: u32,
    /// The total.
    pub total: u32,
}

impl Absence {
    /// Returns the number that the condition asks about: the longest run or the total.
    pub fn counted(self, asked: AbsentFor) -> u32 {
        match asked {
            AbsentFor::Run(_) => self.run,
            AbsentFor::Total(_) => self.total,
        }
    }
}

/// Returns the school days away in the school year that contains `day`, in order. A day in two spells is returned once.
pub fn days_away(calendar: &Calendar, spells: &[(Date, Date)], day: Date) -> BTreeSet<Date> {
    let begins = calendar.school_year_begins(day);
    let days = spells.iter().flat_map(|spell| school_days(calendar, *spell));
    days.filter(|away| begins <= *away && *away <= day).collect()
}

/// Counts spells, each given by its first and its last day. A day in two spells counts once; a day after today does not
/// count yet.
pub fn count(calendar: &Calendar, spells: &[(Date, Date)], today: Date) -> Absence {
    let days = days_away(calendar, spells, today);
    let (mut run, mut longest, mut last) = (0_u32, 0_u32, None);
    for day in &days {
        let goes_on = last.is_some_and(|last| follows(calendar, last, *day));
        run = if goes_on { run.saturating_add(1) } else { 1 };
        longest = longest.max(run);
        last = Some(*day);
    }
    Absence { run: longest, total: u32::try_from(days.len()).unwrap_or(u32::MAX) }
}

fn school_days(calendar: &Calendar, (from, to): (Date, Date)) -> impl Iterator<Item = Date> {
    days_from(from).take_while(move |day| *day <= to).take(LONGEST_SPELL).filter(|day| calendar.is_school_day(*day))
}

/// Whether there is no school day between two days.
fn follows(calendar: &Calendar, last: Date, day: Date) -> bool {
    days_from(last).skip(1).take_while(|between| *between < day).all(|between| !calendar.is_school_day(between))
}

fn days_from(day: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(day), |day| day.tomorrow().ok())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn counted(spells: &[(Date, Date)], today: Date) -> (u32, u32) {
        let absence = count(&Calendar::default(), spells, today);
        (absence.run, absence.total)
    }

    #[test]
    fn a_run_continues_over_weekends_and_a_total_is_added_up_over_the_year() {
        let today = date(2026, 11, 27);
        // Monday 2 November to Friday 20 November: three weeks of five days.
        let three_weeks = (date(2026, 11, 2), date(2026, 11, 20));
        assert_eq!(counted(&[three_weeks], today), (15, 15));
        // The same days in two spells that meet at a weekend are one run; a day in both counts once.
        assert_eq!(
            counted(&[(date(2026, 11, 2), date(2026, 11, 6)), (date(2026, 11, 6), date(2026, 11, 20))], today),
            (15, 15)
        );
        assert_eq!(
            counted(&[(date(2026, 11, 2), date(2026, 11, 6)), (date(2026, 11, 9), date(2026, 11, 20))], today),
            (15, 15)
        );
        // A day at school separates them.
        assert_eq!(
            counted(&[(date(2026, 9, 7), date(2026, 9, 11)), (date(2026, 11, 3), date(2026, 11, 13))], today),
            (9, 14)
        );
        assert_eq!(counted(&[], today), (0, 0));
        assert_eq!(counted(&[(date(2026, 11, 21), date(2026, 11, 22))], today), (0, 0), "a weekend");
    }

    #[test]
    fn a_run_continues_over_a_recorded_holiday() {
        let term = |from, to| crate::model::calendar::Term { from, to };
        let terms = vec![term(date(2026, 9, 2), date(2026, 10, 23)), term(date(2026, 11, 2), date(2026, 12, 18))];
        let calendar = Calendar { terms, ..Calendar::default() };
        let absence = count(&calendar, &[(date(2026, 10, 19), date(2026, 11, 6))], date(2026, 11, 25));
        assert_eq!((absence.run, absence.total), (10, 10), "the week between is a holiday");
    }

    #[test]
    fn days_away_in_an_unrecorded_half_term_count() {
        let term = |from, to| crate::model::calendar::Term { from, to };
        let before = term(date(2026, 9, 1), date(2026, 10, 23));
        let forgotten = term(date(2026, 11, 2), date(2026, 12, 18));
        let after = term(date(2027, 1, 4), date(2027, 2, 12));
        let away = [(date(2026, 11, 2), date(2026, 11, 20))];
        for terms in [
            vec![],
            vec![before.clone()],
            vec![after.clone()],
            vec![before.clone(), after.clone()],
            vec![before, forgotten, after],
        ] {
            let calendar = Calendar { terms, ..Calendar::default() };
            let absence = count(&calendar, &away, date(2026, 11, 23));
            assert_eq!((absence.run, absence.total), (15, 15), "{:?}", calendar.terms);
        }
    }

    #[test]
    fn days_away_in_a_term_that_begins_in_august_count_in_the_new_year() {
        let term = |from, to| crate::model::calendar::Term { from, to };
        let last = term(date(2026, 6, 1), date(2026, 7, 10));
        let calendar =
            Calendar { terms: vec![last, term(date(2026, 8, 25), date(2026, 10, 16))], ..Calendar::default() };
        let away = [(date(2026, 7, 6), date(2026, 7, 10)), (date(2026, 8, 25), date(2026, 9, 3))];
        let total = |today| count(&calendar, &away, today).total;
        assert_eq!(total(date(2026, 7, 31)), 5);
        assert_eq!(total(date(2026, 8, 28)), 4);
        assert_eq!(total(date(2026, 9, 3)), 8);
    }

    #[test]
    fn only_past_days_of_this_school_year_count() {
        let last_year = (date(2026, 6, 1), date(2026, 6, 19));
        assert_eq!(counted(&[last_year], date(2026, 9, 1)), (0, 0));
        assert_eq!(counted(&[last_year], date(2026, 8, 31)), (15, 15));
        assert_eq!(counted(&[(date(2026, 11, 23), date(2026, 12, 18))], date(2026, 11, 25)), (3, 3));
        assert_eq!(
            counted(&[(date(2026, 9, 1), Date::MAX)], date(2026, 9, 2)),
            (2, 2),
            "a spell without an end does not loop"
        );
    }
}
