//! "Why am I here?" and "what is still needed before …?".

use super::common::{DateText, Named};
use super::consent::ConsentNow;
use super::link::{Missing, RouteState};
use record::kinds::HistoryKind;
use serde::Serialize;
use ts_rs::TS;

/// Why a journey stands where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Why {
    pub step: Named,
    pub pathway: Named,
    pub edition: super::step::EditionLine,
    /// The entries that make it so. With these alone the journey stands at the same step; without any one it does not.
    pub facts: Vec<WhyFact>,
    /// At each step passed, the roads not taken.
    pub roads: Vec<RoadsAt>,
}

/// One entry that the standing rests on.
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

/// The roads not taken at one step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoadsAt {
    pub step: Named,
    pub taken: String,
    pub on: DateText,
    pub roads: Vec<Road>,
}

/// A road not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Road {
    pub choice: String,
    pub to: Named,
    pub state: RouteState,
    /// The one fact that would change it; None when it was open and simply not chosen, or when more than one is needed.
    pub would_change: Option<Missing>,
}

/// The shortest way from where a journey stands to a named step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Way {
    pub to: Named,
    /// False when no way leads there for this child.
    pub reachable: bool,
    pub hops: Vec<Hop>,
    /// Everything that is still needed on the way, once each.
    pub needed: Vec<Missing>,
}

/// One decision on a way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hop {
    pub from: Named,
    pub choice: String,
    pub to: Named,
    pub needed: Vec<Missing>,
    /// Consent that was refused, is disagreed about or is asked anew.
    pub closed: Vec<ConsentNow>,
}
