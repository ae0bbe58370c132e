//! The timeline, and the edits: correct, change, add, undo and restore.

use crate::wire::JourneyId;
use record::undo::can_be_undone;
use record::{EntryBody, NewEntry, RecordEntry};

use crate::api::navigator::Navigator;
use crate::edit::edits;
use crate::edit::edits::repairs;
use crate::session::case_file::index_of;
use crate::session::open::Session;
use crate::view::{entry, preview, timeline};
use crate::wire::{ChildId, Code, Edit, EntryPage, Failure, LastDone, Preview, Saved, Timeline, TimelineQuery};

impl Navigator {
    /// Returns one page of the history of a child, newest first.
    pub async fn timeline(&self, query: TimelineQuery) -> Result<Timeline, Failure> {
        self.run(move |inner| {
            inner.with_case_file(&query.child, |content, _, case| timeline::page(content, case, &query))
        })
        .await
    }

    /// Returns one entry and what can be done about it: by its number, or the newest answer to a question.
    pub async fn entry(
        &self,
        child: ChildId,
        seq: Option<u32>,
        question: Option<String>,
    ) -> Result<EntryPage, Failure> {
        self.run(move |inner| {
            inner.with_case_file(&child, |content, _, case| entry::page(content, case, seq, question.as_deref()))
        })
        .await
    }

    /// Returns what an edit would change on every journey of the child. Nothing is written.
    pub async fn preview_edit(&self, child: ChildId, edit: Edit) -> Result<Preview, Failure> {
        self.run(move |inner| {
            inner.with_case_file(&child, |content, session, case| {
                let written = edits::written(content, case, &edit)?;
                let then = case.with(content, session, &written, case.today)?;
                preview::page(content, case, &then)
            })
        })
        .await
    }

    /// Makes an edit that was previewed. With `repair`, also undoes the decisions that no longer fit, in the same act.
    pub async fn edit_entry(&self, child: ChildId, edit: Edit, repair: bool, newest: u32) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.with_case_file(&child, |content, session, case| {
                if case.record.newest() != newest {
                    return Err(Failure::new(Code::JourneyMovedOn));
                }
                let mut written = edits::written(content, case, &edit)?;
                let mut then = case.with(content, session, &written, case.today)?;
                if repair {
                    written.extend(repairs(&then, reason_of(&edit)));
                    then = case.with(content, session, &written, case.today)?;
                }
                let index = (then.child != case.child).then_some(then.child);
                session.add(&child, &now, written, index)?;
                Ok(Saved { at: now.time_of_day() })
            })
        })
        .await
    }

    /// Returns the last action since the casebook was opened, if it can be undone.
    pub async fn last_done(&self) -> Result<Option<LastDone>, Failure> {
        self.run(|inner| {
            inner.with_session(|_, session| {
                Ok(last(session)?.map(|(child, seqs, entry)| LastDone {
                    seq: newest(&seqs),
                    kind: entry.body.kind(),
                    child,
                    journey: entry.journey.map(JourneyId::from),
                }))
            })
        })
        .await
    }

    /// Undoes the last action by adding entries. A second call restores it.
    pub async fn undo_last(&self, seq: u32) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.with_session(|_, session| {
                let nothing = || Failure::new(Code::NothingToUndo);
                let (child, seqs, _) = last(session)?.filter(|(_, seqs, _)| newest(seqs) == seq).ok_or_else(nothing)?;
                let (line, record) = (session.casebook.child(&child)?, session.read(&child)?);
                let journey = |seq| record.written(seq).and_then(|entry| entry.journey.clone());
                let undone: Vec<NewEntry> =
                    seqs.iter().map(|seq| NewEntry { journey: journey(*seq), body: EntryBody::undone(*seq) }).collect();
                let then = record.with(session.imagined(&record, now.today, &undone));
                let index = Some(index_of(&line, &then, now.today)).filter(|index| *index != line);
                session.add(&child, &now, undone, index)?;
                Ok(Saved { at: now.time_of_day() })
            })
        })
        .await
    }
}

fn newest(seqs: &[u32]) -> u32 {
    seqs.last().copied().unwrap_or_default()
}

/// Returns the entries of the last act, if every one of them can be undone.
fn last(session: &Session) -> Result<Option<(ChildId, Vec<u32>, RecordEntry)>, Failure> {
    let Some((child, seqs)) = session.last.clone() else { return Ok(None) };
    let record = session.read(&child)?;
    let entry = record.written(newest(&seqs)).cloned();
    let can_all = seqs.iter().all(|seq| can_be_undone(&record, *seq).is_ok());
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
