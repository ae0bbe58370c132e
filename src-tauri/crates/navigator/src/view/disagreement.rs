//! Disagreements as pages show them: which are open, what can be done, and by when.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use pathway::calendar::Calendar;
use pathway::condition::Known;
use pathway::disagreement::{DisagreementSubject, Limit, LimitDays, NextStep, message};
use pathway::id::{SourceId, Target};
use record::disagreements::{Deadlines, RecordedDisagreement};
use record::due::is_overdue;
use record::{EntryBody, Record, RecordEntry};

use crate::content::labels::{citations, named};
use crate::content::shipped::Content;
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::view::consent;
use crate::view::context::ViewContext;
use crate::view::links::link_card;
use crate::wire::{
    ConsentGiver, ConsentNow, ConsentVoice, Disagreeing, DisagreementCard, DisagreementLine, DisagreementStepCard,
    DisagreementsPage, JourneyId, JourneyTopic, LimitLine, Named, Settled,
};

/// The disagreements of one child, and the words for them.
#[derive(Clone, Copy)]
pub(crate) struct DisagreementView<'a> {
    content: &'a Content,
    pub(crate) deadlines: Deadlines<'a>,
}

/// An open disagreement and its next limit, for lists of what is due.
pub(crate) struct Limited {
    pub(crate) seq: u32,
    pub(crate) journey: Option<JourneyId>,
    pub(crate) about: Named,
    pub(crate) limit: Option<(Date, LimitLine)>,
}

/// The last day for a next step of an open disagreement, such as mediation or an appeal.
pub(crate) struct LimitAhead {
    pub(crate) seq: u32,
    /// The id of the step.
    pub(crate) step: String,
    pub(crate) about: Named,
    pub(crate) on: Date,
    /// The titles of the laws that set it.
    pub(crate) laws: Vec<String>,
    /// What can be done until then.
    pub(crate) act: String,
    pub(crate) sources: Vec<SourceId>,
}

impl LimitAhead {
    /// Adds another step that has the same last day.
    fn join(&mut self, other: LimitAhead) {
        self.act = format!("{} {}", self.act, other.act);
        self.laws.extend(other.laws.into_iter().filter(|law| !self.laws.contains(law)).collect::<Vec<_>>());
        let sources = other.sources.into_iter().filter(|id| !self.sources.contains(id));
        self.sources.extend(sources.collect::<Vec<_>>());
    }

    /// The titles of the laws in one text; `None` if the content names none.
    pub(crate) fn law(&self) -> Option<String> {
        let named: Vec<&str> = self.laws.iter().map(String::as_str).filter(|law| !law.is_empty()).collect();
        (!named.is_empty()).then(|| named.join("; "))
    }
}

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

/// Returns the open disagreements of a child, each in one line.
pub(crate) fn lines(content: &Content, case: &CaseFile) -> Vec<DisagreementLine> {
    let view = DisagreementView::of(content, case);
    view.deadlines.open().into_iter().map(|one| view.line(one, pathway_of(case, one.entry))).collect()
}

/// Returns the open disagreements about one journey, for its step page.
pub(crate) fn at_step(ctx: &ViewContext<'_>) -> Vec<DisagreementLine> {
    let Some(opened) = ctx.opened else { return Vec::new() };
    let view = DisagreementView::new(ctx.content, &opened.calendar, &opened.read, ctx.today);
    let concerns =
        |one: &RecordedDisagreement<'_>| one.entry.journey.as_ref().is_none_or(|journey| opened.record.id == *journey);
    let pathway =
        |one: &RecordedDisagreement<'_>| one.entry.journey.as_ref().map(|_| opened.pathway_text().pathway_named());
    view.deadlines.open().into_iter().filter(concerns).map(|one| view.line(one, pathway(&one))).collect()
}

fn pathway_of(case: &CaseFile, entry: &RecordEntry) -> Option<Named> {
    let journey = entry.journey.as_ref()?;
    let opened = case.journeys.iter().find(|opened| opened.record.id == *journey)?;
    Some(opened.pathway_text().pathway_named())
}

/// Returns what a disagreement can be about.
pub(crate) fn abouts(content: &Content) -> Vec<Named> {
    DisagreementSubject::ALL.iter().map(|about| named(about.as_str(), about_words(content, *about))).collect()
}

fn about_words(content: &Content, about: DisagreementSubject) -> String {
    content.words.say(&format!("disagreement-{}", about.as_str()))
}

