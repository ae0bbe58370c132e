//! The arrows of a pathway on a page. They run in the space beside the columns and below the boxes, so no arrow crosses words.

use std::collections::BTreeMap;

use super::layout::{GAP, GUTTER, Layout, StepBox};

/// The length of the tip of an arrow.
pub(super) const TIP: f64 = 3.6;
/// The widest space between two lines that run beside each other.
const APART: f64 = 3.2;
/// Where lines leave a box and arrive at one, as shares of its height.
const LEAVES: f64 = 0.68;
const ARRIVES: f64 = 0.36;
/// How far from its left edge an arrow leaves a box for the one below.
const BELOW: f64 = 9.0;

/// What an arrow says, in the order in which they are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ArrowKind {
    /// A step is first reached this way.
    First,
    /// This can come next.
    Next,
    /// The journey went this way.
    Taken,
}

/// Arrows from one step, which share a line.
#[derive(Clone, Debug)]
pub(super) struct Arrow {
    pub(super) kind: ArrowKind,
    /// Each line as its points.
    pub(super) lines: Vec<Vec<[f64; 2]>>,
    /// Each tip: where it points, and the direction along each axis.
    pub(super) tips: Vec<([f64; 2], [f64; 2])>,
}

/// From one step to others, before it has a place.
struct Way {
    kind: ArrowKind,
    from: usize,
    to: Vec<usize>,
}

/// Returns the arrows: the first way to each step, and for a journey those that it took and those that can come next.
pub(super) fn arrows(
    layout: &Layout,
    first: &[Option<usize>],
    taken: &[(usize, usize)],
    next: &[(usize, usize)],
) -> Vec<Arrow> {
    let is_shown = |pair: &(usize, usize)| taken.contains(pair) || next.contains(pair);
    let drawn = |at: usize| layout.boxes.get(at).is_some_and(|one| one.has_arrow);
    let first: Vec<(usize, usize)> = first
        .iter()
        .enumerate()
        .filter(|(to, _)| drawn(*to))
        .filter_map(|(to, from)| from.map(|from| (from, to)))
        .collect();
    let first: Vec<(usize, usize)> = first.into_iter().filter(|pair| !is_shown(pair)).collect();
    let mut ways = Vec::new();
    for (kind, pairs) in [(ArrowKind::First, first.as_slice()), (ArrowKind::Next, next), (ArrowKind::Taken, taken)] {
        ways.extend(ways_of(kind, pairs, layout));
    }
    let (below, beside): (Vec<Way>, Vec<Way>) = ways.into_iter().partition(|way| is_below(way, layout));
    let tracks = tracks(&beside, layout);
    let mut arrows: Vec<Arrow> = below.iter().filter_map(|way| straight(way, layout)).collect();
    arrows.extend(beside.iter().zip(&tracks).filter_map(|(way, x)| around(way, *x, layout)));
    arrows.sort_by_key(|arrow| arrow.kind);
    arrows
}

/// Groups pairs by the step that they leave and the space in which they run. A step just below has an arrow of its own.
fn ways_of(kind: ArrowKind, pairs: &[(usize, usize)], layout: &Layout) -> Vec<Way> {
    let mut groups: BTreeMap<(usize, usize, usize), Vec<usize>> = BTreeMap::new();
    for (from, to) in pairs {
        let (Some(one), Some(other)) = (layout.boxes.get(*from), layout.boxes.get(*to)) else { continue };
        let own = if *to == from + 1 && one.column == other.column { *to } else { 0 };
        groups.entry((*from, gutter(one, other), own)).or_default().push(*to);
    }
    groups.into_iter().map(|((from, ..), to)| Way { kind, from, to }).collect()
}

/// The column to whose left a line runs between two boxes.
fn gutter(from: &StepBox, to: &StepBox) -> usize {
    if is_far(from, to) { to.column } else { from.column.max(to.column) }
}

/// Whether a way leads to the box just below, with no heading between the two.
fn is_below(way: &Way, layout: &Layout) -> bool {
    let (Some(from), Some(to)) = (layout.boxes.get(way.from), layout.boxes.get(way.from + 1)) else { return false };
    let is_between = |y: f64| from.y < y && y < to.y;
    let has_heading = layout.heads.iter().any(|head| (head.x - to.x).abs() < 1.0 && is_between(head.y));
    way.to.as_slice() == [way.from + 1] && from.column == to.column && !has_heading
}

