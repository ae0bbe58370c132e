//! A pathway on a page: the drawing of its steps, then steps as a list on the other side of the sheet. About a child it begins with their route so far, and
//! leaves out what they can never reach and counts what is far away; about nobody it can be for one group of ages.

mod ages;
mod arrows;
mod facts;
mod layout;
mod steps;
mod summary;
mod svg;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use papers::{Block, Image};
use pathway::condition::Known;
use pathway::id::StepId;

use crate::content::labels::PathwayText;
use crate::content::shipped::Content;
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::session::journey::JourneyState;
use crate::view;
use crate::view::context::ViewContext;
use crate::wire::{Code, Failure, MapPlace, PaperForm, PaperSubject, PathwayMap, Stage};
use arrows::{ArrowKind, arrows};
use facts::{people, times};
use layout::{DrawingWords, lay_out, numbered};
use steps::{Group, PageStep, number, steps_from_here, steps_of};
pub(super) use summary::Listed;
use summary::summary;
use svg::{Captions, svg};

/// The words for where a step is, as seen from the child.
const PLACES: [(MapPlace, &str); 5] = [
    (MapPlace::Here, "map-place-here"),
    (MapPlace::Passed, "map-place-passed"),
    (MapPlace::Next, "map-place-next"),
    (MapPlace::Ahead, "map-place-ahead"),
    (MapPlace::NotForThisChild, "map-place-not-for-this-child"),
];

/// The words for the arrows.
const WAYS: [(ArrowKind, &str); 3] = [
    (ArrowKind::Taken, "map-key-taken"),
    (ArrowKind::Next, "map-key-next"),
    (ArrowKind::First, "paper-pathway-key-first"),
];

/// How many choices from here the list of a child goes, and whether its letters are smaller, tried in turn until it is on
/// one page besides the drawing.
pub(super) const LISTS: [(usize, bool); 5] = [(usize::MAX, false), (3, false), (2, false), (1, false), (1, true)];

/// How high a drawing is, in points, below which what follows begins on the same page.
const LOW: f64 = 360.0;

/// How a page about nobody lists the steps, and whether its letters are smaller, tried in turn until it is on one page
/// besides the drawing.
pub(super) const LISTED: [(Listed, bool); 8] = [
    (Listed::Rows, false),
    (Listed::Rows, true),
    (Listed::Numbers, false),
    (Listed::Numbers, true),
    (Listed::Times, false),
    (Listed::Times, true),
    (Listed::Leads, false),
    (Listed::Leads, true),
];

/// Writes the pathway of a journey, with the child's place. The list goes as far as `depth` choices from here.
pub(super) fn of_journey(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, depth: usize) -> Result<(), Failure> {
    let opened = source.journey()?;
    let mut ctx = source.context(opened);
    // At the age of today: what comes with a later birthday is left out.
    ctx.known.born = None;
    let map = view::map::map(&ctx);
    let steps = steps_from_here(&map);
    let next = next_steps(opened, &steps);
    let all = || map.stages.iter().flat_map(|stage| &stage.steps);
    let left_out = all().filter(|step| step.place == MapPlace::NotForThisChild).count();
    let further = all().count().saturating_sub(left_out + steps.len());
    let since = sheet.date(opened.standing.since);
    sheet.paragraph(here_in_words(&map, &steps, &next, sheet, &since));
    sheet.paragraph(drawn_in_words(&steps, sheet));
    sheet.paragraph(count_in_words(sheet, "paper-pathway-further", further));
    sheet.paragraph(count_in_words(sheet, "paper-pathway-left-out", left_out));
    let drawing = drawing(&map, &steps, Some(&next), sheet);
    let alternative = in_words(&map, &steps, sheet, Some(&next));
    draw(sheet, drawing, alternative);
    list_from_here(&ctx.pathway_text(), &steps, &next, sheet, depth);
    edition(&ctx, sheet);
    Ok(())
}

