//! School days and school weeks, counted over the terms and bank holidays that are written down.
//!
//! Between terms there is no school. Before the first term and after the last nothing is known: weekdays count there, and whoever asks is told so, because a
//! holiday that is not written down can only make a date later.

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday};

use crate::id::SourceId;

/// The longest time that is counted day by day, in days: longer than any pathway.
const LONGEST: usize = 366 * 30;

/// One stretch of school from its first to its last day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    pub from: Date,
    pub to: Date,
}

/// Terms in their order, bank holidays, and where both were read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    pub terms: Vec<Term>,
    pub bank_holidays: BTreeSet<Date>,
    pub sources: BTreeSet<SourceId>,
}

/// A date that was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    pub on: Date,
    /// Some day on the way lies in no school year that is written down, so that the date can only be later.
    pub is_earliest: bool,
}

/// School days that were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchoolDays {
    pub days: u32,
    /// Some of the days lie in no school year that is written down, so that there can only be fewer.
    pub is_most: bool,
}

impl Calendar {
    /// The same calendar with other terms: for every school year that they name, they replace what was there.
    #[must_use]
    pub fn with_terms(&self, own: &[Term]) -> Calendar {
        let year = |term: &Term| crate::absence::school_year_begins(term.from);
        let replaced: BTreeSet<Date> = own.iter().map(year).collect();
        let kept = self.terms.iter().filter(|term| !replaced.contains(&year(term)));
        let mut terms: Vec<Term> = kept.chain(own).cloned().collect();
        terms.sort();
        Calendar { terms, ..self.clone() }
    }

    /// Whether there is school on a day, as far as is known.
    pub fn is_school_day(&self, day: Date) -> bool {
        let is_weekday = !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        is_weekday && !self.bank_holidays.contains(&day) && (!self.knows(day) || self.in_term(day))
    }

    /// Whether the school year around a day is written down: it lies in a term, or in a holiday between two terms of one year or of two years that follow each other.
    pub fn knows(&self, day: Date) -> bool {
        let before = self.terms.iter().rev().find(|term| term.from <= day);
        let after = self.terms.iter().find(|term| term.to >= day);
        match (before, after) {
            (Some(before), Some(after)) => after.from.since(before.to).is_ok_and(|gap| gap.get_days() < 90),
            _ => false,
        }
    }

    fn in_term(&self, day: Date) -> bool {
        self.terms.iter().any(|term| term.from <= day && day <= term.to)
    }

    /// The day on which so many school days have passed after `from`.
    pub fn after_school_days(&self, from: Date, amount: u32) -> Option<Counted> {
        let mut counted = Counted { on: from, is_earliest: false };
        let mut left = amount;
        for _ in 0..LONGEST {
            if left == 0 {
                return Some(counted);
            }
            counted.on = counted.on.tomorrow().ok()?;
            counted.is_earliest |= !self.knows(counted.on);
            left -= u32::from(self.is_school_day(counted.on));
        }
        None
    }

    /// How many school days there are after `from` up to `to`, that day included; none where it lies before.
    pub fn school_days_until(&self, from: Date, to: Date) -> SchoolDays {
        let days = std::iter::successors(from.tomorrow().ok(), |day| day.tomorrow().ok()).take_while(|day| *day <= to);
        let mut counted = SchoolDays { days: 0, is_most: false };
        for day in days.take(LONGEST) {
            counted.days += u32::from(self.is_school_day(day));
            counted.is_most |= !self.knows(day);
        }
        counted
    }

    /// The day on which so many school weeks have passed after `from`: five school days each.
    pub fn after_school_weeks(&self, from: Date, amount: u32) -> Option<Counted> {
        self.after_school_days(from, amount.checked_mul(5)?)
    }

