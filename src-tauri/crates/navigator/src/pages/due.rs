//! When a step's time runs out.

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::Standing;
use pathway::calendar::{Calendar, Counted};
use pathway::model::{Kind, Step, TimeUnit, Timescale};

use crate::record::{EntryBody, RecordEntry};

/// A due date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    pub(crate) on: Date,
    /// The school year is not written down, so it can only be later.
    pub(crate) is_earliest: bool,
}

/// The day on which a time that began on `from` runs out.
pub(crate) fn after(calendar: &Calendar, from: Date, time: &Timescale) -> Option<Due> {
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
pub(crate) fn of_standing(
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
pub(crate) fn end(calendar: &Calendar, step: &Step, standing: &Standing) -> Option<Due> {
    let (time, from) = running(step, standing)?;
    after(calendar, from, time)
}

/// The time that runs at a step and the day on which it began: a clock which began at an earlier step and still runs, or the step's own.
pub(crate) fn running<'a>(step: &'a Step, standing: &Standing) -> Option<(&'a Timescale, Date)> {
    let running = step.clock.as_ref().and_then(|clock| Some((&clock.time, standing.clock_began(clock)?)));
    running.or_else(|| Some((step.within.as_ref()?, standing.since)))
}

/// When a wait's own time runs out, where it has one.
pub(crate) fn end_of_wait(calendar: &Calendar, step: &Step, standing: &Standing) -> Option<Due> {
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

    /// Every clock of the law on the shipped statutory pathway, worked by hand from the regulations and a paper calendar: across Christmas, half term, bank holidays and leap days.
    #[test]
    fn clocks_of_the_law_run_out_on_the_days_worked_by_hand() {
        let pack = crate::Content::shipped().unwrap().pack;
        let statutory = pack.pathway(&"statutory".into()).unwrap();
        let table = [
            // Section 36 and regulations 4 to 13: six weeks, sixteen weeks, twenty weeks from the request of Monday 14 December 2026.
            ("decision-to-assess", date(2026, 12, 14), date(2027, 1, 25)),
            ("gathering-advice", date(2027, 1, 25), date(2027, 4, 5)),
            ("draft-plan", date(2027, 4, 5), date(2027, 4, 20)),
            ("final-plan", date(2027, 4, 20), date(2027, 5, 3)),
            // The same six weeks over a leap day.
            ("decision-to-assess", date(2028, 1, 20), date(2028, 3, 2)),
            // Section 51: two months, clipped where February is short, and not where it is long.
            ("refused-to-assess", date(2026, 12, 31), date(2027, 2, 28)),
            ("refused-plan", date(2027, 12, 31), date(2028, 2, 29)),
            ("disagree-with-plan", date(2028, 2, 29), date(2028, 4, 29)),
            ("mediation", date(2028, 2, 1), date(2028, 3, 2)),
            // Annual review: report in two weeks, decision in four, the changed plan in twelve from the meeting of Monday 1 February 2027.
            ("review-meeting", date(2027, 2, 1), date(2027, 2, 15)),
            ("review-decision", date(2027, 2, 1), date(2027, 3, 1)),
            ("amended-plan", date(2027, 3, 1), date(2027, 4, 26)),
            ("between-reviews", date(2028, 2, 29), date(2029, 2, 28)),
            // The sixth school day after a permanent exclusion: over half term, and over the bank holiday of Monday 4 May 2026.
            ("excluded", date(2025, 10, 20), date(2025, 11, 4)),
            ("excluded", date(2026, 4, 30), date(2026, 5, 11)),
        ];
        for (step, from, expected) in table {
            let within = statutory.step(&step.into()).unwrap().within.as_ref().unwrap();
            assert_eq!(within.origin, Origin::Law, "{step}");
            let due = after(&pack.calendar, from, within).unwrap();
            assert_eq!((due.on, due.is_earliest), (expected, false), "{step} from {from}");
        }
        let by_law =
            |step: &&pathway::model::Step| step.within.as_ref().is_some_and(|within| within.origin == Origin::Law);
        for step in statutory.steps.iter().filter(by_law) {
            assert!(table.iter().any(|(named, ..)| *named == step.id.as_str()), "{} is not in the table", step.id);
        }
    }

    /// The day of Easter, by the rule that the Book of Common Prayer gives (Anonymous Gregorian computus).
    fn easter(year: i16) -> jiff::civil::Date {
        let (a, b, c) = (year % 19, year / 100, year % 100);
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        let m = (a + 11 * h + 22 * l) / 451;
        let month = (h + l - 7 * m + 114) / 31;
        let day = (h + l - 7 * m + 114) % 31 + 1;
        date(year, i8::try_from(month).unwrap(), i8::try_from(day).unwrap())
    }

    #[test]
    fn the_bank_holidays_of_the_pack_are_those_that_the_rules_give() {
        use jiff::civil::Weekday;
        let pack = crate::Content::shipped().unwrap().pack;
        let mut expected = std::collections::BTreeSet::new();
        for year in 2025..=2028 {
            let weekday = |mut day: jiff::civil::Date, taken: &std::collections::BTreeSet<jiff::civil::Date>| {
                while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || taken.contains(&day) {
                    day = day.tomorrow().unwrap();
                }
                day
            };
            let monday = |mut day: jiff::civil::Date, step: i64| {
                while day.weekday() != Weekday::Monday {
                    day = day.checked_add(step.days()).unwrap();
                }
                day
            };
            expected.insert(weekday(date(year, 1, 1), &expected));
            expected.insert(easter(year).checked_sub(2.days()).unwrap());
            expected.insert(easter(year).tomorrow().unwrap());
            expected.insert(monday(date(year, 5, 1), 1));
            expected.insert(monday(date(year, 5, 31), -1));
            expected.insert(monday(date(year, 8, 31), -1));
            // A day of Christmas on a weekend moves past the other.
            expected.insert(weekday(date(year, 12, 25), &expected));
            expected.insert(weekday(date(year, 12, 26), &expected));
        }
        assert_eq!(pack.calendar.bank_holidays, expected);
    }
}
