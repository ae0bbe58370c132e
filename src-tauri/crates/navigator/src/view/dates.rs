//! The dates of one journey: when its step is due, when a wait has its check-in, when the wait ends.
//!
//! Both the Coming up page and the calendar file use these dates, so they cannot differ.

use jiff::civil::Date;
use pathway::Age;
use pathway::model::{Kind, Origin, Step};
use pathway::service::Service;
use record::due;
use record::due::Due;

use crate::content::shipped::Content;
use crate::session::journey::JourneyState;
use crate::wire::AheadKind;

/// A date by which somebody has to act.
pub(crate) struct Dated {
    pub(crate) due: Due,
    pub(crate) kind: AheadKind,
    /// What sets the time.
    pub(crate) origin: Option<Origin>,
    /// The law that sets it.
    pub(crate) law: Option<String>,
    /// The law counts from a letter whose day nobody knows: the last day can be earlier.
    pub(crate) is_at_latest: bool,
}

impl JourneyState {
    fn step(&self) -> Option<&Step> {
        self.edition.pathway.step(&self.standing.at)
    }

    /// Returns every date of the journey's current step. Empty if the journey has ended.
    pub(crate) fn dates(&self) -> Vec<Dated> {
        let Some(step) = self.step().filter(|_| !self.standing.ended) else { return Vec::new() };
        let check_ins = step.check_ins();
        // The time that ends the step is the legal time limit that began earlier and still runs, or else the step's
        // own.
        let clock = step.clock.as_ref().filter(|clock| self.standing.clock_began(clock).is_some());
        let end = clock.map(|clock| &clock.time).or(step.within.as_ref());
        let time = check_ins.or(end);
        let law = |time: Option<&pathway::model::Timescale>| {
            time.and_then(|time| self.pathway_text().timescale(time).statute)
        };
        let kind = if check_ins.is_some() { AheadKind::CheckIn } else { AheadKind::Due };
        let origin = due::origin(step, &self.standing);
        let is_at_latest = |origin| self.is_without_letter && origin == Some(Origin::Law);
        let wanted =
            self.due().map(|due| Dated { due, kind, origin, law: law(time), is_at_latest: is_at_latest(origin) });
        // A wait without check-ins is due when it ends, so its end is listed only once.
        let ends = check_ins.and_then(|_| due::end_of_wait(&self.calendar, step, &self.standing));
        let origin = due::end_origin(step, &self.standing);
        let ends = ends.map(|due| Dated {
            due,
            kind: AheadKind::WaitEnds,
            origin,
            law: law(end),
            is_at_latest: is_at_latest(origin),
        });
        wanted.into_iter().chain(ends).collect()
    }

    /// Whether the day on which the step is due is a limit of the law that can end earlier.
    pub(crate) fn is_due_at_latest(&self) -> bool {
        self.dates().first().is_some_and(|one| one.is_at_latest)
    }

    /// Returns the date that comes first ([`due::urgency`]): a limit of the law that has passed, or else the earliest one.
    pub(crate) fn first_date(&self) -> Option<Dated> {
        self.dates().into_iter().min_by_key(|one| due::urgency(one.due.on, one.origin, self.today))
    }

    /// Whether a time limit of the law has passed at the journey's current step.
    pub(crate) fn limit_passed(&self) -> bool {
        self.dates().iter().any(|one| due::is_passed_limit(one.due.on, one.origin, self.today))
    }

    /// Returns the services that may stop taking the child before the wait is over: those that the wait is for, and those
    /// that help in the meantime. Each has the age and the birthday from which it no longer takes the child.
    ///
    /// The last value is the day until which the wait is known to last: its own end, or else the next check-in. It is
    /// `None` if neither is known, or if the next check-in is before the birthday and the wait may still end in time.
    pub(crate) fn outlasted<'a>(&self, content: &'a Content) -> Vec<(&'a Service, Age, Date, Option<Date>)> {
        let Some(step) = self.step().filter(|step| step.kind == Kind::Wait && !self.standing.ended) else {
            return Vec::new();
        };
        let now = Age::on(self.born, self.today);
        let end = due::end_of_wait(&self.calendar, step, &self.standing).map(|due| due.on);
        let looked_in = self.due().map(|due| due.on);
        let services = self.waited_for(step).filter_map(|id| content.pack.services.get(id)).filter(|one| one.is_open());
        let closing = services.filter(|service| service.is_known_to_take(now)).filter_map(|service| {
            let under = service.ages.under?;
            Some((service, under, under.reached_on(self.born)?))
        });
        closing
            .filter_map(|(service, under, on)| match (end, looked_in) {
                (Some(end), _) if end < on => None,
                (Some(end), _) => Some((service, under, on, Some(end))),
                (None, looked_in) => Some((service, under, on, looked_in.filter(|day| *day >= on))),
            })
            .collect()
    }

    /// The services for which the child waits: those of the wait, and those of the referral that led to it.
    fn waited_for<'a>(&'a self, step: &'a Step) -> impl Iterator<Item = &'a pathway::id::ServiceId> {
        let pathway = &self.edition.pathway;
        let passed = self.standing.trail.iter().rev().filter_map(|passed| pathway.step(&passed.step));
        let referral = passed.filter(|step| step.kind == Kind::Refer).take(1);
        let others = referral.flat_map(|step| &step.signposts).filter(|id| !step.signposts.contains(id));
        step.signposts.iter().chain(others)
    }
}
