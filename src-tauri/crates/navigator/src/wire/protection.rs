//! Protective notes: who must not be told something about a child, be sent anything, or have contact with them.

use super::common::{DateText, Named, PartDateText};
use casebook::ChildId;
use record::kinds::ProtectionKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The protective notes of a child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProtectionsPage {
    pub child: Named,
    /// Those that have not ended.
    pub now: Vec<ProtectionLine>,
    /// The others, newest first.
    pub ended: Vec<ProtectionLine>,
}

/// A child with protective notes that have not ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProtectedChild {
    pub child: Named,
    pub notes: Vec<ProtectionLine>,
}

/// One protective note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProtectionLine {
    pub seq: u32,
    /// The digest of what the note says. It changes with a correction.
    pub digest: String,
    pub kind: ProtectionKind,
    pub who: String,
    pub words: String,
    pub given_by: String,
    pub from: PartDateText,
    pub written_by: String,
    pub ended: Option<ProtectionEnded>,
}

/// How a protective note ended. The note remains in the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProtectionEnded {
    pub seq: u32,
    pub on: DateText,
    pub reason: String,
    pub written_by: String,
}

/// A protective note as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ProtectionForm {
    pub kind: ProtectionKind,
    pub who: String,
    pub words: String,
    pub given_by: String,
    pub day: String,
    pub month: String,
    pub year: String,
    /// The date is not known, so its fields are empty.
    pub not_known: bool,
}

/// The end of a protective note as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ProtectionEndForm {
    pub seq: u32,
    pub reason: String,
    pub day: String,
    pub month: String,
    pub year: String,
}

/// A protective note as it was shown to somebody, who read it before they let something leave the app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Acknowledged {
    pub child: ChildId,
    pub seq: u32,
    pub digest: String,
}
