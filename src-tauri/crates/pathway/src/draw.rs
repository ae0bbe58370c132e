//! A pathway as a drawing: boxes in layers from top to bottom, each with its choices numbered inside it.
//!
//! A choice that leads further down is a line from its number to the next box. A choice that leads across (→), back (↩)
//! or to an end (■) is only written in the box, because lines for it would cover everything else. This module decides
//! the layers, so that an edition is always drawn the same way; `rust-sugiyama` decides columns and crossings. The ends
//! are in a separate row at the bottom.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::graph::NodeIndex;
use petgraph::stable_graph::StableDiGraph;
use petgraph::visit::EdgeRef;
use rust_sugiyama::configure::{Config, RankingType};

use crate::base::id::{ChoiceId, StepId};
use crate::base::lists::Kind;
use crate::model::pathway::{Pathway, Step};

/// The height of one line of a title, in pixels at 100 % text size.
pub const LINE_HEIGHT: f64 = 18.0;
/// The height of one line of a choice.
pub const CHOICE_LINE_HEIGHT: f64 = 15.0;
const BOX_WIDTH: f64 = 236.0;
const BOX_CHARACTERS: usize = 27;
const CHOICE_CHARACTERS: usize = 31;
/// The distance from the edge of a box to its words.
pub const BOX_PADDING: f64 = 10.0;
/// The width of a point through which a long line passes.
const BEND_WIDTH: f64 = 14.0;
const SPACE: f64 = 34.0;
const MARGIN: f64 = 16.0;
/// The distance from the edge of a box to the number of a line.
const NUMBER_AT: f64 = 11.0;

/// The words of a drawing; this crate has none.
pub trait Labels {
    /// The title of a step.
    fn step(&self, step: &StepId) -> String;
    /// The words of a choice.
    fn route(&self, step: &StepId, choice: &ChoiceId) -> String;
}

/// Boxes and lines; the origin is at the top left.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// The width in pixels.
    pub width: f64,
    /// The height in pixels.
    pub height: f64,
    /// The steps.
    pub boxes: Vec<DrawnStep>,
    /// The routes.
    pub lines: Vec<DrawnRoute>,
}

/// A step as a box, with its title and its numbered choices.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnStep {
    /// The step.
    pub step: StepId,
    /// Its title, broken into lines.
    pub lines: Vec<String>,
    /// The lines of each choice, in the order of the file; the first begins with its number.
    pub choices: Vec<Vec<String>>,
    /// The left edge.
    pub x: f64,
    /// The top edge.
    pub y: f64,
    /// The width in pixels.
    pub width: f64,
    /// The height in pixels.
    pub height: f64,
}

/// A choice: a line if it leads down, without points if it leads across, back or to an end.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnRoute {
    /// The step it leaves.
    pub from: StepId,
    /// The choice that takes it.
    pub choice: ChoiceId,
    /// The step it leads to.
    pub to: StepId,
    /// Its number in the box.
    pub number: usize,
    /// The points of the line, from the edge of one box to the edge of the other.
    pub points: Vec<[f64; 2]>,
    /// The middle of the number next to the line.
    pub number_at: [f64; 2],
}

/// A vertex of the layout.
#[derive(Clone, Debug)]
enum Vertex {
    Step { lines: Vec<String>, choices: Vec<Vec<String>> },
    Bend,
}

impl Vertex {
    fn size(&self) -> (f64, f64) {
        match self {
            Vertex::Step { lines, choices } => {
                let choice_lines: usize = choices.iter().map(Vec::len).sum();
                let gap = if choices.is_empty() { 0.0 } else { BOX_PADDING };
                let words = LINE_HEIGHT * count(lines.len()) + CHOICE_LINE_HEIGHT * count(choice_lines);
                (BOX_WIDTH, words + gap + 2.0 * BOX_PADDING)
            }
            Vertex::Bend => (BEND_WIDTH, LINE_HEIGHT),
        }
    }
}

