//! A sheet for the next review: what is talked about, in which order, and what to bring.

use papers::{Block, Text, TickBox};

use crate::paper::plan::{review_due, review_to_fill_in, sign};
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::paper::{child, safety};
use crate::view::step::page;

/// The points of the meeting, in order. The child comes first.
const AGENDA: [&str; 6] = [
    "paper-agenda-child",
    "paper-agenda-parents",
    "paper-agenda-outcomes",
    "paper-agenda-provision",
    "paper-agenda-next",
    "paper-agenda-who",
];

const LINES_FOR_NOTES: u8 = 10;

/// Writes the sheet.
pub(crate) fn write(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let page_of_plan = source.plans();
    let review = page_of_plan.current.first().map(|plan| review_due(sheet, &plan.line));
    sheet.facts([
        ("paper-fact-name", source.name().to_owned()),
        ("paper-plan-review-on", review.clone().unwrap_or_default()),
    ]);
    if review.is_none() {
        sheet.missing("paper-missing-plan");
    }
    sheet.section(sheet.say("paper-agenda"), |sheet| {
        let points = AGENDA.map(|point| Text::new(sheet.say_with(point, &[("name", source.name())])));
        sheet.blocks.push(Block::Numbers(points.into()));
    });
    child::voices_said(source, sheet);
    for plan in &page_of_plan.current {
        sheet.section(sheet.say("paper-agenda-outcomes-heading"), |sheet| {
            review_to_fill_in(sheet, &plan.line.outcomes);
        });
    }
    sheet.section(sheet.say("paper-meeting-bring"), |sheet| bring(source, sheet));
    sheet.section(sheet.say("paper-meeting-notes"), |sheet| {
        sheet.lines("paper-meeting-notes-lines", LINES_FOR_NOTES);
    });
    sign(source, sheet);
}

/// Writes boxes to tick: the evidence that the steps of the journeys ask for and that is not recorded.
fn bring(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let mut wanted: Vec<String> = Vec::new();
    // What a step about safety asks for is not for everybody who comes.
    for opened in source.case.under_way().filter(|opened| safety::step_told(source, opened).is_some()) {
        let Ok(step) = page(&source.context(opened), &opened.standing.at) else { continue };
        let missing = step.evidence.into_iter().filter(|line| line.held.is_none());
        wanted.extend(missing.map(|line| line.words));
    }
    wanted.sort();
    wanted.dedup();
    let boxes: Vec<TickBox> =
        wanted.into_iter().map(|words| TickBox { ticked: false, text: Text::new(words) }).collect();
    if !boxes.is_empty() {
        sheet.blocks.push(Block::TickBoxes(boxes));
    }
}
