//! The summary of a child: what lists and searches show of it.

use std::collections::BTreeSet;

use casebook::ChildRecord;
use jiff::civil::Date;
use pathway::Age;
use pathway::calendar::Calendar;
use record::due::DueStatus;
use record::plans::{Plan, current};
use record::voices::{Hearing, hearing, last_heard};
use record::{EntryBody, Record, RecordEntry, school};

use crate::content::labels::age_text;
use crate::content::shipped::Content;
use crate::content::text_match::{fold, sorts_as};
use crate::session::child::born;
use crate::session::identity::Identity;
use crate::session::journey::JourneyState;
use crate::session::plan_support::PlanSupport;
use crate::session::summary::ChildSummary;
use crate::view::disagreement::DisagreementView;
use crate::view::journey_line::line;
use crate::view::protection::current as current_notes;
use crate::view::{ahead, today};
use crate::wire::{ChildRow, Failure, JourneyLine, Named, Need, NeedKind, ProtectedChild, Speaker};

/// Returns what lists and searches show of a child, from the child's record and journeys.
pub(crate) fn summarise(
    content: &Content,
    (child, named): (ChildRecord, Named),
    read: &Record,
    journeys: &[JourneyState],
    (calendar, today): (&Calendar, Date),
    sample: bool,
) -> Result<ChildSummary, Failure> {
    // The index is as old as the last entry, but a change of school takes effect on its day.
    let child = ChildRecord { setting: school::on(&read.in_force, today), ..child };
    let row = row(content, (&child, &named), read, journeys, today, sample)?;
    let touched = read.all.last().map(|entry| entry.at.clone()).unwrap_or_default();
    let wanted = today::items(&named, journeys, &DisagreementView::new(content, calendar, read, today));
    let ahead = ahead::dates(content, read, journeys, born(&child)?, today);
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
        ahead,
        support: PlanSupport::of(read, journeys, sample),
        protected,
        child,
    })
}

/// Returns the names that a child had and no longer has.
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

pub(crate) fn row(
    content: &Content,
    (child, named): (&ChildRecord, &Named),
    read: &Record,
    journeys: &[JourneyState],
    today: Date,
    sample: bool,
) -> Result<ChildRow, Failure> {
    let hearing = hearing(&read.in_force, Speaker::Child);
    let lines: Vec<JourneyLine> = journeys.iter().map(|opened| line(content, opened)).collect();
    let plans = current(&read.in_force);
    Ok(ChildRow {
        archived: child.archived,
        touched: read.all.last().map(|entry| entry.on.to_string()),
        id: child.id.clone(),
        name: named.words.clone(),
        age: age_text(Age::on(born(child)?, today)),
        year_group: super::year_group::line(born(child)?, today, &read.in_force),
        setting: Some(child.setting.clone()).filter(|setting| !setting.is_empty()),
        heard: last_heard(&read.in_force, Speaker::Child).map(|on| on.to_string()),
        review: plans.iter().map(|plan| plan.agreed.review_on).min().map(|on| on.to_string()),
        needs: needs(&lines, &plans, hearing, today),
        sample,
        journeys: lines,
    })
}

pub(crate) fn needs(lines: &[JourneyLine], plans: &[Plan<'_>], hearing: Hearing, today: Date) -> Vec<Need> {
    let mut needs = Vec::new();
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
        match line.due.as_ref().and_then(|due| due.parse().ok()).map(|due| DueStatus::of(due, today)) {
            Some(DueStatus::Overdue) => need(NeedKind::Overdue),
            Some(DueStatus::ThisWeek) => need(NeedKind::DueThisWeek),
            Some(DueStatus::Later) | None => {}
        }
    }
    for plan in plans {
        let on = plan.agreed.review_on;
        let kind = match DueStatus::of(on, today) {
            DueStatus::Overdue => NeedKind::ReviewOverdue,
            DueStatus::ThisWeek => NeedKind::ReviewThisWeek,
            DueStatus::Later => continue,
        };
        needs.push(Need { kind, journey: None, step: None, date: Some(on.to_string()), reason: None });
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