impl<'a> DisagreementView<'a> {
    pub(crate) fn new(
        content: &'a Content,
        calendar: &'a Calendar,
        record: &'a Record,
        today: Date,
    ) -> DisagreementView<'a> {
        let deadlines = Deadlines { content: content.pack.disagreements.as_ref(), calendar, record, today };
        DisagreementView { content, deadlines }
    }

    pub(crate) fn of(content: &'a Content, case: &'a CaseFile) -> DisagreementView<'a> {
        DisagreementView::new(content, &case.calendar, &case.record, case.today)
    }

    /// Returns the open disagreements, each with its next limit, or the last one that has passed if none is left.
    pub(crate) fn limits(&self) -> Vec<Limited> {
        let limited = |one: RecordedDisagreement<'_>| Limited {
            seq: one.entry.seq,
            journey: one.entry.journey.clone().map(JourneyId::from),
            about: self.about(one),
            limit: self.limit_now(one).map(|(on, limit)| (on, self.limit_line(on, limit))),
        };
        self.deadlines.open().into_iter().map(limited).collect()
    }

    fn limit_now(&self, one: RecordedDisagreement<'_>) -> Option<(Date, &'a Limit)> {
        self.deadlines.next_limit(one).or_else(|| self.deadlines.passed_limit(one))
    }

    /// Returns the limits of open disagreements from today on, soonest first: one for each next step that has one.
    pub(crate) fn limits_by_step(&self) -> Vec<LimitAhead> {
        let mut all: Vec<LimitAhead> = self.deadlines.open().into_iter().flat_map(|one| self.limits_of(one)).collect();
        all.sort_by_key(|one| (one.seq, one.on));
        all
    }

    fn limits_of(&self, one: RecordedDisagreement<'_>) -> Vec<LimitAhead> {
        let ahead = |(step, own): (&NextStep, bool)| {
            let (on, limit) = self.deadlines.limit_of(step, one.days)?;
            let message = message(own.then(|| one.about.into()), &step.id);
            (on >= self.deadlines.today).then(|| LimitAhead {
                seq: one.entry.seq,
                step: step.id.to_string(),
                about: self.about(one),
                on,
                laws: vec![self.limit_line(on, limit).law],
                act: self.content.words.say(&message),
                sources: named_sources(step),
            })
        };
        self.deadlines.steps(one.about.into()).into_iter().filter_map(ahead).collect()
    }

    /// Returns the same with those of one disagreement that end on one day as one.
    pub(crate) fn limits_ahead(&self) -> Vec<LimitAhead> {
        let mut joined: Vec<LimitAhead> = Vec::new();
        for one in self.limits_by_step() {
            match joined.last_mut().filter(|last| (last.seq, last.on) == (one.seq, one.on)) {
                Some(last) => last.join(one),
                None => joined.push(one),
            }
        }
        joined
    }

    /// Returns what the open disagreements are about that have a legal time limit and no date of the letter from which it
    /// is counted.
    pub(crate) fn without_letter(&self) -> Vec<Named> {
        let open = self.deadlines.open().into_iter();
        open.filter(|one| self.needs_letter(*one)).map(|one| self.about(one)).collect()
    }

    fn needs_letter(&self, one: RecordedDisagreement<'_>) -> bool {
        one.days.letter.is_none()
            && self.deadlines.steps(one.about.into()).iter().any(|(step, _)| !step.limits.is_empty())
    }

    fn limit_line(&self, on: Date, limit: &Limit) -> LimitLine {
        let statute = limit.time.statute.as_ref().and_then(|id| self.content.pack.sources.get(id));
        let law = statute.map_or_else(String::new, |source| source.title.clone());
        LimitLine { on: on.to_string(), law, from: limit.from.into(), past: is_overdue(on, self.deadlines.today) }
    }

    fn limit_of(&self, step: &NextStep, days: LimitDays) -> Option<LimitLine> {
        self.deadlines.limit_of(step, days).map(|(on, limit)| self.limit_line(on, limit))
    }

    fn about(&self, one: RecordedDisagreement<'_>) -> Named {
        let about: DisagreementSubject = one.about.into();
        named(about.as_str(), about_words(self.content, about))
    }

    fn line(&self, one: RecordedDisagreement<'_>, pathway: Option<Named>) -> DisagreementLine {
        let who = match &one.entry.body {
            EntryBody::Disagreed { who, .. } => *who,
            _ => Disagreeing::default(),
        };
        DisagreementLine {
            seq: one.entry.seq,
            who,
            about: self.about(one),
            pathway,
            limit: self.limit_now(one).map(|(on, limit)| self.limit_line(on, limit)),
            needs_letter: self.needs_letter(one),
        }
    }

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
        DisagreementStepCard {
            id: step.id.to_string(),
            words: self.content.words.say(&message(about, &step.id)),
            limit: self.limit_of(step, days),
            needs_letter: !step.limits.is_empty() && days.letter.is_none(),
            signposts: services.map(Into::into).collect(),
            link: step.link.as_ref().and_then(|to| link_card(self.content, under_way, known, to)),
            origin: step.origin.into(),
            sources: citations(&pack.sources, &named_sources(step)),
        }
    }
}

/// Returns the sources of a step and the statutes of its limits, each once.
fn named_sources(step: &NextStep) -> Vec<SourceId> {
    let statutes = step.limits.iter().filter_map(|limit| limit.time.statute.clone());
    let mut seen = BTreeSet::new();
    step.sources.iter().cloned().chain(statutes).filter(|id| seen.insert(id.clone())).collect()
}
