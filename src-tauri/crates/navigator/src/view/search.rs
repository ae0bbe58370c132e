//! Search results in groups: from the index, the children and the words of their records. Names come before words.

use std::collections::HashMap;

use casebook::ChildRecord;

use crate::content::collation::sorts_as;
use crate::content::search_index::{FindIndex, Indexed, URGENT};
use crate::content::text_match::{MatchRank, Query, SearchableText, fold};
use crate::wire::{FindGroup, FindHit, FindKind, FindPage, FindTarget, Named};

/// How many results of one kind can be read at a glance.
pub(crate) const MOST: usize = 8;

/// What the open casebook has to search in.
#[derive(Default)]
pub(crate) struct Findable {
    pub(crate) children: Vec<FindableChild>,
    /// Words found in records, the closest first.
    pub(crate) words: Vec<FindHit>,
}

/// A child with the name to display, the names that the child had before, one on each line, and the pupil numbers, each
/// of which finds the child if it is typed in full and is never shown.
pub(crate) struct FindableChild {
    pub(crate) child: ChildRecord,
    pub(crate) named: Named,
    pub(crate) former: String,
    pub(crate) upns: Vec<String>,
    pub(crate) died: bool,
}

/// Returns what matches. While the casebook is locked there is none, and nothing that needs one is offered.
pub(crate) fn find(index: &FindIndex, casebook: Option<Findable>, wanted: &Query) -> FindPage {
    let is_open = casebook.is_some();
    if wanted.is_empty() {
        let commands =
            index.commands().filter(|one| is_offered(one, is_open)).map(|one| (MatchRank::Begins, hit(one, wanted)));
        return FindPage {
            groups: group(FindKind::Command, commands.collect()).into_iter().map(|(_, group)| group).collect(),
        };
    }
    let mut found: HashMap<FindKind, Vec<(MatchRank, FindHit)>> = HashMap::new();
    for (closeness, one) in index.find(wanted).into_iter().filter(|(_, one)| is_offered(one, is_open)) {
        found.entry(one.kind).or_default().push((closeness, hit(one, wanted)));
    }
    if let Some(Findable { children: all, words }) = casebook {
        found.insert(FindKind::Child, children(all, wanted));
        found.insert(FindKind::Record, words.into_iter().map(|hit| (MatchRank::InWords, hit)).collect());
    }
    let mut groups: Vec<(MatchRank, FindGroup)> =
        found.into_iter().filter_map(|(kind, hits)| group(kind, hits)).collect();
    let is_urgent = |group: &FindGroup| group.hits.iter().any(|hit| hit.target == URGENT);
    groups.sort_by_key(|(closeness, group)| (!is_urgent(group), place(*closeness, group.kind), group.kind));
    FindPage { groups: groups.into_iter().map(|(_, group)| group).collect() }
}

/// Returns where a group comes. Whoever types a name looks for a child, a service, a paper or something to do: what
/// only leads to a step comes after these, even if the title of the step begins with the words.
fn place(closeness: MatchRank, kind: FindKind) -> (MatchRank, bool) {
    match kind {
        FindKind::Step | FindKind::Question | FindKind::Evidence => (closeness.max(MatchRank::Named), true),
        _ => (closeness, false),
    }
}

fn is_offered(one: &Indexed, is_open: bool) -> bool {
    match one.target {
        FindTarget::Command { command } => is_open || !command.needs_open(),
        _ => true,
    }
}

/// Returns the first results of one kind, and the rank of the closest. `None` if there are none.
fn group(kind: FindKind, mut hits: Vec<(MatchRank, FindHit)>) -> Option<(MatchRank, FindGroup)> {
    let closest = hits.first()?.0;
    // If nothing was typed, every command is listed.
    let most = if kind == FindKind::Command { hits.len() } else { MOST };
    let more = hits.len() > most;
    hits.truncate(most);
    Some((closest, FindGroup { kind, hits: hits.into_iter().map(|(_, hit)| hit).collect(), more }))
}

fn hit(one: &Indexed, wanted: &Query) -> FindHit {
    FindHit {
        pieces: one.name.pieces(wanted),
        about: one.about.clone(),
        child: None,
        archived: false,
        died: false,
        target: one.target.clone(),
    }
}

/// Returns children by the displayed name, the full name, former names and the setting. Archived children come last.
fn children(all: Vec<FindableChild>, wanted: &Query) -> Vec<(MatchRank, FindHit)> {
    let hits = all.into_iter().filter_map(|one| child_hit(one, wanted));
    let mut found: Vec<(MatchRank, FindHit)> = hits.collect();
    found.sort_by_cached_key(|(closeness, hit)| {
        (hit.archived, *closeness, hit.child.as_ref().map(|child| sorts_as(&child.words)))
    });
    found
}

fn child_hit(one: FindableChild, wanted: &Query) -> Option<(MatchRank, FindHit)> {
    let FindableChild { child, named, former, upns, died } = one;
    let name = SearchableText::new(named.words.clone());
    let others = fold(&format!("{}\n{}\n{former}", child.name, child.setting));
    let by_number = upns.iter().any(|upn| wanted.is_exactly(upn)).then_some(MatchRank::Begins);
    let by_name = by_number.or_else(|| name.closeness(wanted, &others))?;
    // The full name also counts if another name is displayed. A former name counts too.
    let also = std::iter::once(child.name.as_str()).chain(former.lines());
    let by_others = also.filter_map(|other| SearchableText::new(other.to_owned()).closeness(wanted, &others));
    let closeness = by_others.fold(by_name, MatchRank::min);
    let hit = FindHit {
        pieces: name.pieces(wanted),
        about: Some(child.setting.clone()).filter(|setting| !setting.is_empty()),
        child: Some(named),
        archived: child.archived,
        died,
        target: FindTarget::Child { child: child.id },
    };
    Some((closeness, hit))
}
