//! A pathway as a drawing: boxes in layers from top to bottom, each route a line with its label.
//!
//! The layers are ours (so that an edition is always drawn alike); crossings and columns are left to `rust-sugiyama`. Every label is a small
//! box of its own in the layout, so that no label covers another. Routes that lead back are laid out the other way round
//! and drawn in their true direction.

use std::collections::BTreeMap;

use petgraph::graph::NodeIndex;
use petgraph::stable_graph::StableDiGraph;
use petgraph::visit::EdgeRef;
use rust_sugiyama::configure::{Config, RankingType};

use crate::id::{ChoiceId, StepId};
use crate::model::Pathway;

/// Pixels at 100 % text.
const LINE_HEIGHT: f64 = 18.0;
const BOX_WIDTH: f64 = 196.0;
const BOX_CHARACTERS: usize = 24;
const BOX_PADDING: f64 = 10.0;
const LABEL_WIDTH: f64 = 132.0;
const LABEL_CHARACTERS: usize = 20;
/// A place through which a long line passes.
const BEND_WIDTH: f64 = 24.0;
const SPACE: f64 = 22.0;
const MARGIN: f64 = 16.0;

/// The words of a drawing; this crate has none of its own.
pub trait Labels {
    fn step(&self, step: &StepId) -> String;
    fn route(&self, step: &StepId, choice: &ChoiceId) -> String;
}

/// Boxes and lines; origin top left.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub width: f64,
    pub height: f64,
    pub boxes: Vec<DrawnStep>,
    pub lines: Vec<DrawnRoute>,
}

/// A step as a box.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnStep {
    pub step: StepId,
    pub lines: Vec<String>,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// A route as a line.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnRoute {
    pub from: StepId,
    pub choice: ChoiceId,
    pub to: StepId,
    pub lines: Vec<String>,
    /// From the edge of one box to the edge of the other.
    pub points: Vec<[f64; 2]>,
    /// Middle of the label.
    pub label_at: [f64; 2],
}

/// A vertex of the layout.
#[derive(Clone, Debug)]
enum Vertex {
    Step { lines: Vec<String> },
    Label { lines: Vec<String> },
    Bend,
}

impl Vertex {
    fn size(&self) -> (f64, f64) {
        match self {
            Vertex::Step { lines } => (BOX_WIDTH, LINE_HEIGHT * count(lines) + 2.0 * BOX_PADDING),
            Vertex::Label { lines } => (LABEL_WIDTH, LINE_HEIGHT * count(lines)),
            Vertex::Bend => (BEND_WIDTH, LINE_HEIGHT),
        }
    }
}

#[allow(clippy::cast_precision_loss)] // a label has a handful of lines
fn count(lines: &[String]) -> f64 {
    lines.len() as f64
}

/// A route with the vertices that it passes, from its own step to the one it leads to.
struct Course {
    from: StepId,
    choice: ChoiceId,
    to: StepId,
    lines: Vec<String>,
    label: NodeIndex,
    through: Vec<NodeIndex>,
}

/// Draws every step and every route.
pub fn draw(pathway: &Pathway, labels: &impl Labels) -> Drawing {
    let mut plan = Plan::new(pathway, labels);
    plan.add_routes(pathway, labels);
    plan.lay_out(pathway)
}

struct Plan {
    layout: StableDiGraph<Vertex, ()>,
    at: BTreeMap<StepId, NodeIndex>,
    layer: BTreeMap<StepId, usize>,
    courses: Vec<Course>,
}

impl Plan {
    fn new(pathway: &Pathway, labels: &impl Labels) -> Plan {
        let mut layout = StableDiGraph::new();
        let mut at = BTreeMap::new();
        for step in &pathway.steps {
            let lines = wrap(&labels.step(&step.id), BOX_CHARACTERS);
            at.insert(step.id.clone(), layout.add_node(Vertex::Step { lines }));
        }
        Plan { layout, at, layer: layers(pathway), courses: Vec::new() }
    }

    fn add_routes(&mut self, pathway: &Pathway, labels: &impl Labels) {
        for step in &pathway.steps {
            for route in &step.routes {
                self.add_route(
                    &step.id,
                    &route.choice,
                    &route.to,
                    wrap(&labels.route(&step.id, &route.choice), LABEL_CHARACTERS),
                );
            }
        }
    }

