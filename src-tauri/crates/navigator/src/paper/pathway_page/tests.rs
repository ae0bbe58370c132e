//! Tests the drawing of a pathway on a page: its boxes, its arrows and its key.

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
        let words = DrawingWords { mark: String::from("It begins here"), from: &from, names_all: false };
        let layout = lay_out(&steps, &words);
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

/// Whether a line between two points that are level or plumb goes through the inside of a rectangle.
fn crosses([from, to]: [[f64; 2]; 2], [x, y, width, height]: [f64; 4]) -> bool {
    let inside = 0.6;
    let meets =
        |one: f64, other: f64, least: f64, most: f64| one.min(other) < most - inside && one.max(other) > least + inside;
    meets(from[0], to[0], x, x + width) && meets(from[1], to[1], y, y + height)
}

#[test]
fn every_arrow_has_a_tip_and_crosses_no_box_and_no_heading() {
    with_every_pathway(|name, _, steps, layout| {
        let first: Vec<Option<usize>> = steps.iter().map(|step| step.from).collect();
        // As of a journey that went through the whole page and back, with choices far away.
        let last = steps.len() - 1;
        let taken: Vec<(usize, usize)> =
            (1..=last).step_by(7).map(|at| (at - 1, at)).chain([(0, last), (last, 1)]).collect();
        let next: Vec<(usize, usize)> =
            (1..=last).step_by(5).map(|at| (1, at)).filter(|(from, to)| from != to).collect();
        for arrow in arrows(layout, &first, &[], &[]).into_iter().chain(arrows(layout, &first, &taken, &next)) {
            assert!(!arrow.lines.is_empty() && arrow.lines.len() == arrow.tips.len(), "{name}: {arrow:?}");
            let boxes = layout.boxes.iter().map(|one| [one.x, one.y, one.width, one.height]);
            let heads = layout.heads.iter().map(|head| [head.x, head.y, head.width, layout::HEAD]);
            let all: Vec<[f64; 4]> = boxes.chain(heads).collect();
            for pair in arrow.lines.iter().flat_map(|line| line.windows(2)) {
                let crossed = all.iter().find(|one| crosses([pair[0], pair[1]], **one));
                assert!(crossed.is_none(), "{name}: {pair:?} goes through {crossed:?}");
            }
        }
    });
}

#[test]
fn the_key_has_every_colour_shape_and_arrow_of_the_drawing() {
    let content = Content::shipped().unwrap();
    let sheet = Sheet::new(&content.words);
    with_every_pathway(|name, map, steps, _| {
        let route: Vec<usize> = (0..steps.len().min(3)).collect();
        for next in [None, Some(route.as_slice())] {
            let (drawn, _) = drawing(map, steps, next, &sheet);
            let (body, key) = drawn.split_once("<g id=\"key\">").unwrap();
            let colours = |svg: &str| -> BTreeSet<String> {
                svg.split('"').filter(|part| part.starts_with('#')).map(str::to_owned).collect()
            };
            // White is the paper.
            let missing: Vec<String> =
                colours(body).difference(&colours(key)).filter(|colour| *colour != "#fff").cloned().collect();
            assert_eq!(missing, Vec::<String>::new(), "{name}");
            for stage in &map.stages {
                assert!(key.contains(&sheet.say(stage_message(stage.stage))), "{name}");
            }
            assert_eq!(body.contains("<polyline"), key.contains("<polyline"), "{name}");
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