#[allow(clippy::cast_precision_loss)] // a box has few lines
fn count(number: usize) -> f64 {
    number as f64
}

/// A route that leads down, and the vertices that it passes.
struct Course {
    from: StepId,
    choice: ChoiceId,
    to: StepId,
    number: usize,
    through: Vec<NodeIndex>,
}

/// Draws every step and every route.
pub fn draw(pathway: &Pathway, labels: &impl Labels) -> Drawing {
    let mut plan = Plan::new(pathway, labels);
    plan.add_routes(pathway);
    plan.lay_out(pathway)
}

struct Plan {
    layout: StableDiGraph<Vertex, ()>,
    at: BTreeMap<StepId, NodeIndex>,
    /// The ends, which this module places itself, below everything else.
    ends: Vec<(StepId, Vertex)>,
    layer: BTreeMap<StepId, usize>,
    leading_on: BTreeSet<(StepId, StepId)>,
    courses: Vec<Course>,
}

impl Plan {
    fn new(pathway: &Pathway, labels: &impl Labels) -> Plan {
        let layer = layers(pathway);
        let mut plan = Plan {
            layout: StableDiGraph::new(),
            at: BTreeMap::new(),
            ends: Vec::new(),
            layer,
            leading_on: pathway.leading_on(),
            courses: Vec::new(),
        };
        for step in &pathway.steps {
            let lines = wrap(&labels.step(&step.id), BOX_CHARACTERS);
            let choices = step.routes.iter().zip(1..).map(|(route, number)| {
                let words = labels.route(&step.id, &route.choice);
                let leads = match plan.leads(pathway, step, &route.to) {
                    Leads::On => String::new(),
                    Leads::Across => format!(" \u{2192} {}", labels.step(&route.to)),
                    Leads::Back => format!(" \u{21a9} {}", labels.step(&route.to)),
                    Leads::ToAnEnd => format!(" \u{25a0} {}", labels.step(&route.to)),
                };
                wrap(&format!("{number} {words}{leads}"), CHOICE_CHARACTERS)
            });
            let vertex = Vertex::Step { lines, choices: choices.collect() };
            if step.kind == Kind::Finish {
                plan.ends.push((step.id.clone(), vertex));
            } else {
                plan.at.insert(step.id.clone(), plan.layout.add_node(vertex));
            }
        }
        plan
    }

    fn leads(&self, pathway: &Pathway, from: &Step, to: &StepId) -> Leads {
        if pathway.step(to).is_some_and(|to| to.kind == Kind::Finish) {
            Leads::ToAnEnd
        } else if self.layer_of(&from.id) < self.layer_of(to) {
            Leads::On
        } else if self.leading_on.contains(&(from.id.clone(), to.clone())) {
            Leads::Across
        } else {
            Leads::Back
        }
    }

    /// Adds a chain of vertices from each step to the step to which a route leads, one for each layer between.
    fn add_routes(&mut self, pathway: &Pathway) {
        for step in &pathway.steps {
            for (route, number) in step.routes.iter().zip(1..) {
                let (Some(tail), Some(head)) = (self.at.get(&step.id).copied(), self.at.get(&route.to).copied()) else {
                    continue;
                };
                if self.leads(pathway, step, &route.to) != Leads::On {
                    continue;
                }
                let between = self.layer_of(&step.id) + 1..self.layer_of(&route.to);
                let bends: Vec<NodeIndex> = between.map(|_| self.layout.add_node(Vertex::Bend)).collect();
                let through: Vec<NodeIndex> = [tail].into_iter().chain(bends).chain([head]).collect();
                for pair in through.windows(2) {
                    if let [one, other] = pair {
                        self.layout.update_edge(*one, *other, ());
                    }
                }
                let (from, choice, to) = (step.id.clone(), route.choice.clone(), route.to.clone());
                self.courses.push(Course { from, choice, to, number, through });
            }
        }
    }

