//! What the app writes into entries, and how the engine reads it back.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use pathway::{Act, Entry};
use serde::{Deserialize, Serialize};

use crate::wire::{HistoryKind, Role, Speaker};

/// The body of an entry. Once shipped, a variant and its fields keep their names for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub(crate) enum Body {
    /// The child's profile as it now is.
    Profile {
        name: String,
        known_as: String,
        born: Date,
        setting: String,
    },
    Archived {
        archived: bool,
    },
    /// Somebody's words.
    Voice {
        speaker: Speaker,
        words: String,
    },
    Begun {
        at: String,
    },
    Chose {
        step: String,
        choice: String,
        gate_reason: String,
        reason: String,
    },
    Answered {
        question: String,
        value: String,
    },
    /// Evidence that is held, with the day it is of.
    Held {
        evidence: String,
        of: Date,
        said_by: String,
        note: String,
    },
    Ticked {
        step: String,
        task: String,
        done: bool,
    },
    Noted {
        words: String,
    },
    /// An entry is taken back, as if it had never been written; what took one back can be taken back too.
    Undone {
        seq: u32,
    },
    /// It was never so: from now on the entry is read as `to` says, and the old one stays to be seen.
    Corrected {
        seq: u32,
        to: Box<Body>,
        reason: String,
    },
    /// A STOP sign was seen.
    Urgent {
        sign: String,
    },
    /// Away from school on every school day of these.
    Absent {
        from: Date,
        to: Date,
    },
}

/// An entry read back.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub(crate) seq: u32,
    pub(crate) journey: Option<String>,
    pub(crate) on: Date,
    pub(crate) at: String,
    pub(crate) by: String,
    pub(crate) role: Role,
    pub(crate) body: Body,
}

impl Body {
    pub(crate) fn kind(&self) -> HistoryKind {
        match self {
            Body::Profile { .. } => HistoryKind::Profile,
            Body::Archived { .. } => HistoryKind::Archived,
            Body::Voice { .. } => HistoryKind::Voice,
            Body::Begun { .. } => HistoryKind::Begun,
            Body::Chose { .. } => HistoryKind::Chosen,
            Body::Answered { .. } => HistoryKind::Answered,
            Body::Held { .. } => HistoryKind::Evidence,
            Body::Ticked { .. } => HistoryKind::Task,
            Body::Noted { .. } => HistoryKind::Note,
            Body::Undone { .. } => HistoryKind::Undone,
            Body::Corrected { .. } => HistoryKind::Corrected,
            Body::Urgent { .. } => HistoryKind::Urgent,
            Body::Absent { .. } => HistoryKind::Absence,
        }
    }

    /// The words by which the entry can be found.
    pub(crate) fn search_words(&self) -> Option<String> {
        match self {
            Body::Profile { name, known_as, setting, .. } => Some(format!("{name} {known_as} {setting}")),
            Body::Voice { words, .. } | Body::Noted { words } => Some(words.clone()),
            Body::Chose { gate_reason, reason, .. } => Some(format!("{gate_reason} {reason}")),
            Body::Held { said_by, note, .. } => Some(format!("{said_by} {note}")),
            Body::Corrected { to, reason, .. } => Some(format!("{} {reason}", to.search_words().unwrap_or_default())),
            Body::Archived { .. }
            | Body::Begun { .. }
            | Body::Answered { .. }
            | Body::Ticked { .. }
            | Body::Undone { .. }
            | Body::Urgent { .. }
            | Body::Absent { .. } => None,
        }
    }

    /// As the engine reads it; None for what moves no journey.
    fn act(&self) -> Option<Act> {
        Some(match self {
            Body::Begun { at } => Act::Begun { at: at.as_str().into() },
            Body::Chose { step, choice, gate_reason, reason } => Act::Chose {
                step: step.as_str().into(),
                choice: choice.as_str().into(),
                gate_reason: gate_reason.clone(),
                reason: reason.clone(),
            },
            Body::Answered { question, value } => {
                Act::Answered { question: question.as_str().into(), value: value.as_str().into() }
            }
            Body::Held { evidence, .. } => Act::Held { evidence: evidence.as_str().into() },
            Body::Ticked { step, task, done } => {
                Act::Ticked { step: step.as_str().into(), task: task.as_str().into(), done: *done }
            }
            Body::Absent { from, to } => Act::Absent { from: *from, to: *to },
            Body::Profile { .. }
            | Body::Archived { .. }
            | Body::Voice { .. }
            | Body::Noted { .. }
            | Body::Undone { .. }
            | Body::Corrected { .. }
            | Body::Urgent { .. } => return None,
        })
    }
}

