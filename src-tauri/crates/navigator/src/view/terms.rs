//! The terms in use, the days on which the setting is closed, and their sources.

use jiff::civil::Date;
use pathway::calendar::{Calendar, Term};

use crate::content::labels::citations;
use crate::content::shipped::Content;
use crate::wire::{TermGap, TermLine, TermsPage};

/// `own` are the terms that the setting entered.
pub(crate) fn page(content: &Content, calendar: &Calendar, own: &[Term], today: Date) -> TermsPage {
    let sources: Vec<_> = calendar.sources.iter().cloned().collect();
    TermsPage {
        terms: calendar
            .terms
            .iter()
            .map(|term| TermLine { from: term.from.to_string(), to: term.to.to_string(), own: own.contains(term) })
            .collect(),
        gaps: calendar
            .gaps()
            .into_iter()
            .map(|(from, to)| TermGap { from: from.to_string(), to: to.to_string() })
            .collect(),
        closed: calendar.closed.iter().map(ToString::to_string).collect(),
        today_known: calendar.knows(today),
        sources: citations(&content.pack.sources, &sources),
    }
}
