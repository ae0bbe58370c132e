//! A pathway on a page as SVG: the arrows first, the boxes over them, and a key.

use std::fmt::Write as _;

use super::arrows::{Arrow, ArrowKind, TIP};
use super::layout::{GAP, HEAD, Head, INSET, LEADING, Layout, SHAPE, StepBox, WIDTH, number_room, wrapped};
use super::steps::{Group, PageStep, number};
use crate::wire::{MapPlace, Stage};

/// The colours of the papers (`papers/src/look.rs`).
const INK: &str = "#16202a";
const QUIET: &str = "#4a5661";
const LINE: &str = "#7d8994";
const BRAND: &str = "#14505c";
/// The letters of the headings and of the key.
const SMALL: f64 = 8.6;
/// The height of a line of the key.
const KEY_LINE: f64 = 11.5;
/// The room for a sign of the key before its words.
const SIGN: f64 = 20.0;
const FAMILY: &str = "Atkinson Hyperlegible Next";

/// What the drawing says besides its steps.
pub(super) struct Captions {
    /// The heading of each part, and of one that goes on in the next column.
    pub(super) heading: Box<dyn Fn(Group, bool) -> String>,
    /// What is above the key.
    pub(super) key: String,
    /// What the shapes and colours mean: only those that are there, as with all that follows.
    pub(super) stages: Vec<(Stage, String)>,
    /// What the boxes mean.
    pub(super) places: Vec<(MapPlace, String)>,
    /// What a rounded box means.
    pub(super) end: Option<String>,
    /// What the arrows mean.
    pub(super) ways: Vec<(ArrowKind, String)>,
    /// What the numbers in words mean.
    pub(super) explains: String,
    /// Whether the page is read from right to left.
    pub(super) is_mirrored: bool,
}

/// Returns the drawing, with its height in points.
pub(super) fn svg(steps: &[PageStep], layout: &Layout, arrows: &[Arrow], captions: &Captions) -> (String, f64) {
    let mut drawn = Svg { text: String::new(), is_mirrored: captions.is_mirrored };
    for arrow in arrows {
        drawn.arrow(arrow);
    }
    for head in &layout.heads {
        drawn.head(head, &(captions.heading)(head.group, head.goes_on));
    }
    for (at, (step, its)) in steps.iter().zip(&layout.boxes).enumerate() {
        drawn.step(&number(at), step, its, layout.letter);
    }
    drawn.text.push_str("<g id=\"key\">\n");
    let height = drawn.key(layout.height + 3.0 * GAP, captions);
    drawn.text.push_str("</g>\n");
    let body = drawn.text;
    let drawn = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}pt\" height=\"{height:.1}pt\" viewBox=\"0 0 {WIDTH} {height:.1}\" \
         font-family=\"{FAMILY}\">\n{body}</svg>\n"
    );
    (drawn, height)
}

struct Svg {
    text: String,
    is_mirrored: bool,
}

/// How a box looks: its fill, its edge, how thick the edge is, its dashes, and the colour of its words.
struct BoxLook {
    fill: &'static str,
    edge: &'static str,
    thick: f64,
    dashes: &'static str,
    ink: &'static str,
}

impl Svg {
    fn x(&self, x: f64) -> f64 {
        if self.is_mirrored { WIDTH - x } else { x }
    }

    fn rectangle(&mut self, [x, y, width, height]: [f64; 4], round: f64, look: &BoxLook) {
        let x = if self.is_mirrored { WIDTH - x - width } else { x };
        let BoxLook { fill, edge, thick, dashes, .. } = look;
        let _ = writeln!(
            self.text,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"{round}\" fill=\"{fill}\" \
             stroke=\"{edge}\" stroke-width=\"{thick}\"{dashes}/>"
        );
    }

    fn words(&mut self, [x, y]: [f64; 2], size: f64, (colour, is_bold): (&str, bool), words: &str) {
        let (x, anchor) = (self.x(x), if self.is_mirrored { " text-anchor=\"end\"" } else { "" });
        let weight = if is_bold { " font-weight=\"700\"" } else { "" };
        let words = plain(words);
        let _ = writeln!(
            self.text,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" fill=\"{colour}\"{weight}{anchor}>{words}</text>"
        );
    }

