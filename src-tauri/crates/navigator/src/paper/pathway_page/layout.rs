//! Where each step lies on a page: columns that are read from top to bottom, one stage after another.
//!
//! The map in the window (`ui/src/features/map/layout.ts`) has the room of a window that scrolls. Here all steps share one
//! page, with letters that can be read in print. Lengths are in points.

use std::collections::BTreeSet;

use papers::width_of;

use super::steps::{Group, PageStep, number};

/// The width of the drawing: an A4 page between margins of 12 millimetres.
pub(super) const WIDTH: f64 = 527.0;
/// How high it should be, so that it shares a page with a title. A higher one is made smaller by the page.
pub(super) const HIGHEST: f64 = 540.0;
/// What is tried in turn: how many columns, and the height of the letters.
const TRIED: [(usize, f64); 11] =
    [(2, 11.0), (2, 10.0), (3, 10.0), (3, 9.5), (3, 8.8), (4, 8.8), (4, 8.2), (4, 7.7), (4, 7.3), (5, 7.3), (5, 7.0)];
/// The space to the left of each column, for arrows.
pub(super) const GUTTER: f64 = 15.5;
/// The space between two boxes: enough for the tip of an arrow.
pub(super) const GAP: f64 = 4.0;
/// The height of the heading of a stage.
pub(super) const HEAD: f64 = 15.0;
/// The distance from the edge of a box to its words.
pub(super) const INSET: f64 = 2.3;
/// The room for the shape of the stage before the number, in heights of a letter.
pub(super) const SHAPE: f64 = 0.85;
/// The distance between lines, in heights of a letter.
pub(super) const LEADING: f64 = 1.13;
/// How much wider bold letters can be.
const BOLD: f64 = 1.1;
/// Added to what is measured, because letters are drawn in whole parts of a point.
const SPARE: f64 = 1.02;

/// The words that a drawing has besides the titles of steps.
pub(super) struct DrawingWords<'a> {
    /// What is written where the child is, or else where a journey begins.
    pub(super) mark: String,
    /// Says from which step one is reached, for an arrow that would be too long.
    pub(super) from: &'a dyn Fn(usize) -> String,
    /// Whether that is said of every step: the arrows are for the route of a child.
    pub(super) names_all: bool,
}

/// A step as a box.
#[derive(Clone, Debug)]
pub(super) struct StepBox {
    pub(super) column: usize,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) lines: Vec<String>,
    /// Whether an arrow leads to it from the step from which it is first reached. Otherwise its words name that step.
    pub(super) has_arrow: bool,
}

/// The heading of a stage or another part, at its beginning or at the top of a column in which it goes on.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub(super) group: Group,
    pub(super) goes_on: bool,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
}

/// Boxes in columns; the origin is at the top left.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    pub(super) letter: f64,
    pub(super) height: f64,
    /// The left edges of the columns.
    pub(super) columns: Vec<f64>,
    pub(super) heads: Vec<Head>,
    /// One for each step, in their order.
    pub(super) boxes: Vec<StepBox>,
}

/// The space for the number of a step, in letters of this height.
pub(super) fn number_room(letter: f64) -> f64 {
    letter * (1.6 + SHAPE)
}

/// Lays the steps out in the largest letters with which they fit.
pub(super) fn lay_out(steps: &[PageStep], words: &DrawingWords<'_>) -> Layout {
    let tried = TRIED.iter().map(|(columns, letter)| in_columns(steps, words, *columns, *letter));
    let mut last = None;
    for layout in tried {
        let fits = layout.height <= HIGHEST;
        last = Some(layout);
        if fits {
            break;
        }
    }
    last.unwrap_or_else(|| in_columns(steps, words, 1, 10.0))
}

fn in_columns(steps: &[PageStep], words: &DrawingWords<'_>, columns: usize, letter: f64) -> Layout {
    let page = Page::new(columns, letter);
    // A step that is far from the one before names it, which makes its box taller and can move others.
    let named = |at: &usize| words.names_all && steps.get(*at).is_some_and(|step| step.from.is_some());
    let mut far: BTreeSet<usize> = (0..steps.len()).filter(named).collect();
    loop {
        let lines: Vec<Vec<String>> =
            steps.iter().enumerate().map(|(at, step)| page.lines(step, far.contains(&at), words)).collect();
        let mut layout = page.flow(steps, &lines);
        let is_far = |at: usize| {
            let from = steps.get(at).and_then(|step| step.from).and_then(|from| layout.boxes.get(from));
            from.zip(layout.boxes.get(at)).is_some_and(|(from, to)| from.column.abs_diff(to.column) > 1)
        };
        let before = far.len();
        far.extend((0..steps.len()).filter(|at| is_far(*at)));
        if far.len() == before {
            for (at, one) in layout.boxes.iter_mut().enumerate() {
                one.has_arrow = !far.contains(&at) && steps.get(at).is_some_and(|step| step.from.is_some());
            }
            return layout;
        }
    }
}