    fn layer_of(&self, step: &StepId) -> usize {
        self.layer.get(step).copied().unwrap_or_default()
    }

    fn lay_out(&self, pathway: &Pathway) -> Drawing {
        let centres = self.centres();
        let mut boxes: Vec<DrawnStep> =
            pathway.steps.iter().filter_map(|step| self.drawn_step(&step.id, &centres)).collect();
        let bottom = boxes.iter().map(|one| one.y + one.height).fold(0.0_f64, f64::max);
        let mut x = MARGIN;
        for (step, vertex) in &self.ends {
            boxes.extend(drawn(step, vertex, x, bottom + 2.0 * SPACE));
            x += BOX_WIDTH + SPACE;
        }
        let width = boxes.iter().map(|one| one.x + one.width).fold(0.0_f64, f64::max) + MARGIN;
        let height = boxes.iter().map(|one| one.y + one.height).fold(0.0_f64, f64::max) + MARGIN;
        Drawing {
            width: width.max(self.right_of_bends(&centres)),
            height,
            boxes,
            lines: self.drawn_routes(pathway, &centres),
        }
    }

    fn right_of_bends(&self, centres: &BTreeMap<NodeIndex, [f64; 2]>) -> f64 {
        centres.values().map(|[x, _]| x + BEND_WIDTH).fold(0.0_f64, f64::max) + MARGIN
    }

    /// Returns the middle of every vertex, moved so that everything is to the right of and below the margin.
    fn centres(&self) -> BTreeMap<NodeIndex, [f64; 2]> {
        let config = Config { vertex_spacing: SPACE, ranking_type: RankingType::Up, ..Config::default() };
        let size = |_: NodeIndex, vertex: &Vertex| vertex.size();
        let mut centres = BTreeMap::new();
        let mut right = 0.0;
        // Parts without a connection are placed next to each other.
        for (part, width, _) in rust_sugiyama::from_graph(&self.layout, &size, &config) {
            centres.extend(part.into_iter().map(|(node, (x, y))| (node, [x + right, y])));
            right += width + SPACE;
        }
        let edge = |at: usize| {
            let near = |(node, centre): (&NodeIndex, &[f64; 2])| {
                let size = self.layout.node_weight(*node).map_or((0.0, 0.0), Vertex::size);
                let half = if at == 0 { size.0 } else { size.1 } / 2.0;
                centre.get(at).copied().unwrap_or_default() - half
            };
            centres.iter().map(near).fold(f64::INFINITY, f64::min)
        };
        let (left, top) = (edge(0), edge(1));
        centres.values_mut().for_each(|[x, y]| (*x, *y) = (*x - left + MARGIN, *y - top + MARGIN));
        centres
    }

    fn drawn_step(&self, step: &StepId, centres: &BTreeMap<NodeIndex, [f64; 2]>) -> Option<DrawnStep> {
        let node = self.at.get(step)?;
        let [x, y] = *centres.get(node)?;
        let vertex = self.layout.node_weight(*node)?;
        let (width, height) = vertex.size();
        drawn(step, vertex, x - width / 2.0, y - height / 2.0)
    }

    /// Returns every route. Routes that lead down leave the bottom of their box next to each other, in the order of
    /// their targets.
    fn drawn_routes(&self, pathway: &Pathway, centres: &BTreeMap<NodeIndex, [f64; 2]>) -> Vec<DrawnRoute> {
        let mut routes = Vec::new();
        for step in &pathway.steps {
            let next =
                |course: &&Course| course.through.get(1).and_then(|node| centres.get(node)).map_or(0.0, |[x, _]| *x);
            let mut leaving: Vec<&Course> = self.courses.iter().filter(|course| course.from == step.id).collect();
            leaving.sort_by(|one, other| next(one).total_cmp(&next(other)));
            let places = count(leaving.len()) + 1.0;
            for (course, place) in leaving.iter().zip(1..) {
                let share = count(place) / places - 0.5;
                routes.extend(self.drawn_route(course, share * BOX_WIDTH, centres));
            }
            for (route, number) in step.routes.iter().zip(1..) {
                if !leaving.iter().any(|course| course.number == number) {
                    let (from, choice, to) = (step.id.clone(), route.choice.clone(), route.to.clone());
                    routes.push(DrawnRoute { from, choice, to, number, points: Vec::new(), number_at: [0.0, 0.0] });
                }
            }
        }
        routes
    }

