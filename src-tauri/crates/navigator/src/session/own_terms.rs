//! The school terms of this casebook, the days in them on which the setting is closed, and the calendar that they make with the
//! terms of the pack.

use std::collections::BTreeSet;
use std::sync::Arc;

use casebook::Casebook;
use jiff::civil::Date;
use pathway::calendar::{Calendar, Term};

use crate::wire::Failure;

const TERMS: &str = "terms";
const CLOSED_DAYS: &str = "closed-days";

/// What a setting records about its school year.
pub(crate) struct OwnTerms {
    /// In date order.
    pub(crate) terms: Vec<Term>,
    pub(crate) closed: BTreeSet<Date>,
    /// The calendar of the pack with both. Computed when first needed.
    calendar: Option<Arc<Calendar>>,
}

impl OwnTerms {
    /// Reads what is stored. Text that cannot be read counts as nothing.
    pub(super) fn read(casebook: &Casebook) -> Result<OwnTerms, Failure> {
        let stored = |key| casebook.setting(key).map(Option::unwrap_or_default);
        let terms: Vec<(Date, Date)> = serde_json::from_str(&stored(TERMS)?).unwrap_or_default();
        let closed = serde_json::from_str(&stored(CLOSED_DAYS)?).unwrap_or_default();
        let terms = terms.into_iter().map(|(from, to)| Term { from, to }).collect();
        Ok(OwnTerms { terms, closed, calendar: None })
    }

    /// Stores the terms.
    pub(super) fn set_terms(&mut self, casebook: &Casebook, terms: Vec<Term>) -> Result<(), Failure> {
        let dates: Vec<(Date, Date)> = terms.iter().map(|term| (term.from, term.to)).collect();
        let text = serde_json::to_string(&dates).map_err(|_| Failure::unexpected("terms"))?;
        casebook.put_setting(TERMS, &text)?;
        (self.terms, self.calendar) = (terms, None);
        Ok(())
    }

    /// Stores the days on which the setting is closed.
    pub(super) fn set_closed(&mut self, casebook: &Casebook, closed: BTreeSet<Date>) -> Result<(), Failure> {
        let text = serde_json::to_string(&closed).map_err(|_| Failure::unexpected("closed days"))?;
        casebook.put_setting(CLOSED_DAYS, &text)?;
        (self.closed, self.calendar) = (closed, None);
        Ok(())
    }

    /// Returns the calendar of the pack with the terms and the closed days of this setting.
    pub(super) fn calendar(&mut self, pack: &Calendar) -> Arc<Calendar> {
        let made = || Arc::new(pack.with_terms(&self.terms).with_closed(&self.closed));
        Arc::clone(self.calendar.get_or_insert_with(made))
    }
}
