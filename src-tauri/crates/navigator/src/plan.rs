//! Plans and their reviews, as the record holds them and as they now stand: one plan and its review are one assess–plan–do–review cycle.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::record::{EntryBody, RecordEntry};
use crate::wire::{PlanOutcome, PlanProvision, ReviewDecision};

/// What was agreed. Outcomes and provision keep their ids when the plan changes, and from one plan to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Agreed {
    /// The journeys that the plan serves: its review counts a cycle on each.
    pub(crate) journeys: Vec<String>,
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) provision: Vec<Provision>,
    pub(crate) from: Date,
    pub(crate) review_on: Date,
}

/// What somebody hopes for, in their words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Outcome {
    pub(crate) id: String,
    pub(crate) words: String,
    pub(crate) whose: crate::wire::Whose,
}

/// What will be done for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Provision {
    pub(crate) id: String,
    pub(crate) what: String,
    pub(crate) who: String,
    pub(crate) how_often: String,
}

/// A look back at a plan, and what was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Review {
    pub(crate) plan: u32,
    pub(crate) on: Date,
    pub(crate) delivered: Vec<Delivered>,
    pub(crate) changed: String,
    pub(crate) child: Heard,
    pub(crate) parent: Heard,
    pub(crate) decision: ReviewDecision,
    pub(crate) why: String,
    pub(crate) next: String,
    /// The plan that carries this one on, written in the same act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) carried_on: Option<u32>,
}

/// What came of one piece of provision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Delivered {
    pub(crate) provision: String,
    pub(crate) words: String,
}

/// The entry that holds somebody's words at a review, or why there are none: both stand in one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Heard {
    Said(u32),
    NotHeard(u32),
}

impl Agreed {
    /// The words by which the plan can be found.
    pub(crate) fn search_words(&self) -> String {
        let outcomes = self.outcomes.iter().map(|outcome| outcome.words.as_str());
        let provision = self.provision.iter().flat_map(|row| [row.what.as_str(), &row.who, &row.how_often]);
        outcomes.chain(provision).collect::<Vec<_>>().join(" ")
    }
}

impl Review {
    pub(crate) fn search_words(&self) -> String {
        let delivered = self.delivered.iter().map(|row| row.words.as_str());
        let own = [self.changed.as_str(), &self.why, &self.next];
        delivered.chain(own).collect::<Vec<_>>().join(" ")
    }
}

/// A plan as it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan<'a> {
    /// The number of the entry that wrote it.
    pub(crate) id: u32,
    /// As it was agreed last.
    pub(crate) agreed: &'a Agreed,
    pub(crate) written: &'a RecordEntry,
    /// None while it is in force, however long its review is overdue.
    pub(crate) closed: Option<Closed<'a>>,
}

/// How a plan was closed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Closed<'a> {
    Reviewed { entry: &'a RecordEntry, review: &'a Review },
    Ended { entry: &'a RecordEntry, reason: &'a str },
}

/// Every plan of a child, the earliest first.
///
/// What speaks of a plan that was taken back, or that is closed already, says nothing: no round counts twice.
pub(crate) fn plans(in_force: &[RecordEntry]) -> Vec<Plan<'_>> {
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
pub(crate) fn current(in_force: &[RecordEntry]) -> Vec<Plan<'_>> {
    plans(in_force).into_iter().filter(|plan| plan.closed.is_none()).collect()
}

/// The plan that a review carried on, as long as nothing was done with it since: it is taken back together with the review.
pub(crate) fn carried_on(in_force: &[RecordEntry], review: u32) -> Option<u32> {
    let next = in_force.iter().find(|entry| entry.seq == review).and_then(|entry| match &entry.body {
        EntryBody::Reviewed(review) => review.carried_on,
        _ => None,
    })?;
    let is_untouched = plans(in_force).iter().any(|plan| plan.id == next && plan.closed.is_none())
        && !in_force.iter().any(|entry| matches!(entry.body, EntryBody::PlanChanged { plan, .. } if plan == next));
    is_untouched.then_some(next)
}

impl From<&Outcome> for PlanOutcome {
    fn from(outcome: &Outcome) -> PlanOutcome {
        PlanOutcome { id: outcome.id.clone(), words: outcome.words.clone(), whose: outcome.whose }
    }
}

impl From<&Provision> for PlanProvision {
    fn from(row: &Provision) -> PlanProvision {
        PlanProvision {
            id: row.id.clone(),
            what: row.what.clone(),
            who: row.who.clone(),
            how_often: row.how_often.clone(),
        }
    }
}
