//! Plans and their current state. One plan and its review are one assess–plan–do–review cycle.

use std::collections::BTreeSet;

use crate::entry::plan::{Agreed, Review};
use crate::entry::{EntryBody, RecordEntry};
use crate::kinds::Whose;

/// A plan in its current state.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    /// The number of the entry that recorded it.
    pub id: u32,
    /// Its newest content.
    pub agreed: &'a Agreed,
    /// The entry that recorded it.
    pub written: &'a RecordEntry,
    /// How it was closed; `None` while it is open, even if its review is overdue.
    pub closed: Option<Closed<'a>>,
}

/// How a plan was closed.
#[derive(Clone, Copy, Debug)]
pub enum Closed<'a> {
    /// It was reviewed.
    Reviewed {
        /// The entry that recorded the review.
        entry: &'a RecordEntry,
        /// The review.
        review: &'a Review,
    },
    /// It was closed without a review.
    Ended {
        /// The entry that closed it.
        entry: &'a RecordEntry,
        /// Why.
        reason: &'a str,
    },
}

/// Every plan of a child, oldest first, closed ones included.
///
/// A change, review or end of a plan that was undone or is already closed is ignored, so no cycle counts twice.
pub fn plans(in_force: &[RecordEntry]) -> Vec<Plan<'_>> {
    let mut plans: Vec<Plan<'_>> = Vec::new();
    for entry in in_force {
        match &entry.body {
            EntryBody::Planned(agreed) => plans.push(Plan { id: entry.seq, agreed, written: entry, closed: None }),
            EntryBody::PlanChanged { plan, to } => {
                if let Some(open) = still_open(&mut plans, *plan) {
                    open.agreed = to;
                }
            }
            EntryBody::Reviewed(review) => {
                if let Some(open) = still_open(&mut plans, review.plan) {
                    open.closed = Some(Closed::Reviewed { entry, review });
                }
            }
            EntryBody::PlanEnded { plan, reason } => {
                if let Some(open) = still_open(&mut plans, *plan) {
                    open.closed = Some(Closed::Ended { entry, reason });
                }
            }
            _ => {}
        }
    }
    plans
}

fn still_open<'p, 'a>(plans: &'p mut [Plan<'a>], id: u32) -> Option<&'p mut Plan<'a>> {
    plans.iter_mut().rev().find(|plan| plan.id == id && plan.closed.is_none())
}

/// The open plans, oldest first.
pub fn current(in_force: &[RecordEntry]) -> Vec<Plan<'_>> {
    plans(in_force).into_iter().filter(|plan| plan.closed.is_none()).collect()
}

/// The newest words of an outcome of a plan, among these entries.
pub fn outcome_words<'a>(entries: &'a [RecordEntry], plan: u32, outcome: &str) -> Option<&'a str> {
    let contents = entries.iter().rev().filter_map(|entry| match &entry.body {
        EntryBody::Planned(agreed) if entry.seq == plan => Some(agreed),
        EntryBody::PlanChanged { plan: of, to } if *of == plan => Some(to),
        _ => None,
    });
    let mut outcomes = contents.flat_map(|agreed| &agreed.outcomes);
    outcomes.find(|one| one.id == outcome).map(|one| one.words.as_str())
}

/// The numbers of the entries that recorded an outcome in somebody’s own words for the first time.
///
/// A plan that changes or continues another repeats its outcomes, and nobody said them again.
pub fn own_outcomes(in_force: &[RecordEntry], whose: Whose) -> BTreeSet<u32> {
    let (mut numbers, mut known) = (BTreeSet::new(), BTreeSet::new());
    for entry in in_force {
        let (EntryBody::Planned(agreed) | EntryBody::PlanChanged { to: agreed, .. }) = &entry.body else { continue };
        let own = agreed.outcomes.iter().filter(|outcome| outcome.whose == whose);
        if own.filter(|outcome| known.insert(outcome.words.as_str())).count() > 0 {
            numbers.insert(entry.seq);
        }
    }
    numbers
}

/// The number of the plan that continued a reviewed one, if it is open and unchanged; undo then removes it together with the review.
///
/// `review` is the number of the entry that recorded the review. `None` if the review did not continue the plan.
pub fn carried_on(in_force: &[RecordEntry], review: u32) -> Option<u32> {
    let next = in_force.iter().find(|entry| entry.seq == review).and_then(|entry| match &entry.body {
        EntryBody::Reviewed(review) => review.carried_on,
        _ => None,
    })?;
    let is_untouched = plans(in_force).iter().any(|plan| plan.id == next && plan.closed.is_none())
        && !in_force.iter().any(|entry| matches!(entry.body, EntryBody::PlanChanged { plan, .. } if plan == next));
    is_untouched.then_some(next)
}
