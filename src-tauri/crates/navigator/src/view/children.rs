//! The list of children; those who need somebody today come first.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use pathway::school_year::term_begins;

use crate::content::collation::sorts_as;
use crate::content::text_match::{fold, setting_key};
use crate::session::summary::ChildSummary;
use crate::wire::{
    ChildList, ChildRow, ChildSort, ChildrenAsked, ChildrenInView, ChildrenView, JourneyLine, Need, NeedKind, StepKind,
};

/// How many children are shown at first.
pub(crate) const AT_FIRST: usize = 100;

pub(crate) fn children(summaries: &[Arc<ChildSummary>], asked: &ChildrenAsked, today: Date) -> ChildList {
    let (archived, here): (Vec<&ChildSummary>, Vec<&ChildSummary>) =
        summaries.iter().map(Arc::as_ref).partition(|summary| summary.child.archived);
    let (of, archived_count) = (counted(&here), u32::try_from(archived.len()).unwrap_or(u32::MAX));
    let mut found = if asked.archived { archived } else { here };
    let spellings = Spellings::of(&found);
    let settings = spellings.each_once(asked.setting.as_deref());
    let at = asked.setting.as_ref().map(|setting| spellings.alike(setting));
    found.retain(|summary| at.as_ref().is_none_or(|at| at.contains(summary.child.setting.as_str())));
    found.retain(|summary| fits(summary, asked));
    let held = |view| found.iter().filter(|summary| !summary.row.sample && is_in(view, summary, today)).count();
    let views = ChildrenView::ALL
        .map(|view| ChildrenInView { view, count: u32::try_from(held(view)).unwrap_or(u32::MAX) })
        .to_vec();
    found.retain(|summary| is_in(asked.view, summary, today));
    found.sort_by(|one, other| {
        is_safe(one)
            .cmp(&is_safe(other))
            .then_with(|| compare(asked.sort, one, other))
            .then_with(|| (&one.sorts_as, &one.child.id).cmp(&(&other.sorts_as, &other.child.id)))
    });
    let most = usize::try_from(asked.most).unwrap_or(AT_FIRST).max(AT_FIRST);
    ChildList {
        on: today.to_string(),
        views,
        found: counted(&found),
        children: found.into_iter().take(most).map(|summary| summary.row.clone()).collect(),
        of,
        archived: archived_count,
        settings,
    }
}

/// Returns the settings of these children, each once, in the spelling that most of them have.
pub(crate) fn settings_of(summaries: &[Arc<ChildSummary>]) -> Vec<String> {
    let here: Vec<&ChildSummary> =
        summaries.iter().map(Arc::as_ref).filter(|one| !one.child.archived && !one.row.sample).collect();
    let mut settings = Spellings::of(&here).each_once(None);
    settings.retain(|setting| !setting.is_empty());
    settings
}

/// The settings of children as they were typed, each with how many children are there: `St Ann's` and `St Ann’s` are one.
struct Spellings(BTreeMap<String, BTreeMap<String, usize>>);

impl Spellings {
    fn of(found: &[&ChildSummary]) -> Spellings {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for summary in found {
            *counts.entry(&summary.child.setting).or_default() += 1;
        }
        let mut alike: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
        for (setting, count) in counts {
            alike.entry(setting_key(setting)).or_default().insert(setting.to_owned(), count);
        }
        Spellings(alike)
    }

    /// Returns each setting in the spelling that was asked for, or else in the one that most children have, sorted.
    fn each_once(&self, asked: Option<&str>) -> Vec<String> {
        let shown = |spellings: &BTreeMap<String, usize>| {
            let first = spellings.iter().rev().max_by_key(|(setting, count)| (asked == Some(setting), **count));
            first.map(|(setting, _)| setting.clone())
        };
        let mut settings: Vec<String> = self.0.values().filter_map(shown).collect();
        settings.sort_by_cached_key(|setting| sorts_as(setting));
        settings
    }

    /// Returns every spelling of a setting.
    fn alike(&self, setting: &str) -> BTreeSet<&str> {
        self.0.get(&setting_key(setting)).into_iter().flat_map(BTreeMap::keys).map(String::as_str).collect()
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
        && asked.need.is_none_or(|kind| summary.row.needs.iter().any(|need| is_of_kind(need, kind)))
        && asked.year.is_none_or(|year| summary.row.year_group.group == year)
        && fold(&asked.text).split_whitespace().all(|word| summary.found_by.contains(word))
}

/// Whether a need is of a kind by which somebody filters: a passed limit is overdue too, and a disagreement whatever its day.
fn is_of_kind(need: &Need, kind: NeedKind) -> bool {
    match kind {
        NeedKind::Overdue => matches!(need.kind, NeedKind::Overdue | NeedKind::LimitPassed),
        NeedKind::Disagreement => need.disagreement.is_some(),
        _ => need.kind == kind,
    }
}

/// Whether a view of the list holds a child.
pub(crate) fn is_in(view: ChildrenView, summary: &ChildSummary, today: Date) -> bool {
    let row = &summary.row;
    match view {
        ChildrenView::Needs => row.needs.iter().any(|need| need.kind <= NeedKind::ReviewThisWeek),
        ChildrenView::NoPathway => row.journeys.is_empty(),
        ChildrenView::NotHeard => is_unheard(row, today),
        ChildrenView::NotAnswered => row.needs.iter().any(|need| need.kind == NeedKind::NotAnswered),
        ChildrenView::Waiting => row.journeys.iter().any(|line| !line.ended && line.kind == StepKind::Wait),
        ChildrenView::All => true,
    }
}

/// Whether the child's own words were not recorded since the term began. Dates that begin with the year sort in date
/// order.
fn is_unheard(row: &ChildRow, today: Date) -> bool {
    row.heard.as_ref().is_none_or(|on| *on < term_begins(today).to_string())
}

fn compare(sort: ChildSort, one: &ChildSummary, other: &ChildSummary) -> Ordering {
    match sort {
        // A child made for training never comes before one who needs somebody.
        ChildSort::Needs => (one.row.sample, first_need(one)).cmp(&(other.row.sample, first_need(other))),
        ChildSort::Name => Ordering::Equal,
        // Dates that begin with the year sort in date order.
        ChildSort::Age => other.child.born.cmp(&one.child.born),
        ChildSort::Setting => sorts_as(&one.child.setting).cmp(&sorts_as(&other.child.setting)),
        ChildSort::Touched => other.touched.cmp(&one.touched),
        ChildSort::Untouched => one.touched.cmp(&other.touched),
    }
}

/// Whether nothing of the child is about safety. Whatever the order, those of whom something is come first, but never a
/// child made for training.
fn is_safe(summary: &ChildSummary) -> bool {
    summary.row.sample || summary.row.needs.iter().all(|need| need.kind != NeedKind::Safety)
}

/// Returns what decides a child's place in the list: the most urgent need and its day.
fn first_need(summary: &ChildSummary) -> (u8, Option<&str>) {
    let first = summary.row.needs.first();
    (first.map_or(u8::MAX, |need| need.kind as u8), first.and_then(|need| need.date.as_deref()))
}

/// Returns how many of the children were not made for training.
fn counted(summaries: &[&ChildSummary]) -> u32 {
    u32::try_from(summaries.iter().filter(|summary| !summary.row.sample).count()).unwrap_or(u32::MAX)
}
