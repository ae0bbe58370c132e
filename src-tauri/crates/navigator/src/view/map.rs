//! A complete pathway by stage, and the route of a journey so far.

use std::collections::{BTreeMap, BTreeSet};

use pathway::id::StepId;
use pathway::model::Stage;
use pathway::replay::{RouteState, routes_at};
use pathway::shortest_path::within_reach;

use crate::session::journey::JourneyState;
use crate::view::context::ViewContext;
use crate::wire::{MapPlace, MapRoute, MapStage, MapStep, PathwayMap};

pub(crate) fn map(ctx: &ViewContext<'_>) -> PathwayMap {
    let pathway_text = ctx.pathway_text();
    let pathway = &ctx.edition.pathway;
    let places = places(ctx);
    let place = |step: &StepId| places.get(step).copied().unwrap_or(MapPlace::Ahead);
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
    PathwayMap {
        pathway: pathway_text.pathway_named(),
        purpose: pathway_text.words.say_attribute(pathway.id.as_str(), "purpose"),
        stages: stages.filter(|stage: &MapStage| !stage.steps.is_empty()).collect(),
        route: ctx.opened.map_or_else(|| vec![pathway.start.to_string()], route_so_far),
    }
}

fn route_so_far(opened: &JourneyState) -> Vec<String> {
    let standing = &opened.standing;
    let passed = standing.trail.iter().map(|passed| &passed.step);
    passed.chain([&standing.at]).map(ToString::to_string).collect()
}

/// Returns the steps to which a choice leads that is for this child: it can be made now, or waits for something such as
/// consent. The journey may have passed some of them before.
pub(crate) fn can_be_next(opened: &JourneyState) -> BTreeSet<&StepId> {
    let routes = opened.standing.routes.iter();
    routes.filter(|route| route.state != RouteState::NotForThisChild).map(|route| &route.to).collect()
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
    let next = can_be_next(opened);
    let place = |step: &StepId| match () {
        () if *step == standing.at => MapPlace::Here,
        () if passed.contains(step) => MapPlace::Passed,
        () if next.contains(step) => MapPlace::Next,
        () if reach.contains(step) => MapPlace::Ahead,
        () => MapPlace::NotForThisChild,
    };
    pathway.steps.iter().map(|step| (step.id.clone(), place(&step.id))).collect()
}