/// Returns the title of the page of a journey.
pub(super) fn title_of_journey(source: &PaperSource<'_>, sheet: &Sheet<'_>) -> Result<String, Failure> {
    let pathway = source.journey()?.pathway_text().pathway_named().words;
    Ok(sheet.say_with("paper-title-pathway-page", &[("name", source.name()), ("pathway", &pathway)]))
}

/// Writes the pathway that a form names, for every age or one group of ages, and returns its title.
pub(super) fn of_pathway(
    content: &Content,
    form: &PaperForm,
    today: Date,
    sheet: &mut Sheet<'_>,
    listed: Listed,
) -> Result<String, Failure> {
    let (pathway, ages) = ages::named(&form.subject);
    let edition_of = content.edition_of(pathway).ok_or(Failure::new(Code::UnknownPathway))?;
    let (known, under_way) = (Known::default(), BTreeMap::new());
    let ctx = ViewContext { content, edition: &edition_of, known, today, opened: None, under_way };
    let whole = view::map::map(&ctx);
    let map = ages.map_or_else(|| whole.clone(), |ages| ages::map_for(&ctx, ages));
    let pathway = &edition_of.pathway;
    let starts = map.route.first().cloned().into_iter().chain([pathway.start.to_string()]);
    let starts: Vec<String> = starts.chain(pathway.entries.iter().map(ToString::to_string)).collect();
    let steps = steps_of(&map, &starts);
    let left_out = whole.stages.iter().map(|stage| stage.steps.len()).sum::<usize>() - steps.len();
    sheet.paragraph(count_in_words(sheet, "paper-pathway-count", steps.len()));
    sheet.paragraph(count_in_words(sheet, "paper-pathway-left-out-ages", left_out));
    let drawing = drawing(&map, &steps, None, sheet);
    let alternative = in_words(&map, &steps, sheet, None);
    draw(sheet, drawing, alternative);
    sheet.paragraph(map.purpose);
    let age = ages.and_then(|ages| ages::middle(pathway, ages));
    let text = PathwayText { age, ..ctx.pathway_text() };
    match listed {
        Listed::Rows => list(&text, &steps, sheet),
        Listed::Numbers | Listed::Times | Listed::Leads => summary(&text, &steps, sheet, listed),
    }
    edition(&ctx, sheet);
    Ok(ages.map_or(map.pathway.words, |ages| ages::title(&content.words, edition_of.pathway.id.as_str(), ages)))
}

/// Returns what a page about nobody can be about: each pathway for every age, then for each group of its ages.
pub(crate) fn subjects(content: &Content) -> Vec<PaperSubject> {
    content.pack.pathways.iter().flat_map(|pathway| ages::subjects(content, pathway)).collect()
}

/// Says of how many steps something is true; nothing if there is none.
fn count_in_words(sheet: &Sheet<'_>, message: &str, count: usize) -> String {
    if count == 0 { String::new() } else { sheet.say_numbers(message, &[("count", counted(count))]) }
}

/// Writes as of which day the law is, and until when the pathway is to be checked.
fn edition(ctx: &ViewContext<'_>, sheet: &mut Sheet<'_>) {
    let pathway = &ctx.edition.pathway;
    let [law, review] = [pathway.law_as_at, pathway.review_by].map(|date| sheet.date(date));
    sheet.paragraph(sheet.say_with("paper-pathway-edition", &[("law", &law), ("review", &review)]));
}

/// Returns the steps that can be next. One that the journey has passed can be next again.
fn next_steps(opened: &JourneyState, steps: &[PageStep]) -> Vec<usize> {
    let next: Vec<String> = view::map::can_be_next(opened).into_iter().map(ToString::to_string).collect();
    (0..steps.len()).filter(|at| steps.get(*at).is_some_and(|step| next.contains(&step.id))).collect()
}