    /// Lays a chain of vertices from the upper step to the lower one: the label next to the step that the route leaves, bends for the rest.
    fn add_route(&mut self, from: &StepId, choice: &ChoiceId, to: &StepId, lines: Vec<String>) {
        let (Some(tail), Some(head)) = (self.at.get(from).copied(), self.at.get(to).copied()) else {
            return;
        };
        let (above, below) = (self.layer_of(from), self.layer_of(to));
        let label = self.layout.add_node(Vertex::Label { lines: lines.clone() });
        let bends: Vec<NodeIndex> = (2..above.abs_diff(below)).map(|_| self.layout.add_node(Vertex::Bend)).collect();
        let through: Vec<NodeIndex> = [tail, label].into_iter().chain(bends).chain([head]).collect();
        for pair in through.windows(2) {
            if let [one, other] = pair {
                // A line back up is laid out downwards like every other.
                let (upper, lower) = if above <= below { (*one, *other) } else { (*other, *one) };
                self.layout.add_edge(upper, lower, ());
            }
        }
        let (from, choice, to) = (from.clone(), choice.clone(), to.clone());
        self.courses.push(Course { from, choice, to, lines, label, through });
    }

    fn layer_of(&self, step: &StepId) -> usize {
        self.layer.get(step).copied().unwrap_or_default()
    }

    fn lay_out(&self, pathway: &Pathway) -> Drawing {
        let centres = self.centres();
        let boxes: Vec<DrawnStep> =
            pathway.steps.iter().filter_map(|step| self.drawn_step(&step.id, &centres)).collect();
        let lines = self.courses.iter().filter_map(|course| self.drawn_route(course, &centres)).collect();
        let extent = |at: usize, size: fn(&Vertex) -> f64| {
            centres.iter().fold(0.0_f64, |far, (node, centre)| {
                let half = self.layout.node_weight(*node).map_or(0.0, |vertex| size(vertex) / 2.0);
                far.max(centre.get(at).copied().unwrap_or_default() + half)
            }) + MARGIN
        };
        Drawing { width: extent(0, |v| v.size().0), height: extent(1, |v| v.size().1), boxes, lines }
    }

    /// The middle of every vertex, moved so that everything lies right of and below the margin.
    fn centres(&self) -> BTreeMap<NodeIndex, [f64; 2]> {
        let config =
            Config { vertex_spacing: SPACE, dummy_vertices: true, ranking_type: RankingType::Up, ..Config::default() };
        let size = |_: NodeIndex, vertex: &Vertex| vertex.size();
        let mut centres = BTreeMap::new();
        let mut right = 0.0;
        // Parts that hang together by nothing are put side by side.
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
        let Vertex::Step { lines } = vertex else {
            return None;
        };
        Some(DrawnStep {
            step: step.clone(),
            lines: lines.clone(),
            x: x - width / 2.0,
            y: y - height / 2.0,
            width,
            height,
        })
    }

    fn drawn_route(&self, course: &Course, centres: &BTreeMap<NodeIndex, [f64; 2]>) -> Option<DrawnRoute> {
        let mut points: Vec<[f64; 2]> = course.through.iter().filter_map(|node| centres.get(node).copied()).collect();
        let down = points.first()?[1] <= points.last()?[1];
        let half = |node: Option<&NodeIndex>| {
            node.and_then(|node| self.layout.node_weight(*node)).map_or(0.0, |vertex| vertex.size().1 / 2.0)
        };
        let (leave, arrive) = (half(course.through.first()), half(course.through.last()));
        let sign = if down { 1.0 } else { -1.0 };
        if let Some(first) = points.first_mut() {
            first[1] += sign * leave;
        }
        if let Some(last) = points.last_mut() {
            last[1] -= sign * arrive;
        }
        Some(DrawnRoute {
            from: course.from.clone(),
            choice: course.choice.clone(),
            to: course.to.clone(),
            lines: course.lines.clone(),
            points,
            label_at: *centres.get(&course.label)?,
        })
    }
}

/// The layer of each step: twice the longest way down to it, so that a label fits between. Routes that lead back are not counted.
fn layers(pathway: &Pathway) -> BTreeMap<StepId, usize> {
    let graph = pathway.graph.inner();
    let order = pathway.graph.in_order_of_meeting(&starts(pathway));
    let forward = forward_edges(pathway, &order);
    let mut layer: BTreeMap<StepId, usize> = BTreeMap::new();
    // Forward edges hold no ring, so as many rounds as steps settle every layer.
    for _ in 0..=graph.node_count() {
        let mut changed = false;
        for (from, to) in &forward {
            let wanted = layer.get(from).copied().unwrap_or_default() + 2;
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

/// Every edge that does not lead back along the way by which its step was first met.
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

/// Breaks text into lines of at most `width` characters, between words where it can.
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
