//! The timeline: everything that happened to a child, page by page, with what later entries say of each.

use super::common::{DateText, DatesForm, Named};
use casebook::{ChildId, JourneyId};
use record::kinds::{HistoryKind, Role};
use record::parse::UnreadableEntry;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which part of the timeline is asked for. What is left empty narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct TimelineQuery {
    pub child: ChildId,
    pub kind: Option<HistoryKind>,
    pub journey: Option<JourneyId>,
    /// The name of whoever wrote it.
    pub by: String,
    pub text: String,
    pub dates: DatesForm,
    /// From nought; a page holds a hundred.
    pub page: u32,
}

/// One page of the timeline, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Timeline {
    pub child: Named,
    pub lines: Vec<TimelineLine>,
    /// How many entries fit what was asked for, on all pages.
    pub found: u32,
    /// How many entries there are at all.
    pub of: u32,
    pub page: u32,
    pub pages: u32,
    /// What can be narrowed down to.
    pub kinds: Vec<HistoryKind>,
    pub people: Vec<String>,
    pub journeys: Vec<Named>,
    /// The journeys whose record no longer fits together.
    pub to_mend: Vec<Named>,
    pub unreadable: Vec<UnreadableEntry>,
}

/// One entry as it was written, and what was said of it later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimelineLine {
    pub seq: u32,
    pub kind: HistoryKind,
    pub on: DateText,
    /// The date that a wrong clock gave it, where it cannot be so; `on` is then the day from which it counts.
    pub misdated: Option<DateText>,
    pub at: String,
    pub by: String,
    pub role: Role,
    pub journey: Option<JourneyId>,
    pub pathway: Option<String>,
    pub about: Option<String>,
    /// A name that the child had before is not among them; the name in use is said instead.
    pub words: Option<String>,
    /// The words as they were written, with a name that the child had before. Shown only to whoever asks.
    pub former: Vec<String>,
    pub days: Option<Days>,
    /// The words are who the child is: hidden where names are hidden.
    pub tells_who: bool,
    /// The day since which a change holds.
    pub since: Option<DateText>,
    /// The earlier entry that this one is about.
    pub of: Option<EntryRef>,
    /// As it now reads, where it was corrected.
    pub corrected: Option<LaterEntry>,
    pub taken_back: Option<LaterEntry>,
    pub can_correct: bool,
    pub can_take_back: bool,
    pub can_put_back: bool,
}

/// The day that an entry is of, or the first and the last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Days {
    pub from: DateText,
    pub to: Option<DateText>,
}

/// An earlier entry, as far as a later one has to name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntryRef {
    pub seq: u32,
    pub kind: HistoryKind,
    pub about: Option<String>,
    pub words: Option<String>,
    pub days: Option<Days>,
    pub tells_who: bool,
}

/// What a later entry made of an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LaterEntry {
    pub seq: u32,
    pub on: DateText,
    pub by: String,
    pub role: Role,
    pub reason: Option<String>,
    /// What it now says.
    pub words: Option<String>,
    pub days: Option<Days>,
}
