//! A setting's own audit of the seven stepping stones.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::common::DateText;
use record::kinds::{OutcomeProgress, Stone};

/// Every audit that was recorded, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommitmentPage {
    pub audits: Vec<SelfAudit>,
}

/// What people of the setting said on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SelfAudit {
    /// Tells it from the others.
    pub number: u32,
    pub on: DateText,
    pub by: String,
    pub stones: Vec<StoneCommitment>,
    /// The day of the next one, if they agreed on a day.
    pub again: Option<DateText>,
}

/// One stone: how far it is met, what shows it, and what is done next. In words; nothing is added up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoneCommitment {
    pub stone: Stone,
    pub progress: OutcomeProgress,
    pub shows: String,
    pub next: String,
}

/// A new audit, as typed. Stones that are left out were not looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CommitmentForm {
    pub stones: Vec<StoneCommitment>,
    pub again_day: String,
    pub again_month: String,
    pub again_year: String,
}
