//! The list of children: who needs me today, first.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::Arc;

use casebook::ChildRecord;
use jiff::civil::Date;
use pathway::Age;
use pathway::calendar::Calendar;

use crate::content::Content;
use crate::desk::{JourneyState, born};
use crate::folded::{fold, sorts_as};
use crate::import::likeness::Identity;
use crate::pages::disagreements::DisagreementView;
use crate::pages::journey_line::line;
use crate::pages::protection::current as current_notes;
use crate::pages::today::{self, Wanted};
use crate::telling::age_text;
use crate::wire::{
    ChildList, ChildRow, ChildSort, ChildrenAsked, Failure, JourneyLine, Named, Need, NeedKind, ProtectedChild, Speaker,
};
use record::plans::{Plan, current};
use record::school;
use record::voices::{Hearing, hearing};
use record::{EntryBody, Record, RecordEntry};

/// As many children are shown at first.
pub(crate) const AT_FIRST: usize = 100;

/// What is kept of a child for every list, so that no list reads the whole record again.
pub(crate) struct ChildSummary {
    pub(crate) child: ChildRecord,
    /// What else tells the child from another: the number, and other names.
    pub(crate) identity: Identity,
    /// The name as it is put in order.
    pub(crate) sorts_as: String,
    /// The names that the child had before and the legal one, one a line. They find the child and are not shown.
    pub(crate) former: String,
    /// All by which the child is found, folded.
    found_by: String,
    pub(crate) row: ChildRow,
    /// The moment of the newest entry.
    touched: String,
    /// What today says of the child.
    pub(crate) wanted: Vec<Wanted>,
    /// The protective notes that were not ended.
    pub(crate) protected: ProtectedChild,
}

pub(crate) fn summarise(
    content: &Content,
    (child, named): (ChildRecord, Named),
    read: &Record,
    journeys: &[JourneyState],
    (calendar, today): (&Calendar, Date),
    sample: bool,
) -> Result<ChildSummary, Failure> {
    // The index is as old as the last entry; a move comes to hold by itself.
    let child = ChildRecord { setting: school::on(&read.in_force, today), ..child };
    let row = row(content, (&child, &named), read, journeys, today, sample)?;
    let touched = read.all.last().map(|entry| entry.at.clone()).unwrap_or_default();
    let wanted = today::items(&named, journeys, &DisagreementView::new(content, calendar, read, today));
    let former = former_names(&child, &read.in_force);
    let found_by = fold(&[&child.name, &child.known_as, &child.setting, &former].map(String::as_str).join(" "));
    let identity = Identity::of(read);
    let protected = ProtectedChild { child: named, notes: current_notes(&read.in_force) };
    Ok(ChildSummary {
        identity,
        sorts_as: sorts_as(&row.name),
        found_by,
        former,
        row,
        touched,
        wanted,
        protected,
        child,
    })
}

pub(crate) fn children(summaries: &[Arc<ChildSummary>], asked: &ChildrenAsked) -> ChildList {
    let (archived, here): (Vec<&ChildSummary>, Vec<&ChildSummary>) =
        summaries.iter().map(Arc::as_ref).partition(|summary| summary.child.archived);
    let (of, archived_count) = (counted(&here), u32::try_from(archived.len()).unwrap_or(u32::MAX));
    let mut found = if asked.archived { archived } else { here };
    let settings: BTreeSet<&String> = found.iter().map(|summary| &summary.child.setting).collect();
    let mut settings: Vec<String> = settings.into_iter().cloned().collect();
    settings.sort_by_cached_key(|setting| sorts_as(setting));
    found.retain(|summary| fits(summary, asked));
    found.sort_by(|one, other| {
        compare(asked.sort, one, other)
            .then_with(|| (&one.sorts_as, &one.child.id).cmp(&(&other.sorts_as, &other.child.id)))
    });
    let most = usize::try_from(asked.most).unwrap_or(AT_FIRST).max(AT_FIRST);
    ChildList {
        found: counted(&found),
        children: found.into_iter().take(most).map(|summary| summary.row.clone()).collect(),
        of,
        archived: archived_count,
        settings,
    }
}

