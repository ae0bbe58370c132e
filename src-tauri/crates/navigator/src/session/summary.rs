//! What the lists need of one child, so that no list reads the complete record again.

use casebook::ChildRecord;
use jiff::civil::Date;

use crate::content::collation::SortKey;
use crate::session::identity::Identity;
use crate::session::plan_support::PlanSupport;
use crate::wire::{AheadDate, AheadUndated, ArchiveReason, ChildRow, Named, ProtectedChild, TodayGroupKind, TodayItem};

/// One item, its group, and the day that decided it.
#[derive(Clone, Debug)]
pub(crate) struct WorkItem {
    pub(crate) group: TodayGroupKind,
    pub(crate) on: Option<Date>,
    pub(crate) item: TodayItem,
}

impl WorkItem {
    /// Returns the people whose work it is: those who lead the step, and the person responsible for the wait.
    pub(crate) fn people(&self) -> impl Iterator<Item = &Named> {
        let owner = self.item.owner.iter().filter(|owner| !self.item.lead.contains(owner));
        self.item.lead.iter().chain(owner)
    }

    pub(crate) fn is_of(&self, person: &str) -> bool {
        person.is_empty() || self.people().any(|one| one.id == person)
    }
}

/// What is cached of a child for every list, so that no list reads the complete record again.
pub(crate) struct ChildSummary {
    pub(crate) child: ChildRecord,
    /// What else distinguishes the child: the pupil number, and other names.
    pub(crate) identity: Identity,
    /// The name in the form used for sorting.
    pub(crate) sorts_as: SortKey,
    /// Former names and the legal name, one per line. They find the child and are not shown.
    pub(crate) former: String,
    /// Everything that finds the child, normalised.
    pub(crate) found_by: String,
    pub(crate) row: ChildRow,
    /// The moment of the newest entry.
    pub(crate) touched: String,
    /// The child's items for the Today page.
    pub(crate) wanted: Vec<WorkItem>,
    /// The child's own dates of the next 12 months, soonest first.
    pub(crate) ahead: Vec<AheadDate>,
    /// What comes, but has no day yet because a date is not recorded.
    pub(crate) undated: Vec<AheadUndated>,
    /// What the child's plans used, and the words that would tell who the child is.
    pub(crate) support: PlanSupport,
    /// The protective notes that have not ended.
    pub(crate) protected: ProtectedChild,
    /// What keeps the record longer than the rule, whether or not its day has passed.
    pub(crate) kept: Option<RecordKept>,
}

impl ChildSummary {
    /// Whether the record is archived because the child has died.
    pub(crate) fn has_died(&self) -> bool {
        self.row.archived_why == Some(ArchiveReason::Died)
    }
}

/// What keeps a record longer: the number of its entry, its last day, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RecordKept {
    pub(crate) seq: u32,
    pub(crate) until: Date,
    pub(crate) reason: String,
}
