//! Putting off something due of one child, with a reason, until a later day.

use record::{EntryBody, NewEntry};

use crate::api::navigator::Navigator;
use crate::forms;
use crate::view::due_now;
use crate::wire::{ChildId, Code, DueRef, Failure, PutOffDay, PutOffForm, Saved};

impl Navigator {
    /// Puts off something due. Its due date does not change.
    pub async fn put_off(&self, child: ChildId, thing: DueRef, form: PutOffForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.with_case_file(&child, |_, session, case| {
                let (journey, thing) = due_now::to_put_off(case, &thing)?;
                let (until, reason) = forms::put_off::put_off(&form, case.today)?;
                let body = EntryBody::PutOff { thing, until, reason };
                session.add(&child, &now, vec![NewEntry { journey, body }], None)?;
                Ok(Saved { at: now.time_of_day() })
            })
        })
        .await
    }

    /// Returns the days that the form offers.
    pub async fn put_off_days(&self) -> Result<Vec<PutOffDay>, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            inner.with_session(|content, session| Ok(due_now::days(&session.calendar(content), today)))
        })
        .await
    }

    /// Brings back what was put off, by adding an entry.
    pub async fn bring_back(&self, child: ChildId, seq: u32) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let read = inner.with_session(|_, session| session.read(&child))?;
            let entry = read.standing(seq).filter(|entry| matches!(entry.body, EntryBody::PutOff { .. }));
            let journey = entry.ok_or(Failure::new(Code::NothingToUndo))?.journey.clone();
            inner.write(&child, vec![NewEntry { journey, body: EntryBody::undone(seq) }], None)
        })
        .await
    }
}
