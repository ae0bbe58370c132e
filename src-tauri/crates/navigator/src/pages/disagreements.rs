//! Disagreements: what is not settled, what can be done, and until when. Every limit is worked out from the letter, never stored.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use pathway::calendar::Calendar;
use pathway::condition::Known;
use pathway::disagreement::{About, Days, NextStep, message};
use pathway::model::Timescale;

use crate::content::Content;
use crate::pages::due;
use crate::pages::step::{For, door_card};
use crate::pages::whole::CaseFile;
use crate::record::{EntryBody, Record, RecordEntry};
use crate::telling::{citations, named};
use crate::wire::{
    DisagreementAbout, DisagreementCard, DisagreementLine, DisagreementStepCard, DisagreementsPage, LimitLine, Named,
    ServiceLink, Settled,
};

/// A disagreement as it was written down.
#[derive(Clone, Copy)]
struct Written<'a> {
    entry: &'a RecordEntry,
    about: DisagreementAbout,
    days: Days,
}

/// Where limits are worked out.
#[derive(Clone, Copy)]
pub(crate) struct Counting<'a> {
    pub(crate) content: &'a Content,
    pub(crate) calendar: &'a Calendar,
    pub(crate) record: &'a Record,
    pub(crate) today: Date,
}

/// The next limit of a disagreement that is not settled, for lists of what is due.
pub(crate) struct Limited {
    pub(crate) seq: u32,
    pub(crate) journey: Option<String>,
    pub(crate) about: Named,
    pub(crate) limit: Option<(Date, LimitLine)>,
}

pub(crate) fn page(content: &Content, case: &CaseFile) -> DisagreementsPage {
    let counting = Counting { content, calendar: &case.calendar, record: &case.record, today: case.today };
    let cards = |settled: bool| {
        let written = counting.written().into_iter().filter(|one| counting.settled(one.entry.seq).is_some() == settled);
        written.map(|one| counting.card(one, case)).collect()
    };
    DisagreementsPage {
        child: case.named.clone(),
        open: cards(false),
        settled: cards(true),
        abouts: abouts(content),
        journeys: case
            .under_way()
            .map(|opened| named(&opened.record.id, opened.telling().pathway_named().words))
            .collect(),
    }
}

/// What is not settled about a child.
pub(crate) fn lines(content: &Content, case: &CaseFile) -> Vec<DisagreementLine> {
    let counting = Counting { content, calendar: &case.calendar, record: &case.record, today: case.today };
    counting.open().into_iter().map(|one| counting.line(one, pathway_of(case, one.entry))).collect()
}

/// What is not settled, as a step of one journey sees it.
pub(crate) fn at_step(ctx: &For<'_>) -> Vec<DisagreementLine> {
    let Some(opened) = ctx.opened else { return Vec::new() };
    let counting =
        Counting { content: ctx.content, calendar: &opened.calendar, record: &opened.read, today: ctx.today };
    let concerns = |one: &Written<'_>| one.entry.journey.as_ref().is_none_or(|journey| *journey == opened.record.id);
    let pathway = |one: &Written<'_>| one.entry.journey.as_ref().map(|_| opened.telling().pathway_named());
    counting.open().into_iter().filter(concerns).map(|one| counting.line(one, pathway(&one))).collect()
}

fn pathway_of(case: &CaseFile, entry: &RecordEntry) -> Option<Named> {
    let journey = entry.journey.as_ref()?;
    let opened = case.journeys.iter().find(|opened| opened.record.id == *journey)?;
    Some(opened.telling().pathway_named())
}

/// What a disagreement can be about.
pub(crate) fn abouts(content: &Content) -> Vec<Named> {
    About::ALL.iter().map(|about| named(about.as_str(), about_words(content, *about))).collect()
}

fn about_words(content: &Content, about: About) -> String {
    content.words.say(&format!("disagreement-{}", about.as_str()))
}

