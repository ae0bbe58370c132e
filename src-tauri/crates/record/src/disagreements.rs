//! Disagreements: which are open, and the time limits for each next step. Limits are computed from the decision letter, never stored.

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::Standing;
use pathway::calendar::Calendar;
use pathway::disagreement::{DisagreementSubject, Disagreements, Limit, LimitDays, NextStep};
use pathway::id::{PathwayId, StepId, Target};
use pathway::model::Timescale;

use crate::due;
use crate::entry::{EntryBody, RecordEntry};
use crate::kinds::{DisagreementAbout, Settlement};
use crate::record::Record;

/// A disagreement in the record.
#[derive(Clone, Copy, Debug)]
pub struct RecordedDisagreement<'a> {
    /// The entry that recorded it.
    pub entry: &'a RecordEntry,
    /// What it is about.
    pub about: DisagreementAbout,
    /// The days from which its limits are counted.
    pub days: LimitDays,
}

/// A decision to which a journey has come, and which can still be appealed, whether or not anybody recorded a disagreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingDecision {
    /// The journey.
    pub journey: String,
    /// The step that is about the decision.
    pub decided_at: Target,
    /// What it is about.
    pub about: DisagreementSubject,
    /// The days from which its limits are counted.
    pub days: LimitDays,
    /// Whether the day of the letter is known: the letter is on record, or somebody gave its day with the answer. Otherwise
    /// the day of the answer counts, and the last day can be earlier.
    pub is_from_letter: bool,
    /// Whether the journey has come to the appeal, which may have been made in time.
    pub is_appealed: bool,
}

/// How many days the letter may be newer than the answer on the journey. It can be much older: an answer is often recorded
/// weeks after the letter came.
const LETTER_LATER: i64 = 31;
/// A letter that follows the answer before within so many days is the one with that answer.
const LETTER_BEFORE: i64 = 7;

/// Works out the limits of disagreements on one day.
#[derive(Clone, Copy, Debug)]
pub struct Deadlines<'a> {
    /// The next steps and limits from the content; `None` if the content has none.
    pub content: Option<&'a Disagreements>,
    /// The calendar that counts school days.
    pub calendar: &'a Calendar,
    /// The child’s record.
    pub record: &'a Record,
    /// Limits before this day have passed.
    pub today: Date,
}

