//! What the engine is told of the record: the entries of one journey, and what the record gives as evidence by itself.

use std::collections::BTreeMap;

use jiff::civil::Date;
use pathway::model::GivenBy;
use pathway::{Act, Entry, Pathway};

use crate::entry::{EntryBody, RecordEntry};
use crate::kinds::Speaker;
use crate::plans::{Closed, plans};

/// What a child's entries give by themselves.
pub struct ImpliedEvidence<'a> {
    /// The journeys on which each review counts a cycle, by the review's number.
    reviews: BTreeMap<u32, &'a [String]>,
}

impl<'a> ImpliedEvidence<'a> {
    pub fn new(in_force: &'a [RecordEntry]) -> ImpliedEvidence<'a> {
        let reviewed = plans(in_force).into_iter().filter_map(|plan| match plan.closed {
            Some(Closed::Reviewed { entry, .. }) => Some((entry.seq, plan.agreed.journeys.as_slice())),
            _ => None,
        });
        ImpliedEvidence { reviews: reviewed.collect() }
    }

    /// What an entry is evidence of, and the day that it is of.
    pub fn evidence(&self, entry: &RecordEntry) -> Option<(GivenBy, Date)> {
        match &entry.body {
            EntryBody::SelfView { .. } | EntryBody::Voice { speaker: Speaker::Child, .. } => {
                Some((GivenBy::ChildWords, entry.on))
            }
            EntryBody::Voice { speaker: Speaker::Parent, .. } => Some((GivenBy::ParentWords, entry.on)),
            EntryBody::Planned(_) => Some((GivenBy::Plan, entry.on)),
            EntryBody::Reviewed(review) if self.reviews.contains_key(&entry.seq) => Some((GivenBy::Review, review.on)),
            _ => None,
        }
    }

    fn counts_on(&self, entry: &RecordEntry, journey: &str) -> bool {
        self.reviews.get(&entry.seq).is_some_and(|journeys| journeys.iter().any(|served| served == journey))
    }
}

/// The entries that one journey replays, of those in force: its own, and what is known of the child whichever journey learnt it.
pub fn for_journey(in_force: &[RecordEntry], journey: &str, pathway: &Pathway) -> Vec<Entry> {
    let giving = ImpliedEvidence::new(in_force);
    let mut entries = Vec::new();
    for entry in in_force.iter().filter(|entry| entry.journey.as_deref().is_none_or(|of| of == journey)) {
        let mut add = |act: Act| {
            let (seq, on, by) = (entry.seq, entry.happened(), entry.by.clone());
            entries.push(Entry { seq, on, by, role: Some(entry.role.into()), act });
        };
        if let Some((given, _)) = giving.evidence(entry) {
            let held = pathway.evidence.values().filter(|evidence| evidence.given_by == Some(given));
            held.for_each(|evidence| add(Act::Held { evidence: evidence.id.clone() }));
        }
        if giving.counts_on(entry, journey) {
            add(Act::Reviewed);
        }
        entry.body.act().into_iter().for_each(add);
    }
    entries
}
