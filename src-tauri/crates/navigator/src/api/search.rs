//! Search: in the records, and for everything else from any page, even before unlocking.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use casebook::ChildRecord;
use jiff::civil::Date;
use record::identifying::is_protective;
use record::parse::read;
use record::{EntryBody, RecordEntry};

use crate::api::navigator::Navigator;
use crate::api::state::State;
use crate::api::summaries::summarise_some;
use crate::content::search_index::FindIndex;
use crate::content::shipped::Content;
use crate::content::text_match::{Query, SearchableText};
use crate::forms::fields;
use crate::session::child::{born, stored};
use crate::session::open::Session;
use crate::session::summary::ChildSummary;
use crate::view::search::{self, Findable, FindableChild};
use crate::wire::{Failure, FindHit, FindPage, FindTarget, Found};

/// The most entries that a search returns.
const MOST_FOUND: u32 = 60;
/// How many entries are read. It is enough to leave some after removing those that only repeat a name or were undone.
const MOST_ENTRIES: u32 = 40;
/// How many children with new entries are read first, so that they are found by former names.
const READ_FIRST: usize = 8;

impl Navigator {
    /// Returns the entries of all records that contain the text.
    pub async fn search(&self, text: String) -> Result<Vec<Found>, Failure> {
        self.run(move |inner| {
            fields::looked_for(&text, "text")?;
            inner.with_session(|content, session| search(content, session, &text))
        })
        .await
    }

    /// Returns what matches the text, in groups, closest match first. While the casebook is locked, only what needs no
    /// casebook is found.
    pub async fn find_anything(&self, text: String) -> Result<FindPage, Failure> {
        self.run(move |inner| {
            fields::looked_for(&text, "text")?;
            let today = inner.clock.now().today;
            let mut state = inner.state();
            let State { content, session, find_index, .. } = &mut *state;
            let index = find_index.get_or_insert_with(|| Arc::new(FindIndex::new(content)));
            let wanted = Query::new(&text);
            let casebook = match session {
                Some(session) if !wanted.is_empty() => Some(findable(content, session, &text, today)?),
                Some(_) => Some(Findable::default()),
                None => None,
            };
            Ok(search::find(index, casebook, &wanted))
        })
        .await
    }
}

/// Returns matching words from the records. The details of a child are shown once, as they now are, whatever name they were
/// found by.
///
/// What is in a protective note, or about one, is never among them: that a word finds it would already tell somebody beside
/// the screen what the note says. It is read on its own page.
fn search(content: &Content, session: &Session, text: &str) -> Result<Vec<Found>, Failure> {
    let (mut found, mut by_details) = (Vec::new(), BTreeSet::new());
    for hit in session.casebook.search(text, MOST_FOUND)? {
        let ((whole, Some(seq)), child) =
            (session.number_of(&hit.child, hit.seq)?, session.casebook.child(&hit.child)?)
        else {
            continue;
        };
        // A damaged index is noticed here: the birth date is part of what the row needs.
        born(&child)?;
        // Reads only this entry if it is about no other: the matches of a common word are in many records.
        let entry = session.casebook.entry(&hit.child, hit.seq)?.as_ref().and_then(|entry| read(stored(entry)));
        let are_details = entry.as_ref().is_some_and(|entry| matches!(entry.body, EntryBody::Profile { .. }));
        let is_note = match &entry {
            Some(entry) if entry.body.refers_to().is_some() => {
                let record = session.read(&whole)?;
                record.written(seq).is_some_and(|entry| is_protective(&record, entry))
            }
            entry => matches!(entry, Some(RecordEntry { body: EntryBody::Protected(_), .. })),
        };
        if is_note || are_details && !by_details.insert(child.id.clone()) {
            continue;
        }
        found.push(Found {
            child: session.named(content, &child)?,
            journey: hit.journey,
            seq: (!are_details).then_some(seq),
            pieces: if are_details { details(&child, text) } else { hit.pieces },
        });
    }
    Ok(found)
}

/// Returns the current details in pieces; every second piece is a match.
fn details(child: &ChildRecord, text: &str) -> Vec<String> {
    let all = [&child.name, &child.known_as, &child.setting].map(String::as_str);
    let case = all.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    SearchableText::new(case).pieces(&Query::new(text))
}

/// Returns what a search of the open casebook looks through: every child, and the words of their records.
fn findable(content: &Content, session: &mut Session, typed: &str, today: Date) -> Result<Findable, Failure> {
    // A record that cannot be read is reported when it is opened; it must not prevent a search.
    _ = summarise_some(content, session, today, READ_FIRST);
    let summaries = session.summaries();
    let known: HashMap<&str, &ChildSummary> =
        summaries.iter().map(|summary| (summary.child.id.as_str(), summary.as_ref())).collect();
    let mut children = Vec::new();
    for child in session.casebook.children()? {
        let known = known.get(child.id.as_str());
        let former = known.map(|summary| summary.former.clone()).unwrap_or_default();
        let upns = known.map(|summary| summary.identity.upns().cloned().collect()).unwrap_or_default();
        let died = known.is_some_and(|summary| summary.has_died());
        children.push(FindableChild { named: session.named(content, &child)?, child, former, upns, died });
    }
    Ok(Findable { children, words: words_of_records(content, session, typed)? })
}

/// Returns words from the records. Names are found as children, and undone entries are not found.
fn words_of_records(content: &Content, session: &Session, typed: &str) -> Result<Vec<FindHit>, Failure> {
    let mut read = HashMap::new();
    let mut found = Vec::new();
    for hit in session.casebook.search(typed, MOST_ENTRIES)? {
        if found.len() > search::MOST {
            break;
        }
        let (child, Some(seq)) = session.number_of(&hit.child, hit.seq)? else { continue };
        let record = match read.get(&child) {
            Some(record) => record,
            None => read.entry(child.clone()).or_insert(session.read(&child)?),
        };
        let stands = record.standing(seq).filter(|entry| !matches!(entry.body, EntryBody::Profile { .. }));
        if stands.is_some_and(|entry| !is_protective(record, entry)) {
            let named = session.named(content, &session.casebook.child(&child)?)?;
            let target = match hit.journey {
                Some(journey) => FindTarget::Journey { journey },
                None => FindTarget::Child { child },
            };
            found.push(FindHit {
                pieces: hit.pieces,
                about: None,
                child: Some(named),
                archived: false,
                died: false,
                target,
            });
        }
    }
    Ok(found)
}