impl<'a> Deadlines<'a> {
    /// Every disagreement in force, settled or open, in the order of the record.
    pub fn all(&self) -> Vec<RecordedDisagreement<'a>> {
        let recorded = |entry: &'a RecordEntry| match &entry.body {
            EntryBody::Disagreed { about, letter_on, .. } => {
                let days = LimitDays { letter: *letter_on, certificate: self.certificate(*letter_on) };
                Some(RecordedDisagreement { entry, about: *about, days })
            }
            _ => None,
        };
        self.record.in_force.iter().filter_map(recorded).collect()
    }

    /// The disagreements that are not settled, in the order of the record.
    pub fn open(&self) -> Vec<RecordedDisagreement<'a>> {
        self.all().into_iter().filter(|one| self.settled(one.entry.seq).is_none()).collect()
    }

    /// The newest settlement of the disagreement with entry number `of`: the entry, how it was settled, and the words.
    pub fn settled(&self, of: u32) -> Option<(&'a RecordEntry, Settlement, &'a str)> {
        self.record.in_force.iter().rev().find_map(|entry| match &entry.body {
            EntryBody::DisagreementSettled { seq, how, words } if *seq == of => Some((entry, *how, words.as_str())),
            _ => None,
        })
    }

    /// The next steps for a subject. The flag is `true` if a step is specific to that subject.
    pub fn steps(&self, about: DisagreementSubject) -> Vec<(&'a NextStep, bool)> {
        self.content.iter().flat_map(|all| all.steps(about)).collect()
    }

    /// The last day on which a step can be taken, with the limit that sets it; `None` if no limit can be computed.
    pub fn limit_of<'s>(&self, step: &'s NextStep, days: LimitDays) -> Option<(Date, &'s Limit)> {
        let after = |from, time: &Timescale| due::after(self.calendar, from, time).map(|due| due.on);
        step.last_day(days, after)
    }

    /// The earliest limit from today on, or else the last one, which has passed; `None` if there is none.
    pub fn next_limit(&self, about: DisagreementSubject, days: LimitDays) -> Option<(Date, &'a Limit)> {
        let steps = self.steps(about).into_iter();
        let limits: Vec<(Date, &Limit)> = steps.filter_map(|(step, _)| self.limit_of(step, days)).collect();
        let ahead = limits.iter().filter(|(on, _)| *on >= self.today).min_by_key(|(on, _)| *on);
        ahead.or_else(|| limits.iter().max_by_key(|(on, _)| *on)).copied()
    }

    /// The decision that can still be appealed at the step of a journey. `None` if there is none, or if a disagreement about
    /// it is recorded, which then counts instead.
    pub fn pending(&self, journey: &str, pathway: &PathwayId, standing: &Standing) -> Option<PendingDecision> {
        let (decision, decided) = self.decision(journey, pathway, standing)?;
        (!self.is_recorded(journey, decision.about, decided)).then_some(decision)
    }

    /// The day of the letter about the decision at the step where a journey is. `None` if no letter is on record.
    pub fn letter_at(&self, journey: &str, pathway: &PathwayId, standing: &Standing) -> Option<Date> {
        let (decision, _) = self.decision(journey, pathway, standing)?;
        decision.days.letter.filter(|_| decision.is_from_letter && decision.decided_at.step == standing.at)
    }

    /// Whether the time of the step where a journey is counts from a letter whose day nobody knows, and so for now from the
    /// day of the answer.
    pub fn is_without_letter(&self, journey: &str, pathway: &PathwayId, standing: &Standing) -> bool {
        let decision = self.decision(journey, pathway, standing);
        decision.is_some_and(|(decision, _)| !decision.is_from_letter && decision.decided_at.step == standing.at)
    }

    /// The last decision to which a journey has come, and the day of the answer.
    fn decision(
        &self,
        journey: &str,
        pathway: &PathwayId,
        standing: &Standing,
    ) -> Option<(PendingDecision, Option<Date>)> {
        let content = self.content.filter(|_| !standing.ended && standing.stopped.is_none())?;
        let target = |step: &StepId| Target { pathway: pathway.clone(), step: step.clone() };
        let here = target(&standing.at);
        let is_appealed = content.appeal.contains(&here);
        let is_after = content.undecided.contains(&here) || is_appealed;
        // The last step about a decision, here or before. `came` counts the choices before it.
        let visits = standing.trail.iter().enumerate().map(|(came, passed)| (came, target(&passed.step)));
        let before = visits.rev().filter(|_| is_after);
        let mut decided_at = std::iter::once((standing.trail.len(), here)).chain(before);
        let (came, at, about) =
            decided_at.find_map(|(came, at)| content.limited_at(&at).map(|about| (came, at, about)))?;
        let passed = |back: usize| came.checked_sub(back).and_then(|index| standing.trail.get(index));
        let decided = passed(1).map(|passed| passed.on);
        let letter = self.letter(content, decided, passed(2).map(|passed| passed.on));
        let day = letter.or(decided);
        let days = LimitDays { letter: day, certificate: self.certificate(day) };
        let answer = passed(1).and_then(|passed| self.record.standing(passed.seq));
        let is_given = answer.is_some_and(|entry| matches!(entry.body, EntryBody::Chose { happened: Some(_), .. }));
        let (journey, is_from_letter) = (journey.to_owned(), letter.is_some() || is_given);
        Some((PendingDecision { journey, decided_at: at, about, days, is_from_letter, is_appealed }, decided))
    }

    /// The day of the letter with a decision of which the answer was given on `decided`, at a step that began on `began`:
    /// that of the nearest letter on record. If the journey begins with the decision, the newest letter counts.
    fn letter(&self, content: &Disagreements, decided: Option<Date>, began: Option<Date>) -> Option<Date> {
        let letters = self.record.in_force.iter().filter_map(|entry| match &entry.body {
            EntryBody::Held { evidence, of, .. } if content.letters.iter().any(|id| id.as_str() == evidence) => {
                of.day()
            }
            _ => None,
        });
        let Some(decided) = decided else { return letters.max() };
        let far = |letter: Date| decided.since(letter).map_or(i32::MAX, |span| span.get_days().abs());
        let last = decided.checked_add(LETTER_LATER.days()).unwrap_or(decided);
        let first = began.map(|began| began.checked_add(LETTER_BEFORE.days()).unwrap_or(began));
        // If both answers were recorded within days, the first says nothing of when its letter came.
        let first = first.filter(|first| *first < decided);
        let can_be = |letter: &Date| *letter <= last && first.is_none_or(|first| first < *letter);
        letters.filter(can_be).min_by_key(|letter| (far(*letter), std::cmp::Reverse(*letter)))
    }

    /// Whether a disagreement about it is recorded on this journey or on none, and was not settled before the decision.
    fn is_recorded(&self, journey: &str, about: DisagreementSubject, decided: Option<Date>) -> bool {
        self.all().iter().any(|one| {
            let is_here = one.entry.journey.as_deref().is_none_or(|on| on == journey);
            let is_over = |settled: &RecordEntry| decided.is_some_and(|decided| settled.on < decided);
            let settled = self.settled(one.entry.seq);
            is_here
                && DisagreementSubject::from(one.about) == about
                && !settled.is_some_and(|(entry, ..)| is_over(entry))
        })
    }

    /// The date of the most recently recorded certificate that is not older than the letter. One without a whole date does not count.
    fn certificate(&self, letter: Option<Date>) -> Option<Date> {
        let id = self.content?.certificate.as_ref()?;
        let letter = letter?;
        self.record.in_force.iter().rev().find_map(|entry| match &entry.body {
            EntryBody::Held { evidence, of, .. } if evidence == id.as_str() => of.day().filter(|of| *of >= letter),
            _ => None,
        })
    }
}
