//! A complete pathway, for the map: its steps by stage, and the route of a journey so far.

use super::common::{Named, Stage, StepKind};
use super::link::RouteState;
use serde::Serialize;
use ts_rs::TS;

/// A pathway as a map. The screens lay it out.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathwayMap {
    pub pathway: Named,
    pub purpose: String,
    pub stages: Vec<MapStage>,
    /// The steps that the journey passed, in order, and where it is now; without a journey, where one begins. A step
    /// that was passed twice is there twice.
    pub route: Vec<String>,
}

/// The steps of one stage, in the order in which a child reaches them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapStage {
    pub stage: Stage,
    pub steps: Vec<MapStep>,
}

/// A step in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapStep {
    pub step: Named,
    pub kind: StepKind,
    pub place: MapPlace,
    /// Where each choice leads.
    pub leads_to: Vec<MapRoute>,
}

/// A choice in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapRoute {
    pub choice: String,
    pub to: Named,
    /// Known only for the journey's current step, or for an imagined age.
    pub state: Option<RouteState>,
}

/// Where a step is, as seen from the child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MapPlace {
    /// You are here.
    Here,
    Passed,
    /// One choice away.
    Next,
    /// Can still be reached.
    Ahead,
    /// As far as is known, this child cannot reach it from here.
    NotForThisChild,
}
