//! Whether it is time to be reminded of a copy in another place.

use casebook::Casebook;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::wire::Failure;

/// The setting that stores the day of the last copy in another place.
pub(crate) const COPIED: &str = "copied-on";
/// The setting that stores the day from which somebody wants to be reminded again.
pub(crate) const NOT_BEFORE: &str = "copy-reminder-not-before";

/// The setting that stores the second place for backups.
pub(crate) const PLACE: &str = "copy-place";

/// After so many days without a copy somebody is reminded.
const DAYS: i64 = 30;
/// A casebook that was never copied is in use for so many days before somebody is reminded.
const FIRST_DAYS: i64 = 7;
/// A casebook with so few entries has nothing to lose that could not be typed again.
const FEW: u64 = 20;
/// For how many days a reminder can be put off.
const PUT_OFF: i64 = 7;

/// What decides about the reminder, as it was when the casebook was opened or copied.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct CopyReminder {
    copied_on: Option<Date>,
    not_before: Option<Date>,
    entries: u64,
    /// The day on which the oldest record began.
    began_on: Option<Date>,
}

impl CopyReminder {
    pub(crate) fn read(casebook: &Casebook) -> Result<CopyReminder, Failure> {
        let day = |key| casebook.setting(key).map(|text| text.and_then(|text| text.parse().ok()));
        Ok(CopyReminder {
            copied_on: day(COPIED)?,
            not_before: day(NOT_BEFORE)?,
            entries: casebook.number_of_entries()?,
            began_on: casebook.oldest_record()?.and_then(|day| day.parse().ok()),
        })
    }

    pub(crate) fn is_due(&self, today: Date) -> bool {
        let is_ago = |day: Date, days: i64| day.checked_add(days.days()).is_ok_and(|due| due <= today);
        let is_old = match self.copied_on {
            Some(copied) => is_ago(copied, DAYS),
            None => self.began_on.is_some_and(|began| is_ago(began, FIRST_DAYS)),
        };
        self.entries > FEW && is_old && self.not_before.is_none_or(|day| day <= today)
    }

    pub(crate) fn was_copied(&self) -> bool {
        self.copied_on.is_some()
    }

    /// Returns the day from which somebody is reminded again who puts it off today.
    pub(crate) fn put_off(today: Date) -> Date {
        today.checked_add(PUT_OFF.days()).unwrap_or(today)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::CopyReminder;

    #[test]
    fn somebody_is_reminded_after_some_days_if_there_is_something_to_lose_and_not_for_a_week_after() {
        let today = date(2026, 11, 23);
        let first = |began_on| CopyReminder { copied_on: None, not_before: None, entries: 500, began_on }.is_due(today);
        assert!(!first(None));
        assert!(!first(Some(today)), "the first day of a new casebook");
        assert!(!first(Some(date(2026, 11, 17))));
        assert!(first(Some(date(2026, 11, 16))), "in use for a week");
        assert!(!first(Some(date(2036, 2, 7))), "the clock was wrong when it began");
        let began_on = Some(date(2026, 9, 1));
        let due =
            |entries, copied_on, not_before| CopyReminder { copied_on, not_before, entries, began_on }.is_due(today);
        assert!(!due(20, None, None), "there is not much to lose");
        assert!(due(21, None, None), "there was never a copy");
        assert!(!due(500, Some(date(2026, 10, 25)), None));
        assert!(due(500, Some(date(2026, 10, 24)), None));
        assert!(!due(500, Some(date(2036, 2, 7)), None), "the clock was wrong when it was copied");
        assert_eq!(CopyReminder::put_off(today), date(2026, 11, 30));
        assert!(!due(500, None, Some(date(2026, 11, 24))));
        assert!(due(500, None, Some(today)));
    }
}
