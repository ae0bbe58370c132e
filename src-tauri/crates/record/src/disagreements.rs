//! Disagreements: which are open, and until when something can be done. Every limit is worked out from the letter, never stored.

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
    /// What can be done about disagreements, as the content says.
    pub content: Option<&'a Disagreements>,
    /// The calendar by which school days are counted.
    pub calendar: &'a Calendar,
    /// The child’s record.
    pub record: &'a Record,
    /// The day on which it is asked.
    pub today: Date,
}

impl<'a> Deadlines<'a> {
    /// Every disagreement, settled or not, in the order in which they were recorded.
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

    /// The disagreements that are not settled.
    pub fn open(&self) -> Vec<RecordedDisagreement<'a>> {
        self.all().into_iter().filter(|one| self.settled(one.entry.seq).is_none()).collect()
    }

    /// The newest settlement of a disagreement: the entry, how it was settled, and the words.
    pub fn settled(&self, of: u32) -> Option<(&'a RecordEntry, Settlement, &'a str)> {
        self.record.in_force.iter().rev().find_map(|entry| match &entry.body {
            EntryBody::DisagreementSettled { seq, how, words } if *seq == of => Some((entry, *how, words.as_str())),
            _ => None,
        })
    }

    /// What can be done, each with whether it belongs to this sort of disagreement alone.
    pub fn steps(&self, about: DisagreementSubject) -> Vec<(&'a NextStep, bool)> {
        self.content.iter().flat_map(|all| all.steps(about)).collect()
    }

    /// The last day on which a step can be taken, with the limit that sets it.
    pub fn limit_of<'s>(&self, step: &'s NextStep, days: LimitDays) -> Option<(Date, &'s Limit)> {
        let after = |from, time: &Timescale| due::after(self.calendar, from, time).map(|due| due.on);
        step.last_day(days, after)
    }

    /// The first limit that has not passed.
    pub fn next_limit(&self, one: RecordedDisagreement<'_>) -> Option<(Date, &'a Limit)> {
        let limits = self.steps(one.about.into()).into_iter().filter_map(|(step, _)| self.limit_of(step, one.days));
        limits.filter(|(on, _)| *on >= self.today).min_by_key(|(on, _)| *on)
    }

    /// The day of the certificate that came after a letter.
    fn certificate(&self, letter: Option<Date>) -> Option<Date> {
        let id = self.content?.certificate.as_ref()?;
        let letter = letter?;
        self.record.in_force.iter().rev().find_map(|entry| match &entry.body {
            EntryBody::Held { evidence, of, .. } if evidence == id.as_str() && *of >= letter => Some(*of),
            _ => None,
        })
    }
}
