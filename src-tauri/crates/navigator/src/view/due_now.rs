//! What a journey or a plan needs first, and how it is put off. Today, the list of children and the statistics read it.

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::calendar::Calendar;
use pathway::model::{Kind, Origin, Step};
use record::due;
use record::due::DueStatus;
use record::plans::current;
use record::put_off::{DueItem, PutOff, last_day, put_off};
use record::{DueThing, RecordEntry};

use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::wire::{
    Code, DueKind, DueRef, Failure, JourneyId, PutOffDay, PutOffDayKind, PutOffLine, PuttingOff, TodayGroupKind,
    TodayWhy,
};

/// What needs somebody, and on which day.
pub(crate) struct DueNow {
    pub(crate) why: TodayWhy,
    pub(crate) on: Date,
    /// What sets the day; `None` if people agreed on it.
    pub(crate) origin: Option<Origin>,
    /// It is out of the lists until its day.
    pub(crate) is_put_off: bool,
    pub(crate) putting_off: Option<PuttingOff>,
}

impl DueNow {
    /// `item` is `None` for what can never be put off.
    ///
    /// What only waits is not due yet and cannot be put off either: it comes into the lists on its own day, and to put it
    /// off before then would let that day pass unseen.
    fn new(
        (why, on, origin): (TodayWhy, Date, Option<Origin>),
        item: Option<&DueItem<'_>>,
        in_force: &[RecordEntry],
        today: Date,
    ) -> DueNow {
        let item = item.filter(|_| is_due(on, today));
        let now = item.and_then(|item| put_off(in_force, item, today));
        let putting_off = item.map(|item| PuttingOff {
            thing: due_ref(item),
            due: on.to_string(),
            by_law: item.is_law,
            now: now.map(put_off_line),
        });
        DueNow { why, on, origin, is_put_off: now.is_some_and(|now| !now.is_reminder), putting_off }
    }

    /// Whether it is a time limit of the law that has passed. It comes first in every list.
    pub(crate) fn is_passed_limit(&self, today: Date) -> bool {
        due::is_passed_limit(self.on, self.origin, today)
    }

    /// Returns the group in which it is on Today. `None` if it needs nobody yet.
    pub(crate) fn group(&self, today: Date) -> Option<TodayGroupKind> {
        if self.is_put_off { Some(TodayGroupKind::PutOff) } else { due_group(self.on, today) }
    }
}

/// Returns the group of what is due on that day. `None` if it needs nobody yet.
pub(crate) fn due_group(on: Date, today: Date) -> Option<TodayGroupKind> {
    match DueStatus::of(on, today) {
        DueStatus::Overdue => Some(TodayGroupKind::Overdue),
        DueStatus::ThisWeek => Some(TodayGroupKind::ThisWeek),
        DueStatus::Later => None,
    }
}

/// Whether somebody is needed on that day at the latest.
fn is_due(on: Date, today: Date) -> bool {
    DueStatus::of(on, today) != DueStatus::Later
}

fn put_off_line(now: PutOff<'_>) -> PutOffLine {
    PutOffLine { seq: now.seq, until: now.until.to_string(), reason: now.reason.to_owned() }
}

fn due_ref(item: &DueItem<'_>) -> DueRef {
    let (kind, plan) = match item.thing {
        DueThing::Step { .. } => (DueKind::Step, None),
        DueThing::CheckIn { .. } => (DueKind::CheckIn, None),
        DueThing::Review { plan } => (DueKind::Review, Some(plan)),
    };
    DueRef { kind, journey: item.journey.map(JourneyId::from), plan }
}

/// Whether a step is for today, whatever its date, and stays in sight: it is about the child's safety, and nobody else is
/// waited for.
pub(crate) fn is_for_today(step: &Step) -> bool {
    step.safety && step.kind != Kind::Wait
}

