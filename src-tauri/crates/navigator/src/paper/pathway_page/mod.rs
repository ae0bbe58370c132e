//! A pathway on a page: the drawing of its steps by stage, then the same steps as a list; with or without a child's place.

mod arrows;
mod layout;
mod steps;
mod svg;

use std::collections::BTreeMap;

use jiff::civil::Date;
use papers::{Block, Image};
use pathway::condition::Known;
use pathway::id::StepId;
use pathway::model::{Step, Timescale};

use crate::content::labels::PathwayText;
use crate::content::shipped::Content;
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::view;
use crate::view::context::ViewContext;
use crate::wire::{Code, Failure, LetterheadForm, MapPlace, PaperForm, PaperKind, PathwayMap, Stage};
use arrows::arrows;
use layout::{DrawingWords, lay_out, numbered};
use steps::{PageStep, number, steps_of};
use svg::{Captions, svg};

/// The words for where a step is, as seen from the child.
const PLACES: [(MapPlace, &str); 5] = [
    (MapPlace::Here, "map-place-here"),
    (MapPlace::Passed, "map-place-passed"),
    (MapPlace::Next, "map-place-next"),
    (MapPlace::Ahead, "map-place-ahead"),
    (MapPlace::NotForThisChild, "map-place-not-for-this-child"),
];

/// Writes the pathway of a journey, with the child's place, and returns its name.
pub(super) fn of_journey(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) -> Result<String, Failure> {
    let opened = source.journey()?;
    Ok(write(&source.context(opened), sheet))
}

/// Writes the pathway that a form names, and returns its name.
pub(super) fn of_pathway(
    content: &Content,
    form: &PaperForm,
    today: Date,
    sheet: &mut Sheet<'_>,
) -> Result<String, Failure> {
    let edition = content.edition_of(&form.subject).ok_or(Failure::new(Code::UnknownPathway))?;
    let (known, under_way) = (Known::default(), BTreeMap::new());
    Ok(write(&ViewContext { content, edition: &edition, known, today, opened: None, under_way }, sheet))
}

/// The letterhead of a paper. The drawing needs the room of the address and of the logo.
pub(super) fn letterhead(kind: PaperKind, letterhead: &LetterheadForm) -> LetterheadForm {
    match kind {
        PaperKind::PathwayPage => LetterheadForm { name: letterhead.name.clone(), ..LetterheadForm::default() },
        _ => letterhead.clone(),
    }
}

fn write(ctx: &ViewContext<'_>, sheet: &mut Sheet<'_>) -> String {
    let pathway = &ctx.edition.pathway;
    let map = view::map::map(ctx);
    let starts = map.route.first().cloned().into_iter().chain([pathway.start.to_string()]);
    let starts: Vec<String> = starts.chain(pathway.entries.iter().map(ToString::to_string)).collect();
    let steps = steps_of(&map, &starts);
    let next = next_steps(ctx, &steps);
    let drawing = drawing(ctx, &map, &steps, &next, sheet);
    let alternative = in_words(&map, &steps, sheet, ctx.opened.map(|_| next.as_slice()));
    if let Some(opened) = ctx.opened {
        let since = sheet.date(opened.standing.since);
        let here = here_in_words(&map, &steps, &next, sheet, &since);
        sheet.paragraph(here);
    }
    sheet.blocks.push(Block::Drawing(Image::new(drawing, alternative)));
    sheet.blocks.push(Block::PageBreak);
    sheet.paragraph(map.purpose);
    list(&ctx.pathway_text(), &steps, sheet, ctx.opened.is_some());
    let [law, review] = [pathway.law_as_at, pathway.review_by].map(|date| sheet.date(date));
    sheet.paragraph(sheet.say_with("paper-pathway-edition", &[("law", &law), ("review", &review)]));
    map.pathway.words
}

/// Returns the steps that can be next. One that the journey has passed can be next again.
fn next_steps(ctx: &ViewContext<'_>, steps: &[PageStep]) -> Vec<usize> {
    let Some(opened) = ctx.opened else { return Vec::new() };
    let next: Vec<String> = view::map::can_be_next(opened).into_iter().map(ToString::to_string).collect();
    (0..steps.len()).filter(|at| steps.get(*at).is_some_and(|step| next.contains(&step.id))).collect()
}

/// Returns the drawing as SVG.
fn drawing(ctx: &ViewContext<'_>, map: &PathwayMap, steps: &[PageStep], next: &[usize], sheet: &Sheet<'_>) -> String {
    let from = |step: usize| sheet.say_with("paper-pathway-from", &[("number", &number(step))]);
    let mark = sheet.say(if ctx.opened.is_some() { "map-place-here" } else { "map-begins" });
    let layout = lay_out(steps, &DrawingWords { mark, from: &from });
    let (taken, next) = if ctx.opened.is_some() { journey(map, steps, next) } else { (Vec::new(), Vec::new()) };
    let first: Vec<Option<usize>> = steps.iter().map(|step| step.from).collect();
    let arrows = arrows(&layout, &first, &taken, &next);
    let is_there = |place: MapPlace| ctx.opened.is_some() && steps.iter().any(|step| step.place == place);
    let places = PLACES.iter().filter(|(place, _)| is_there(*place));
    let headings: BTreeMap<Stage, [String; 2]> =
        map.stages.iter().map(|of| (of.stage, headings(of.stage, sheet))).collect();
    let captions = Captions {
        stage: Box::new(move |stage, goes_on| {
            headings.get(&stage).and_then(|both| both.get(usize::from(goes_on))).cloned().unwrap_or_default()
        }),
        places: places.map(|(place, message)| (*place, sheet.say(message))).collect(),
        explains: sheet.say(if ctx.opened.is_some() { "paper-pathway-key-journey" } else { "paper-pathway-key" }),
        is_mirrored: sheet.is_right_to_left(),
    };
    svg(steps, &layout, &arrows, &captions)
}

