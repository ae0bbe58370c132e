//! Days away from school, and what they bring up.

use super::common::{Citation, DateText, Origin};
use super::link::LinkCard;
use serde::Serialize;
use ts_rs::TS;

/// The days away that are written down for a child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AbsencePage {
    /// None where no day away was ever written down: not known is not nought.
    pub counted: Option<AbsenceCount>,
    /// Whether the terms are written down in which the days lie. Where they are not, every weekday counts.
    pub calendar_known: bool,
    /// The first day of the school year that is counted.
    pub since: DateText,
    /// Newest first; those of earlier school years too.
    pub spells: Vec<Spell>,
}

/// School days away in this school year. Only holidays between terms that are written down are taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AbsenceCount {
    /// The longest run, one after the other.
    pub run: u32,
    pub total: u32,
}

/// One spell away, its first and last day included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Spell {
    pub seq: u32,
    pub from: DateText,
    pub to: DateText,
    pub written_by: String,
}

/// Something that the record itself brings up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromptCard {
    pub id: String,
    pub words: String,
    /// What to do.
    pub act: String,
    /// The days that brought it up, where it is about days away.
    pub counted: Option<AbsenceCount>,
    /// The door that it opens.
    pub door: LinkCard,
    pub origin: Origin,
    pub sources: Vec<Citation>,
}
