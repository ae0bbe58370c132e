//! The next steps of a child on several pathways, as one list: each item once, with every pathway that needs it.
//!
//! Safety comes first, then limits of the law that have passed, then law, then everything with a date, then the rest. Open
//! links that nobody waits for come last.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::id::{EvidenceId, InterruptId, PathwayId, PromptId, QuestionId, ServiceId, Target};
use crate::base::lists::{EvidenceKind, Force, Origin};
use crate::engine::consent::state::Consent;
use crate::engine::known::{Finding, Known, Truth};
use crate::engine::standing::{GateState, RouteStanding, RouteState, Standing};
use crate::model::condition::Fact;
use crate::model::pack::Pack;
use crate::model::pathway::{Pathway, Prompt, Step};
use crate::model::time::Timescale;

/// The subject of an item. Two pathways that need the same have equal values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// A STOP sign was noted, and no later entry follows.
    Sign(InterruptId),
    /// A decision that can still be appealed, by the step that is about it.
    Decision(Target),
    /// A disagreement that is not settled, by its entry.
    Disagreement(u32),
    /// The current step of a journey, or the step that a link leads to.
    Step(Target),
    /// A prompt of the record, with the step it leads to.
    Prompt(PromptId, Target),
    /// A question that nobody has answered.
    Question(QuestionId),
    /// Consent for one service.
    Consent(ServiceId),
    /// A piece of evidence.
    Evidence(EvidenceId),
    /// A plan whose review is due, by its entry.
    Review(u32),
    /// What comes so many months after a piece of evidence, by the id of its fact.
    Recurring(String),
}

/// The urgency of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// The child's safety.
    Safety,
    /// A time limit of the law has passed.
    LimitPassed,
    /// A duty in law.
    Law,
    /// Everything else that a pathway expects.
    Rest,
    /// An open link of a step that nobody waits for.
    Link,
}

/// A need of one pathway, or of the record itself, for one item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Want {
    /// What is needed.
    pub thing: Thing,
    /// `None` if the record itself needs it.
    pub by: Option<PathwayId>,
    /// How urgent it is.
    pub rank: Rank,
    /// The day by which it is needed, if there is one.
    pub due: Option<Date>,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What is needed.
    pub thing: Thing,
    /// The most urgent of its needs.
    pub rank: Rank,
    /// The earliest date of its needs; if a time limit of the law has passed, only such limits count.
    pub due: Option<Date>,
    /// Each need once.
    pub wanted_by: Vec<Want>,
}

impl Item {
    /// Whether it is needed by different dates.
    pub fn has_two_dates(&self) -> bool {
        let mut dates = self.wanted_by.iter().filter_map(|want| want.due);
        let first = dates.next();
        dates.any(|date| Some(date) != first)
    }

    /// An older reminder is not shown in the place of a limit that has passed.
    fn with_its_day(self) -> Item {
        let counts = |want: &&Want| self.rank != Rank::LimitPassed || want.rank == Rank::LimitPassed;
        let due = self.wanted_by.iter().filter(counts).filter_map(|want| want.due).min();
        Item { due, ..self }
    }

    /// Returns its sort key. The items differ, so no two are equal.
    fn place(&self) -> (Rank, Date, &Thing) {
        (self.rank, self.due.unwrap_or(Date::MAX), &self.thing)
    }
}

/// Returns each item once, in order. The order of `wants` makes no difference.
pub fn one_list(mut wants: Vec<Want>) -> Vec<Item> {
    wants.sort();
    wants.dedup();
    let mut items: BTreeMap<Thing, Item> = BTreeMap::new();
    for want in wants {
        let item = items.entry(want.thing.clone()).or_insert_with(|| Item {
            thing: want.thing.clone(),
            rank: want.rank,
            due: want.due,
            wanted_by: Vec::new(),
        });
        item.rank = item.rank.min(want.rank);
        item.wanted_by.push(want);
    }
    let mut list: Vec<Item> = items.into_values().map(Item::with_its_day).collect();
    list.sort_by(|one, other| one.place().cmp(&other.place()));
    list
}

/// The day by which a step needs attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NeededBy {
    /// The day.
    pub on: Date,
    /// It is a time limit of the law, and has passed.
    pub is_passed_limit: bool,
}

