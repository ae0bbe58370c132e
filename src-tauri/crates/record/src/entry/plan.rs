//! The stored form of plans and their reviews.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::kinds::{OutcomeProgress, ReviewDecision, Whose};

/// The content of a plan. Outcomes and provision keep their ids when the plan changes, and from one plan to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Agreed {
    /// The ids of the journeys that the plan serves. A review counts as one cycle on each of them.
    pub journeys: Vec<String>,
    /// What is hoped for.
    pub outcomes: Vec<Outcome>,
    /// What will be done.
    pub provision: Vec<Provision>,
    /// The first day of the plan.
    pub from: Date,
    /// The day on which its review is due.
    pub review_on: Date,
}

/// An outcome that somebody hopes for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Outcome {
    /// The id, unique within the plan.
    pub id: String,
    /// The outcome, in words.
    pub words: String,
    /// Whose words they are.
    pub whose: Whose,
}

/// One row of provision: the support that the plan promises.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Provision {
    /// The id, unique within the plan.
    pub id: String,
    /// What will be done.
    pub what: String,
    /// Who does it; may be empty.
    pub who: String,
    /// How often, in words; may be empty.
    pub how_often: String,
}

/// The review of a plan, with its decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Review {
    /// The number of the entry that recorded the plan.
    pub plan: u32,
    /// The day of the review.
    pub on: Date,
    /// How far each outcome was met. Empty for a review recorded before this was asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<ReviewedOutcome>,
    /// What happened, for each row of provision.
    pub delivered: Vec<Delivered>,
    /// What has changed for the child.
    pub changed: String,
    /// Whether the child was heard.
    pub child: Heard,
    /// Whether a parent was heard.
    pub parent: Heard,
    /// What was decided.
    pub decision: ReviewDecision,
    /// The reason for the decision.
    pub why: String,
    /// What happens next.
    pub next: String,
    /// The number of the plan that continues this one, written together with the review; `None` if the plan is not continued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried_on: Option<u32>,
}

/// How far one outcome was met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ReviewedOutcome {
    /// The id of the outcome.
    pub outcome: String,
    /// How far it was met.
    pub progress: OutcomeProgress,
    /// What was seen; may be empty.
    pub seen: String,
}

/// What happened with one row of provision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Delivered {
    /// The id of the row of provision.
    pub provision: String,
    /// What happened.
    pub words: String,
}

/// Whether somebody was heard at a review, as the number of the entry that records it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Heard {
    /// The entry with their words.
    Said(u32),
    /// The entry that says why they were not heard.
    NotHeard(u32),
}

impl Agreed {
    /// The outcomes, the child’s own first; within each group in the order in which they were recorded.
    pub fn child_first(&self) -> Vec<&Outcome> {
        let mut outcomes: Vec<&Outcome> = self.outcomes.iter().collect();
        outcomes.sort_by_key(|outcome| outcome.whose);
        outcomes
    }

    /// The text that a search for the plan matches, separated by spaces.
    pub fn search_words(&self) -> String {
        let outcomes = self.outcomes.iter().map(|outcome| outcome.words.as_str());
        let provision = self.provision.iter().flat_map(|row| [row.what.as_str(), &row.who, &row.how_often]);
        outcomes.chain(provision).collect::<Vec<_>>().join(" ")
    }
}

impl Review {
    /// The text that a search for the review matches, separated by spaces.
    pub fn search_words(&self) -> String {
        let seen = self.outcomes.iter().map(|row| row.seen.as_str()).filter(|seen| !seen.is_empty());
        let delivered = self.delivered.iter().map(|row| row.words.as_str());
        let own = [self.changed.as_str(), &self.why, &self.next];
        seen.chain(delivered).chain(own).collect::<Vec<_>>().join(" ")
    }
}
