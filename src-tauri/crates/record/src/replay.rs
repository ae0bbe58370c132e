//! The entries that the engine (`pathway`) replays for one journey, with the evidence that other entries imply.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use pathway::model::GivenBy;
use pathway::{Act, Entry, Pathway};

use crate::entry::{EntryBody, RecordEntry};
use crate::kinds::{Speaker, Whose};
use crate::plans::{Closed, own_outcomes, plans};

/// The evidence that a child’s entries imply, for example that a plan exists or that the child was heard.
pub struct ImpliedEvidence<'a> {
    /// The ids of the journeys on which a review counts as a cycle, by the number of the review.
    reviews: BTreeMap<u32, &'a [String]>,
    /// The plans and changes of plans with an outcome in somebody’s own words.
    own_words: [(GivenBy, BTreeSet<u32>); 2],
}

impl<'a> ImpliedEvidence<'a> {
    /// Prepares the evidence of these entries in force.
    pub fn new(in_force: &'a [RecordEntry]) -> ImpliedEvidence<'a> {
        let reviewed = plans(in_force).into_iter().filter_map(|plan| match plan.closed {
            Some(Closed::Reviewed { entry, .. }) => Some((entry.seq, plan.agreed.journeys.as_slice())),
            _ => None,
        });
        let own_words = [(GivenBy::ChildWords, Whose::Child), (GivenBy::ParentWords, Whose::Parent)];
        let own_words = own_words.map(|(given, whose)| (given, own_outcomes(in_force, whose)));
        ImpliedEvidence { reviews: reviewed.collect(), own_words }
    }

    /// What an entry is evidence of, each with the date of that evidence.
    ///
    /// A review of a plan that was undone or already closed implies nothing. An outcome in somebody’s own words is evidence of
    /// their words.
    pub fn evidence(&self, entry: &RecordEntry) -> impl Iterator<Item = (GivenBy, Date)> + '_ {
        let (seq, on) = (entry.seq, entry.on);
        let of_plan = self.own_words.iter().filter(move |(_, plans)| plans.contains(&seq));
        self.of_itself(entry).into_iter().chain(of_plan.map(move |(given, _)| (*given, on)))
    }

    fn of_itself(&self, entry: &RecordEntry) -> Option<(GivenBy, Date)> {
        match &entry.body {
            EntryBody::SelfView { .. } | EntryBody::Voice { speaker: Speaker::Child, .. } => {
                Some((GivenBy::ChildWords, entry.happened()))
            }
            EntryBody::Voice { speaker: Speaker::Parent, .. } => Some((GivenBy::ParentWords, entry.happened())),
            EntryBody::Planned(_) => Some((GivenBy::Plan, entry.on)),
            EntryBody::Reviewed(review) if self.reviews.contains_key(&entry.seq) => Some((GivenBy::Review, review.on)),
            _ => None,
        }
    }

    /// Whether an entry is a review that counts as a cycle on the journey.
    fn counts_on(&self, entry: &RecordEntry, journey: &str) -> bool {
        self.reviews.get(&entry.seq).is_some_and(|journeys| journeys.iter().any(|served| served == journey))
    }
}

/// The entries that one journey replays, in order: those in force on that journey, and those that concern every journey.
///
/// One record entry can give several, for example a review and the evidence that it implies. Entries without effect give none.
pub fn for_journey(in_force: &[RecordEntry], journey: &str, pathway: &Pathway) -> Vec<Entry> {
    let giving = ImpliedEvidence::new(in_force);
    let mut entries = Vec::new();
    for entry in in_force.iter().filter(|entry| entry.journey.as_deref().is_none_or(|of| of == journey)) {
        let mut add = |act: Act| {
            let (seq, on, by) = (entry.seq, entry.happened(), entry.by.clone());
            entries.push(Entry { seq, on, by, role: Some(entry.role.into()), act });
        };
        for (given, _) in giving.evidence(entry) {
            let provided = pathway.evidence.values().filter(|evidence| evidence.given_by == Some(given));
            provided.for_each(|evidence| add(Act::Held { evidence: evidence.id.clone() }));
        }
        if giving.counts_on(entry, journey) {
            add(Act::Reviewed);
        }
        entry.body.act().into_iter().for_each(add);
    }
    entries
}
