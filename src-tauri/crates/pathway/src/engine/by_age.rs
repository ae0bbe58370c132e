//! What of a step is meant for a child of some age: its tasks, its evidence, and the people who lead it.
//!
//! An unknown age leaves nothing out.

use crate::base::age::{Age, AgeRange};
use crate::base::id::{EvidenceId, PersonId, TaskId};
use crate::model::pathway::{Pathway, Step};

impl Step {
    /// Whether a task is meant for a child of that age.
    pub fn task_is_for(&self, task: &TaskId, age: Option<Age>) -> bool {
        self.task_ages.get(task).is_none_or(|ages| is_for(ages, age))
    }
}

impl Pathway {
    /// Whether a piece of evidence can help at that age.
    pub fn evidence_is_for(&self, evidence: &EvidenceId, age: Option<Age>) -> bool {
        self.evidence.get(evidence).is_none_or(|evidence| is_for(&evidence.ages, age))
    }

    /// The people of a list who work with children of that age, in its order; all of them if that leaves nobody.
    pub fn people_for<'a>(&self, people: &'a [PersonId], age: Option<Age>) -> Vec<&'a PersonId> {
        let found: Vec<&PersonId> = people.iter().filter(|person| self.works_at(person, age)).collect();
        if found.is_empty() { people.iter().collect() } else { found }
    }

    /// The person responsible for a wait: its owner or, if the owner does not work with children of that age, the first who
    /// leads the step and does.
    pub fn owner_for<'a>(&self, step: &'a Step, age: Option<Age>) -> Option<&'a PersonId> {
        let owner = step.owner.as_ref()?;
        let instead = || step.lead.iter().find(|person| self.works_at(person, age));
        if self.works_at(owner, age) { Some(owner) } else { instead().or(Some(owner)) }
    }

    fn works_at(&self, person: &PersonId, age: Option<Age>) -> bool {
        self.people_ages.get(person).is_none_or(|ages| is_for(ages, age))
    }
}

fn is_for(ages: &AgeRange, age: Option<Age>) -> bool {
    age.is_none_or(|age| ages.holds(age))
}
