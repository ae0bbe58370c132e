//! A pathway for one group of ages: the steps that somebody of these ages can reach.

use std::collections::BTreeSet;

use pathway::condition::Known;
use pathway::{Age, Pathway};
use wording::Words;

use crate::content::shipped::Content;
use crate::view;
use crate::view::context::ViewContext;
use crate::wire::{MapPlace, MapStage, MapStep, PaperSubject, PathwayMap, RouteState};

/// A group of ages: its name in the subject of a paper, the first year, and the first year that is too old.
#[derive(Clone, Copy)]
pub(super) struct Ages {
    id: &'static str,
    from: u16,
    under: u16,
}

/// The groups, as settings change.
const GROUPS: [Ages; 5] = [
    Ages { id: "under-five", from: 0, under: 5 },
    Ages { id: "five-to-ten", from: 5, under: 11 },
    Ages { id: "eleven-to-fifteen", from: 11, under: 16 },
    Ages { id: "sixteen-and-seventeen", from: 16, under: 18 },
    Ages { id: "from-eighteen", from: 18, under: 26 },
];

impl Ages {
    /// The ages of the group at which a pathway can be begun.
    fn of(self, pathway: &Pathway) -> Vec<Age> {
        (self.from..self.under).map(Age::years).filter(|age| pathway.ages.holds(*age)).collect()
    }
}

/// Returns an age in the middle of a group, for those who work with it.
pub(super) fn middle(pathway: &Pathway, ages: Ages) -> Option<Age> {
    let all = ages.of(pathway);
    all.get(all.len() / 2).copied()
}

/// Returns the pathway of a subject, and its group of ages if it names one: `autism/under-five`.
pub(super) fn named(subject: &str) -> (&str, Option<Ages>) {
    let Some((pathway, group)) = subject.split_once('/') else { return (subject, None) };
    (pathway, GROUPS.into_iter().find(|ages| ages.id == group))
}

/// Returns a pathway as what papers can be about: for every age, and for each group in which it can be begun.
pub(super) fn subjects(content: &Content, pathway: &Pathway) -> Vec<PaperSubject> {
    let id = pathway.id.as_str();
    let whole = PaperSubject { id: id.to_owned(), words: content.words.say(id), for_whom: String::new() };
    let groups = GROUPS.into_iter().filter(|ages| !ages.of(pathway).is_empty());
    let subject = |ages: Ages| PaperSubject {
        id: format!("{id}/{}", ages.id),
        words: title(&content.words, id, ages),
        for_whom: String::new(),
    };
    std::iter::once(whole).chain(groups.map(subject)).collect()
}

/// Returns the title of a pathway for a group of ages.
pub(super) fn title(words: &Words, pathway: &str, ages: Ages) -> String {
    let (pathway, ages) = (words.say(pathway), words.say_attribute("paper-pathway-ages", ages.id));
    let arguments = [("pathway", pathway.as_str().into()), ("ages", ages.as_str().into())];
    words.try_say("paper-pathway-for-ages", None, &arguments).unwrap_or(pathway)
}

/// Returns the map with the steps that somebody of some of these ages can reach, and the choices that lead to them.
pub(super) fn map_for(ctx: &ViewContext<'_>, ages: Ages) -> PathwayMap {
    let maps: Vec<PathwayMap> = ages.of(&ctx.edition.pathway).into_iter().map(|age| map_at(ctx, age)).collect();
    let steps = || maps.iter().flat_map(|map| &map.stages).flat_map(|stage| &stage.steps);
    let is_reached = |step: &&MapStep| step.place != MapPlace::NotForThisChild;
    let reached: BTreeSet<&str> = steps().filter(is_reached).map(|step| step.step.id.as_str()).collect();
    let open: BTreeSet<(&str, &str)> = steps()
        .flat_map(|step| step.leads_to.iter().map(move |route| (step, route)))
        .filter(|(_, route)| route.state != Some(RouteState::NotForThisChild))
        .map(|(step, route)| (step.step.id.as_str(), route.to.id.as_str()))
        .collect();
    let mut map = view::map::map(ctx);
    for stage in &mut map.stages {
        stage.steps.retain(|step| reached.contains(step.step.id.as_str()));
        for step in &mut stage.steps {
            step.place = MapPlace::Ahead;
            let from = step.step.id.clone();
            step.leads_to.retain(|route| open.contains(&(from.as_str(), route.to.id.as_str())));
        }
    }
    map.stages.retain(|stage: &MapStage| !stage.steps.is_empty());
    map
}

fn map_at(ctx: &ViewContext<'_>, age: Age) -> PathwayMap {
    let known = Known { age: Some(age), ..Known::default() };
    let ViewContext { content, edition, today, .. } = *ctx;
    view::map::map(&ViewContext { content, edition, known, today, opened: None, under_way: ctx.under_way.clone() })
}
