//! The timeline, and the edits: correct, change, add, undo and restore.

use crate::api::navigator::Navigator;
use crate::edit::edits::repairs;
use crate::edit::{edits, undo};
use crate::view::{entry, last_done, preview, timeline};
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

    /// Returns what Undo and Redo would do.
    pub async fn last_done(&self) -> Result<LastDone, Failure> {
        self.run(|inner| {
            let today = inner.clock.now().today;
            inner.with_session(|content, session| last_done::page(content, session, today))
        })
        .await
    }

    /// Undoes the newest act since the casebook was opened, by adding entries.
    pub async fn undo_last(&self, number: u32) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.with_session(|_, session| undo::undo(session, &now, number))?;
            Ok(Saved { at: now.time_of_day() })
        })
        .await
    }

    /// Redoes the act that was undone last, if nothing new was done since.
    pub async fn redo_last(&self, number: u32) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.with_session(|_, session| undo::redo(session, &now, number))?;
            Ok(Saved { at: now.time_of_day() })
        })
        .await
    }
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
