//! Disagreements: written down, and settled.

use super::Navigator;
use crate::pages::disagreements;
use crate::typed::{self, Life, Together};
use crate::wire::{Code, DisagreementForm, DisagreementsPage, Failure, Saved, SettlementForm};
use record::EntryBody;

impl Navigator {
    pub async fn disagreements(&self, child: String) -> Result<DisagreementsPage, Failure> {
        self.run(move |inner| inner.with_case_file(&child, |content, _, case| Ok(disagreements::page(content, case))))
            .await
    }

    /// Writes down that somebody sees something differently.
    pub async fn disagree(&self, child: String, form: DisagreementForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let life = inner.life(&child)?;
            inner.with_session(|_, session| {
                let of_child = |journey: &String| -> Result<bool, Failure> {
                    Ok(session.journeys(&child, &*session.read(&child)?)?.0.iter().any(|record| record.id == *journey))
                };
                match form.journey.as_ref().map(of_child).transpose()? {
                    Some(false) => Err(Failure::of_field(Code::UnknownJourney, "journey")),
                    _ => Ok(()),
                }
            })?;
            let body = disagreed(&form, life)?;
            inner.write(&child, vec![(form.journey, body)], None)
        })
        .await
    }

    /// Writes down how a disagreement was settled.
    pub async fn settle_disagreement(&self, child: String, form: SettlementForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let read = inner.with_session(|_, session| session.read(&child))?;
            let disagreed = read.standing(form.seq).filter(|entry| matches!(entry.body, EntryBody::Disagreed { .. }));
            let journey = disagreed.ok_or(Failure::new(Code::NothingToUndo))?.journey.clone();
            let words = typed::required_text(&form.words, "words", Code::WordsMissing)?;
            let body = EntryBody::DisagreementSettled { seq: form.seq, how: form.how, words };
            inner.write(&child, vec![(journey, body)], None)
        })
        .await
    }
}

/// A disagreement as typed.
pub(crate) fn disagreed(form: &DisagreementForm, life: Life) -> Result<EntryBody, Failure> {
    let letter_on = typed::optional_date(&form.day, &form.month, &form.year, "letter").and_then(|day| {
        let day = day.map(|day| typed::since_birth(day, life.born, "letter")).transpose()?;
        let is_ahead = day.is_some_and(|day| day > life.today);
        if is_ahead { Err(Failure::of_field(Code::EvidenceDateInFuture, "letter")) } else { Ok(day) }
    });
    let (words, letter_on) = (typed::required_text(&form.words, "words", Code::WordsMissing), letter_on).together()?;
    Ok(EntryBody::Disagreed { who: form.who, about: form.about, words, letter_on })
}
