//! "What if": nothing here writes.

use pathway::absence::count;
use record::EntryBody;

use crate::api::navigator::Navigator;
use crate::content::shipped::Content;
use crate::edit::what_if::{MOST_IMAGINED, Turn, what_if_after};
use crate::session::case_file::CaseFile;
use crate::session::open::Session;
use crate::view::what_if;
use crate::wire::{Ahead, Code, Failure, ImaginedLine, JourneyId, Scenario, WhatIf};

impl Navigator {
    /// Returns a journey as it would be after the given changes, on a copy in memory.
    pub async fn what_if(&self, journey: JourneyId, imagined: Vec<Scenario>) -> Result<WhatIf, Failure> {
        self.run(move |inner| {
            let child = inner.with_session(|_, session| {
                let record = session.casebook.journey(&journey)?.ok_or(Failure::new(Code::UnknownJourney))?;
                let is_begun = session.read(&record.child)?.is_begun(record.id.as_str());
                if is_begun { Ok(record.child) } else { Err(Failure::new(Code::UnknownJourney)) }
            })?;
            inner.with_case_file(&child, |content, session, now| {
                let (then, lines) = all_imagined(content, session, now, &journey, &imagined)?;
                let then = then.as_ref().unwrap_or(now);
                let ahead = ahead(content, session, then, &journey)?;
                what_if::page(content, now, then, &journey, (lines, ahead))
            })
        })
        .await
    }
}

/// Applies every change of the scenario in order. A change that does not fit after the earlier ones is reported and
/// left out.
fn all_imagined(
    content: &Content,
    session: &mut Session,
    now: &CaseFile,
    journey: &JourneyId,
    imagined: &[Scenario],
) -> Result<(Option<CaseFile>, Vec<ImaginedLine>), Failure> {
    let mut then: Option<CaseFile> = None;
    let mut lines = Vec::new();
    for one in imagined.iter().take(MOST_IMAGINED) {
        let before = then.as_ref().unwrap_or(now);
        let mut line = what_if::line(content, before, before.journey(journey)?, one);
        match what_if_after(content, session, before, journey, one) {
            Ok((after, turn)) => {
                line.days = days(session, content, &turn);
                then = Some(after);
            }
            Err(failure) => line.refused = Some(failure.code),
        }
        lines.push(line);
    }
    Ok((then, lines))
}

/// Returns the school days away that a change adds, if it adds any.
fn days(session: &mut Session, content: &Content, turn: &Turn) -> Option<u32> {
    let spell = |body: &EntryBody| match body {
        EntryBody::Absent { from, to } => Some((*from, *to)),
        _ => None,
    };
    let spells: Vec<_> = turn.written.iter().filter_map(|entry| spell(&entry.body)).collect();
    (!spells.is_empty()).then(|| count(&session.calendar(content), &spells, turn.today).total)
}

/// Returns what each choice that can be made would open.
fn ahead(
    content: &Content,
    session: &mut Session,
    then: &CaseFile,
    journey: &JourneyId,
) -> Result<Vec<Ahead>, Failure> {
    let mut ahead = Vec::new();
    let routes = then.journey(journey)?.standing.routes.clone();
    for route in routes.iter().filter(|route| route.state.can_be_taken()) {
        let choice = route.choice.to_string();
        // A stopped journey takes no choice.
        let chosen = Scenario::Choose { choice: choice.clone() };
        if let Ok((after, _)) = what_if_after(content, session, then, journey, &chosen) {
            ahead.push(what_if::ahead(choice, after.journey(journey)?));
        }
    }
    Ok(ahead)
}
