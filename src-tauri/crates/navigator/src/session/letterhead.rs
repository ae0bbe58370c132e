//! Who sends the papers of this casebook: the name, the address and the logo of the setting. It is about no child.

use crate::session::open::Session;
use crate::wire::{Failure, LetterheadForm};

const LETTERHEAD: &str = "letterhead";

impl Session {
    /// Returns the letterhead. It is empty if none is recorded.
    ///
    /// # Errors
    /// What is stored cannot be read, so that it is never overwritten.
    pub(crate) fn letterhead(&self) -> Result<LetterheadForm, Failure> {
        let stored = self.casebook.setting(LETTERHEAD)?;
        stored.map_or(Ok(LetterheadForm::default()), |text| {
            serde_json::from_str(&text).map_err(|_| Failure::unexpected("letterhead"))
        })
    }

    /// Stores the letterhead.
    pub(crate) fn set_letterhead(&mut self, letterhead: &LetterheadForm) -> Result<(), Failure> {
        self.may_write()?;
        let text = serde_json::to_string(letterhead).map_err(|_| Failure::unexpected("letterhead"))?;
        self.casebook.put_setting(LETTERHEAD, &text)?;
        self.acts.clear();
        Ok(())
    }
}