/// Returns what a journey needs first. `None` if it has no date.
///
/// A wait has two dates; the more urgent one decides ([`due::urgency`]). If that one is put off, the other one still counts
/// once it is due.
pub(crate) fn of_journey(opened: &JourneyState, step: &Step) -> Option<DueNow> {
    let mut dates = dates(opened, step);
    dates.sort_by_key(|one| due::urgency(one.on, one.origin, opened.today));
    let is_hidden = dates.first().is_some_and(|first| first.is_put_off);
    let other = dates.iter().position(|one| is_hidden && !one.is_put_off && is_due(one.on, opened.today));
    dates.into_iter().nth(other.unwrap_or_default())
}

/// Returns the day on which the law ends the wait of a journey, if it is near and a check-in is what the journey needs first: a
/// reminder never hides a limit of the law.
pub(crate) fn limit_beside(opened: &JourneyState) -> Option<Date> {
    let JourneyState { edition, standing, calendar, today, .. } = opened;
    let step = edition.pathway.step(&standing.at).filter(|step| standing.stopped.is_none() && !is_for_today(step))?;
    let first = of_journey(opened, step).filter(|now| now.why == TodayWhy::CheckIn)?;
    let on = due::end(calendar, step, standing)?.on;
    let is_law = due::end_origin(step, standing) == Some(Origin::Law);
    (is_law && first.on != on && is_due(on, *today)).then_some(on)
}

/// Returns the group in which a journey is on Today; `None` if it needs nobody yet. Statistics count by the same groups, so
/// that *overdue* has one meaning.
pub(crate) fn group_of_journey(opened: &JourneyState, step: &Step, now: Option<&DueNow>) -> Option<TodayGroupKind> {
    if opened.standing.stopped.is_some() || is_for_today(step) {
        return Some(TodayGroupKind::First);
    }
    let group = now.and_then(|now| now.group(opened.today));
    group.or_else(|| (step.kind == Kind::Wait).then_some(TodayGroupKind::Waiting))
}

/// Returns the dates of a journey: that of the next check-in, and that of the step itself.
fn dates(opened: &JourneyState, step: &Step) -> Vec<DueNow> {
    let journey = opened.record.id.as_str();
    let is_wait = step.kind == Kind::Wait;
    // A record that does not fit together is checked first.
    let fits = opened.standing.stopped.is_none();
    let now = |day: (TodayWhy, Date, Option<Origin>), item: Option<DueItem<'_>>| {
        DueNow::new(day, item.filter(|_| fits).as_ref(), &opened.read.in_force, opened.today)
    };
    let check_in = opened.due().filter(|_| step.check_ins().is_some());
    let of_check_in = due::origin(step, &opened.standing);
    let check_in = check_in.map(|due| now((TodayWhy::CheckIn, due.on, of_check_in), DueItem::check_in(journey, step)));
    let ends = due::end(&opened.calendar, step, &opened.standing);
    let why = if is_wait { TodayWhy::WaitEnds } else { TodayWhy::Step };
    let of_end = due::end_origin(step, &opened.standing);
    let ends = ends.map(|due| now((why, due.on, of_end), DueItem::step(journey, step, &opened.standing)));
    check_in.into_iter().chain(ends).collect()
}

/// Returns what the review of an open plan needs.
pub(crate) fn of_review(plan: u32, on: Date, in_force: &[RecordEntry], today: Date) -> DueNow {
    DueNow::new((TodayWhy::PlanReview, on, None), Some(&DueItem::review(plan)), in_force, today)
}

/// Something that can be put off now.
pub(crate) struct ToPutOff {
    pub(crate) journey: Option<String>,
    pub(crate) thing: DueThing,
    due: Date,
    is_law: bool,
}