/// Returns what one journey needs at its current step. `due` is when the step needs attention.
pub fn wants_of(
    pack: &Pack,
    pathway: &Pathway,
    standing: &Standing,
    known: &Known,
    due: Option<NeededBy>,
) -> Vec<Want> {
    let Some(step) = pathway.step(&standing.at).filter(|_| !standing.ended) else { return Vec::new() };
    let mut wants = vec![own_step(pathway, standing, step, due)];
    let routes = standing.routes.iter().filter(|route| route.state != RouteState::NotForThisChild);
    let asking = Asking::new(&standing.routes, known);
    wants.extend(routes.flat_map(|route| of_route(pathway, route, &asking)));
    let asks_consent = standing.routes.iter().flat_map(|route| &route.gates).any(|gate| gate.asks_consent);
    let worth_holding = step.evidence.iter().filter(|id| !standing.evidence.contains_key(*id));
    let worth_holding = worth_holding.filter(|id| pathway.evidence_is_for(id, known.age));
    // Gates ask for consent, service by service if services are named.
    let worth_holding = worth_holding.filter(|id| !(asks_consent && is_consent(pathway, id)));
    wants.extend(worth_holding.map(|id| want(pathway, Thing::Evidence(id.clone()), Rank::Rest)));
    for prompted in pathway.prompts_now(known) {
        wants.push(prompt_want(pack, prompted.prompt, Some(&pathway.id)));
    }
    let links = pack.links(pathway, step, known).into_iter();
    let open = links.filter(|link| link.is_own && link.state == RouteState::Open);
    wants.extend(open.map(|link| want(pathway, Thing::Step(link.to.clone()), Rank::Link)));
    wants
}

/// Returns the need for what a prompt asks for; `by` is `None` if the record itself triggered it.
pub fn prompt_want(pack: &Pack, prompt: &Prompt, by: Option<&PathwayId>) -> Want {
    let rank = match prompt.origin {
        _ if is_safety(pack, &prompt.to) => Rank::Safety,
        Origin::Law => Rank::Law,
        _ => Rank::Rest,
    };
    Want { thing: Thing::Prompt(prompt.id.clone(), prompt.to.clone()), by: by.cloned(), rank, due: None }
}

/// Whether a step of a pathway is about safety.
fn is_safety(pack: &Pack, to: &Target) -> bool {
    let pathway = pack.pathway(&to.pathway);
    pathway.and_then(|pathway| pathway.step(&to.step)).is_some_and(|step| step.safety)
}

fn want(pathway: &Pathway, thing: Thing, rank: Rank) -> Want {
    Want { thing, by: Some(pathway.id.clone()), rank, due: None }
}

/// Returns the step itself, or its question if nobody has answered it.
fn own_step(pathway: &Pathway, standing: &Standing, step: &Step, due: Option<NeededBy>) -> Want {
    let is_of_law = |time: &Timescale| time.origin == Origin::Law;
    let running = step.clock.as_ref().filter(|clock| standing.clock_began(clock).is_some());
    let rank = if step.safety {
        Rank::Safety
    } else if due.is_some_and(|due| due.is_passed_limit) {
        Rank::LimitPassed
    } else if step.within.iter().chain(running.map(|clock| &clock.time)).any(is_of_law) {
        Rank::Law
    } else {
        Rank::Rest
    };
    let unanswered = step.asks.as_ref().filter(|question| !standing.answers.contains_key(*question));
    let thing = match unanswered {
        Some(question) => Thing::Question(question.clone()),
        None => Thing::Step(Target { pathway: pathway.id.clone(), step: step.id.clone() }),
    };
    Want { due: due.map(|due| due.on), ..want(pathway, thing, rank) }
}

/// Returns what a route waits for: answers, evidence or consent.
fn of_route(pathway: &Pathway, route: &RouteStanding, asking: &Asking<'_>) -> Vec<Want> {
    let because = route.because.iter().filter_map(thing);
    let mut wants: Vec<Want> = because.map(|thing| want(pathway, thing, Rank::Rest)).collect();
    for gate in route.gates.iter().filter(|gate| gate.state != GateState::Met) {
        let rank = if gate.force == Force::Law { Rank::Law } else { Rank::Rest };
        let things = gate.missing.iter().flat_map(|finding| match &finding.fact {
            Fact::Evidence(id) if is_consent(pathway, id) && !route.services.is_empty() => asking.consent(route, id),
            _ => thing(finding).into_iter().collect(),
        });
        wants.extend(things.map(|thing| want(pathway, thing, rank)));
    }
    wants
}

/// The consent that is asked for at a step.
struct Asking<'a> {
    known: &'a Known,
    /// Whether all its choices refer to one service.
    is_one: bool,
}

