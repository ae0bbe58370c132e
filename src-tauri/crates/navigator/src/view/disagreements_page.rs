//! The page about the disagreements of a child: each with what can be done, and consent on which people do not agree.

use std::collections::BTreeMap;

use pathway::condition::Known;
use pathway::disagreement::{DisagreementSubject, LimitDays, NextStep, message};
use pathway::id::Target;
use record::EntryBody;
use record::disagreements::RecordedDisagreement;

use crate::content::labels::{citations, named};
use crate::content::shipped::Content;
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::view::consent;
use crate::view::disagreement::{DisagreementView, Reader, about_words, named_sources, pathway_of, step_words};
use crate::view::links::link_card;
use crate::wire::{
    ConsentGiver, ConsentNow, ConsentVoice, DisagreementCard, DisagreementStepCard, DisagreementsPage, JourneyId,
    JourneyTopic, Named, Settled,
};

pub(crate) fn page(content: &Content, case: &CaseFile) -> DisagreementsPage {
    let view = DisagreementView::of(content, case);
    let cards = |settled: bool| {
        let all = view.deadlines.all().into_iter();
        let asked = all.filter(|one| view.deadlines.settled(one.entry.seq).is_some() == settled);
        asked.map(|one| view.card(one, case)).collect()
    };
    let consents = consent::disagreed(content, case);
    DisagreementsPage {
        child: case.named.clone(),
        open: cards(false),
        settled: cards(true),
        consent_steps: view.steps_about_consent(&consents, case),
        consents,
        abouts: abouts(content),
        journeys: case
            .under_way()
            .map(|opened| named(opened.record.id.as_str(), opened.pathway_text().pathway_named().words))
            .collect(),
        topics: case.under_way().filter_map(|opened| topic(content, opened)).collect(),
    }
}

fn topic(content: &Content, opened: &JourneyState) -> Option<JourneyTopic> {
    let step = Target { pathway: opened.edition.pathway.id.clone(), step: opened.standing.at.clone() };
    let about = content.pack.disagreements.as_ref()?.about_at(&step)?;
    Some(JourneyTopic { journey: opened.record.id.clone(), about: about.into() })
}

/// Returns what a disagreement can be about.
pub(crate) fn abouts(content: &Content) -> Vec<Named> {
    DisagreementSubject::ALL.iter().map(|about| named(about.as_str(), about_words(content, *about))).collect()
}

impl DisagreementView<'_> {
    fn card(&self, one: RecordedDisagreement<'_>, case: &CaseFile) -> DisagreementCard {
        let words = match &one.entry.body {
            EntryBody::Disagreed { words, .. } => words.clone(),
            _ => String::new(),
        };
        let under_way = case.by_pathway();
        let known = case.known().ok();
        let about: DisagreementSubject = one.about.into();
        let steps = self.deadlines.steps(about).into_iter();
        let settled = self.deadlines.settled(one.entry.seq);
        DisagreementCard {
            line: self.line(one, pathway_of(case, one.entry)),
            words,
            on: one.entry.on.to_string(),
            written_by: one.entry.by.clone(),
            letter_on: one.days.letter.map(|day| day.to_string()),
            certificate_on: one.days.certificate.map(|day| day.to_string()),
            steps: steps
                .map(|(step, own)| self.step_card(own.then_some(about), one.days, step, &under_way, known.as_ref()))
                .collect(),
            settled: settled.map(|(entry, how, words)| Settled {
                how,
                words: words.to_owned(),
                on: entry.on.to_string(),
            }),
        }
    }

    /// Returns what can be done about consent on which people do not agree: what the content has for parents, unless
    /// somebody else is one of them.
    fn steps_about_consent(&self, consents: &[ConsentNow], case: &CaseFile) -> Vec<DisagreementStepCard> {
        if consents.is_empty() {
            return Vec::new();
        }
        let is_parent = |voice: &ConsentVoice| {
            matches!(voice.as_whom, None | Some(ConsentGiver::Parent | ConsentGiver::Responsible))
        };
        let is_between_parents = consents.iter().flat_map(|now| &now.voices).all(is_parent);
        let about = if is_between_parents { DisagreementSubject::BetweenParents } else { DisagreementSubject::Consent };
        let (under_way, known, days) = (case.by_pathway(), case.known().ok(), LimitDays::default());
        let steps = self.deadlines.steps(about).into_iter();
        steps.map(|(step, own)| self.step_card(own.then_some(about), days, step, &under_way, known.as_ref())).collect()
    }

    /// Returns a step as a card; `about` is what it is for, if it is not for every disagreement.
    fn step_card(
        &self,
        about: Option<DisagreementSubject>,
        days: LimitDays,
        step: &NextStep,
        under_way: &BTreeMap<String, JourneyId>,
        known: Option<&Known>,
    ) -> DisagreementStepCard {
        let pack = &self.content.pack;
        let services = step.signposts.iter().filter_map(|id| pack.services.get(id));
        let limit = self.limit_of(step, days);
        let is_past = limit.as_ref().is_some_and(|limit| limit.past);
        DisagreementStepCard {
            id: step.id.to_string(),
            words: step_words(self.content, Reader::Practitioner, &message(about, &step.id), is_past)
                .unwrap_or_default(),
            limit,
            needs_letter: !step.limits.is_empty() && days.letter.is_none(),
            signposts: services.map(Into::into).collect(),
            link: step.link.as_ref().and_then(|to| link_card(self.content, under_way, known, to)),
            origin: step.origin.into(),
            sources: citations(&pack.sources, &named_sources(step)),
        }
    }
}
