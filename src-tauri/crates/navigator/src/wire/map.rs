//! A complete pathway: an ordered list by stage, and a drawing.

use super::common::{Named, Stage, StepKind};
use super::link::RouteState;
use serde::Serialize;
use ts_rs::TS;

/// A pathway in both forms. The list is the primary one.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathwayMap {
    pub pathway: Named,
    pub purpose: String,
    pub stages: Vec<MapStage>,
    pub drawing: Drawing,
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

/// The drawing: boxes and lines in one coordinate system, with its origin at the top left, in pixels at 100 % text
/// size.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Drawing {
    pub width: f64,
    pub height: f64,
    pub boxes: Vec<DrawnStep>,
    pub lines: Vec<DrawnRoute>,
}

/// A step as a box.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrawnStep {
    pub id: String,
    pub words: String,
    /// The words, broken into lines that fit the box.
    pub lines: Vec<String>,
    /// The lines of each choice; the first begins with its number.
    pub choices: Vec<Vec<String>>,
    pub kind: StepKind,
    pub stage: Stage,
    pub place: MapPlace,
    /// The top left corner and the size.
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// A choice as a line with its label.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrawnRoute {
    pub from: String,
    pub to: String,
    pub label: String,
    /// Its number among the choices of its box.
    pub number: usize,
    /// `[x, y]` pairs, from the edge of one box to the edge of the other. Empty if the choice leads back or to an end.
    pub points: Vec<[f64; 2]>,
    /// The middle of the number next to the line.
    pub number_at: [f64; 2],
    /// The journey made this choice.
    pub taken: bool,
}
