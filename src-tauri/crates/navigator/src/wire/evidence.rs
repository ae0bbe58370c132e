//! The evidence of one child on one page: what is recorded, the files with it, and the steps that ask for it.

use super::common::{DateText, Named, PartDateText};
use casebook::JourneyId;
use record::kinds::{ConsentGiver, Media, Role};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// All evidence recorded for a child, and all that could be recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidencePage {
    pub child: Named,
    pub sample: bool,
    /// Newest first, by the day that each is about.
    pub held: Vec<EvidenceItem>,
    /// Files that belong to no piece of evidence, newest first.
    pub files: Vec<AttachedFile>,
    /// What can be added. Evidence that a step asks for now and that is not recorded comes first.
    pub kinds: Vec<EvidenceKind>,
}

/// One piece of evidence with its files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceItem {
    pub held: HeldEvidence,
    /// Who recorded it, in which role, and when.
    pub by: String,
    pub role: Role,
    pub written: DateText,
    pub wanted_by: Vec<WantedAt>,
    pub files: Vec<AttachedFile>,
}

/// A kind of evidence that can be recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceKind {
    pub id: String,
    pub words: String,
    pub kind: String,
    pub held: bool,
    pub wanted_by: Vec<WantedAt>,
}

/// A step of a journey under way that asks for a piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WantedAt {
    pub journey: JourneyId,
    pub pathway: Named,
    pub step: Named,
    /// The journey is at this step.
    pub here: bool,
}

/// An attached file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachedFile {
    pub seq: u32,
    pub name: String,
    pub media: Media,
    /// In bytes.
    pub size: u32,
    pub note: String,
    pub on: DateText,
    pub by: String,
    pub role: Role,
}

/// What the form says about a file before it is picked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct AttachForm {
    /// The number of the evidence to which it belongs.
    pub to: Option<u32>,
    pub note: String,
    /// The number of a file that was picked before; if there is none, it is asked for.
    pub file: Option<u32>,
}

/// A file that was picked or dropped, and waits for its form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PickedFile {
    /// Counts once.
    pub number: u32,
    pub name: String,
    pub media: Media,
    /// In bytes.
    pub size: u32,
}

/// A PDF for the window to draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Pdf {
    /// Its bytes as base64.
    pub base64: String,
}

/// A picture in a form that the window can show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    pub name: String,
    /// A `data:` address.
    pub source: String,
}

/// Evidence recorded for a child; every journey uses it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldEvidence {
    pub id: String,
    pub words: String,
    pub kind: String,
    pub on: PartDateText,
    pub said_by: String,
    pub note: String,
    pub seq: u32,
    /// The entries of the record that provide this evidence. `None` if it was recorded as evidence.
    pub given_by: Option<GivenBy>,
}

/// The part of the record that provides evidence by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GivenBy {
    ChildWords,
    ParentWords,
    Plan,
    Review,
}

/// Evidence as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct EvidenceForm {
    pub evidence: String,
    pub day: String,
    pub month: String,
    pub year: String,
    /// The date is not known, so its fields are empty.
    pub not_known: bool,
    /// Who said, wrote or gave it.
    pub said_by: String,
    /// In which capacity, for consent.
    pub as_whom: Option<ConsentGiver>,
    /// Who judged that a child below 16 understands it.
    pub judged_by: String,
    pub note: String,
    /// The number of a file that was picked for it. A correction attaches none.
    pub file: Option<u32>,
}
