//! Changes of school, and being taught outside one's year group.

use casebook::ChildRecord;
use record::year_group::FURTHEST;
use record::{EntryBody, NewEntry};

use crate::api::navigator::Navigator;
use crate::forms::fields;
use crate::forms::fields::Together;
use crate::forms::school::moving_day;
use crate::session::child::born;
use crate::wire::{ChildId, Code, Failure, MoveForm, Saved};

impl Navigator {
    /// Records a change of school. The setting changes on that day; the earlier one remains on the timeline.
    pub async fn move_child(&self, child: ChildId, form: MoveForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            let record = inner.with_session(|_, session| Ok(session.casebook.child(&child)?))?;
            let setting = fields::required_line(&form.setting, "setting", Code::SettingMissing);
            let (setting, from) = (setting, moving_day(&form, born(&record)?, today)).together()?;
            let index = (from <= today).then(|| ChildRecord { setting: setting.clone(), ..record });
            inner.write(&child, vec![NewEntry::of_child(EntryBody::Moved { from, setting })], index)
        })
        .await
    }

    /// Records the year group in which a child is taught: this many above their own, or below if negative.
    pub async fn teach_outside_year(&self, child: ChildId, years: i8) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.with_session(|_, session| Ok(session.casebook.child(&child)?))?;
            if !(-FURTHEST..=FURTHEST).contains(&years) {
                return Err(Failure::of_field(Code::YearGroupTooFar, "years"));
            }
            inner.write(&child, vec![NewEntry::of_child(EntryBody::TaughtOutsideYear { years })], None)
        })
        .await
    }
}
