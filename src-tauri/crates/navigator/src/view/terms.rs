//! The terms in use, with where they were read.

use jiff::civil::Date;

use crate::content::labels::citations;
use crate::content::shipped::Content;
use crate::session::open::Session;
use crate::wire::{TermGap, TermLine, TermsPage};

pub(crate) fn page(content: &Content, session: &mut Session, today: Date) -> TermsPage {
    let calendar = session.calendar(content);
    let sources: Vec<_> = calendar.sources.iter().cloned().collect();
    TermsPage {
        terms: calendar
            .terms
            .iter()
            .map(|term| TermLine {
                from: term.from.to_string(),
                to: term.to.to_string(),
                own: session.own_terms.contains(term),
            })
            .collect(),
        gaps: calendar
            .gaps()
            .into_iter()
            .map(|(from, to)| TermGap { from: from.to_string(), to: to.to_string() })
            .collect(),
        today_known: calendar.knows(today),
        sources: citations(&content.pack.sources, &sources),
    }
}
