//! Days away from school, and the prompts that they trigger.

use super::common::{Citation, DateText, Origin};
use super::link::LinkCard;
use serde::Serialize;
use ts_rs::TS;

/// The days away recorded for a child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AbsencePage {
    /// `None` if no day away was ever recorded. That is different from 0.
    pub counted: Option<AbsenceCount>,
    /// Whether the terms around these days are recorded. If not, every weekday counts.
    pub calendar_known: bool,
    /// The first day of the school year that is counted.
    pub since: DateText,
    /// Newest first, including those of earlier school years.
    pub spells: Vec<Spell>,
}

/// School days away in this school year. Only holidays between recorded terms are excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AbsenceCount {
    /// The longest run of days in a row.
    pub run: u32,
    pub total: u32,
}

/// One spell away, including its first and last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Spell {
    pub seq: u32,
    pub from: DateText,
    pub to: DateText,
    pub written_by: String,
}

/// A prompt that the record itself triggers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromptCard {
    pub id: String,
    pub words: String,
    /// What to do.
    pub act: String,
    /// The days away that triggered it, if it is about days away.
    pub counted: Option<AbsenceCount>,
    /// The link that it offers.
    pub link: LinkCard,
    pub origin: Origin,
    pub sources: Vec<Citation>,
}
