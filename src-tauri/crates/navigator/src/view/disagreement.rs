//! Disagreements as pages show them: which are open, what can be done, and by when. A decision that can still be appealed has
//! the same time limits, whether or not anybody has recorded a disagreement.

use std::collections::BTreeSet;

use jiff::civil::Date;
use pathway::calendar::Calendar;
use pathway::disagreement::{DisagreementSubject, Limit, LimitDays, NextStep, message};
use pathway::id::{SourceId, Target};
use record::disagreements::{Deadlines, PendingDecision, RecordedDisagreement};
use record::due::{self, is_overdue};
use record::{EntryBody, Record, RecordEntry};

use crate::content::labels::named;
use crate::content::shipped::Content;
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::view::context::ViewContext;
use crate::wire::{DecisionLimit, DecisionLine, Disagreeing, DisagreementLine, JourneyId, LimitLine, Named};

/// The disagreements of one child, the decisions that can still be appealed, and the words for them.
#[derive(Clone)]
pub(crate) struct DisagreementView<'a> {
    pub(super) content: &'a Content,
    pub(crate) deadlines: Deadlines<'a>,
    decisions: Vec<Decision>,
}

/// A decision that can still be appealed.
#[derive(Clone)]
struct Decision {
    pending: PendingDecision,
    /// When the time of the step about it ends, if the journey is still there.
    step_ends: Option<Date>,
}

impl Decision {
    fn of(deadlines: &Deadlines<'_>, opened: &JourneyState) -> Option<Decision> {
        let JourneyState { record, edition, standing, calendar, .. } = opened;
        let pending = deadlines.pending(record.id.as_str(), &edition.pathway.id, standing)?;
        let step = edition.pathway.step(&standing.at).filter(|step| step.id == pending.decided_at.step);
        let step_ends = step.and_then(|step| due::end(calendar, step, standing)).map(|due| due.on);
        Some(Decision { pending, step_ends })
    }

    fn by(&self) -> LimitedBy {
        LimitedBy::Decision(JourneyId::from(self.pending.journey.clone()), self.pending.decided_at.clone())
    }
}

/// What has a limit: an open disagreement by its entry, or the decision to which a journey has come.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum LimitedBy {
    Disagreement(u32),
    Decision(JourneyId, Target),
}

impl LimitedBy {
    /// Whether it is the decision to which this journey has come.
    pub(crate) fn is_decided_on(&self, journey: &JourneyId) -> bool {
        matches!(self, LimitedBy::Decision(decided, _) if decided == journey)
    }

    /// Tells it from every other one of the child. It stays the same when a day changes.
    pub(crate) fn key(&self) -> String {
        match self {
            LimitedBy::Disagreement(seq) => seq.to_string(),
            LimitedBy::Decision(journey, at) => format!("{journey} {}", at.step),
        }
    }
}

/// An open disagreement, or a decision that can still be appealed, and its next limit, for lists of what is due.
pub(crate) struct Limited {
    pub(crate) by: LimitedBy,
    pub(crate) journey: Option<JourneyId>,
    pub(crate) about: Named,
    pub(crate) limit: Option<(Date, LimitLine)>,
}

/// The last day for a next step, such as mediation or an appeal.
pub(crate) struct LimitAhead {
    pub(crate) by: LimitedBy,
    /// The id of the step.
    pub(crate) step: String,
    pub(crate) about: Named,
    pub(crate) on: Date,
    /// The titles of the laws that set it.
    pub(crate) laws: Vec<String>,
    /// What can be done until then.
    pub(crate) act: String,
    /// The same in a word or two, such as “mediation”; each of them if several have this last day.
    pub(crate) deeds: Vec<String>,
    /// It is counted from the day of an answer, because no letter is on record: the last day can be earlier.
    pub(crate) is_at_latest: bool,
    pub(crate) sources: Vec<SourceId>,
}

