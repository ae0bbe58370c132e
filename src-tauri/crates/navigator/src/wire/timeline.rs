//! The timeline: every entry about a child, page by page, with the corrections and undos of each.

use super::common::{DateText, DatesForm, Named, PartDateText};
use casebook::{ChildId, JourneyId};
use record::kinds::{HistoryKind, Role};
use record::parse::UnreadableEntry;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The requested part of the timeline. An empty field filters nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct TimelineQuery {
    pub child: ChildId,
    pub kind: Option<HistoryKind>,
    pub journey: Option<JourneyId>,
    /// The name of the person who wrote it.
    pub by: String,
    pub text: String,
    pub dates: DatesForm,
    /// The page number, from 0. A page has up to 100 entries.
    pub page: u32,
}

/// One page of the timeline, newest first. An answer has no line beside the decision that it belongs to, nor an undo
/// beside what it undid on the same day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Timeline {
    pub child: Named,
    pub lines: Vec<TimelineLine>,
    /// How many entries match the filters, on all pages.
    pub found: u32,
    /// How many entries there are in total.
    pub of: u32,
    pub page: u32,
    pub pages: u32,
    /// The kinds that can be filtered by.
    pub kinds: Vec<HistoryKind>,
    pub people: Vec<String>,
    pub journeys: Vec<Named>,
    /// The journeys whose record no longer fits together.
    pub to_mend: Vec<Named>,
    pub unreadable: Vec<UnreadableEntry>,
}

/// One entry as it was written, and what later entries changed about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimelineLine {
    pub seq: u32,
    pub kind: HistoryKind,
    /// The words for the kind, if those that it always has say too little: whose words they are, for example.
    pub label: Option<String>,
    pub on: DateText,
    /// The impossible date that a wrong clock gave it. `on` is then the day from which it counts.
    pub misdated: Option<DateText>,
    pub at: String,
    pub by: String,
    pub role: Role,
    pub journey: Option<JourneyId>,
    pub pathway: Option<String>,
    pub about: Option<String>,
    /// The question that a decision answers. The answer is an entry of its own, which has no line.
    pub question: Option<String>,
    /// Without a former name of the child; the current name is shown instead.
    pub words: Option<String>,
    /// The words as they were written, with a former name of the child. Shown only on request.
    pub former: Vec<String>,
    pub days: Option<Days>,
    /// Whether the words identify the child or are what somebody said. They are hidden while names are hidden.
    pub tells_who: bool,
    /// The day from which a change applies.
    pub since: Option<DateText>,
    /// The earlier entry that this one is about.
    pub of: Option<EntryRef>,
    /// The corrected text, if the entry was corrected.
    pub corrected: Option<LaterEntry>,
    pub taken_back: Option<LaterEntry>,
    /// Every time that it was undone or restored, in order.
    pub undos: Vec<Undo>,
    pub can_correct: bool,
    pub can_take_back: bool,
    pub can_put_back: bool,
    /// It was written in another record of the child, which was joined to this one since.
    pub from_part: bool,
}

/// The day that an entry is about, or the first and the last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Days {
    pub from: PartDateText,
    pub to: Option<DateText>,
}

/// An earlier entry, with what a later one needs to name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntryRef {
    pub seq: u32,
    pub kind: HistoryKind,
    /// As in [`TimelineLine`].
    pub label: Option<String>,
    pub about: Option<String>,
    pub words: Option<String>,
    pub days: Option<Days>,
    pub tells_who: bool,
}

/// An undo, or the undo of an undo, which restores.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Undo {
    pub seq: u32,
    pub on: DateText,
    pub at: String,
    pub by: String,
    pub role: Role,
    pub reason: Option<String>,
    pub restores: bool,
}

/// What a later entry did to an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LaterEntry {
    pub seq: u32,
    pub on: DateText,
    pub by: String,
    pub role: Role,
    pub reason: Option<String>,
    /// The text as it now reads.
    pub words: Option<String>,
    pub days: Option<Days>,
}
