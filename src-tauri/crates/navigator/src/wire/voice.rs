//! Voices: what a child and their parents say, how the child sees the stepping stones, and who could not be heard.

use super::common::DateText;
use record::kinds::{StoneView, VoiceAbout};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody's words, when they were said, and who passed them on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Voice {
    pub seq: u32,
    pub about: VoiceAbout,
    pub words: String,
    /// Which parent or carer said it; empty for the child, and if it is not recorded.
    pub said_by: String,
    pub on: DateText,
    pub written_by: String,
    /// What was done about them, newest first.
    pub answers: Vec<VoiceAnswer>,
}

/// What was done about somebody's words, or what could not be done and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VoiceAnswer {
    pub seq: u32,
    /// Empty if nothing was done.
    pub did: String,
    /// Empty if there was nothing that could not be done.
    pub could_not: String,
    /// The day on which the person was told; `None` if nobody has told them yet.
    pub told_on: Option<DateText>,
    pub on: DateText,
    pub written_by: String,
}

/// An answer to somebody's words, as typed. The day can be empty, and one of the two texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct VoiceAnswerForm {
    pub did: String,
    pub could_not: String,
    /// The day on which the person was told.
    pub day: String,
    pub month: String,
    pub year: String,
}

/// What somebody says, as typed. Each part can be empty, but not all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct VoiceForm {
    pub words: String,
    pub matters: String,
    pub helps: String,
    /// Which parent or carer says it. Empty for the child.
    pub said_by: String,
    /// The day on which it was said; all three parts are empty for today.
    pub day: String,
    pub month: String,
    pub year: String,
}

impl From<String> for VoiceForm {
    /// Words about no particular subject.
    fn from(words: String) -> VoiceForm {
        VoiceForm { words, ..VoiceForm::default() }
    }
}

/// Who else was heard, and who was not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeardPage {
    /// Newest first. Each one is shown separately: they are never added up or compared.
    pub self_views: Vec<SelfView>,
    /// Why the child could not be heard, until words are recorded.
    pub child_not_heard: Option<NotHeard>,
    /// The same for the parents.
    pub parent_not_heard: Option<NotHeard>,
}

/// Why somebody could not be heard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NotHeard {
    pub seq: u32,
    pub reason: String,
    pub on: DateText,
    pub written_by: String,
}

/// How a child saw the stepping stones on one day. It has only what the child said. The number of its entry is the only
/// number in it, so nothing can be calculated from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SelfView {
    pub seq: u32,
    pub stones: Vec<StoneView>,
    /// Who sat with the child; empty if that was not recorded.
    pub with: String,
    pub on: DateText,
    pub written_by: String,
    /// What was done about it, newest first.
    pub answers: Vec<VoiceAnswer>,
}

/// What a child said about the stepping stones. Skipped stones are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct SelfViewForm {
    pub stones: Vec<StoneView>,
    pub with: String,
}

/// A note, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct NoteForm {
    pub words: String,
    /// The day that it is about; all three parts are empty for today.
    pub day: String,
    pub month: String,
    pub year: String,
}

impl From<String> for NoteForm {
    /// A note about today.
    fn from(words: String) -> NoteForm {
        NoteForm { words, ..NoteForm::default() }
    }
}