impl<'a> Counting<'a> {
    /// What is not settled, each with its next limit.
    pub(crate) fn limits(&self) -> Vec<Limited> {
        let limited = |one: Written<'_>| Limited {
            seq: one.entry.seq,
            journey: one.entry.journey.clone(),
            about: self.about(one),
            limit: self.next_limit(one),
        };
        self.open().into_iter().map(limited).collect()
    }

    fn written(&self) -> Vec<Written<'a>> {
        let written = |entry: &'a RecordEntry| match &entry.body {
            EntryBody::Disagreed { about, letter_on, .. } => {
                let days = Days { letter: *letter_on, certificate: self.certificate(*letter_on) };
                Some(Written { entry, about: *about, days })
            }
            _ => None,
        };
        self.record.in_force.iter().filter_map(written).collect()
    }

    fn open(&self) -> Vec<Written<'a>> {
        self.written().into_iter().filter(|one| self.settled(one.entry.seq).is_none()).collect()
    }

    /// The newest settlement of a disagreement.
    fn settled(&self, of: u32) -> Option<Settled> {
        self.record.in_force.iter().rev().find_map(|entry| match &entry.body {
            EntryBody::DisagreementSettled { seq, how, words } if *seq == of => {
                Some(Settled { how: *how, words: words.clone(), on: entry.on.to_string() })
            }
            _ => None,
        })
    }

    /// The day of the certificate that came after a letter.
    fn certificate(&self, letter: Option<Date>) -> Option<Date> {
        let id = self.content.pack.disagreements.as_ref()?.certificate.as_ref()?;
        let letter = letter?;
        self.record.in_force.iter().rev().find_map(|entry| match &entry.body {
            EntryBody::Held { evidence, of, .. } if evidence == id.as_str() && *of >= letter => Some(*of),
            _ => None,
        })
    }

    fn steps(&self, about: About) -> Vec<(&'a NextStep, bool)> {
        self.content.pack.disagreements.iter().flat_map(|all| all.steps(about)).collect()
    }

    fn limit_of(&self, step: &NextStep, days: Days) -> Option<(Date, LimitLine)> {
        let after = |from, time: &Timescale| due::after(self.calendar, from, time).map(|due| due.on);
        let (on, limit) = step.last_day(days, after)?;
        let statute = limit.time.statute.as_ref().and_then(|id| self.content.pack.sources.get(id));
        let law = statute.map_or_else(String::new, |source| source.title.clone());
        Some((on, LimitLine { on: on.to_string(), law, from: limit.from.into(), past: on < self.today }))
    }

    /// The first limit that has not passed.
    fn next_limit(&self, one: Written<'_>) -> Option<(Date, LimitLine)> {
        let limits = self.steps(one.about.into()).into_iter().filter_map(|(step, _)| self.limit_of(step, one.days));
        limits.filter(|(_, limit)| !limit.past).min_by_key(|(on, _)| *on)
    }

    fn about(&self, one: Written<'_>) -> Named {
        let about: About = one.about.into();
        named(about.as_str(), about_words(self.content, about))
    }

    fn line(&self, one: Written<'_>, pathway: Option<Named>) -> DisagreementLine {
        let about: About = one.about.into();
        let who = match &one.entry.body {
            EntryBody::Disagreed { who, .. } => *who,
            _ => crate::wire::Disagreeing::default(),
        };
        let has_limits = self.steps(about).iter().any(|(step, _)| !step.limits.is_empty());
        DisagreementLine {
            seq: one.entry.seq,
            who,
            about: self.about(one),
            pathway,
            limit: self.next_limit(one).map(|(_, limit)| limit),
            needs_letter: has_limits && one.days.letter.is_none(),
        }
    }

    fn card(&self, one: Written<'_>, case: &CaseFile) -> DisagreementCard {
        let words = match &one.entry.body {
            EntryBody::Disagreed { words, .. } => words.clone(),
            _ => String::new(),
        };
        let under_way = case.by_pathway();
        let known = case.known().ok();
        let steps = self.steps(one.about.into()).into_iter();
        DisagreementCard {
            line: self.line(one, pathway_of(case, one.entry)),
            words,
            on: one.entry.on.to_string(),
            written_by: one.entry.by.clone(),
            letter_on: one.days.letter.map(|day| day.to_string()),
            certificate_on: one.days.certificate.map(|day| day.to_string()),
            steps: steps.map(|(step, own)| self.step_card(one, step, own, &under_way, known.as_ref())).collect(),
            settled: self.settled(one.entry.seq),
        }
    }

    fn step_card(
        &self,
        one: Written<'_>,
        step: &NextStep,
        own: bool,
        under_way: &BTreeMap<String, String>,
        known: Option<&Known>,
    ) -> DisagreementStepCard {
        let pack = &self.content.pack;
        let services = step.signposts.iter().filter_map(|id| pack.services.get(id));
        DisagreementStepCard {
            id: step.id.to_string(),
            words: self.content.words.say(&message(own.then(|| one.about.into()), &step.id)),
            limit: self.limit_of(step, one.days).map(|(_, limit)| limit),
            needs_letter: !step.limits.is_empty() && one.days.letter.is_none(),
            signposts: services
                .map(|service| ServiceLink { id: service.id.to_string(), name: service.name.clone() })
                .collect(),
            link: step.link.as_ref().and_then(|to| door_card(self.content, under_way, known, to)),
            origin: step.origin.into(),
            sources: citations(&pack.sources, &named_sources(step)),
        }
    }
}

/// The sources of a step and the statutes of its limits, each once.
fn named_sources(step: &NextStep) -> Vec<pathway::id::SourceId> {
    let statutes = step.limits.iter().filter_map(|limit| limit.time.statute.clone());
    let mut seen = BTreeSet::new();
    step.sources.iter().cloned().chain(statutes).filter(|id| seen.insert(id.clone())).collect()
}