/// Returns the heading of a stage, and of one that goes on in the next column.
fn headings(stage: Stage, sheet: &Sheet<'_>) -> [String; 2] {
    let name = sheet.say(stage_message(stage));
    let goes_on = sheet.say_with("paper-pathway-goes-on", &[("stage", &name)]);
    [name, goes_on]
}

fn stage_message(stage: Stage) -> &'static str {
    match stage {
        Stage::Universal => "stage-universal",
        Stage::Targeted => "stage-targeted",
        Stage::Specialist => "stage-specialist",
        Stage::Statutory => "stage-statutory",
    }
}

/// Pairs of steps that an arrow joins.
type Pairs = Vec<(usize, usize)>;

/// Returns where the journey went, and where it can go next.
fn journey(map: &PathwayMap, steps: &[PageStep], next: &[usize]) -> (Pairs, Pairs) {
    let at = |id: &String| steps.iter().position(|step| step.id == *id);
    let route: Vec<usize> = map.route.iter().filter_map(at).collect();
    let mut taken: Pairs = Vec::new();
    for pair in route.windows(2) {
        if let [from, to] = pair
            && from != to
            && !taken.contains(&(*from, *to))
        {
            taken.push((*from, *to));
        }
    }
    let here = route.last().copied();
    let next = here.into_iter().flat_map(|here| next.iter().map(move |step| (here, *step)));
    (taken, next.collect())
}

/// Says in words what the drawing shows.
///
/// `next` is `None` if the page is about no child.
fn in_words(map: &PathwayMap, steps: &[PageStep], sheet: &Sheet<'_>, next: Option<&[usize]>) -> String {
    let mut said = vec![sheet.say_with("paper-pathway-drawing", &[("pathway", &map.pathway.words)])];
    for stage in &map.stages {
        let of_stage = steps.iter().enumerate().filter(|(_, step)| step.stage == stage.stage);
        let titles = of_stage.map(|(at, step)| {
            let from = step.from.map(|from| sheet.say_with("paper-pathway-from", &[("number", &number(from))]));
            [numbered(steps, at)].into_iter().chain(from).collect::<Vec<_>>().join(" ")
        });
        let titles: Vec<String> = titles.collect();
        said.push(format!("{}: {}.", sheet.say(stage_message(stage.stage)), titles.join("; ")));
    }
    if let Some(next) = next {
        let at = |id: &String| steps.iter().position(|step| step.id == *id).map(number);
        let route: Vec<String> = map.route.iter().filter_map(at).collect();
        let here = route.last().cloned().unwrap_or_default();
        said.push(sheet.say_with("paper-pathway-route", &[("steps", &route.join(", ")), ("here", &here)]));
        said.extend(next_in_words(next, sheet));
    }
    said.join(" ")
}

/// Says in a sentence at which step the journey is, and which can be next.
fn here_in_words(map: &PathwayMap, steps: &[PageStep], next: &[usize], sheet: &Sheet<'_>, since: &str) -> String {
    let Some(at) = map.route.last().and_then(|id| steps.iter().position(|step| step.id == *id)) else {
        return String::new();
    };
    let here = sheet.say_with("paper-pathway-here", &[("step", &numbered(steps, at)), ("since", since)]);
    [here].into_iter().chain(next_in_words(next, sheet)).collect::<Vec<_>>().join(" ")
}

fn next_in_words(next: &[usize], sheet: &Sheet<'_>) -> Option<String> {
    let steps: Vec<String> = next.iter().map(|step| number(*step)).collect();
    (!steps.is_empty()).then(|| sheet.say_with("paper-pathway-next", &[("steps", &steps.join(", "))]))
}

/// Writes the steps of each stage as a table: who leads, the time, and where each leads.
fn list(text: &PathwayText<'_>, steps: &[PageStep], sheet: &mut Sheet<'_>, has_child: bool) {
    for stage in [Stage::Universal, Stage::Targeted, Stage::Specialist, Stage::Statutory] {
        let of_stage = steps.iter().enumerate().filter(|(_, step)| step.stage == stage);
        let rows: Vec<Vec<String>> =
            of_stage.filter_map(|(at, step)| row(text, steps, (at, step), sheet, has_child)).collect();
        sheet.section(sheet.say(stage_message(stage)), |sheet| {
            let header = ["paper-pathway-step", "paper-pathway-lead", "paper-pathway-time", "paper-pathway-leads-to"];
            sheet.table(&header, &[9, 6, 5, 4], rows);
        });
    }
}

