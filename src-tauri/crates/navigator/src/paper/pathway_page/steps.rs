//! The steps of a pathway as one page numbers them: by stage, and each step before those to which it first leads. A page about
//! a child begins with the route so far and what could be next.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::wire::{MapPlace, MapStep, PathwayMap, Stage, StepKind};

/// How many choices from here the page of a child goes.
const CHOICES: usize = 3;
/// How many steps can be near. If there are more, the page goes fewer choices.
const MOST_NEAR: usize = 30;

/// The part of the page in which a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    /// Where the child was, in order, and is.
    Route,
    /// One choice away.
    Next,
    /// Everything else, by stage.
    Of(Stage),
}

/// A step of the page. Steps are named by their place in the list; what is printed is one more.
#[derive(Clone, Debug)]
pub(super) struct PageStep {
    pub(super) id: String,
    pub(super) words: String,
    pub(super) stage: Stage,
    pub(super) group: Group,
    pub(super) place: MapPlace,
    pub(super) is_end: bool,
    /// Whether the child is here or, without a child, whether a journey begins here.
    pub(super) mark: bool,
    /// The steps to which its choices lead, each once.
    pub(super) leads_to: Vec<usize>,
    /// The step from which it is first reached. `None` if a journey can begin here, or if the page shows it otherwise.
    pub(super) from: Option<usize>,
}

/// The steps of a page in their order, each with its part of the page.
type Ordered<'a> = Vec<(Group, Stage, &'a MapStep)>;

/// The number of a step as it is printed.
pub(super) fn number(step: usize) -> String {
    (step + 1).to_string()
}

/// Returns the steps of a pathway in the order of the page. `starts` are the steps at which a journey can begin.
pub(super) fn steps_of(map: &PathwayMap, starts: &[String]) -> Vec<PageStep> {
    let all: BTreeMap<&str, &MapStep> =
        map.stages.iter().flat_map(|stage| &stage.steps).map(|step| (step.step.id.as_str(), step)).collect();
    let from = first_ways(&all, starts);
    let rank = in_depth(&all, &from, starts);
    let mut ordered: Ordered<'_> = Vec::new();
    for stage in &map.stages {
        let mut steps: Vec<&MapStep> = stage.steps.iter().collect();
        steps.sort_by_key(|step| rank.get(step.step.id.as_str()));
        ordered.extend(steps.into_iter().map(|step| (Group::Of(stage.stage), stage.stage, step)));
    }
    page_steps(map, &ordered, &from)
}

/// Returns the steps of a pathway for the page of a child: the route so far, what could be next, and by stage what can come
/// later. What the child can never reach from here is left out, and so is what is further away than can be read.
pub(super) fn steps_from_here(map: &PathwayMap) -> Vec<PageStep> {
    let is_reached = |step: &&MapStep| step.place != MapPlace::NotForThisChild;
    let all = map.stages.iter().flat_map(|stage| &stage.steps).filter(is_reached);
    let all: BTreeMap<&str, &MapStep> = all.map(|step| (step.step.id.as_str(), step)).collect();
    let here: Vec<String> = map.route.last().cloned().into_iter().collect();
    let from = first_ways(&all, &here);
    let rank = in_depth(&all, &from, &here);
    let place = |step: &MapStep| match step.place {
        MapPlace::Passed | MapPlace::Here => Some(Group::Route),
        MapPlace::Next => Some(Group::Next),
        MapPlace::Ahead | MapPlace::NotForThisChild => None,
    };
    let shown = map.stages.iter().flat_map(|stage| stage.steps.iter().map(move |step| (stage.stage, step)));
    let near = near(&all, &here);
    let is_near = |step: &MapStep| step.place != MapPlace::Ahead || near.contains(step.step.id.as_str());
    let shown = shown.filter(|(_, step)| step.place != MapPlace::NotForThisChild && is_near(step));
    let mut ordered: Ordered<'_> =
        shown.map(|(stage, step)| (place(step).unwrap_or(Group::Of(stage)), stage, step)).collect();
    // A step that was passed twice is where it was passed last.
    let passed = |step: &MapStep| map.route.iter().rposition(|id| *id == step.step.id);
    ordered.sort_by_key(|(group, _, step)| match group {
        Group::Route => (*group, passed(step)),
        _ => (*group, rank.get(step.step.id.as_str()).copied()),
    });
    let mut steps = page_steps(map, &ordered, &from);
    for step in steps.iter_mut().filter(|step| !matches!(step.group, Group::Of(_))) {
        step.from = None;
    }
    steps
}

