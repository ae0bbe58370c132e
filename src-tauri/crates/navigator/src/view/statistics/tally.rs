//! What the record of one child adds to the counts over the whole casebook.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::Age;
use pathway::model::{Kind, Origin, Stage, Step};
use pathway::replay::{Passed, clock_began};
use record::due::{DueStatus, is_overdue};
use record::plans::{Closed, plans};
use record::voice_answers::{answers, can_be_answered};
use record::voices::{Hearing, hearing_among};
use record::{EntryBody, Record, RecordEntry};

use crate::session::journey::JourneyState;
use crate::view::due_now::{self, DueNow};
use crate::view::plan_checks::checks;
use crate::wire::{IndicatorKind, PlanCheck, PlanPart, Speaker, TodayGroupKind};

const STAGES: [(Stage, &str); 4] = [
    (Stage::Universal, "universal"),
    (Stage::Targeted, "targeted"),
    (Stage::Specialist, "specialist"),
    (Stage::Statutory, "statutory"),
];
const AGES: [(u16, &str); 4] = [(5, "under-5"), (11, "5-to-10"), (16, "11-to-15"), (u16::MAX, "16-and-over")];
const SPANS: [&str; 3] = ["under-4-weeks", "4-to-12-weeks", "over-12-weeks"];
const KEPT: [&str; 2] = ["in-time", "late"];
const HEARD: [&str; 3] = ["heard", "not-heard", "nobody-asked"];
const ANSWERED: [&str; 3] = ["answered-told", "answered", "not-answered"];
const RECORDED: [&str; 2] = ["recorded", "not-recorded"];
const DATED: [&str; 4] = ["overdue", "this-week", "later", "no-date"];
const DUE: [&str; 6] = ["first", "overdue", "this-week", "put-off", "later", "no-date"];

/// The running counts. Every part is present from the beginning, so a missing row reveals nothing.
pub(crate) struct Counting {
    pub(crate) counts: BTreeMap<IndicatorKind, Vec<(String, u32)>>,
    pub(crate) children: u32,
    from: Date,
    to: Date,
    today: Date,
}

/// One child to be counted.
pub(crate) struct Counted<'a> {
    pub(crate) born: Date,
    pub(crate) read: &'a Record,
    pub(crate) journeys: &'a [JourneyState],
    /// The days on which something recurs that is due by its kind, and the last days of disagreements. `None` for each of
    /// which the day is not known.
    pub(crate) recurring: Vec<Option<Date>>,
    pub(crate) limits: Vec<Option<Date>>,
}

impl Counting {
    pub(crate) fn new(pathways: impl Iterator<Item = String>, (from, to): (Date, Date), today: Date) -> Counting {
        let of = |ids: &[&str]| ids.iter().map(|id| ((*id).to_owned(), 0)).collect::<Vec<_>>();
        let stages = of(&STAGES.map(|(_, id)| id));
        let counts = BTreeMap::from([
            (IndicatorKind::UnderWayByPathway, pathways.map(|id| (id, 0)).collect()),
            (IndicatorKind::UnderWayByStage, stages.clone()),
            (IndicatorKind::TimeAtStep, of(&SPANS)),
            (IndicatorKind::Due, of(&DUE)),
            (IndicatorKind::Waits, of(&["wait-in-time", "wait-over", "wait-no-end"])),
            (IndicatorKind::PlanChildWords, of(&RECORDED)),
            (IndicatorKind::PlanParentWords, of(&RECORDED)),
            (IndicatorKind::PlanSupport, of(&RECORDED)),
            (IndicatorKind::ReviewsDue, of(&DUE[1..5])),
            (IndicatorKind::RecurringDue, of(&DATED)),
            (IndicatorKind::LimitsDue, of(&DATED)),
            (IndicatorKind::BegunByStage, stages),
            (IndicatorKind::BegunByAge, of(&AGES.map(|(_, id)| id))),
            (IndicatorKind::FirstPathway, of(&SPANS)),
            (IndicatorKind::LawTimes, of(&KEPT)),
            (IndicatorKind::OtherTimes, of(&KEPT)),
            (IndicatorKind::ReviewsKept, of(&["in-time", "late", "not-reviewed"])),
            (IndicatorKind::ChildHeard, of(&HEARD)),
            (IndicatorKind::ParentHeard, of(&HEARD)),
            (IndicatorKind::WordsAnswered, of(&ANSWERED)),
        ]);
        Counting { counts, children: 0, from, to, today }
    }