    fn arrow(&mut self, arrow: &Arrow) {
        let (colour, thick) = match arrow.kind {
            ArrowKind::First => (LINE, 0.9),
            ArrowKind::Next => (BRAND, 1.2),
            ArrowKind::Taken => (BRAND, 2.6),
        };
        let dashes = if arrow.kind == ArrowKind::Next { " stroke-dasharray=\"3 2\"" } else { "" };
        for line in &arrow.lines {
            let points: Vec<String> = line.iter().map(|[x, y]| format!("{:.1},{y:.1}", self.x(*x))).collect();
            let points = points.join(" ");
            let _ = writeln!(
                self.text,
                "<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{thick}\" \
                 stroke-linejoin=\"round\"{dashes}/>"
            );
        }
        let half = if arrow.kind == ArrowKind::Taken { 3.6 } else { 2.4 };
        for ([x, y], [across, down]) in &arrow.tips {
            let across = if self.is_mirrored { -across } else { *across };
            let (x, back_x, back_y) = (self.x(*x), self.x(*x) - across * TIP, y - down * TIP);
            let (side_x, side_y) = (down * half, across * half);
            let _ = writeln!(
                self.text,
                "<path d=\"M{x:.1} {y:.1}L{:.1} {:.1}L{:.1} {:.1}Z\" fill=\"{colour}\"/>",
                back_x + side_x,
                back_y + side_y,
                back_x - side_x,
                back_y - side_y
            );
        }
    }

    fn head(&mut self, head: &Head, words: &str) {
        let dark = match head.group {
            Group::Of(stage) => colours(stage).0,
            Group::Route | Group::Next => BRAND,
        };
        let look = BoxLook { fill: dark, edge: dark, thick: 0.6, dashes: "", ink: "#fff" };
        self.rectangle([head.x, head.y, head.width, HEAD], 2.0, &look);
        self.words([head.x + INSET + 1.0, head.y + HEAD - 4.6], SMALL, (look.ink, true), words);
    }

    fn step(&mut self, number: &str, step: &PageStep, its: &StepBox, letter: f64) {
        let mut look = look_of(step.stage, step.place);
        if step.mark {
            look.thick = 2.2;
        }
        let round = if step.is_end { 6.5 } else { 1.5 };
        self.rectangle([its.x, its.y, its.width, its.height], round, &look);
        let first = its.y + INSET + letter * 0.82;
        let shape = if step.place == MapPlace::Here { look.ink } else { colours(step.stage).0 };
        self.shape([its.x + INSET + letter * 0.36, first - letter * 0.33], letter * 0.36, step.stage, shape);
        self.words([its.x + INSET + letter * SHAPE, first], letter, (look.ink, true), number);
        let (x, mut y) = (its.x + INSET + number_room(letter), first);
        let marked = if step.mark { its.lines.len().saturating_sub(1) } else { usize::MAX };
        for (line, words) in its.lines.iter().enumerate() {
            self.words([x, y], letter, (look.ink, line >= marked), words);
            y += letter * LEADING;
        }
    }

    /// Draws the shape of a stage, as the app does (`ui/src/components/StageShape.svelte`): it says the stage without colours.
    fn shape(&mut self, [x, y]: [f64; 2], half: f64, stage: Stage, colour: &str) {
        let x = self.x(x);
        let (left, right, top, bottom) = (x - half, x + half, y - half, y + half);
        let path = match stage {
            Stage::Universal => {
                let _ = writeln!(self.text, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{half:.1}\" fill=\"{colour}\"/>");
                return;
            }
            Stage::Targeted => format!("M{x:.1} {top:.1}L{right:.1} {bottom:.1}H{left:.1}Z"),
            Stage::Specialist => format!("M{x:.1} {top:.1}L{right:.1} {y:.1}L{x:.1} {bottom:.1}L{left:.1} {y:.1}Z"),
            Stage::Statutory => format!("M{left:.1} {top:.1}H{right:.1}V{bottom:.1}H{left:.1}Z"),
        };
        let _ = writeln!(self.text, "<path d=\"{path}\" fill=\"{colour}\"/>");
    }