/// Returns the steps that can be reached from a step within [`CHOICES`], or within fewer if those are too many. What is one
/// choice away is always among them.
fn near<'a>(all: &BTreeMap<&'a str, &'a MapStep>, here: &'a [String]) -> BTreeSet<&'a str> {
    let mut near: BTreeSet<&str> = here.iter().map(String::as_str).collect();
    let mut last = near.clone();
    for choice in 0..CHOICES {
        let routes = last.iter().filter_map(|id| all.get(id)).flat_map(|step| &step.leads_to);
        let next: BTreeSet<&str> = routes.map(|route| route.to.id.as_str()).filter(|to| all.contains_key(to)).collect();
        let further: BTreeSet<&str> = next.difference(&near).copied().collect();
        if choice > 0 && near.len() + further.len() > MOST_NEAR {
            break;
        }
        near.extend(&further);
        last = further;
    }
    near
}

fn page_steps(map: &PathwayMap, ordered: &Ordered<'_>, from: &BTreeMap<&str, &str>) -> Vec<PageStep> {
    let at: BTreeMap<&str, usize> =
        ordered.iter().enumerate().map(|(index, (_, _, step))| (step.step.id.as_str(), index)).collect();
    let page_step = |(group, stage, step): &(Group, Stage, &MapStep)| {
        let id = step.step.id.as_str();
        let leads_to: BTreeSet<usize> =
            step.leads_to.iter().filter_map(|route| at.get(route.to.id.as_str()).copied()).collect();
        PageStep {
            id: id.to_owned(),
            words: step.step.words.clone(),
            stage: *stage,
            group: *group,
            place: step.place,
            mark: map.route.last().is_some_and(|last| last == id),
            is_end: step.kind == StepKind::Finish,
            leads_to: leads_to.into_iter().collect(),
            from: from.get(id).and_then(|from| at.get(from).copied()),
        }
    };
    ordered.iter().map(page_step).collect()
}

/// Returns for each step the step from which it is reached with the fewest choices, from the first start if that can be.
/// A step to which none leads has none.
fn first_ways<'a>(all: &BTreeMap<&'a str, &'a MapStep>, starts: &'a [String]) -> BTreeMap<&'a str, &'a str> {
    let mut from = BTreeMap::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for start in starts {
        let mut open: VecDeque<&str> = seen.insert(start).then_some(start.as_str()).into_iter().collect();
        while let Some(id) = open.pop_front() {
            for route in all.get(id).into_iter().flat_map(|step| &step.leads_to) {
                let to = route.to.id.as_str();
                if all.contains_key(to) && seen.insert(to) {
                    from.insert(to, id);
                    open.push_back(to);
                }
            }
        }
    }
    from
}

/// Returns the rank of each step if every step comes before those to which it first leads, and their steps before its
/// next ones.
fn in_depth<'a>(
    all: &BTreeMap<&'a str, &'a MapStep>,
    from: &BTreeMap<&'a str, &'a str>,
    starts: &'a [String],
) -> BTreeMap<&'a str, usize> {
    let mut rank = BTreeMap::new();
    let begins = all.keys().copied().filter(|id| !from.contains_key(id));
    let mut open: Vec<&str> = starts.iter().map(String::as_str).chain(begins).collect();
    open.reverse();
    while let Some(id) = open.pop() {
        if rank.contains_key(id) {
            continue;
        }
        rank.insert(id, rank.len());
        let routes = all.get(id).into_iter().flat_map(|step| step.leads_to.iter().rev());
        open.extend(routes.map(|route| route.to.id.as_str()).filter(|to| from.get(to) == Some(&id)));
    }
    rank
}
