//! Plans and their reviews, as the record holds them and as they now stand: one plan and its review are one assess–plan–do–review cycle.

use crate::entry::plan::{Agreed, Review};
use crate::entry::{EntryBody, RecordEntry};

/// A plan as it stands.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    /// The number of the entry that wrote it.
    pub id: u32,
    /// As it was agreed last.
    pub agreed: &'a Agreed,
    pub written: &'a RecordEntry,
    /// None while it is in force, however long its review is overdue.
    pub closed: Option<Closed<'a>>,
}

/// How a plan was closed.
#[derive(Clone, Copy, Debug)]
pub enum Closed<'a> {
    Reviewed { entry: &'a RecordEntry, review: &'a Review },
    Ended { entry: &'a RecordEntry, reason: &'a str },
}

/// Every plan of a child, the earliest first.
///
/// What speaks of a plan that was taken back, or that is closed already, says nothing: no round counts twice.
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

/// The plans in force: what the children's list, a today list and a step page speak of.
pub fn current(in_force: &[RecordEntry]) -> Vec<Plan<'_>> {
    plans(in_force).into_iter().filter(|plan| plan.closed.is_none()).collect()
}

/// The plan that a review carried on, as long as nothing was done with it since: it is taken back together with the review.
pub fn carried_on(in_force: &[RecordEntry], review: u32) -> Option<u32> {
    let next = in_force.iter().find(|entry| entry.seq == review).and_then(|entry| match &entry.body {
        EntryBody::Reviewed(review) => review.carried_on,
        _ => None,
    })?;
    let is_untouched = plans(in_force).iter().any(|plan| plan.id == next && plan.closed.is_none())
        && !in_force.iter().any(|entry| matches!(entry.body, EntryBody::PlanChanged { plan, .. } if plan == next));
    is_untouched.then_some(next)
}
