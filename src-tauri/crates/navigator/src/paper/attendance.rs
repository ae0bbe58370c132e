//! What papers say of days away from school and of waits.

use pathway::model::Kind;

use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::session::journey::JourneyState;
use crate::view::absence;
use crate::view::step::page;
use crate::wire::{Failure, Origin, Spell};

/// Writes the days away in this school year, and each spell of it.
pub(crate) fn absences(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let page = absence::page(&source.case.calendar, &source.case.record.in_force, source.case.today);
    let Some(counted) = page.counted else { return };
    let since = sheet.day(&page.since);
    let total = sheet.say_numbers("paper-absence-total", &[("days", counted.total), ("run", counted.run)]);
    sheet.paragraph(sheet.say_with("paper-absence-since", &[("total", &total), ("date", &since)]));
    if !page.calendar_known {
        sheet.paragraph(sheet.say("paper-absence-weekdays"));
    }
    // A spell of an earlier year is not counted, so it would only confuse.
    let shown = page.spells.iter().filter(|spell| spell.to >= page.since && !source.is_covered(spell.seq));
    let row = |spell: &Spell| vec![sheet.day(&spell.from), sheet.day(&spell.to)];
    let rows = shown.map(row).collect();
    sheet.table(&["paper-absence-from", "paper-absence-to"], &[1, 1], rows);
}

/// Writes the steps at which the child waits: since when, and when each should have ended.
///
/// # Errors
/// A step of a journey cannot be shown.
pub(crate) fn waits(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for opened in source.case.under_way().filter(|opened| is_waiting(opened)) {
        let step = page(&source.context(opened), &opened.standing.at)?;
        let text = opened.pathway_text();
        let by_law = step.ends_by_origin == Some(Origin::Law);
        let ends = |date: &str| {
            let day = sheet.day(date);
            let message = if step.limit_passed { "paper-wait-by-law-passed" } else { "paper-wait-by-law" };
            if by_law { sheet.say_with(message, &[("date", &day)]) } else { day }
        };
        let ends = step.ends_by.as_deref().map(ends).unwrap_or_default();
        rows.push(vec![
            text.pathway_named().words,
            text.step_title(&opened.standing.at),
            sheet.date(opened.standing.since),
            ends,
        ]);
    }
    let is_known = rows.iter().any(|row| row.last().is_some_and(|ends| !ends.is_empty()));
    if is_known {
        let header = ["paper-journey-pathway", "paper-journey-step", "paper-journey-since", "paper-wait-ends"];
        sheet.table(&header, &[4, 5, 3, 3], rows);
    } else {
        rows.iter_mut().for_each(|row| row.truncate(3));
        let header = ["paper-journey-pathway", "paper-journey-step", "paper-journey-since"];
        sheet.table(&header, &[4, 6, 3], rows);
    }
    Ok(())
}

fn is_waiting(opened: &JourneyState) -> bool {
    opened.edition.pathway.step(&opened.standing.at).is_some_and(|step| step.kind == Kind::Wait)
}