impl Asking<'_> {
    fn new<'a>(routes: &[RouteStanding], known: &'a Known) -> Asking<'a> {
        let services: BTreeSet<&ServiceId> = routes.iter().flat_map(|route| &route.services).collect();
        Asking { known, is_one: services.len() == 1 }
    }

    /// Consent that has ended, is asked for again, is not enough or is disagreed about is asked for service by service.
    /// If several services can be chosen, the general consent is asked for once. A no is final: consent that was
    /// withdrawn is not asked for again.
    fn consent(&self, route: &RouteStanding, general: &EvidenceId) -> Vec<Thing> {
        let refused = |consent: &Consent| matches!(consent, Consent::Withdrawn { .. } | Consent::OwnNo { .. });
        let ask = |service: &ServiceId| match self.known.consents.get(service) {
            Some(consent) if refused(consent) || consent.is_given() => None,
            Some(_) => Some(Thing::Consent(service.clone())),
            None if self.known.general.get(general).is_some_and(refused) => None,
            None if self.is_one => Some(Thing::Consent(service.clone())),
            None => Some(Thing::Evidence(general.clone())),
        };
        route.services.iter().filter_map(ask).collect()
    }
}

/// Returns what would supply a fact. `None` if nobody can supply it, or if the answer is known and does not fit.
fn thing(finding: &Finding) -> Option<Thing> {
    match &finding.fact {
        Fact::Answer { question, .. } if finding.truth == Truth::NotKnown => Some(Thing::Question(question.clone())),
        Fact::Evidence(evidence) if !finding.negated => Some(Thing::Evidence(evidence.clone())),
        _ => None,
    }
}

fn is_consent(pathway: &Pathway, id: &EvidenceId) -> bool {
    pathway.evidence.get(id).is_some_and(|evidence| evidence.kind == EvidenceKind::Consent)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_want() -> impl Strategy<Value = Want> {
        let thing = (0_u8..10, 0_u8..3).prop_map(|(kind, which)| {
            let id = ["one", "two", "three"][usize::from(which)];
            let to = Target { pathway: "p".into(), step: id.into() };
            match kind {
                0 => Thing::Sign(id.into()),
                1 => Thing::Disagreement(u32::from(which)),
                2 => Thing::Step(to),
                3 => Thing::Prompt(id.into(), to),
                4 => Thing::Question(id.into()),
                5 => Thing::Consent(id.into()),
                6 => Thing::Evidence(id.into()),
                7 => Thing::Decision(to),
                8 => Thing::Recurring(id.into()),
                _ => Thing::Review(u32::from(which)),
            }
        });
        let rank = prop::sample::select(vec![Rank::Safety, Rank::LimitPassed, Rank::Law, Rank::Rest, Rank::Link]);
        let due = prop::option::of((1_i8..=28).prop_map(|day| jiff::civil::date(2026, 2, day)));
        let by = prop::option::of(prop::sample::select(vec!["autism", "ebsa", "sensory"]));
        (thing, rank, due, by).prop_map(|(thing, rank, due, by)| Want { thing, by: by.map(Into::into), rank, due })
    }

    proptest! {
        #[test]
        fn every_need_is_listed_once_and_nothing_else(wants in prop::collection::vec(any_want(), 0..40), turn in any::<prop::sample::Index>()) {
            let list = one_list(wants.clone());
            let mut listed: Vec<Want> = list.iter().flat_map(|item| item.wanted_by.clone()).collect();
            listed.sort();
            let mut wanted = wants.clone();
            wanted.sort();
            wanted.dedup();
            prop_assert_eq!(&listed, &wanted);
            for item in &list {
                prop_assert!(item.wanted_by.iter().all(|want| want.thing == item.thing));
                prop_assert_eq!(Some(item.rank), item.wanted_by.iter().map(|want| want.rank).min());
                let is_limit = |want: &&Want| want.rank == Rank::LimitPassed;
                let has_limit = item.rank == Rank::LimitPassed;
                let counted = item.wanted_by.iter().filter(|want| !has_limit || is_limit(want));
                prop_assert_eq!(item.due, counted.filter_map(|want| want.due).min());
            }
            // The same order for all, regardless of the order of the input.
            for pair in list.windows(2) {
                let key = |item: &Item| (item.rank, item.due.is_none(), item.due);
                prop_assert!(key(&pair[0]) <= key(&pair[1]));
                prop_assert!(pair[0].thing != pair[1].thing);
            }
            let mut rotated = wants.clone();
            if !rotated.is_empty() {
                let at = turn.index(rotated.len());
                rotated.rotate_left(at);
            }
            rotated.reverse();
            prop_assert_eq!(one_list(rotated), list);
        }
    }
}