impl ToPutOff {
    /// Checks that somebody knows it will be late: it is due by tomorrow, and comes back after its day. A legal time
    /// limit stays in the lists, so nothing of it is hidden.
    ///
    /// # Errors
    /// [`Code::PutOffPastDue`].
    pub(crate) fn may_be_late(&self, until: Date, knows_late: bool, today: Date) -> Result<(), Failure> {
        let is_soon = today.tomorrow().is_ok_and(|tomorrow| self.due <= tomorrow);
        if knows_late || self.is_law || !is_soon || until <= self.due {
            Ok(())
        } else {
            Err(Failure::of_field(Code::PutOffPastDue, "knowsLate"))
        }
    }
}

/// Returns something that can be put off now, with its journey and its stored form.
pub(crate) fn to_put_off(case: &CaseFile, thing: &DueRef) -> Result<ToPutOff, Failure> {
    if thing.kind == DueKind::Review {
        let plans = current(&case.record.in_force);
        let plan = plans.iter().find(|plan| thing.plan == Some(plan.id) && is_due(plan.agreed.review_on, case.today));
        let plan = plan.ok_or(Failure::new(Code::PlanClosed))?;
        let (due, thing) = (plan.agreed.review_on, DueThing::Review { plan: plan.id });
        return Ok(ToPutOff { journey: None, thing, due, is_law: false });
    }
    let id = thing.journey.as_ref().ok_or(Failure::new(Code::UnknownJourney))?;
    let opened = case.journey(id)?;
    let moved_on = || Failure::new(Code::JourneyMovedOn);
    let step = opened.edition.pathway.step(&opened.standing.at).filter(|_| !opened.standing.ended);
    let step = step.ok_or_else(moved_on)?;
    let can = |one: &DueNow| one.putting_off.as_ref().is_some_and(|putting_off| putting_off.thing == *thing);
    let dates = dates(opened, step);
    let now = dates.iter().find(|one| can(one)).ok_or_else(moved_on)?;
    let is_law = now.putting_off.as_ref().is_some_and(|putting_off| putting_off.by_law);
    let step = step.id.to_string();
    let thing = if thing.kind == DueKind::CheckIn { DueThing::CheckIn { step } } else { DueThing::Step { step } };
    Ok(ToPutOff { journey: Some(id.to_string()), thing, due: now.on, is_law })
}

/// How many days later than it says an offered day may be: past a weekend with two bank holidays, but not past a school
/// holiday.
const LATEST: i32 = 4;

/// Returns the days that the form offers. Each is a day on which people work, because nobody looks at a list on a
/// Saturday: a school day, as far as is known, if the child is `at_school`. None is offered twice.
pub(crate) fn days(calendar: &Calendar, today: Date, at_school: bool) -> Vec<PutOffDay> {
    let open_from = |day| if at_school { calendar.school_day_from(day) } else { calendar.working_day_from(day) };
    let next = today.tomorrow().ok().and_then(open_from);
    let in_weeks = |weeks: i64| {
        let on = today.checked_add(weeks.weeks()).ok()?;
        open_from(on).filter(|day| on.until(*day).is_ok_and(|span| span.get_days() <= LATEST))
    };
    let all = [
        (if at_school { PutOffDayKind::NextSchoolDay } else { PutOffDayKind::NextWorkingDay }, next),
        (PutOffDayKind::Week, in_weeks(1)),
        (PutOffDayKind::TwoWeeks, in_weeks(2)),
        (PutOffDayKind::BackAtSchool, calendar.back_at_school(today).filter(|_| at_school)),
    ];
    let mut offered: Vec<(PutOffDayKind, Date)> = Vec::new();
    for (kind, on) in all {
        let on = on.filter(|day| *day <= last_day(today));
        let new = on.filter(|day| offered.iter().all(|(_, other)| other != day));
        offered.extend(new.map(|day| (kind, day)));
    }
    let shown = |(kind, on): (PutOffDayKind, Date)| PutOffDay {
        kind,
        on: on.to_string(),
        may_be_holiday: at_school && !calendar.knows(on),
    };
    offered.into_iter().map(shown).collect()
}
