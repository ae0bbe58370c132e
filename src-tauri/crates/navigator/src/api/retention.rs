//! How long records are kept: the rule of the setting, whose time is over, and keeping one longer.

use record::retention::RetentionRule;
use record::{EntryBody, NewEntry};

use crate::api::navigator::Navigator;
use crate::forms;
use crate::view::retention;
use crate::wire::{ChildId, Code, Failure, KeepLongerForm, RetentionPage, Saved};

impl Navigator {
    /// Returns whose time is over, who is kept longer, and the days on which records were erased.
    pub async fn retention(&self) -> Result<RetentionPage, Failure> {
        self.run(move |inner| {
            let (rule, erased, is_unfinished) = inner.with_session(|_, session| {
                let casebook = &session.casebook;
                Ok((session.retention()?, casebook.erased_on()?, casebook.erasure_is_unfinished()?))
            })?;
            inner.with_summaries(|summaries, today| RetentionPage {
                years: rule.map(|rule| rule.years),
                choices: RetentionRule::YEARS.to_vec(),
                over: retention::over(summaries, rule, today),
                kept: retention::held(summaries, today),
                erased: erased.iter().map(ToString::to_string).collect(),
                is_unfinished,
            })
        })
        .await
    }

    /// Chooses the rule of the setting, or none. Nothing is removed because of it.
    pub async fn set_retention(&self, years: Option<u8>) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let rule = years.map(|years| RetentionRule::of_years(years).ok_or(Failure::unexpected("years")));
            let rule = rule.transpose()?;
            inner.with_session(|_, session| session.set_retention(rule))?;
            Ok(inner.saved())
        })
        .await
    }

    /// Keeps a record longer than the rule, with a reason and the last day.
    pub async fn keep_longer(&self, child: ChildId, form: KeepLongerForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.with_session(|_, session| Ok(session.casebook.child(&child)?))?;
            let (until, reason) = forms::retention::kept_longer(&form, inner.clock.now().today)?;
            inner.write(&child, vec![NewEntry::of_child(EntryBody::KeptLonger { until, reason })], None)
        })
        .await
    }

    /// Takes back the reason for which a record is kept longer, by adding an entry.
    pub async fn stop_keeping(&self, child: ChildId, seq: u32) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let read = inner.with_session(|_, session| session.read(&child))?;
            let is_kept = read.standing(seq).is_some_and(|entry| matches!(entry.body, EntryBody::KeptLonger { .. }));
            if !is_kept {
                return Err(Failure::new(Code::NothingToUndo));
            }
            inner.write(&child, vec![NewEntry::of_child(EntryBody::undone(seq))], None)
        })
        .await
    }
}
