//! Whether anything may be written today, and the confirmation of the date.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::session::open::Session;
use crate::session::today::MISDATED;
use crate::wire::{ChildId, ClockDoubt, Code, Failure};

impl Session {
    /// Checks the clock at the beginning of every request, because it may have changed since the last.
    pub(crate) fn look_at_the_clock(&mut self, today: Date) {
        if self.today.look(today) {
            // The cached pages are for another day.
            self.cache.get_mut().forget_all();
        }
    }

    pub(crate) fn clock_doubt(&self) -> Option<ClockDoubt> {
        self.today.doubt.clone()
    }

    /// Fails if nothing may be written now. Everything that writes to the casebook calls this first.
    pub(crate) fn may_write(&self) -> Result<(), Failure> {
        if self.today.doubt.is_some() {
            return Err(Failure::new(Code::ClockInDoubt));
        }
        self.hindrance().map_or(Ok(()), |code| Err(Failure::new(code)))
    }

    /// Whether a copy may be made without being asked for. Copies count by their time, so none is made under a doubtful
    /// date. Damage is reported elsewhere.
    pub(crate) fn may_be_copied(&self) -> bool {
        self.may_write().is_ok() && !self.casebook.is_damaged()
    }

    /// Confirms the date. Entries with a later date were then dated by a wrong clock. This is recorded, so that they
    /// change nothing on the day that the clock claimed.
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