    /// The first thing that is wrong with terms: one that ends before it begins, or begins before the one before it has ended.
    pub fn out_of_order(terms: &[Term]) -> Option<&Term> {
        let overlaps = |position: usize, term: &Term| {
            position.checked_sub(1).and_then(|before| terms.get(before)).is_some_and(|before| term.from <= before.to)
        };
        let wrong = |(position, term): &(usize, &Term)| term.to < term.from || overlaps(*position, term);
        terms.iter().enumerate().find(wrong).map(|(_, term)| term)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// The school year 2025/26 as the council recommends it.
    fn calendar() -> Calendar {
        let term = |from: (i16, i8, i8), to: (i16, i8, i8)| Term {
            from: date(from.0, from.1, from.2),
            to: date(to.0, to.1, to.2),
        };
        Calendar {
            terms: vec![
                term((2025, 9, 1), (2025, 10, 24)),
                term((2025, 11, 3), (2025, 12, 19)),
                term((2026, 1, 5), (2026, 2, 13)),
                term((2026, 2, 23), (2026, 3, 27)),
                term((2026, 4, 13), (2026, 5, 22)),
                term((2026, 6, 1), (2026, 7, 20)),
            ],
            bank_holidays: BTreeSet::from([
                date(2025, 12, 25),
                date(2026, 4, 3),
                date(2026, 4, 6),
                date(2026, 5, 4),
                date(2026, 5, 25),
            ]),
            sources: BTreeSet::new(),
        }
    }

    #[test]
    fn school_days_are_counted_over_holidays_and_bank_holidays_as_on_paper() {
        let on =
            |from, amount| calendar().after_school_days(from, amount).map(|counted| (counted.on, counted.is_earliest));
        // Friday before the autumn half term: the next school day is the Monday after it.
        assert_eq!(on(date(2025, 10, 24), 1), Some((date(2025, 11, 3), false)));
        // Fifteen school days from 15 December: four that week, then from 5 January.
        assert_eq!(on(date(2025, 12, 15), 15), Some((date(2026, 1, 19), false)));
        // Friday 1 May: Monday 4 May is a bank holiday.
        assert_eq!(on(date(2026, 5, 1), 1), Some((date(2026, 5, 5), false)));
        assert_eq!(on(date(2026, 5, 1), 0), Some((date(2026, 5, 1), false)));
        // After the last term nothing is known: weekdays count, and the date can only be later.
        assert_eq!(on(date(2026, 7, 20), 5), Some((date(2026, 7, 27), true)));
    }

    #[test]
    fn school_days_that_are_left_are_those_that_a_time_counts() {
        let left = |from, to| {
            let counted = calendar().school_days_until(from, to);
            (counted.days, counted.is_most)
        };
        assert_eq!(left(date(2025, 10, 24), date(2025, 11, 3)), (1, false), "half term does not count");
        assert_eq!(left(date(2026, 5, 1), date(2026, 5, 5)), (1, false), "nor does a bank holiday");
        assert_eq!(left(date(2025, 11, 5), date(2025, 11, 5)), (0, false), "today is today");
        assert_eq!(left(date(2025, 11, 5), date(2025, 11, 3)), (0, false), "nothing is left of what is past");
        assert_eq!(left(date(2026, 7, 20), date(2026, 7, 27)), (5, true), "not known: weekdays, and at most so many");
        for amount in 0..90 {
            let ends = calendar().after_school_days(date(2025, 9, 10), amount).unwrap().on;
            assert_eq!(left(date(2025, 9, 10), ends).0, amount);
        }
    }

    #[test]
    fn a_school_week_is_five_school_days() {
        let on =
            |from, amount| calendar().after_school_weeks(from, amount).map(|counted| (counted.on, counted.is_earliest));
        assert_eq!(on(date(2025, 10, 13), 2), Some((date(2025, 11, 3), false)), "half term does not count");
        assert_eq!(on(date(2025, 12, 15), 2), Some((date(2026, 1, 12), false)), "nor do two weeks at Christmas");
        assert_eq!(on(date(2026, 9, 1), 6), Some((date(2026, 10, 13), true)));
    }

    #[test]
    fn own_terms_replace_a_school_year_and_leave_the_others() {
        let own = [Term { from: date(2025, 9, 8), to: date(2026, 7, 10) }];
        let changed = calendar().with_terms(&own);
        assert_eq!(changed.terms, own);
        let next = [Term { from: date(2026, 9, 2), to: date(2026, 10, 23) }];
        let longer = calendar().with_terms(&next);
        assert_eq!(longer.terms.len(), 7);
        assert!(
            longer.knows(date(2026, 8, 14)) && !calendar().knows(date(2026, 8, 14)),
            "a summer between two known years is known"
        );
        assert!(!longer.is_school_day(date(2026, 8, 14)));
    }

    #[test]
    fn terms_that_overlap_or_end_before_they_begin_are_named() {
        let term = |from, to| Term { from, to };
        let (first, second) =
            (term(date(2026, 9, 1), date(2026, 10, 23)), term(date(2026, 10, 20), date(2026, 12, 18)));
        assert_eq!(Calendar::out_of_order(&[first.clone(), second.clone()]), Some(&second));
        let backwards = term(date(2026, 12, 18), date(2026, 11, 2));
        assert_eq!(Calendar::out_of_order(&[first.clone(), backwards.clone()]), Some(&backwards));
        assert_eq!(Calendar::out_of_order(&calendar().terms), None);
    }
}
