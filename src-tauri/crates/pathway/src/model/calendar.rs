//! Counts school days and school weeks over the recorded terms and bank holidays.
//!
//! The time between two terms is a holiday only if it is short enough. A longer one contains a term that nobody
//! recorded. There, as before the first term and after the last, nothing is known: weekdays count, and the result says
//! so, because a missing holiday can only make a date later.

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday, date};

use crate::base::id::SourceId;

/// The longest period that is counted day by day, in days: longer than any pathway.
const LONGEST: usize = 366 * 30;

/// The longest holiday within a school year, in days. Christmas and Easter have 16 or 17 days in most schools, and up
/// to 30 in some. If a half term of at least four weeks was left out, the gap with its holidays has more than 40.
const LONGEST_HOLIDAY: i32 = 30;

/// The longest summer holiday, in days: six weeks in most schools, up to eight in some. If a half term next to it was
/// left out, the gap has more than 70.
const LONGEST_SUMMER: i32 = 56;

/// The longest term without a holiday, in days. There are about 110 from September to Christmas; a longer term has
/// holidays that nobody recorded.
const LONGEST_TERM: i32 = 120;

/// The longest time without school that is looked over for the next school day, in days: a summer holiday with the days
/// around it.
const LONGEST_CLOSED: usize = 70;

/// The months in which an English school term ends: before Christmas, before Easter, and in July. A period of school
/// that ends in another month ends with a half term.
const ENDS_OF_TERM: [i8; 4] = [3, 4, 7, 12];

/// One continuous period of school.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// The first day of school.
    pub from: Date,
    /// The last day of school.
    pub to: Date,
}

impl Term {
    /// Returns the first day of the school year to which the term belongs. A term that begins in August opens a new
    /// school year.
    fn school_year(&self) -> Date {
        if self.from.month() == 8 {
            date(self.from.year(), 9, 1)
        } else {
            crate::base::school_year::school_year_begins(self.from)
        }
    }

    fn holds(&self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }

    /// Whether the term can be one continuous period of school: not too long, and not over Christmas.
    fn is_whole(&self) -> bool {
        let christmases = (self.from.year()..=self.to.year()).map(|year| date(year, 12, 25));
        days_between(self.from, self.to) < LONGEST_TERM && !christmases.into_iter().any(|day| self.holds(day))
    }
}

/// Terms in order, bank holidays, and the sources of both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// The terms, in order.
    pub terms: Vec<Term>,
    /// The bank holidays.
    pub bank_holidays: BTreeSet<Date>,
    /// Days in a term on which this setting is closed to children, such as inset days. Offices work on them.
    pub closed: BTreeSet<Date>,
    /// Where the dates were read.
    pub sources: BTreeSet<SourceId>,
}

/// A date that was calculated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The date.
    pub on: Date,
    /// Some day on the way is in no recorded school year, so the true date may be later.
    pub is_earliest: bool,
}

/// School days that were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchoolDays {
    /// The number of school days.
    pub days: u32,
    /// Some of the days are in no recorded school year, so the true number may be smaller.
    pub is_most: bool,
}

impl Calendar {
    /// Returns the same calendar with other terms. They replace the existing terms of every school year that they name.
    #[must_use]
    pub fn with_terms(&self, own: &[Term]) -> Calendar {
        let replaced: BTreeSet<Date> = own.iter().map(Term::school_year).collect();
        let remaining = self.terms.iter().filter(|term| !replaced.contains(&term.school_year()));
        let mut terms: Vec<Term> = remaining.chain(own).cloned().collect();
        terms.sort();
        Calendar { terms, ..self.clone() }
    }

    /// Returns the same calendar with other days on which this setting is closed.
    #[must_use]
    pub fn with_closed(&self, closed: &BTreeSet<Date>) -> Calendar {
        Calendar { closed: closed.clone(), ..self.clone() }
    }

    /// Whether there is school on a day, as far as is known.
    pub fn is_school_day(&self, day: Date) -> bool {
        self.is_working_day(day) && !self.closed.contains(&day) && !self.in_holiday(day)
    }

    /// Whether people are at work on a day: it is neither a weekend nor a bank holiday. Offices work in school holidays.
    pub fn is_working_day(&self, day: Date) -> bool {
        !is_weekend(day) && !self.bank_holidays.contains(&day)
    }

    /// The first working day from `day` on; `None` if it is out of the range of dates.
    pub fn working_day_from(&self, day: Date) -> Option<Date> {
        days_from(day).take(LONGEST_CLOSED).find(|day| self.is_working_day(*day))
    }

    /// Returns the day itself if there is school on it, as far as is known, and otherwise the next day with school.
    pub fn school_day_from(&self, day: Date) -> Option<Date> {
        days_from(day).take(LONGEST_CLOSED).find(|day| self.is_school_day(*day))
    }