    pub(crate) fn child(&mut self, child: &Counted<'_>) {
        self.children = self.children.saturating_add(1);
        self.voices(&child.read.in_force);
        self.answers(&child.read.in_force);
        self.reviews(&child.read.in_force);
        self.first_pathway(&child.read.in_force);
        for (kind, days) in [(IndicatorKind::RecurringDue, &child.recurring), (IndicatorKind::LimitsDue, &child.limits)]
        {
            for on in days {
                self.add(kind, dated(on.map(|on| DueStatus::of(on, self.today))));
            }
        }
        for opened in child.journeys {
            self.under_way(opened);
            self.passed(opened, child.born);
        }
    }

    fn add(&mut self, kind: IndicatorKind, id: &str) {
        let parts = self.counts.get_mut(&kind);
        if let Some((_, count)) = parts.and_then(|parts| parts.iter_mut().find(|(known, _)| known == id)) {
            *count = count.saturating_add(1);
        }
    }

    fn in_period(&self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }

    /// Counts who was heard. Only words of this period count.
    fn voices(&mut self, in_force: &[RecordEntry]) {
        for (kind, whose) in
            [(IndicatorKind::ChildHeard, Speaker::Child), (IndicatorKind::ParentHeard, Speaker::Parent)]
        {
            let id = match hearing_among(in_force, whose, |entry| self.in_period(entry.on)) {
                Hearing::Heard => "heard",
                Hearing::NotHeard(_) => "not-heard",
                Hearing::NobodyAsked => "nobody-asked",
            };
            self.add(kind, id);
        }
    }

    /// Counts the words of the period by whether they were answered, and whether the person was told. A later answer
    /// counts too.
    fn answers(&mut self, in_force: &[RecordEntry]) {
        let (from, to) = (self.from, self.to);
        let in_period = |entry: &&RecordEntry| from <= entry.on && entry.on <= to;
        for words in in_force.iter().filter(|entry| can_be_answered(&entry.body)).filter(in_period) {
            let told: Vec<bool> = answers(in_force, words.seq).map(|answer| answer.told_on.is_some()).collect();
            let id = match told.as_slice() {
                [] => ANSWERED[2],
                told if told.contains(&true) => ANSWERED[0],
                _ => ANSWERED[1],
            };
            self.add(IndicatorKind::WordsAnswered, id);
        }
    }

    /// Counts what plans in force have, reviews that are due today, and plans that were reviewed or ended in the period.
    fn reviews(&mut self, in_force: &[RecordEntry]) {
        let all = plans(in_force);
        for plan in &all {
            let review_on = plan.agreed.review_on;
            for check in checks(&all, plan, in_force, self.today) {
                self.check(check);
            }
            match plan.closed {
                None => {
                    let now = due_now::of_review(plan.id, review_on, in_force, self.today);
                    self.add(IndicatorKind::ReviewsDue, due(now.group(self.today), Some(&now)));
                }
                Some(Closed::Reviewed { review, .. }) if self.in_period(review.on) => {
                    self.add(IndicatorKind::ReviewsKept, punctuality(review.on, review_on));
                }
                Some(Closed::Ended { entry, .. }) if self.in_period(entry.on) => {
                    self.add(IndicatorKind::ReviewsKept, "not-reviewed");
                }
                Some(_) => {}
            }
        }
    }

    /// Counts what a plan in force has. When its review is due is counted by itself.
    fn check(&mut self, check: PlanCheck) {
        let kind = match check.part {
            PlanPart::ChildWords => IndicatorKind::PlanChildWords,
            PlanPart::ParentWords => IndicatorKind::PlanParentWords,
            PlanPart::Support => IndicatorKind::PlanSupport,
            PlanPart::ReviewAhead | PlanPart::EarlierReview => return,
        };
        self.add(kind, if check.met { RECORDED[0] } else { RECORDED[1] });
    }

    /// Counts the time from a child's first entry to their first pathway.
    fn first_pathway(&mut self, in_force: &[RecordEntry]) {
        let first = in_force.first();
        let begun = in_force.iter().find(|entry| matches!(entry.body, EntryBody::Begun { .. }));
        if let (Some(first), Some(begun)) = (first, begun)
            && self.in_period(begun.on)
        {
            self.add(IndicatorKind::FirstPathway, span(first.on, begun.on));
        }
    }

