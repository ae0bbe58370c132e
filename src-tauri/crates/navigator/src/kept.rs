//! What was read from the casebook, kept while it lies open: in memory alone, and never longer than it is true.
//!
//! The records of the children looked at last are kept whole; of every child there is a glance, small enough to keep for thousands.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use crate::desk::Opened;
use crate::pages::list::Glance;
use crate::record::Record;

/// As many children are kept whole: those that somebody goes back and forth between, not a whole school.
const MOST_WHOLE: usize = 48;

/// Everything that is kept.
#[derive(Default)]
pub(crate) struct Kept {
    whole: HashMap<String, Whole>,
    /// Counts up with every use, so that the child who was not looked at for longest goes first.
    uses: u64,
    glances: Glances,
}

/// One child's record, with where each journey stands.
struct Whole {
    record: Arc<Record>,
    journeys: HashMap<String, Opened>,
    used: u64,
}

/// A glance at every child, as of one day.
#[derive(Default)]
struct Glances {
    day: Option<Date>,
    read: HashMap<String, Arc<Glance>>,
    /// The children who still have to be read; None until the children were counted.
    unread: Option<BTreeSet<String>>,
}

/// How far the first reading has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Progress {
    pub(crate) read: usize,
    pub(crate) of: usize,
}

impl Progress {
    pub(crate) fn is_done(self) -> bool {
        self.read >= self.of
    }
}

impl Kept {
    /// Nothing that was read of this child is true any more.
    pub(crate) fn forget(&mut self, child: &str) {
        self.whole.remove(child);
        self.glances.read.remove(child);
        if let Some(unread) = &mut self.glances.unread {
            unread.insert(child.to_owned());
        }
    }

    pub(crate) fn forget_all(&mut self) {
        *self = Kept::default();
    }

    pub(crate) fn record(&mut self, child: &str) -> Option<Arc<Record>> {
        self.uses += 1;
        let whole = self.whole.get_mut(child)?;
        whole.used = self.uses;
        Some(Arc::clone(&whole.record))
    }

    pub(crate) fn keep_record(&mut self, child: &str, record: &Arc<Record>) {
        self.uses += 1;
        if self.whole.len() >= MOST_WHOLE {
            let oldest = self.whole.iter().min_by_key(|(_, whole)| whole.used).map(|(child, _)| child.clone());
            oldest.map(|child| self.whole.remove(&child));
        }
        let whole = Whole { record: Arc::clone(record), journeys: HashMap::new(), used: self.uses };
        self.whole.insert(child.to_owned(), whole);
    }

    /// Where a journey stands by this very record; a copy of a record, as one that is played with, has its own standing.
    pub(crate) fn journey(&self, child: &str, journey: &str, record: &Arc<Record>, today: Date) -> Option<Opened> {
        let whole = self.whole.get(child).filter(|whole| Arc::ptr_eq(&whole.record, record))?;
        whole.journeys.get(journey).filter(|opened| opened.today == today).cloned()
    }

    pub(crate) fn keep_journey(&mut self, opened: &Opened) {
        let whole = self.whole.get_mut(&opened.child.id);
        if let Some(whole) = whole.filter(|whole| Arc::ptr_eq(&whole.record, &opened.read)) {
            whole.journeys.insert(opened.record.id.clone(), opened.clone());
        }
    }

    /// Begins anew on another day, or when the children were not counted yet.
    pub(crate) fn must_count(&self, today: Date) -> bool {
        self.glances.day != Some(today) || self.glances.unread.is_none()
    }

    pub(crate) fn count(&mut self, today: Date, children: impl Iterator<Item = String>) {
        self.glances = Glances { day: Some(today), read: HashMap::new(), unread: Some(children.collect()) };
    }

    pub(crate) fn next_unread(&mut self) -> Option<String> {
        self.glances.unread.as_mut()?.pop_first()
    }

    /// Puts a child back who could not be read.
    pub(crate) fn unread(&mut self, child: &str) {
        if let Some(unread) = &mut self.glances.unread {
            unread.insert(child.to_owned());
        }
    }

    pub(crate) fn keep_glance(&mut self, glance: Glance) {
        self.glances.read.insert(glance.child.id.clone(), Arc::new(glance));
    }

    pub(crate) fn progress(&self) -> Progress {
        let read = self.glances.read.len();
        Progress { read, of: read + self.glances.unread.as_ref().map_or(0, BTreeSet::len) }
    }

    pub(crate) fn glances(&self) -> impl Iterator<Item = &Arc<Glance>> {
        self.glances.read.values()
    }
}
