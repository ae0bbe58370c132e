//! Days away from school: recorded once, counted for every pathway.

use record::{EntryBody, NewEntry};

use crate::api::navigator::Navigator;
use crate::forms::fields;
use crate::wire::{ChildId, Code, DatesForm, Failure, Saved};

impl Navigator {
    /// Records a spell away from school.
    pub async fn record_absence(&self, child: ChildId, form: DatesForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let (from, to) = fields::spell(&form, inner.life(&child)?)?;
            inner.write(&child, vec![NewEntry::of_child(EntryBody::Absent { from, to })], None)
        })
        .await
    }

    /// Undoes a spell that was recorded by mistake, by adding an entry.
    pub async fn take_back_absence(&self, child: ChildId, seq: u32) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let read = inner.with_session(|_, session| session.read(&child))?;
            if !read.standing(seq).is_some_and(|entry| matches!(entry.body, EntryBody::Absent { .. })) {
                return Err(Failure::new(Code::NothingToUndo));
            }
            inner.write(&child, vec![NewEntry::of_child(EntryBody::undone(seq))], None)
        })
        .await
    }
}
