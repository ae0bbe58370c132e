//! Putting off something due of one child, with a reason, until a later day.

use jiff::civil::Date;
use record::{EntryBody, NewEntry};

use crate::api::navigator::Navigator;
use crate::forms;
use crate::session::child::born;
use crate::session::open::Session;
use crate::view::{due_now, year_group};
use crate::wire::{ChildId, Code, DueRef, Failure, PutOffDay, PutOffForm, Saved, YearGroup};

impl Navigator {
    /// Puts off something due. Its due date does not change.
    pub async fn put_off(&self, child: ChildId, thing: DueRef, form: PutOffForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.with_case_file(&child, |_, session, case| {
                let due = due_now::to_put_off(case, &thing)?;
                let (until, reason) = forms::put_off::put_off(&form, case.today)?;
                due.may_be_late(until, form.knows_late, case.today)?;
                let body = EntryBody::PutOff { thing: due.thing, until, reason };
                session.add(&child, &now, vec![NewEntry { journey: due.journey, body }], None)?;
                Ok(Saved { at: now.time_of_day() })
            })
        })
        .await
    }

    /// Returns the days that the form offers: for one child, or for several.
    pub async fn put_off_days(&self, child: Option<ChildId>) -> Result<Vec<PutOffDay>, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            inner.with_session(|content, session| {
                let at_school = match &child {
                    Some(child) => is_at_school(session, child, today)?,
                    None => true,
                };
                Ok(due_now::days(&session.calendar(content), today, at_school))
            })
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

/// Whether a child is of an age to be at a nursery, a school or a college.
fn is_at_school(session: &Session, child: &ChildId, today: Date) -> Result<bool, Failure> {
    let (born, read) = (born(&session.casebook.child(child)?)?, session.read(child)?);
    let group = year_group::line(born, today, &read.in_force).group;
    Ok(!matches!(group, YearGroup::BeforeNursery | YearGroup::Beyond))
}