impl LimitAhead {
    /// Adds another step that has the same last day.
    fn join(&mut self, other: LimitAhead) {
        self.act = format!("{} {}", self.act, other.act);
        self.deeds.extend(other.deeds);
        self.laws.extend(other.laws.into_iter().filter(|law| !self.laws.contains(law)).collect::<Vec<_>>());
        let sources = other.sources.into_iter().filter(|id| !self.sources.contains(id));
        self.sources.extend(sources.collect::<Vec<_>>());
    }

    /// What it is about, and what can be done in a word or two.
    pub(crate) fn title(&self) -> String {
        match self.deeds.as_slice() {
            [] => self.about.words.clone(),
            deeds => format!("{} ({})", self.about.words, deeds.join(", ")),
        }
    }

    /// The titles of the laws in one text; `None` if the content names none.
    pub(crate) fn law(&self) -> Option<String> {
        let named: Vec<&str> = self.laws.iter().map(String::as_str).filter(|law| !law.is_empty()).collect();
        (!named.is_empty()).then(|| named.join("; "))
    }
}

/// Returns the open disagreements of a child, each in one line.
pub(crate) fn lines(content: &Content, case: &CaseFile) -> Vec<DisagreementLine> {
    let view = DisagreementView::of(content, case);
    view.deadlines.open().into_iter().map(|one| view.line(one, pathway_of(case, one.entry))).collect()
}

/// Returns the open disagreements about one journey, for its step page.
pub(crate) fn at_step(ctx: &ViewContext<'_>) -> Vec<DisagreementLine> {
    let Some(opened) = ctx.opened else { return Vec::new() };
    let view = DisagreementView::at(ctx.content, opened);
    let concerns =
        |one: &RecordedDisagreement<'_>| one.entry.journey.as_ref().is_none_or(|journey| opened.record.id == *journey);
    let pathway =
        |one: &RecordedDisagreement<'_>| one.entry.journey.as_ref().map(|_| opened.pathway_text().pathway_named());
    view.deadlines.open().into_iter().filter(concerns).map(|one| view.line(one, pathway(&one))).collect()
}

/// Returns the decision that can still be appealed at the step of a journey, with the last days to act.
pub(crate) fn decision_at(content: &Content, opened: &JourneyState) -> Option<DecisionLine> {
    let mut letters = content.pack.disagreements.iter().flat_map(|all| &all.letters);
    let letter = letters.find(|id| opened.edition.pathway.evidence.contains_key(*id));
    let line = decision_in_words(content, opened, Reader::Practitioner)?;
    Some(DecisionLine { letter: letter.map(ToString::to_string), ..line })
}

/// Returns the same in words for a family.
pub(crate) fn decision_for_families(content: &Content, opened: &JourneyState) -> Option<DecisionLine> {
    decision_in_words(content, opened, Reader::Family)
}

/// Who reads what can be done about a disagreement.
#[derive(Clone, Copy)]
pub(super) enum Reader {
    Practitioner,
    Family,
}

/// Returns what can be done, or what is left once the last day for it has passed. `None` if a family is told nothing.
pub(super) fn step_words(content: &Content, reader: Reader, message: &str, is_past: bool) -> Option<String> {
    let part = match (reader, is_past) {
        (Reader::Practitioner, false) => None,
        (Reader::Practitioner, true) => Some("passed"),
        (Reader::Family, false) => Some("family"),
        (Reader::Family, true) => Some("family-passed"),
    };
    content.words.try_say(message, part, &[])
}

fn decision_in_words(content: &Content, opened: &JourneyState, reader: Reader) -> Option<DecisionLine> {
    let view = DisagreementView::at(content, opened);
    let one = view.decisions.first()?;
    view.decision_line(&one.pending, opened.pathway_text().pathway_named(), reader)
}

/// Returns the decisions about a child that can still be appealed.
pub(crate) fn decisions(content: &Content, case: &CaseFile) -> Vec<DecisionLine> {
    case.under_way().filter_map(|opened| decision_at(content, opened)).collect()
}

