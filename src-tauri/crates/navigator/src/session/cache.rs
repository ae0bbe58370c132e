//! In-memory cache of decrypted records. Every write invalidates it, and it is never written to disk.
//!
//! The records of the children opened last are kept whole; of every other child only a summary is kept, small enough for thousands.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::wire::{ChildId, JourneyId};
use jiff::civil::Date;
use record::Record;

use crate::session::journey::JourneyState;
use crate::session::progress::Progress;
use crate::session::summary::ChildSummary;

/// As many children are kept whole: those that somebody goes back and forth between, not a whole school.
const MOST_WHOLE: usize = 48;

/// Everything that is kept.
#[derive(Default)]
pub(crate) struct RecordCache {
    /// By child.
    records: HashMap<ChildId, CachedRecord>,
    /// Counts up with every use, so that the child who was not looked at for longest goes first.
    uses: u64,
    summaries: Summaries,
}

/// One child's record, with where each journey stands.
struct CachedRecord {
    record: Arc<Record>,
    journeys: HashMap<JourneyId, JourneyState>,
    used: u64,
}

/// A summary of every child, as of one day.
#[derive(Default)]
struct Summaries {
    day: Option<Date>,
    read: HashMap<ChildId, Arc<ChildSummary>>,
    /// The children who still have to be read; None until the children were counted.
    unread: Option<BTreeSet<ChildId>>,
}

impl RecordCache {
    /// Nothing that was read of this child is true any more.
    pub(crate) fn forget(&mut self, child: &ChildId) {
        self.records.remove(child);
        self.summaries.read.remove(child);
        if let Some(unread) = &mut self.summaries.unread {
            unread.insert(child.to_owned());
        }
    }

    pub(crate) fn forget_all(&mut self) {
        *self = RecordCache::default();
    }

    pub(crate) fn record(&mut self, child: &ChildId) -> Option<Arc<Record>> {
        self.uses += 1;
        let cached = self.records.get_mut(child)?;
        cached.used = self.uses;
        Some(Arc::clone(&cached.record))
    }

    pub(crate) fn keep_record(&mut self, child: &ChildId, record: &Arc<Record>) {
        self.uses += 1;
        if self.records.len() >= MOST_WHOLE {
            let oldest = self.records.iter().min_by_key(|(_, cached)| cached.used).map(|(child, _)| child.clone());
            oldest.map(|child| self.records.remove(&child));
        }
        let cached = CachedRecord { record: Arc::clone(record), journeys: HashMap::new(), used: self.uses };
        self.records.insert(child.to_owned(), cached);
    }

    /// Where a journey stands by this very record; a copy of a record, as one that is played with, has its own standing.
    pub(crate) fn journey(
        &self,
        child: &ChildId,
        journey: &JourneyId,
        record: &Arc<Record>,
        today: Date,
    ) -> Option<JourneyState> {
        let cached = self.records.get(child).filter(|cached| Arc::ptr_eq(&cached.record, record))?;
        cached.journeys.get(journey).filter(|opened| opened.today == today).cloned()
    }

    pub(crate) fn keep_journey(&mut self, opened: &JourneyState) {
        let cached = self.records.get_mut(&opened.child.id);
        if let Some(cached) = cached.filter(|cached| Arc::ptr_eq(&cached.record, &opened.read)) {
            cached.journeys.insert(opened.record.id.clone(), opened.clone());
        }
    }

    /// Begins anew on another day, or when the children were not counted yet.
    pub(crate) fn must_count(&self, today: Date) -> bool {
        self.summaries.day != Some(today) || self.summaries.unread.is_none()
    }

    pub(crate) fn count(&mut self, today: Date, children: impl Iterator<Item = ChildId>) {
        self.summaries = Summaries { day: Some(today), read: HashMap::new(), unread: Some(children.collect()) };
    }

    pub(crate) fn next_unread(&mut self) -> Option<ChildId> {
        self.summaries.unread.as_mut()?.pop_first()
    }

    /// Puts a child back who could not be read.
    pub(crate) fn unread(&mut self, child: &ChildId) {
        if let Some(unread) = &mut self.summaries.unread {
            unread.insert(child.to_owned());
        }
    }

    pub(crate) fn keep_summary(&mut self, summary: ChildSummary) {
        self.summaries.read.insert(summary.child.id.clone(), Arc::new(summary));
    }

    pub(crate) fn progress(&self) -> Progress {
        let read = self.summaries.read.len();
        Progress { read, of: read + self.summaries.unread.as_ref().map_or(0, BTreeSet::len) }
    }

    pub(crate) fn summaries(&self) -> impl Iterator<Item = &Arc<ChildSummary>> {
        self.summaries.read.values()
    }
}
