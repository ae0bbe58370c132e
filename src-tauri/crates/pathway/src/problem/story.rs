//! The shortest story that leads a child to a state: an author reads it to understand a problem, and replay can show
//! it.

use std::fmt;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::base::age::Age;
use crate::base::id::{ChoiceId, EvidenceId, QuestionId, StepId, ValueId};
use crate::base::lists::Role;
use crate::base::school_age::SchoolAge;
use crate::engine::consent::who::Who;
use crate::engine::entry::{Act, Entry};

/// One child's way through a pathway, from the step at which they begin.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Story {
    /// The age at the beginning.
    pub age: Age,
    /// Their relation to compulsory school age; `None` if nothing in the pathway asks for it.
    pub school_age: Option<SchoolAge>,
    /// The age below which the story can begin.
    pub until: Age,
    /// The role of the first person at the screen, if it matters.
    pub role: Option<Role>,
    /// The step at which the child begins.
    pub begins_at: StepId,
    /// What happens, in order.
    pub events: Vec<Event>,
    /// The step at the end.
    pub stands_at: StepId,
}

/// What happens in a story.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    /// A choice is made.
    Chooses {
        /// The step.
        step: StepId,
        /// The choice.
        choice: ChoiceId,
    },
    /// A question is answered.
    Answers {
        /// The question.
        question: QuestionId,
        /// The answer.
        value: ValueId,
    },
    /// Evidence is recorded.
    Holds {
        /// The evidence.
        evidence: EvidenceId,
    },
    /// All consent is withdrawn.
    Withdraws,
    /// A review of the plan is recorded.
    Reviews,
    /// The child grows older.
    Grows {
        /// The new age.
        to: Age,
        /// The age below which nothing else changes.
        until: Age,
    },
    /// Compulsory school age begins or ends.
    SchoolAge {
        /// The new relation to compulsory school age.
        now: SchoolAge,
    },
    /// A person with another role is at the screen.
    Looks {
        /// Their role.
        role: Role,
    },
}

/// A story as a record, for [`crate::Journey`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryRecord {
    /// The birth date.
    pub born: Date,
    /// The entries, in order.
    pub entries: Vec<Entry>,
    /// The last day of the story.
    pub today: Date,
    /// The role of the last person at the screen.
    pub role: Option<Role>,
    /// The first day, and every day on which growing older changed something.
    days: Vec<Date>,
}

impl Story {
    /// Returns the age at the end of the story.
    pub fn age_at_the_end(&self) -> Age {
        self.events.iter().fold(self.age, |age, event| if let Event::Grows { to, .. } = event { *to } else { age })
    }

    /// Returns the story as entries. The first is on `first_day` or, if the story depends on compulsory school age, in
    /// the year after it. `None` if a date is out of range.
    pub fn record(&self, first_day: Date) -> Option<StoryRecord> {
        // If a story begins on the first day of a month, every age in months is reached on the first day of a month.
        let first_day = first_day.first_of_month();
        if self.school_age.is_none() {
            return self.played(first_day, 0);
        }
        // A birth date for which school age is as in the story at every event.
        let older = self.until.in_months().saturating_sub(self.age.in_months()).clamp(1, 13);
        let tried = (0..12_i32).flat_map(|later| (0..older).map(move |older| (later, older)));
        let mut records =
            tried.filter_map(|(later, older)| self.played(first_day.checked_add(later.months()).ok()?, older));
        records.find(|record| self.fits(record)).or_else(|| self.played(first_day, 0))
    }

    /// Returns the story as entries for a child who is some months older than necessary.
    fn played(&self, first_day: Date, older: u16) -> Option<StoryRecord> {
        let born = first_day.checked_sub(i32::from(self.age.in_months() + older).months()).ok()?;
        let mut record =
            StoryRecord { born, entries: Vec::new(), today: first_day, role: self.role, days: vec![first_day] };
        record.add(Act::Begun { at: self.begins_at.clone() });
        for event in &self.events {
            match event {
                Event::Chooses { step, choice } => record.add(Act::Chose {
                    step: step.clone(),
                    choice: choice.clone(),
                    gate_reason: String::from("so that the story can go on"),
                    reason: String::from("so that the story can go on"),
                }),
                Event::Answers { question, value } => {
                    record.add(Act::Answered { question: question.clone(), value: value.clone() });
                }
                Event::Reviews => record.add(Act::Reviewed),
                Event::Holds { evidence } => record.add(Act::Held { evidence: evidence.clone() }),
                Event::Withdraws => {
                    let (service, on, who) = (None, record.today, Who::default());
                    record.add(Act::Withdrawn { service, on, who });
                }
                Event::Grows { to, .. } => record.wait_until(to.reached_on(born)?),
                Event::SchoolAge { now } => record.wait_until(now.first_day(born)?),
                Event::Looks { role } => record.role = Some(*role),
            }
        }
        Some(record)
    }

    /// Whether the child of a record has the ages and the school ages of the story, from beginning to end.
    fn fits(&self, record: &StoryRecord) -> bool {
        let mut now = (self.age, self.until, self.school_age);
        let mut days = record.days.iter();
        let mut fits = |(from, until, school_age): (Age, Age, Option<SchoolAge>)| {
            days.next().is_some_and(|day| {
                let age = Age::on(record.born, *day);
                from <= age && age < until && Some(SchoolAge::on(record.born, *day)) == school_age
            })
        };
        fits(now)
            && self.events.iter().all(|event| match event {
                Event::Grows { to, until } => {
                    now = (*to, *until, now.2);
                    fits(now)
                }
                Event::SchoolAge { now: school_age } => {
                    now.2 = Some(*school_age);
                    fits(now)
                }
                _ => true,
            })
    }
}

/// Returns “ aged 9” for the age at which a story ends; empty if there is no story.
pub(crate) fn aged(story: Option<&Story>) -> String {
    story.map_or_else(String::new, |story| format!(" aged {}", story.age_at_the_end()))
}

impl StoryRecord {
    fn wait_until(&mut self, day: Date) {
        self.today = self.today.max(day);
        self.days.push(self.today);
    }

    fn add(&mut self, act: Act) {
        let seq = u32::try_from(self.entries.len()).unwrap_or(u32::MAX).saturating_add(1);
        self.entries.push(Entry { seq, on: self.today, by: String::from("a practitioner"), role: self.role, act });
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Event::Chooses { step, choice } => write!(f, "at `{step}` chooses `{choice}`"),
            Event::Answers { question, value } => write!(f, "`{question}` is answered `{value}`"),
            Event::Holds { evidence } => write!(f, "`{evidence}` is recorded"),
            Event::Withdraws => f.write_str("all consent is withdrawn"),
            Event::Reviews => f.write_str("the plan is reviewed"),
            Event::SchoolAge { now: SchoolAge::Past } => f.write_str("compulsory school age ends"),
            Event::SchoolAge { .. } => f.write_str("compulsory school age begins"),
            Event::Grows { to, .. } => write!(f, "time passes, and the child is {to}"),
            Event::Looks { role } => write!(f, "now somebody with the role {} looks", role.as_str()),
        }
    }
}

impl fmt::Display for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a child aged {} begins at `{}`", self.age, self.begins_at)?;
        for event in &self.events {
            write!(f, "\n{event}")?;
        }
        write!(f, "\nand is then at `{}`", self.stands_at)
    }
}
