//! The list of children: who needs me today, first.

use std::sync::Arc;

use casebook::ChildRecord;
use jiff::ToSpan;
use jiff::civil::Date;
use pathway::Age;

use crate::content::Content;
use crate::desk::{Opened, born};
use crate::pages::journey_line::line;
use crate::pages::voices::{Hearing, hearing};
use crate::plan::{Plan, current};
use crate::record::Record;
use crate::setting;
use crate::telling::age_text;
use crate::wire::{ChildList, ChildRow, Failure, JourneyLine, Need, NeedKind, Speaker};
use crate::year_group;

/// What is kept of a child for every list, so that no list reads the whole record again.
pub(crate) struct Glance {
    pub(crate) child: ChildRecord,
    pub(crate) row: ChildRow,
}

pub(crate) fn glance(
    content: &Content,
    child: ChildRecord,
    read: &Record,
    journeys: &[Opened],
    today: Date,
) -> Result<Glance, Failure> {
    // The index is as old as the last entry; a move comes to hold by itself.
    let child = ChildRecord { setting: setting::on(&read.in_force, today), ..child };
    let row = row(content, &child, read, journeys, today)?;
    Ok(Glance { row, child })
}

pub(crate) fn children(glances: &[Arc<Glance>], text: &str) -> ChildList {
    let all: Vec<&Arc<Glance>> = glances.iter().filter(|glance| !glance.child.archived).collect();
    let of = u32::try_from(all.len()).unwrap_or(u32::MAX);
    let mut rows: Vec<ChildRow> =
        all.iter().filter(|glance| matches_text(&glance.child, text)).map(|glance| glance.row.clone()).collect();
    rows.sort_by_key(|row| {
        let first = row.needs.first();
        (
            first.map_or(u8::MAX, |need| need.kind as u8),
            first.and_then(|need| need.date.clone()),
            row.name.to_lowercase(),
            row.id.clone(),
        )
    });
    ChildList { children: rows, of }
}

fn matches_text(child: &ChildRecord, text: &str) -> bool {
    let whole = format!("{} {} {}", child.name, child.known_as, child.setting).to_lowercase();
    text.split_whitespace().all(|word| whole.contains(&word.to_lowercase()))
}

fn row(
    content: &Content,
    child: &ChildRecord,
    read: &Record,
    journeys: &[Opened],
    today: Date,
) -> Result<ChildRow, Failure> {
    let hearing = hearing(&read.in_force, Speaker::Child);
    let lines: Vec<JourneyLine> = journeys.iter().map(|opened| line(content, opened)).collect();
    Ok(ChildRow {
        id: child.id.clone(),
        name: display_name(child),
        age: age_text(Age::on(born(child)?, today)),
        year_group: year_group::line(born(child)?, today, &read.in_force),
        setting: Some(child.setting.clone()).filter(|setting| !setting.is_empty()),
        needs: needs(&lines, &current(&read.in_force), hearing, today),
        journeys: lines,
    })
}

/// What to call a child on screen.
pub(crate) fn display_name(child: &ChildRecord) -> String {
    if child.known_as.is_empty() { child.name.clone() } else { child.known_as.clone() }
}

fn needs(lines: &[JourneyLine], plans: &[Plan<'_>], hearing: Hearing, today: Date) -> Vec<Need> {
    let mut needs = Vec::new();
    let week = today.checked_add(7.days()).unwrap_or(today).to_string();
    for line in lines.iter().filter(|line| !line.ended) {
        let mut need = |kind| {
            needs.push(Need {
                kind,
                journey: Some(line.id.clone()),
                step: Some(line.step.clone()),
                date: line.due.clone(),
                reason: None,
            });
        };
        if line.needs_mending {
            need(NeedKind::NeedsMending);
        }
        match &line.due {
            Some(_) if line.overdue => need(NeedKind::Overdue),
            // Dates written year first sort as they run.
            Some(due) if *due <= week => need(NeedKind::DueThisWeek),
            _ => {}
        }
    }
    for plan in plans {
        let on = plan.agreed.review_on;
        let date = on.to_string();
        let kind = if on < today {
            NeedKind::ReviewOverdue
        } else if date <= week {
            NeedKind::ReviewThisWeek
        } else {
            continue;
        };
        needs.push(Need { kind, journey: None, step: None, date: Some(date), reason: None });
    }
    let mut plain = |kind, reason| needs.push(Need { kind, journey: None, step: None, date: None, reason });
    if lines.is_empty() {
        plain(NeedKind::NoJourney, None);
    }
    match hearing {
        Hearing::Heard => {}
        Hearing::NotHeard(reason) => plain(NeedKind::NotHeardWhy, Some(reason)),
        Hearing::NobodyAsked => plain(NeedKind::NotHeard, None),
    }
    needs.sort_by(|one, other| (one.kind, &one.date).cmp(&(other.kind, &other.date)));
    needs
}
