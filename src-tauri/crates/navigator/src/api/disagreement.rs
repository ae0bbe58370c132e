//! Disagreements: recorded and settled.

use record::{EntryBody, NewEntry};

use crate::api::navigator::Navigator;
use crate::forms::disagreement::disagreed;
use crate::forms::fields;
use crate::view::disagreements_page;
use crate::wire::{ChildId, Code, DisagreementForm, DisagreementsPage, Failure, JourneyId, Saved, SettlementForm};

impl Navigator {
    pub async fn disagreements(&self, child: ChildId) -> Result<DisagreementsPage, Failure> {
        self.run(move |inner| {
            inner.with_case_file(&child, |content, _, case| Ok(disagreements_page::page(content, case)))
        })
        .await
    }

    /// Records a disagreement.
    pub async fn record_disagreement(&self, child: ChildId, form: DisagreementForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let life = inner.life(&child)?;
            inner.with_session(|_, session| {
                let of_child = |journey: &JourneyId| -> Result<bool, Failure> {
                    Ok(session.journeys(&child, &*session.read(&child)?)?.0.iter().any(|record| record.id == *journey))
                };
                match form.journey.as_ref().map(of_child).transpose()? {
                    Some(false) => Err(Failure::of_field(Code::UnknownJourney, "journey")),
                    _ => Ok(()),
                }
            })?;
            let body = disagreed(&form, life)?;
            inner.write(&child, vec![NewEntry { journey: form.journey.map(String::from), body }], None)
        })
        .await
    }

    /// Records how a disagreement was settled.
    pub async fn settle_disagreement(&self, child: ChildId, form: SettlementForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let read = inner.with_session(|_, session| session.read(&child))?;
            let disagreed = read.standing(form.seq).filter(|entry| matches!(entry.body, EntryBody::Disagreed { .. }));
            let journey = disagreed.ok_or(Failure::new(Code::NothingToUndo))?.journey.clone();
            let words = fields::required_text(&form.words, "words", Code::WordsMissing)?;
            let body = EntryBody::DisagreementSettled { seq: form.seq, how: form.how, words };
            inner.write(&child, vec![NewEntry { journey, body }], None)
        })
        .await
    }
}