/// Puts the drawing on the page. What follows a low one begins below it, so that the page does not end half empty.
fn draw(sheet: &mut Sheet<'_>, (drawing, height): (String, f64), alternative: String) {
    let fills_page = height > LOW;
    sheet.blocks.push(Block::Drawing { image: Image::new(drawing, alternative), fills_page });
    if fills_page {
        sheet.blocks.push(Block::PageBreak);
    }
}

/// Says how many steps the drawing about a child has, by its parts.
fn drawn_in_words(steps: &[PageStep], sheet: &Sheet<'_>) -> String {
    let of = |is_of: fn(Group) -> bool| counted(steps.iter().filter(|step| is_of(step.group)).count());
    let route = of(|group| group == Group::Route);
    let next = of(|group| group == Group::Next);
    let later = of(|group| matches!(group, Group::Of(_)));
    let counts = [("all", counted(steps.len())), ("route", route), ("next", next), ("later", later)];
    sheet.say_numbers("paper-pathway-count-journey", &counts)
}

fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Returns the drawing as SVG, with its height in points. `next` is `None` if the page is about no child.
fn drawing(map: &PathwayMap, steps: &[PageStep], next: Option<&[usize]>, sheet: &Sheet<'_>) -> (String, f64) {
    let from = |step: usize| sheet.say_with("paper-pathway-from", &[("number", &number(step))]);
    let mark = sheet.say(if next.is_some() { "map-place-here" } else { "map-begins" });
    let layout = lay_out(steps, &DrawingWords { mark, from: &from, names_all: next.is_some() });
    let (taken, ahead) = next.map_or_else(Default::default, |next| journey(steps, next));
    let first: Vec<Option<usize>> = steps.iter().map(|step| step.from).collect();
    let arrows = arrows(&layout, &first, &taken, &ahead);
    let is_there = |place: MapPlace| next.is_some() && steps.iter().any(|step| step.place == place);
    let places = PLACES.iter().filter(|(place, _)| is_there(*place));
    let groups = [Group::Route, Group::Next].into_iter().chain(map.stages.iter().map(|of| Group::Of(of.stage)));
    let headings: BTreeMap<Group, [String; 2]> =
        groups.map(|group| (group, headings(group, next.is_some(), sheet))).collect();
    let is_drawn = |kind: ArrowKind| arrows.iter().any(|arrow| arrow.kind == kind);
    let ways = WAYS.iter().filter(|(kind, _)| is_drawn(*kind));
    let is_on = |stage: Stage| steps.iter().any(|step| step.stage == stage);
    let stages = map.stages.iter().map(|of| of.stage).filter(|stage| is_on(*stage));
    let captions = Captions {
        key: sheet.say("map-key"),
        stages: stages.map(|stage| (stage, sheet.say(stage_message(stage)))).collect(),
        end: steps.iter().any(|step| step.is_end).then(|| sheet.say("paper-pathway-key-end")),
        ways: ways.map(|(kind, message)| (*kind, sheet.say(message))).collect(),
        heading: Box::new(move |group, goes_on| {
            headings.get(&group).and_then(|both| both.get(usize::from(goes_on))).cloned().unwrap_or_default()
        }),
        places: places.map(|(place, message)| (*place, sheet.say(message))).collect(),
        explains: sheet.say(if next.is_some() { "paper-pathway-key-journey" } else { "paper-pathway-key" }),
        is_mirrored: sheet.is_right_to_left(),
    };
    svg(steps, &layout, &arrows, &captions)
}

