//! Voices: what a child and their parents say, how the child sees the stepping stones, and who could not be heard.

use super::common::DateText;
use record::kinds::{StoneView, VoiceAbout};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody's words, with when and through whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Voice {
    pub seq: u32,
    pub about: VoiceAbout,
    pub words: String,
    pub on: DateText,
    pub written_by: String,
}

/// What somebody says, as typed: each part may be empty, but not all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Said {
    pub words: String,
    pub matters: String,
    pub helps: String,
}

impl From<String> for Said {
    /// Words about anything.
    fn from(words: String) -> Said {
        Said { words, ..Said::default() }
    }
}

/// Who else was heard, and who was not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeardPage {
    /// Newest first, each for itself: they are never added up or held against each other.
    pub self_views: Vec<SelfView>,
    /// Why the child could not be heard, until words come.
    pub child_not_heard: Option<NotHeard>,
    /// The same of the parents.
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

/// How a child saw the stepping stones on one day. It holds what they said and nothing that could be reckoned with:
/// apart from the number of its entry there is no number in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SelfView {
    pub seq: u32,
    pub stones: Vec<StoneView>,
    /// Who sat beside the child; empty where nobody said.
    pub with: String,
    pub on: DateText,
    pub written_by: String,
}

/// What a child said to the stepping stones. Stones that they skipped are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct SelfViewForm {
    pub stones: Vec<StoneView>,
    pub with: String,
}
