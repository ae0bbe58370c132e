//! The terms over which school days are counted: those of the pack, and those that a setting records itself, with the days on
//! which it is closed.

use std::collections::BTreeSet;
use std::iter;

use jiff::civil::Date;
use pathway::calendar::{Calendar, Term};

use crate::api::navigator::Navigator;
use crate::forms::fields;
use crate::view::terms;
use crate::wire::{Code, DatesForm, Failure, Saved, TermsPage};

impl Navigator {
    /// Returns the terms in use.
    pub async fn terms(&self) -> Result<TermsPage, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            inner.with_session(|content, session| {
                let calendar = session.calendar(content);
                Ok(terms::page(content, &calendar, &session.own_terms.terms, today))
            })
        })
        .await
    }

    /// Records a term. Once a school year has a term recorded here, the terms of the pack are not used for it.
    pub async fn add_term(&self, form: DatesForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let (from, to) = fields::dates(&form)?;
            inner.with_session(|_, session| {
                let mut own = session.own_terms.terms.clone();
                own.push(Term { from, to });
                own.sort();
                if Calendar::out_of_order(&own).is_some() {
                    return Err(Failure::of_field(Code::TermsOverlap, "from"));
                }
                session.set_own_terms(own)
            })?;
            Ok(inner.saved())
        })
        .await
    }

    /// Records days in a term on which the setting is closed, such as inset days. Days without school are left out.
    ///
    /// # Errors
    /// [`Code::NoSchoolThen`] if there is school on none of them.
    pub async fn add_closed_days(&self, form: DatesForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let (from, to) = fields::dates(&form)?;
            inner.with_session(|content, session| {
                let calendar = session.calendar(content);
                let days = iter::successors(Some(from), |day| day.tomorrow().ok()).take_while(|day| *day <= to);
                let closed: BTreeSet<Date> = days.filter(|day| calendar.is_school_day(*day)).collect();
                if closed.is_empty() {
                    return Err(Failure::of_field(Code::NoSchoolThen, "from"));
                }
                session.set_closed_days(&session.own_terms.closed | &closed)
            })?;
            Ok(inner.saved())
        })
        .await
    }

    /// Removes a day on which the setting was closed.
    pub async fn remove_closed_day(&self, on: String) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.with_session(|_, session| {
                let mut days = session.own_terms.closed.clone();
                days.retain(|day| day.to_string() != on);
                session.set_closed_days(days)
            })?;
            Ok(inner.saved())
        })
        .await
    }

    /// Removes a term that was recorded here.
    pub async fn remove_term(&self, from: String) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.with_session(|_, session| {
                let mut own = session.own_terms.terms.clone();
                own.retain(|term| term.from.to_string() != from);
                session.set_own_terms(own)
            })?;
            Ok(inner.saved())
        })
        .await
    }
}
