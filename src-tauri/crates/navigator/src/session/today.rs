//! Today by this computer’s clock: whether it can be right, and how entries with a wrong date are read.
//!
//! Ages, legal time limits and what is in force depend on today's date. If the date does not fit the casebook, somebody
//! must confirm it before anything is written.

use std::collections::BTreeMap;

use casebook::Casebook;
use jiff::ToSpan;
use jiff::civil::Date;
use record::RecordEntry;
use record::misdated::put_in_order;

use crate::wire::{ChildId, ClockDoubt, ClockDoubtKind, Failure};

/// A casebook that nobody used for so many days is less likely than a clock that is years ahead. It is more than a
/// year, so that a casebook used every autumn raises no question.
const LONG: i64 = 400;

/// The setting that stores the entries dated later than the day on which somebody confirmed the date, with that day.
pub(super) const MISDATED: &str = "misdated";

/// Today according to the clock, and what the casebook confirms about it.
pub(super) struct Today {
    /// The date when the clock was last checked.
    pub(super) day: Date,
    /// The latest certain day: that of the newest entry, or one on which the open casebook was used.
    pub(super) sure: Option<Date>,
    pub(super) doubt: Option<ClockDoubt>,
    /// By child and number of the entry: a day on which the entry certainly existed, although it has a later date.
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

    /// Returns what is stored of wrong dates without these records. `None` if nothing is stored of them.
    pub(super) fn without(&self, records: &[ChildId]) -> Result<Option<String>, Failure> {
        if !records.iter().any(|record| self.misdated.contains_key(record)) {
            return Ok(None);
        }
        let others: BTreeMap<_, _> = self.misdated.iter().filter(|(one, _)| !records.contains(one)).collect();
        serde_json::to_string(&others).map(Some).map_err(|_| Failure::unexpected("misdated"))
    }

    /// Checks the clock. Returns whether the day has changed.
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
