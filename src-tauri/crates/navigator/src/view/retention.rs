//! Whose record's time is over by the rule of the setting, and whose is kept longer. Children made for training are left
//! out, and archived children are not.

use std::sync::Arc;

use jiff::civil::Date;
use record::Record;
use record::retention::{KeptLonger, RetentionRule, is_held, kept_longer, over_on};

use crate::session::child::born;
use crate::session::summary::{ChildSummary, RecordKept};
use crate::wire::{KeptRecord, OverRecord};

/// Returns what keeps a record longer, as a summary has it.
pub(crate) fn kept(record: &Record) -> Option<RecordKept> {
    let kept = kept_longer(&record.in_force)?;
    Some(RecordKept { seq: kept.seq, until: kept.until, reason: kept.reason.to_owned() })
}

/// Returns the records whose time is over, the longest over first.
pub(crate) fn over(summaries: &[Arc<ChildSummary>], rule: Option<RetentionRule>, today: Date) -> Vec<OverRecord> {
    let Some(rule) = rule else { return Vec::new() };
    let mut over: Vec<(Date, &Arc<ChildSummary>)> =
        real(summaries).filter_map(|summary| Some((ended_on(summary, rule, today)?, summary))).collect();
    over.sort_by_key(|(on, summary)| (*on, &summary.sorts_as, &summary.child.id));
    let record = |(on, summary): (Date, &Arc<ChildSummary>)| OverRecord {
        child: summary.protected.child.clone(),
        age: summary.row.age,
        over_on: on.to_string(),
        last: summary.row.touched.clone(),
        archived: summary.child.archived,
        died: summary.child.archived && summary.has_died(),
    };
    over.into_iter().map(record).collect()
}

/// Returns the records that are kept longer today, the soonest to end first.
pub(crate) fn held(summaries: &[Arc<ChildSummary>], today: Date) -> Vec<KeptRecord> {
    let mut kept: Vec<(&RecordKept, &Arc<ChildSummary>)> =
        real(summaries).filter_map(|summary| Some((summary.kept.as_ref()?, summary))).collect();
    kept.retain(|(kept, _)| is_held(Some(as_read(kept)), today));
    kept.sort_by_key(|(kept, summary)| (kept.until, &summary.sorts_as, &summary.child.id));
    let record = |(kept, summary): (&RecordKept, &Arc<ChildSummary>)| KeptRecord {
        child: summary.protected.child.clone(),
        seq: kept.seq,
        until: kept.until.to_string(),
        reason: kept.reason.clone(),
    };
    kept.into_iter().map(record).collect()
}

/// Returns how many records' time is over.
pub(crate) fn count_over(summaries: &[Arc<ChildSummary>], rule: Option<RetentionRule>, today: Date) -> u32 {
    let Some(rule) = rule else { return 0 };
    let over = real(summaries).filter(|summary| ended_on(summary, rule, today).is_some()).count();
    u32::try_from(over).unwrap_or(u32::MAX)
}

fn real(summaries: &[Arc<ChildSummary>]) -> impl Iterator<Item = &Arc<ChildSummary>> {
    summaries.iter().filter(|summary| !summary.row.sample)
}

/// Returns the day on which the time of a record was over. `None` if it is not over yet.
fn ended_on(summary: &ChildSummary, rule: RetentionRule, today: Date) -> Option<Date> {
    let kept = summary.kept.as_ref().map(as_read);
    over_on(rule, born(&summary.child).ok()?, kept).filter(|on| *on <= today)
}

fn as_read(kept: &RecordKept) -> KeptLonger<'_> {
    KeptLonger { seq: kept.seq, until: kept.until, reason: &kept.reason }
}
