//! The stored shapes of plans and their reviews.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::kinds::{ReviewDecision, Whose};

/// What was agreed. Outcomes and provision keep their ids when the plan changes, and from one plan to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Agreed {
    /// The journeys that the plan serves: its review counts a cycle on each.
    pub journeys: Vec<String>,
    pub outcomes: Vec<Outcome>,
    pub provision: Vec<Provision>,
    pub from: Date,
    pub review_on: Date,
}

/// What somebody hopes for, in their words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Outcome {
    pub id: String,
    pub words: String,
    pub whose: Whose,
}

/// What will be done for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Provision {
    pub id: String,
    pub what: String,
    pub who: String,
    pub how_often: String,
}

/// A look back at a plan, and what was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Review {
    pub plan: u32,
    pub on: Date,
    pub delivered: Vec<Delivered>,
    pub changed: String,
    pub child: Heard,
    pub parent: Heard,
    pub decision: ReviewDecision,
    pub why: String,
    pub next: String,
    /// The plan that carries this one on, written in the same act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried_on: Option<u32>,
}

/// What came of one piece of provision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Delivered {
    pub provision: String,
    pub words: String,
}

/// The entry that holds somebody's words at a review, or why there are none: both stand in one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Heard {
    Said(u32),
    NotHeard(u32),
}

impl Agreed {
    /// The words by which the plan can be found.
    pub fn search_words(&self) -> String {
        let outcomes = self.outcomes.iter().map(|outcome| outcome.words.as_str());
        let provision = self.provision.iter().flat_map(|row| [row.what.as_str(), &row.who, &row.how_often]);
        outcomes.chain(provision).collect::<Vec<_>>().join(" ")
    }
}

impl Review {
    pub fn search_words(&self) -> String {
        let delivered = self.delivered.iter().map(|row| row.words.as_str());
        let own = [self.changed.as_str(), &self.why, &self.next];
        delivered.chain(own).collect::<Vec<_>>().join(" ")
    }
}