pub(super) fn pathway_of(case: &CaseFile, entry: &RecordEntry) -> Option<Named> {
    let journey = entry.journey.as_ref()?;
    let opened = case.journeys.iter().find(|opened| opened.record.id == *journey)?;
    Some(opened.pathway_text().pathway_named())
}

pub(super) fn about_words(content: &Content, about: DisagreementSubject) -> String {
    content.words.say(&format!("disagreement-{}", about.as_str()))
}

impl<'a> DisagreementView<'a> {
    pub(crate) fn new(
        content: &'a Content,
        calendar: &'a Calendar,
        record: &'a Record,
        (journeys, today): (&[JourneyState], Date),
    ) -> DisagreementView<'a> {
        let deadlines = Deadlines { content: content.pack.disagreements.as_ref(), calendar, record, today };
        let decisions = journeys.iter().filter_map(|opened| Decision::of(&deadlines, opened)).collect();
        DisagreementView { content, deadlines, decisions }
    }

    pub(crate) fn of(content: &'a Content, case: &'a CaseFile) -> DisagreementView<'a> {
        DisagreementView::new(content, &case.calendar, &case.record, (&case.journeys, case.today))
    }

    /// What concerns one journey.
    fn at(content: &'a Content, opened: &'a JourneyState) -> DisagreementView<'a> {
        let journeys = std::slice::from_ref(opened);
        DisagreementView::new(content, &opened.calendar, &opened.read, (journeys, opened.today))
    }

    /// Returns the open disagreements and the decisions that can still be appealed, each with its next limit. A decision
    /// without one is left out, and so is one with the day on which its own step is due.
    pub(crate) fn limits(&self) -> Vec<Limited> {
        let limit = |about, days| self.deadlines.next_limit(about, days).map(|(on, by)| (on, self.limit_line(on, by)));
        let limited = |one: RecordedDisagreement<'_>| Limited {
            by: LimitedBy::Disagreement(one.entry.seq),
            journey: one.entry.journey.clone().map(JourneyId::from),
            about: self.about(one.about.into()),
            limit: limit(one.about.into(), one.days),
        };
        let decided = |one: &Decision| {
            let PendingDecision { about, days, journey, is_appealed, .. } = &one.pending;
            let is_wanted = |(on, line): &(Date, LimitLine)| !(line.past && *is_appealed) && one.step_ends != Some(*on);
            let limit = limit(*about, *days).filter(is_wanted)?;
            let journey = Some(JourneyId::from(journey.clone()));
            Some(Limited { by: one.by(), journey, about: self.about(*about), limit: Some(limit) })
        };
        let open = self.deadlines.open().into_iter().map(limited);
        open.chain(self.decisions.iter().filter_map(decided)).collect()
    }

    /// Returns the limits of open disagreements and of decisions from today on, soonest first: one for each next step that
    /// has one.
    pub(crate) fn limits_by_step(&self) -> Vec<LimitAhead> {
        let open = self.deadlines.open().into_iter();
        let open =
            open.flat_map(|one| self.limits_of(&LimitedBy::Disagreement(one.entry.seq), (one.about.into(), one.days)));
        let decided = self.decisions.iter().flat_map(|one| {
            let PendingDecision { about, days, is_from_letter, .. } = one.pending;
            let limits = self.limits_of(&one.by(), (about, days)).into_iter();
            limits.map(move |limit| LimitAhead { is_at_latest: !is_from_letter, ..limit })
        });
        let mut all: Vec<LimitAhead> = open.chain(decided).collect();
        all.sort_by(|one, other| (&one.by, one.on).cmp(&(&other.by, other.on)));
        all
    }

    fn limits_of(&self, by: &LimitedBy, (about, days): (DisagreementSubject, LimitDays)) -> Vec<LimitAhead> {
        let ahead = |(step, own): (&NextStep, bool)| {
            let (on, limit) = self.deadlines.limit_of(step, days)?;
            let message = message(own.then_some(about), &step.id);
            (on >= self.deadlines.today).then(|| LimitAhead {
                by: by.clone(),
                step: step.id.to_string(),
                about: self.about(about),
                on,
                laws: vec![self.limit_line(on, limit).law],
                act: self.content.words.say(&message),
                deeds: self
                    .content
                    .words
                    .try_say(&format!("lookahead-deed-{}", step.id), None, &[])
                    .into_iter()
                    .collect(),
                is_at_latest: false,
                sources: named_sources(step),
            })
        };
        self.deadlines.steps(about).into_iter().filter_map(ahead).collect()
    }

    /// Returns a decision with each next step that has a limit and words, soonest first. `None` if none has one, or if the
    /// appeal may have been made before they passed.
    fn decision_line(&self, one: &PendingDecision, pathway: Named, reader: Reader) -> Option<DecisionLine> {
        let limits = self.limits_in_words(one, reader);
        let is_over = one.is_appealed && limits.iter().all(|one| one.limit.past);
        let is_undated = one.days.letter.is_none();
        (is_undated || !limits.is_empty() && !is_over).then(|| DecisionLine {
            journey: JourneyId::from(one.journey.clone()),
            pathway,
            about: self.about(one.about),
            decided_on: one.days.letter.map(|day| day.to_string()),
            is_from_letter: one.is_from_letter,
            letter: None,
            limits,
        })
    }

    /// Returns each next step that has a limit and words, soonest first.
    fn limits_in_words(&self, one: &PendingDecision, reader: Reader) -> Vec<DecisionLimit> {
        let of = |(step, own): (&NextStep, bool)| {
            let limit = self.limit_of(step, one.days)?;
            let message = message(own.then_some(one.about), &step.id);
            Some(DecisionLimit { words: step_words(self.content, reader, &message, limit.past)?, limit })
        };
        let mut limits: Vec<DecisionLimit> = self.deadlines.steps(one.about).into_iter().filter_map(of).collect();
        limits.sort_by(|one, other| one.limit.on.cmp(&other.limit.on));
        limits
    }

    /// Returns the same with those of one disagreement that end on one day as one.
    pub(crate) fn limits_ahead(&self) -> Vec<LimitAhead> {
        let mut joined: Vec<LimitAhead> = Vec::new();
        for one in self.limits_by_step() {
            match joined.last_mut().filter(|last| (&last.by, last.on) == (&one.by, one.on)) {
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
        open.filter(|one| self.needs_letter(*one)).map(|one| self.about(one.about.into())).collect()
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

    pub(super) fn limit_of(&self, step: &NextStep, days: LimitDays) -> Option<LimitLine> {
        self.deadlines.limit_of(step, days).map(|(on, limit)| self.limit_line(on, limit))
    }

    fn about(&self, about: DisagreementSubject) -> Named {
        named(about.as_str(), about_words(self.content, about))
    }

    pub(super) fn line(&self, one: RecordedDisagreement<'_>, pathway: Option<Named>) -> DisagreementLine {
        let who = match &one.entry.body {
            EntryBody::Disagreed { who, .. } => *who,
            _ => Disagreeing::default(),
        };
        DisagreementLine {
            seq: one.entry.seq,
            who,
            about: self.about(one.about.into()),
            pathway,
            limit: self.deadlines.next_limit(one.about.into(), one.days).map(|(on, limit)| self.limit_line(on, limit)),
            needs_letter: self.needs_letter(one),
        }
    }
}

/// Returns the sources of a step and the statutes of its limits, each once.
pub(super) fn named_sources(step: &NextStep) -> Vec<SourceId> {
    let statutes = step.limits.iter().filter_map(|limit| limit.time.statute.clone());
    let mut seen = BTreeSet::new();
    step.sources.iter().cloned().chain(statutes).filter(|id| seen.insert(id.clone())).collect()
}