fn row(
    text: &PathwayText<'_>,
    steps: &[PageStep],
    (at, step): (usize, &PageStep),
    sheet: &Sheet<'_>,
    has_child: bool,
) -> Option<Vec<String>> {
    let known = text.pathway.step(&StepId::from(step.id.as_str()))?;
    let is_said = has_child && matches!(step.place, MapPlace::Here | MapPlace::Passed | MapPlace::Next);
    let place = PLACES.iter().find(|(place, _)| is_said && *place == step.place).map(|(_, message)| sheet.say(message));
    let title = [numbered(steps, at)].into_iter().chain(place).collect::<Vec<_>>().join("\n");
    let people = text.owner(known).map_or_else(|| text.people(&known.lead), |owner| vec![owner]);
    let lead: Vec<String> = people.into_iter().map(|person| person.words).collect();
    let leads_to: Vec<String> = step.leads_to.iter().map(|step| number(*step)).collect();
    Some(vec![title, lead.join(", "), times(known, steps, sheet), leads_to.join(", ")])
}

/// Returns the times of a step in words: what it may take, and how often somebody looks.
fn times(step: &Step, steps: &[PageStep], sheet: &Sheet<'_>) -> String {
    let within = step.within.as_ref().map(|time| {
        let message = if time.statute.is_some() { "paper-pathway-by-law" } else { "paper-pathway-within" };
        sheet.say_with(message, &[("time", &sheet.time(time))])
    });
    let clock = step.clock.as_ref().map(|clock| {
        let since = steps.iter().position(|step| step.id == clock.since.as_str()).map(number).unwrap_or_default();
        sheet.say_with("paper-pathway-clock", &[("time", &sheet.time(&clock.time)), ("number", &since)])
    });
    let check = |time: &Timescale| sheet.say_with("paper-pathway-check", &[("time", &sheet.time(time))]);
    let all = [within, clock, step.check_in.as_ref().map(check)];
    all.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::date;
    use papers::width_of;

    use super::layout::{INSET, Layout, number_room};
    use super::*;

    /// Calls a function with each shipped pathway as nobody in particular sees it.
    fn with_every_pathway(look: impl Fn(&str, &PathwayMap, &[PageStep], &Layout)) {
        let content = Content::shipped().unwrap();
        for pathway in &content.pack.pathways {
            let edition = content.edition_of(pathway.id.as_str()).unwrap();
            let (known, today, under_way) = (Known::default(), date(2026, 11, 23), BTreeMap::new());
            let ctx = ViewContext { content: &content, edition: &edition, known, today, opened: None, under_way };
            let map = view::map::map(&ctx);
            let starts: Vec<String> =
                map.route.iter().cloned().chain(pathway.entries.iter().map(ToString::to_string)).collect();
            let steps = steps_of(&map, &starts);
            let from = |step: usize| format!("(from {})", number(step));
            let layout = lay_out(&steps, &DrawingWords { mark: String::from("It begins here"), from: &from });
            look(pathway.id.as_str(), &map, &steps, &layout);
        }
    }

    #[test]
    fn every_pathway_fits_on_its_page_in_letters_that_can_be_read() {
        with_every_pathway(|name, _, steps, layout| {
            assert!(layout.letter >= 7.0 && layout.height <= layout::HIGHEST, "{name}: {} high", layout.height);
            assert_eq!(layout.boxes.len(), steps.len());
            for (at, one) in layout.boxes.iter().enumerate() {
                assert!(one.x >= 0.0 && one.x + one.width <= layout::WIDTH && one.y + one.height <= layout.height);
                for line in &one.lines {
                    let right = number_room(layout.letter) + width_of(line) * layout.letter + 2.0 * INSET;
                    assert!(right <= one.width, "{name}: “{line}” is wider than its box");
                }
                let over = layout.boxes.iter().take(at).any(|other| {
                    other.column == one.column && other.y < one.y + one.height && one.y < other.y + other.height
                });
                assert!(!over, "{name}: {at} is over another");
            }
        });
    }

    #[test]
    fn every_step_has_one_number_and_says_from_where_it_is_reached() {
        with_every_pathway(|name, map, steps, layout| {
            let ids: BTreeSet<&str> = steps.iter().map(|step| step.id.as_str()).collect();
            let known: usize = map.stages.iter().map(|stage| stage.steps.len()).sum();
            assert_eq!((ids.len(), steps.len()), (known, known), "{name}");
            assert_eq!(steps.iter().filter(|step| step.mark).count(), 1, "{name} begins at one step");
            for (at, (step, one)) in steps.iter().zip(&layout.boxes).enumerate() {
                let Some(from) = step.from else { continue };
                assert!(steps[from].leads_to.contains(&at), "{name}: {from} leads to {at}");
                let says = one.lines.join(" ").contains(&format!("(from {})", from + 1));
                assert!(one.has_arrow != says, "{name}: {} has an arrow or names where it is reached from", step.id);
            }
        });
    }
}