    /// Returns the last school day of the term that contains a day, or of the next term if the day is in a holiday.
    /// Half terms end no term. `None` if the end is not recorded, or if the school year is recorded in part only.
    pub fn term_ends(&self, day: Date) -> Option<Date> {
        let mut periods = self.terms.iter().filter(|term| term.is_whole() && day <= term.to);
        let last = periods.find(|term| ENDS_OF_TERM.contains(&term.to.month()))?;
        let is_recorded = self.knows_all(day, last.to);
        let mut back = std::iter::successors(Some(last.to), |day| day.yesterday().ok()).take_while(|on| day <= *on);
        back.find(|day| self.is_school_day(*day)).filter(|_| is_recorded)
    }

    /// Whether a day is recorded: it is in a term, or in a holiday between two terms.
    pub fn knows(&self, day: Date) -> bool {
        self.terms.iter().any(|term| term.holds(day) && term.is_whole()) || self.in_holiday(day)
    }

    /// Whether every day of a period is known, including the first and the last. Weekends are always known.
    pub fn knows_all(&self, from: Date, to: Date) -> bool {
        let days = days_from(from).take_while(|day| *day <= to);
        days.take(LONGEST).all(|day| is_weekend(day) || self.knows(day))
    }

    /// Returns the first day of the school year that contains a day: that of the first term that begins after July
    /// (Education Act 1996, section 579), or 1 September if no recorded term begins in August.
    pub fn school_year_begins(&self, day: Date) -> Date {
        let first = |year: i16| {
            let in_august = |from: &Date| from.year() == year && from.month() == 8;
            self.terms.iter().map(|term| term.from).filter(in_august).min().unwrap_or(date(year, 9, 1))
        };
        let this = first(day.year());
        if day < this { first(day.year() - 1) } else { this }
    }

    /// Returns the times between two terms that are too long for a holiday, each with its first and last day, because a
    /// term is missing there.
    pub fn gaps(&self) -> Vec<(Date, Date)> {
        let mut gaps = Vec::new();
        let mut last: Option<Date> = None;
        for term in &self.terms {
            let between = last.and_then(|last| Some((last.tomorrow().ok()?, term.from.yesterday().ok()?)));
            gaps.extend(between.filter(|(from, to)| from <= to && !is_holiday(*from, *to)));
            last = last.max(Some(term.to));
        }
        gaps
    }

    fn in_holiday(&self, day: Date) -> bool {
        if self.terms.iter().any(|term| term.holds(day)) {
            return false;
        }
        let before = self.terms.iter().map(|term| term.to).filter(|to| *to < day).max();
        let after = self.terms.iter().map(|term| term.from).filter(|from| day < *from).min();
        let between = before.zip(after).and_then(|(before, after)| before.tomorrow().ok().zip(after.yesterday().ok()));
        between.is_some_and(|(from, to)| is_holiday(from, to))
    }

    /// The day on which `amount` school days have passed after `from`.
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

    /// The number of school days after `from` up to and including `to`; zero if `to` is earlier.
    pub fn school_days_until(&self, from: Date, to: Date) -> SchoolDays {
        let days = std::iter::successors(from.tomorrow().ok(), |day| day.tomorrow().ok()).take_while(|day| *day <= to);
        let mut counted = SchoolDays { days: 0, is_most: false };
        for day in days.take(LONGEST) {
            counted.days += u32::from(self.is_school_day(day));
            counted.is_most |= !self.knows(day);
        }
        counted
    }

    /// The day on which `amount` school weeks have passed after `from`. A school week is five school days.
    pub fn after_school_weeks(&self, from: Date, amount: u32) -> Option<Counted> {
        self.after_school_days(from, amount.checked_mul(5)?)
    }

    /// Returns the first school day of the next recorded term. `None` if no later term is recorded.
    pub fn back_at_school(&self, today: Date) -> Option<Date> {
        let begins = self.terms.iter().map(|term| term.from).filter(|from| today < *from).min();
        begins.and_then(|day| self.school_day_from(day))
    }

    /// Returns the first invalid term: one that ends before it begins, or begins before the previous one has ended.
    pub fn out_of_order(terms: &[Term]) -> Option<&Term> {
        let overlaps = |position: usize, term: &Term| {
            position.checked_sub(1).and_then(|before| terms.get(before)).is_some_and(|before| term.from <= before.to)
        };
        let wrong = |(position, term): &(usize, &Term)| term.to < term.from || overlaps(*position, term);
        terms.iter().enumerate().find(wrong).map(|(_, term)| term)
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Returns a day and every day after it.
fn days_from(day: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(day), |day| day.tomorrow().ok())
}

/// Returns the number of days from one day to another.
fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(i32::MAX, |span| span.get_days())
}

/// Whether a time between two terms, given by its first and last day, is as short as an English holiday.
///
/// Only the summer holiday is longer than a month. It begins in June, July or August and ends in August or September.
fn is_holiday(from: Date, to: Date) -> bool {
    let days = days_between(from, to).saturating_add(1);
    let is_summer = from.year() == to.year() && (6..=8).contains(&from.month()) && (8..=9).contains(&to.month());
    days <= if is_summer { LONGEST_SUMMER } else { LONGEST_HOLIDAY }
}

#[cfg(test)]
mod tests;
