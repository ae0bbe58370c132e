//! P31: universal help comes before specialist help.
//!
//! The graduated approach begins with what every setting can do. If its order is reversed, a child waits for a
//! specialist before anybody changes anything.

use std::collections::BTreeSet;

use crate::base::id::StepId;
use crate::base::lists::{Kind, Stage};
use crate::model::pathway::{Pathway, Step};
use crate::problem::{Problem, Rule};

pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    let universal = |step: &&Step| step.stage == Stage::Universal && step.kind != Kind::Finish;
    if !pathway.steps.iter().any(|step| universal(&step)) {
        return;
    }
    let mut wrong = |step: &Step, found: String| {
        problems.push(Problem::new(
            Rule::Stages,
            &step.place,
            found,
            "universal steps first, then targeted, specialist and statutory ones",
            "correct `stage` of the step, or of the steps before it; if its file has [defaults], look there too",
        ));
    };
    if let Some(start) = pathway.step(&pathway.start).filter(|start| start.stage != Stage::Universal) {
        wrong(
            start,
            format!("the pathway begins at `{}`, which is {}, and has universal steps", start.id, start.stage.as_str()),
        );
        return;
    }
    let early = reached(pathway, |step| matches!(step.stage, Stage::Universal | Stage::Targeted));
    let ever = reached(pathway, |_| true);
    let is_late = |step: &&Step| ever.contains(&step.id) && !early.contains(&step.id);
    for step in pathway.steps.iter().filter(universal).filter(is_late) {
        wrong(step, format!("`{}` is universal, and every path there passes a specialist or statutory step", step.id));
    }
}

/// Returns the steps that can be reached by passing only steps of which `can_pass` is true.
fn reached(pathway: &Pathway, can_pass: impl Fn(&Step) -> bool) -> BTreeSet<&StepId> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&StepId> = std::iter::once(&pathway.start).chain(&pathway.entries).collect();
    while let Some(step) = open.pop().and_then(|id| pathway.step(id)) {
        if reached.insert(&step.id) && can_pass(step) {
            open.extend(step.routes.iter().map(|route| &route.to));
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    fn staged(id: &str, to: &str, stage: &str) -> String {
        act(id, &[("on", to)]).replace("universal", stage)
    }

    #[test]
    fn the_order_of_stages_reversed() {
        let text =
            |first: &str, second: &str| [staged("a", "b", first), staged("b", "end", second), finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text("universal", "specialist")), [""; 0]);
        assert_eq!(
            codes("start = \"a\"", &text("statutory", "specialist")),
            [""; 0],
            "a pathway without universal steps"
        );
        assert_eq!(codes("start = \"a\"", &text("specialist", "universal")), ["P31 `a`"]);
    }

    #[test]
    fn universal_help_only_behind_a_specialist() {
        let text = [
            staged("a", "b", "universal"),
            staged("b", "c", "specialist"),
            staged("c", "end", "universal"),
            finish("end"),
        ]
        .concat();
        assert_eq!(codes("start = \"a\"", &text), ["P31 `c`"]);
        assert_eq!(codes("start = \"a\"\nentries = [\"c\"]", &text), [""; 0]);
    }
}
