//! Tests the drawing of a pathway: every step, every route, no overlapping boxes, and the same result each time.

use acceptance::PACK;

#[test]
fn a_drawing_shows_every_step_and_route_without_overlap_and_is_always_the_same() {
    struct Ids;
    impl pathway::draw::Labels for Ids {
        fn step(&self, step: &pathway::id::StepId) -> String {
            step.to_string()
        }
        fn route(&self, _: &pathway::id::StepId, choice: &pathway::id::ChoiceId) -> String {
            choice.to_string()
        }
    }
    for pathway in &PACK.pathways {
        let drawing = pathway::draw::draw(pathway, &Ids);
        assert_eq!(drawing, pathway::draw::draw(pathway, &Ids), "{}: drawn twice", pathway.id);
        assert_eq!(drawing.boxes.len(), pathway.steps.len());
        assert_eq!(drawing.lines.len(), pathway.steps.iter().map(|step| step.routes.len()).sum::<usize>());
        for (index, one) in drawing.boxes.iter().enumerate() {
            assert!(
                one.x >= 0.0
                    && one.y >= 0.0
                    && one.x + one.width <= drawing.width
                    && one.y + one.height <= drawing.height
            );
            for other in &drawing.boxes[index + 1..] {
                let apart = one.x + one.width <= other.x
                    || other.x + other.width <= one.x
                    || one.y + one.height <= other.y
                    || other.y + other.height <= one.y;
                assert!(apart, "{}: {} overlaps {}", pathway.id, one.step, other.step);
            }
        }
    }
}
