//! Looking back over the record, and correcting, changing, adding, taking back and putting back.

use super::{Inner, Navigator};
use crate::content::Content;
use crate::desk::Desk;
use crate::editing::{self, Replayed, Written, indexed, mending_all};
use crate::pages::{entry, preview, timeline};
use crate::record::{Body, Read};
use crate::wire::{Code, Edit, EntryPage, Failure, LastDone, Preview, Saved, Timeline, TimelineQuery};

impl Navigator {
    /// One page of everything that happened to a child, newest first.
    pub async fn timeline(&self, query: TimelineQuery) -> Result<Timeline, Failure> {
        self.run(move |inner| {
            inner.with_whole(&query.child, |content, _, whole| timeline::page(content, whole, &query))
        })
        .await
    }

    /// One entry with what can be done about it: by its number, or the newest answer to a question.
    pub async fn entry(&self, child: String, seq: Option<u32>, question: Option<String>) -> Result<EntryPage, Failure> {
        self.run(move |inner| {
            inner.with_whole(&child, |content, _, whole| entry::page(content, whole, seq, question.as_deref()))
        })
        .await
    }

    /// What an edit would alter on every journey of the child. Nothing is written.
    pub async fn preview(&self, child: String, edit: Edit) -> Result<Preview, Failure> {
        self.run(move |inner| {
            inner.with_whole(&child, |content, desk, whole| {
                let written = editing::written(content, whole, &edit)?;
                let then = whole.with(content, desk, &written, whole.today)?;
                preview::page(content, whole, &then)
            })
        })
        .await
    }

    /// Does an edit that was looked at before; with `mend`, takes back the decisions that no longer fit in the same act.
    pub async fn edit(&self, child: String, edit: Edit, mend: bool, newest: u32) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.with_whole(&child, |content, desk, whole| {
                if whole.record.newest() != newest {
                    return Err(Failure::new(Code::JourneyMovedOn));
                }
                let mut written = editing::written(content, whole, &edit)?;
                let mut then = whole.with(content, desk, &written, whole.today)?;
                if mend {
                    written.extend(mending_all(&then, reason_of(&edit)));
                    then = whole.with(content, desk, &written, whole.today)?;
                }
                let index = (then.child != whole.child).then_some(then.child);
                desk.add(&child, &now, written, index)?;
                Ok(Saved { at: now.time_of_day() })
            })
        })
        .await
    }

    /// The last thing that was written since the casebook was opened, where it can be taken back.
    pub async fn last_done(&self) -> Result<Option<LastDone>, Failure> {
        self.run(|inner| {
            inner.at_desk(|_, desk| {
                Ok(last(desk)?.map(|(child, seqs, entry)| LastDone {
                    seq: newest(&seqs),
                    kind: entry.body.kind(),
                    child,
                    journey: entry.journey,
                }))
            })
        })
        .await
    }

    /// Takes the last thing back, as new entries. Done once more, it puts it back.
    pub async fn undo_last(&self, seq: u32) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.at_desk(|_, desk| {
                let nothing = || Failure::new(Code::NothingToUndo);
                let (child, seqs, _) = last(desk)?.filter(|(_, seqs, _)| newest(seqs) == seq).ok_or_else(nothing)?;
                let (line, record) = (desk.casebook.child(&child)?, desk.read(&child)?);
                let journey = |seq| record.written(seq).and_then(|entry| entry.journey.clone());
                let undone: Written = seqs.iter().map(|seq| (journey(*seq), Body::undone(*seq))).collect();
                let then = record.with(desk.imagined(&record, now.today, &undone));
                let index = Some(indexed(&line, &then, now.today)).filter(|index| *index != line);
                desk.add(&child, &now, undone, index)?;
                Ok(Saved { at: now.time_of_day() })
            })
        })
        .await
    }
}

fn newest(seqs: &[u32]) -> u32 {
    seqs.last().copied().unwrap_or_default()
}

/// The entries of the last act, where every one of them can be taken back.
fn last(desk: &Desk) -> Result<Option<(String, Vec<u32>, Read)>, Failure> {
    let Some((child, seqs)) = desk.last.clone() else { return Ok(None) };
    let record = desk.read(&child)?;
    let entry = record.written(newest(&seqs)).cloned();
    let can_all = seqs.iter().all(|seq| editing::not_to_be_taken_back(&record, *seq).is_none());
    Ok(entry.filter(|_| can_all).map(|entry| (child, seqs, entry)))
}

fn reason_of(edit: &Edit) -> &str {
    match edit {
        Edit::Correct { reason, .. }
        | Edit::TakeBack { reason, .. }
        | Edit::PutBack { reason, .. }
        | Edit::Mend { reason, .. } => reason.trim(),
        Edit::Change { .. } | Edit::Add { .. } => "",
    }
}

impl Inner {
    /// Does something with a child's whole record as it is today.
    pub(super) fn with_whole<T>(
        &self,
        child: &str,
        work: impl FnOnce(&Content, &mut Desk, &Replayed) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let today = self.clock.now().today;
        self.at_desk(|content, desk| {
            let whole = Replayed::read(content, desk, child, today)?;
            work(content, desk, &whole)
        })
    }
}
