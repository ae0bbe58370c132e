//! Due dates: when the time of a step ends, and what *overdue* and *this week* mean.

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::Standing;
use pathway::absence::days_away;
use pathway::age::Age;
use pathway::calendar::{Calendar, Counted};
use pathway::model::{AT_SCHOOL, Kind, Origin, Step, TimeUnit, Timescale};

use crate::entry::{EntryBody, RecordEntry};

/// A due date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The day, or the earliest possible day.
    pub on: Date,
    /// The calendar does not cover the whole period, so the real date is `on` or later.
    pub is_earliest: bool,
    /// A time limit of the law that ends on a weekend or a bank holiday. It is not moved.
    pub is_day_off: bool,
    /// It is in a school holiday, as far as the terms are known. It is not moved: not everybody works in a school.
    pub in_holiday: bool,
    /// How many recorded school days away were counted, if the time counts them.
    pub days_away: Option<u32>,
}

/// How soon something is due. Only this type defines *overdue* and *this week*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DueStatus {
    /// The day has passed.
    Overdue,
    /// Today, or in the next 7 days. Every page calls it so.
    ThisWeek,
    /// After that.
    Later,
}

impl DueStatus {
    /// The status of a due date on `today`.
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

/// Whether a due date has passed.
pub fn is_overdue(due: Date, today: Date) -> bool {
    DueStatus::of(due, today) == DueStatus::Overdue
}

/// Whether a time limit of the law has passed.
pub fn is_passed_limit(on: Date, origin: Option<Origin>, today: Date) -> bool {
    origin == Some(Origin::Law) && is_overdue(on, today)
}

/// The order of what is due: a time limit of the law that has passed comes before anything else, also before a reminder of
/// an earlier day. After it the earliest day decides.
pub fn urgency(on: Date, origin: Option<Origin>, today: Date) -> (bool, Date) {
    (!is_passed_limit(on, origin, today), on)
}

/// The last day of “the next 7 days”: the seventh after today.
pub fn end_of_week(today: Date) -> Date {
    today.checked_add(7.days()).unwrap_or(today)
}

/// The day on which a period that begins on `from` ends; `None` if it is out of the range of dates.
///
/// If nobody works on that day, a period of days, weeks or months ends on the next working day. A time limit of the law
/// is never moved, nor is a period that ends on the day on which it begins.
pub fn after(calendar: &Calendar, from: Date, time: &Timescale) -> Option<Due> {
    let amount = i64::from(time.amount);
    let in_holiday = |on: Date| calendar.knows(on) && calendar.is_working_day(on) && !calendar.is_school_day(on);
    let counted = |counted: Counted| Due {
        on: counted.on,
        is_earliest: counted.is_earliest,
        is_day_off: false,
        in_holiday: false,
        days_away: None,
    };
    let ends = match time.unit {
        TimeUnit::Days => from.checked_add(amount.days()),
        TimeUnit::Weeks => from.checked_add(amount.weeks()),
        TimeUnit::Months => from.checked_add(amount.months()),
        TimeUnit::SchoolDays => return calendar.after_school_days(from, time.amount).map(counted),
        TimeUnit::SchoolWeeks => return calendar.after_school_weeks(from, time.amount).map(counted),
    };
    let ends = ends.ok()?;
    let is_law = time.origin == Origin::Law;
    let on = if is_law || ends == from { ends } else { calendar.working_day_from(ends)? };
    let is_day_off = is_law && !calendar.is_working_day(on);
    Some(Due { on, is_earliest: false, is_day_off, in_holiday: in_holiday(on), days_away: None })
}

/// When the current step of a journey needs attention: a wait at its next check-in, any other step when its time ends.
///
/// `read` is the entries in force. A note on the journey counts as a check-in.
pub fn of_standing(
    calendar: &Calendar,
    step: &Step,
    standing: &Standing,
    read: &[RecordEntry],
    journey: &str,
) -> Option<Due> {
    match step.check_ins() {
        Some(check_in) => {
            let is_note = |entry: &&RecordEntry| {
                entry.journey.as_deref() == Some(journey) && matches!(entry.body, EntryBody::Noted { .. })
            };
            let noted = read.iter().filter(is_note).map(RecordEntry::happened).max();
            let last = noted.map_or(standing.since, |day| day.max(standing.since));
            let due = after(calendar, last, &check_in.at_age(standing.known_age))?;
            Some(in_term(calendar, due, (last, standing.known_age)))
        }
        None => end(calendar, step, standing),
    }
}

/// What sets the date that [`of_standing`] returns: the rhythm of the check-ins on a wait, or the time limit of the step.
pub fn origin(step: &Step, standing: &Standing) -> Option<Origin> {
    step.check_ins().map(|check_in| check_in.origin).or_else(|| end_origin(step, standing))
}

/// What sets the date that [`end`] returns.
pub fn end_origin(step: &Step, standing: &Standing) -> Option<Origin> {
    running(step, standing).map(|(time, _)| time.origin)
}

/// A check-in in a school holiday is brought forward to the last school day before it, for somebody of school age: it can
/// be earlier, but no child waits longer for it. It stays on its day if no school day is left since the last one.
fn in_term(calendar: &Calendar, due: Due, (last, age): (Date, Option<Age>)) -> Due {
    if !due.in_holiday || age.is_some_and(|age| !AT_SCHOOL.holds(age)) {
        return due;
    }
    let back = std::iter::successors(due.on.yesterday().ok(), |day| day.yesterday().ok());
    let before = back.take_while(|day| *day > last).find(|day| calendar.is_school_day(*day));
    before.map_or(due, |on| Due { on, in_holiday: false, ..due })
}

/// When the time of a step ends; `None` if it has no time limit.
///
/// A step about safety says what to do today, and the lists say so too: one day means the day itself, unless the law
/// counts it.
pub fn end(calendar: &Calendar, step: &Step, standing: &Standing) -> Option<Due> {
    let (time, from) = running(step, standing)?;
    let time = time.at_age(standing.known_age);
    let is_one_day = time.unit == TimeUnit::Days && time.amount == 1 && time.origin != Origin::Law;
    if step.safety && step.kind != Kind::Wait && is_one_day {
        return after(calendar, from, &Timescale { amount: 0, ..time });
    }
    after_days_away(calendar, step, (from, &standing.spells), &time)
}

/// When the time of a step ends if it began on `from`, with these spells away from school.
///
/// If the time counts school days away, those recorded before `from` in the same school year count too. It ends on the day on
/// which their number is reached, which can be before `from`; until then, on the first day on which it can be.
pub fn after_days_away(
    calendar: &Calendar,
    step: &Step,
    (from, spells): (Date, &[(Date, Date)]),
    time: &Timescale,
) -> Option<Due> {
    let due = after(calendar, from, time)?;
    if !step.counts_days_away || time.unit != TimeUnit::SchoolDays {
        return Some(due);
    }
    let latest = spells.iter().map(|(_, to)| *to).max().map_or(from, |to| to.max(from));
    // A day away after the time is over changes nothing, and a spell without an end does not move it.
    let away = days_away(calendar, spells, latest.min(due.on));
    let counted = u32::try_from(away.len()).ok().filter(|counted| *counted > 0);
    let Some(counted) = counted else { return Some(due) };
    let wanted = usize::try_from(time.amount).unwrap_or(usize::MAX);
    let reached = wanted.checked_sub(1).and_then(|before| away.iter().nth(before));
    let ends = match reached {
        Some(day) => Due { on: *day, is_earliest: false, ..due },
        None => {
            let last = away.last().map_or(from, |last| (*last).max(from));
            let left = Timescale { amount: time.amount.saturating_sub(counted), ..time.clone() };
            Some(after(calendar, last, &left)?).filter(|left| left.on < due.on).unwrap_or(due)
        }
    };
    Some(Due { days_away: Some(counted.min(time.amount)), ..ends })
}

/// The time limit at a step and the day on which it began: a clock that is already running, otherwise the step’s own limit.
pub fn running<'a>(step: &'a Step, standing: &Standing) -> Option<(&'a Timescale, Date)> {
    let running = step.clock.as_ref().and_then(|clock| Some((&clock.time, standing.clock_began(clock)?)));
    running.or_else(|| Some((step.within.as_ref()?, standing.counts_from.unwrap_or(standing.since))))
}

