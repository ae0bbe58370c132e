//! The list of children: who needs me today, first.

use std::collections::HashMap;
use std::sync::Arc;

use casebook::{ChildRecord, JourneyRecord};
use jiff::ToSpan;
use jiff::civil::Date;
use pathway::Age;

use crate::content::Content;
use crate::desk::{Desk, Opened, born};
use crate::pages::journey_line::line;
use crate::record::{self, Body, Read, Record};
use crate::telling::age_text;
use crate::wire::{ChildList, ChildRow, Failure, JourneyLine, Need, NeedKind, Speaker};

pub(crate) fn children(content: &Content, desk: &mut Desk, text: &str, today: Date) -> Result<ChildList, Failure> {
    let all: Vec<ChildRecord> = desk.casebook.children()?.into_iter().filter(|child| !child.archived).collect();
    let of = u32::try_from(all.len()).unwrap_or(u32::MAX);
    let mut read = read_all(desk)?;
    let mut journeys: HashMap<String, Vec<JourneyRecord>> = HashMap::new();
    for journey in desk.casebook.all_journeys()? {
        journeys.entry(journey.child.clone()).or_default().push(journey);
    }
    let mut rows = Vec::new();
    for child in all.into_iter().filter(|child| matches_text(child, text)) {
        let record = Arc::new(Record::new(read.remove(&child.id).unwrap_or_default()));
        rows.push(row(content, desk, &child, record, journeys.remove(&child.id).unwrap_or_default(), today)?);
    }
    rows.sort_by_key(|row| {
        let first = row.needs.first();
        (
            first.map_or(u8::MAX, |need| need.kind as u8),
            first.and_then(|need| need.date.clone()),
            row.name.to_lowercase(),
        )
    });
    Ok(ChildList { children: rows, of })
}

fn read_all(desk: &Desk) -> Result<HashMap<String, Vec<Read>>, Failure> {
    let mut by_child: HashMap<String, Vec<Read>> = HashMap::new();
    for entry in desk.casebook.all_entries()? {
        if let Some(read) = record::read(&entry) {
            by_child.entry(entry.child).or_default().push(read);
        }
    }
    Ok(by_child)
}

fn matches_text(child: &ChildRecord, text: &str) -> bool {
    let whole = format!("{} {} {}", child.name, child.known_as, child.setting).to_lowercase();
    text.split_whitespace().all(|word| whole.contains(&word.to_lowercase()))
}

fn row(
    content: &Content,
    desk: &mut Desk,
    child: &ChildRecord,
    read: Arc<Record>,
    journeys: Vec<JourneyRecord>,
    today: Date,
) -> Result<ChildRow, Failure> {
    let heard = read.in_force.iter().any(|entry| matches!(entry.body, Body::Voice { speaker: Speaker::Child, .. }));
    let mut lines = Vec::new();
    for journey in journeys {
        let opened: Opened = desk.stand(content, journey, Arc::clone(&read), today)?;
        lines.push(line(content, &opened));
    }
    Ok(ChildRow {
        id: child.id.clone(),
        name: display_name(child),
        age: age_text(Age::on(born(child)?, today)),
        setting: Some(child.setting.clone()).filter(|setting| !setting.is_empty()),
        needs: needs(&lines, heard, today),
        journeys: lines,
    })
}

/// What to call a child on screen.
pub(crate) fn display_name(child: &ChildRecord) -> String {
    if child.known_as.is_empty() { child.name.clone() } else { child.known_as.clone() }
}

fn needs(lines: &[JourneyLine], heard: bool, today: Date) -> Vec<Need> {
    let mut needs = Vec::new();
    let week = today.checked_add(7.days()).unwrap_or(today).to_string();
    for line in lines.iter().filter(|line| !line.ended) {
        let mut need = |kind| {
            needs.push(Need {
                kind,
                journey: Some(line.id.clone()),
                step: Some(line.step.clone()),
                date: line.due.clone(),
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
    let mut plain = |kind| needs.push(Need { kind, journey: None, step: None, date: None });
    if lines.is_empty() {
        plain(NeedKind::NoJourney);
    }
    if !heard {
        plain(NeedKind::NotHeard);
    }
    needs.sort_by(|one, other| (one.kind, &one.date).cmp(&(other.kind, &other.date)));
    needs
}
