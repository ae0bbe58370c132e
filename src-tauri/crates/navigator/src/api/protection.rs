//! Protective notes: recorded, ended, and shown before anything about a child leaves the app.

use record::entry::PartDate;
use record::{EntryBody, NewEntry};

use crate::api::navigator::Navigator;
use crate::forms::fields;
use crate::forms::protection::protected;
use crate::view::protection::{current, lines};
use crate::wire::{
    ChildId, Code, Failure, ProtectedChild, ProtectionEndForm, ProtectionForm, ProtectionLine, ProtectionsPage, Saved,
};

impl Navigator {
    /// Returns every protective note of a child.
    pub async fn protections(&self, child: ChildId) -> Result<ProtectionsPage, Failure> {
        self.run(move |inner| {
            inner.with_session(|content, session| {
                let named = session.named(content, &session.casebook.child(&child)?)?;
                let notes = lines(&session.read(&child)?.in_force);
                let (now, mut ended): (Vec<ProtectionLine>, Vec<ProtectionLine>) =
                    notes.into_iter().partition(|note| note.ended.is_none());
                ended.reverse();
                Ok(ProtectionsPage { child: named, now, ended })
            })
        })
        .await
    }

    /// Returns the children with protective notes that have not ended: only the given child, or all who are not
    /// archived.
    pub async fn protected_children(&self, child: Option<ChildId>) -> Result<Vec<ProtectedChild>, Failure> {
        self.run(move |inner| {
            if let Some(child) = child {
                return inner.with_session(|content, session| {
                    let named = session.named(content, &session.casebook.child(&child)?)?;
                    let notes = current(&session.read(&child)?.in_force);
                    Ok(if notes.is_empty() { Vec::new() } else { vec![ProtectedChild { child: named, notes }] })
                });
            }
            inner.with_summaries(|summaries, _| {
                let mut here: Vec<_> = summaries
                    .iter()
                    .filter(|summary| {
                        !summary.child.archived && !summary.row.sample && !summary.protected.notes.is_empty()
                    })
                    .collect();
                here.sort_by(|one, other| (&one.sorts_as, &one.child.id).cmp(&(&other.sorts_as, &other.child.id)));
                here.into_iter().map(|summary| summary.protected.clone()).collect()
            })
        })
        .await
    }

    /// Records a protective note.
    pub async fn add_protection(&self, child: ChildId, form: ProtectionForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let body = protected(&form, inner.life(&child)?)?;
            inner.write(&child, vec![NewEntry::of_child(body)], None)
        })
        .await
    }

    /// Ends a protective note, with the reason. The note remains in the record.
    pub async fn end_protection(&self, child: ChildId, form: ProtectionEndForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let read = inner.with_session(|_, session| session.read(&child))?;
            let note = current(&read.in_force).into_iter().find(|note| note.seq == form.seq);
            let note = note.ok_or(Failure::new(Code::NothingToUndo))?;
            let reason = fields::required_text(&form.reason, "reason", Code::ReasonMissing)?;
            let on = fields::evidence_date(form.date(), inner.life(&child)?)?;
            let from = note.from.parse().ok().and_then(PartDate::earliest);
            if from.is_some_and(|from| on < from) {
                return Err(Failure::of_field(Code::DatesDisagree, "date"));
            }
            inner.write(
                &child,
                vec![NewEntry::of_child(EntryBody::ProtectionEnded { seq: note.seq, on, reason })],
                None,
            )
        })
        .await
    }
}
