//! Whether anything may be written today, and what somebody confirms about the date.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::session::open::Session;
use crate::session::today::MISDATED;
use crate::wire::{ChildId, ClockDoubt, Code, Failure};

impl Session {
    /// Looks at the clock, as at the beginning of every request: it may have jumped since the last.
    pub(crate) fn look_at_the_clock(&mut self, today: Date) {
        if self.today.look(today) {
            // What was read is of another day.
            self.cache.get_mut().forget_all();
        }
    }

    pub(crate) fn clock_doubt(&self) -> Option<ClockDoubt> {
        self.today.doubt.clone()
    }

    /// Whether anything may be written now. Whatever writes to the casebook asks this first.
    pub(crate) fn may_write(&self) -> Result<(), Failure> {
        if self.today.doubt.is_some() {
            return Err(Failure::new(Code::ClockInDoubt));
        }
        self.hindrance().map_or(Ok(()), |code| Err(Failure::new(code)))
    }

    /// Somebody says that the date is right. What is dated later was then dated by a clock that was wrong, and that is remembered, so
    /// that it does not change anything on the day that the clock said.
    pub(crate) fn confirm_today(&mut self) -> Result<(), Failure> {
        if self.today.doubt.is_none() {
            return Ok(());
        }
        let day = self.today.day;
        let mut misdated: BTreeMap<ChildId, BTreeMap<u32, Date>> = BTreeMap::new();
        for (child, seq) in self.casebook.dated_after(day)? {
            let known_by = self.today.known_by(&child, seq).map_or(day, |before| before.min(day));
            misdated.entry(child).or_default().insert(seq, known_by);
        }
        if misdated != self.today.misdated {
            let text = serde_json::to_string(&misdated).map_err(|_| Failure::unexpected("misdated"))?;
            self.casebook.put_setting(MISDATED, &text)?;
        }
        self.today.misdated = misdated;
        self.today.sure = Some(day);
        self.today.doubt = None;
        self.cache.get_mut().forget_all();
        Ok(())
    }
}
