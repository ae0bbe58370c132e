//! What the lists need of one child, so that no list reads the whole record again.

use casebook::ChildRecord;
use jiff::civil::Date;

use crate::session::identity::Identity;
use crate::wire::{ChildRow, Named, ProtectedChild, TodayGroupKind, TodayItem};

/// One item, in its group, with the day that decided.
#[derive(Clone, Debug)]
pub(crate) struct WorkItem {
    pub(crate) group: TodayGroupKind,
    pub(crate) on: Option<Date>,
    pub(crate) item: TodayItem,
}

impl WorkItem {
    /// Whose work it is: those who lead the step, and who holds the wait.
    pub(crate) fn people(&self) -> impl Iterator<Item = &Named> {
        let owner = self.item.owner.iter().filter(|owner| !self.item.lead.contains(owner));
        self.item.lead.iter().chain(owner)
    }

    pub(crate) fn is_of(&self, person: &str) -> bool {
        person.is_empty() || self.people().any(|one| one.id == person)
    }
}

/// What is kept of a child for every list, so that no list reads the whole record again.
pub(crate) struct ChildSummary {
    pub(crate) child: ChildRecord,
    /// What else tells the child from another: the number, and other names.
    pub(crate) identity: Identity,
    /// The name as it is put in order.
    pub(crate) sorts_as: String,
    /// The names that the child had before and the legal one, one a line. They find the child and are not shown.
    pub(crate) former: String,
    /// All by which the child is found, folded.
    pub(crate) found_by: String,
    pub(crate) row: ChildRow,
    /// The moment of the newest entry.
    pub(crate) touched: String,
    /// What today says of the child.
    pub(crate) wanted: Vec<WorkItem>,
    /// The protective notes that were not ended.
    pub(crate) protected: ProtectedChild,
}
