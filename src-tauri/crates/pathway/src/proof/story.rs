//! The shortest story that brings a child to a state: what an author reads to see a fault, and what replay takes to show it.

use std::fmt;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::age::Age;
use crate::consent::Who;
use crate::entry::{Act, Entry};
use crate::id::{ChoiceId, EvidenceId, QuestionId, StepId, ValueId};
use crate::model::Role;

/// One child's way through a pathway, from the step at which they begin.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Story {
    pub age: Age,
    pub role: Option<Role>,
    pub begins_at: StepId,
    pub events: Vec<Event>,
    /// Where the child stands in the end.
    pub stands_at: StepId,
}

/// What happens in a story.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    Chooses {
        step: StepId,
        choice: ChoiceId,
    },
    Answers {
        question: QuestionId,
        value: ValueId,
    },
    Holds {
        evidence: EvidenceId,
    },
    /// All consent is withdrawn.
    Withdraws,
    Reviews,
    Grows {
        to: Age,
    },
    Looks {
        role: Role,
    },
}

/// A story as a record: hand it to [`crate::Journey`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub born: Date,
    pub entries: Vec<Entry>,
    pub today: Date,
    pub role: Option<Role>,
}

impl Story {
    /// The age at the end of the story.
    pub fn age_at_the_end(&self) -> Age {
        self.events.iter().fold(self.age, |age, event| if let Event::Grows { to } = event { *to } else { age })
    }

    /// The story as entries, the first on `first_day`. None where the calendar does not reach so far.
    pub fn record(&self, first_day: Date) -> Option<Record> {
        // On the first day of a month every age in months falls on the first day of a month.
        let first_day = first_day.first_of_month();
        let born = first_day.checked_sub(i32::from(self.age.in_months()).months()).ok()?;
        let mut record = Record { born, entries: Vec::new(), today: first_day, role: self.role };
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
                Event::Grows { to } => record.today = to.reached_on(born)?,
                Event::Looks { role } => record.role = Some(*role),
            }
        }
        Some(record)
    }
}

impl Record {
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
            Event::Holds { evidence } => write!(f, "`{evidence}` comes to be held"),
            Event::Withdraws => f.write_str("all consent is withdrawn"),
            Event::Reviews => f.write_str("the plan is reviewed"),
            Event::Grows { to } => write!(f, "time passes, and the child turns {to}"),
            Event::Looks { role } => write!(f, "now somebody looks whose role is {}", role.as_str()),
        }
    }
}

impl fmt::Display for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a child aged {} begins at `{}`", self.age, self.begins_at)?;
        for event in &self.events {
            write!(f, "\n{event}")?;
        }
        write!(f, "\nand stands at `{}`", self.stands_at)
    }
}