/// Returns the heading of a part, and of one that goes on in the next column.
fn headings(group: Group, has_child: bool, sheet: &Sheet<'_>) -> [String; 2] {
    let name = match group {
        Group::Route => sheet.say("paper-pathway-so-far"),
        Group::Next => sheet.say("map-place-next"),
        Group::Of(stage) if has_child => {
            sheet.say_with("paper-pathway-later", &[("stage", &sheet.say(stage_message(stage)))])
        }
        Group::Of(stage) => sheet.say(stage_message(stage)),
    };
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

/// Returns the arrows of a child's page: along the route so far, and from here to what could be next and was not passed.
fn journey(steps: &[PageStep], next: &[usize]) -> (Pairs, Pairs) {
    let is_of = |group: Group| move |at: &usize| steps.get(*at).is_some_and(|step| step.group == group);
    let route: Vec<usize> = (0..steps.len()).filter(is_of(Group::Route)).collect();
    let taken = route.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?)));
    let ahead = next.iter().copied().filter(is_of(Group::Next));
    let here = route.last().copied();
    (taken.collect(), here.into_iter().flat_map(|here| ahead.clone().map(move |step| (here, step))).collect())
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
        if titles.is_empty() {
            continue;
        }
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
fn list(text: &PathwayText<'_>, steps: &[PageStep], sheet: &mut Sheet<'_>) {
    for stage in [Stage::Universal, Stage::Targeted, Stage::Specialist, Stage::Statutory] {
        let of_stage = (0..steps.len()).filter(|at| steps.get(*at).is_some_and(|step| step.stage == stage));
        let rows: Vec<Vec<String>> = of_stage.filter_map(|at| row(text, steps, at, sheet)).collect();
        sheet.section(sheet.say(stage_message(stage)), |sheet| table(sheet, rows));
    }
}

/// Writes where the child is, what could be next, and what can follow as far as `depth` choices from here. If the drawing has
/// more steps, it says how many of them are listed.
fn list_from_here(text: &PathwayText<'_>, steps: &[PageStep], next: &[usize], sheet: &mut Sheet<'_>, depth: usize) {
    let here: Vec<usize> = steps.iter().position(|step| step.mark).into_iter().collect();
    let later = following(steps, next, depth);
    let listed = [("map-place-here", here.as_slice()), ("map-place-next", next), ("paper-pathway-then", &later)];
    for (heading, of_part) in listed {
        let rows: Vec<Vec<String>> = of_part.iter().filter_map(|at| row(text, steps, *at, sheet)).collect();
        sheet.section(sheet.say(heading), |sheet| table(sheet, rows));
    }
    let listed: BTreeSet<usize> = here.iter().chain(next).chain(&later).copied().collect();
    if listed.len() < steps.len() {
        let counts = [("listed", counted(listed.len())), ("all", counted(steps.len()))];
        sheet.paragraph(sheet.say_numbers("paper-pathway-listed", &counts));
    }
}

/// Returns the steps that can follow what could be next, in the order of the page, as far as `depth` choices from here.
/// Those that the journey has passed are left out.
fn following(steps: &[PageStep], next: &[usize], depth: usize) -> Vec<usize> {
    let mut reached: BTreeSet<usize> = next.iter().copied().collect();
    let mut last = reached.clone();
    for _ in 1..depth.min(steps.len()) {
        let ahead = last.iter().filter_map(|at| steps.get(*at)).flat_map(|step| &step.leads_to).copied();
        last = ahead.filter(|at| reached.insert(*at)).collect();
    }
    let is_later = |at: &usize| steps.get(*at).is_some_and(|step| matches!(step.group, Group::Of(_)));
    reached.into_iter().filter(is_later).collect()
}

fn table(sheet: &mut Sheet<'_>, rows: Vec<Vec<String>>) {
    let header = ["paper-pathway-step", "paper-pathway-lead", "paper-pathway-time", "paper-pathway-leads-to"];
    sheet.table(&header, &[9, 6, 5, 4], rows);
}

fn row(text: &PathwayText<'_>, steps: &[PageStep], at: usize, sheet: &Sheet<'_>) -> Option<Vec<String>> {
    let step = steps.get(at)?;
    let known = text.pathway.step(&StepId::from(step.id.as_str()))?;
    let lead = people(text, steps, at);
    let leads_to: Vec<String> = step.leads_to.iter().map(|step| number(*step)).collect();
    Some(vec![numbered(steps, at), lead.join(", "), times(known, steps, text.age, sheet), leads_to.join(", ")])
}
