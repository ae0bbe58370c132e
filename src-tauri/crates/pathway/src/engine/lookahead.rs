//! What changes for a child only because they grow older: routes and links that open or close, and services that start or
//! stop taking them.
//!
//! Everything else stays the same: no answer is given and no evidence is recorded. Consent given by others is asked for
//! again from 16, and from 18 what a court decided. A condition depends only on whether an age is reached, or on
//! compulsory school age, so its result can change only on a day on which a bound is reached. On each of these days,
//! everything that a step offers is judged before and after.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::base::age::{Age, AgeRange};
use crate::base::id::{ChoiceId, ServiceId, StepId, Target};
use crate::base::school_age::SchoolAge;
use crate::engine::consent::state::{ADULT, OWN_DECISION};
use crate::engine::known::Known;
use crate::engine::routes::{link_state, routes_at};
use crate::engine::standing::RouteState;
use crate::model::condition::{Condition, Fact};
use crate::model::pack::Pack;
use crate::model::pathway::{Pathway, Step};

/// What a step offers that an age can open or close.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Offer {
    /// A route of the step.
    Route {
        /// The choice.
        choice: ChoiceId,
        /// The step it leads to.
        to: StepId,
    },
    /// A link to another pathway.
    Link(Target),
    /// A service that is shown at the step.
    Service(ServiceId),
}

/// A change that comes with age alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgeChange {
    /// The day of the change.
    pub on: Date,
    /// The age on that day.
    pub age: Age,
    /// What changes.
    pub offer: Offer,
    /// The state until the day before.
    pub before: RouteState,
    /// The state from that day.
    pub after: RouteState,
}

/// The position of a child, and what is known about them.
#[derive(Clone, Copy, Debug)]
pub struct Lookahead<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// The edition the child is on.
    pub pathway: &'a Pathway,
    /// What is known today.
    pub known: &'a Known,
    /// The birth date.
    pub born: Date,
}

impl Lookahead<'_> {
    /// Returns what a step offers on a day: routes, links to other pathways, and services. A service that is not shown
    /// counts as not for this child.
    pub fn offers(&self, step: &Step, day: Date) -> Vec<(Offer, RouteState)> {
        let known = self.known.later(self.born, day);
        let routes = routes_at(step, &known)
            .into_iter()
            .map(|route| (Offer::Route { choice: route.choice, to: route.to }, route.state));
        let links =
            self.links(step).into_iter().map(|(to, when)| (Offer::Link(to.clone()), link_state(&when.judge(&known))));
        let shown: BTreeSet<&ServiceId> =
            self.pack.signposts(step, known.age).shown.into_iter().map(|service| &service.id).collect();
        let services = self.services(step).into_iter().map(|id| {
            let state = if shown.contains(id) { RouteState::Open } else { RouteState::NotForThisChild };
            (Offer::Service(id.clone()), state)
        });
        routes.chain(links).chain(services).collect()
    }

    /// Returns what changes at a step after one day, up to and including another, in date order.
    pub fn changes(&self, step: &Step, after: Date, until: Date) -> Vec<AgeChange> {
        let days = self.days(step).into_iter().filter(|on| after < *on && *on <= until);
        days.flat_map(|on| self.changes_on(step, on)).collect()
    }

    fn changes_on(&self, step: &Step, on: Date) -> Vec<AgeChange> {
        let Ok(eve) = on.yesterday() else { return Vec::new() };
        let age = Age::on(self.born, on);
        let both = self.offers(step, eve).into_iter().zip(self.offers(step, on));
        both.filter(|((_, before), (_, after))| before != after)
            .map(|((offer, before), (_, after))| AgeChange { on, age, offer, before, after })
            .collect()
    }

    /// Returns every day on which something at a step can change, earliest first.
    fn days(&self, step: &Step) -> BTreeSet<Date> {
        let links = self.links(step);
        let guards = step.routes.iter().filter_map(|route| route.when.as_ref());
        let gates = step.gates.iter().map(|gate| &gate.needs);
        let conditions = guards.chain(gates).chain(links.iter().map(|(_, when)| when));
        let asked = conditions.flat_map(Condition::facts).flat_map(|fact| match fact {
            Fact::Age(AgeRange { from, under }) => self.reached([*from, *under]),
            Fact::SchoolAge(_) => {
                [SchoolAge::During, SchoolAge::Past].into_iter().filter_map(|one| one.first_day(self.born)).collect()
            }
            _ => Vec::new(),
        });
        let consent = step.gates.iter().filter(|gate| !gate.consents.is_empty());
        let own = consent.map(|_| [Some(OWN_DECISION), Some(ADULT)]);
        let services = self.services(step).into_iter().filter_map(|id| self.pack.services.get(id));
        let own = own.flat_map(|bounds| self.reached(bounds));
        let taken = services.flat_map(|service| self.reached([service.ages.from, service.ages.under]));
        asked.chain(own).chain(taken).collect()
    }

    fn reached(&self, bounds: [Option<Age>; 2]) -> Vec<Date> {
        bounds.into_iter().flatten().filter_map(|age| age.reached_on(self.born)).collect()
    }

    /// Returns the links of a step that have conditions, each with all of them.
    fn links<'b>(&'b self, step: &'b Step) -> Vec<(&'b Target, Condition)> {
        let all = self.pack.links(self.pathway, step, self.known).into_iter();
        let asked = all.map(|link| (link.to, self.pack.link_condition(self.pathway, link.to)));
        asked.filter(|(_, condition)| !condition.facts().is_empty()).collect()
    }

    /// Returns the services that can be shown at a step: its own, and the fallbacks for ages that none of them takes.
    fn services<'b>(&'b self, step: &'b Step) -> Vec<&'b ServiceId> {
        let stand_in = self.pack.fallback.iter().filter(|id| !step.signposts.contains(id));
        step.signposts.iter().chain(stand_in).collect()
    }
}