    fn under_way(&mut self, opened: &JourneyState) {
        let standing = &opened.standing;
        if standing.ended {
            return;
        }
        let step = opened.edition.pathway.step(&standing.at);
        self.add(IndicatorKind::UnderWayByPathway, opened.edition.pathway.id.as_str());
        self.add(IndicatorKind::UnderWayByStage, stage(step));
        self.add(IndicatorKind::TimeAtStep, span(standing.since, self.today));
        let now = step.and_then(|step| due_now::of_journey(opened, step));
        let group = step.and_then(|step| due_now::group_of_journey(opened, step, now.as_ref()));
        self.add(IndicatorKind::Due, due(group, now.as_ref()));
        if let Some(step) = step.filter(|step| step.kind == Kind::Wait) {
            let end = record::due::end_of_wait(&opened.calendar, step, standing);
            let id = end
                .map_or("wait-no-end", |end| if is_overdue(end.on, self.today) { "wait-over" } else { "wait-in-time" });
            self.add(IndicatorKind::Waits, id);
        }
    }

    /// Counts a journey's beginning and each step that it passed, if they are in the period.
    fn passed(&mut self, opened: &JourneyState, born: Date) {
        let standing = &opened.standing;
        let own = |entry: &&RecordEntry| entry.journey.as_deref() == Some(opened.record.id.as_str());
        let Some(begun) = opened.read.in_force.iter().find(own).map(|entry| entry.on) else { return };
        let first = standing.trail.first().map_or(&standing.at, |passed| &passed.step);
        if self.in_period(begun) {
            self.add(IndicatorKind::BegunByStage, stage(opened.edition.pathway.step(first)));
            let age = Age::on(born, begun);
            let band = AGES.iter().find(|(under, _)| age < Age::years(*under));
            self.add(IndicatorKind::BegunByAge, band.map_or("16-and-over", |(_, id)| *id));
        }
        let mut came = begun;
        for (at, passed) in standing.trail.iter().enumerate() {
            let before = standing.trail.get(..at).unwrap_or_default();
            if self.in_period(passed.on)
                && let Some((kind, id)) = time_kept(opened, before, passed, came)
            {
                self.add(kind, id);
            }
            came = passed.on;
        }
    }
}

/// Returns the kind of a step's time limit, and whether the step was passed in time. A legal time limit that continued
/// over the step counts first, then its own. `None` if it had no time limit.
fn time_kept(
    opened: &JourneyState,
    before: &[Passed],
    passed: &Passed,
    came: Date,
) -> Option<(IndicatorKind, &'static str)> {
    let step = opened.edition.pathway.step(&passed.step)?;
    let running = step.clock.as_ref().and_then(|clock| Some((&clock.time, clock_began(before, clock)?)));
    let (time, from) = running.or_else(|| Some((step.within.as_ref()?, came)))?;
    let time = time.at_age(opened.standing.known_age);
    let due = record::due::after_days_away(&opened.calendar, step, (from, &opened.standing.spells), &time)?;
    let kind = if time.origin == Origin::Law { IndicatorKind::LawTimes } else { IndicatorKind::OtherTimes };
    Some((kind, punctuality(passed.on, due.on)))
}

fn punctuality(on: Date, due: Date) -> &'static str {
    if on <= due { "in-time" } else { "late" }
}

fn stage(step: Option<&Step>) -> &'static str {
    let stage = step.map(|step| step.stage);
    STAGES.iter().find(|(known, _)| Some(*known) == stage).map_or("universal", |(_, id)| *id)
}

fn span(from: Date, to: Date) -> &'static str {
    let after = |weeks: i64| from.checked_add(weeks.weeks()).unwrap_or(from);
    match to {
        to if to < after(4) => SPANS[0],
        to if to <= after(12) => SPANS[1],
        _ => SPANS[2],
    }
}

fn dated(status: Option<DueStatus>) -> &'static str {
    match status {
        Some(DueStatus::Overdue) => DATED[0],
        Some(DueStatus::ThisWeek) => DATED[1],
        Some(DueStatus::Later) => DATED[2],
        None => DATED[3],
    }
}

/// Returns the part of what is in this group of Today. What only waits is counted by its date.
fn due(group: Option<TodayGroupKind>, now: Option<&DueNow>) -> &'static str {
    match group {
        Some(TodayGroupKind::First) => DUE[0],
        Some(TodayGroupKind::Overdue) => DUE[1],
        Some(TodayGroupKind::ThisWeek) => DUE[2],
        Some(TodayGroupKind::PutOff) => DUE[3],
        Some(TodayGroupKind::Waiting) | None => now.map_or(DUE[5], |_| DUE[4]),
    }
}