    fn drawn_route(&self, course: &Course, aside: f64, centres: &BTreeMap<NodeIndex, [f64; 2]>) -> Option<DrawnRoute> {
        let half = |node: Option<&NodeIndex>| {
            node.and_then(|node| self.layout.node_weight(*node)).map_or(0.0, |vertex| vertex.size().1 / 2.0)
        };
        let mut points: Vec<[f64; 2]> = course.through.iter().filter_map(|node| centres.get(node).copied()).collect();
        let (leave, arrive) = (half(course.through.first()), half(course.through.last()));
        let first = points.first_mut()?;
        (first[0], first[1]) = (first[0] + aside, first[1] + leave);
        let number_at = [first[0], first[1] + NUMBER_AT];
        let last = points.last_mut()?;
        last[1] -= arrive;
        let (from, choice, to) = (course.from.clone(), course.choice.clone(), course.to.clone());
        Some(DrawnRoute { from, choice, to, number: course.number, points, number_at })
    }
}

/// Where a route leads, as seen from the top of the drawing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leads {
    /// Down; drawn as a line.
    On,
    /// To a step that is not lower; named in the box.
    Across,
    /// To a step that was passed on the way here, which closes a cycle.
    Back,
    ToAnEnd,
}

fn drawn(step: &StepId, vertex: &Vertex, x: f64, y: f64) -> Option<DrawnStep> {
    let (width, height) = vertex.size();
    let Vertex::Step { lines, choices } = vertex else { return None };
    Some(DrawnStep { step: step.clone(), lines: lines.clone(), choices: choices.clone(), x, y, width, height })
}

/// Returns the layer of each step: the longest way down to it. Routes that lead back are not counted.
fn layers(pathway: &Pathway) -> BTreeMap<StepId, usize> {
    let graph = pathway.graph.inner();
    let order = pathway.graph.in_order_of_meeting(&starts(pathway));
    let forward = forward_edges(pathway, &order);
    let mut layer: BTreeMap<StepId, usize> = BTreeMap::new();
    // Forward edges contain no cycle, so as many rounds as there are steps settle every layer.
    for _ in 0..=graph.node_count() {
        let mut changed = false;
        for (from, to) in &forward {
            let wanted = layer.get(from).copied().unwrap_or_default() + 1;
            let now = layer.entry(to.clone()).or_default();
            if *now < wanted {
                *now = wanted;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    layer
}

fn starts(pathway: &Pathway) -> Vec<&StepId> {
    std::iter::once(&pathway.start).chain(&pathway.entries).collect()
}

/// Returns every edge that does not lead back along the way by which its step was first reached.
fn forward_edges(pathway: &Pathway, order: &[StepId]) -> Vec<(StepId, StepId)> {
    let graph = pathway.graph.inner();
    let rank: BTreeMap<&StepId, usize> = order.iter().enumerate().map(|(rank, step)| (step, rank)).collect();
    let mut forward = Vec::new();
    for edge in graph.edge_references() {
        if let (Some(from), Some(to)) = (graph.node_weight(edge.source()), graph.node_weight(edge.target()))
            && rank.get(from) < rank.get(to)
        {
            forward.push((from.clone(), to.clone()));
        }
    }
    forward
}

/// Breaks text into lines of at most `width` characters, between words if possible.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.last().map_or(0, |line| line.chars().count());
        if last > 0 && last + 1 + word.chars().count() > width {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}
