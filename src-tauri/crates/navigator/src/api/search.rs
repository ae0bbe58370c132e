//! Search: in the records, and for everything else from any page, even before unlocking.

use std::collections::BTreeSet;
use std::sync::Arc;

use casebook::ChildRecord;
use record::EntryBody;
use record::identifying::tells_who;
use record::parse::read;

use crate::api::navigator::Navigator;
use crate::api::state::State;
use crate::content::search_index::FindIndex;
use crate::content::shipped::Content;
use crate::content::text_match::{Query, SearchableText};
use crate::forms::fields;
use crate::session::child::{born, stored};
use crate::session::open::Session;
use crate::view::search;
use crate::wire::{Failure, FindPage, Found};

/// The most entries that a search returns.
const MOST_FOUND: u32 = 60;

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
            search::find(content, index, session.as_mut(), &text, today)
        })
        .await
    }
}

/// Returns matching words from the records. The details of a child are shown once, as they now are, whatever name they
/// were found by.
fn search(content: &Content, session: &Session, text: &str) -> Result<Vec<Found>, Failure> {
    let (mut found, mut by_details) = (Vec::new(), BTreeSet::new());
    for hit in session.casebook.search(text, MOST_FOUND)? {
        let child = session.casebook.child(&hit.child)?;
        // A damaged index is noticed here: the birth date is part of what the row needs.
        born(&child)?;
        // Reads only this entry: the matches of a common word are in many records.
        let entry = session.casebook.entry(&hit.child, hit.seq)?.as_ref().and_then(|entry| read(stored(entry)));
        let are_details = entry.as_ref().is_some_and(|entry| matches!(entry.body, EntryBody::Profile { .. }));
        if are_details && !by_details.insert(hit.child.clone()) {
            continue;
        }
        found.push(Found {
            child: session.named(content, &child)?,
            journey: hit.journey,
            pieces: if are_details { details(&child, text) } else { hit.pieces },
            tells_who: entry.is_some_and(|entry| tells_who(&entry.body)),
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
