//! The days on which the casebook was copied elsewhere. Whoever erases a record is told, because those copies have it.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::session::copy_reminder::COPIED;
use crate::session::open::Session;
use crate::wire::Failure;

/// The setting that stores the days of all of them.
pub(crate) const COPIED_DAYS: &str = "copied-days";

impl Session {
    /// Returns the days since `first`, the oldest first. Of the copies made by an earlier version only the newest is
    /// known.
    pub(crate) fn copied_days(&self, first: Option<Date>) -> Result<Vec<Date>, Failure> {
        let newest: Option<Date> = self.casebook.setting(COPIED)?.and_then(|day| day.parse().ok());
        let mut days: BTreeSet<Date> = self.stored_days()?;
        days.extend(newest);
        Ok(days.into_iter().filter(|day| first.is_none_or(|first| first <= *day)).collect())
    }

    /// Records a copy that was made elsewhere.
    pub(crate) fn was_copied(&self, on: Date) -> Result<(), Failure> {
        let mut days = self.stored_days()?;
        days.insert(on);
        let text = serde_json::to_string(&days).map_err(|_| Failure::unexpected("copied-days"))?;
        self.casebook.put_setting(COPIED, &on.to_string())?;
        Ok(self.casebook.put_setting(COPIED_DAYS, &text)?)
    }

    fn stored_days(&self) -> Result<BTreeSet<Date>, Failure> {
        let stored = self.casebook.setting(COPIED_DAYS)?;
        Ok(stored.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }
}
