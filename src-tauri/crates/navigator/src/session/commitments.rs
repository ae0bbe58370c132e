//! The setting's own audits of the seven stepping stones, as the casebook stores them. They are about no child.

use jiff::civil::Date;
use record::kinds::{OutcomeProgress, Stone};
use serde::{Deserialize, Serialize};

use crate::session::open::Session;
use crate::wire::{Code, Failure};

const COMMITMENTS: &str = "commitments";

/// One audit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredAudit {
    pub(crate) number: u32,
    pub(crate) on: Date,
    pub(crate) by: String,
    pub(crate) stones: Vec<StoneAudit>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) again: Option<Date>,
}

/// What was said of one stone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoneAudit {
    pub(crate) stone: Stone,
    pub(crate) progress: OutcomeProgress,
    pub(crate) shows: String,
    pub(crate) next: String,
}

impl Session {
    /// Returns every audit, the oldest first.
    ///
    /// # Errors
    /// [`Code::Unexpected`] if what is stored cannot be read, so that it is never overwritten.
    pub(crate) fn audits(&self) -> Result<Vec<StoredAudit>, Failure> {
        let stored = self.casebook.setting(COMMITMENTS)?;
        stored
            .map_or(Ok(Vec::new()), |text| serde_json::from_str(&text).map_err(|_| Failure::unexpected("commitments")))
    }

    pub(crate) fn add_audit(&mut self, audit: impl FnOnce(u32, String) -> StoredAudit) -> Result<(), Failure> {
        let mut audits = self.audits()?;
        let number = audits.iter().map(|audit| audit.number).max().unwrap_or(0) + 1;
        audits.push(audit(number, self.me.name.clone()));
        self.put_audits(&audits)
    }

    /// Removes an audit that was recorded by mistake.
    pub(crate) fn remove_audit(&mut self, number: u32) -> Result<(), Failure> {
        let mut audits = self.audits()?;
        let before = audits.len();
        audits.retain(|audit| audit.number != number);
        if audits.len() == before {
            return Err(Failure::new(Code::NothingToUndo));
        }
        self.put_audits(&audits)
    }

    fn put_audits(&mut self, audits: &[StoredAudit]) -> Result<(), Failure> {
        self.may_write()?;
        let text = serde_json::to_string(audits).map_err(|_| Failure::unexpected("commitments"))?;
        self.casebook.put_setting(COMMITMENTS, &text)?;
        self.acts.clear();
        Ok(())
    }
}