/// How a page is divided.
struct Page {
    columns: usize,
    letter: f64,
    width: f64,
}

impl Page {
    fn new(columns: usize, letter: f64) -> Page {
        #[allow(clippy::cast_precision_loss)] // there are few columns
        let width = (WIDTH - 2.0) / columns as f64 - GUTTER;
        Page { columns, letter, width }
    }

    #[allow(clippy::cast_precision_loss)] // as above
    fn x(&self, column: usize) -> f64 {
        column as f64 * (self.width + GUTTER) + GUTTER
    }

    /// Returns the words of a box in lines.
    fn lines(&self, step: &PageStep, is_far: bool, words: &DrawingWords<'_>) -> Vec<String> {
        let room = (self.width - number_room(self.letter) - 2.0 * INSET) / self.letter / SPARE;
        let from = step.from.filter(|_| is_far).map(words.from);
        let title: Vec<&str> = [step.words.as_str()].into_iter().chain(from.as_deref()).collect();
        let mut lines = wrapped(&title.join(" "), room);
        let marked = step.mark.then(|| wrapped(&words.mark, room / BOLD));
        lines.extend(marked.into_iter().flatten());
        lines
    }

    fn height(&self, lines: &[String]) -> f64 {
        #[allow(clippy::cast_precision_loss)] // a box has few lines
        let count = lines.len().max(1) as f64;
        count * self.letter * LEADING + 2.0 * INSET - 1.0
    }

    /// Fills the columns, as evenly as the boxes allow.
    fn flow(&self, steps: &[PageStep], lines: &[Vec<String>]) -> Layout {
        let heights: Vec<f64> = lines.iter().map(|lines| self.height(lines)).collect();
        let all: f64 = heights.iter().map(|height| height + GAP).sum();
        #[allow(clippy::cast_precision_loss)] // as above
        let mut highest = all / self.columns as f64;
        loop {
            let layout = self.filled(steps, lines, &heights, highest);
            if layout.columns.len() <= self.columns {
                return layout;
            }
            highest += GAP;
        }
    }

    /// Fills columns of this height, as many as it takes.
    fn filled(&self, steps: &[PageStep], lines: &[Vec<String>], heights: &[f64], highest: f64) -> Layout {
        let mut layout =
            Layout { letter: self.letter, height: 0.0, columns: vec![self.x(0)], heads: Vec::new(), boxes: Vec::new() };
        let (mut y, mut column, mut group) = (0.0, 0, None);
        for ((step, lines), height) in steps.iter().zip(lines).zip(heights) {
            let begins = group != Some(step.group);
            let head = if begins { HEAD + GAP } else { 0.0 };
            let ends = y > 0.0 && y + head + height > highest;
            if ends {
                column += 1;
                layout.columns.push(self.x(column));
                y = 0.0;
            }
            if begins || ends {
                let (x, width) = (self.x(column), self.width);
                layout.heads.push(Head { group: step.group, goes_on: !begins, x, y, width });
                y += HEAD + GAP;
            }
            group = Some(step.group);
            let (x, width, height, lines) = (self.x(column), self.width, *height, lines.clone());
            layout.boxes.push(StepBox { column, x, y, width, height, lines, has_arrow: false });
            y += height + GAP;
            layout.height = layout.height.max(y - GAP);
        }
        layout
    }
}

/// Breaks words into lines that are no wider than `room`, in heights of a letter. A longer word breaks inside.
pub(super) fn wrapped(words: &str, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut().filter(|line| width_of(line) + width_of(" ") + width_of(word) <= room) {
            Some(line) => *line = format!("{line} {word}"),
            None => lines.extend(pieces(word, room)),
        }
    }
    lines
}

/// Breaks a word that is wider than a line.
fn pieces(word: &str, room: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        let fits =
            pieces.last().is_none_or(|last| last.is_empty() || width_of(last) + width_of(&letter.to_string()) <= room);
        if !fits {
            pieces.push(String::new());
        }
        if let Some(last) = pieces.last_mut() {
            last.push(letter);
        }
    }
    pieces
}

/// The words under which a step is found in the list: its number and its title.
pub(super) fn numbered(steps: &[PageStep], at: usize) -> String {
    steps.get(at).map(|step| format!("{} {}", number(at), step.words)).unwrap_or_default()
}
