//! The rule of the setting for how long records are kept, as the casebook stores it.

use record::retention::RetentionRule;

use crate::session::open::Session;
use crate::wire::Failure;

const RETENTION: &str = "retention";

impl Session {
    /// Returns the rule that the setting chose. `None` if it chose none.
    ///
    /// # Errors
    /// [`Code::Unexpected`](crate::wire::Code::Unexpected) if what is stored cannot be read, so that it is never
    /// overwritten.
    pub(crate) fn retention(&self) -> Result<Option<RetentionRule>, Failure> {
        let stored = self.casebook.setting(RETENTION)?;
        stored.map_or(Ok(None), |text| serde_json::from_str(&text).map_err(|_| Failure::unexpected("retention")))
    }

    pub(crate) fn set_retention(&mut self, rule: Option<RetentionRule>) -> Result<(), Failure> {
        self.may_write()?;
        let text = serde_json::to_string(&rule).map_err(|_| Failure::unexpected("retention"))?;
        self.casebook.put_setting(RETENTION, &text)?;
        self.acts.clear();
        Ok(())
    }
}
