//! A complete pathway as an ordered list by stage, and its drawing.

use std::collections::{BTreeMap, BTreeSet};

use pathway::draw::{self, Labels};
use pathway::id::{ChoiceId, StepId};
use pathway::model::Stage;
use pathway::replay::routes_at;
use pathway::shortest_path::within_reach;

use crate::content::labels::PathwayText;
use crate::view::context::ViewContext;
use crate::wire::{Drawing, DrawnRoute, DrawnStep, MapPlace, MapRoute, MapStage, MapStep, PathwayMap};

impl Labels for PathwayText<'_> {
    fn step(&self, step: &StepId) -> String {
        self.step_title(step)
    }

    fn route(&self, step: &StepId, choice: &ChoiceId) -> String {
        self.choice(step, choice.as_str())
    }
}

pub(crate) fn map(ctx: &ViewContext<'_>) -> PathwayMap {
    let pathway_text = PathwayText { words: &ctx.edition.words, pathway: &ctx.edition.pathway };
    let pathway = &ctx.edition.pathway;
    let places = places(ctx);
    let place = |step: &StepId| places.get(step).copied().unwrap_or(MapPlace::Ahead);
    let taken: BTreeSet<(&StepId, &ChoiceId)> = ctx
        .opened
        .iter()
        .flat_map(|opened| opened.standing.trail.iter().map(|passed| (&passed.step, &passed.choice)))
        .collect();
    let order = pathway.steps_in_order_of_meeting();
    let stages = Stage::ALL.iter().map(|stage| MapStage {
        stage: (*stage).into(),
        steps: order
            .iter()
            .filter_map(|id| pathway.step(id))
            .filter(|step| step.stage == *stage)
            .map(|step| MapStep {
                step: pathway_text.step_named(&step.id),
                kind: step.kind.into(),
                place: place(&step.id),
                leads_to: routes_at(step, &ctx.known)
                    .iter()
                    .map(|route| MapRoute {
                        choice: pathway_text.choice(&step.id, route.choice.as_str()),
                        to: pathway_text.step_named(&route.to),
                        state: (ctx.opened.is_some() || ctx.known.age.is_some()).then(|| route.state.into()),
                    })
                    .collect(),
            })
            .collect(),
    });
    let drawing = draw::draw(pathway, &pathway_text);
    PathwayMap {
        pathway: pathway_text.pathway_named(),
        purpose: pathway_text.words.say_attribute(pathway.id.as_str(), "purpose"),
        stages: stages.filter(|stage: &MapStage| !stage.steps.is_empty()).collect(),
        drawing: Drawing {
            width: drawing.width,
            height: drawing.height,
            boxes: drawing
                .boxes
                .iter()
                .filter_map(|drawn| {
                    let step = pathway.step(&drawn.step)?;
                    Some(DrawnStep {
                        id: step.id.to_string(),
                        words: pathway_text.step_title(&step.id),
                        lines: drawn.lines.clone(),
                        choices: drawn.choices.clone(),
                        kind: step.kind.into(),
                        stage: step.stage.into(),
                        place: place(&step.id),
                        x: drawn.x,
                        y: drawn.y,
                        width: drawn.width,
                        height: drawn.height,
                    })
                })
                .collect(),
            lines: drawing
                .lines
                .iter()
                .map(|route| DrawnRoute {
                    from: route.from.to_string(),
                    to: route.to.to_string(),
                    label: pathway_text.choice(&route.from, route.choice.as_str()),
                    number: route.number,
                    points: route.points.clone(),
                    number_at: route.number_at,
                    taken: taken.contains(&(&route.from, &route.choice)),
                })
                .collect(),
        },
    }
}

/// Returns where each step is, as seen from the child. Without a journey: whether an imagined child can reach it.
fn places(ctx: &ViewContext<'_>) -> BTreeMap<StepId, MapPlace> {
    let pathway = &ctx.edition.pathway;
    let Some(opened) = ctx.opened else {
        let reach = within_reach(pathway, &pathway.start, &ctx.known);
        let entries: BTreeSet<StepId> =
            pathway.entries.iter().flat_map(|entry| within_reach(pathway, entry, &ctx.known)).collect();
        let place = |step: &StepId| {
            if reach.contains(step) || entries.contains(step) { MapPlace::Ahead } else { MapPlace::NotForThisChild }
        };
        return pathway.steps.iter().map(|step| (step.id.clone(), place(&step.id))).collect();
    };
    let standing = &opened.standing;
    let reach = within_reach(pathway, &standing.at, &ctx.known);
    let passed: BTreeSet<&StepId> = standing.trail.iter().map(|passed| &passed.step).collect();
    let next: BTreeSet<&StepId> =
        standing.routes.iter().filter(|route| route.state.can_be_taken()).map(|route| &route.to).collect();
    let place = |step: &StepId| match () {
        () if *step == standing.at => MapPlace::Here,
        () if passed.contains(step) => MapPlace::Passed,
        () if next.contains(step) => MapPlace::Next,
        () if reach.contains(step) => MapPlace::Ahead,
        () => MapPlace::NotForThisChild,
    };
    pathway.steps.iter().map(|step| (step.id.clone(), place(&step.id))).collect()
}
