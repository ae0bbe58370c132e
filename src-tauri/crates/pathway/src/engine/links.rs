//! The links of a step to other pathways: each target once, with every guard that applies to it.
//!
//! If a step names a target itself, that only means that the target makes sense there, not that it is open. The
//! pathway's own link to the same place may be for some children only, and so may the place itself. All of these
//! conditions count together, wherever they are written.

use std::collections::BTreeSet;

use crate::base::age::AgeRange;
use crate::base::id::Target;
use crate::engine::known::{Finding, Known};
use crate::engine::routes::link_state;
use crate::engine::standing::RouteState;
use crate::model::condition::{Condition, Fact};
use crate::model::pack::Pack;
use crate::model::pathway::{EntryGuard, Link, Pathway, Step};

/// One link of a step, and its state for what is known about a child.
#[derive(Clone, Debug)]
pub struct LinkStanding<'a> {
    /// The step it leads to.
    pub to: &'a Target,
    /// Whether it can be followed.
    pub state: RouteState,
    /// What is missing or what closed it; empty if it is open.
    pub because: Vec<Finding>,
    /// The link of the pathway to the same place, if every step has one.
    pub beside_every_step: Option<&'a Link>,
    /// The condition for beginning at the target.
    pub entry: Option<&'a EntryGuard>,
    /// Whether the step itself names it.
    pub is_own: bool,
}

impl Pack {
    /// Returns every link of a step: its own first, then those that every step of its pathway has.
    pub fn links<'a>(&'a self, pathway: &'a Pathway, step: &'a Step, known: &Known) -> Vec<LinkStanding<'a>> {
        let mut seen = BTreeSet::new();
        let own = step.links.iter().map(|to| (to, true));
        let beside = pathway.links.iter().map(|link| (&link.to, false));
        let each_once = own.chain(beside).filter(|(to, _)| seen.insert(*to));
        each_once.map(|(to, is_own)| self.stand(pathway, to, is_own, known)).collect()
    }

    fn stand<'a>(&'a self, pathway: &'a Pathway, to: &'a Target, is_own: bool, known: &Known) -> LinkStanding<'a> {
        let verdict = self.link_condition(pathway, to).judge(known);
        let state = link_state(&verdict);
        LinkStanding {
            to,
            because: if state == RouteState::Open { Vec::new() } else { verdict.because },
            state,
            beside_every_step: pathway.links.iter().find(|link| link.to == *to),
            entry: self.pathway(&to.pathway).and_then(|other| other.entry_guard(&to.step)),
            is_own,
        }
    }

    /// Returns the complete condition for a link of `pathway`.
    pub(crate) fn link_condition(&self, pathway: &Pathway, to: &Target) -> Condition {
        let beside = pathway.links.iter().filter(|link| link.to == *to).filter_map(|link| link.when.clone());
        let mut parts: Vec<Condition> = beside.collect();
        if let Some(Condition::All(place)) = self.beginning_condition(to, pathway.ages) {
            parts.extend(place.into_iter().filter(|part| !parts.contains(part)).collect::<Vec<_>>());
        }
        Condition::All(parts)
    }

    /// Returns the condition for children of these ages to begin at a target: the ages of its pathway, if they are
    /// narrower, and its own guard. `None` if the pack has no such pathway.
    pub fn beginning_condition(&self, to: &Target, of: AgeRange) -> Option<Condition> {
        let other = self.pathway(&to.pathway)?;
        let ages = narrower(other.ages, of).map(|ages| Condition::Fact(Fact::Age(ages)));
        let guard = other.entry_guard(&to.step).map(|guard| guard.when.clone());
        Some(Condition::All(ages.into_iter().chain(guard).collect()))
    }
}

/// Returns the bounds of one range that exclude somebody in another. `None` if they exclude nobody.
fn narrower(ages: AgeRange, of: AgeRange) -> Option<AgeRange> {
    let from = ages.from.filter(|from| of.from.is_none_or(|other| other < *from));
    let under = ages.under.filter(|under| of.under.is_none_or(|other| *under < other));
    (from.is_some() || under.is_some()).then_some(AgeRange { from, under })
}
