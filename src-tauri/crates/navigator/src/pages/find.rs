//! Finding anything: what the index and the casebook hold, in groups, names before words.

use std::collections::HashMap;

use casebook::ChildRecord;

use crate::desk::Desk;
use crate::find_index::{FindIndex, Indexed};
use crate::folded::{Closeness, Name, Wanted, fold};
use crate::pages::list::display_name;
use crate::record::Body;
use crate::telling::named;
use crate::wire::{Failure, FindGroup, FindHit, FindKind, FindPage, FindTarget};

/// As many of one sort as are looked through at a glance.
const MOST: usize = 8;
/// Enough entries that some are left when those are taken out that only repeat a name, or were taken back.
const MOST_ENTRIES: u32 = 40;

/// Finds what fits. While the casebook is locked there is no desk, and what needs it is not offered.
pub(crate) fn find(index: &FindIndex, desk: Option<&Desk>, typed: &str) -> Result<FindPage, Failure> {
    let wanted = Wanted::new(typed);
    let is_open = desk.is_some();
    if wanted.is_empty() {
        let commands =
            index.commands().filter(|one| is_offered(one, is_open)).map(|one| (Closeness::Begins, hit(one, &wanted)));
        return Ok(FindPage {
            groups: group(FindKind::Command, commands.collect()).into_iter().map(|(_, group)| group).collect(),
        });
    }
    let mut found: HashMap<FindKind, Vec<(Closeness, FindHit)>> = HashMap::new();
    for (closeness, one) in index.find(&wanted).into_iter().filter(|(_, one)| is_offered(one, is_open)) {
        found.entry(one.kind).or_default().push((closeness, hit(one, &wanted)));
    }
    if let Some(desk) = desk {
        found.insert(FindKind::Child, children(desk, &wanted)?);
        found.insert(FindKind::Record, words_of_records(desk, typed)?);
    }
    let mut groups: Vec<(Closeness, FindGroup)> =
        found.into_iter().filter_map(|(kind, hits)| group(kind, hits)).collect();
    groups.sort_by_key(|(closeness, group)| (*closeness, group.kind));
    Ok(FindPage { groups: groups.into_iter().map(|(_, group)| group).collect() })
}

fn is_offered(one: &Indexed, is_open: bool) -> bool {
    match one.target {
        FindTarget::Command { command } => is_open || !command.needs_open(),
        _ => true,
    }
}

/// The first of what was found, with how close the closest is; None where nothing was.
fn group(kind: FindKind, mut hits: Vec<(Closeness, FindHit)>) -> Option<(Closeness, FindGroup)> {
    let closest = hits.first()?.0;
    // Nothing that can be done from here is left out when nothing was typed.
    let most = if kind == FindKind::Command { hits.len() } else { MOST };
    let more = hits.len() > most;
    hits.truncate(most);
    Some((closest, FindGroup { kind, hits: hits.into_iter().map(|(_, hit)| hit).collect(), more }))
}

fn hit(one: &Indexed, wanted: &Wanted) -> FindHit {
    FindHit {
        pieces: one.name.pieces(wanted),
        about: one.about.clone(),
        child: None,
        archived: false,
        target: one.target.clone(),
    }
}

/// Children by the name that is shown, by their full name, and by their setting; those in the archive last.
fn children(desk: &Desk, wanted: &Wanted) -> Result<Vec<(Closeness, FindHit)>, Failure> {
    let all = desk.casebook.children()?;
    let mut found: Vec<(Closeness, FindHit)> = all.iter().filter_map(|child| child_hit(child, wanted)).collect();
    found.sort_by_key(|(closeness, hit)| (hit.archived, *closeness));
    Ok(found)
}

fn child_hit(child: &ChildRecord, wanted: &Wanted) -> Option<(Closeness, FindHit)> {
    let shown = display_name(child);
    let name = Name::new(shown.clone());
    let others = fold(&format!("{}\n{}", child.name, child.setting));
    let by_name = name.closeness(wanted, &others)?;
    // The full name is a name too, also where another one is shown.
    let by_full_name = Name::new(child.name.clone()).closeness(wanted, &others);
    let closeness = by_full_name.map_or(by_name, |other| other.min(by_name));
    let hit = FindHit {
        pieces: name.pieces(wanted),
        about: Some(child.setting.clone()).filter(|setting| !setting.is_empty()),
        child: Some(named(&child.id, shown)),
        archived: child.archived,
        target: FindTarget::Child { child: child.id.clone() },
    };
    Some((closeness, hit))
}

/// What is written in the records. Names are found as children, and what was taken back is not found.
fn words_of_records(desk: &Desk, typed: &str) -> Result<Vec<(Closeness, FindHit)>, Failure> {
    let mut read = HashMap::new();
    let mut found = Vec::new();
    for hit in desk.casebook.search(typed, MOST_ENTRIES)? {
        if found.len() > MOST {
            break;
        }
        let record = match read.get(&hit.child) {
            Some(record) => record,
            None => read.entry(hit.child.clone()).or_insert(desk.read(&hit.child)?),
        };
        let stands = record.standing(hit.seq).is_some_and(|entry| !matches!(entry.body, Body::Profile { .. }));
        if stands {
            let child = named(&hit.child, display_name(&desk.casebook.child(&hit.child)?));
            let target = match hit.journey {
                Some(journey) => FindTarget::Journey { journey },
                None => FindTarget::Child { child: hit.child },
            };
            let hit = FindHit { pieces: hit.pieces, about: None, child: Some(child), archived: false, target };
            found.push((Closeness::InWords, hit));
        }
    }
    Ok(found)
}
