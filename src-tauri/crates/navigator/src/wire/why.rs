//! "Why am I here?" and "what is still needed before …?".

use super::common::{DateText, Named};
use super::consent::ConsentNow;
use super::link::{Missing, RouteState};
use record::kinds::HistoryKind;
use serde::Serialize;
use ts_rs::TS;

/// Why a journey is where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Why {
    pub step: Named,
    pub pathway: Named,
    pub edition: super::step::EditionLine,
    /// How the journey began, and from which worry. `None` if that was undone.
    pub begun: Option<WhyFact>,
    /// The entries that explain it, without how it began. With these alone the journey is at the same step; without any
    /// one of them it is not.
    pub facts: Vec<WhyFact>,
    /// The choices not made, for each step passed at which there were others.
    pub routes: Vec<RoutesAt>,
}

/// One entry on which the position depends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhyFact {
    pub seq: u32,
    pub kind: HistoryKind,
    pub about: String,
    pub words: Option<String>,
    pub on: DateText,
    pub by: String,
}

/// The choices not made at one step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoutesAt {
    pub step: Named,
    pub taken: String,
    pub on: DateText,
    pub routes: Vec<RouteNotTaken>,
}

/// A choice that was not made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RouteNotTaken {
    pub choice: String,
    pub to: Named,
    pub state: RouteState,
    /// The one fact that would change it. `None` if it was open and not chosen, or if more than one fact is needed.
    pub would_change: Option<Missing>,
}

/// The shortest path from a journey's current step to a named step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Way {
    pub to: Named,
    /// `false` if no path leads there for this child.
    pub reachable: bool,
    pub hops: Vec<Hop>,
    /// Everything that is still needed on the path, each item once.
    pub needed: Vec<Missing>,
}

/// One decision on a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hop {
    pub from: Named,
    pub choice: String,
    pub to: Named,
    pub needed: Vec<Missing>,
    /// Consent that was refused, is disagreed about or is asked for again.
    pub closed: Vec<ConsentNow>,
}
