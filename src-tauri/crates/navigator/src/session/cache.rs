//! In-memory cache of decrypted records. Every write invalidates it, and it is never written to disk.
//!
//! The records of the children opened most recently are cached in full. Of every other child only a summary is cached,
//! which is small enough for thousands of children.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::wire::{ChildId, JourneyId};
use jiff::civil::Date;
use record::Record;

use crate::session::journey::JourneyState;
use crate::session::progress::Progress;
use crate::session::summary::ChildSummary;

/// How many complete records are cached: enough for the children between whom somebody switches, not for a school.
const MOST_WHOLE: usize = 48;

/// The cached data.
#[derive(Default)]
pub(crate) struct RecordCache {
    /// By child.
    records: HashMap<ChildId, CachedRecord>,
    /// Counts up with every use, so that the least recently used record is dropped first.
    uses: u64,
    summaries: Summaries,
}

/// One child's record, and the position of each journey.
struct CachedRecord {
    record: Arc<Record>,
    journeys: HashMap<JourneyId, JourneyState>,
    used: u64,
}

/// The summaries of all children, as of one day.
#[derive(Default)]
struct Summaries {
    day: Option<Date>,
    read: HashMap<ChildId, Arc<ChildSummary>>,
    /// The children who still have to be read. `None` until the children are counted.
    unread: Option<BTreeSet<ChildId>>,
}

impl RecordCache {
    /// Drops everything that was read about this child.
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

    /// Returns the position of a journey for exactly this record. A copy of a record, such as that of a scenario, has
    /// its own position.
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

    /// Whether the summaries must be started again: on another day, or if the children were not counted yet.
    pub(crate) fn must_count(&self, today: Date) -> bool {
        self.summaries.day != Some(today) || self.summaries.unread.is_none()
    }

    pub(crate) fn count(&mut self, today: Date, children: impl Iterator<Item = ChildId>) {
        self.summaries = Summaries { day: Some(today), read: HashMap::new(), unread: Some(children.collect()) };
    }

    pub(crate) fn next_unread(&mut self) -> Option<ChildId> {
        self.summaries.unread.as_mut()?.pop_first()
    }

    /// Marks a child as unread again after a failure.
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
