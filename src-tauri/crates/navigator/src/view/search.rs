//! Search results from the index and the casebook, in groups. Names come before words.

use std::collections::HashMap;

use casebook::ChildRecord;
use jiff::civil::Date;
use record::EntryBody;

use crate::content::search_index::{FindIndex, Indexed};
use crate::content::shipped::Content;
use crate::content::text_match::{MatchRank, Query, SearchableText, fold, sorts_as};
use crate::session::open::Session;
use crate::view::summaries::summarise_some;
use crate::wire::{Failure, FindGroup, FindHit, FindKind, FindPage, FindTarget, Named};

/// How many results of one kind can be read at a glance.
const MOST: usize = 8;
/// How many entries are read. It is enough to leave some after removing those that only repeat a name or were undone.
const MOST_ENTRIES: u32 = 40;
/// How many children with new entries are read first, so that they are found by former names.
const READ_FIRST: usize = 8;

/// Returns what matches. While the casebook is locked there is no session, and nothing that needs one is offered.
pub(crate) fn find(
    content: &Content,
    index: &FindIndex,
    session: Option<&mut Session>,
    typed: &str,
    today: Date,
) -> Result<FindPage, Failure> {
    let wanted = Query::new(typed);
    let is_open = session.is_some();
    if wanted.is_empty() {
        let commands =
            index.commands().filter(|one| is_offered(one, is_open)).map(|one| (MatchRank::Begins, hit(one, &wanted)));
        return Ok(FindPage {
            groups: group(FindKind::Command, commands.collect()).into_iter().map(|(_, group)| group).collect(),
        });
    }
    let mut found: HashMap<FindKind, Vec<(MatchRank, FindHit)>> = HashMap::new();
    for (closeness, one) in index.find(&wanted).into_iter().filter(|(_, one)| is_offered(one, is_open)) {
        found.entry(one.kind).or_default().push((closeness, hit(one, &wanted)));
    }
    if let Some(session) = session {
        found.insert(FindKind::Child, children(content, session, &wanted, today)?);
        found.insert(FindKind::Record, words_of_records(content, session, typed)?);
    }
    let mut groups: Vec<(MatchRank, FindGroup)> =
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
        target: one.target.clone(),
    }
}

/// Returns children by the displayed name, the full name, former names and the setting. Archived children come last.
fn children(
    content: &Content,
    session: &mut Session,
    wanted: &Query,
    today: Date,
) -> Result<Vec<(MatchRank, FindHit)>, Failure> {
    // A record that cannot be read is reported when it is opened; it must not prevent a search.
    _ = summarise_some(content, session, today, READ_FIRST);
    let (all, summaries) = (session.casebook.children()?, session.summaries());
    let had = summaries.iter().filter(|summary| !summary.former.is_empty());
    let former: HashMap<&str, &str> = had.map(|summary| (summary.child.id.as_str(), summary.former.as_str())).collect();
    let mut found = Vec::new();
    for child in &all {
        let former = former.get(child.id.as_str()).copied().unwrap_or_default();
        found.extend(child_hit(child, session.named(content, child)?, former, wanted));
    }
    found.sort_by_cached_key(|(closeness, hit): &(MatchRank, FindHit)| {
        (hit.archived, *closeness, hit.child.as_ref().map(|child| sorts_as(&child.words)))
    });
    Ok(found)
}

fn child_hit(child: &ChildRecord, named: Named, former: &str, wanted: &Query) -> Option<(MatchRank, FindHit)> {
    let name = SearchableText::new(named.words.clone());
    let others = fold(&format!("{}\n{}\n{former}", child.name, child.setting));
    let by_name = name.closeness(wanted, &others)?;
    // The full name also counts if another name is displayed. A former name counts too.
    let also = std::iter::once(child.name.as_str()).chain(former.lines());
    let by_others = also.filter_map(|other| SearchableText::new(other.to_owned()).closeness(wanted, &others));
    let closeness = by_others.fold(by_name, MatchRank::min);
    let hit = FindHit {
        pieces: name.pieces(wanted),
        about: Some(child.setting.clone()).filter(|setting| !setting.is_empty()),
        child: Some(named),
        archived: child.archived,
        target: FindTarget::Child { child: child.id.clone() },
    };
    Some((closeness, hit))
}

/// Returns words from the records. Names are found as children, and undone entries are not found.
fn words_of_records(content: &Content, session: &Session, typed: &str) -> Result<Vec<(MatchRank, FindHit)>, Failure> {
    let mut read = HashMap::new();
    let mut found = Vec::new();
    for hit in session.casebook.search(typed, MOST_ENTRIES)? {
        if found.len() > MOST {
            break;
        }
        let record = match read.get(&hit.child) {
            Some(record) => record,
            None => read.entry(hit.child.clone()).or_insert(session.read(&hit.child)?),
        };
        let stands = record.standing(hit.seq).is_some_and(|entry| !matches!(entry.body, EntryBody::Profile { .. }));
        if stands {
            let child = session.named(content, &session.casebook.child(&hit.child)?)?;
            let target = match hit.journey {
                Some(journey) => FindTarget::Journey { journey },
                None => FindTarget::Child { child: hit.child },
            };
            let hit = FindHit { pieces: hit.pieces, about: None, child: Some(child), archived: false, target };
            found.push((MatchRank::InWords, hit));
        }
    }
    Ok(found)
}
