//! The stored shape of a protective note.

use serde::{Deserialize, Serialize};

use super::PartDate;
use crate::kinds::ProtectionKind;

/// The content of a protective note. Once shipped, its fields keep their names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Protection {
    /// What is forbidden.
    pub against: ProtectionKind,
    /// The person to whom it applies.
    pub who: String,
    /// The details, and the reason.
    pub words: String,
    /// The source: a parent, a social worker, a court order.
    pub given_by: String,
    /// The first day on which it applies, as far as it is known.
    pub from: PartDate,
}
