//! Draws a pathway: as SVG like the app, or in the languages of Graphviz and Mermaid.

use std::fmt::Write as _;

use pathway::condition::{Condition, Fact};
use pathway::draw::{BOX_PADDING, CHOICE_LINE_HEIGHT, DrawnRoute, DrawnStep, LINE_HEIGHT, Labels, draw};
use pathway::id::{ChoiceId, StepId};
use pathway::model::{Kind, Stage};

use crate::edition_text::{EditionText, ages};

impl Labels for EditionText<'_> {
    fn step(&self, step: &StepId) -> String {
        EditionText::step(self, step)
    }

    /// Returns the words of the choice, with the ages or the mark of any other guard.
    fn route(&self, step: &StepId, choice: &ChoiceId) -> String {
        let words = self.choice(step, choice);
        let when = self.pathway.step(step).and_then(|step| step.route(choice)).and_then(|route| route.when.as_ref());
        match when {
            None => words,
            Some(Condition::Fact(Fact::SchoolAge(school_age))) => {
                format!("{words} ({} compulsory school age)", school_age.as_str())
            }
            Some(Condition::Fact(Fact::Age(range))) => format!("{words} ({})", ages(range)),
            Some(_) => format!("{words} (for some)"),
        }
    }
}

/// Returns a drawing as SVG, which any browser or office program can show.
pub fn svg(saying: EditionText<'_>) -> String {
    let drawing = draw(saying.pathway, &saying);
    let mut text = String::new();
    let (width, height) = (drawing.width.max(900.0), drawing.height + 70.0);
    let _ = writeln!(
        text,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" viewBox=\"0 -34 {width:.0} {height:.0}\" \
         font-family=\"system-ui, sans-serif\" font-size=\"13\">"
    );
    let title = xml(&saying.pathway_title());
    let _ = writeln!(text, "<title>{title}</title>");
    text.push_str("<rect x=\"0\" y=\"-34\" width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    let _ = writeln!(
        text,
        "<text x=\"16\" y=\"-10\" font-size=\"17\" font-weight=\"700\">{title}, version {} ({})</text>",
        saying.pathway.version,
        saying.pathway.status.as_str()
    );
    text.push_str(
        "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">\
         <path d=\"M0 0 8 4 0 8z\" fill=\"#505a5f\"/></marker></defs>\n",
    );
    for line in drawing.lines.iter().filter(|line| !line.points.is_empty()) {
        text.push_str(&line_of(line));
    }
    for one in &drawing.boxes {
        text.push_str(&box_of(saying, one));
    }
    for line in drawing.lines.iter().filter(|line| !line.points.is_empty()) {
        text.push_str(&number_of(line));
    }
    let _ = writeln!(
        text,
        "<text x=\"16\" y=\"{:.0}\" font-size=\"12\" fill=\"#505a5f\">{LEGEND}</text>",
        drawing.height + 22.0
    );
    text.push_str("</svg>\n");
    text
}

const LEGEND: &str = "A number on a line is the choice of that number in its box. → leads on to, ↩ leads back to, ■ ends at. \
     Dashed: a wait. Green universal, blue targeted, purple specialist, orange statutory.";

fn line_of(line: &DrawnRoute) -> String {
    let points: Vec<String> = line.points.iter().map(|[x, y]| format!("{x:.1},{y:.1}")).collect();
    format!(
        "<polyline points=\"{}\" fill=\"none\" stroke=\"#505a5f\" stroke-width=\"1.3\" marker-end=\"url(#tip)\"/>\n",
        points.join(" ")
    )
}

fn number_of(line: &DrawnRoute) -> String {
    let [x, y] = line.number_at;
    format!(
        "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"8\" fill=\"#fff\" stroke=\"#505a5f\"/>\
         <text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"10\" text-anchor=\"middle\">{}</text>\n",
        y + 3.5,
        line.number
    )
}

fn box_of(saying: EditionText<'_>, one: &DrawnStep) -> String {
    let step = saying.pathway.step(&one.step);
    let (fill, edge) = match step.map(|step| step.stage) {
        Some(Stage::Universal) | None => ("#f1f8f4", "#00703c"),
        Some(Stage::Targeted) => ("#f0f4fa", "#1d70b8"),
        Some(Stage::Specialist) => ("#f6f1fa", "#4c2c92"),
        Some(Stage::Statutory) => ("#fdf6ee", "#9a4d00"),
    };
    let round = if step.is_some_and(|step| step.kind == Kind::Finish) { 16 } else { 4 };
    let dashes = if step.is_some_and(|step| step.kind == Kind::Wait) { " stroke-dasharray=\"6 3\"" } else { "" };
    let mut text = format!(
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"{round}\" fill=\"{fill}\" stroke=\"{edge}\" stroke-width=\"1.5\"{dashes}/>\n",
        one.x, one.y, one.width, one.height
    );
    let mut y = one.y + BOX_PADDING + LINE_HEIGHT * 0.75;
    for line in &one.lines {
        let _ = writeln!(
            text,
            "<text x=\"{:.1}\" y=\"{y:.1}\" font-size=\"13\" font-weight=\"700\">{}</text>",
            one.x + BOX_PADDING,
            xml(line)
        );
        y += LINE_HEIGHT;
    }
    for line in one.choices.iter().flatten() {
        let _ = writeln!(
            text,
            "<text x=\"{:.1}\" y=\"{y:.1}\" font-size=\"12\" fill=\"#333\">{}</text>",
            one.x + BOX_PADDING,
            xml(line)
        );
        y += CHOICE_LINE_HEIGHT;
    }
    text
}

fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Returns a graph for `dot -Tsvg`.
pub fn dot(saying: EditionText<'_>) -> String {
    let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    let mut text = format!("digraph \"{}\" {{\n  node [shape=box, style=rounded];\n", saying.pathway.id);
    for step in &saying.pathway.steps {
        let shape = if step.kind == Kind::Finish { ", shape=oval" } else { "" };
        let _ = writeln!(text, "  \"{}\" [label=\"{}\"{shape}];", step.id, quoted(&saying.step(&step.id)));
    }
    for step in &saying.pathway.steps {
        for route in &step.routes {
            let label = quoted(&saying.choice(&step.id, &route.choice));
            let _ = writeln!(text, "  \"{}\" -> \"{}\" [label=\"{label}\"];", step.id, route.to);
        }
    }
    text.push_str("}\n");
    text
}

/// Returns a graph for a Markdown page that supports Mermaid.
pub fn mermaid(saying: EditionText<'_>) -> String {
    let quoted = |text: &str| text.replace('"', "#quot;");
    let mut text = String::from("flowchart TD\n");
    for step in &saying.pathway.steps {
        let title = quoted(&saying.step(&step.id));
        let id = node(&step.id);
        let _ = if step.kind == Kind::Finish {
            writeln!(text, "  {id}([\"{title}\"])")
        } else {
            writeln!(text, "  {id}[\"{title}\"]")
        };
    }
    for step in &saying.pathway.steps {
        for route in &step.routes {
            let label = quoted(&saying.choice(&step.id, &route.choice));
            let _ = writeln!(text, "  {} -->|\"{label}\"| {}", node(&step.id), node(&route.to));
        }
    }
    text
}

/// Returns a node name for Mermaid, which reserves some words, such as `end`.
fn node(step: &StepId) -> String {
    format!("s-{step}")
}
