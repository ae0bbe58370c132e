//! What is known about the state of the open casebook: its checks, damage and losses.

use std::sync::{Mutex, MutexGuard, PoisonError};

use casebook::{Checked, Checker};
use jiff::civil::Date;

use crate::session::clock::Moment;
use crate::wire::{CheckedAt, Code, Damage, Failure, Health, Lost, PutBack};

/// What is known about the open casebook. It has its own lock, so reading it waits for no other request.
#[derive(Default)]
pub(crate) struct Watch(Mutex<WatchState>);

#[derive(Default)]
pub(crate) struct WatchState {
    /// `None` while the casebook is locked.
    pub(crate) checker: Option<Checker>,
    /// Counts the openings, so that a check that ends late does not report on another casebook.
    opening: u64,
    checking: bool,
    checked: Option<(Date, CheckedAt)>,
    fault: Option<Damage>,
    pub(crate) loss: Option<Lost>,
    put_back: Option<PutBack>,
}

impl WatchState {
    pub(crate) fn health(&self) -> Health {
        Health {
            checking: self.checking,
            checked: self.checked.as_ref().map(|(_, at)| at.clone()),
            fault: self.fault,
            loss: self.loss.clone(),
            put_back: self.put_back.clone(),
            ..Health::default()
        }
    }
}

impl Watch {
    pub(crate) fn told(&self) -> MutexGuard<'_, WatchState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns what is known, and whether it is from another day.
    pub(crate) fn now(&self, today: Date) -> (Health, bool) {
        let told = self.told();
        (told.health(), told.checked.as_ref().is_some_and(|(day, _)| *day != today))
    }

    /// A casebook was opened, or encrypted with a new key.
    pub(crate) fn begin(&self, checker: Checker, loss: Option<Lost>, is_damaged: bool) {
        let mut told = self.told();
        let fault = is_damaged.then_some(Damage::Database);
        *told = WatchState { checker: Some(checker), opening: told.opening + 1, loss, fault, ..WatchState::default() };
    }

    /// The casebook was restored from a copy.
    pub(crate) fn was_put_back(&self, from: PutBack) {
        self.told().put_back = Some(from);
    }

    /// The casebook was locked: removes everything about it, above all its key.
    pub(crate) fn forget(&self) {
        let mut told = self.told();
        *told = WatchState { opening: told.opening, ..WatchState::default() };
    }

    /// Records a finding; the worst one remains. Returns whether it is new.
    pub(crate) fn found(&self, fault: Damage) -> bool {
        let mut told = self.told();
        let is_first = told.checker.is_some() && told.fault < Some(fault);
        if is_first {
            told.fault = Some(fault);
        }
        is_first
    }

    /// Returns the check to run now, or `None` if one is already running.
    pub(crate) fn next(&self) -> Option<(Checker, u64)> {
        let mut told = self.told();
        if told.checking {
            return None;
        }
        let checker = told.checker.clone()?;
        told.checking = true;
        Some((checker, told.opening))
    }

    pub(crate) fn ended(&self, opening: u64, checked: Result<Checked, casebook::Error>, now: &Moment) {
        let mut told = self.told();
        if told.opening != opening {
            return;
        }
        told.checking = false;
        let at = CheckedAt { on: now.today.to_string(), at: now.time_of_day() };
        match checked.map_err(|error| fault_of(Failure::from(error).code)) {
            Ok(Checked::Sound) => told.checked = Some((now.today, at)),
            Err(Some(fault)) => {
                told.checked = Some((now.today, at));
                told.fault = told.fault.max(Some(fault));
            }
            // The check itself failed, which is no fault of the casebook. The next one may succeed.
            Ok(Checked::Stopped) | Err(None) => {}
        }
    }
}

pub(crate) fn fault_of(code: Code) -> Option<Damage> {
    match code {
        Code::DatabaseUnreadable | Code::CasebookDamaged => Some(Damage::Database),
        Code::CasebookReplaced => Some(Damage::Replaced),
        Code::RecordAltered => Some(Damage::Entry),
        Code::AttachmentAltered => Some(Damage::Attachment),
        _ => None,
    }
}
