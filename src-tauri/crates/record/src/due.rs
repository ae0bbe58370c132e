//! When a step's time runs out.

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::Standing;
use pathway::calendar::{Calendar, Counted};
use pathway::model::{Kind, Step, TimeUnit, Timescale};

use crate::entry::{EntryBody, RecordEntry};

/// A due date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    pub on: Date,
    /// The school year is not written down, so it can only be later.
    pub is_earliest: bool,
}

/// How soon something is due. *Overdue* and *this week* are decided here alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DueStatus {
    /// The day has passed.
    Overdue,
    /// Today, or within the next seven days.
    ThisWeek,
    /// After that.
    Later,
}

impl DueStatus {
    /// How soon a day comes, seen from today.
    pub fn of(due: Date, today: Date) -> DueStatus {
        if due < today {
            DueStatus::Overdue
        } else if due <= end_of_week(today) {
            DueStatus::ThisWeek
        } else {
            DueStatus::Later
        }
    }
}

/// Whether a day has passed.
pub fn is_overdue(due: Date, today: Date) -> bool {
    DueStatus::of(due, today) == DueStatus::Overdue
}

/// The last day that counts as this week: seven days from today.
pub fn end_of_week(today: Date) -> Date {
    today.checked_add(7.days()).unwrap_or(today)
}

/// The day on which a time that began on `from` runs out.
pub fn after(calendar: &Calendar, from: Date, time: &Timescale) -> Option<Due> {
    let amount = i64::from(time.amount);
    let exact = |on: Date| Due { on, is_earliest: false };
    let counted = |counted: Counted| Due { on: counted.on, is_earliest: counted.is_earliest };
    match time.unit {
        TimeUnit::Days => from.checked_add(amount.days()).ok().map(exact),
        TimeUnit::Weeks => from.checked_add(amount.weeks()).ok().map(exact),
        TimeUnit::Months => from.checked_add(amount.months()).ok().map(exact),
        TimeUnit::SchoolDays => calendar.after_school_days(from, time.amount).map(counted),
        TimeUnit::SchoolWeeks => calendar.after_school_weeks(from, time.amount).map(counted),
    }
}

/// When the step at which a journey stands wants somebody: a wait at its next check-in, any other at the end of its time.
///
/// A note on the journey counts as a check-in.
pub fn of_standing(
    calendar: &Calendar,
    step: &Step,
    standing: &Standing,
    read: &[RecordEntry],
    journey: &str,
) -> Option<Due> {
    match (step.kind, &step.check_in) {
        (Kind::Wait, Some(check_in)) => {
            let noted = read.iter().rev().find(|entry| {
                entry.journey.as_deref() == Some(journey) && matches!(entry.body, EntryBody::Noted { .. })
            });
            let last = noted.map_or(standing.since, |entry| entry.on.max(standing.since));
            after(calendar, last, check_in)
        }
        _ => end(calendar, step, standing),
    }
}

/// When the time of a step runs out.
pub fn end(calendar: &Calendar, step: &Step, standing: &Standing) -> Option<Due> {
    let (time, from) = running(step, standing)?;
    after(calendar, from, time)
}

/// The time that runs at a step and the day on which it began: a clock which began at an earlier step and still runs, or the step's own.
pub fn running<'a>(step: &'a Step, standing: &Standing) -> Option<(&'a Timescale, Date)> {
    let running = step.clock.as_ref().and_then(|clock| Some((&clock.time, standing.clock_began(clock)?)));
    running.or_else(|| Some((step.within.as_ref()?, standing.since)))
}

/// When a wait's own time runs out, where it has one.
pub fn end_of_wait(calendar: &Calendar, step: &Step, standing: &Standing) -> Option<Due> {
    (step.kind == Kind::Wait).then(|| end(calendar, step, standing)).flatten()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use pathway::model::Origin;

    use super::*;

    #[test]
    fn times_run_out_on_the_day_that_a_calendar_says() {
        let time = |amount, unit| Timescale { amount, unit, origin: Origin::Suggested, statute: None };
        let on = |from, amount, unit| after(&Calendar::default(), from, &time(amount, unit)).map(|due| due.on);
        // 20 November 2026 is a Friday.
        assert_eq!(on(date(2026, 11, 20), 5, TimeUnit::SchoolDays), Some(date(2026, 11, 27)));
        assert_eq!(on(date(2026, 11, 20), 1, TimeUnit::SchoolDays), Some(date(2026, 11, 23)));
        assert_eq!(on(date(2026, 11, 20), 6, TimeUnit::Weeks), Some(date(2027, 1, 1)));
        assert_eq!(on(date(2026, 8, 31), 6, TimeUnit::Months), Some(date(2027, 2, 28)));
        assert_eq!(on(date(2026, 11, 20), 0, TimeUnit::Days), Some(date(2026, 11, 20)));
    }
}