    /// Draws the key, and returns where it ends.
    fn key(&mut self, top: f64, captions: &Captions) -> f64 {
        let mut pen = Pen { x: 0.0, y: top };
        self.words([0.0, pen.y + 8.0], SMALL, (INK, true), &captions.key);
        pen.y += KEY_LINE;
        for (stage, words) in &captions.stages {
            let [x, y] = self.entry(&mut pen, words);
            let look = BoxLook { fill: colours(*stage).1, ..look_of(*stage, MapPlace::Ahead) };
            self.rectangle([x + 1.5, y + 1.0, 14.0, 8.5], 1.5, &look);
            self.shape([x + 8.5, y + 5.2], 3.0, *stage, look.edge);
        }
        pen.line();
        for (place, words) in &captions.places {
            let [x, y] = self.entry(&mut pen, words);
            self.rectangle([x + 1.5, y + 1.0, 14.0, 8.5], 1.5, &look_of(Stage::Targeted, *place));
        }
        if let Some(words) = &captions.end {
            let [x, y] = self.entry(&mut pen, words);
            self.rectangle([x + 1.5, y + 1.0, 14.0, 8.5], 4.2, &look_of(Stage::Targeted, MapPlace::Ahead));
        }
        pen.line();
        for (kind, words) in &captions.ways {
            let [x, y] = self.entry(&mut pen, words);
            let (line, end) = (vec![[x + 1.0, y + 5.2], [x + 14.5 - TIP / 2.0, y + 5.2]], [x + 15.5, y + 5.2]);
            self.arrow(&Arrow { kind: *kind, lines: vec![line], tips: vec![(end, [1.0, 0.0])] });
        }
        pen.line();
        for line in wrapped(&captions.explains, WIDTH / SMALL / 1.02) {
            self.words([0.0, pen.y + 8.0], SMALL, (QUIET, false), &line);
            pen.y += KEY_LINE;
        }
        pen.y + 2.0
    }

    /// Writes the words of a sign of the key, and returns where the sign is drawn.
    fn entry(&mut self, pen: &mut Pen, words: &str) -> [f64; 2] {
        let width = SIGN + papers::width_of(words) * SMALL + 16.0;
        if pen.x > 0.0 && pen.x + width > WIDTH {
            pen.line();
        }
        let at = [pen.x, pen.y];
        self.words([pen.x + SIGN, pen.y + 8.0], SMALL, (INK, false), words);
        pen.x += width;
        at
    }
}

/// Where the key is written next.
struct Pen {
    x: f64,
    y: f64,
}

impl Pen {
    /// Begins a line, unless it has begun.
    fn line(&mut self) {
        if self.x > 0.0 {
            self.x = 0.0;
            self.y += KEY_LINE;
        }
    }
}

/// The dark and the light colour of a stage, as in the app (`ui/src/styles/_tokens.scss`).
fn colours(stage: Stage) -> (&'static str, &'static str) {
    match stage {
        Stage::Universal => ("#1d6b3f", "#e0f1e6"),
        Stage::Targeted => ("#0b5a8a", "#ddeefa"),
        Stage::Specialist => ("#6d3a96", "#f0e6f8"),
        Stage::Statutory => ("#8a4b00", "#fbeddb"),
    }
}

/// Where a step is seen without colours too: by its edge, its dashes, or light words on a dark box.
fn look_of(stage: Stage, place: MapPlace) -> BoxLook {
    let (dark, light) = colours(stage);
    let usual = BoxLook { fill: "#fff", edge: dark, thick: 0.7, dashes: "", ink: INK };
    match place {
        MapPlace::Here => BoxLook { fill: dark, ink: "#fff", thick: 2.2, ..usual },
        MapPlace::Passed => BoxLook { fill: light, thick: 2.2, ..usual },
        MapPlace::Next => BoxLook { edge: BRAND, thick: 1.5, dashes: " stroke-dasharray=\"3 2\"", ..usual },
        MapPlace::Ahead => usual,
        MapPlace::NotForThisChild => {
            BoxLook { edge: LINE, thick: 0.6, dashes: " stroke-dasharray=\"0.6 1.6\"", ink: QUIET, ..usual }
        }
    }
}

/// Returns words as text of SVG, without the invisible marks around an argument.
fn plain(words: &str) -> String {
    let is_mark = |letter: &char| ('\u{2066}'..='\u{2069}').contains(letter);
    let seen: String = words.chars().filter(|letter| !is_mark(letter)).collect();
    seen.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