fn fits(summary: &ChildSummary, asked: &ChildrenAsked) -> bool {
    let on_a_journey = |line: &JourneyLine| {
        !line.ended
            && (asked.pathway.is_empty() || line.pathway.id == asked.pathway)
            && asked.stage.is_none_or(|stage| line.stage == stage)
    };
    let any_journey = asked.pathway.is_empty() && asked.stage.is_none();
    (any_journey || summary.row.journeys.iter().any(on_a_journey))
        && asked.need.is_none_or(|kind| summary.row.needs.iter().any(|need| need.kind == kind))
        && asked.year.is_none_or(|year| summary.row.year_group.group == year)
        && asked.setting.as_ref().is_none_or(|setting| *setting == summary.child.setting)
        && fold(&asked.text).split_whitespace().all(|word| summary.found_by.contains(word))
}

fn compare(sort: ChildSort, one: &ChildSummary, other: &ChildSummary) -> Ordering {
    match sort {
        // A child made for training never stands before one who needs somebody.
        ChildSort::Needs => (one.row.sample, first_need(one)).cmp(&(other.row.sample, first_need(other))),
        ChildSort::Name => Ordering::Equal,
        // Dates written year first sort as they run.
        ChildSort::Age => other.child.born.cmp(&one.child.born),
        ChildSort::Setting => sorts_as(&one.child.setting).cmp(&sorts_as(&other.child.setting)),
        ChildSort::Touched => other.touched.cmp(&one.touched),
        ChildSort::Untouched => one.touched.cmp(&other.touched),
    }
}

/// What decides how far up a child stands: the most pressing need and its day.
fn first_need(summary: &ChildSummary) -> (u8, Option<&str>) {
    let first = summary.row.needs.first();
    (first.map_or(u8::MAX, |need| need.kind as u8), first.and_then(|need| need.date.as_deref()))
}

/// How many of them are not made for training.
fn counted(summaries: &[&ChildSummary]) -> u32 {
    u32::try_from(summaries.iter().filter(|summary| !summary.row.sample).count()).unwrap_or(u32::MAX)
}

/// The names that a child had and has no more.
fn former_names(child: &ChildRecord, in_force: &[RecordEntry]) -> String {
    let now = [&child.name, &child.known_as];
    let had = in_force.iter().filter_map(|entry| match &entry.body {
        EntryBody::Profile { name, known_as, legal_name, .. } => Some([name, known_as, legal_name]),
        _ => None,
    });
    let former: BTreeSet<&str> =
        had.flatten().filter(|name| !name.is_empty() && !now.contains(name)).map(String::as_str).collect();
    former.into_iter().collect::<Vec<_>>().join("\n")
}

fn row(
    content: &Content,
    (child, named): (&ChildRecord, &Named),
    read: &Record,
    journeys: &[JourneyState],
    today: Date,
    sample: bool,
) -> Result<ChildRow, Failure> {
    let hearing = hearing(&read.in_force, Speaker::Child);
    let lines: Vec<JourneyLine> = journeys.iter().map(|opened| line(content, opened)).collect();
    Ok(ChildRow {
        archived: child.archived,
        touched: read.all.last().map(|entry| entry.on.to_string()),
        id: child.id.clone(),
        name: named.words.clone(),
        age: age_text(Age::on(born(child)?, today)),
        year_group: super::year_group::line(born(child)?, today, &read.in_force),
        setting: Some(child.setting.clone()).filter(|setting| !setting.is_empty()),
        needs: needs(&lines, &current(&read.in_force), hearing, today),
        sample,
        journeys: lines,
    })
}

fn needs(lines: &[JourneyLine], plans: &[Plan<'_>], hearing: Hearing, today: Date) -> Vec<Need> {
    let mut needs = Vec::new();
    let week = today::end_of_week(today).to_string();
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
