//! Today by this computer’s clock: whether it can be right, and how entries with a wrong date are read.
//!
//! Ages, times of the law and what holds are worked out from today. So a date that does not fit the casebook is asked about before
//! anything is written under it.

use std::collections::BTreeMap;

use casebook::Casebook;
use jiff::ToSpan;
use jiff::civil::Date;
use record::RecordEntry;
use record::misdated::put_in_order;

use crate::wire::{ChildId, ClockDoubt, ClockDoubtKind, Failure};

/// A casebook that nobody wrote to for so long is rarer than a clock that is years ahead. More than a year, so that one used every
/// autumn is not asked about.
const LONG: i64 = 400;

/// The entries that were dated later than the day on which somebody confirmed the date, with that day.
pub(super) const MISDATED: &str = "misdated";

/// Today, as the clock says and as the casebook can bear out.
pub(super) struct Today {
    /// What the clock said when it was last looked at.
    pub(super) day: Date,
    /// The latest day that is sure: of the newest entry, and on which the open casebook was used.
    pub(super) sure: Option<Date>,
    pub(super) doubt: Option<ClockDoubt>,
    /// By child and number of the entry: the day on which it was there for certain, though it is dated later.
    pub(super) misdated: BTreeMap<ChildId, BTreeMap<u32, Date>>,
}

impl Today {
    pub(super) fn new(casebook: &Casebook, day: Date) -> Result<Today, Failure> {
        let remembered = casebook.setting(MISDATED)?;
        let misdated = remembered.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let mut today = Today { day, sure: None, doubt: None, misdated };
        today.sure = today.newest(casebook)?;
        today.look(day);
        Ok(today)
    }

    fn newest(&self, casebook: &Casebook) -> Result<Option<Date>, Failure> {
        let newest = casebook.newest_day(|child, seq| self.known_by(child, seq).is_some())?;
        Ok(newest.and_then(|day| day.parse().ok()))
    }

    pub(super) fn known_by(&self, child: &ChildId, seq: u32) -> Option<Date> {
        self.misdated.get(child)?.get(&seq).copied()
    }

    /// Looks at the clock. Says whether the day is another than before.
    pub(super) fn look(&mut self, day: Date) -> bool {
        let is_another = std::mem::replace(&mut self.day, day) != day;
        self.doubt = self.sure.and_then(|sure| doubt(sure, day));
        if self.doubt.is_none() {
            self.sure = self.sure.max(Some(day));
        }
        is_another
    }

    pub(super) fn put_in_order(&self, child: &ChildId, entries: &mut [RecordEntry]) {
        let misdated = self.misdated.get(child);
        put_in_order(entries, self.day, |seq| misdated?.get(&seq).copied());
    }
}

fn doubt(sure: Date, today: Date) -> Option<ClockDoubt> {
    let doubt = |kind| Some(ClockDoubt { kind, newest: sure.to_string() });
    match sure.checked_add(LONG.days()) {
        _ if today < sure => doubt(ClockDoubtKind::Earlier),
        Ok(long_after) if today > long_after => doubt(ClockDoubtKind::LongAfter),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_date_that_does_not_fit_the_newest_entry_is_in_doubt() {
        let sure = date(2026, 11, 23);
        let kind = |today| doubt(sure, today).map(|doubt| doubt.kind);
        assert_eq!(kind(sure), None);
        assert_eq!(kind(date(2026, 11, 22)), Some(ClockDoubtKind::Earlier));
        assert_eq!(kind(date(2010, 1, 1)), Some(ClockDoubtKind::Earlier));
        assert_eq!(kind(date(2027, 12, 28)), None, "400 days");
        assert_eq!(kind(date(2027, 12, 29)), Some(ClockDoubtKind::LongAfter));
        assert_eq!(kind(date(2036, 2, 7)), Some(ClockDoubtKind::LongAfter));
        assert_eq!(doubt(Date::MAX, Date::MAX), None);
    }
}
