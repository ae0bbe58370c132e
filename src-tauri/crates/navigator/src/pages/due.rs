//! When a step's time runs out.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use pathway::Standing;
use pathway::model::{Kind, Step, TimeUnit, Timescale};

use crate::record::{Body, Read};

/// A due date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    pub(crate) on: Date,
    /// School holidays are not taken out, so it can only be later.
    pub(crate) is_earliest: bool,
}

/// The day on which a time that began on `from` runs out.
pub(crate) fn after(from: Date, time: &Timescale) -> Option<Due> {
    let amount = i64::from(time.amount);
    let on = match time.unit {
        TimeUnit::Days => from.checked_add(amount.days()).ok()?,
        TimeUnit::Weeks | TimeUnit::SchoolWeeks => from.checked_add(amount.weeks()).ok()?,
        TimeUnit::Months => from.checked_add(amount.months()).ok()?,
        TimeUnit::SchoolDays => weekdays_after(from, time.amount)?,
    };
    Some(Due { on, is_earliest: matches!(time.unit, TimeUnit::SchoolDays | TimeUnit::SchoolWeeks) })
}

fn weekdays_after(from: Date, amount: u32) -> Option<Date> {
    let mut day = from;
    let mut left = amount;
    while left > 0 {
        day = day.tomorrow().ok()?;
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    Some(day)
}

/// When the step at which a journey stands wants somebody: a wait at its next check-in, any other at the end of its time.
///
/// A note on the journey counts as a check-in.
pub(crate) fn of_standing(step: &Step, standing: &Standing, read: &[Read], journey: &str) -> Option<Due> {
    match (step.kind, &step.check_in) {
        (Kind::Wait, Some(check_in)) => {
            let noted = read
                .iter()
                .rev()
                .find(|entry| entry.journey.as_deref() == Some(journey) && matches!(entry.body, Body::Noted { .. }));
            let last = noted.map_or(standing.since, |entry| entry.on.max(standing.since));
            after(last, check_in)
        }
        _ => after(standing.since, step.within.as_ref()?),
    }
}

/// When a wait's own time runs out, where it has one.
pub(crate) fn end_of_wait(step: &Step, since: Date) -> Option<Due> {
    (step.kind == Kind::Wait).then_some(step.within.as_ref()).flatten().and_then(|within| after(since, within))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use pathway::model::Origin;

    use super::*;

    #[test]
    fn times_run_out_on_the_day_that_a_calendar_says() {
        let time = |amount, unit| Timescale { amount, unit, origin: Origin::Suggested, statute: None };
        let on = |from, amount, unit| after(from, &time(amount, unit)).map(|due| due.on);
        // 20 November 2026 is a Friday.
        assert_eq!(on(date(2026, 11, 20), 5, TimeUnit::SchoolDays), Some(date(2026, 11, 27)));
        assert_eq!(on(date(2026, 11, 20), 1, TimeUnit::SchoolDays), Some(date(2026, 11, 23)));
        assert_eq!(on(date(2026, 11, 20), 6, TimeUnit::Weeks), Some(date(2027, 1, 1)));
        assert_eq!(on(date(2026, 8, 31), 6, TimeUnit::Months), Some(date(2027, 2, 28)));
        assert_eq!(on(date(2026, 11, 20), 0, TimeUnit::Days), Some(date(2026, 11, 20)));
    }
}