/// Whether two boxes are so far from each other that a line runs below all boxes.
fn is_far(from: &StepBox, to: &StepBox) -> bool {
    from.column.abs_diff(to.column) > 1
}

/// Where lines run below all boxes.
fn lane(layout: &Layout) -> f64 {
    layout.height + GAP
}

fn straight(way: &Way, layout: &Layout) -> Option<Arrow> {
    let (from, to) = (layout.boxes.get(way.from)?, layout.boxes.get(*way.to.first()?)?);
    let x = from.x + BELOW;
    let line = vec![[x, from.y + from.height], [x, to.y - TIP / 2.0]];
    Some(Arrow { kind: way.kind, lines: vec![line], tips: vec![([x, to.y], [0.0, 1.0])] })
}

/// Returns where each line runs: beside others that it would meet, but never on one.
fn tracks(ways: &[Way], layout: &Layout) -> Vec<f64> {
    // The lines of each space: from where to where, and the track.
    let mut taken: BTreeMap<usize, Vec<(f64, f64, usize)>> = BTreeMap::new();
    let mut placed = Vec::new();
    for way in ways {
        let Some((space, top, bottom)) = extent(way, layout) else {
            placed.push((0, 0));
            continue;
        };
        let beside = taken.entry(space).or_default();
        let is_free = |track: usize| {
            beside.iter().all(|(other, end, its)| *its != track || bottom + 1.0 < *other || *end + 1.0 < top)
        };
        let track = (0..).find(|track| is_free(*track)).unwrap_or_default();
        beside.push((top, bottom, track));
        placed.push((space, track));
    }
    let most =
        |space: usize| placed.iter().filter(|(its, _)| *its == space).map(|(_, track)| track + 1).max().unwrap_or(1);
    #[allow(clippy::cast_precision_loss)] // there are few tracks
    let x = |(space, track): &(usize, usize)| {
        let apart = ((GUTTER - TIP - 4.0) / most(*space) as f64).min(APART);
        layout.columns.get(*space).copied().unwrap_or(GUTTER) - TIP - 2.5 - apart * *track as f64
    };
    placed.iter().map(x).collect()
}

/// The space in which a line runs, and from where to where.
fn extent(way: &Way, layout: &Layout) -> Option<(usize, f64, f64)> {
    let from = layout.boxes.get(way.from)?;
    let ends: Vec<&StepBox> = way.to.iter().filter_map(|to| layout.boxes.get(*to)).collect();
    let space = gutter(from, ends.first()?);
    // A line from far away comes up from below all boxes.
    let below = ends.iter().any(|to| is_far(from, to)).then(|| lane(layout));
    let all = ends.iter().map(|to| arrival(to)).chain([below.unwrap_or_else(|| departure(from))]);
    let (top, bottom) = all.fold((f64::INFINITY, f64::NEG_INFINITY), |(top, bottom), y| (top.min(y), bottom.max(y)));
    Some((space, top - GAP, bottom))
}

fn departure(from: &StepBox) -> f64 {
    from.y + from.height * LEAVES
}

fn arrival(to: &StepBox) -> f64 {
    to.y + to.height * ARRIVES
}

/// Returns the arrows of a way that runs beside a column.
fn around(way: &Way, x: f64, layout: &Layout) -> Option<Arrow> {
    let from = layout.boxes.get(way.from)?;
    let (mut lines, mut tips) = (Vec::new(), Vec::new());
    for to in way.to.iter().filter_map(|to| layout.boxes.get(*to)) {
        let is_left = x < to.x;
        let edge = if is_left { to.x } else { to.x + to.width };
        let (leaves, arrives) = (departure(from), arrival(to));
        let begin = if x < from.x { from.x } else { from.x + from.width };
        let towards = if is_left { 1.0 } else { -1.0 };
        let mut line = vec![[begin, leaves]];
        if is_far(from, to) {
            let out = if from.x < x { from.x + from.width + 4.0 } else { from.x - 4.0 };
            let across = lane(layout);
            line.extend([[out, leaves], [out, across], [x, across], [x, arrives]]);
        } else {
            line.extend([[x, leaves], [x, arrives]]);
        }
        line.push([edge - towards * TIP / 2.0, arrives]);
        lines.push(line);
        tips.push(([edge, arrives], [towards, 0.0]));
    }
    Some(Arrow { kind: way.kind, lines, tips })
}