/// Reads an entry of the casebook. One that a later version wrote and this one cannot read is passed over, not lost.
pub(crate) fn read(entry: &casebook::Entry) -> Option<Read> {
    Some(Read {
        seq: entry.seq,
        journey: entry.journey.clone(),
        on: entry.on.parse().ok()?,
        at: entry.at.clone(),
        by: entry.by_name.clone(),
        role: serde_json::from_value(serde_json::Value::String(entry.by_role.clone())).ok()?,
        body: serde_json::from_str(&entry.body).ok()?,
    })
}

/// Everything that was written about a child.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
    /// Every entry as it was written, in order.
    pub(crate) all: Vec<Read>,
    /// The entries that stand now: what was taken back is left out, and what was corrected says what is right.
    pub(crate) in_force: Vec<Read>,
}

impl Record {
    pub(crate) fn new(all: Vec<Read>) -> Record {
        Record { in_force: in_force(&all), all }
    }

    /// The number of the newest entry.
    pub(crate) fn newest(&self) -> u32 {
        self.all.last().map_or(0, |entry| entry.seq)
    }

    /// An entry that stands now.
    pub(crate) fn standing(&self, seq: u32) -> Option<&Read> {
        let at = self.in_force.binary_search_by_key(&seq, |entry| entry.seq).ok()?;
        self.in_force.get(at)
    }
}

/// The latest word on an entry wins, so the record is read from its end: an entry that was taken back takes nothing back itself.
fn in_force(all: &[Read]) -> Vec<Read> {
    let mut taken_back = BTreeSet::new();
    let mut corrected: BTreeMap<u32, &Body> = BTreeMap::new();
    for entry in all.iter().rev() {
        if taken_back.contains(&entry.seq) {
            continue;
        }
        match &entry.body {
            // Only an earlier entry can be taken back or corrected; anything else is neither.
            Body::Undone { seq } if *seq < entry.seq => _ = taken_back.insert(*seq),
            Body::Corrected { seq, to, .. } if *seq < entry.seq => _ = corrected.entry(*seq).or_insert(to),
            _ => {}
        }
    }
    let standing = all.iter().filter(|entry| !taken_back.contains(&entry.seq));
    let now = standing.map(|entry| match corrected.get(&entry.seq) {
        Some(body) => Read { body: (*body).clone(), ..entry.clone() },
        None => entry.clone(),
    });
    now.collect()
}

/// The entries that one journey replays, of those in force: its own, and what is known of the child whichever journey learnt it.
pub(crate) fn for_journey(in_force: &[Read], journey: &str) -> Vec<Entry> {
    in_force
        .iter()
        .filter(|entry| entry.journey.as_deref().is_none_or(|of| of == journey))
        .filter_map(|entry| {
            Some(Entry {
                seq: entry.seq,
                on: entry.on,
                by: entry.by.clone(),
                role: Some(entry.role.into()),
                act: entry.body.act()?,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn record(bodies: Vec<Body>) -> Record {
        let read = |(position, body)| Read {
            seq: u32::try_from(position).unwrap() + 1,
            journey: None,
            on: date(2026, 11, 23),
            at: String::new(),
            by: String::new(),
            role: Role::Senco,
            body,
        };
        Record::new(bodies.into_iter().enumerate().map(read).collect())
    }

    fn noted(words: &str) -> Body {
        Body::Noted { words: words.to_owned() }
    }

    fn corrected(seq: u32, words: &str) -> Body {
        Body::Corrected { seq, to: Box::new(noted(words)), reason: String::from("misheard") }
    }

    fn words(bodies: Vec<Body>) -> Vec<String> {
        let said = |entry: Read| match entry.body {
            Body::Noted { words } => Some(words),
            _ => None,
        };
        record(bodies).in_force.into_iter().filter_map(said).collect()
    }

    #[test]
    fn what_was_taken_back_or_corrected_reads_as_it_now_is() {
        assert_eq!(words(vec![noted("a"), noted("b"), Body::Undone { seq: 1 }]), ["b"]);
        assert_eq!(words(vec![noted("a"), Body::Undone { seq: 1 }, Body::Undone { seq: 2 }]), ["a"], "done again");
        assert_eq!(words(vec![noted("a"), corrected(1, "b"), corrected(1, "c")]), ["c"], "the latest word wins");
        assert_eq!(words(vec![noted("a"), corrected(1, "b"), Body::Undone { seq: 2 }]), ["a"]);
        assert_eq!(words(vec![noted("a"), corrected(1, "b"), Body::Undone { seq: 1 }]), Vec::<String>::new());
        assert_eq!(words(vec![Body::Undone { seq: 2 }, noted("a"), corrected(3, "b")]), ["a"], "only what came before");
    }
}
