//! Disagreements: which are open, and the time limits for each next step. Limits are computed from the decision letter, never stored.

use jiff::civil::Date;
use pathway::calendar::Calendar;
use pathway::disagreement::{DisagreementSubject, Disagreements, Limit, LimitDays, NextStep};
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

    /// The earliest limit from today on; `None` if there is none.
    pub fn next_limit(&self, one: RecordedDisagreement<'_>) -> Option<(Date, &'a Limit)> {
        let limits = self.steps(one.about.into()).into_iter().filter_map(|(step, _)| self.limit_of(step, one.days));
        limits.filter(|(on, _)| *on >= self.today).min_by_key(|(on, _)| *on)
    }

    /// The last limit that has passed, if none is left; `None` if one is left, or if none can be computed.
    pub fn passed_limit(&self, one: RecordedDisagreement<'_>) -> Option<(Date, &'a Limit)> {
        let limits = self.steps(one.about.into()).into_iter().filter_map(|(step, _)| self.limit_of(step, one.days));
        limits.max_by_key(|(on, _)| *on).filter(|(on, _)| *on < self.today)
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