/// When the time of a wait ends; `None` if the step is not a wait or has no time limit.
pub fn end_of_wait(calendar: &Calendar, step: &Step, standing: &Standing) -> Option<Due> {
    (step.kind == Kind::Wait).then(|| end(calendar, step, standing)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn periods_end_on_the_calendar_day() {
        let time = |amount, unit| Timescale { amount, unit, origin: Origin::Suggested, statute: None };
        let on = |from, amount, unit| after(&Calendar::default(), from, &time(amount, unit)).map(|due| due.on);
        // 20 November 2026 is a Friday.
        assert_eq!(on(date(2026, 11, 20), 5, TimeUnit::SchoolDays), Some(date(2026, 11, 27)));
        assert_eq!(on(date(2026, 11, 20), 1, TimeUnit::SchoolDays), Some(date(2026, 11, 23)));
        assert_eq!(on(date(2026, 11, 20), 6, TimeUnit::Weeks), Some(date(2027, 1, 1)));
        assert_eq!(on(date(2026, 8, 31), 6, TimeUnit::Months), Some(date(2027, 3, 1)), "28 February is a Sunday");
        assert_eq!(on(date(2026, 11, 20), 0, TimeUnit::Days), Some(date(2026, 11, 20)));
    }

    #[test]
    fn a_limit_of_the_law_that_has_passed_comes_before_an_older_reminder() {
        let today = date(2027, 1, 5);
        let (check_in, limit) = ((date(2026, 12, 14), Some(Origin::Suggested)), (date(2027, 1, 4), Some(Origin::Law)));
        let first = |dates: &[(Date, Option<Origin>)], today| {
            dates.iter().copied().min_by_key(|(on, origin)| urgency(*on, *origin, today)).unwrap()
        };
        assert_eq!(first(&[check_in, limit], today), limit);
        assert_eq!(first(&[check_in, limit], date(2027, 1, 4)), check_in, "its last day has not passed");
        let earlier = (date(2026, 12, 1), Some(Origin::Law));
        assert_eq!(first(&[limit, check_in, earlier], today), earlier);
        let agreed = (date(2026, 11, 1), None);
        assert_eq!(first(&[agreed, check_in], today), agreed);
    }

    #[test]
    fn a_period_ends_on_a_working_day_unless_the_law_sets_it() {
        let holidays = [date(2026, 12, 25), date(2026, 12, 28)];
        let calendar = Calendar { bank_holidays: holidays.into(), ..Calendar::default() };
        let due = |from, amount, unit, origin| {
            after(&calendar, from, &Timescale { amount, unit, origin, statute: None }).unwrap()
        };
        let moved = |on| Due { on, is_earliest: false, is_day_off: false, in_holiday: false, days_away: None };
        let as_counted = |on| Due { on, is_earliest: false, is_day_off: true, in_holiday: false, days_away: None };
        // One day from a Friday, and two weeks to Christmas Day, a Friday before a weekend and another bank holiday.
        let (friday, fortnight) = (date(2026, 11, 27), date(2026, 12, 11));
        assert_eq!(due(friday, 1, TimeUnit::Days, Origin::Suggested), moved(date(2026, 11, 30)));
        assert_eq!(due(fortnight, 2, TimeUnit::Weeks, Origin::Local), moved(date(2026, 12, 29)));
        assert_eq!(due(friday, 1, TimeUnit::Days, Origin::Law), as_counted(date(2026, 11, 28)));
        assert_eq!(due(fortnight, 2, TimeUnit::Weeks, Origin::Law), as_counted(date(2026, 12, 25)));
        // What is due on the day itself stays there, even on a Saturday.
        let saturday = date(2026, 11, 28);
        assert_eq!(due(saturday, 0, TimeUnit::Days, Origin::Suggested), moved(saturday));
    }

    #[test]
    fn a_check_in_in_a_known_holiday_is_on_the_last_school_day_before_it() {
        let term = |from, to| pathway::calendar::Term { from, to };
        let terms = vec![term(date(2026, 11, 2), date(2026, 12, 18)), term(date(2027, 1, 4), date(2027, 2, 12))];
        let calendar = Calendar { terms, ..Calendar::default() };
        let weeks = |from, amount, age| {
            let time = Timescale { amount, unit: TimeUnit::Weeks, origin: Origin::Suggested, statute: None };
            let due = in_term(&calendar, after(&calendar, from, &time).unwrap(), (from, Some(Age::years(age))));
            (due.on, due.in_holiday)
        };
        let (end_of_term, first) = (date(2026, 12, 18), date(2026, 11, 30));
        assert_eq!(weeks(first, 3, 9), (end_of_term, false), "not 21 December");
        assert_eq!(weeks(first, 2, 9), (date(2026, 12, 14), false), "in the term");
        assert_eq!(weeks(first, 3, 2), (date(2026, 12, 21), true), "nobody waits for a school");
        assert_eq!(weeks(end_of_term, 1, 9), (date(2026, 12, 25), true), "checked in on the last day of the term");
    }

    #[test]
    fn a_day_in_a_known_holiday_is_said_to_be_one_and_is_not_moved() {
        let term = |from, to| pathway::calendar::Term { from, to };
        let (autumn, spring) = (date(2026, 11, 2), date(2027, 1, 4));
        let terms = vec![term(autumn, date(2026, 12, 18)), term(spring, date(2027, 2, 12))];
        let calendar = Calendar { terms, ..Calendar::default() };
        let weeks = |from, amount| {
            let time = Timescale { amount, unit: TimeUnit::Weeks, origin: Origin::Suggested, statute: None };
            after(&calendar, from, &time).map(|due| (due.on, due.in_holiday))
        };
        assert_eq!(weeks(date(2026, 12, 8), 2), Some((date(2026, 12, 22), true)));
        assert_eq!(weeks(date(2026, 12, 1), 2), Some((date(2026, 12, 15), false)));
        assert_eq!(
            weeks(date(2027, 2, 2), 2),
            Some((date(2027, 2, 16), false)),
            "after the last term nothing is known"
        );
    }
}
