//! The setting's own looks at the seven stepping stones, as the casebook stores them. They are about no child.

use jiff::civil::Date;
use record::kinds::{OutcomeProgress, Stone};
use serde::{Deserialize, Serialize};

use crate::session::open::Session;
use crate::wire::{Code, Failure};

const COMMITMENTS: &str = "commitments";

/// One look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Look {
    pub(crate) number: u32,
    pub(crate) on: Date,
    pub(crate) by: String,
    pub(crate) stones: Vec<StoneLook>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) again: Option<Date>,
}

/// What was said of one stone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoneLook {
    pub(crate) stone: Stone,
    pub(crate) progress: OutcomeProgress,
    pub(crate) shows: String,
    pub(crate) next: String,
}

impl Session {
    /// Returns every look, the oldest first.
    ///
    /// # Errors
    /// [`Code::Unexpected`] if what is stored cannot be read, so that it is never overwritten.
    pub(crate) fn looks(&self) -> Result<Vec<Look>, Failure> {
        let stored = self.casebook.setting(COMMITMENTS)?;
        stored
            .map_or(Ok(Vec::new()), |text| serde_json::from_str(&text).map_err(|_| Failure::unexpected("commitments")))
    }

    pub(crate) fn add_look(&mut self, look: impl FnOnce(u32, String) -> Look) -> Result<(), Failure> {
        let mut looks = self.looks()?;
        let number = looks.iter().map(|look| look.number).max().unwrap_or(0) + 1;
        looks.push(look(number, self.me.name.clone()));
        self.put_looks(&looks)
    }

    /// Removes a look that was recorded by mistake.
    pub(crate) fn remove_look(&mut self, number: u32) -> Result<(), Failure> {
        let mut looks = self.looks()?;
        let before = looks.len();
        looks.retain(|look| look.number != number);
        if looks.len() == before {
            return Err(Failure::new(Code::NothingToUndo));
        }
        self.put_looks(&looks)
    }

    fn put_looks(&mut self, looks: &[Look]) -> Result<(), Failure> {
        self.may_write()?;
        let text = serde_json::to_string(looks).map_err(|_| Failure::unexpected("commitments"))?;
        self.casebook.put_setting(COMMITMENTS, &text)?;
        self.acts.clear();
        Ok(())
    }
}
