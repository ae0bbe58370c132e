//! What the app writes into entries, and how the engine reads it back.

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
    Undone {
        seq: u32,
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
            Body::Undone { seq } => Act::Undone { seq: *seq },
            Body::Absent { from, to } => Act::Absent { from: *from, to: *to },
            Body::Profile { .. }
            | Body::Archived { .. }
            | Body::Voice { .. }
            | Body::Noted { .. }
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

/// The entries that one journey replays: its own, and what is known of the child whichever journey learnt it.
pub(crate) fn for_journey(entries: &[Read], journey: &str) -> Vec<Entry> {
    let concerns = |entry: &&Read| {
        entry.journey.as_deref().is_none_or(|of| of == journey) || matches!(entry.body, Body::Undone { .. })
    };
    entries
        .iter()
        .filter(concerns)
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

/// The entries that a later one took back.
pub(crate) fn undone(entries: &[Read]) -> std::collections::BTreeSet<u32> {
    entries
        .iter()
        .filter_map(|entry| match entry.body {
            Body::Undone { seq } if seq < entry.seq => Some(seq),
            _ => None,
        })
        .collect()
}
